"""A crash is written down without a word of any article, and shown once."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.ui import crash


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    hook = sys.excepthook
    was_on = faulthandler.is_enabled()
    yield tmp_path / "reader"
    sys.excepthook = hook
    faulthandler.disable()
    if was_on:
        faulthandler.enable(sys.__stderr__)
    for file in crash._open:
        file.close()
    crash._open.clear()


def test_a_run_after_a_good_one_says_nothing() -> None:
    assert crash.watch_for_crashes(lambda text: None) is False
    assert crash.watch_for_crashes(lambda text: None) is False


def test_a_crash_is_told_once_at_the_next_start(state: Path) -> None:
    crash.watch_for_crashes(lambda text: None)
    crash._open[-1].write(b"Fatal Python error: Segmentation fault\n")
    crash._open[-1].flush()
    assert crash.watch_for_crashes(lambda text: None) is True
    assert "Segmentation fault" in crash.crash_text()
    crash.forget_crash()
    assert crash.crash_text() == ""
    assert crash.watch_for_crashes(lambda text: None) is False


def test_an_uncaught_exception_is_told_without_its_words() -> None:
    told: list[str] = []
    crash.watch_for_crashes(told.append)
    try:
        raise ValueError("a sentence of somebody's article")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert len(told) == 1
    assert "ValueError" in told[0]
    assert "test_crash.py" in told[0]
    assert "somebody" not in told[0]
    assert "/" not in told[0]


def test_a_state_folder_that_cannot_be_made_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    assert crash.watch_for_crashes(lambda text: None) is False
