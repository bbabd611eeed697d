"""PySide's table of signatures, loaded when the first one is wanted.

When PySide is imported it unpacks and compiles the modules with which it words errors in calls and
answers `help()`; a program that runs needs none of them, and they are a fifth of this one's start.

PySide runs the code that unpacks them in a module of its own, `signature_bootstrap`, and then calls
the function `bootstrap` in it, which returns the module whose functions PySide keeps. A module that
is already called so is used: ours has a `bootstrap` that returns functions that call PySide's own
when they are called. Where a version of PySide goes another way, it finds nothing of this.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

_KNOWN_VERSIONS = ((6, 8), (6, 9), (6, 10), (6, 11))
"""Of PySide: those whose C code was seen to want exactly what is given here."""
_FUNCTIONS = (
    "create_signature",
    "feature_import",
    "feature_imported",
    "make_helptext",
    "pyside_type_init",
    "seterror_argument",
)
_NAMES = "shibokensupport.signature.mapping"


def put_signatures_off() -> None:
    """To be called before PySide is imported; afterwards it does nothing."""
    if "shiboken6" not in sys.modules:
        sys.modules[_Bootstrap.NAME] = _Bootstrap(_Bootstrap.NAME)


class _Bootstrap(ModuleType):
    """In the place of PySide's module of that name; PySide's own code is run in it."""

    NAME = "signature_bootstrap"

    @property
    def bootstrap(self) -> Callable[[], ModuleType]:
        """What PySide calls. A property goes before what PySide's code leaves in the module."""
        own: Callable[[], ModuleType] = self.__dict__["bootstrap"]
        version = getattr(sys.modules["shiboken6"], "__version_info__", ())
        if version[:2] not in _KNOWN_VERSIONS:
            return own
        return _LateLoader(own).module


class _LateLoader:
    """PySide's module of signatures, or what stands for it until it is needed."""

    def __init__(self, load: Callable[[], ModuleType]) -> None:
        self._load = load
        self._loaded: ModuleType | None = None
        self._imported: list[ModuleType] = []
        # PySide's C code takes this from the table of modules when a call goes wrong. It keeps the
        # dictionary without owning it, so it must live.
        self._names = sys.modules[_NAMES] = ModuleType(_NAMES)
        self._names.update_mapping = self._update_names  # type: ignore[attr-defined]

    def module(self) -> ModuleType:
        """The module that PySide takes its functions from."""
        module = ModuleType("late_signatures")
        for name in _FUNCTIONS:
            setattr(module, name, self._function(name))
        module.finish_import = self._finish_import  # type: ignore[attr-defined]
        # It would have every import searched for `__feature__`, which is not used here.
        module.post_init = lambda: None  # type: ignore[attr-defined]
        return module

    def _function(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(self._loader(), name)(*arguments, **named)

        return call

    def _finish_import(self, module: ModuleType) -> None:
        if self._loaded is None:
            self._imported.append(module)
        else:
            self._loaded.finish_import(module)

    def _update_names(self) -> None:
        """Called before the class of a call that went wrong is looked up among these names."""
        self._loader()
        own = sys.modules[_NAMES]
        own.update_mapping()
        self._names.__dict__.update(own.__dict__, update_mapping=self._update_names)

    def _loader(self) -> ModuleType:
        if self._loaded is None:
            self._loaded = self._load()
            for module in self._imported:
                self._loaded.finish_import(module)
        return self._loaded
