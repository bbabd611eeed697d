"""What a reader does in the reading area, and what it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot
from support.comparisons import sample_comparison

from reader.comparison.model import Comparison, PairKind
from reader.documents.article import Side
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.workspace import Workspace


class Reading:
    """The reading area as a reader meets it."""

    def __init__(self, qtbot: QtBot, comparison: Comparison) -> None:
        self.comparison = comparison
        self.workspace = Workspace()
        self.area = PairedPanes(self.workspace)
        qtbot.addWidget(self.area)
        self.area.resize(1200, 640)
        self.area.show()
        qtbot.waitExposed(self.area)
        for side in Side:
            self.workspace.set_article(side, comparison.analysis(side).article)
        self.workspace.set_comparison(comparison)

    def text(self, side: Side) -> str:
        return self.comparison.analysis(side).article.text

    def in_sight(self, side: Side, words: str) -> bool:
        seen = self.area.panes[side].visible_span()
        at = self.text(side).index(words)
        return seen.start <= at < seen.end

    def point_of(self, side: Side, words: str) -> QPointF:
        """A point of the viewport on the second character of `words`."""
        pane = self.area.panes[side]
        at = self.text(side).index(words) + 1
        for block, origin in pane.visible_blocks():
            line = pane.shown.lines[block.blockNumber()]
            if line.start <= at < line.end:
                from reader.documents.article import Span

                parts = pane.parts_of(block, Span(at, at + 1))
                return parts[0].box.translated(origin).center()
        raise AssertionError(f"{words!r} is not in sight")

    def click(self, side: Side, words: str) -> None:
        pane = self.area.panes[side]
        pane.clicked.emit(pane.offset_at(self.point_of(side, words)))


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    return Reading(qtbot, sample_comparison())


def test_both_articles_are_shown_as_plain_text(reading: Reading) -> None:
    for side in Side:
        shown = reading.area.panes[side].toPlainText()
        lines = [line.strip() for line in reading.text(side).split("\n") if line.strip()]
        assert shown.split("\n") == lines


def test_marks_leave_the_document_alone(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    before = pane.document().revision(), pane.document().characterCount()
    reading.workspace.set_view(figures=True, names=False, quotes=False, strength=0.9)
    reading.workspace.select("pair/3")
    reading.area.grab()
    assert (pane.document().revision(), pane.document().characterCount()) == before


def test_furniture_is_folded_until_it_is_asked_for(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    assert not pane.document().begin().isVisible()
    reading.workspace.set_view(furniture=True)
    assert pane.document().begin().isVisible()


def test_click_on_a_shared_sentence_makes_its_pair_current(reading: Reading) -> None:
    reading.click(Side.RIGHT, "not take this decision")
    assert reading.workspace.selected_key == "pair/5"


def test_click_on_a_name_selects_the_name(reading: Reading) -> None:
    reading.click(Side.LEFT, "Odile Farran")
    assert reading.workspace.selected_key.startswith("entity/E")


def test_click_on_a_sentence_of_its_own_selects_the_sentence(reading: Reading) -> None:
    reading.click(Side.LEFT, "Transport\n\nTuesday")
    assert reading.workspace.selected_key == "sentence/A3"


def test_hidden_kinds_are_not_hit_by_a_click(reading: Reading) -> None:
    reading.workspace.set_view(kinds=frozenset({PairKind.VERBATIM}))
    reading.click(Side.RIGHT, "not take this decision")
    assert reading.workspace.selected_key == "sentence/B7"


def test_next_pair_goes_through_all_and_begins_again(reading: Reading) -> None:
    count = len(reading.workspace.visible_pairs())
    seen = []
    for _ in range(count + 1):
        assert reading.area.next_pair()
        seen.append(reading.workspace.selected_key)
    assert len(set(seen)) == count
    assert seen[-1] == seen[0]
    reading.area.previous_pair()
    assert reading.workspace.selected_key == seen[-2]


def test_a_pair_chosen_elsewhere_comes_into_sight_on_both_sides(
    reading: Reading, qtbot: QtBot
) -> None:
    assert not reading.in_sight(Side.LEFT, "The county assembly is to vote")
    pair = next(p for p in reading.comparison.pairs if p.left == "A23" or p.right == "B27")
    reading.workspace.select(f"pair/{pair.id}")
    left = next(s for s in reading.comparison.left.sentences if s.id == pair.left)
    right = next(s for s in reading.comparison.right.sentences if s.id == pair.right)
    qtbot.waitUntil(lambda: reading.in_sight(Side.LEFT, left.span.of(reading.text(Side.LEFT))))
    qtbot.waitUntil(lambda: reading.in_sight(Side.RIGHT, right.span.of(reading.text(Side.RIGHT))))


def test_go_to_sentence_takes_any_spelling_of_the_id(reading: Reading, qtbot: QtBot) -> None:
    assert reading.area.go_to_sentence(" b18 ")
    assert reading.workspace.selected_key == "sentence/B18"
    assert reading.area.focused_side is Side.RIGHT
    assert not reading.area.go_to_sentence("B180")
    assert not reading.area.go_to_sentence("eighteen")


def test_jump_to_twin_and_back(reading: Reading, qtbot: QtBot) -> None:
    reading.area.focus_side(Side.LEFT)
    reading.workspace.select("pair/7")
    assert not reading.area.can_go_back
    assert reading.area.jump_to_twin()
    assert reading.area.focused_side is Side.RIGHT
    assert reading.area.can_go_back
    assert reading.area.go_back()
    assert reading.area.can_go_forward
    assert not reading.area.go_back()


def test_search_finds_hits_in_both_and_walks_through_them(reading: Reading) -> None:
    reading.workspace.set_view(search="the county")
    assert reading.area.hit_count(Side.LEFT) == 2
    assert reading.area.hit_count(Side.RIGHT) == 0
    reading.area.focus_side(Side.LEFT)
    assert reading.area.next_hit()
    reading.workspace.set_view(search="")
    assert reading.area.hit_count(Side.LEFT) == 0
    assert not reading.area.next_hit()


def test_zoom_keeps_the_line_being_read(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    pane.scroll_to_offset(reading.text(Side.LEFT).index("Two ferries, the Isolde"))
    before = pane.visible_span().start
    reading.workspace.set_view(zoom=170)
    assert abs(pane.visible_span().start - before) < 80


def test_closing_an_article_clears_its_pane(reading: Reading) -> None:
    reading.workspace.set_article(Side.RIGHT, None)
    assert reading.area.panes[Side.RIGHT].toPlainText() == ""
    assert reading.area.panes[Side.LEFT].toPlainText() != ""
