"""Saying changes of state to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

_MOMENT = 100
"""Milliseconds: what is shown comes first."""


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader, if there is one, speak `text`, once what is shown has been painted."""
    QTimer.singleShot(_MOMENT, widget, lambda: _say(widget, text))


def _say(widget: QWidget, text: str) -> None:
    # Imported when it is needed: PySide makes large tables of names for it.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
