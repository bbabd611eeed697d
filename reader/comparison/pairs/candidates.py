"""Which cells of the sentence matrix are worth scoring.

A cell whose sentences have no telling word in common is never looked at. An inverted index gives
the rest with the words they share; memory grows with what is shared, not with the matrix.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.comparison.pairs.reading import Passage, Reading

Cells = dict[tuple[int, int], float]
"""Cell (left number, right number) and its cosine."""


def gram_cosines(reading: Reading) -> list[dict[int, float]]:
    """Cosine of the character n-grams for each left sentence and every right one it meets."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, passage in enumerate(reading.right):
        for gram, weight in passage.grams.items():
            postings[gram].append((number, weight))
    rows: list[dict[int, float]] = []
    for passage in reading.left:
        row: dict[int, float] = defaultdict(float)
        for gram, weight in passage.grams.items():
            for number, other in postings.get(gram, ()):
                row[number] += weight * other
        rows.append(row)
    return rows


def shared_stems(left: Sequence[Passage], right: Sequence[Passage]) -> list[dict[int, list[str]]]:
    """For each left sentence: the right ones that share a content stem or a number, with what."""
    postings: dict[str, list[int]] = defaultdict(list)
    for number, passage in enumerate(right):
        for stem in passage.stems:
            postings[stem].append(number)
    rows: list[dict[int, list[str]]] = []
    for passage in left:
        row: dict[int, list[str]] = defaultdict(list)
        for stem in passage.stems:
            for number in postings.get(stem, ()):
                row[number].append(stem)
        rows.append(row)
    return rows
