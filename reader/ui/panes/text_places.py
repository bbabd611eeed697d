"""Which text is where in a pane: what is in sight, where a passage stands, what a point is on.

Qt's own hit test walks through every paragraph of the document, 3 ms in a text of 200,000 words;
here paragraphs are found by bisection, and what is in sight is kept until something moves.
Only what is in sight is laid out here if it has not been: more would freeze a long text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.documents.article import Span
from reader.ui.offsets import DocumentMap
from reader.ui.panes.block_geometry import LinePart, is_laid_out, line_parts, visible_block

Sighted = list[tuple[QTextBlock, QPointF]]

_NEAR = 24
"""Pixels by which marks reach beyond their paragraph."""


class TextPlaces:
    """Places in the text of one pane."""

    def __init__(self, pane: QTextEdit) -> None:
        self._pane = pane
        self.shown = DocumentMap("")
        self._sighted: Sighted | None = None
        self._sighted_at = (-1, -1)
        self._set_as: tuple[int, list[tuple[QPointF, QRectF]]] | None = None
        self._span: Span | None = None
        self._extents: dict[Span, tuple[float, float]] = {}

    def forget(self) -> None:
        """The text was laid out anew, or is another one."""
        self._sighted = self._span = None
        self._extents.clear()

    def forget_extents(self) -> None:
        """Text beyond what is in sight was laid out anew."""
        self._extents.clear()

    def has_moved(self) -> bool:
        """Whether anything in sight stands elsewhere, or is set otherwise, than when it was last
        looked at; what was laid out beyond the window changes no picture."""
        return self._sighted is None or self._set_as != self._setting_of(self._sighted)

    def _setting_of(self, blocks: Sighted) -> tuple[int, list[tuple[QPointF, QRectF]]]:
        """How paragraphs are set: their places and boxes for the present width of the text."""
        layouts = [block.layout() for block, _ in blocks]
        boxes = [(layout.position(), layout.boundingRect()) for layout in layouts]
        return self._pane.lineWrapColumnOrWidth(), boxes

    def visible_blocks(self) -> Sighted:
        """The paragraphs in sight, each with the place of its layout in the viewport."""
        at = (self._pane.verticalScrollBar().value(), self._pane.viewport().height())
        if self._sighted is None or at != self._sighted_at:
            self._sighted_at, self._span = at, None
            self._sighted = self._find_visible(*at)
            self._set_as = self._setting_of(self._sighted)
        return self._sighted

    def blocks_within(self, box: QRect) -> Sighted:
        """Those of the paragraphs in sight that reach into `box` of the viewport, or nearly."""
        top, bottom = box.top() - _NEAR, box.bottom() + _NEAR
        return [
            (block, origin)
            for block, origin in self.visible_blocks()
            if origin.y() < bottom and origin.y() + block.layout().boundingRect().bottom() > top
        ]

    def visible_span(self) -> Span:
        """The characters in sight."""
        blocks = self.visible_blocks()
        if self._span is None:
            self._span = self._find_span(blocks)
        return self._span

    def extent(self, span: Span) -> tuple[float, float] | None:
        """Top and bottom of `span` in the document, in pixels; None where it is folded away, or
        where the text is not laid out yet."""
        if not self.shown.lines or span.start == span.end:
            return None
        known = self._extents.get(span)
        if known is None:
            known = self._find_extent(span)
            if known is not None:
                self._extents[span] = known
        return known

    def _find_extent(self, span: Span) -> tuple[float, float] | None:
        if not self.shown.covers(span.end - 1):
            return None
        document = self._pane.document()
        first = document.findBlockByNumber(self.shown.line_at(span.start))
        last = document.findBlockByNumber(self.shown.line_at(span.end - 1))
        if not (is_laid_out(last) and first.isVisible() and last.isVisible()):
            return None
        top = self.parts_of(first, span)
        bottom = top if first == last else self.parts_of(last, span)
        if not top or not bottom:
            return None
        above = first.layout().position().y()
        below = last.layout().position().y()
        return (
            min(part.box.top() for part in top) + above,
            max(part.box.bottom() for part in bottom) + below,
        )

    def parts_of(self, block: QTextBlock, span: Span) -> list[LinePart]:
        """Where `span` stands within `block`, relative to it."""
        start, end = self.shown.span_to_document(span)
        first = block.position()
        start, end = max(start - first, 0), min(end - first, block.length() - 1)
        return line_parts(block, start, end) if start < end else []

    def offset_at(self, point: QPointF) -> int:
        """Offset of the character under a point of the viewport; -1 beside the text."""
        for block, origin in self.visible_blocks():
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                box = line.naturalTextRect().translated(origin)
                if box.contains(point):
                    place = line.xToCursor(
                        point.x() - origin.x(), line.CursorPosition.CursorOnCharacter
                    )
                    return self.shown.to_article(block.position() + place)
        return -1

    def words_between(self, text: str, start: int, end: int) -> str:
        """The article's words between two positions of the document, without what is folded."""
        words = ""
        before: int | None = None
        block = self._pane.document().findBlock(start)
        while block.isValid() and block.position() < end:
            if block.isVisible():
                first = self.shown.to_article(max(start, block.position()))
                last = self.shown.to_article(min(end, block.position() + block.length() - 1))
                if before is not None:
                    # A long line is several paragraphs here and stays one when it is copied.
                    words += "\n\n" if "\n" in text[before:first] else text[before:first]
                words += text[first:last]
                before = last
            block = block.next()
        return words

    def is_laid_out(self, offset: int) -> bool:
        """Whether the place of `offset` is known."""
        if not self.shown.covers(offset):
            return False
        block = visible_block(self._pane.document().findBlockByNumber(self.shown.line_at(offset)))
        return not block.isValid() or is_laid_out(block)

    def lay_out_to(self, offset: int) -> None:
        """Lay the text out as far as `offset`, however long that takes."""
        block = self._pane.document().findBlockByNumber(self.shown.line_at(offset))
        self._pane.document().documentLayout().blockBoundingRect(visible_block(block))

    def _find_visible(self, scroll: int, height: int) -> Sighted:
        found: Sighted = []
        if not self.shown.lines:
            return found
        layout = self._pane.document().documentLayout()
        block = _block_at(self._pane.document(), float(scroll))
        while block.isValid():
            if block.isVisible():
                # What is in sight is needed now; beyond that nothing is laid out here.
                layout.blockBoundingRect(block)
                origin = block.layout().position() - QPointF(0, scroll)
                if origin.y() > height:
                    break
                found.append((block, origin))
            block = block.next()
        return found

    def _find_span(self, blocks: Sighted) -> Span:
        if not blocks:
            return Span(0, 0)
        height = self._pane.viewport().height()
        first, origin = blocks[0]
        start = first.position()
        for number in range(first.layout().lineCount()):
            line = first.layout().lineAt(number)
            start = first.position() + line.textStart()
            if origin.y() + line.y() + line.height() > 2:
                break
        last, origin = blocks[-1]
        end = last.position()
        for number in range(last.layout().lineCount()):
            line = last.layout().lineAt(number)
            if origin.y() + line.y() > height - 2:
                break
            end = last.position() + line.textStart() + line.textLength()
        first_offset = self.shown.to_article(start)
        return Span(first_offset, max(first_offset, self.shown.to_article(end)))


def _block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The last paragraph that begins at or above `y`, by bisection."""
    low, high = 0, document.blockCount() - 1
    best = document.begin()
    while low <= high:
        middle = (low + high) // 2
        block = document.findBlockByNumber(middle)
        while block.isValid() and not block.isVisible() and block.blockNumber() < high:
            block = block.next()
        if not block.isVisible() or not is_laid_out(block) or block.layout().position().y() > y:
            high = middle - 1
        else:
            best = block
            low = block.blockNumber() + 1
    return best


def is_right_to_left(document: QTextDocument) -> bool:
    """Whether the text begins from the right."""
    return document.begin().textDirection() == Qt.LayoutDirection.RightToLeft
