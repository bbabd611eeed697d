"""Paints the marks of the paragraphs in sight, under and over the text of a pane.

The document is never touched: a layer comes and goes with one repaint, and ten thousand marks
cost what the few in sight cost (measured in performance.md: 9 ms, where formats take 382).
Where they are drawn is kept by paragraph (`drawn_marks.py`) until something changes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from reader.documents.article import Span
from reader.presentation.mark_index import MarkIndex
from reader.presentation.model import Mark
from reader.presentation.theme import Look, Theme
from reader.ui.panes.block_geometry import LinePart, outline
from reader.ui.panes.drawn_marks import ParagraphMarks
from reader.ui.panes.sign_painter import SignPainter
from reader.ui.panes.text_places import TextPlaces
from reader.ui.panes.typesetting import SIDE_SPACE

_CURRENT_HIT = 2.2
"""How much thicker than the others the hit is outlined that the reader has come to."""
_DIM = 0.68
"""How much of the paper is laid over what is dimmed."""


class HighlightPainter:
    """Draws what a pane tells it to; knows nothing of scrolling."""

    def __init__(self, theme: Theme, text: TextPlaces) -> None:
        self.theme = theme
        self._text = text
        self._signs = SignPainter()
        self._marks = ParagraphMarks(theme, text)
        self.kept: tuple[Span, ...] | None = None
        """What is not dimmed; None dims nothing."""
        self._frames: dict[str, tuple[Span, ...]] = {}
        self._hits: list[Span] = []
        self._hit_starts: list[int] = []
        self.current_hit: Span | None = None

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._marks.set_theme(theme)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self._marks.set_marks(marks)

    def set_first_names(self, marks: Iterable[Mark]) -> None:
        self._marks.set_first_names(marks)

    def set_filter(self, is_drawn: Callable[[Mark], bool]) -> None:
        """Which marks are drawn; to be told again whenever the answers change."""
        self._marks.is_drawn = is_drawn
        self._marks.forget()

    def set_frames(self, role: str, spans: tuple[Span, ...]) -> bool:
        """What is framed as "current" or as "hover"; whether that is a change."""
        changed = self._frames.get(role, ()) != spans
        self._frames[role] = spans
        return changed

    def set_hits(self, spans: Iterable[Span]) -> None:
        """What a search has found, in text order."""
        self._hits = list(spans)
        self._hit_starts = [span.start for span in self._hits]

    @property
    def index(self) -> MarkIndex[Mark]:
        return self._marks.index

    def forget_places(self) -> None:
        """The text was laid out anew."""
        self._marks.forget()
        self._signs.forget_places()

    def names_in(self, blocks: Iterable[QTextBlock]) -> list[tuple[int, int, str]]:
        """Start and end position and colour of words whose own colour a mark changes."""
        return self._marks.names_in(blocks)

    def paint_under(self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]]) -> None:
        """Tints and underlines; `blocks` come with the place of each on the painter."""
        for block, origin in blocks:
            drawn = self._marks.of(block)
            for look, boxes in drawn.grounds:
                for box in boxes:
                    _paint_ground(painter, box.translated(origin), look)
            for look, parts in drawn.underlines:
                for part in parts:
                    _underline(painter, part.moved(origin), look)

    def paint_over(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], width: float
    ) -> None:
        """Raised letters, hidden signs, hits and frames; `width` is the column's, in pixels."""
        if self.kept is not None:
            self._dim(painter, blocks, self.kept)
        for block, origin in blocks:
            for letter in self._marks.of(block).letters:
                painter.setFont(letter.font)
                painter.setPen(QColor(letter.color))
                painter.drawText(letter.at + origin, letter.text)
        self._signs.paint(painter, blocks, self.theme)
        for block, origin in blocks:
            self._paint_hits(painter, block, origin)
        for role in ("hover", "current"):
            self._paint_frames(painter, blocks, role, width)

    def _dim(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], kept: tuple[Span, ...]
    ) -> None:
        veil = QColor(self.theme.color("paper"))
        veil.setAlphaF(_DIM)
        for block, origin in blocks:
            number = block.blockNumber()
            if number >= len(self._text.shown.lines):
                continue
            for span in _without(self._text.shown.lines[number], kept):
                for part in self._text.parts_of(block, span):
                    box = part.box.translated(origin)
                    painter.fillRect(box.adjusted(-1.5, -4, 1.5, 1), veil)

    def _paint_hits(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        number = block.blockNumber()
        if not self._hits or number >= len(self._text.shown.lines):
            return
        line = self._text.shown.lines[number]
        look = self.theme.look("search")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first = bisect_left(self._hit_starts, line.start)
        last = bisect_left(self._hit_starts, line.end)
        for hit in self._hits[first:last]:
            for part in self._text.parts_of(block, hit):
                box = part.box.translated(origin).adjusted(-1.5, 0.5, 1.5, 0.5)
                wide = look.width * (_CURRENT_HIT if hit == self.current_hit else 1)
                painter.setPen(QPen(QColor(look.line or ""), wide))
                painter.drawRoundedRect(box, 2, 2)
                tab = QRectF(box.left(), box.top() - 3, 7, 4)
                painter.fillRect(tab, QColor(look.line or ""))

    def _paint_frames(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], role: str, width: float
    ) -> None:
        spans = self._frames.get(role, ())
        if not spans:
            return
        look = self.theme.look(role)
        pen = QPen(QColor(look.line or ""), look.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in spans:
            boxes: list[QRectF] = []
            backwards = False
            for block, origin in blocks:
                start, end = self._text.shown.span_to_document(span)
                if start < block.position() + block.length() and end > block.position():
                    parts = self._text.parts_of(block, span)
                    backwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
                    boxes.extend(part.box.translated(origin) for part in parts)
            if boxes:
                edge = SIDE_SPACE - look.width
                path = outline(boxes, edge + 2, width - edge - 2, look.width, backwards=backwards)
                painter.drawPath(path)


def _without(whole: Span, kept: tuple[Span, ...]) -> list[Span]:
    """What is left of `whole`; `kept` is in text order and does not overlap."""
    found = []
    at = whole.start
    first = max(0, bisect_left(kept, whole.start, key=attrgetter("start")) - 1)
    for span in kept[first:]:
        if span.start >= whole.end:
            break
        if span.end > at:
            if span.start > at:
                found.append(Span(at, span.start))
            at = span.end
    if at < whole.end:
        found.append(Span(at, whole.end))
    return found


def _paint_ground(painter: QPainter, box: QRectF, look: Look) -> None:
    ground = box.adjusted(-1.0, 0.0, 1.0, 0.0)
    if look.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        painter.drawRoundedRect(ground, 2, 2)
    if look.box:
        pen = QPen(QColor(look.line or ""), 1.2)
        if look.box == "dotted":
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ground)
        if look.box == "double":
            painter.drawRect(ground.adjusted(2.5, 2.5, -2.5, -2.5))


def _underline(painter: QPainter, part: LinePart, look: Look) -> None:
    color = QColor(look.line or "")
    depth = part.box.bottom() - part.baseline
    top = part.baseline + depth * 0.42
    width = part.box.width()
    if look.stroke == "double":
        thin = max(1.0, look.width * 0.55)
        painter.fillRect(QRectF(part.box.left(), top, width, thin), color)
        painter.fillRect(QRectF(part.box.left(), top + thin * 2.1, width, thin), color)
    else:
        painter.fillRect(QRectF(part.box.left(), top, width, look.width), color)
