"""What is marked, found and selected in an article, as plain spans."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.bridge import sample_comparison
from support.harbour import make_comparison

from reader.analysis.model import Speaker
from reader.comparison.model import (
    Comparison,
    DateCheck,
    DateVerdict,
    FigureCheck,
    FigureVerdict,
    QuotePair,
    QuoteVerdict,
)
from reader.documents.article import Role, Side, Span
from reader.documents.days import day_number
from reader.presentation import search
from reader.presentation.margin_notes import MarginNotes
from reader.presentation.mark_index import MarkIndex
from reader.presentation.marks import marks_for, marks_for_analysis
from reader.presentation.model import Mark
from reader.presentation.notable import notable_pairs
from reader.presentation.selection import (
    days_key,
    days_of,
    find_pair,
    places_of,
    sentences_kept,
)
from reader.presentation.theme import THEMES, load_theme

SPANS = st.tuples(st.integers(0, 3000), st.integers(1, 2500)).map(lambda s: Span(s[0], s[0] + s[1]))


@pytest.fixture
def comparison() -> Comparison:
    return sample_comparison()


def words(comparison: Comparison, side: Side, role: str) -> list[str]:
    text = comparison.analysis(side).article.text
    return [mark.span.of(text) for mark in marks_for(comparison, side) if mark.role == role]


@pytest.mark.parametrize("side", Side)
def test_marks_lie_inside_the_text_in_order_and_have_a_look(
    comparison: Comparison, side: Side
) -> None:
    marks = marks_for(comparison, side)
    length = len(comparison.analysis(side).article.text)
    assert [mark.span.start for mark in marks] == sorted(mark.span.start for mark in marks)
    assert all(0 <= mark.span.start < mark.span.end <= length for mark in marks)
    for name in THEMES:
        looks = load_theme(name).looks
        for mark in marks:
            assert mark.role.removeprefix("described.") in (*looks, "furniture")


def test_a_changed_word_of_a_near_pair_is_marked_on_both_sides(comparison: Comparison) -> None:
    assert "did" in words(comparison, Side.LEFT, "difference")
    assert "do" in words(comparison, Side.RIGHT, "difference")


def test_an_altered_quotation_differs_from_an_unaltered_one(comparison: Comparison) -> None:
    altered = words(comparison, Side.LEFT, "quote.altered")
    assert any("did not take this decision" in quote for quote in altered)
    assert not set(altered) & set(words(comparison, Side.LEFT, "quote"))


@pytest.mark.parametrize("side", Side)
def test_words_that_a_quotation_has_otherwise_are_not_tinted_as_if_both_had_them(
    side: Side,
) -> None:
    """ "did not" beside "didn't", in sentences that are a pair only by what they quote."""
    found = make_comparison()
    quotation = next(q for q in found.quotations if q.verdict is QuoteVerdict.CHANGED)
    pairs = []
    for pair in found.pairs:
        whole = [
            next(s.span for s in one.sentences if s.id == name)
            for one, name in ((found.left, pair.left), (found.right, pair.right))
        ]
        by_quotation = replace(pair, wording=(), tint_left=(whole[0],), tint_right=(whole[1],))
        pairs.append(by_quotation if pair.id == quotation.pair else pair)
    marks = marks_for(replace(found, pairs=tuple(pairs)), side)
    mine = [mark for mark in marks if mark.key == f"pair/{quotation.pair}"]
    text = found.analysis(side).article.text
    differ = [m.span for m in mine if m.role == "difference"]
    tints = [m.span for m in mine if m.role == "shared.near"]
    changed = {Side.LEFT: "in April", Side.RIGHT: "last month"}
    assert changed[side] in [span.of(text) for span in differ]
    assert tints
    assert not any(tint.overlaps(span) for tint in tints for span in differ)


def test_a_described_person_is_marked_as_probable(comparison: Comparison) -> None:
    assert "the commissioner" in words(comparison, Side.RIGHT, "described.entity.person")


def test_every_pair_is_marked_on_both_sides(comparison: Comparison) -> None:
    for side in Side:
        keys = {m.key for m in marks_for(comparison, side) if m.role.startswith("shared.")}
        assert {f"pair/{pair.id}" for pair in comparison.pairs} <= keys


def test_nothing_is_coloured_in_what_the_page_says_about_itself(comparison: Comparison) -> None:
    quiet = {Role.FURNITURE, Role.SECTION, Role.DATE_LINE, Role.DATELINE}
    for side in Side:
        spans = [s.span for s in comparison.analysis(side).sentences if s.role in quiet]
        assert spans
        for mark in marks_for(comparison, side):
            if mark.role.startswith(("entity.", "described.", "date", "figure")):
                assert not any(span.contains(mark.span) for span in spans), mark


def test_one_article_alone_has_names_quotes_figures_and_dates(comparison: Comparison) -> None:
    roles = {mark.role for mark in marks_for_analysis(comparison.left)}
    assert {"entity.person", "quote", "figure", "date", "furniture"} <= roles
    assert not any(role.startswith("shared") for role in roles)


@given(st.lists(SPANS, max_size=60), SPANS)
def test_the_index_finds_exactly_the_marks_that_overlap(spans: list[Span], window: Span) -> None:
    marks = [Mark(span, "figure", str(number)) for number, span in enumerate(spans)]
    found = MarkIndex(marks).between(window.start, window.end)
    assert sorted(m.key for m in found) == sorted(m.key for m in marks if m.span.overlaps(window))


def test_the_narrowest_mark_comes_first() -> None:
    wide, narrow = Mark(Span(0, 50), "shared.near", "w"), Mark(Span(10, 14), "date", "n")
    assert MarkIndex([wide, narrow]).at(11) == [narrow, wide]


# Selecting ---------------------------------------------------------------------------------------


def test_a_pair_selects_its_two_sentences(comparison: Comparison) -> None:
    pair = comparison.pairs[4]
    for side, wanted in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
        analysis = comparison.analysis(side)
        (span,) = places_of(f"pair/{pair.id}", side, analysis, comparison)
        assert span == next(s.span for s in analysis.sentences if s.id == wanted)


def test_a_quotation_brings_its_partner_along(comparison: Comparison) -> None:
    quotes = next(q for q in comparison.quotations if q.left and q.right)
    key = f"quote/{quotes.left[0]}"
    partners = places_of(key, Side.RIGHT, comparison.right, comparison)
    wanted = {q.span for q in comparison.right.quotes if q.id in quotes.right}
    assert set(partners) == wanted


def test_an_entity_selects_all_its_mentions(comparison: Comparison) -> None:
    entity = next(e for e in comparison.entities if e.roles_right)
    places = places_of(f"entity/{entity.id}", Side.RIGHT, comparison.right, comparison)
    assert set(places) == {*entity.right, *entity.roles_right}


@pytest.mark.parametrize("key", ["", "pair/", "pair/999", "sentence/A99", "nonsense", "a/b/c"])
def test_a_key_that_means_nothing_selects_nothing(comparison: Comparison, key: str) -> None:
    assert places_of(key, Side.LEFT, comparison.left, comparison) == ()
    assert find_pair(key, comparison) is None


# Searching ---------------------------------------------------------------------------------------


def find_hits(text: str, wanted: str) -> tuple[Span, ...]:
    return tuple(hit for hits in search.search(text, wanted) for hit in hits)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("The Bridge, the bridge", "bridge", ["Bridge", "bridge"]),
        ("He said “don’t”.", '"don\'t"', ["“don’t”"]),
        ("a no-break\u00a0space", "break space", ["break\u00a0space"]),
        ("line one\n\nline two", "one line", ["one\n\nline"]),
        ("2019–2020", "2019-2020", ["2019–2020"]),
        ("cost: £6.2 (million)", "6.2 (m", ["6.2 (m"]),
        ("anything", "   ", []),
        ("STRASSE straße", "straße", ["straße"]),
    ],
)
def test_a_search_finds_what_people_mean(text: str, wanted: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_hits(text, wanted)] == found


@given(st.text(), st.text(max_size=20))
def test_any_text_can_be_searched_for_anything(text: str, wanted: str) -> None:
    for span in find_hits(text, wanted):
        assert 0 <= span.start < span.end <= len(text)


@given(st.text("ab \n", max_size=60), st.text("ab ", min_size=1, max_size=4))
def test_a_search_in_pieces_finds_what_a_search_in_one_piece_does(text: str, wanted: str) -> None:
    whole = find_hits(text, wanted)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(search, "_STRETCH", 7)
        pieces = list(search.search(text, wanted))
        assert tuple(hit for hits in pieces for hit in hits) == whole
        assert len(pieces) > 1 or len(text) < 20 or not wanted.split()


# Margin ------------------------------------------------------------------------------------------


def test_the_margin_names_sentence_and_pairs(comparison: Comparison) -> None:
    theme = load_theme("light")
    left = comparison.left
    notes = MarginNotes(left.sentences, comparison.pairs, Side.LEFT, theme)
    pair = comparison.pairs[0]
    sentence = next(s for s in left.sentences if s.id == pair.left)
    note = notes.at(sentence.span.start)
    assert note is not None
    assert note.sentence == pair.left
    assert f"{pair.id} {theme.look(f'shared.{pair.kind}').sign}" in {s.text for s in note.pairs}
    assert notes.at(sentence.span.end) is None or notes.at(sentence.span.end) != note
    everything = notes.between(0, len(left.article.text))
    assert [note.sentence for note in everything] == [s.id for s in left.sentences]
    assert notes.most_pairs >= 2


def test_notes_are_the_same_when_pairs_come_in_parts(comparison: Comparison) -> None:
    left, pairs = comparison.left, comparison.pairs
    whole = MarginNotes(left.sentences, pairs, Side.LEFT)
    parts = MarginNotes(left.sentences, (), Side.LEFT)
    for at in range(0, len(pairs), 3):
        parts.add(pairs[at : at + 3])
    end = len(left.article.text)
    assert parts.between(0, end) == whole.between(0, end)
    assert (parts.most_pairs, parts.highest_number) == (whole.most_pairs, whole.highest_number)


def with_moved(comparison: Comparison, moved: int) -> Comparison:
    """The same pairs, the first `moved` of them elsewhere, and nothing that differs."""
    pairs = tuple(replace(p, moved=n < moved) for n, p in enumerate(comparison.pairs))
    return replace(comparison, pairs=pairs, quotations=(), figure_checks=(), date_checks=())


def test_a_pair_that_moved_is_notable_only_where_few_did(comparison: Comparison) -> None:
    first = comparison.pairs[0].id
    assert notable_pairs(with_moved(comparison, 1)) == {first}
    assert notable_pairs(with_moved(comparison, len(comparison.pairs) - 1)) == frozenset()


def test_what_differs_is_notable_whatever_has_moved(comparison: Comparison) -> None:
    one, two, three, four = (pair.id for pair in comparison.pairs[:4])
    plain = with_moved(comparison, len(comparison.pairs))
    left, right = plain.left.quotes[0].id, plain.right.quotes[0].id

    def quoted(verdict: QuoteVerdict, pair: int) -> QuotePair:
        return QuotePair((left,), (right,), verdict, "", pair=pair)

    found = replace(
        plain,
        quotations=(quoted(QuoteVerdict.CUT, one), quoted(QuoteVerdict.IDENTICAL, four)),
        figure_checks=(FigureCheck((), (), FigureVerdict.DIFFER, "", two),),
        date_checks=(DateCheck("", "", DateVerdict.DIFFERS, "", three),),
    )
    assert notable_pairs(found) == {one, two, three}


@pytest.mark.parametrize(
    ("speaker", "entity", "notable"),
    [
        ("Nora Vantongeren", "BE1", True),
        ("Vantongeren", "BE1", True),
        ("Leo Marsh", "BE2", False),
        ("the council", None, False),
    ],
)
def test_the_same_words_of_another_speaker_are_notable(
    comparison: Comparison, speaker: str, entity: str | None, notable: bool
) -> None:
    plain = with_moved(comparison, 0)
    left, right = plain.left.quotes[0], plain.right.quotes[0]
    one = replace(left, speaker=Speaker(None, "Leo Marsh", "AE1"))
    two = replace(right, speaker=Speaker(None, speaker, entity))
    pair = plain.pairs[0].id
    found = replace(
        plain,
        left=replace(plain.left, quotes=(one,)),
        right=replace(plain.right, quotes=(two,)),
        quotations=(QuotePair((left.id,), (right.id,), QuoteVerdict.IDENTICAL, "", pair=pair),),
    )
    assert notable_pairs(found) == ({pair} if notable else set())


def test_selected_days_keep_the_sentences_that_date_something_then(comparison: Comparison) -> None:
    key = days_key(day_number(2026, 5, 7), day_number(2026, 5, 7))
    assert key == "days/2026-05-07/2026-05-07"
    text = comparison.left.article.text
    kept = sentences_kept(key, comparison.left)
    assert kept is not None
    assert any("It was closed on May 7" in span.of(text) for span in kept)
    assert not any("1968" in span.of(text) for span in kept)
    assert "May 7" in {s.of(text) for s in places_of(key, Side.LEFT, comparison.left, comparison)}
    assert sentences_kept("pair/1", comparison.left) is None
    assert days_of("days/soon/later") is None
