"""How long the present turn of the event loop has been, and work that waits for a shorter one.

What a person waits for after a key press is the longest turn. Work that nobody waits for (laying
out what is out of sight, the rest of a list) is done in small pieces, but a turn in which several
of them come together, or one of them and a new picture of the window, is long all the same.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

_ROOM = 0.004
"""Seconds of work after which a turn takes no late work any more."""
_LITTLE = 0.001
"""Seconds that are neither here nor there in a turn that is long already."""
_MOST_TURNS = 6
"""For which late work is put off; while a person scrolls, every turn is full."""
_MOST_PICTURES = 3
"""Turns for which a new picture is put off."""


class _Clock(QObject):
    """Knows when the present turn began, in processor time of the window's thread: the time in
    which the loop only waits is no part of it."""

    def __init__(self, dispatcher: QAbstractEventDispatcher) -> None:
        super().__init__(dispatcher)
        self._began = time.thread_time()
        dispatcher.awake.connect(self._begin)

    def _begin(self) -> None:
        self._began = time.thread_time()

    def spent(self) -> float:
        return time.thread_time() - self._began


def time_spent() -> float:
    """Seconds for which this turn of the event loop has been at work; 0 where there is no loop."""
    dispatcher = QAbstractEventDispatcher.instance()
    if dispatcher is None:
        return 0.0
    clock = dispatcher.findChild(_Clock)
    return (clock or _Clock(dispatcher)).spent()


def room_for(seconds: float) -> float:
    """Seconds that work in pieces, which takes `seconds` in a short turn, may take in this one:
    little in a full one, to which it was put off too often."""
    return seconds if time_spent() < _ROOM else min(seconds, _LITTLE)


def next_turn(act: Callable[[], object], parent: QObject) -> QTimer:
    """A timer that, once started, has `act` done in the next turn: once, however often it has been
    started by then."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(act)
    return timer


class LateWork(QObject):
    """One task that is done in a turn that has been short until then."""

    due = Signal()

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        # A signal does not keep the task's owner alive, which may well own this.
        self.due.connect(act)
        self._put_off = 0
        self._soon = next_turn(self.ask, self)

    def ask(self) -> None:
        """Do it now, or in one of the next turns. To ask again meanwhile changes nothing."""
        if time_spent() >= _ROOM and self._put_off < _MOST_TURNS:
            self._put_off += 1
            self._soon.start()
            return
        self.forget()
        self.due.emit()

    def ask_later(self) -> None:
        """Do it in one of the next turns."""
        self._soon.start()

    def forget(self) -> None:
        """Do it no more, until it is asked for again."""
        self._put_off = 0
        self._soon.stop()


class LatePicture(QObject):
    """Has a window painted in a turn that has been short until then: what a key press leads to and
    the new picture of the window are a pause that can be felt together. What asks for a picture at
    once (`repaint`) gets it no sooner than what asks for one soon."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._put_off = 0
        self._waits = False
        self._soon = next_turn(self._ask, self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is None or time_spent() < _ROOM or self._put_off >= _MOST_PICTURES:
            self._put_off = 0
            return False
        if self._waits:
            return True
        self._waits = True
        self._put_off += 1
        # First in the next turn: what is to be done after the picture has a timer that is due.
        dispatcher.awake.connect(self._ask, Qt.ConnectionType.SingleShotConnection)
        # Where no turn is known to begin.
        self._soon.start()
        return True

    def _ask(self) -> None:
        self._soon.stop()
        if self._waits:
            self._waits = False
            QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
