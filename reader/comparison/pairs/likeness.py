"""Which words of two sentences are equal and in the same order."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparison.pairs.words import Word

NEAR = 0.80
"""Share of equal words, in order, from which two sentences or quotations are near."""


def likeness(one: Sequence[Word], two: Sequence[Word]) -> float:
    """Share of both sentences' words that are equal and in order, 0 to 1 (Indel similarity)."""
    both = len(one) + len(two)
    return 2 * len(equal_words(one, two)) / both if both else 0.0


def equal_words(one: Sequence[Word], two: Sequence[Word]) -> list[tuple[int, int]]:
    """Places of equal folded words in the longest common subsequence (bit-parallel after Hyyrö
    2004: one bit per word of the second sentence, its last word the lowest)."""
    first, second = [w.folded for w in one], [w.folded for w in two]
    if first == second:
        return [(at, at) for at in range(len(first))]
    places: dict[str, int] = {}
    for at, word in enumerate(reversed(second)):
        places[word] = places.get(word, 0) | 1 << at
    full = row = (1 << len(second)) - 1
    # rows[i] has as many ones in its lowest n bits as first[i:] has in common with the last n words
    rows = [0] * (len(first) + 1)
    for i in range(len(first) - 1, -1, -1):
        both = row & places.get(first[i], 0)
        row = ((row + both) | (row - both)) & full
        rows[i] = full ^ row
    pairs = []
    ends = full
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            pairs.append((i, j))
            i, j, ends = i + 1, j + 1, ends >> 1
        elif (rows[i + 1] & ends).bit_count() >= (rows[i] & ends >> 1).bit_count():
            i += 1
        else:
            j, ends = j + 1, ends >> 1
    return pairs
