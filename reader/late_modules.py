"""Modules of Python's own that are imported for a case that seldom comes, run when it does.

PySide imports most of these at its start, so that programs that bundle it miss none, and uses them
for its table of signatures (`ui/late_signatures.py`); `urllib.parse` and `ipaddress` come with
`pathlib`, for addresses of files. `import` finds a module that has not been run yet; whatever is
first taken out of it runs it, or, for a function that is taken out without being called, its call.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import Any

_SELDOM_USED = ("base64", "ipaddress", "tempfile", "traceback", "urllib.parse", "zipfile")
_TAKEN_AT_ONCE = {"urllib.parse": "quote_from_bytes"}
"""By `pathlib`, which calls it in `Path.as_uri`."""
_lock = RLock()


def put_modules_off() -> None:
    """What has been imported already stays as it is."""
    for name in _SELDOM_USED:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and hasattr(spec.loader, "exec_module"):
            module = module_from_spec(spec)
            module.__class__ = _LateModule
            sys.modules[name] = module
            package, _, own_name = name.rpartition(".")
            if package:
                setattr(sys.modules[package], own_name, module)
            if name in _TAKEN_AT_ONCE:
                setattr(module, _TAKEN_AT_ONCE[name], _late_function(module, _TAKEN_AT_ONCE[name]))


class _LateModule(ModuleType):
    """`importlib.util.LazyLoader` would not do: `import` alone makes it load its module."""

    def __getattr__(self, name: str) -> Any:
        if name != "__path__":  # `from … import` asks whether it is a package
            _run(self)
        if type(self) is _LateModule:  # not run, or being run by this thread
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name)
        return getattr(self, name)


def _run(module: ModuleType) -> None:
    """At most once; a thread that comes while another runs it waits."""
    with _lock:
        if type(module) is _LateModule and "is_being_run" not in vars(module):
            spec = module.__spec__
            assert spec is not None
            assert spec.loader is not None
            vars(module)["is_being_run"] = True
            try:
                spec.loader.exec_module(module)
                module.__class__ = ModuleType  # type: ignore[assignment]
            finally:
                del vars(module)["is_being_run"]


def _late_function(module: ModuleType, name: str) -> Callable[..., Any]:
    """Stands for the function `name` of `module`, which is not run before this is called."""

    def call(*arguments: Any, **named: Any) -> Any:
        _run(module)
        return getattr(module, name)(*arguments, **named)

    return call
