"""What is done to an article: a click, a double click, resting, the wheel, a bare letter.

Watches the pane and its viewport and lets QTextEdit do its own part as well, so that selecting
words works as everywhere; only the wheel with Ctrl or Shift and letters are taken over.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QTextEdit

_STILL = 4.0
"""Pixels that the pointer may move between press and release of a click."""
_ZOOM_STEP = 10
_LINES_A_NOTCH = 3
_SCROLLS = {"J": 1, "K": -1}
"""Letters that scroll, and which way."""


class PaneInput(QObject):
    """Points are in the viewport's coordinates."""

    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    moved = Signal(QPointF)
    left = Signal()
    zoom_requested = Signal(int)
    """Per cent more or less."""
    lettered = Signal(str)
    """A letter that stands for a command: "N" or "P"."""

    def __init__(self, pane: QTextEdit) -> None:
        super().__init__(pane)
        self._pane = pane
        self.letter_keys = True
        """Whether bare letters act."""
        self._pressed: QPointF | None = None
        pane.viewport().setMouseTracking(True)
        pane.viewport().installEventFilter(self)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._pane:
            return (
                kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._type(event)
            )
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif kind == QEvent.Type.MouseButtonRelease:
                self._release(event)
            elif kind == QEvent.Type.MouseButtonDblClick:
                self._pressed = None
                self.double_clicked.emit(event.position())
            elif kind == QEvent.Type.MouseMove and not event.buttons():
                self.moved.emit(event.position())
        elif kind == QEvent.Type.Leave:
            self.left.emit()
        return False

    def _release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        still = (pressed - event.position()).manhattanLength() < _STILL
        if still and not self._pane.textCursor().hasSelection():
            self.clicked.emit(event.position())

    def _type(self, event: QKeyEvent) -> bool:
        """Whether the key was a letter that acts."""
        letter = event.text().upper()
        if not self.letter_keys or event.modifiers():
            return False
        if letter in _SCROLLS:
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[letter] * bar.singleStep() * _LINES_A_NOTCH)
        elif letter in ("N", "P"):
            self.lettered.emit(letter)
        else:
            return False
        return True

    def _turn(self, event: QWheelEvent) -> bool:
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn:
                self.zoom_requested.emit(_ZOOM_STEP if turn > 0 else -_ZOOM_STEP)
            return True
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Qt would turn whole pages; here Shift only leaves the other article alone.
            bar = self._pane.verticalScrollBar()
            way = event.pixelDelta().y() or turn / 120 * bar.singleStep() * _LINES_A_NOTCH
            bar.setValue(round(bar.value() - way))
            return True
        return False
