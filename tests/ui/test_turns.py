"""Work that can wait is not done in a turn of the event loop that has been long already."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.ui.turns import LateWork, room_for, time_spent


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
