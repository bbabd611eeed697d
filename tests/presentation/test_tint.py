"""What is tinted of a pair: the overlap of a near one, clauses of a paraphrase."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.text import make_article, marked

from reader.comparison.model import PairKind, SharedPair
from reader.documents.article import Article, Side
from reader.presentation.tint import language_of, tint_of


def shown(words: str, kind: PairKind, language: str = "en") -> list[str]:
    """What is tinted in a sentence whose shared words are marked."""
    text, spans = marked(words)
    article = replace(make_article(text), language=language)
    pair = SharedPair(1, "A1", "B1", kind, 0.8, "", tint_left=tuple(spans))
    return [span.of(text) for span in tint_of(pair, Side.LEFT, article)]


def test_small_words_between_shared_words_join_them_to_a_clause() -> None:
    words = "They weren't [acting] on [behalf] of the [authorities] in the capital."
    assert shown(words, PairKind.PARAPHRASE) == ["acting on behalf of the authorities"]


def test_a_telling_word_or_a_sign_between_shared_words_keeps_them_apart() -> None:
    words = "The [bridge] collapsed and the [ferry], for [months], ran."
    assert shown(words, PairKind.PARAPHRASE) == ["bridge", "ferry", "months"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("He [agreed] not to [sign].", "en"),
        ("He [agreed] but didn't [sign].", "en"),
        ("Er [wollte] nicht [unterschreiben].", "de"),
        ("Он [подписал] не [договор].", "ru"),
    ],
)
def test_a_denial_is_never_tinted_as_if_it_were_shared(words: str, language: str) -> None:
    assert len(shown(words, PairKind.PARAPHRASE, language)) == 2


def test_small_words_are_not_tinted_by_themselves() -> None:
    assert shown("[The] old [harbour] is [to] close.", PairKind.PARAPHRASE) == ["harbour"]


def test_where_only_small_words_are_shared_they_are_shown() -> None:
    assert shown("[It was] late.", PairKind.PARAPHRASE) == ["It was"]


@pytest.mark.parametrize("kind", [PairKind.NEAR, PairKind.VERBATIM])
def test_the_tint_of_a_near_pair_is_its_overlap(kind: PairKind) -> None:
    assert shown("[that they] did [not] sign", kind) == ["that they", "not"]


def test_a_language_is_told_by_the_first_sentences_where_the_file_gives_none() -> None:
    words = "Die Brücke bleibt bis zum Herbst zu, und die Fähre fährt nicht."
    german: Article = replace(make_article(words), language=None)
    assert language_of(german) == "de"
    assert language_of(replace(german, language="fr")) == "fr"
    assert language_of(replace(make_article("Xyzzy plugh"), language=None)) is None
