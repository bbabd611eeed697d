"""The theme that the settings ask for, taken by the whole window at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.presentation.theme import Theme
from reader.ui.holding import HeldWindow
from reader.ui.look import choose_theme, steps_to_look
from reader.ui.remembering import Remembered
from reader.ui.turns import LateWork


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
        self._steps: list[Callable[[], None]] = []
        self._held: list[HeldWindow] = []
        """Windows that keep their picture until all of them are dressed."""
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(LateWork(self._do_next, self).ask)
        remembered.changed.connect(self.refresh)
        QApplication.styleHints().colorSchemeChanged.connect(self.refresh)
        self.refresh()

    @property
    def is_changing(self) -> bool:
        """Whether windows keep the picture of another theme."""
        return bool(self._held)

    def refresh(self) -> None:
        """Take the theme that is wanted now: at once, or a step a turn of the event loop where
        somebody is looking, for all of it together is a pause that can be felt."""
        settings = self._remembered.settings
        theme = choose_theme(settings.theme, settings.tint_hue)
        app = QApplication.instance()
        if theme == self.theme or not isinstance(app, QApplication):
            return
        self.theme = theme
        self._steps = steps_to_look(app, theme)
        self._steps += [partial(part.set_theme, theme) for part in self._parts]
        if self._window.isVisible():
            if not self._held:
                windows = [window for window in app.topLevelWidgets() if window.isVisible()]
                self._held = [HeldWindow(window) for window in windows]
            self._steps += [held.lay_out for held in self._held]
            self._steps += [held.get_ready for held in self._held]
            self._do_next()
            self._turns.start()
        else:
            while self._steps:
                self._do_next()

    def _do_next(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            return
        # In turns by themselves, after everything has been laid out.
        self._steps = [held.let_go() for held in self._held]
        self._held.clear()
        if not self._steps:
            self._turns.stop()
