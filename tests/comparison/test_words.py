"""The words of a sentence as they are compared, its clauses and its quoted parts."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pairs.clauses import find_clauses, find_quoted
from reader.comparison.pairs.lexicon import Lexicon, cut, detect_language, lexicon_for
from reader.comparison.pairs.likeness import equal_words
from reader.comparison.pairs.words import Word, as_words, find_tokens, fold, read_number


def words_of(sentence: str, language: str | None = None) -> list[Word]:
    return as_words(sentence, find_tokens(sentence), lexicon_for(language))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("5,2", "5.2"),
        ("5,200", "5.200"),
        ("1.234,50", "1,234.5"),
        ("3'400", "3,400"),
        ("12\u202f000", "12000"),
        ("0,25", "0.25"),
    ],
)
def test_a_number_is_read_alike_whichever_country_wrote_it(one: str, two: str) -> None:
    assert read_number(one) == read_number(two) is not None


def test_a_date_in_digits_is_no_number() -> None:
    assert read_number("12.03.2018") is None


def test_magnitudes_are_part_of_the_number() -> None:
    (english,) = [w.number for w in words_of("some 5.2 million people") if w.number]
    (portuguese,) = [w.number for w in words_of("cerca de 5,2 milhões") if w.number]
    assert english == portuguese == 5_200_000


def test_numbers_as_words_equal_digits() -> None:
    assert words_of("twelve dogs")[0].stem == words_of("12 dogs")[0].stem
    assert words_of("doze cães")[0].stem == words_of("12 cães")[0].stem


def test_case_accents_and_apostrophes_are_folded() -> None:
    assert fold("Às") == "as"
    assert fold("ELEIÇÃO") == fold("elei\u0327a\u0303o".replace("i\u0327", "ic\u0327"))
    assert fold("didn’t") == "didn't"


def test_us_the_country_is_not_us_the_pronoun() -> None:
    country, pronoun = words_of("The U.S. said")[1], words_of("told us so")[1]
    assert country.stem == words_of("the US army")[1].stem
    assert country.stem != pronoun.stem


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("sétimo", "sétima"),
        ("voters", "voter"),
        ("houses", "house"),
        ("unanimidade", "unânime"),
        ("stopped", "stop"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, two: str) -> None:
    assert cut(fold(one)) == cut(fold(two))


@given(st.text(max_size=80))
def test_words_lie_in_order_inside_the_sentence(sentence: str) -> None:
    end = 0
    for word in words_of(sentence):
        assert end <= word.start < word.end <= len(sentence)
        end = word.end


def test_signs_without_spaces_are_words_of_their_own() -> None:
    assert [w.folded for w in words_of("東京で地震")] == ["東", "京", "で", "地", "震"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The minister said that he would not resign over the sale of the airline.", "en"),
        ("O ministro disse que não vai deixar o cargo por causa da venda da empresa.", "pt"),
        ("El ministro dijo que no dejará el cargo por la venta de la compañía.", "es"),
        ("Der Minister sagte, er werde nach dem Verkauf der Firma nicht zurücktreten.", "de"),
        ("Tule huomenna kotiin", None),
    ],
)
def test_the_language_is_told_by_its_small_words(sentence: str, language: str | None) -> None:
    assert detect_language(token[2] for token in find_tokens(sentence)) == language


def test_an_unknown_language_has_an_empty_lexicon() -> None:
    assert lexicon_for(None) == Lexicon()


def test_a_quotation_over_several_sentences_is_quoted_to_its_end() -> None:
    sentences = ['"We waited all night.', 'Nobody came," she said.', "The road is open."]
    quoted = [
        [span.of(s) for span in spans]
        for s, spans in zip(sentences, find_quoted(sentences), strict=False)
    ]
    assert quoted == [["We waited all night."], ["Nobody came,"], []]


def test_a_mark_that_is_never_closed_quotes_its_own_sentence_only() -> None:
    sentences = ['He said: "Never.', "Police closed the road."]
    assert [len(spans) for spans in find_quoted(sentences)] == [1, 0]


def test_german_and_french_marks_quote() -> None:
    for sentence in ("Er sagte: „Wir gehen.“", "Il a dit : «Nous partons.»"):
        (spans,) = find_quoted([sentence])
        assert len(spans) == 1
        assert spans[0].of(sentence) in ("Wir gehen.", "Nous partons.")


def test_a_long_sentence_has_a_clause_for_each_statement() -> None:
    sentence = (
        "The ferry struck a rock near the harbour; eleven passengers were taken to hospital, "
        "the coast guard said on Tuesday night."
    )
    words = words_of(sentence, "en")
    clauses = find_clauses(sentence, words, (), lexicon_for("en").reporting)
    shown = [sentence[words[c.first].start : words[c.last - 1].end] for c in clauses]
    assert shown[0] == "The ferry struck a rock near the harbour"
    assert shown[1].startswith("eleven passengers were taken to hospital")


@given(st.text(max_size=120))
def test_clauses_hold_every_word_once(sentence: str) -> None:
    words = words_of(sentence)
    (quoted,) = find_quoted([sentence])
    clauses = find_clauses(sentence, words, quoted, frozenset())
    assert clauses[0].first == 0
    assert clauses[-1].last == len(words)
    assert all(a.last == b.first for a, b in itertools.pairwise(clauses))


def test_signs_stand_by_themselves_and_the_words_beside_them_stay_whole() -> None:
    found = [token[2] for token in find_tokens("O café de 東京 abriu às 9h 🚢.")]
    assert found == ["o", "cafe", "de", "東", "京", "abriu", "as", "9", "h"]
    found = [token[2] for token in find_tokens("O café de “Tóquio” abriu 🚢.")]
    assert found == ["o", "cafe", "de", "toquio", "abriu"]


def test_the_longest_common_subsequence_is_found_with_its_places() -> None:
    one, two = words_of("a b c a d"), words_of("b x c a")
    assert equal_words(one, two) == [(1, 0), (2, 2), (3, 3)]
    assert equal_words(one, words_of("x y")) == []
    assert equal_words(one, one) == [(at, at) for at in range(5)]
