"""Looks for Python's garbage at times that are good for it.

By itself Python looks whenever many values have been made, which here means in the middle of the
message that brings a long article: a tenth of a second in which nothing answers. Values of articles
hold no cycles, and the worker's client leaves them out of every search; what a search is for are
dialogs and their like, and those can wait for a minute in which nothing is worked on.

What the window makes of a long comparison (marks, links, rows) is gone through once, when it is
new: after that only what was made since the last search is, or all while there is little.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.ui.turns import LateWork

_EVERY = 60_000
"""Milliseconds."""
_FEW = 20_000
"""Objects that are gone through in a few milliseconds."""
_NEWER = 1
"""Python's number of the generation of what has been through one search at most."""


class Tidying(QObject):
    """Takes the place of Python's own searches as long as it lives."""

    def __init__(self, is_busy: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        self.destroyed.connect(gc.enable)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(LateWork(self.tidy, self).ask)
        self._timer.start()

    def tidy(self) -> None:
        """Look now, unless an article is on its way: its values would all be gone through."""
        if self._is_busy():
            return
        if len(gc.get_objects()) <= _FEW:
            gc.collect()
        else:
            gc.collect(_NEWER)
