"""A program that is ended from outside leaves its window as a closed one does."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from shiboken6 import delete
from ui.driver import Driver

from reader.settings import load_settings
from reader.ui.ending import Ending

_ENDS = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


@pytest.fixture
def codes(reading: Driver) -> Iterator[list[int]]:
    """Exit codes with which the program was left."""
    left: list[int] = []
    ending = Ending(reading.window, left.append)
    yield left
    delete(ending)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process that gets a signal")
@pytest.mark.parametrize("name", _ENDS)
def test_a_signal_closes_the_window_and_remembers_how_it_was(
    reading: Driver, codes: list[int], name: str
) -> None:
    reading.set_strength(40)
    os.kill(os.getpid(), getattr(signal, name))
    reading.qtbot.waitUntil(lambda: bool(codes))
    assert codes == [128 + getattr(signal, name)]
    assert not reading.shows(reading.window)
    assert (reading.folder / "window.ini").is_file()
    assert load_settings(reading.folder / "settings.json").strength == 0.4


def test_what_is_kept_at_the_end_of_a_session_leaves_the_window_open(reading: Driver) -> None:
    reading.set_strength(40)
    reading.window.keep()
    assert (reading.folder / "window.ini").is_file()
    assert load_settings(reading.folder / "settings.json").strength == 0.4
    assert reading.shows(reading.window)


def test_signals_are_answered_as_before_when_the_window_is_gone(reading: Driver) -> None:
    before = signal.getsignal(signal.SIGINT)
    ending = Ending(reading.window, lambda code: None)
    assert signal.getsignal(signal.SIGINT) is not before
    delete(ending)
    assert signal.getsignal(signal.SIGINT) is before
