"""Modules of Python's own that PySide imports at its start, imported when they are used.

PySide names them for programs that bundle it, so that none is missing there; it uses them only for
its table of signatures (`late_signatures.py`), and this program uses them seldom or never.
"""

from __future__ import annotations

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

_MODULES = ("base64", "tempfile", "textwrap", "traceback", "zipfile")


def put_modules_off() -> None:
    """To be called before PySide is imported. What has been imported already stays as it is."""
    for name in _MODULES:
        spec = None if name in sys.modules else find_spec(name)
        # A loader without this runs a module in one go.
        if spec is not None and hasattr(spec.loader, "exec_module"):
            assert spec.loader is not None
            loader = spec.loader = LazyLoader(spec.loader)
            module = sys.modules[name] = module_from_spec(spec)
            loader.exec_module(module)
