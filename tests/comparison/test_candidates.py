"""Which cells of the sentence matrix are measured."""

from __future__ import annotations

import random

import pytest

from reader.comparison.pairs import candidates
from reader.comparison.pairs.reading import read_articles

_PLACES = ["harbour", "bridge", "market", "station", "airport", "hospital", "school"]
_VERBS = ["burned", "collapsed", "reopened", "closed", "flooded", "exploded"]
_NAMES = ["Ortega", "Lindqvist", "Marchetti", "Obiang", "Tanaka", "Dupont", "Novak"]


def articles() -> list[list[str]]:
    """Two articles of 30 sentences, some of them alike."""
    rng = random.Random(1)
    return [
        [
            f"The {rng.choice(_PLACES)} of {rng.choice(_NAMES)} {rng.choice(_VERBS)} on day "
            f"{rng.randrange(40)}, {rng.choice(_NAMES)} told the {rng.choice(_PLACES)} board."
            for _ in range(30)
        ]
        for _ in range(2)
    ]


def test_cells_of_long_texts_are_those_that_would_be_found_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reading = read_articles(*articles())
    one_by_one = candidates.find_candidates(reading)
    monkeypatch.setattr(candidates, "_AT_ONCE", 0)
    at_once = candidates.find_candidates(reading)
    assert 100 < len(one_by_one) < 900
    assert [(c.left, c.right, c.shared) for c in at_once] == [
        (c.left, c.right, c.shared) for c in one_by_one
    ]
    assert [c.cosine for c in at_once] == pytest.approx([c.cosine for c in one_by_one])


def test_sentences_without_words_have_no_cells_in_long_texts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(candidates, "_AT_ONCE", 0)
    assert candidates.find_candidates(read_articles(["...", "?"], ["!"])) == []
    assert candidates.find_candidates(read_articles(["Ships sank."], ["..."])) == []
