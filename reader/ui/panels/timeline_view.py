"""The timeline panel: when each article says that things happened, on one axis.

Wheel zooms under the pointer, a drag pans, a drag along the axis selects the days it passes (what
is not about them is dimmed in the texts), a click selects the date and with it the words, the menu
of a mark offers its other readings. Arrow keys go from mark to mark and from lane to lane. What is
drawn where is `timeline_layout`'s; here is what the reader does with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from reader.analysis.model import DateMention
from reader.documents.article import Side, Span
from reader.documents.corrections import ChosenDate
from reader.presentation.day_words import say_days
from reader.presentation.selection import days_key, days_of
from reader.presentation.theme import Theme, load_theme
from reader.presentation.timeline_dates import TimelineWords, timeline_dates
from reader.presentation.timeline_layout import HEADER, LANE_GAP, ROW, Timeline, TimelineMark
from reader.presentation.timeline_scene import TimelineScene
from reader.ui.announcing import announce
from reader.ui.date_reasons import reason_in_words
from reader.ui.panels.timeline_menu import readings_menu
from reader.ui.panels.timeline_painter import TimelinePainter
from reader.ui.panes.painting import painting
from reader.ui.words import joined, month_names, plain_tip
from reader.ui.workspace import Workspace

_NAMES = 132
"""Pixels for the lanes' names."""
_RIGHT = 14
_STEP = 1.2
"""One notch of the wheel."""


class TimelineView(QWidget):
    """Shows the dates of whatever is open; selecting goes through the workspace."""

    jump_requested = Signal()
    """Enter, or a double click: the reader wants to read the selected words."""
    date_chosen = Signal(Side, Span, object)
    """Another reading of the words at the span is chosen (a ChosenDate); None undoes that."""
    details_asked = Signal(Side)
    """The publication date is to be set."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._painter = TimelinePainter(load_theme("light"))
        self.scene = TimelineScene(self._text_width)
        self._hover: TimelineMark | None = None
        self._focus: TimelineMark | None = None
        self._pressed: QPointF | None = None
        self._pressed_window = self.scene.window
        self._dragged = False
        self._days_from: float | None = None
        """Pixel at which a selection of days began."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(110)
        self.setAccessibleName(self.tr("Timeline"))
        workspace.article_changed.connect(self._read_article)
        workspace.comparison_changed.connect(self._read)
        workspace.selection_changed.connect(self._read_selection)
        workspace.hover_changed.connect(self.update)
        self._take_size()
        self._read()

    # For the window --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(900, 180)

    def set_theme(self, theme: Theme) -> None:
        self._painter = TimelinePainter(theme)
        self.scene.set_text_width(self._text_width)
        self.update()

    def zoom_in(self) -> None:
        self._zoom_at(self._width() / 2, 1 / 1.5)

    def zoom_out(self) -> None:
        self._zoom_at(self._width() / 2, 1.5)

    def fit(self) -> None:
        """Show everything."""
        self.scene.fit()
        self._moved()

    @property
    def timeline(self) -> Timeline:
        """What is drawn now, in pixels right of the lanes' names."""
        return self.scene.timeline

    # Reading ---------------------------------------------------------------------------------

    def _read_article(self, _side: Side) -> None:
        self.scene.fit()
        self._read()

    def _read(self) -> None:
        self._months = month_names(self.locale())
        words = TimelineWords(
            self.tr("published {day}"), self.tr("assumed {day}"), self._months, reason_in_words
        )
        comparison = self._workspace.comparison
        events = comparison.timeline if comparison else ()
        dates = {
            side: timeline_dates(analysis, events, words) if analysis is not None else ()
            for side in Side
            for analysis in (self._workspace.analysis(side),)
        }
        self.scene.set_dates(dates, events, self._months)
        count = self.scene.count
        self.setAccessibleDescription(
            self.tr("1 date") if count == 1 else self.tr("%n dates", "", count)
        )
        self._focus = self._hover = None
        self.update()

    def _read_selection(self, key: str) -> None:
        if key.startswith(("date/", "published/")) and self.scene.mark_of(key) is None:
            # Out of sight at this zoom: show it again.
            self.fit()
        self.update()

    def _text_width(self, text: str) -> float:
        return QFontMetricsF(self._painter.font).horizontalAdvance(text)

    def _width(self) -> float:
        return float(max(160, self.width() - _NAMES - _RIGHT))

    # Painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        timeline = self.timeline
        with painting(self) as painter:
            theme = self._painter.theme
            painter.fillRect(self.rect(), QColor(theme.color("ground")))
            if not timeline.marks and self.scene.window.is_fitted:
                painter.setPen(QColor(theme.color("muted")))
                painter.setFont(self._painter.font)
                text = self.tr("Dates that the articles mention will stand here.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
                return
            names = {
                side: article.outlet or article.file
                for side in Side
                if (article := self._workspace.article(side)) is not None
            }
            self._painter.paint_lane_names(painter, timeline.lanes, names, _NAMES)
            painter.translate(_NAMES, 0)
            painter.setClipRect(-7, 0, round(timeline.width) + 14, self.height())
            self._painter.paint(
                painter,
                timeline,
                current=self._current_keys(),
                hover=self._hovered_keys(),
                focus=self._focus if self.hasFocus() else None,
            )
            days = days_of(self._workspace.selected_key)
            if days is not None:
                x0, x1 = self.scene.x_of(days[0]), self.scene.x_of(days[1] + 1)
                self._painter.paint_days(painter, timeline, x0, x1, say_days(*days, self._months))

    def _current_keys(self) -> frozenset[str]:
        """The selected date and those of the other article that date the same event."""
        key = self._workspace.selected_key
        keys = {key} if key else set()
        comparison = self._workspace.comparison
        if comparison is not None and key.startswith("date/"):
            for event in comparison.timeline:
                together = {f"date/{id_}" for id_ in (*event.left, *event.right)}
                if key in together:
                    keys |= together
        return frozenset(keys)

    def _hovered_keys(self) -> frozenset[str]:
        here = self._hover.keys if self._hover is not None else ()
        return frozenset((*here, *self._workspace.hovered_key.split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._take_size()
        self.update()

    def _take_size(self) -> None:
        rows = max(4, int((self.height() - HEADER - 2 * LANE_GAP) // ROW))
        self.scene.set_size(self._width(), rows)

    # Pointer ---------------------------------------------------------------------------------

    def mark_at(self, point: QPointF) -> TimelineMark | None:
        """The mark under a point of this widget; a day before the bar that it sits in."""
        return self.scene.mark_at(point.x() - _NAMES, point.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        sideways = turn.x() or (
            turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if sideways:
            self.scene.pan(-sideways / 2)
            self._moved()
        elif turn.y():
            self._zoom_at(event.position().x() - _NAMES, _STEP ** (-turn.y() / 120))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            on_axis = event.position().y() < HEADER and self.timeline.marks
            self._days_from = event.position().x() - _NAMES if on_axis else None
            self._pressed_window = self.scene.window
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            under = self.mark_at(event.position())
            if under != self._hover:
                self._hover_over(under)
                shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
                self.setCursor(shape)
                self.update()
            return
        way = event.position().x() - self._pressed.x()
        if self._dragged or abs(way) > 5:
            self._dragged = True
            if self._days_from is not None:
                x = event.position().x() - _NAMES
                self._workspace.select(days_key(*self.scene.days_between(self._days_from, x)))
                return
            self.scene.pan(-way, self._pressed_window)
            self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged:
            return
        if days_of(self._workspace.selected_key) is not None:
            self._workspace.select("")
        mark = self.mark_at(event.position())
        if mark is not None:
            self._focus = mark
            self._activate(mark)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.mark_at(event.position()) is not None:
            self.jump_requested.emit()
        else:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(None)

    def _hover_over(self, mark: TimelineMark | None) -> None:
        """Light up a mark, and in the texts the sentences that hold its dates."""
        self._hover = mark
        self._workspace.hover(" ".join(mark.keys) if mark is not None else "")
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The readings of the mark under the pointer, or of the one that the keyboard is on."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        mark = self._focus if by_key else self.mark_at(QPointF(event.pos()))
        if mark is None:
            return
        at = event.globalPos()
        if by_key:
            at = self.mapToGlobal(QPoint(round(mark.x) + _NAMES, round(mark.y)))
        self.menu_of(mark).popup(at)

    def menu_of(self, mark: TimelineMark) -> QMenu:
        """What the dates of a mark can mean; choosing another reading moves the mark."""
        dates = [found for key in mark.keys if (found := self._date_of(key)) is not None]
        menu = readings_menu(self, dates, self._months, self._choose)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        asks = menu.addAction(self.tr("Set when {side} was published…").format(side=mark.side))
        asks.triggered.connect(lambda: self.details_asked.emit(mark.side))
        return menu

    def _date_of(self, key: str) -> tuple[DateMention, str] | None:
        """The date with that key, and its words."""
        for side in Side:
            analysis = self._workspace.analysis(side)
            for date in analysis.dates if analysis else ():
                if analysis is not None and key == f"date/{date.id}":
                    return date, " ".join(date.span.of(analysis.article.text).split())
        return None

    def _choose(self, date: DateMention, chosen: ChosenDate | None) -> None:
        self.date_chosen.emit(Side(date.id[0]), date.span, chosen)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                lines = [date.why for date in mark.dates[:12]]
                more = mark.count - len(lines)
                if more > 0:
                    lines.append(self.tr("and {count} more").format(count=more))
                QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self)
            return True
        return super().event(event)

    # Keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_mark(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_lane(Side.LEFT if key == Qt.Key.Key_Up else Side.RIGHT)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._focus is not None:
                self._activate(self._focus)
                if key != Qt.Key.Key_Space:
                    self.jump_requested.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Escape and days_of(self._workspace.selected_key) is not None:
            self._workspace.select("")
        elif key == Qt.Key.Key_0 or (key == Qt.Key.Key_Escape and not self.scene.window.is_fitted):
            self.fit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._focus is None and self.timeline.marks:
            self._focus = self.timeline.marks[0]
        super().focusInEvent(event)
        self.update()

    def _step_mark(self, by: int) -> None:
        side = self._focus.side if self._focus else Side.LEFT
        lane = self.scene.lane(side)
        if not lane:
            return
        number = lane.index(self._focus) + by if self._focus in lane else 0
        self._set_focus(lane[min(max(0, number), len(lane) - 1)])

    def _change_lane(self, side: Side) -> None:
        lane = self.scene.lane(side)
        x = self._focus.x if self._focus else 0.0
        if lane and (self._focus is None or self._focus.side is not side):
            self._set_focus(min(lane, key=lambda mark: abs(mark.x - x)))

    def _set_focus(self, mark: TimelineMark) -> None:
        self._focus = mark
        text = joined(*(date.why for date in mark.dates[:3]))
        self.setAccessibleDescription(text)
        announce(self, text)
        self.update()

    # Inside ----------------------------------------------------------------------------------

    def _activate(self, mark: TimelineMark) -> None:
        """Select the mark's date; of several, the next one; a crowd comes apart instead."""
        if mark.shape == "cluster" and self.scene.come_apart(mark):
            self._moved()
            return
        keys = mark.keys
        selected = self._workspace.selected_key
        after = (keys.index(selected) + 1) % len(keys) if selected in keys else 0
        self._workspace.select(keys[after])

    def _zoom_at(self, x: float, factor: float) -> None:
        """Make what is in sight `factor` times as long, keeping what is at pixel `x` there."""
        self.scene.zoom(x, factor)
        self._moved()

    def _moved(self) -> None:
        """Something else is in sight."""
        self._hover_over(None)
