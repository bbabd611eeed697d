"""Saying changes of state to screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reader.comparison.model import Comparison
from reader.presentation.notable import notable_pairs
from reader.ui.words import say


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader, if there is one, speak `text`."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce_comparison(widget: QWidget, comparison: Comparison) -> None:
    """Say how many pairs there are, and how many of them one should look at first."""
    text = say("Announcement", "{shared} shared, {notable} notable")
    shared, notable = len(comparison.pairs), len(notable_pairs(comparison))
    announce(widget, text.format(shared=shared, notable=notable))
