"""A pair that only a quotation makes obeys the view like any other."""

from __future__ import annotations

from support.analyses import both

from reader.comparison.compare import compare
from reader.documents.article import Side
from reader.ui.panels.rows_of_one import only_rows
from reader.ui.panels.rows_of_pairs import shared_rows
from reader.ui.workspace import Workspace

LEFT = "Asked in a tent on the quay about nets, Kim Park said: “It is over.” Boats may not land."
RIGHT = "It rained all day. “It is over,” Kim Park said after drums had stopped his car."


def shown() -> Workspace:
    left, right = both(LEFT, RIGHT)
    workspace = Workspace()
    for analysis in (left, right):
        workspace.set_article(analysis.side, analysis.article)
    workspace.set_comparison(compare(left, right, known_pairs=((), ())))
    return workspace


def test_a_quoted_pair_is_listed_by_its_quotation_and_not_as_of_one_article_alone() -> None:
    workspace = shown()
    (row,) = shared_rows(workspace)
    assert (row.number, row.title, row.ids) == ("1", "quotation, same words", "A1 B2")
    assert [row.target for row in only_rows(workspace, Side.LEFT)] == ["A2"]
    assert [row.target for row in only_rows(workspace, Side.RIGHT)] == ["B1"]


def test_a_quoted_pair_goes_with_the_quotations_that_are_ignored() -> None:
    workspace = shown()
    assert [pair.id for pair in workspace.visible_pairs()] == [1]
    workspace.set_view(ignore_quotations=True)
    assert workspace.visible_pairs() == ()


def test_a_quoted_pair_of_few_words_is_hidden_by_a_high_strength() -> None:
    workspace = shown()
    workspace.set_view(strength=0.9)
    assert len(workspace.visible_pairs()) == 1
    workspace.set_view(strength=0.93)
    assert workspace.visible_pairs() == ()
