"""Which cells of the sentence matrix are worth measuring.

A cell whose sentences have nothing telling in common is never looked at. An inverted index gives
the rest with the words they share; of long articles only the best of each row and column are kept,
so that what is measured grows with the sentences, not with the matrix. Long texts are met at once
(`gram_arrays.py`); numpy is imported only there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.comparison.pairs.grams import weigh_grams
from reader.comparison.pairs.reading import Reading
from reader.records import dataclass

_LEAST = 0.07
"""Gram cosine plus a fortieth of the shared weight that a cell needs: loses 4 % of the gold pairs
of the training articles, and three cells of four."""
_BEST = 12
"""Cells kept of each row and of each column."""
_FEWEST = 6
_KEPT = 2_000
"""Of long texts fewer cells are kept of each line, so that with the lines they are about so many,
`_FEWEST` at least: loses 3 % of the gold pairs of texts of 200 and of 600 sentences."""
_AT_ONCE = 10_000
"""Cells from which the matrix is met at once."""
_SHARE = 40.0
"""What the shared weight is divided by beside the cosine."""


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
    if len(reading.left) * len(reading.right) > _AT_ONCE:
        return _find_at_once(reading)
    cosines = _gram_cosines(reading)
    stems = _shared_stems(reading)
    found: list[tuple[float, Candidate]] = []
    for left, row in enumerate(cosines):
        for right in row.keys() | stems[left].keys():
            shared = frozenset(stems[left].get(right, ()))
            cosine = row.get(right, 0.0)
            cheap = round(cosine + sum(reading.weights[stem] for stem in shared) / _SHARE, 6)
            if cheap >= _LEAST:
                found.append((cheap, Candidate(left, right, cosine, shared)))
    return _best_of_lines(found)


def _find_at_once(reading: Reading) -> list[Candidate]:
    """The same for long texts: 8 bytes of memory for each cell."""
    import numpy as np

    from reader.comparison.pairs.gram_arrays import best_of_rows, gram_rows, product, stem_rows

    cosines = product(*gram_rows(reading))
    told = product(*stem_rows(reading))
    cheap = np.round(cosines + told / _SHARE, 6)
    best = max(_FEWEST, min(_BEST, _KEPT // max(cheap.shape)))
    is_kept = (best_of_rows(cheap, best) | best_of_rows(cheap.T, best).T) & (cheap >= _LEAST)
    return [
        Candidate(left, right, cosine, reading.left[left].held & reading.right[right].held)
        for left, right, cosine in zip(
            *(places.tolist() for places in np.nonzero(is_kept)),
            cosines[is_kept].tolist(),
            strict=True,
        )
    ]


def meet(reading: Reading, cells: Iterable[tuple[int, int]]) -> list[Candidate]:
    """Given cells (left, right) as candidates, in order."""
    from reader.comparison.pairs.gram_arrays import gram_rows, products

    ordered = sorted(cells)
    cosines = products(*gram_rows(reading), ordered)
    return [
        Candidate(left, right, cosine, reading.left[left].held & reading.right[right].held)
        for (left, right), cosine in zip(ordered, cosines, strict=True)
    ]


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
    lefts, rights = weigh_grams(reading)
    for number, grams in enumerate(rights):
        for gram, weight in grams.items():
            postings[gram].append((number, weight))
    rows: list[dict[int, float]] = []
    for grams in lefts:
        row: dict[int, float] = defaultdict(float)
        for gram, weight in grams.items():
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
