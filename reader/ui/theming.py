"""The theme that the settings ask for, taken by the whole window at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.presentation.theme import Theme
from reader.ui.look import apply_look, choose_theme
from reader.ui.remembering import Remembered


class Themed(Protocol):
    """A part of the window that has colours of its own."""

    def set_theme(self, theme: Theme) -> None: ...


class Theming(QObject):
    """Follows the settings and the desktop."""

    def __init__(self, window: QWidget, remembered: Remembered, parts: Sequence[Themed]) -> None:
        super().__init__(window)
        self.theme: Theme | None = None
        self._window = window
        self._remembered = remembered
        self._parts = parts
        remembered.changed.connect(self.refresh)
        QApplication.styleHints().colorSchemeChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the theme that is wanted now."""
        settings = self._remembered.settings
        theme = choose_theme(settings.theme, settings.tint_hue)
        app = QApplication.instance()
        if theme == self.theme or not isinstance(app, QApplication):
            return
        self.theme = theme
        # A window in sight is painted once all of it is dressed, in a second turn of the event
        # loop: both together would be a pause that can be felt.
        in_sight = self._window.isVisible()
        self._window.setUpdatesEnabled(not in_sight)
        apply_look(app, theme)
        if in_sight:
            QTimer.singleShot(0, self, self._dress)
        else:
            self._dress()

    def _dress(self) -> None:
        if self.theme is not None:
            for part in self._parts:
                part.set_theme(self.theme)
        self._window.setUpdatesEnabled(True)
