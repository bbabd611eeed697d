"""Pairing very long texts, where not every sentence is set against every other."""

from __future__ import annotations

import random

from reader.comparison.pairs.crowd import find_likely_cells
from reader.comparison.pairs.pairs import pair_sentences
from reader.progress import no_progress

_SYLLABLES = """
ka lo mi ren tu bas vel dor sin par qua net jo fil gar hem
"""


def long_text(seed: int, sentences: int) -> list[str]:
    """Sentences of made-up words, common ones often and rare ones seldom."""
    rng = random.Random(seed)
    words = ["".join(rng.choices(_SYLLABLES.split(), k=3)) + str(seed % 2) for _ in range(2_500)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    return [
        " ".join(rng.choices(words, weights, k=rng.randint(9, 22))).capitalize() + "."
        for _ in range(sentences)
    ]


def test_sentences_hidden_in_two_long_texts_are_found() -> None:
    left, right = long_text(1, 700), long_text(2, 700)
    rng = random.Random(3)
    hidden = list(zip(rng.sample(range(700), 30), rng.sample(range(700), 30), strict=True))
    for one, two in hidden:
        words = left[one].split()
        del words[len(words) // 2]
        right[two] = " ".join(words)
    found = {(pair.left, pair.right) for pair in pair_sentences(left, right).pairs}
    assert len(found & set(hidden)) == 30
    assert len(found) <= 33


def test_likely_cells_of_texts_with_nothing_in_common_are_none() -> None:
    assert find_likely_cells(["alpha beta"] * 3, ["gamma delta"] * 3, no_progress) == []
    assert find_likely_cells([], [], no_progress) == []
    assert find_likely_cells(["", "..."], ["?"], no_progress) == []
