"""Hints for a first use: once each, dismissible, never again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.driver import Driver

from reader.documents.article import Side


def test_the_first_pair_tells_how_to_jump_with_the_keys_in_force(reading: Driver) -> None:
    reading.window.remembered.change(shortcuts=(("jump_to_twin", "Ctrl+9"),))
    reading.click_pair(2)
    assert reading.wait_for_hint().startswith("Ctrl+9 shows the other sentence of a pair")


def test_a_hint_comes_once(reading: Driver) -> None:
    reading.click_pair(2)
    reading.wait_for_hint()
    reading.window.notices.bar.close_button.click()
    reading.click_pair(3)
    reading.qtbot.wait(200)
    assert reading.notice() == ""


def test_no_more_hints_ends_them_all(reading: Driver) -> None:
    reading.click_pair(2)
    reading.wait_for_hint()
    reading.answer_notice()
    assert reading.notice() == ""
    reading.window.workspace.select("entity/E1")
    reading.qtbot.wait(200)
    assert reading.notice() == ""


def test_a_name_has_a_hint_of_its_own(reading: Driver) -> None:
    reading.window.workspace.select("entity/E1")
    assert "framed in both articles" in reading.wait_for_hint()


def test_a_hint_does_not_push_a_notice_away(reading: Driver) -> None:
    from reader.documents.article import Notice

    reading.window.notices.say(Notice("crashed", "reader stopped unexpectedly the last time."))
    reading.click_pair(2)
    reading.qtbot.wait(200)
    assert reading.notice() == "reader stopped unexpectedly the last time."


def test_hints_that_were_seen_stay_away_in_the_next_run(qtbot: QtBot, tmp_path: Path) -> None:
    first = Driver(qtbot, tmp_path)
    first.open_articles()
    first.click_pair(2)
    first.wait_for_hint()
    seen = first.window.remembered.settings.hints_seen
    assert seen == ("jump",)
    assert first.window.focused_side() in Side
