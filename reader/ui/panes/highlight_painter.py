"""Paints the marks of the paragraphs in sight, under and over the text of a pane.

The document is never touched: a layer comes and goes with one repaint, and ten thousand marks
cost what the few in sight cost (measured in performance.md: 9 ms, where formats take 382).
Places are kept by paragraph, relative to it, until the text is laid out anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock

from reader.documents.article import Span
from reader.presentation.mark_index import MarkIndex
from reader.presentation.model import Mark
from reader.presentation.theme import Look, Theme
from reader.records import dataclass
from reader.ui.panes.block_geometry import LinePart, em_at, outline
from reader.ui.panes.fonts import window_font
from reader.ui.panes.sign_painter import SignPainter
from reader.ui.panes.text_places import TextPlaces
from reader.ui.panes.typesetting import SIDE_SPACE

_SPACE = 0.28
"""Width of the space between words, as a share of a line's height."""
_DIM = 0.68
"""How much of the paper is laid over what is dimmed."""
_LETTER, _LEAST_LETTER = 0.43, 7
"""Size of a raised letter: em of its word, and pixels."""
_OVERHANG = 0.5
"""Share of a raised letter that reaches beyond its word."""
_OVER_SMALL, _OVER_TALL = 0.62, 0.8
"""Em from the baseline of a word to that of a letter on an "n" and on an "l"."""
_SMALL = frozenset("acegmnopqrsuvwxyzаеёгжзийклмнопрстуцчшщъыьэюяхвд")
"""What is no higher than an x."""
_ORDER = ("shared.related", "shared.paraphrase", "shared.near", "shared.verbatim")


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a name."""

    em: float
    """Size of its text; pixels."""
    is_tall: bool
    """Whether its last character is higher than an x."""
    after: str
    """The character that follows."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark within one paragraph, and where its parts are."""

    mark: Mark
    parts: list[LinePart]
    end: _End | None = None
    """Of a name: what its letter stands on."""


class HighlightPainter:
    """Draws what a pane tells it to; knows nothing of scrolling."""

    def __init__(self, theme: Theme, text: TextPlaces) -> None:
        self.theme = theme
        self.letter_font = window_font(8.0, QFont.Weight.DemiBold)
        self._letter_fonts: dict[int, QFont] = {}
        self._text = text
        self._signs = SignPainter()
        self.kept: tuple[Span, ...] | None = None
        """What is not dimmed; None dims nothing."""
        self.is_drawn: Callable[[Mark], bool] = lambda mark: True
        self._index = MarkIndex[Mark](())
        self._placed: dict[int, list[_Placed]] = {}
        self._frames: dict[str, tuple[Span, ...]] = {}
        self._hits: list[Span] = []
        self._hit_starts: list[int] = []

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self._index = MarkIndex(marks)
        self.forget_places()

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
        return self._index

    def forget_places(self) -> None:
        """The text was laid out anew."""
        self._placed.clear()
        self._signs.forget_places()

    def names_in(self, blocks: Iterable[QTextBlock]) -> list[tuple[int, int, str]]:
        """Start and end position and colour of words whose own colour a mark changes."""
        found = []
        for block in blocks:
            for placed in self._places(block):
                look = self.theme.look(_plain_role(placed.mark.role))
                if look.letter and look.color and self.is_drawn(placed.mark):
                    start, end = self._text.shown.span_to_document(placed.mark.span)
                    found.append((start, end, look.color))
        return found

    def paint_under(self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]]) -> None:
        """Tints and underlines; `blocks` come with the place of each on the painter."""
        for role in _ORDER:
            look = self.theme.look(role)
            for block, origin in blocks:
                boxes = [
                    part.box
                    for placed in self._places(block)
                    if placed.mark.role == role and self.is_drawn(placed.mark)
                    for part in placed.parts
                ]
                for box in _united(boxes):
                    _paint_ground(painter, box.translated(origin), look)
        for block, origin in blocks:
            for placed in self._places(block):
                if placed.mark.role.startswith("difference") and self.is_drawn(placed.mark):
                    look = self.theme.look(placed.mark.role)
                    for part in placed.parts:
                        _underline(painter, part.moved(origin), look)

    def paint_over(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], width: float
    ) -> None:
        """Raised letters, hidden signs, hits and frames; `width` is the column's, in pixels."""
        if self.kept is not None:
            self._dim(painter, blocks, self.kept)
        for block, origin in blocks:
            for placed in self._places(block):
                look = self.theme.look(_plain_role(placed.mark.role))
                if placed.end and placed.parts and self.is_drawn(placed.mark):
                    letter = look.letter
                    if placed.mark.role.startswith("described."):
                        letter += "?"
                    painter.setFont(self._letter_font(placed.end.em))
                    part = placed.parts[-1].moved(origin)
                    _raise_letter(painter, letter, part, look, placed.end)
        self._signs.paint(painter, blocks, self.theme)
        for block, origin in blocks:
            self._paint_hits(painter, block, origin)
        for role in ("hover", "current"):
            self._paint_frames(painter, blocks, role, width)

    def _places(self, block: QTextBlock) -> list[_Placed]:
        number = block.blockNumber()
        known = self._placed.get(number)
        if known is None:
            known = self._placed[number] = self._place(block, number)
        return known

    def _place(self, block: QTextBlock, number: int) -> list[_Placed]:
        if number >= len(self._text.shown.lines):
            return []
        line = self._text.shown.lines[number]
        return [
            self._place_mark(block, line, mark)
            for mark in self._index.between(line.start, line.end)
        ]

    def _place_mark(self, block: QTextBlock, line: Span, mark: Mark) -> _Placed:
        parts = self._text.parts_of(block, mark.span)
        if mark.span.end > line.end or not self.theme.look(_plain_role(mark.role)).letter:
            return _Placed(mark, parts)
        end = self._text.shown.to_document(mark.span.end) - block.position()
        return _Placed(mark, parts, _end_at(block, end))

    def _letter_font(self, em: float) -> QFont:
        # In pixels: points would be another size on a printer.
        size = max(_LEAST_LETTER, round(em * _LETTER))
        if size not in self._letter_fonts:
            font = QFont(self.letter_font)
            font.setPixelSize(size)
            self._letter_fonts[size] = font
        return self._letter_fonts[size]

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
                painter.setPen(QPen(QColor(look.line or ""), look.width))
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


def _end_at(block: QTextBlock, place: int) -> _End:
    """What stands before and after a place within a paragraph."""
    words = block.text()
    last, after = words[place - 1 : place], words[place : place + 1]
    return _End(em_at(block, place), last not in _SMALL, after)


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


def _plain_role(role: str) -> str:
    return role.removeprefix("described.")


def _united(boxes: list[QRectF]) -> list[QRectF]:
    """Boxes of one line that are no further apart than words, as one: the pairs of a sentence
    often share words side by side."""
    found: list[QRectF] = []
    for box in sorted(boxes, key=lambda each: (each.top(), each.left())):
        last = found[-1] if found else QRectF()
        if found and last.top() == box.top() and box.left() - last.right() < box.height() * _SPACE:
            found[-1] = last.united(box)
        else:
            found.append(box)
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


def _raise_letter(painter: QPainter, letter: str, part: LinePart, look: Look, end: _End) -> None:
    """Set the letter of a name over the name's end, reaching into the space that follows.

    It stands on the last letter, as high as that is: nothing is overprinted, nothing has to move,
    and the words stay apart.
    """
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(letter)
    over = 0.0 if end.after and not end.after.isspace() else width * _OVERHANG
    rise = end.em * (_OVER_TALL if end.is_tall else _OVER_SMALL)
    x = part.box.left() - over if part.right_to_left else part.box.right() - width + over
    painter.setPen(QColor(look.color or ""))
    painter.drawText(QPointF(x, part.baseline - rise), letter)
