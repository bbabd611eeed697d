"""Keeps the picture of a window while all of it is being changed, and paints the new one once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid


class HeldWindow:
    """A window that neither paints nor lays anything out until it is let go.

    Between two style sheets every widget has other sizes for a moment. Laid out for those, both
    texts would be broken into lines anew, twice.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
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

    def let_go(self) -> None:
        """Paint all of it, laid out as it is to be from now on."""
        self.lay_out()
        if isValid(self._window):
            _paint_once(self._window)


def _paint_once(window: QWidget) -> None:
    """Enable updates again, and ask for a new picture of everything.

    `setUpdatesEnabled(True)` would ask for each widget by itself; Qt then paints nearly all of them
    twice: once by themselves, and once again with the opaque widget that they stand on.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled, False)
    _enable_updates(window)
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or _paints_its_own_ground(widget):
            widget.update()
    # Qt asks for a picture when the first widget needs one, which may have been while none was to
    # be made.
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))


def _enable_updates(widget: QWidget) -> None:
    """Let a widget and what is in it be painted again, but for what somebody else holds."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
    for child in widget.children():
        if (
            isinstance(child, QWidget)
            and not child.isWindow()
            and not child.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled)
        ):
            _enable_updates(child)


def _paints_its_own_ground(widget: QWidget) -> bool:
    """Whether Qt leaves the widget out when it paints the one behind it."""
    return (
        widget.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        or widget.testAttribute(Qt.WidgetAttribute.WA_PaintOnScreen)
        or widget.autoFillBackground()
    )
