"""Sentences without a match above the threshold, ranked by what they bring."""

from __future__ import annotations

from support.analyses import both, paired

from reader.analysis.model import Label
from reader.comparison.figure_checks import check_figures
from reader.comparison.model import Comparison, SharedEntity
from reader.comparison.only_here import counted_elsewhere, find_only_here, quoted_elsewhere
from reader.comparison.quotations import compare_quotations
from reader.documents.article import Side, Span
from reader.findings.csv_files import csv_files
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.options import ReportOptions

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")


def test_sentences_without_partner_are_ranked_by_what_they_bring() -> None:
    left, right = both(
        "The bridge is shut. It rained all day. "
        "Kim Park paid 40 pounds and said: “I want it back.”",
        "The bridge is closed.",
    )
    pairs = paired((1, 1))
    quotations = compare_quotations(left, right, pairs)
    checks = check_figures(left, right, pairs, quotations)
    park = left.article.text.index("Kim")
    entity = SharedEntity("E1", "Kim Park", Label.PERSON, (Span(park, park + 8),), ())
    ours, theirs = find_only_here(left, right, pairs, (entity,), quotations, checks, ())
    assert [one.sentence for one in ours] == ["A3", "A2"]
    assert (ours[0].entities, ours[0].figures, ours[0].quotes) == (("E1",), ("AF1",), ("AQ1",))
    assert theirs == ()


def test_what_the_other_article_has_too_is_not_brought() -> None:
    left, right = both(
        "Police found 40 bikes. “I want it back,” said Kim Park.",
        "“I want it back,” Kim Park said. Officers found 40 bikes.",
    )
    quotations = compare_quotations(left, right, ())
    checks = check_figures(left, right, (), quotations)
    ours, _ = find_only_here(left, right, (), (), quotations, checks, ())
    assert all(one.quotes == () for one in ours)


def test_a_quotation_outweighs_a_figure_and_a_figure_plain_words() -> None:
    left, right = both(
        "It rained all day. It cost 40 pounds. “Never again,” said Kim Park.", "The bridge is shut."
    )
    checks = check_figures(left, right, (), ())
    ours, _ = find_only_here(left, right, (), (), (), checks, ())
    assert [one.sentence for one in ours] == ["A3", "A2", "A1"]
    assert ours[0].weight > ours[1].weight > ours[2].weight


def test_a_sentence_without_a_match_tells_with_what_its_quotation_is_compared_all_the_same() -> (
    None
):
    left, right = both(
        "Asked whether the fish market would pay for the nets, Kim Park said: “I want it back.”",
        "It rained all day. “I want it back,” Kim Park said.",
    )
    quotations = compare_quotations(left, right, ())
    ours, theirs = find_only_here(left, right, (), (), quotations, (), ())
    found = Comparison(left, right, quotations=quotations, only_left=ours, only_right=theirs)
    assert [one.sentence for one in ours] == ["A1"]
    assert quoted_elsewhere(found, Side.LEFT) == {"A1": ("B2",)}
    assert quoted_elsewhere(found, Side.RIGHT) == {"B2": ("A1",)}
    (row,) = csv_files(found)["only.csv"].decode("utf-8-sig").splitlines()[1:2]
    assert row.endswith("B2")


def test_a_figure_of_one_article_is_named_with_what_it_counts() -> None:
    left, right = both("Two harbour ferries sank near the old pier.", "It rained all day.")
    checks = check_figures(left, right, (), ())
    ours, theirs = find_only_here(left, right, (), (), (), checks, ())
    found = Comparison(left, right, figure_checks=checks, only_left=ours, only_right=theirs)
    assert "Two harbour ferries" in csv_files(found)["only.csv"].decode("utf-8-sig").split(",")
    assert "Two harbour ferries" in str(build_report(found, ReportOptions(), MADE))


def test_a_sentence_of_one_article_names_where_its_figure_is_compared() -> None:
    left, right = both(
        "The plant has 5,142 staff.", "It rained for most of the day. All 5,142 staff were told."
    )
    pairs = paired((1, 2))
    checks = check_figures(left, right, pairs, ())
    comparison = Comparison(left, right, figure_checks=checks)
    assert counted_elsewhere(comparison, Side.LEFT) == {"A1": ("B2",)}
    assert counted_elsewhere(comparison, Side.RIGHT) == {"B2": ("A1",)}
