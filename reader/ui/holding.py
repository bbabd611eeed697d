"""Keeps the picture of a window while all of it is being changed, and paints the new one once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget
from shiboken6 import isValid

from reader.ui.qt import known_viewport


class HeldWindow:
    """A window that neither paints nor lays anything out until it is let go.

    Between two style sheets every widget has other sizes for a moment. Laid out for those, both
    texts would be broken into lines anew, twice.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._widgets: list[QWidget] = []
        window.setUpdatesEnabled(False)
        self._layouts = [each for each in window.findChildren(QLayout) if each.isEnabled()]
        for layout in self._layouts:
            layout.setEnabled(False)

    def lay_out(self) -> None:
        """Lay out what needs it, in the next turn of the event loop."""
        # From the inside out: what a widget would like is asked by the layout around it.
        for layout in reversed(self._layouts):
            if isValid(layout):
                layout.setEnabled(True)
                widget = layout.parent()
                if isinstance(widget, QWidget):
                    QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))
        self._layouts.clear()

    def get_ready(self) -> None:
        """Look for what is to be painted: Python meets some widgets for the first time, which
        takes longer than to let them go."""
        if isValid(self._window):
            self._widgets = self._window.findChildren(QWidget)

    def let_go(self) -> Callable[[], None]:
        """Paint it, laid out as it is to be from now on, but for what can be scrolled: that is
        painted by the function returned, for all of it together is a pause that can be felt."""
        self.lay_out()
        return _paint_once(self._window) if isValid(self._window) else lambda: None


class ResizedWindow(QObject):
    """Has a window that takes another size painted in turns after the one in which everything in
    it is placed anew: together that is a pause that can be felt."""

    def __init__(self, window: QWidget, is_held: Callable[[], bool]) -> None:
        """`is_held` tells whether somebody else holds the window, and paints it in the end."""
        super().__init__(window)
        self._window = window
        self._is_held = is_held
        self._rest: Callable[[], None] | None = None
        """Paints lists and texts."""
        self._steps: list[Callable[[], None]] = []
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._do_next)

    def hold(self) -> None:
        """Keep the picture until the next turn."""
        if self._turns.isActive():
            # An edge is pulled, and one size follows another: the picture does not wait for the
            # last of them.
            self._paint_rest()
        elif self._window.isVisible() and self._window.updatesEnabled():
            self._window.setUpdatesEnabled(False)
            self._steps = [self._paint, self._paint_rest, self._turns.stop]
            self._turns.start()

    def _do_next(self) -> None:
        self._steps.pop(0)()

    def _paint(self) -> None:
        if not self._is_held():
            self._rest = _paint_once(self._window)

    def _paint_rest(self) -> None:
        if self._rest is not None:
            self._rest()
            self._rest = None


def _paint_once(window: QWidget) -> Callable[[], None]:
    """Enable updates again, and ask for a new picture of everything; of lists and texts with the
    function returned.

    `setUpdatesEnabled(True)` would ask for each widget by itself; Qt then paints nearly all of them
    twice: once by themselves, and once again with the opaque widget that they stand on.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled, False)
    enabled = _enable_updates(window, window.findChildren(QWidget))
    grounds = [widget for widget in enabled if _paints_its_own_ground(widget)]
    scrolled = [widget for widget in grounds if _is_scrolled(widget)]
    for widget in scrolled:
        # Whatever else asks for a picture, a window that is uncovered or has grown, gets none.
        widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
    for widget in (window, *grounds):
        if widget not in scrolled:
            widget.update()
    # Qt asks for a picture when the first widget needs one, which may have been while none was to
    # be made.
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))
    return partial(_update, scrolled)


def _update(widgets: list[QWidget]) -> None:
    for widget in widgets:
        area = widget.parentWidget() if isValid(widget) else None
        if area is not None and area.updatesEnabled():
            widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
            widget.update()


def _enable_updates(window: QWidget, widgets: list[QWidget]) -> list[QWidget]:
    """Let a window and what is in it be painted again, but for what somebody else holds. Those
    that are."""
    window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
    held: set[QWidget | None] = set()
    enabled = []
    # Whatever a widget stands in is listed before it.
    for widget in widgets:
        if (
            widget.isWindow()
            or widget.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled)
            or widget.parentWidget() in held
        ):
            held.add(widget)
        else:
            widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
            enabled.append(widget)
    return enabled


def _is_scrolled(widget: QWidget) -> bool:
    """Whether it shows a part of a list or of a text."""
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and known_viewport(area) is widget


def _paints_its_own_ground(widget: QWidget) -> bool:
    """Whether Qt leaves the widget out when it paints the one behind it."""
    return (
        widget.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        or widget.testAttribute(Qt.WidgetAttribute.WA_PaintOnScreen)
        or widget.autoFillBackground()
    )
