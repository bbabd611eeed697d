"""A long comparison comes onto the screen in many small pieces, and nothing of it twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from support.harbour import make_comparison
from support.work import calls_of

from reader.analysis.model import Analysis, EntityMention, Label, Sentence
from reader.comparison.model import Comparison, PairKind, SharedPair
from reader.documents.article import Role, Side, Span
from reader.presentation.marks import pair_key
from reader.presentation.model import Mark
from reader.presentation.theme import load_theme
from reader.ui.panes import steps
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.overview_ruler import OverviewRuler
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.workspace import Workspace

COUNT = 4_000
"""Sentences in each article, all of them shared."""
KINDS = (PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE)


def _analysis(before: Analysis) -> Analysis:
    words = [f"Sentence {number} tells of the harbour and its ships." for number in range(COUNT)]
    text = "\n".join(" ".join(words[n : n + 4]) for n in range(0, COUNT, 4))
    sentences, at = [], 0
    for number, sentence in enumerate(words, start=1):
        span = Span(at, at + len(sentence))
        sentences.append(Sentence(f"{before.side}{number}", span, Role.BODY))
        at = span.end + 1
    article = replace(before.article, text=text, blocks=())
    return replace(
        before, article=article, sentences=tuple(sentences), quotes=(), figures=(), dates=()
    )


def long_comparison() -> Comparison:
    """Every sentence of A is shared; every third one has moved."""
    sample = make_comparison()
    left, right = _analysis(sample.left), _analysis(sample.right)
    pairs = []
    for number in range(COUNT):
        other = (number * 7) % COUNT if number % 3 == 0 else number
        pairs.append(
            SharedPair(
                id=number + 1,
                left=f"A{number + 1}",
                right=f"B{other + 1}",
                kind=KINDS[number % 3],
                strength=0.4 + 0.5 * (number % 10) / 10,
                reason="",
                wording=(),
                tint_left=(left.sentences[number].span,),
                tint_right=(right.sentences[other].span,),
            )
        )
    return replace(
        sample, left=left, right=right, pairs=tuple(pairs), quotations=(), figure_checks=(),
        date_checks=(), entities=(), timeline=(), only_left=(), only_right=(), framings=(),
    )  # fmt: skip


class LongReading:
    """The reading area with a long comparison."""

    def __init__(self, qtbot: QtBot) -> None:
        self.workspace = Workspace()
        self.area = PairedPanes(self.workspace)
        qtbot.addWidget(self.area)
        self.area.resize(1200, 640)
        self.area.show()
        qtbot.waitExposed(self.area)
        self.comparison = long_comparison()
        for side in Side:
            self.workspace.set_article(side, self.comparison.analysis(side).article)
        self.workspace.set_comparison(self.comparison)
        self.finish()

    @property
    def left(self) -> tuple[steps.Step, ...]:
        """Steps that are not done yet."""
        found = self.area.findChild(steps.Steps)
        assert found is not None
        return found.left

    def finish(self, turn: Callable[[], object] = QCoreApplication.processEvents) -> None:
        """Go on turn by turn until all is on the screen."""
        while self.left:
            turn()


@pytest.fixture
def long(qtbot: QtBot) -> LongReading:
    return LongReading(qtbot)


def test_no_turn_goes_through_thousands_of_pairs(
    long: LongReading, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However fast the machine is: what can be left is left.
    monkeypatch.setattr(steps, "_MOMENT", 0.0)
    counts: list[int] = []
    long.workspace.set_comparison(replace(long.comparison))
    long.finish(lambda: counts.append(calls_of(QCoreApplication.processEvents)))
    assert len(counts) > 100
    # To lay a text out and to paint it takes some thousands.
    assert max(counts) < 14_000


def test_what_an_older_view_asked_for_is_not_done(long: LongReading) -> None:
    long.workspace.set_view(strength=0.5)
    once = len(long.left)
    for strength in range(51, 80):
        long.workspace.set_view(strength=strength / 100)
    assert len(long.left) == once
    long.finish()
    drawn = [p for p in long.comparison.pairs if p.strength >= 0.79]
    pane = long.area.findChildren(ArticlePane)[0]
    keys = {mark.key for mark in pane.marks.index if mark.role.startswith("shared")}
    shown = {key for key in keys if long.area.is_drawn(Mark(Span(0, 1), "shared.near", key))}
    assert shown == {pair_key(pair) for pair in drawn}


def test_another_view_of_the_same_pairs_looks_at_none_of_them(long: LongReading) -> None:
    before = long.workspace.visible_pairs()
    assert calls_of(lambda: long.workspace.set_view(zoom=120, search="", names=False)) < 3_000
    assert long.workspace.visible_pairs() is before


def test_pairs_are_counted_once_for_all_who_ask(long: LongReading) -> None:
    counts = long.workspace.count_kinds(visible=True)
    assert sum(counts.values()) == COUNT
    assert calls_of(lambda: long.workspace.count_kinds(visible=True)) < 10
    long.workspace.set_view(strength=0.6)
    fewer = long.workspace.count_kinds(visible=True)
    assert sum(fewer.values()) == len(long.workspace.visible_pairs()) < COUNT
    assert sum(long.workspace.count_kinds().values()) == COUNT


def test_the_first_step_to_a_pair_puts_none_in_order(long: LongReading) -> None:
    assert calls_of(long.area.next_pair) < 3_000


def test_names_that_keep_coming_hold_nothing_up(long: LongReading) -> None:
    nameless = replace(
        long.comparison, **{s: replace(getattr(long.comparison, s), names_ready=False) for s in
                            ("left", "right")}
    )  # fmt: skip
    long.workspace.set_comparison(nameless)
    waiting = len(long.left)
    for number in range(50):
        span = Span(number * 60, number * 60 + 8)
        long.workspace.add_first_names(Side.LEFT, (EntityMention(span, Label.PLACE),))
    assert len(long.left) <= waiting + 1
    long.finish()
    pane = long.area.panes[Side.LEFT]
    blocks = [pane.document().findBlockByNumber(number) for number in range(20)]
    assert len(pane.marks.names_in(blocks)) > 10


def test_the_strongest_pair_of_a_row_is_seen_whatever_came_first(long: LongReading) -> None:
    """On the overview a verbatim sentence is not hidden behind its neighbours."""
    theme = load_theme("light")
    ruler = long.area.findChildren(OverviewRuler)[0]
    strongest = QColor(theme.look("shared.verbatim").fill or "").name()
    picture = ruler.grab().toImage()
    colors = {picture.pixelColor(7, row).name() for row in range(5, 100)}
    assert strongest in colors
