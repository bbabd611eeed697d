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
    """Places of equal folded words in the longest common subsequence."""
    first, second = [w.folded for w in one], [w.folded for w in two]
    if first == second:
        return [(at, at) for at in range(len(first))]
    rows = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        here, below = rows[i], rows[i + 1]
        for j in range(len(second) - 1, -1, -1):
            if first[i] == second[j]:
                here[j] = below[j + 1] + 1
            else:
                here[j] = max(below[j], here[j + 1])
    pairs = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs
