"""Which cells of the sentence matrix are measured."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pairs import candidates, gram_arrays
from reader.comparison.pairs.grams import weigh_grams
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


def test_given_cells_have_the_cosines_of_their_ngrams() -> None:
    reading = read_articles(*articles())
    lefts, rights = weigh_grams(reading)
    cells = {(at, (7 * at + shift) % 30) for at in range(0, 30, 3) for shift in (0, 11)}
    found = candidates.meet(reading, cells)
    assert [(cell.left, cell.right) for cell in found] == sorted(cells)
    for cell in found:
        one, two = lefts[cell.left], rights[cell.right]
        assert cell.cosine == pytest.approx(sum(one[g] * two.get(g, 0.0) for g in one), abs=1e-12)


@given(st.data())
def test_products_are_the_same_whether_met_one_by_one_or_as_full_matrices(
    data: st.DataObject,
) -> None:
    lines = st.lists(
        st.dictionaries(st.integers(0, 9), st.floats(0.1, 2.0), max_size=6), max_size=8
    )
    left, right = data.draw(lines), data.draw(lines)
    rows = [
        gram_arrays.Rows(
            np.cumsum([0, *map(len, side)]),
            np.array([column for line in side for column in line], dtype=np.int64),
            np.array([value for line in side for value in line.values()], dtype=np.float64),
        )
        for side in (left, right)
    ]
    expected = [[sum(one[c] * two.get(c, 0.0) for c in one) for two in right] for one in left]
    for at_once, common in itertools.product((1, 5, 2_000_000), (0, 3, 10_000)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(gram_arrays, "_AT_ONCE", at_once)
            patch.setattr(gram_arrays, "_COMMON", common)
            found = gram_arrays.product(*rows)
        assert found.shape == (len(left), len(right))
        assert found.tolist() == [pytest.approx(line) for line in expected]
    cells = list(itertools.product(range(len(left)), range(len(right))))
    sums = gram_arrays.products(*rows, cells)
    assert sums == pytest.approx([expected[one][two] for one, two in cells])
