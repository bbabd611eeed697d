"""When the text of a pane is laid out: what is in sight at once, the rest without anybody noticing.

Whatever needs a place far down waits here until the text is laid out as far as that. A text that
is laid out anew comes back to the place that was being read.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.documents.article import Side, Span
from reader.records import dataclass
from reader.ui.panes.idle_layout import IdleLayout
from reader.ui.panes.text_column import TextColumn
from reader.ui.panes.text_places import TextPlaces
from reader.ui.turns import LateWork

_QUICK = 20_000
"""Characters that can be laid out whole without anybody noticing."""
_WINDOW = 4_000
"""Characters, more than a window shows below a place."""
_TURNS = {Side.LEFT: 1, Side.RIGHT: 2}
"""Turns of the event loop after which a text is laid out for its new width: when its pane has been
painted in its new size, and the two not in the same turn."""
_TURN = 8
"""Milliseconds between two turns, for whatever else is due."""


@dataclass(frozen=True, slots=True)
class _Read:
    """The place being read: the first characters in sight and how far below the edge they are."""

    span: Span
    below: float


class TextFlow(QObject):
    """Lays out the text of one pane."""

    begins = Signal()
    """The text is about to be laid out anew. Colours laid on words must go before: Qt would ask
    for the places of the old ones, and lay out everything up to there."""

    def __init__(self, pane: QTextEdit, side: Side, text: TextPlaces, column: TextColumn) -> None:
        super().__init__(pane)
        self._pane = pane
        self._text = text
        self._column = column
        self._wish: tuple[int, Callable[[], object]] | None = None
        """What waits, and for the text as far as which offset."""
        self._returns: _Read | None = None
        """Where the text comes back to; `_wish` is to go there."""
        self._caret: tuple[int, Callable[[], object]] | None = None
        """A place that the caret is to go to, and what brings it there."""
        pane.cursorPositionChanged.connect(self._leave_caret)
        self._turns = _TURNS[side]
        self._left = 0
        """Turns until the text is laid out."""
        self.settles = False
        """While the text moves because it is set anew, and nobody scrolls it."""
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(LateWork(self._count_turn, self).ask)

    def take_up(self, document: QTextDocument) -> None:
        """Look after the layout of a document that is about to be shown."""
        self.forget()
        self._caret = None
        if self._is_long():
            IdleLayout(document).advanced.connect(self.advance)

    def forget(self) -> None:
        """What waits is no longer wanted."""
        self._wish = self._returns = None
        self._pane.setUpdatesEnabled(True)

    def widen(self) -> None:
        """The pane has another size: the text is laid out for it soon, or now if it is not in
        sight yet."""
        if not self._column.place():
            return
        if self._pane.isVisible():
            self._left = self._turns
            self._timer.start()
        else:
            self._fill()

    def _count_turn(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            self._fill()

    def _fill(self) -> None:
        self.keep_place(self._column.fill)

    def when_laid_out(self, offset: int, act: Callable[[], object]) -> None:
        """Do `act` as soon as the text is laid out as far as `offset`, and a window beyond, without
        which it could not be scrolled there: at once for most texts, in a later idle step for a
        long one. A newer wish takes the place of one that waits."""
        self._wait_for(offset + _WINDOW, act)

    def bring_caret(self, offset: int, act: Callable[[], object]) -> None:
        """Do `act`, which puts the caret at `offset`, as soon as the text is laid out as far as
        that: Qt would lay out everything above it, at once."""
        self._caret = None
        if self._text.is_laid_out(offset) or not self._is_long():
            act()
        else:
            self._caret = (offset, act)

    def _leave_caret(self) -> None:
        """The reader has put it somewhere else."""
        self._caret = None

    def _wait_for(self, offset: int, act: Callable[[], object]) -> None:
        self.forget()
        if not self._is_long():
            self._text.lay_out_to(offset)
        if self._text.is_laid_out(offset):
            act()
        else:
            self._wish = (offset, act)

    def keep_place(self, change: Callable[[], None]) -> None:
        """Do `change`, then bring the first characters in sight back to where they stood."""
        self.settles = True
        self._keep_place(change)
        self.settles = False

    def _keep_place(self, change: Callable[[], None]) -> None:
        if self._wish is not None and self._returns is None:
            # The reader is on the way to somewhere else.
            offset, act = self._wish
            self._do(change)
            self._wait_for(offset, act)
            return
        read = self._returns or self._place_read()
        if read is not None and self._is_long():
            # From the top: Qt lays out at once what is above the place that is in sight. The
            # picture stays as it was until the text is back.
            bar = self._pane.verticalScrollBar()
            bar.blockSignals(True)
            bar.setValue(0)
            bar.blockSignals(False)
            self._text.forget()
        self._do(change)
        if read is None or not self._text.shown.lines:
            self._column.limit()
            return
        self.when_laid_out(read.span.start, lambda: self._return_to(read))
        if self._wish is not None:
            self._returns = read
            self._pane.setUpdatesEnabled(False)

    def _do(self, change: Callable[[], None]) -> None:
        self._column.held = True
        self.begins.emit()
        change()
        self._column.held = False

    def advance(self) -> None:
        """More of the text is laid out."""
        self._column.limit()
        if self._wish is not None and self._text.is_laid_out(self._wish[0]):
            act = self._wish[1]
            self.forget()
            act()
        if self._caret is not None:
            self.bring_caret(*self._caret)

    def _place_read(self) -> _Read | None:
        """None at the top, where there is nothing to come back to."""
        top = self._pane.verticalScrollBar().value()
        start = self._text.visible_span().start
        span = Span(start, start + 1)
        place = self._text.extent(span)
        return _Read(span, place[0] - top) if top and place else None

    def _return_to(self, read: _Read) -> None:
        place = self._text.extent(read.span)
        if place is not None:
            self.settles = True
            self._column.limit()
            self._pane.verticalScrollBar().setValue(round(place[0] - read.below))
            self.settles = False

    def _is_long(self) -> bool:
        return self._text.shown.length >= _QUICK
