"""Notices: each says what happened and the next step; none is a dead end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support.harbour import make_comparison, right_article
from support.text import make_article
from support.work import calls_of
from ui.driver import Driver

from reader.comparison.model import Comparison
from reader.documents.article import Notice, Published, Side
from reader.documents.corrections import Corrections
from reader.errors import ErrorCode
from reader.presentation.theme import load_theme
from reader.ui.notice_rules import derived_notices
from reader.ui.notices import _FAILURES, _KINDS, FAILED, LEVELS, NoticeBar, kind_of
from reader.ui.workspace import Workspace


def codes(workspace: Workspace, side: Side) -> list[str]:
    return [notice.code for notice in derived_notices(workspace, side)]


def workspace_of(found: Comparison) -> Workspace:
    workspace = Workspace()
    workspace.set_article(Side.LEFT, found.left.article)
    workspace.set_article(Side.RIGHT, found.right.article)
    workspace.set_comparison(found)
    return workspace


def test_an_ordinary_pair_needs_no_notice() -> None:
    workspace = workspace_of(make_comparison())
    assert codes(workspace, Side.LEFT) == []
    assert codes(workspace, Side.RIGHT) == []


def test_an_article_without_a_date_is_told_where_dates_hang_on_it() -> None:
    found = make_comparison()
    undated = replace(found.right, article=replace(found.right.article, published=Published()))
    workspace = workspace_of(replace(found, right=undated))
    assert codes(workspace, Side.RIGHT) == ["no_date"]


def test_articles_in_different_languages_are_told() -> None:
    found = make_comparison()
    other = replace(found.right, article=replace(right_article(), language="fr"))
    assert "languages_differ" in codes(workspace_of(replace(found, right=other)), Side.RIGHT)


def test_nothing_shared_names_the_nearest_sentences() -> None:
    found = make_comparison()
    nearest = replace(found.pairs[0], id=0, strength=0.41)
    workspace = workspace_of(replace(found, pairs=(), related=(nearest,)))
    (notice,) = derived_notices(workspace, Side.RIGHT)
    assert notice.code == "nothing_shared"
    assert "A2 and B1 (0.41)" in notice.text


def test_a_very_short_text_is_asked_about() -> None:
    found = make_comparison()
    short = replace(found.left, sentences=found.left.sentences[:2])
    assert "very_short" in codes(workspace_of(replace(found, left=short)), Side.LEFT)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_failure_to_open_offers_a_next_step(code: ErrorCode) -> None:
    opening = set(ErrorCode) - {
        ErrorCode.CANNOT_WRITE,
        ErrorCode.MODEL_UNUSABLE,
        ErrorCode.REPORT_FAILED,
    }
    if code in opening:
        assert kind_of(FAILED + code).action, code
        assert kind_of(FAILED + code).level == "error"


def test_every_action_of_a_notice_can_be_done(reading: Driver) -> None:
    kinds = [*_KINDS.values(), *_FAILURES.values(), kind_of("another"), kind_of(FAILED)]
    actions = {kind.action for kind in kinds}
    for kind in kinds:
        assert kind.level in LEVELS
        # None is a dead end.
        assert kind.action
        assert kind.label
    assert actions <= set(reading.window.notices.steps(Side.LEFT))


def test_the_gravest_notice_is_first_and_leads_to_the_others(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.set_notices((Notice("no_date", "No date."), Notice("failed:not_found", "Not there.")))
    assert bar.shown == Notice("failed:not_found", "Not there.")
    assert bar.more.text() == "1 more"
    bar.more.click()
    assert bar.shown == Notice("no_date", "No date.")


def test_the_sign_of_a_level_is_drawn_once_however_many_notices_are_shown(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.set_theme(load_theme("light"))
    drawn = set[int]()
    for text in "abc":
        bar.set_notices((Notice("no_date", text),))
        drawn.add(bar.findChildren(QLabel)[0].pixmap().cacheKey())
    assert len(drawn) == 1


def test_showing_weaker_pairs_from_a_notice_draws_them(reading: Driver) -> None:
    reading.set_strength(99)
    reading.window.notices.act("all_pairs", Side.RIGHT)
    assert reading.window.workspace.view.strength == 0
    assert reading.window.workspace.view.related


def test_what_was_written_is_told_and_can_be_opened(reading: Driver) -> None:
    reading.window.jobs.export("json", str(reading.folder / "out.json"), {})
    reading.settle()
    assert reading.notice() == "Written: out.json"
    assert kind_of(reading.window.notices.bar.shown.code).action == "open_export"


def test_of_a_very_long_text_the_first_words_can_be_taken_and_all_again(reading: Driver) -> None:
    assert kind_of("huge").action == "first_words"
    assert kind_of("first_words").action == "whole_text"
    reading.window.notices.act("first_words", Side.LEFT)
    assert reading.client.asked[-1] == ("correct", Side.LEFT, Corrections(first_words=20_000))
    reading.window.notices.act("whole_text", Side.LEFT)
    assert reading.client.asked[-1] == ("correct", Side.LEFT, Corrections())


def test_the_words_of_a_very_long_text_are_counted_once() -> None:
    workspace = Workspace()
    workspace.set_article(Side.LEFT, make_article("The bridge was closed at night. " * 40_000))
    first = calls_of(lambda: derived_notices(workspace, Side.LEFT))
    assert [notice.code for notice in derived_notices(workspace, Side.LEFT)] == ["huge"]
    assert calls_of(lambda: derived_notices(workspace, Side.LEFT)) < first
