"""What the rows of the findings say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from support.analyses import analysis_of
from support.harbour import left_analysis, left_article, make_comparison

from reader.analysis.model import Label
from reader.comparison.headline_checks import check_headlines
from reader.comparison.model import (
    ChangeOp,
    FigureVerdict,
    HeadlineCheck,
    OnlyHere,
    PairKind,
    QuoteVerdict,
    WordChange,
)
from reader.documents.article import Role, Side, Span
from reader.documents.reasons import in_words_of
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.options import ReportOptions
from reader.ui.citation import cite
from reader.ui.panels.finding_row import Row
from reader.ui.panels.finding_rows import LISTS, count_of, rows_of
from reader.ui.panels.pair_words import attribution, chips_of, stretches_of
from reader.ui.panels.rows_of_facts import figure_pieces
from reader.ui.panels.rows_of_one import HEADLINE_REASONS
from reader.ui.panels.rows_of_pairs import evidence_of
from reader.ui.translations import install, uninstall
from reader.ui.words import days_in_words
from reader.ui.workspace import Workspace

NEGATION = "negation: {here} here, {there} in the body"


@pytest.fixture
def workspace() -> Workspace:
    found = make_comparison()
    made = Workspace()
    made.set_article(Side.LEFT, found.left.article)
    made.set_article(Side.RIGHT, found.right.article)
    made.set_comparison(found)
    return made


def row(workspace: Workspace, name: str, key: str) -> Row:
    return next(row for row in rows_of(workspace, name) if row.key == key)


def test_a_headline_that_its_own_text_contradicts_has_the_first_row(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    claim = left_analysis().sentences[0]
    negation = in_words_of(NEGATION, here="“not”", there="“never”")
    check = HeadlineCheck(Side.LEFT, claim.id, claim.span, ("A3",), (negation,))
    plain = HeadlineCheck(Side.LEFT, claim.id, claim.span, ("A3",), (), "the body says so")
    workspace.set_comparison(replace(found, headline_checks=(check, plain)))
    rows = rows_of(workspace, "only_a")
    assert (rows[0].title, rows[0].ids) == ("headline and text differ", "A3")
    assert "negation: “not” here, “never” in the body" in rows[0].spoken
    assert len(rows) == count_of(workspace, "only_a") == len(found.only_left) + 1
    assert len(rows_of(workspace, "only_b")) == len(found.only_right)


def test_a_claim_of_a_standfirst_is_not_called_the_headlines(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    below = next(s for s in found.left.sentences if s.role is Role.STANDFIRST)
    negation = in_words_of(NEGATION, here="“not”", there="“never”")
    checks = (
        HeadlineCheck(Side.LEFT, below.id, below.span, ("A3",), (negation,)),
        HeadlineCheck(Side.LEFT, below.id, below.span, ()),
    )
    workspace.set_comparison(replace(found, headline_checks=checks))
    assert [one.title for one in rows_of(workspace, "only_a")[:2]] == [
        "standfirst and text differ",
        "standfirst without a sentence of the text",
    ]


def test_two_claims_of_one_headline_are_two_rows_that_say_which(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    headline = left_analysis().sentences[0]
    text = found.left.article.text
    cut = text.index(" ", headline.span.start + 12)
    claims = (Span(headline.span.start, cut), Span(cut + 1, headline.span.end))
    checks = tuple(HeadlineCheck(Side.LEFT, headline.id, claim, (), ()) for claim in claims)
    workspace.set_comparison(replace(found, headline_checks=checks))
    rows = rows_of(workspace, "only_a")[:2]
    assert [one.evidence[0].text for one in rows] == [claim.of(text) for claim in claims]


def test_why_a_headline_is_doubted_is_said_in_the_language_of_the_window(
    workspace: Workspace, qapp: QApplication
) -> None:
    found = workspace.comparison
    assert found is not None
    claim = left_analysis().sentences[0]
    (turned,) = check_headlines(
        analysis_of(
            "Firm will close plant\nThe firm said it will not close the plant.",
            Side.LEFT,
            headline=True,
        )
    )
    check = HeadlineCheck(Side.LEFT, claim.id, claim.span, ("A3",), turned.differs)
    workspace.set_comparison(replace(found, headline_checks=(check,)))
    assert {reason.pattern for reason in turned.differs} <= set(HEADLINE_REASONS)
    assert install(qapp, "de")
    try:
        spoken = rows_of(workspace, "only_a")[0].spoken
    finally:
        uninstall(qapp)
    assert "Verneinung: hier keine, im Text “not”" in spoken


def test_every_pair_quotation_figure_name_and_date_has_a_row(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    assert len(rows_of(workspace, "shared")) == len(found.pairs)
    assert len(rows_of(workspace, "quotes")) == len(found.quotations)
    assert len(rows_of(workspace, "figures")) == len(found.figure_checks)
    assert len(rows_of(workspace, "only_a")) == len(found.only_left)
    assert len(rows_of(workspace, "names")) == len(found.entities)
    assert len(rows_of(workspace, "dates")) == len(found.left.dates) + len(found.right.dates)


def test_rows_are_counted_without_being_made(workspace: Workspace) -> None:
    alone = Workspace()
    alone.set_article(Side.LEFT, left_article())
    alone.set_analysis(left_analysis())
    for each in (workspace, alone, Workspace()):
        for name in LISTS:
            assert count_of(each, name) == len(rows_of(each, name)), name


def test_a_row_leads_to_a_sentence_that_exists(workspace: Workspace) -> None:
    for name in LISTS:
        for each in rows_of(workspace, name):
            assert workspace.sentence(each.target) is not None, each


def test_evidence_shows_the_first_change_of_words(workspace: Workspace) -> None:
    pair = workspace.comparison.pairs[6]  # type: ignore[union-attr]
    assert "".join(piece.text for piece in evidence_of(workspace, pair)) == (
        '"The channel was marked in April → last month and we have no reason…'
    )


def test_words_in_place_of_a_full_stop_are_words_of_one_side(workspace: Workspace) -> None:
    """ "nach der Abstimmung → " had nothing behind its arrow."""
    found = workspace.comparison
    assert found is not None
    pair = found.pairs[6]
    left, right = found.left.article.text, found.right.article.text
    words = left.index("in April")
    stop = right.index(".", right.index("no reason"))
    change = WordChange(ChangeOp.REPLACED, Span(words, words + 8), Span(stop, stop + 1))
    shown = [piece.text for piece in evidence_of(workspace, replace(pair, wording=(change,)))]
    assert shown[:2] == ["A: ", "in April"]
    assert " → " not in shown


def test_evidence_passes_over_changed_punctuation(workspace: Workspace) -> None:
    pair = workspace.comparison.pairs[2]  # type: ignore[union-attr]
    assert any(change.op is ChangeOp.ADDED for change in pair.wording)
    words = "".join(piece.text for piece in evidence_of(workspace, pair))
    assert "said Anna Brekke" in words


def test_a_paraphrase_shows_the_words_that_carry_it(workspace: Workspace) -> None:
    pair = workspace.comparison.pairs[0]  # type: ignore[union-attr]
    article = workspace.article(Side.LEFT)
    assert article is not None
    shown = row(workspace, "shared", "pair/1")
    assert shown.evidence[0].text == pair.tint_left[0].of(article.text).strip()


def test_a_paraphrase_sets_no_clause_of_one_article_against_another_of_the_other(
    workspace: Workspace,
) -> None:
    """As "steering ↔ engineer" did, where both sentences hold both words."""
    found = workspace.comparison
    assert found is not None
    pair = found.pairs[0]
    text = found.left.article.text
    sentence = next(s.span for s in found.left.sentences if s.id == pair.left)
    words = list(re.finditer(r"\w{5,}", sentence.of(text)))
    first, last = (
        Span(sentence.start + word.start(), sentence.start + word.end())
        for word in (words[0], words[-1])
    )
    apart = replace(pair, tint_left=(first, last), tint_right=pair.tint_right[:1])
    shown = "".join(piece.text for piece in evidence_of(workspace, apart))
    assert shown == f"{first.of(text)} · {last.of(text)}"


def test_a_paraphrase_whose_figures_differ_shows_them(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    check = next(c for c in found.figure_checks if c.verdict is FigureVerdict.DIFFER)
    pair = found.pairs[0]
    there = replace(check, pair=pair.id)
    workspace.set_comparison(replace(found, figure_checks=(there,)))
    shown = "".join(piece.text for piece in evidence_of(workspace, pair))
    assert shown == "A: 140 people  ·  B: 143 people on board"


def test_a_reason_is_phrased_from_what_was_found(workspace: Workspace) -> None:
    titles = {each.key: each.title for each in rows_of(workspace, "shared")}
    assert titles["pair/7"] == "quotation, 4 words changed"
    assert titles["pair/4"].endswith("; moved")
    assert titles["pair/1"].endswith("; other words")


def test_a_quotation_shows_what_changed_in_it(workspace: Workspace) -> None:
    shown = row(workspace, "quotes", "quote/AQ3")
    assert "in April → last month" in "".join(piece.text for piece in shown.evidence)
    assert shown.ids == "A11 B6"


def test_a_quotation_that_did_not_change_names_its_speaker(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    same = replace(found.quotations[0], verdict=QuoteVerdict.IDENTICAL)
    workspace.set_comparison(replace(found, quotations=(same,)))
    shown = rows_of(workspace, "quotes")[0]
    assert shown.title == "quotation, same words"
    assert shown.evidence[0].text.endswith(": ")


def test_figures_that_differ_stand_out(workspace: Workspace) -> None:
    rows = rows_of(workspace, "figures")
    assert rows[0].sign == "≠"
    assert rows[0].weight > rows[1].weight
    assert "140 people" in rows[0].spoken
    assert "143 people" in rows[0].spoken


def test_a_figure_is_shown_with_what_it_counts(qapp: QApplication) -> None:
    analysis = analysis_of("Ines Falkner, 38, counted 24 pupils.", Side.LEFT)
    shown = ["".join(p.text for p in figure_pieces([(analysis, f)])) for f in analysis.figures]
    assert shown == ["A: 38 (Ines Falkner)", "A: 24 pupils"]


def test_a_date_says_its_days_and_its_reason(workspace: Workspace) -> None:
    shown = row(workspace, "dates", "date/BD2")
    assert shown.title == "last month → Apr 2026"
    assert "assumed" in shown.evidence[0].text


def test_names_of_a_kind_that_is_switched_off_are_not_listed(workspace: Workspace) -> None:
    workspace.set_view(labels=frozenset({Label.PLACE}))
    assert [each.title for each in rows_of(workspace, "names")] == ["Saltby"]


def test_one_article_alone_has_its_quotations_figures_and_dates() -> None:
    workspace = Workspace()
    workspace.set_article(Side.LEFT, left_article())
    workspace.set_analysis(left_analysis())
    counts = {name: len(rows_of(workspace, name)) for name in LISTS}
    assert counts == {
        "shared": 0,
        "quotes": 3,
        "figures": 2,
        "only_a": 0,
        "only_b": 0,
        "names": 0,
        "dates": 4,
    }


def test_a_filter_looks_at_words_and_ids_in_any_case(workspace: Workspace) -> None:
    shown = row(workspace, "shared", "pair/8")
    assert "inquiry" in shown.searched
    assert "b12" in shown.searched
    assert "zebra" not in shown.searched


def test_chips_and_attribution_say_how_a_pair_stands(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    assert chips_of(found, found.pairs[6]) == ("near", "quotation, words changed")
    assert chips_of(found, found.pairs[3]) == ("near", "moved", "quotation, cut")
    assert attribution(found, found.pairs[6], Side.LEFT) == "Mr Harkema"
    assert attribution(found, found.pairs[2], Side.LEFT) == "Anna Brekke"


def test_stretches_lie_within_their_sentence_and_show_what_differs(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    for pair in found.pairs:
        for side, name in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
            text = workspace.sentence_text(name)
            for stretch in stretches_of(workspace, pair, side):
                assert 0 <= stretch.start < stretch.end <= len(text)
    marked = [
        workspace.sentence_text("A11")[s.start : s.end]
        for s in stretches_of(workspace, found.pairs[6], Side.LEFT)
        if s.role == "difference"
    ]
    assert marked == ["in April", "Mr Harkema"]


def test_a_paraphrase_is_tinted_where_it_is_shared_and_underlined_nowhere(
    workspace: Workspace,
) -> None:
    found = workspace.comparison
    assert found is not None
    other = replace(found.pairs[6], kind=PairKind.PARAPHRASE)
    roles = {stretch.role for stretch in stretches_of(workspace, other, Side.LEFT)}
    assert roles == {"shared.paraphrase"}


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2018-03-04", "2018-03-04", "4 Mar 2018"),
        ("2018-02-01", "2018-02-28", "Feb 2018"),
        ("2018-07-01", "2018-09-30", "Jul – Sep 2018"),
        ("2018-01-01", "2018-12-31", "2018"),
        ("2018-02-02", "2018-02-28", "2 Feb 2018 – 28 Feb 2018"),
        (None, None, ""),
        ("2018-03-04", None, "4 Mar 2018"),
    ],
)
def test_days_are_written_as_people_write_them(
    first: str | None, last: str | None, words: str
) -> None:
    assert days_in_words(first, last) == words


def test_a_citation_has_outlet_date_and_sentence_and_bare_words(workspace: Workspace) -> None:
    article = workspace.article(Side.LEFT)
    assert article is not None
    at = article.text.index("The channel")
    assert cite(workspace, Side.LEFT, "“The channel\nwas marked”", at) == (
        "“The channel was marked” (Harbour Post, 12 May 2026, sentence A11)"
    )


def test_an_assumed_date_is_not_cited(workspace: Workspace) -> None:
    assert cite(workspace, Side.RIGHT, "x", 0) == "“x” (Saltby Echo, sentence B1)"


def test_an_article_without_outlet_is_cited_by_its_file(workspace: Workspace) -> None:
    found = workspace.comparison
    assert found is not None
    bare = replace(found.left, article=replace(found.left.article, outlet=None))
    workspace.set_comparison(replace(found, left=bare))
    assert "(harbour.txt," in cite(workspace, Side.LEFT, "x", 0)


def test_a_sentence_of_one_article_says_with_what_its_quotation_is_compared(
    workspace: Workspace,
) -> None:
    found = workspace.comparison
    assert found is not None
    quotation = found.quotations[0]
    sentences = {q.id: q.sentence for q in (*found.left.quotes, *found.right.quotes)}
    here, there = sentences[quotation.left[0]], sentences[quotation.right[0]]
    workspace.set_comparison(replace(found, only_left=(OnlyHere(here),)))
    said = f"its quotation is compared with {there}"
    (only,) = [row for row in rows_of(workspace, "only_a") if row.target == here]
    assert only.spoken.endswith(said)
    report = build_report(
        workspace.comparison, ReportOptions(), Made("0.1.0", "2026-05-13T09:30:00Z")
    )
    assert said in str(report)
