"""The n-grams of `grams.py` for long texts, all sentences at once, and sums over what two sentences
have in common. Needs numpy, which ordinary articles must not pay for; not scipy, whose sparse
matrices take twice as long to import."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.comparison.pairs.kin import grams_of
from reader.comparison.pairs.reading import Reading
from reader.records import dataclass

_AT_ONCE = 2_000_000
"""Things met that are looked at together: some 100 MB of memory."""
_COMMON = 200
"""What meets in more than one of so many cells is met as a product of full matrices, which takes no
longer for what stands in all cells than one by one for what stands in so few."""
_SENTENCES = 1_000
"""Sentences whose n-grams are counted together."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What each of many sentences holds: a sparse matrix, row by row."""

    ends: NDArray[np.int64]
    """Where each row begins in the other two, and where the last ends."""
    columns: NDArray[np.int64]
    """Numbers of what is held: in a row each once."""
    values: NDArray[np.float64]

    @property
    def count(self) -> int:
        return len(self.ends) - 1

    def lines(self) -> NDArray[np.int64]:
        """For each value the row that it stands in."""
        return np.repeat(np.arange(self.count), np.diff(self.ends))


def gram_rows(reading: Reading) -> tuple[Rows, Rows]:
    """What `weigh_grams` gives, for both sides; both have the same columns."""
    words: dict[str, int] = {}
    grams: dict[str, int] = {}
    lines = [
        [
            [words.setdefault(word.folded, len(words)) for word in p.words if word.number is None]
            for p in side
        ]
        for side in (reading.left, reading.right)
    ]
    of_words = _rows([[grams.setdefault(g, len(grams)) for g in grams_of(word)] for word in words])
    counted = [_count_grams(side, of_words, len(grams)) for side in lines]
    spread = sum(np.bincount(rows.columns, minlength=len(grams)) for rows in counted)
    total = len(reading.left) + len(reading.right)
    weights = np.log((total + 8.0) / (spread + 0.5))
    left, right = (_weigh(rows, weights) for rows in counted)
    return left, right


def stem_rows(reading: Reading) -> tuple[Rows, Rows]:
    """The content stems and numbers of the sentences of both sides; the left values are their
    weights, the right ones 1, so that a product is the weight of what two sentences share."""
    ids: dict[str, int] = {}
    left, right = (
        _rows([[ids.setdefault(stem, len(ids)) for stem in (*p.stems, *p.numbers)] for p in side])
        for side in (reading.left, reading.right)
    )
    weights = np.array([reading.weights[stem] for stem in ids], dtype=np.float64)
    return Rows(left.ends, left.columns, weights[left.columns]), right


def _rows(lines: Sequence[Sequence[int]]) -> Rows:
    """Rows of ones."""
    ends = np.cumsum([0, *map(len, lines)], dtype=np.int64)
    columns = np.fromiter((one for line in lines for one in line), np.int64, int(ends[-1]))
    return Rows(ends, columns, np.ones(len(columns)))


def _count_grams(lines: list[list[int]], of_words: Rows, width: int) -> Rows:
    """How often each n-gram stands in each line of words."""
    lengths, columns, times = [], [], []
    for start in range(0, len(lines), _SENTENCES):
        words = _rows(lines[start : start + _SENTENCES])
        places, counts = runs_of(of_words, words.columns)
        keys = np.repeat(words.lines(), counts) * width + of_words.columns[places]
        found, often = np.unique(keys, return_counts=True)
        lengths.append(np.bincount(found // max(1, width), minlength=words.count))
        columns.append(found % max(1, width))
        times.append(often)
    ends = np.cumsum(np.concatenate([[0], *lengths]), dtype=np.int64)
    if not columns:
        return _rows([])
    return Rows(ends, np.concatenate(columns), np.concatenate(times).astype(np.float64))


def _weigh(counted: Rows, weights: NDArray[np.float64]) -> Rows:
    """Weights in place of counts, each row of length 1."""
    values = (1.0 + np.log(counted.values)) * weights[counted.columns]
    lines = counted.lines()
    squares = np.bincount(lines, values * values, minlength=counted.count)
    lengths = np.sqrt(squares)
    lengths[lengths == 0.0] = 1.0
    return Rows(counted.ends, counted.columns, values / lengths[lines])


def runs_of(rows: Rows, chosen: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where all that the chosen rows hold stands, one row after another, and how much each has."""
    counts = rows.ends[chosen + 1] - rows.ends[chosen]
    ends = np.cumsum(counts)
    first = rows.ends[chosen] - (ends - counts)
    return np.repeat(first, counts) + np.arange(ends[-1] if len(ends) else 0), counts


def product(left: Rows, right: Rows) -> NDArray[np.float64]:
    """For each cell the sum, over what both sentences hold, of the product of its values."""
    width = _width(left, right)
    held = [np.bincount(rows.columns, minlength=width) for rows in (left, right)]
    is_common = held[0] * held[1] * _COMMON > left.count * right.count
    ones, others = (_filled(rows, is_common) for rows in (left, right))
    sums = (ones @ others.T).ravel()
    order = np.argsort(right.columns, kind="stable")
    ends = np.concatenate([[0], np.cumsum(held[1])])
    turned = Rows(ends, right.lines()[order], right.values[order])
    (is_rare,) = np.nonzero(~is_common[left.columns])
    columns, values = left.columns[is_rare], left.values[is_rare]
    lines = left.lines()[is_rare] * right.count
    met = np.cumsum(held[1][columns])
    steps = np.searchsorted(met, np.arange(0, met[-1] if len(met) else 0, _AT_ONCE), "right")
    for start, stop in itertools.pairwise([*steps, len(met)]):
        places, counts = runs_of(turned, columns[start:stop])
        cells = np.repeat(lines[start:stop], counts) + turned.columns[places]
        parts = np.repeat(values[start:stop], counts) * turned.values[places]
        sums += np.bincount(cells, parts, minlength=len(sums))
    return sums.reshape(left.count, right.count)


def _filled(rows: Rows, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The chosen columns with all their zeros."""
    number = np.cumsum(chosen) - 1
    here = chosen[rows.columns]
    filled = np.zeros((rows.count, int(chosen.sum())))
    filled[rows.lines()[here], number[rows.columns[here]]] = rows.values[here]
    return filled


def best_of_rows(matrix: NDArray[np.float64], count: int) -> NDArray[np.bool_]:
    """The `count` greatest of each row; of equal ones the first."""
    width = matrix.shape[1]
    if count >= width:
        return np.ones(matrix.shape, bool)
    last = np.partition(matrix, width - count, axis=1)[:, width - count, None]
    is_more, is_last = matrix > last, matrix == last
    room = count - is_more.sum(axis=1, keepdims=True)
    found: NDArray[np.bool_] = is_more | (is_last & (np.cumsum(is_last, axis=1) <= room))
    return found


def products(left: Rows, right: Rows, cells: Iterable[tuple[int, int]]) -> list[float]:
    """The same for some cells (left, right), in order of left."""
    one = np.zeros(_width(left, right))
    held: NDArray[np.int64] = left.columns[:0]
    at = -1
    sums = []
    for line, other in cells:
        if line != at:
            at = line
            one[held] = 0.0
            held = left.columns[left.ends[line] : left.ends[line + 1]]
            one[held] = left.values[left.ends[line] : left.ends[line + 1]]
        part = slice(right.ends[other], right.ends[other + 1])
        sums.append(float(one[right.columns[part]] @ right.values[part]))
    return sums


def _width(*sides: Rows) -> int:
    """Columns of all."""
    return 1 + max((int(rows.columns.max()) for rows in sides if len(rows.columns)), default=0)
