"""Where in its text a pane stands, and how it gets to where a passage is in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit

from reader.documents.article import Span
from reader.presentation.scroll_map import REST
from reader.ui.panes.fold_lines import FoldLines
from reader.ui.panes.text_column import TextColumn
from reader.ui.panes.text_flow import TextFlow
from reader.ui.panes.text_places import TextPlaces

_TALL = 0.8
"""Share of the window's height from which a passage is brought to the top instead of the middle."""
_EDGE = 6
"""Pixels between a passage and the edge of the window, as its frame needs."""


class PanePosition:
    """Scroll values and the caret of one pane, by offsets in its article."""

    def __init__(
        self,
        pane: QTextEdit,
        text: TextPlaces,
        column: TextColumn,
        flow: TextFlow,
        folds: FoldLines,
    ) -> None:
        self._pane = pane
        self._text = text
        self._column = column
        self._flow = flow
        self._folds = folds

    def scroll_to(self, value: float) -> None:
        # The bar lags behind the layout.
        self._column.limit()
        self._pane.verticalScrollBar().setValue(round(value))

    def scroll_to_offset(self, offset: int) -> None:
        """Bring the line that holds `offset` to the top of the window, once that is laid out."""
        self._flow.when_laid_out(offset, lambda: self._scroll_to_laid_out(offset))

    def _scroll_to_laid_out(self, offset: int) -> None:
        document, shown = self._pane.document(), self._text.shown
        block = document.findBlockByNumber(shown.line_at(offset))
        while block.isValid() and not block.isVisible():
            block = block.next()
        box = document.documentLayout().blockBoundingRect(block)
        place = shown.to_document(offset) - block.position()
        line = block.layout().lineForTextPosition(max(0, place))
        self.scroll_to(box.top() + (line.y() if line.isValid() else 0.0))

    def value_for(self, span: Span, share: float = REST) -> float | None:
        """Scroll value at which the middle of `span` stands at `share` of the window's height;
        None where it is not laid out yet."""
        self._folds.unfold_at(self._text.shown.line_at(span.start))
        place = self._text.extent(span)
        if place is None:
            return None
        height = self._pane.viewport().height()
        top, bottom = place
        if bottom - top > height * _TALL:
            return top - height * 0.1
        return self.whole(span, (top + bottom) / 2 - height * share)

    def whole(self, span: Span, value: float) -> float:
        """The scroll value nearest to `value` at which all of `span` is in sight, or as much of it
        as there is room for; `value` itself where it is not laid out yet."""
        place = self._text.extent(span)
        if place is None:
            return value
        least = place[1] + _EDGE - self._pane.viewport().height()
        return min(max(value, least), place[0] - _EDGE)

    def known_height(self) -> float:
        """Height of the text as far as it is laid out; asking Qt would lay out all of it."""
        bar = self._pane.verticalScrollBar()
        return float(bar.maximum() + bar.pageStep())

    def caret_to(self, offset: int) -> None:
        """Put the caret where the keyboard should go on, without scrolling: now, or when the text
        is laid out as far as that."""
        self._flow.bring_caret(offset, lambda: self._put_caret(offset))

    def _put_caret(self, offset: int) -> None:
        bar = self._pane.verticalScrollBar()
        value = bar.value()
        cursor = self._pane.textCursor()
        cursor.setPosition(self._text.shown.to_document(offset))
        # Qt scrolls to the caret. It is back before anybody hears of it: everything beside the
        # text would be placed anew twice, and the other text would follow.
        bar.blockSignals(True)
        self._pane.setTextCursor(cursor)
        bar.setValue(value)
        bar.blockSignals(False)

    def caret_offset(self) -> int:
        return self._text.shown.to_article(self._pane.textCursor().position())
