"""Runs rebuild the text, rows keep order, words are plain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.comparisons import sample_comparison

from reader.analysis.model import Precision
from reader.comparison.model import ChangeOp, PairKind, SharedPair, WordChange
from reader.documents.article import Side, Span
from reader.findings.made import Made
from reader.findings.report.changes import say_changes
from reader.findings.report.contents import build_report
from reader.findings.report.heights import blank_below, column_width, height_of
from reader.findings.report.model import Beside, Paragraph, Passage, Run, Table, Texts
from reader.findings.report.options import ReportOptions
from reader.findings.report.overview import draw_overview
from reader.findings.report.rows import rows_in_step
from reader.findings.report.runs import MarkedText
from reader.findings.report.visible import split_visible, visible
from reader.findings.report.words import language_of, say_days, say_published
from reader.presentation.marks import marks_for
from reader.presentation.model import Mark

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")
ROLES = ("shared.near", "shared.verbatim", "difference", "entity.person", "entity.org", "date")


@given(
    st.text(st.sampled_from("ab c-’.\u202e\U0001f309"), max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(ROLES))),
)
def test_runs_rebuild_the_passage(text: str, places: list[tuple[int, int, str]]) -> None:
    marks = [
        Mark(Span(min(a, b, len(text)), min(max(a, b), len(text))), role, "x")
        for a, b, role in places
    ]
    marked = MarkedText(text, marks, Side.LEFT)
    whole = Span(0, len(text))
    assert "".join(run.text for run in marked.runs(whole)) == visible(text)
    assert "".join(run.text for run in marked.bracketed(whole, ())) == visible(text)


def test_letter_of_a_name_stands_after_its_punctuation() -> None:
    text = "Then Farran’s office, and Riddle, spoke."
    marks = [
        Mark(Span(text.index(name), text.index(name) + len(name)), "entity.person", name)
        for name in ("Farran", "Riddle")
    ]
    runs = MarkedText(text, marks, Side.LEFT).runs(Span(0, len(text)))
    lettered = [index for index, run in enumerate(runs) if run.letter]
    assert [runs[index].text for index in lettered] == ["’s", ","]
    assert [runs[index + 1] for index in lettered] == [Run(" ", style="gap")] * 2


def test_differing_words_stand_in_brackets_without_their_punctuation() -> None:
    text = "They did not, he said."
    marked = MarkedText(text, (), Side.LEFT)
    differing = (Span(5, 9), Span(12, 14))
    runs = marked.bracketed(Span(0, len(text)), differing)
    assert "".join(run.text for run in runs) == "They [did] not, he said."


def test_short_hyphened_words_stay_on_one_line() -> None:
    text = "The well-known man - no doubt."
    runs = MarkedText(text, (), Side.LEFT).runs(Span(0, len(text)))
    kept: dict[int, str] = {}
    for run in runs:
        if run.kept:
            kept[run.kept] = kept.get(run.kept, "") + run.text
    assert list(kept.values()) == ["well-known", "- no"]


_HEIGHTS = st.lists(st.floats(3, 120), max_size=14)


@given(
    _HEIGHTS,
    _HEIGHTS,
    st.dictionaries(
        st.tuples(st.integers(0, 13), st.integers(0, 13)), st.floats(0, 1), max_size=20
    ),
)
def test_rows_hold_every_passage_once_and_in_order(
    left: list[float], right: list[float], twins: dict[tuple[int, int], float]
) -> None:
    rows = rows_in_step(left, right, twins)
    assert [i for row in rows for i in row[0]] == list(range(len(left)))
    assert [i for row in rows for i in row[1]] == list(range(len(right)))


def test_twins_stand_at_one_height_where_that_leaves_little_blank() -> None:
    rows = rows_in_step([12, 12, 30, 9], [18, 14, 30, 9], {(2, 2): 0.9})
    assert (2, 2) in [(row[0].start, row[1].start) for row in rows]


def test_no_column_waits_half_a_page_for_a_twin() -> None:
    rows = rows_in_step([10] * 4, [10] * 14, {(3, 13): 1.0})
    assert (3, 13) not in [(row[0].start, row[1].start) for row in rows]


def test_article_that_goes_on_alone_has_a_row_of_its_own() -> None:
    rows = rows_in_step([10] * 3, [10] * 20, {})
    assert rows[-1] == (range(3, 3), range(3, 20))


def test_estimated_height_grows_with_the_words_and_shrinks_with_the_room() -> None:
    portrait, landscape = ReportOptions(), ReportOptions(landscape=True)
    short = Passage("A1", "body", (Run("One line."),))
    long = Passage("A2", "body", (Run("Many more words than fit on one line. " * 9),))
    assert height_of(short, column_width(portrait)) < height_of(long, column_width(portrait))
    assert height_of(long, column_width(landscape)) < height_of(long, column_width(portrait))


def test_numbers_of_many_pairs_get_the_height_they_need() -> None:
    pairs = tuple((f"{n} ~", "") for n in range(5))
    short = Passage("A1", "body", (Run("One line."),), pairs)
    long = Passage("A2", "body", (Run("Many more words than fit on one line. " * 9),), pairs)
    assert 10 < blank_below(short, 66.0) < 14
    assert blank_below(long, 66.0) == 0


def test_text_without_a_known_language_runs_as_its_letters_do() -> None:
    for text, code in (("أغلق مجلس المدينة", "ar"), ("הגשר סגור", "he"), ("Most zamčen", "en")):
        article = replace(sample_comparison().left.article, text=text, language=None)
        assert language_of(article) == code


def test_twins_of_the_sample_open_a_row_together() -> None:
    report = build_report(sample_comparison(), ReportOptions(), MADE)
    (texts,) = next(s.blocks for s in report.sections if s.key == "texts")
    assert isinstance(texts, Texts)
    tops = {(row.left[0].id, row.right[0].id) for row in texts.rows if row.left and row.right}
    twins = {(pair.left, pair.right) for pair in sample_comparison().pairs}
    assert len(tops & twins) >= 4


def test_differences_of_a_pair_are_said_in_words() -> None:
    left, right = "I know that they did go.", "that they do go, he says."
    pair = SharedPair(
        1, "A1", "B1", PairKind.NEAR, 0.9, "",
        wording=(
            WordChange(ChangeOp.REMOVED, Span(0, 7), None),
            WordChange(ChangeOp.REPLACED, Span(17, 20), Span(10, 12)),
            WordChange(ChangeOp.ADDED, None, Span(15, 16)),
            WordChange(ChangeOp.ADDED, None, Span(16, 24)),
        ),
    )  # fmt: skip
    said = "".join(run.text for run in say_changes(pair, left, right))
    assert said == "only A “I know”; A “did”, B “do”; only B “he says”"


def test_overview_draws_every_sentence_and_every_pair() -> None:
    comparison = sample_comparison()
    drawing = draw_overview(comparison, 492.0)
    sentences = len(comparison.left.sentences) + len(comparison.right.sentences)
    assert sum(shape.form == "rect" for shape in drawing.shapes) == sentences
    assert sum(shape.form == "line" for shape in drawing.shapes) == len(comparison.pairs)
    assert all(0 <= s.x <= drawing.width and s.x1 <= drawing.width for s in drawing.shapes)


def test_every_link_leads_to_an_anchor_of_the_report() -> None:
    for sections in (ReportOptions().sections, ("summary", "texts"), ("names", "figures")):
        report = build_report(sample_comparison(), ReportOptions(sections=sections), MADE)
        anchors = {f"section-{section.key}" for section in report.sections}
        links: set[str] = set()
        for block in (block for section in report.sections for block in section.blocks):
            if isinstance(block, Table):
                anchors |= {row.anchor for row in block.rows}
                links |= {run.link for row in block.rows for cell in row.cells for run in cell}
            if isinstance(block, Texts):
                passages = [p for row in block.rows for p in (*row.left, *row.right)]
                anchors |= {f"s-{passage.id}" for passage in passages}
                links |= {link for passage in passages for _, link in passage.pairs}
        assert links - {""} <= anchors


def test_marks_of_the_report_are_those_of_the_window() -> None:
    comparison = sample_comparison()
    marks = marks_for(comparison, Side.LEFT)
    text = comparison.left.article.text
    marked = MarkedText(text, marks, Side.LEFT)
    tinted = {m.span.of(text) for m in marks if m.role == "shared.verbatim"}
    runs = marked.runs(Span(0, len(text)))
    printed = "".join(run.text for run in runs if run.tint == "verbatim")
    assert tinted == {"Tickets are free for residents until the end of June."}
    assert printed == "Tickets are free for residents until the end of June."


@given(st.text())
def test_visible_text_hides_nothing(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert len(split_visible(text)) <= len(text)
    assert not any(char in shown for char in "\u202e\u200b\ufeff\x00\n\t")


@pytest.mark.parametrize(
    ("first", "last", "precision", "words"),
    [
        ("2018-03-04", "2018-03-04", Precision.DAY, "4 March 2018"),
        ("2026-05-04", "2026-05-10", Precision.WEEK, "4–10 May 2026"),
        ("2026-06-01", "2026-06-30", Precision.MONTH, "June 2026"),
        ("1968-01-01", "1968-12-31", Precision.YEAR, "1968"),
        ("1960-01-01", "1969-12-31", Precision.DECADE, "1960s"),
        (
            "2016-09-01",
            "2016-12-31",
            Precision.PART_OF_YEAR,
            "September to December 2016",
        ),
        ("2016-11-15", "2017-02-28", Precision.DURATION, "15 November 2016 to 28 February 2017"),
        ("2016-11-01", "2017-02-28", Precision.SEASON, "November 2016 to February 2017"),
        ("2016-02-01", "2016-02-28", Precision.REFERENCE, "1–28 February 2016"),
        ("-0043-03-15", "-0043-03-15", Precision.DAY, "15 March 44 BC"),
        (None, None, Precision.DURATION, "no day on the calendar"),
    ],
)
def test_days_are_said_in_plain_words(
    first: str | None, last: str | None, precision: Precision, words: str
) -> None:
    assert say_days(first, last, precision) == words


def test_publication_says_how_it_is_known() -> None:
    comparison = sample_comparison()
    assert say_published(comparison.left.article).startswith("12 May 2026 (from the date header;")
    assert say_published(comparison.right.article).startswith(
        "12 May 2026 (assumed: taken from the other article;"
    )


def test_dates_read_by_hand_are_listed() -> None:
    comparison = sample_comparison()
    dates = comparison.right.dates
    number = next(n for n, date in enumerate(dates) if date.alternatives)
    by_hand = replace(dates[number], by_hand=True)
    right = replace(comparison.right, dates=(*dates[:number], by_hand, *dates[number + 1 :]))
    report = build_report(replace(comparison, right=right), ReportOptions(), MADE)
    words = by_hand.span.of(right.article.text)
    columns = [b for s in report.sections for b in s.blocks if isinstance(b, Beside)]
    printed = [
        "".join(run.text for run in block.runs)
        for column in columns
        for block in (*column.left, *column.right)
        if isinstance(block, Paragraph)
    ]
    assert any(f"“{words}”: read as" in text for text in printed)
