"""The same words of the same person in both articles make their sentences a pair."""

from __future__ import annotations

import pytest
from support.analyses import analysis_of, both, paired

from reader.comparison.compare import compare as compare_all
from reader.comparison.model import PairKind, QuotePair, QuoteVerdict, SharedPair
from reader.comparison.quotations import compare_quotations
from reader.comparison.quoted_pairs import Found, pair_by_quotations
from reader.documents.article import Side, Span

ASKED = "Asked in a tent on the quay whether he had thought of the nets, {who} said: “{words}”"
TOLD = "It rained all day. “{words},” {who} said after boys with drums had stopped his car."


def find(
    left: str,
    right: str,
    pairs: tuple[SharedPair, ...] = (),
    related: tuple[SharedPair, ...] = (),
) -> Found:
    one, other = both(left, right)
    return pair_by_quotations(one, other, pairs, related, compare_quotations(one, other, pairs))


def sentences(left: str, right: str) -> list[tuple[str, str]]:
    return [(pair.left, pair.right) for pair in find(left, right)[0]]


def given_as_same(left: str, right: str) -> list[tuple[str, str]]:
    """The pairs where the comparison of quotations holds the first two for the same speech."""
    one, other = both(left, right)
    quotation = QuotePair(("AQ1",), ("BQ1",), QuoteVerdict.IDENTICAL, "same words")
    return [(p.left, p.right) for p in pair_by_quotations(one, other, (), (), (quotation,))[0]]


@pytest.mark.parametrize("words", ["It is over", "Never", "I want it back"])
def test_few_words_of_one_person_make_a_pair(words: str) -> None:
    left = ASKED.format(who="Kim Park", words=words + ".")
    (pair,) = find(left, TOLD.format(who="Kim Park", words=words))[0]
    assert (pair.left, pair.right) == ("A1", "B2")
    assert (pair.kind, pair.reason) == (PairKind.NEAR, "same quotation")
    assert [span.of(left) for span in pair.tint_left] == [words]


def test_a_cut_quotation_makes_a_pair_that_says_so() -> None:
    left = "“We shall rebuild the harbour, stone by stone, before winter,” said Kim Park."
    right = "It rained all day. Kim Park said they would “rebuild the harbour, stone by stone”."
    (pair,) = find(left, right)[0]
    assert pair.reason == "same quotation, cut"
    assert [span.of(left) for span in pair.tint_left] == ["rebuild the harbour, stone by stone"]
    assert pair.strength == 0.95


def test_a_doubled_quotation_makes_a_pair_that_says_so() -> None:
    left = ASKED.format(who="Kim Park", words="Never.")
    right = TOLD.format(who="Kim Park", words="Never. Never")
    pairs, _, quotations = find(left, right)
    assert [(pair.reason) for pair in pairs] == ["same quotation, doubled"]
    assert [quotation.verdict for quotation in quotations] == [QuoteVerdict.DOUBLED]


def test_a_pair_that_pairing_holds_for_cut_is_told_as_the_quotations_are() -> None:
    left = "“We shall not give in,” Kim Park said on the pier."
    right = "“We shall not, not, give in,” said Kim Park."
    known = SharedPair(1, "A1", "B1", PairKind.NEAR, 0.98, "same quotation, cut")
    (pair,) = find(left, right, (known,))[0]
    assert pair.reason == "same quotation, doubled"


def test_a_pair_held_for_cut_counts_its_words_where_the_quotation_is_changed() -> None:
    left = "“We shall sell the old harbour in May,” Kim Park said on the pier."
    right = "“We shall sell the harbour and in May,” said Kim Park."
    known = SharedPair(
        1, "A1", "B1", PairKind.NEAR, 0.98, "same quotation, cut", tint_left=(Span(1, 9),)
    )
    (pair,), _, (quotation,) = find(left, right, (known,))
    assert quotation.verdict is QuoteVerdict.CHANGED
    assert pair.reason == "7 of 8 words of the quotation"


def test_a_small_word_more_is_counted_and_not_called_a_cut() -> None:
    left = "“We shall close this harbour,” Kim Park said on the pier."
    right = "It rained all day. Kim Park said: “We shall now close this harbour.”"
    (pair,) = find(left, right)[0]
    assert pair.reason == "5 of 6 words of the quotation"


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Kim Park", "Ada Lund"),  # two people
        ("Kim Park", "Jo Park"),  # of one family
        ("a witness", "a witness"),  # anybody
    ],
)
@pytest.mark.parametrize("words", ["Yes", "No comment", "It was terrible"])
def test_stock_words_of_two_people_make_no_pair(words: str, mine: str, theirs: str) -> None:
    left = f"“{words},” said {mine}. It rained all day."
    right = f"The pier was shut. “{words},” said {theirs}."
    assert sentences(left, right) == []
    assert given_as_same(left, right) == []


@pytest.mark.parametrize(
    "words",
    [
        "Our thoughts are with the families and friends of those who lost their lives",
        "We condemn this attack in the strongest possible terms",
        "They always said hello and seemed like a normal family",
    ],
)
def test_a_stock_phrase_of_nobody_known_makes_no_pair(words: str) -> None:
    left = f"A card read “{words}”. It rained all day."
    right = f"The pier was shut. “{words},” Kim Park said."
    assert sentences(left, right) == []
    assert given_as_same(left, right) == []


def test_many_words_make_a_pair_although_one_article_names_nobody() -> None:
    words = (
        "The steel of this bridge is older than anybody who drives over it and the rust goes "
        "deeper than our inspectors dared to write"
    )
    left = f"A note on the door read: “{words}.”"
    right = f"It rained all day. “{words},” Kim Park said."
    assert given_as_same(left, right) == [("A1", "B2")]


def test_yes_of_one_person_needs_sentences_that_have_something_in_common() -> None:
    left = ASKED.format(who="Kim Park", words="Yes.")
    right = TOLD.format(who="Kim Park", words="Yes")
    assert given_as_same(left, right) == []
    likely = SharedPair(0, "A1", "B2", PairKind.RELATED, 0.3, "same subject; other words")
    one, other = both(left, right)
    quotation = QuotePair(("AQ1",), ("BQ1",), QuoteVerdict.IDENTICAL, "same words")
    pairs, related, _ = pair_by_quotations(one, other, (), (likely,), (quotation,))
    assert [(pair.left, pair.right, pair.kind) for pair in pairs] == [("A1", "B2", PairKind.NEAR)]
    assert related == ()


def test_one_answer_given_twice_makes_no_pair_since_nobody_knows_which() -> None:
    left = "“Never,” Kim Park said of the toll. Would he resign? “Never,” Park said."
    right = "It rained all day. “Never,” Kim Park said."
    assert given_as_same(left, right) == []


def test_a_headline_that_repeats_its_text_does_not_stand_in_the_way() -> None:
    left = analysis_of("It rained all day. “Never,” Kim Park said.", Side.LEFT)
    text = "“Never,” Kim Park said\n“Never,” Kim Park said on the pier."
    for headline, wanted in ((True, ["B2"]), (False, [])):
        right = analysis_of(text, Side.RIGHT, headline=headline)
        said = next(quote for quote in right.quotes if quote.sentence == "B2")
        quotation = QuotePair(("AQ1",), (said.id,), QuoteVerdict.IDENTICAL, "same words")
        pairs = pair_by_quotations(left, right, (), (), (quotation,))[0]
        assert [pair.right for pair in pairs] == wanted


def test_new_pairs_stand_in_reading_order_and_leave_the_other_numbers_alone() -> None:
    left = "“It is over,” Kim Park said. The pier is shut. Boats may not land."
    right = "The pier is closed. It rained all day. “It is over,” said Kim Park. No boat may land."
    known = paired((2, 1), (3, 4))
    pairs, _, quotations = find(left, right, known)
    assert [(pair.id, pair.left, pair.right) for pair in pairs] == [
        (3, "A1", "B3"),
        (1, "A2", "B1"),
        (2, "A3", "B4"),
    ]
    assert [quotation.pair for quotation in quotations] == [3]


def test_which_pairs_moved_is_told_of_all_together() -> None:
    left = "“It is over,” Kim Park said. The pier is shut."
    right = "The pier is closed. “It is over,” said Kim Park."
    pairs = find(left, right, paired((2, 1)))[0]
    assert sorted((pair.id, pair.moved) for pair in pairs) == [(1, True), (2, False)]


def test_a_paraphrase_with_the_same_quotation_is_told_as_such_under_its_number() -> None:
    left = "“It was my decision,” Kim Park said on the pier."
    right = "It rained all day. Kim Park said: “It was my decision.”"
    (pair,) = find(left, right, paired((1, 2)))[0]
    assert (pair.id, pair.kind, pair.reason) == (1, PairKind.NEAR, "same quotation")
    assert pair.strength == 0.9


def test_a_quotation_of_small_words_is_tinted_in_a_pair_that_had_no_tint() -> None:
    left = "“It is what it is,” Kim Park said on the pier."
    right = "It rained all day. Kim Park said: “It is what it is.”"
    bare = SharedPair(1, "A1", "B2", PairKind.NEAR, 0.98, "same quotation")
    (pair,) = find(left, right, (bare,))[0]
    assert (pair.id, pair.strength) == (1, 0.98)
    assert [span.of(left) for span in pair.tint_left] == ["It is what it is"]


def test_reported_speech_makes_no_pair() -> None:
    left = "“The bridge will be closed for a year,” said Kim Park."
    right = "It rained all day. Kim Park said that the bridge would be closed for a year."
    one, other = both(left, right)
    quotations = compare_quotations(one, other, ())
    assert [quotation.verdict for quotation in quotations] == [QuoteVerdict.REPORTED]
    assert pair_by_quotations(one, other, (), (), quotations)[0] == ()


def test_swapping_the_articles_mirrors_the_new_pairs() -> None:
    left = ASKED.format(who="Kim Park", words="It is over.") + " “I did it,” Park said."
    right = "“I did it,” Kim Park said. " + TOLD.format(who="Kim Park", words="It is over")
    there = {(pair[0][1:], pair[1][1:]) for pair in sentences(left, right)}
    back = {(pair[1][1:], pair[0][1:]) for pair in sentences(right, left)}
    assert there == back
    assert len(there) == 2


def test_the_whole_comparison_lists_a_quoted_pair_in_neither_article_alone() -> None:
    left = ASKED.format(who="Kim Park", words="It is over.")
    right = TOLD.format(who="Kim Park", words="It is over")
    one, other = both(left, right)
    found = compare_all(one, other, known_pairs=((), ()))
    assert [(pair.left, pair.right) for pair in found.pairs] == [("A1", "B2")]
    assert [here.sentence for here in found.only_left] == []
    assert [there.sentence for there in found.only_right] == ["B1"]
    assert found.analysis(Side.LEFT).quotes[0].sentence == "A1"
