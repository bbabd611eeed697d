"""Lays a long text out in idle steps that nobody feels.

Qt does this by itself, but doubles its steps until one takes 50 ms and more. Small steps are left
to Qt; from then on its timer is answered here, with steps that take about the same time.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimerEvent, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from reader.ui.panes.block_geometry import number_laid_out, visible_block
from reader.ui.turns import LateWork, room_for

_PIECE = 3_000
"""Characters: less than a millisecond."""
_STEP = 0.006
"""Seconds after which the next piece waits for the next step."""
_LARGEST = 3_000
"""Characters that Qt may lay out in one step; its next step would be twice as large."""


class IdleLayout(QObject):
    """Watches the timers of one document's layout."""

    advanced = Signal()
    """More of the text has its place."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._taken: set[int] = set()
        """Timers of Qt's that are answered here."""
        self._late = LateWork(self._step, self)
        document.documentLayout().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTimerEvent):
            return False
        before = number_laid_out(self._document)
        if before == self._document.blockCount():
            self._taken.clear()
            return False
        if event.timerId() in self._taken:
            self._late.ask()
            return True
        # Some of the layout's timers have other tasks: which one this is shows what it does.
        watched.removeEventFilter(self)
        watched.event(event)
        watched.installEventFilter(self)
        after = number_laid_out(self._document)
        if self._place_of(after) - self._place_of(before) >= _LARGEST:
            self._taken.add(event.timerId())
        self.advanced.emit()
        return True

    def _step(self) -> None:
        layout = self._document.documentLayout()
        first = number_laid_out(self._document)
        last = self._document.characterCount() - 1
        at, ends = self._place_of(first), time.perf_counter() + room_for(_STEP)
        while at < last:
            at = min(at + _PIECE, last)
            # Asking where a paragraph stands lays the text out as far as that.
            layout.blockBoundingRect(visible_block(self._document.findBlock(at)))
            if time.perf_counter() >= ends:
                break
        self.advanced.emit()

    def _place_of(self, number: int) -> int:
        block: QTextBlock = self._document.findBlockByNumber(number)
        return block.position() if block.isValid() else self._document.characterCount()
