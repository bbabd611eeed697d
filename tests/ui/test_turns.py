"""Work that can wait is not done in a turn of the event loop that has been long already."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.turns import LatePicture, LateWork, room_for, time_spent


def work(seconds: float) -> None:
    """Keep the processor busy."""
    ends = time.thread_time() + seconds
    while time.thread_time() < ends:
        pass


def in_a_turn(qtbot: QtBot, act: Callable[[], object]) -> None:
    """Do `act` from a timer, and what follows from it."""
    QTimer.singleShot(0, act)
    qtbot.wait(30)


class Turns(QObject):
    """Counts the turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        QAbstractEventDispatcher.instance().awake.connect(self._count)

    def _count(self) -> None:
        self.number += 1


def test_waiting_is_no_time_spent(qtbot: QtBot) -> None:
    spent = []
    time_spent()
    qtbot.wait(100)
    in_a_turn(qtbot, lambda: spent.append(time_spent()))
    in_a_turn(qtbot, lambda: (work(0.05), spent.append(time_spent())))
    assert spent[0] < 0.05 <= spent[1]


def test_work_in_pieces_has_little_room_in_a_full_turn(qtbot: QtBot) -> None:
    rooms = []
    time_spent()
    in_a_turn(qtbot, lambda: rooms.append(room_for(0.005)))
    in_a_turn(qtbot, lambda: (work(0.02), rooms.append(room_for(0.005))))
    assert rooms == [0.005, 0.001]


def test_late_work_is_done_at_once_in_a_short_turn(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    late = LateWork(lambda: done.append("late"), parent)
    in_a_turn(qtbot, lambda: (late.ask(), done.append("turn")))
    assert done == ["late", "turn"]


def test_two_pieces_of_late_work_are_done_in_two_turns(qtbot: QtBot) -> None:
    turns, parent, seen = Turns(), QObject(), list[int]()

    def piece() -> None:
        work(0.01)
        seen.append(turns.number)

    first, second = LateWork(piece, parent), LateWork(piece, parent)
    in_a_turn(qtbot, lambda: (first.ask(), second.ask()))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] < seen[1]


def test_late_work_is_done_even_if_every_turn_is_long(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    late = LateWork(lambda: done.append(1), parent)
    busy = QTimer(parent)
    busy.setInterval(0)
    busy.timeout.connect(lambda: (work(0.01), late.ask()))
    busy.start()
    qtbot.waitUntil(lambda: len(done) >= 3)
    busy.stop()
    assert done[:3] == [1, 1, 1]


def test_late_work_that_is_forgotten_is_not_done(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    late = LateWork(lambda: done.append(1), parent)
    in_a_turn(qtbot, lambda: (work(0.02), late.ask(), late.forget()))
    qtbot.wait(50)
    assert done == []


class Owner(QObject):
    """Has late work of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.late = LateWork(self.act, self)

    def act(self) -> None:
        pass


def test_late_work_goes_with_its_owner(qtbot: QtBot) -> None:
    gc.disable()
    try:
        owner = weakref.ref(Owner())
        assert owner() is None
    finally:
        gc.enable()


class Painted(QWidget):
    """A window that notes in which turns it is painted."""

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns
        self.painted_in: list[int] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted_in.append(self._turns.number)


def shown(qtbot: QtBot, turns: Turns) -> tuple[Painted, LatePicture]:
    """A window whose picture may be late, painted for the first time."""
    window = Painted(turns)
    qtbot.addWidget(window)
    picture = LatePicture(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.painted_in))
    qtbot.wait(50)
    window.painted_in.clear()
    return window, picture


def test_a_long_turn_is_followed_by_the_picture_in_another(qtbot: QtBot) -> None:
    turns = Turns()
    window, _picture = shown(qtbot, turns)
    long_ones: list[int] = []
    in_a_turn(qtbot, lambda: (work(0.02), window.update(), long_ones.append(turns.number)))
    assert len(window.painted_in) == 1
    assert window.painted_in[0] > long_ones[0]


def test_a_short_turn_has_its_picture_at_once(qtbot: QtBot) -> None:
    turns = Turns()
    window, _picture = shown(qtbot, turns)
    late: list[bool] = []
    in_a_turn(qtbot, lambda: (window.update(), QTimer.singleShot(0, lambda: late.append(True))))
    assert len(window.painted_in) == 1
    assert late


def test_the_picture_comes_before_timers_that_are_due(qtbot: QtBot) -> None:
    turns = Turns()
    window, _picture = shown(qtbot, turns)
    known: list[int] = []
    after = QTimer(window)
    after.setSingleShot(True)
    after.timeout.connect(lambda: known.append(len(window.painted_in)))
    in_a_turn(qtbot, lambda: (work(0.02), window.update(), after.start(0)))
    assert known == [1]


def test_a_picture_is_made_even_if_every_turn_is_long(qtbot: QtBot) -> None:
    turns = Turns()
    window, _picture = shown(qtbot, turns)
    busy = QTimer(window)
    busy.setInterval(0)
    busy.timeout.connect(lambda: (work(0.01), window.update()))
    busy.start()
    qtbot.waitUntil(lambda: len(window.painted_in) >= 3)
    busy.stop()
    turns_of_pictures = window.painted_in
    assert turns_of_pictures == sorted(set(turns_of_pictures))
