"""Looks for Python's garbage at times that are good for it.

By itself Python looks whenever many values have been made, which here means in the middle of the
message that brings a long article: a tenth of a second in which nothing answers. Values of articles
hold no cycles, and the worker's client leaves them out of every search; what a search is for are
dialogs and their like, and those can wait for a minute in which nothing is worked on.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 60_000
"""Milliseconds."""


class Tidying(QObject):
    """Takes the place of Python's own searches as long as it lives."""

    def __init__(self, is_busy: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        self.destroyed.connect(gc.enable)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """Look now, unless an article is on its way: its values would all be gone through."""
        if not self._is_busy():
            gc.collect()
