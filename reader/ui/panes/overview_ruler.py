"""The whole article as a narrow bar: where it is shared, what is in sight, what was found.

Marks are gathered once in fine cells along the text, a row of pixels shows the strongest class of
its cells, and what is drawn of that is kept as a pixmap: neither a new height nor a frame goes
through the marks of a long article again. For a new height it is drawn a turn later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader.documents.article import Span
from reader.pieces import Pieces, whole
from reader.presentation.theme import Theme
from reader.records import dataclass
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.painting import painting
from reader.ui.turns import LateWork

WIDTH = 14
_LEAST = 2.0
"""Pixels that even the shortest mark gets."""
_CELLS = 4_096
"""Of a text; more than a screen has rows."""
_PIECE = 100
"""Marks between two looks at the clock."""
_ORDER = ("shared.related", "shared.paraphrase", "shared.near", "shared.verbatim")


@dataclass(frozen=True, slots=True)
class RulerMark:
    """A stretch of the article's text, in characters; places on the ruler follow the text and not
    the pixels, so that what stands within the frame is exactly what is in sight."""

    span: Span
    role: str


class OverviewRuler(QWidget):
    """Stands in for the scroll bar of its pane: click or drag to go there."""

    def __init__(self, pane: ArticlePane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._cells = bytearray(_CELLS)
        """Rank of the strongest mark on each stretch of the text; 1 is the weakest, 0 is none."""
        self._current: Sequence[RulerMark] = ()
        self._hits: Sequence[int] = ()
        self._drawn: QPixmap | None = None
        self._drawn_for = self.size()
        self._redrawing = LateWork(self._redraw, self)
        self._grabbed: float | None = None
        self.setFixedWidth(WIDTH)
        # It paints every pixel: nothing behind it need be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Overview of article {letter}").format(letter=pane.side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        pane.scrolled.connect(self.update)
        pane.places_changed.connect(self.update)

    def set_marks(self, marks: Iterable[RulerMark]) -> None:
        whole(self.marks_in_pieces(marks))

    def marks_in_pieces(self, marks: Iterable[RulerMark]) -> Pieces[None]:
        """Set the marks; those before are shown until all are gathered."""
        cells = bytearray(_CELLS)
        scale = _CELLS / self._length()
        for number, mark in enumerate(marks, start=1):
            rank = _ORDER.index(mark.role) + 1
            # A mark beyond the text belongs to an article that has just been replaced.
            first = min(int(mark.span.start * scale), _CELLS - 1)
            last = min(max(first + 1, int(mark.span.end * scale)), _CELLS)
            for cell in range(first, last):
                if cells[cell] < rank:
                    cells[cell] = rank
            if number % _PIECE == 0:
                yield
        self._cells = cells
        self._drawn = None
        self.update()

    def set_current(self, marks: Sequence[RulerMark]) -> None:
        """Ends of what is selected."""
        self._current = marks
        self.update()

    def set_hits(self, places: Sequence[int]) -> None:
        """Search hits, as offsets in the article."""
        self._hits = places
        self._drawn = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._drawn is not None:
            # Now, and not together with everything else that has other colours.
            self._drawn, self._drawn_for = self._draw(self.devicePixelRatioF()), self.size()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn, self._drawn_for = self._draw(ratio), self.size()
        if self._drawn_for != self.size():
            # While everything takes another size the old picture will do, as high as the ruler.
            self._redrawing.ask_later()
        with painting(self) as painter:
            painter.drawPixmap(self.rect(), self._drawn)
            strong = QColor(self._theme.look("current").line or "")
            for mark in self._current:
                painter.fillRect(
                    self._box(mark.span.start, mark.span.end).adjusted(1, 0, -1, 0), strong
                )
            if self._pane.article is not None:
                pen = QPen(QColor(self._theme.color("edge")), 1.5)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._frame().adjusted(1, 1, -1, -1), 3, 3)

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self._frame()
        if frame.contains(event.position()):
            self._grabbed = event.position().y() - frame.top()
        else:
            self._grabbed = frame.height() / 2
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None or self.height() == 0:
            return
        share = (event.position().y() - self._grabbed) / self.height()
        self._pane.position.scroll_to_offset(round(share * self._length()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._pane.verticalScrollBar(), event)

    def _length(self) -> int:
        return max(1, len(self._pane.article.text)) if self._pane.article else 1

    def _frame(self) -> QRectF:
        seen = self._pane.visible_span()
        scale = self.height() / self._length()
        top = seen.start * scale
        height = min(max(18.0, len(seen) * scale), float(self.height()))
        return QRectF(0, min(top, self.height() - height), self.width(), height)

    def _box(self, start: float, end: float) -> QRectF:
        scale = self.height() / self._length()
        return QRectF(0, start * scale, self.width(), max(_LEAST, (end - start) * scale))

    def _draw(self, ratio: float) -> QPixmap:
        drawn = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._theme.color("ground")))
        with painting(drawn) as painter:
            for top, bottom, rank in self._runs():
                look = self._theme.look(_ORDER[rank - 1])
                color = QColor(look.fill or look.line or "")
                painter.fillRect(QRectF(2, top, self.width() - 4, bottom - top), color)
            hit = QColor(self._theme.look("search").line or "")
            scale = self.height() / self._length()
            for row in {round(place * scale) for place in self._hits}:
                painter.fillRect(QRectF(4, row, self.width() - 8, _LEAST), hit)
        return drawn

    def _runs(self) -> list[tuple[int, int, int]]:
        """Rows of pixels with one class: top, bottom (exclusive) and rank."""
        if not any(self._cells):
            return []
        height = max(1, self.height())
        ends = [row * _CELLS // height for row in range(height + 1)]
        rows = [max(self._cells[first:last], default=0) for first, last in pairwise(ends)]
        found: list[tuple[int, int, int]] = []
        for row, rank in enumerate(rows):
            if found and found[-1][1] == row:
                top, _, before = found[-1]
                # Even the shortest mark is seen, beside another as well.
                if rank == before or (row - top < _LEAST and rank < before):
                    found[-1] = top, row + 1, before
                    continue
            if rank:
                found.append((row, row + 1, rank))
        return found
