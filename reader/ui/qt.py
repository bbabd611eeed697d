"""Qt, imported without what this program does not use of PySide."""

from __future__ import annotations

import builtins

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def leave_imports_alone() -> None:
    """Take back the `__import__` that PySide puts in the place of Python's.

    It looks out for `from __feature__ import …` and reads the source of every module that is
    imported to find out whether it names PySide: a tenth of this program's start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """The viewport of `area`, to be kept: then PySide need not find out what it is.

    Asked by `viewport()` for a widget that it does not know, PySide loads every class of widgets
    there is to see which fits, and that takes 30 ms.
    """
    return area.findChild(QWidget, "qt_scrollarea_viewport") or area.viewport()
