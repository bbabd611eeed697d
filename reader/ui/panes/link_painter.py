"""Paints the links between two panes: ribbons, stubs over them, and the numbers of the ribbons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.presentation.theme import Theme
from reader.ui.panes.fonts import window_font
from reader.ui.panes.link_shapes import Shape, ease

_SURFACE = {"shared.paraphrase": 0.1, "shared.near": 0.17, "shared.verbatim": 0.26}
"""How strong a ribbon is, of one."""
_ALONG = (0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86)
"""Where on a ribbon its number may stand, best first."""


class LinkPainter:
    """Knows what is current and what the pointer is on; not where anything stands."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.current = ""
        self.hover = ""
        """Keys of links."""
        self.font = window_font(8.0, QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, shapes: Sequence[Shape], width: float) -> None:
        """Draw `shapes`, those that matter most last; `width` is the band's, in pixels."""
        strong = (self.hover, self.current)
        in_order = sorted(shapes, key=lambda shape: shape.link.key in strong)
        ribbons = [shape for shape in in_order if not shape.text]
        for shape in ribbons:
            self._paint_ribbon(painter, shape)
        stubs = [shape for shape in in_order if shape.text]
        for shape in stubs:
            self._paint_stub(painter, shape)
        taken = [shape.path.boundingRect() for shape in stubs]
        for shape in reversed(ribbons):
            box = self.place_number(shape, width, taken)
            if box is not None:
                taken.append(box)
                self._write_number(painter, shape, box)

    def _paint_ribbon(self, painter: QPainter, shape: Shape) -> None:
        look = self.theme.look(shape.link.role)
        line = QColor(look.line or "")
        current = shape.link.key == self.current
        hover = shape.link.key == self.hover
        fill = QColor(look.fill or self.theme.color("ground"))
        if current:
            painter.setPen(QPen(line, 2.0))
        else:
            # Where many cross, edges would be a tangle of lines; the surface says enough.
            fill = QColor(line)
            fill.setAlphaF(_SURFACE.get(shape.link.role, 0.1) * (1.6 if hover else 1.0))
            line.setAlphaF(0.9 if hover else 0.22)
            painter.setPen(QPen(line, 1.4 if hover else 0.8))
        painter.setBrush(fill)
        painter.drawPath(shape.path)

    def _paint_stub(self, painter: QPainter, shape: Shape) -> None:
        look = self.theme.look(shape.link.role)
        line = QColor(look.line or "")
        current = shape.link.key == self.current
        painter.setBrush(line if current else QColor(look.fill or self.theme.color("paper")))
        painter.setPen(QPen(line, 1.6 if shape.link.key == self.hover else 1.0))
        painter.drawPath(shape.path)
        painter.setPen(QColor(self.theme.color("accent_text")) if current else line)
        self._center(painter, shape.label, shape.text)

    def place_number(self, shape: Shape, width: float, taken: Sequence[QRectF]) -> QRectF | None:
        """Where the pair's number stands on its ribbon and covers nothing that is `taken`; None
        where there is no such place. That of the current pair is always to be seen."""
        wide = QFontMetricsF(self.font).horizontalAdvance(shape.link.number) + 10
        start, end = shape.along
        boxes = [
            QRectF(width * share - wide / 2, start + (end - start) * ease(share) - 8.5, wide, 17)
            for share in _ALONG
        ]
        free = (box for box in boxes if not any(box.intersects(other) for other in taken))
        return next(free, boxes[0] if shape.link.key == self.current else None)

    def _write_number(self, painter: QPainter, shape: Shape, box: QRectF) -> None:
        text = shape.link.number
        current = shape.link.key == self.current
        line = QColor(self.theme.look(shape.link.role).line or "")
        ground = QColor(line if current else self.theme.color("ground"))
        if not current:
            # No ribbon that crosses here strikes the number out.
            ground.setAlphaF(0.78)
            box = box.adjusted(2, 1.5, -2, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(self.theme.color("accent_text")) if current else line)
        self._center(painter, box.center(), text)

    def _center(self, painter: QPainter, at: QPointF, text: str) -> None:
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        x = at.x() - metrics.horizontalAdvance(text) / 2
        painter.drawText(QPointF(x, at.y() + metrics.capHeight() / 2), text)
