"""Which cells of the sentence matrix are worth measuring.

A cell whose sentences have nothing telling in common is never looked at. An inverted index gives
the rest with the words they share; of long articles only the best of each row and column are kept,
so that time and memory grow with the sentences, not with the matrix.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.comparison.pairs.reading import Passage, Reading
from reader.records import dataclass

_LEAST = 0.07
"""Gram cosine plus a fortieth of the shared weight that a cell needs: loses 4 % of the gold pairs
of the training articles, and three cells of four."""
_BEST = 12
"""Cells kept of each row and of each column."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cell worth measuring."""

    left: int
    right: int
    cosine: float
    """Of the character n-grams."""
    shared: frozenset[str]
    """Content stems and numbers that stand in both sentences."""


def find_candidates(reading: Reading) -> list[Candidate]:
    """The cells of a matrix of moderate size, in order of left, then right."""
    cosines = _gram_cosines(reading)
    stems = _shared_stems(reading)
    found: list[tuple[float, Candidate]] = []
    for left, row in enumerate(cosines):
        for right in row.keys() | stems[left].keys():
            shared = frozenset(stems[left].get(right, ()))
            cosine = row.get(right, 0.0)
            cheap = round(cosine + sum(reading.weights[stem] for stem in shared) / 40.0, 6)
            if cheap >= _LEAST:
                found.append((cheap, Candidate(left, right, cosine, shared)))
    return _best_of_lines(found)


def meet(reading: Reading, cells: Iterable[tuple[int, int]]) -> list[Candidate]:
    """Given cells (left, right) as candidates, in order."""
    candidates = []
    for left, right in sorted(cells):
        one, two = reading.left[left], reading.right[right]
        cosine = sum(weight * two.grams.get(gram, 0.0) for gram, weight in one.grams.items())
        candidates.append(Candidate(left, right, cosine, _common(one, two)))
    return candidates


def _common(one: Passage, two: Passage) -> frozenset[str]:
    return frozenset(one.stems.keys() & two.stems.keys()) | (
        one.numbers.keys() & two.numbers.keys()
    )


def _best_of_lines(found: list[tuple[float, Candidate]]) -> list[Candidate]:
    """What is among the best of its row or of its column."""
    found.sort(key=lambda item: (-item[0], item[1].left, item[1].right))
    rows: dict[int, int] = defaultdict(int)
    columns: dict[int, int] = defaultdict(int)
    kept = []
    for _, candidate in found:
        if rows[candidate.left] < _BEST or columns[candidate.right] < _BEST:
            kept.append(candidate)
        rows[candidate.left] += 1
        columns[candidate.right] += 1
    kept.sort(key=lambda candidate: (candidate.left, candidate.right))
    return kept


def _gram_cosines(reading: Reading) -> list[dict[int, float]]:
    """Cosine of the character n-grams of each left sentence and every right one it meets."""
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


def _shared_stems(reading: Reading) -> list[dict[int, list[str]]]:
    """For each left sentence the right ones that share a content stem or a number, with what."""
    postings: dict[str, list[int]] = defaultdict(list)
    for number, passage in enumerate(reading.right):
        for stem in (*passage.stems, *passage.numbers):
            postings[stem].append(number)
    rows: list[dict[int, list[str]]] = []
    for passage in reading.left:
        row: dict[int, list[str]] = defaultdict(list)
        for stem in (*passage.stems, *passage.numbers):
            for number in postings.get(stem, ()):
                row[number].append(stem)
        rows.append(row)
    return rows
