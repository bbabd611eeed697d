"""What brings a long comparison onto the screen leaves room for everything else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from reader.ui.panes.steps import Steps


def in_pieces(done: list[str], name: str, count: int) -> Iterator[None]:
    """A step of `count` pieces of 4 ms each."""
    for number in range(count):
        ends = time.thread_time() + 0.004
        while time.thread_time() < ends:
            pass
        done.append(f"{name}{number}")
        yield


@pytest.mark.parametrize("is_long", [False, True])
def test_every_step_is_done_in_order(qtbot: QtBot, is_long: bool) -> None:
    parent, done = QObject(), list[str]()
    steps = Steps(lambda: is_long, parent)
    steps.do([partial(in_pieces, done, "a", 3), partial(done.append, "b")])
    qtbot.waitUntil(lambda: not steps.left)
    assert done == ["a0", "a1", "a2", "b"]


def test_a_long_step_is_done_in_several_turns(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    steps, seen = Steps(lambda: True, parent), set[int]()
    steps.do([partial(in_pieces, done, "a", 12)])
    while steps.left:
        QCoreApplication.processEvents()
        seen.add(len(done))
    assert len(done) == 12
    assert len(seen) > 3


def test_steps_that_take_no_time_are_done_in_one_turn(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    steps, seen = Steps(lambda: True, parent), set[int]()
    steps.do([partial(done.append, str(number)) for number in range(8)])
    while steps.left:
        QCoreApplication.processEvents()
        seen.add(len(done))
    assert done == list("01234567")
    assert len(seen - {0}) == 1


def _half_done(done: list[str], parent: QObject) -> Steps:
    """Steps of which the first is half done."""
    steps = Steps(lambda: True, parent)
    steps.do([partial(in_pieces, done, "a", 6)])
    while not done:
        QCoreApplication.processEvents()
    assert len(done) < 6
    return steps


def test_a_step_that_is_half_done_goes_on_before_others(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    steps = _half_done(done, parent)
    steps.do([*steps.left, partial(done.append, "b")])
    qtbot.waitUntil(lambda: not steps.left)
    assert done == [*(f"a{n}" for n in range(6)), "b"]


def test_a_step_that_is_half_done_and_no_longer_wanted_is_left(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    steps = _half_done(done, parent)
    begun = list(done)
    steps.do([partial(done.append, "b"), *steps.left])
    qtbot.waitUntil(lambda: not steps.left)
    assert done == [*begun, "b", *(f"a{n}" for n in range(6))]


def test_steps_that_a_step_leads_to_take_the_place_of_the_others(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    steps = Steps(lambda: True, parent)
    steps.do([lambda: steps.do([partial(done.append, "new")]), partial(done.append, "old")])
    qtbot.waitUntil(lambda: not steps.left)
    assert done == ["new"]
