"""The band between the panes: a ribbon from each shared sentence to its twin.

Ribbons are drawn for pairs with both ends in sight; where only one end is, a stub with the pair's
number points to where the twin is. Whatever is drawn can be clicked. Pairs with no end in sight
cost a comparison of two numbers each.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader.documents.article import Side, Span
from reader.pieces import Pieces
from reader.presentation.mark_index import MarkIndex
from reader.presentation.theme import Theme
from reader.records import dataclass
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.link_painter import LinkPainter
from reader.ui.panes.link_shapes import (
    STUB_HEIGHT,
    Ends,
    Link,
    Shape,
    label_of_stub,
    ribbon,
    stub,
)
from reader.ui.panes.painting import painting

WIDTH, NARROW_WIDTH = 84, 62
"""Pixels; the narrow one where the articles need the room."""
_PIECE = 100
"""Links between two looks at the clock."""
_LEAST_WIDTH = 48
_STUB_ROOM = 18.0
"""Pixels of a stub beside its text."""


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the link with that number."""

    span: Span
    number: int


class LinkBand(QWidget):
    """Draws the links between two panes, level with what the panes show."""

    picked = Signal(str)
    """Key of a ribbon that was clicked."""
    followed = Signal(str, Side)
    """Key of a stub that was clicked, and the side its twin is on."""
    hovered = Signal(str)
    dragged = Signal(int)
    """The band is pulled: pixels to the right since the last time."""
    evened = Signal()
    """A double click: both articles as wide as each other."""

    def __init__(
        self, left: ArticlePane, right: ArticlePane, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = {Side.LEFT: left, Side.RIGHT: right}
        self._painter = LinkPainter(theme)
        self._links: Sequence[Link] = ()
        self._ends = {side: MarkIndex[_End](()) for side in Side}
        self._ribbons = True
        self._pulled_from: float | None = None
        self._width = WIDTH
        self._shapes: list[tuple[Shape, Side | None]] = []
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        # It paints every pixel: nothing behind it need be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between shared sentences"))
        for pane in (left, right):
            pane.scrolled.connect(self.update)
            pane.places_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._width if self._ribbons else _LEAST_WIDTH, 100)

    def set_width(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def links_in_pieces(self, links: Sequence[Link]) -> Pieces[None]:
        """Set the links; those before are drawn until all can be."""
        ends: dict[Side, list[_End]] = {side: [] for side in Side}
        for number, link in enumerate(links):
            for side in Side:
                ends[side].append(_End(link.end(side), number))
            if number % _PIECE == 0:
                yield
        found = {}
        for side in Side:
            found[side] = MarkIndex(ends[side])
            yield
        self._links, self._ends = links, found
        self.update()

    def set_current(self, key: str) -> None:
        if key != self._painter.current:
            self._painter.current = key
            self.update()

    def set_hover(self, key: str) -> None:
        if key != self._painter.hover:
            self._painter.hover = key
            self.update()

    def set_ribbons(self, shown: bool) -> None:
        """Without ribbons the stubs remain: they say where to go."""
        self._ribbons = shown
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._painter.theme = theme
        self.update()

    # Painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(self._painter.theme.color("ground")))
            top, bottom = self._window()
            painter.setClipRect(QRectF(0, top, self.width(), bottom - top))
            self._shapes = self._shapes_in_sight(top, bottom)
            self._painter.paint(painter, [shape for shape, _ in self._shapes], self.width())

    def _window(self) -> tuple[float, float]:
        boxes = [
            (self.mapFromGlobal(port.mapToGlobal(QPointF(0, 0))).y(), port.height())
            for port in (pane.viewport() for pane in self._panes.values())
        ]
        return min(top for top, _ in boxes), max(top + height for top, height in boxes)

    def _shapes_in_sight(self, top: float, bottom: float) -> list[tuple[Shape, Side | None]]:
        seen = {side: pane.visible_span() for side, pane in self._panes.items()}
        shifts = {side: self._shift(pane) for side, pane in self._panes.items()}
        found: list[tuple[Shape, Side | None]] = []
        near = {
            end.number
            for side, span in seen.items()
            for end in self._ends[side].between(span.start, span.end)
        }
        stubs: dict[tuple[Side, Span, bool], list[tuple[Link, Ends]]] = {}
        for number in sorted(near):
            link = self._links[number]
            ends: dict[Side, Ends | None] = dict.fromkeys(Side)
            for side in Side:
                if link.end(side).overlaps(seen[side]):
                    ends[side] = self._end(side, link.end(side), shifts[side], top, bottom)
            left, right = ends[Side.LEFT], ends[Side.RIGHT]
            if left and right:
                if self._ribbons:
                    found.append((self._ribbon(link, left, right), None))
                continue
            for side, end in ends.items():
                if end is not None:
                    down = link.end(side.other).start >= seen[side.other].start
                    stubs.setdefault((side, link.end(side), down), []).append((link, end))
        taken: list[QRectF] = []
        for (side, _, down), links in sorted(stubs.items(), key=lambda item: item[1][0][1][0]):
            arrow = "↓" if down else "↑"
            found.append((self._stub(side, links, arrow, top, taken), side.other))
        return found

    def _shift(self, pane: ArticlePane) -> float:
        """From a place in the pane's document to one in this widget."""
        origin = self.mapFromGlobal(pane.viewport().mapToGlobal(QPointF(0, 0))).y()
        return origin - pane.verticalScrollBar().value()

    def _end(self, side: Side, span: Span, shift: float, top: float, bottom: float) -> Ends | None:
        """Top and bottom of one end in this widget; None where it is out of sight."""
        place = self._panes[side].extent(span)
        if place is None:
            return None
        start, end = place[0] + shift + 2, place[1] + shift - 2
        if end < top + 6 or start > bottom - 6:
            return None
        return start, end

    def _ribbon(self, link: Link, left: Ends, right: Ends) -> Shape:
        width = float(self.width())
        path = ribbon(left, right, width, current=link.key == self._painter.current)
        start, end = sum(left) / 2, sum(right) / 2
        return Shape(link, path, QPointF(width / 2, (start + end) / 2), along=(start, end))

    def _stub(
        self,
        side: Side,
        links: list[tuple[Link, Ends]],
        arrow: str,
        highest: float,
        taken: list[QRectF],
    ) -> Shape:
        """One stub for all pairs of a sentence whose twins lie the same way; it names the current
        one of them, or else the first, and how many more there are."""
        link, end = next((item for item in links if item[0].key == self._painter.current), links[0])
        more = f" +{len(links) - 1}" if len(links) > 1 else ""
        text = f"{link.number}{more} {arrow}"
        width = QFontMetricsF(self._painter.font).horizontalAdvance(text) + _STUB_ROOM
        top = max(end[0], highest + 3)
        left = 0.0 if side is Side.LEFT else self.width() - width
        box = QRectF(left, top, width, STUB_HEIGHT)
        while any(box.intersects(other) for other in taken):
            box.translate(0, STUB_HEIGHT + 2)
        taken.append(box)
        outward = side is Side.LEFT
        path = stub(box, to_the_right=outward)
        return Shape(link, path, label_of_stub(box, to_the_right=outward), text=text)

    # Pointer ---------------------------------------------------------------------------------

    def _under(self, point: QPointF) -> tuple[Shape, Side | None] | None:
        stubs_first = sorted(self._shapes, key=lambda item: item[1] is None)
        for shape, side in stubs_first:
            if shape.path.contains(point):
                return shape, side
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is None:
            self._pulled_from = event.globalPosition().x()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is None:
            self.evened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulled_from is not None and event.buttons():
            way = round(event.globalPosition().x() - self._pulled_from)
            if way:
                self._pulled_from += way
                self.dragged.emit(way)
            return
        under = self._under(event.position())
        shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.SplitHCursor
        self.setCursor(shape)
        self.hovered.emit(under[0].link.key if under else "")

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled, self._pulled_from = self._pulled_from, None
        under = self._under(event.position())
        if under is None or pulled is not None:
            return
        shape, side = under
        if side is None:
            self.picked.emit(shape.link.key)
        else:
            self.followed.emit(shape.link.key, side)

    def wheelEvent(self, event: QWheelEvent) -> None:
        side = Side.LEFT if event.position().x() < self.width() / 2 else Side.RIGHT
        QApplication.sendEvent(self._panes[side].verticalScrollBar(), event)
