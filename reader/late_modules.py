"""Modules of Python's own that are imported for a case that seldom comes, run when it does.

PySide imports most of these at its start, so that programs that bundle it miss none, and uses them
for its table of signatures (`ui/late_signatures.py`); `ipaddress` comes with every path. `import`
finds a module that has not been run yet; whatever is first taken out of it runs it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import Any

_SELDOM_USED = ("base64", "ipaddress", "tempfile", "traceback", "zipfile")
_lock = RLock()


def put_modules_off() -> None:
    """What has been imported already stays as it is."""
    for name in _SELDOM_USED:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and hasattr(spec.loader, "exec_module"):
            module = module_from_spec(spec)
            module.__class__ = _LateModule
            sys.modules[name] = module


class _LateModule(ModuleType):
    """`importlib.util.LazyLoader` would not do: `import` alone makes it load its module."""

    def __getattr__(self, name: str) -> Any:
        with _lock:
            if type(self) is _LateModule and "is_being_run" not in vars(self):
                spec = self.__spec__
                assert spec is not None
                assert spec.loader is not None
                vars(self)["is_being_run"] = True
                try:
                    spec.loader.exec_module(self)
                    self.__class__ = ModuleType  # type: ignore[assignment]
                finally:
                    del vars(self)["is_being_run"]
        if type(self) is _LateModule:  # it is being run by this thread
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name)
        return getattr(self, name)
