"""How strength falls in long texts."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pairs.decide import TREE_FEATURES, _less_chance, load_decision
from reader.comparison.pairs.tree_arrays import add_trees


def test_a_cell_of_two_texts_without_pairs_loses_more_than_one_of_texts_full_of_them() -> None:
    poor = _less_chance([1.0] + [-4.0] * 99, [1.0] * 100, 200)
    rich = _less_chance([1.0] * 30 + [-4.0] * 70, [1.0] * 100, 200)
    assert poor[0] < rich[0] < 1.0


def test_longer_texts_ask_for_more() -> None:
    odds = [1.0] * 30 + [-4.0] * 70
    assert _less_chance(odds, [1.0] * 100, 800)[0] < _less_chance(odds, [1.0] * 100, 80)[0]


def test_what_chance_cannot_explain_loses_nothing() -> None:
    assert _less_chance([1.0, -3.0], [0.0, 1.0], 4_000)[0] == 1.0


@given(st.integers(0, 2**32), st.integers(1, 60))
def test_trees_say_the_same_of_many_cells_at_once_as_of_each(seed: int, count: int) -> None:
    rng = random.Random(seed)
    decision = load_decision()
    vectors = [
        [rng.choice([0.0, rng.gauss(0.5, 2.0)]) for _ in TREE_FEATURES] for _ in range(count)
    ]
    base = TREE_FEATURES.index("base")
    found = add_trees(decision.trees, np.array(vectors), base)
    assert found.tolist() == [decision.log_odds(v) for v in vectors]
