"""Draws a laid-out timeline: one function from values to paint, so the view stays about input."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.presentation.timeline_layout import (
    HEADER,
    ROW,
    Lane,
    Timeline,
    TimelineLink,
    TimelineMark,
)
from reader.presentation.timeline_rows import MARK
from reader.ui.panes.fonts import window_font

LABEL_POINTS = 8.0
_DASHES = [3.0, 2.5]


class TimelinePainter:
    """The looks of a timeline in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.font = window_font(LABEL_POINTS)
        self.bold = window_font(LABEL_POINTS, QFont.Weight.DemiBold)
        look = theme.look("date")
        self._line = QColor(look.line or "")
        self._fill = QColor(look.fill or theme.color("ground"))
        self._muted = QColor(theme.color("muted"))
        self._hairline = QColor(theme.color("hairline"))
        self._accent = QColor(theme.look("current").line or "")
        self._ground = QColor(theme.color("ground"))

    def paint(
        self,
        painter: QPainter,
        timeline: Timeline,
        *,
        current: frozenset[str],
        hover: frozenset[str],
        focus: TimelineMark | None,
    ) -> None:
        """`current` are the selected keys, `hover` those under the pointer; `focus` is the mark
        that the keyboard is on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter, timeline)
        for link in timeline.links:
            self._paint_link(painter, link)
        for mark in sorted(timeline.marks, key=lambda mark: mark.shape != "bar"):
            self._paint_mark(painter, mark)
        self._paint_labels(painter, timeline)
        for mark in timeline.marks:
            if current and not current.isdisjoint(mark.keys):
                self._frame(painter, mark, 2.0)
            elif hover and not hover.isdisjoint(mark.keys):
                self._frame(painter, mark, 1.2)
            if mark == focus:
                self._focus(painter, mark)

    def paint_days(
        self, painter: QPainter, timeline: Timeline, x0: float, x1: float, words: str
    ) -> None:
        """A stretch of days that is selected, or being selected."""
        box = QRectF(x0, 0, max(2.0, x1 - x0), timeline.height)
        band = QColor(self._accent)
        band.setAlphaF(0.14)
        painter.fillRect(box, band)
        painter.setPen(QPen(self._accent, 1.4))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.setFont(self.bold)
        width = QFontMetricsF(self.bold).horizontalAdvance(words) + 12
        middle = min(max(box.center().x(), width / 2), timeline.width - width / 2)
        label = QRectF(middle - width / 2, 3, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(label, 4, 4)
        painter.setPen(QColor(self.theme.color("accent_text")))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def paint_lane_names(
        self, painter: QPainter, lanes: tuple[Lane, ...], names: Mapping[Side, str], width: float
    ) -> None:
        """Letter and outlet of each lane, in the room left of the drawing."""
        painter.setFont(self.bold)
        painter.setPen(QColor(self.theme.color("text")))
        metrics = QFontMetricsF(self.bold)
        for lane in lanes:
            text = f"{lane.side}  {names.get(lane.side, '')}"
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 18)
            painter.drawText(QPointF(12, lane.top + ROW / 2 + 1 + metrics.capHeight() / 2), shown)

    def _paint_axis(self, painter: QPainter, timeline: Timeline) -> None:
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        bottom = timeline.height
        for tick in timeline.ticks:
            strong = tick.level == 0
            painter.setPen(QPen(self._hairline, 1.0))
            top = timeline.axis_y - 3
            long = tick.label and tick.level < 2
            painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, bottom if long else top + 6))
            if tick.label:
                painter.setFont(self.bold if strong else self.font)
                painter.setPen(QColor(self.theme.color("text")) if strong else self._muted)
                painter.drawText(
                    QPointF(tick.x + 4, HEADER - 10 - metrics.descent() + 1), tick.label
                )
        painter.setPen(QPen(QColor(self.theme.color("edge")), 1.0))
        painter.drawLine(QPointF(0, timeline.axis_y), QPointF(timeline.width, timeline.axis_y))
        for lane in timeline.lanes[1:]:
            painter.setPen(QPen(self._hairline, 1.0))
            painter.drawLine(QPointF(0, lane.top - 2), QPointF(timeline.width, lane.top - 2))
        for x in timeline.breaks:
            self._paint_break(painter, x, timeline)

    def _paint_break(self, painter: QPainter, x: float, timeline: Timeline) -> None:
        """Two slanted strokes on the axis and an empty strip below: time is left out here."""
        strip = QRectF(x - 9, timeline.axis_y - 7, 18, timeline.height - timeline.axis_y + 7)
        painter.fillRect(strip, self._ground)
        edge = QColor(self.theme.color("edge"))
        painter.setPen(QPen(edge, 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x - 9, timeline.axis_y + 8), QPointF(x - 9, timeline.height))
        painter.drawLine(QPointF(x + 9, timeline.axis_y + 8), QPointF(x + 9, timeline.height))
        painter.setPen(QPen(edge, 1.4))
        for shift in (-4.0, 3.0):
            painter.drawLine(
                QPointF(x + shift - 3, timeline.axis_y + 6),
                QPointF(x + shift + 4, timeline.axis_y - 6),
            )

    def _paint_link(self, painter: QPainter, link: TimelineLink) -> None:
        pen = QPen(self._accent, 1.6, Qt.PenStyle.DotLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(link.x0, link.y0), QPointF(link.x1, link.y1))

    def _colors(self, mark: TimelineMark) -> tuple[QColor, QColor]:
        """Line and fill."""
        if all(date.quiet for date in mark.dates) and not mark.dates[0].assumed:
            return self._muted, QColor(self.theme.color("hairline"))
        return self._line, self._fill

    def _paint_mark(self, painter: QPainter, mark: TimelineMark) -> None:
        line, fill = self._colors(mark)
        pen = QPen(line, 1.3)
        first = mark.dates[0]
        if first.assumed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(fill)
        box = self._box(mark)
        if mark.shape == "day":
            hollow = first.hollow or first.assumed
            painter.setBrush(self._ground if hollow else line)
            painter.drawEllipse(box.center(), MARK / 2 - 1.5, MARK / 2 - 1.5)
            if first.by_hand:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box.center(), MARK / 2 + 1.5, MARK / 2 + 1.5)
            return
        if mark.shape == "published":
            painter.setBrush(QColor(self.theme.color("paper")))
            painter.drawRoundedRect(box.adjusted(0, -2, 0, 2), 7, 7)
            painter.setPen(line)
            painter.setFont(self.font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.label)
            return
        if first.hollow:
            painter.setBrush(self._ground)
        elif mark.shape == "bar" and (first.fades_before or first.fades_after):
            painter.setBrush(_fading(box, fill, first.fades_before, first.fades_after))
            pen.setBrush(_fading(box, line, first.fades_before, first.fades_after))
            painter.setPen(pen)
        painter.drawPath(_pill(box))
        if mark.shape == "cluster":
            painter.setPen(line)
            painter.setFont(self.bold)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark.count))

    def _paint_labels(self, painter: QPainter, timeline: Timeline) -> None:
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        for mark in timeline.marks:
            if not mark.label or mark.shape not in ("day", "bar"):
                continue
            width = metrics.horizontalAdvance(mark.label)
            x = mark.label_x - width / 2
            if not mark.label_on_bar:
                # Dotted links pass behind labels, not through them.
                strip = QRectF(x - 1, mark.y - MARK / 2, width + 2, MARK)
                painter.fillRect(strip, self._ground)
            painter.setPen(QColor(self.theme.color("text")) if mark.label_on_bar else self._muted)
            painter.drawText(QPointF(x, mark.label_y), mark.label)

    def _box(self, mark: TimelineMark) -> QRectF:
        return QRectF(mark.x0, mark.y - MARK / 2, mark.x1 - mark.x0, MARK)

    def _frame(self, painter: QPainter, mark: TimelineMark, width: float) -> None:
        painter.setPen(QPen(self._accent, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self._box(mark).adjusted(-2.5, -2.5, 2.5, 2.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _focus(self, painter: QPainter, mark: TimelineMark) -> None:
        pen = QPen(QColor(self.theme.color("text")), 1.4)
        pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box(mark).adjusted(-5, -5, 5, 5), 6, 6)


def _pill(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, min(6.0, box.width() / 2), 6.0)
    return path


def _fading(box: QRectF, color: QColor, before: bool, after: bool) -> QLinearGradient:
    gone = QColor(color)
    gone.setAlpha(0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0.0, gone if before else color)
    gradient.setColorAt(0.35, color)
    gradient.setColorAt(0.65, color)
    gradient.setColorAt(1.0, gone if after else color)
    return gradient
