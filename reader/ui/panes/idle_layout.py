"""Lays a long text out in idle steps that nobody feels.

Qt does this by itself, but doubles its steps until one takes 50 ms and more. Small steps are left
to Qt; from then on its timer is answered here, with steps of always the same size.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextBlock, QTextDocument

from reader.ui.panes.block_geometry import is_laid_out

_STEP = 40_000
"""Characters: about 6 ms."""
_LARGEST = 30_000
"""Characters that Qt may lay out in one step; its next step would be twice as large."""


class IdleLayout(QObject):
    """Watches the timers of one document's layout."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._taken: set[int] = set()
        """Timers of Qt's that are answered here."""
        document.documentLayout().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTimerEvent):
            return False
        before = self._first_without_layout()
        if before == self._document.blockCount():
            self._taken.clear()
            return False
        if event.timerId() in self._taken:
            self._step(before)
            return True
        # Some of the layout's timers have other tasks: which one this is shows what it does.
        watched.removeEventFilter(self)
        watched.event(event)
        watched.installEventFilter(self)
        after = self._first_without_layout()
        if self._place_of(after) - self._place_of(before) >= _LARGEST:
            self._taken.add(event.timerId())
        return True

    def _step(self, first: int) -> None:
        end = min(self._place_of(first) + _STEP, self._document.characterCount() - 1)
        block = _visible(self._document.findBlock(end))
        # Asking where a paragraph stands lays the text out as far as that.
        self._document.documentLayout().blockBoundingRect(block)

    def _first_without_layout(self) -> int:
        """Number of the first paragraph without a place; that of paragraphs if there is none."""
        low, high = 0, self._document.blockCount()
        while low < high:
            middle = (low + high) // 2
            if is_laid_out(_visible(self._document.findBlockByNumber(middle))):
                low = middle + 1
            else:
                high = middle
        return low

    def _place_of(self, number: int) -> int:
        block = self._document.findBlockByNumber(number)
        return block.position() if block.isValid() else self._document.characterCount()


def _visible(block: QTextBlock) -> QTextBlock:
    """The block itself or, where it is folded away, the last one before it that is not."""
    while block.isValid() and not block.isVisible():
        block = block.previous()
    return block
