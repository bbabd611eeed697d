"""Likely cells of very long texts, where even the inverted index of all words is too slow.

Rare words and rare word pairs alone decide: each is met in few sentences, so the sparse product of
both texts over them stays small (as in the seeding of Sanchez-Perez et al., PAN 2014, and the
superfastmatch of the Media Standards Trust). Needs numpy, which ordinary articles must not pay for.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.comparison.pairs.gram_arrays import Rows, runs_of
from reader.comparison.pairs.lexicon import STEM
from reader.progress import Progress

_WORD = re.compile(r"\w+")
_COMMON = 24
"""A word pair in more sentences of either text than this brings no two together; a word neither,
but where the texts are shorter, commoner words are taken too, as many as `_STEPS` allow."""
_STEPS = 1_000_000
"""Meetings of two sentences in one word that are looked at."""
_PAIR_WEIGHT = 0.2
"""Of a rare word pair, in rows of length 1: a few such pairs outweigh one rare word."""
_ROWS = 2_000
"""Rows of the product taken at a time."""
_FILLED = 500_000
"""Words times sentences that are written out with all their zeros at a time."""
_BEST = 3
"""Cells kept of each row and of each column at least; of shorter texts more, so that rows times
cells are about `_CELLS`."""
_CELLS = 7_200
_LEAST = 0.12
"""Cosine over all words that a cell of two texts of a thousand sentences needs; `_STEP` more for
each doubling, because the likeness that comes by chance grows with the matrix."""
_STEP = 0.09

_Numbers = NDArray[np.int64]
_Floats = NDArray[np.float64]


def find_likely_cells(
    left: Sequence[str], right: Sequence[str], progress: Progress
) -> list[tuple[int, int]]:
    """Cells (left, right) of two long texts that share rare words, best of each row and column."""
    stems = _Stems()
    lines = [_number_words(side, stems) for side in (left, right)]
    width = stems.count
    progress("pairs", 0.15)
    counted = [_count(side.lines(), side.columns, side.count, width) for side in lines]
    counts = [np.bincount(side.columns, minlength=width) for side in counted]
    weight = np.log((len(left) + len(right) + 8.0) / (counts[0] + counts[1] + 0.5))
    whole = [_weigh(side, weight) for side in counted]
    is_rare = _rare(counts)
    rare = [
        _beside(_chosen(side, is_rare), pairs, width)
        for side, pairs in zip(whole, _rare_pairs(lines, width), strict=True)
    ]
    progress("pairs", 0.25)
    longer = max(1, len(left), len(right))
    least = _LEAST + _STEP * math.log2(longer / 1000)
    most = max(_BEST, _CELLS // longer)
    turned = _turned(rare[1])
    found = []
    for start in range(0, len(left), _ROWS):
        met = _meet(rare[0], turned, start, start + _ROWS, len(right))
        rows, columns = _best_of_rows(*met, most + 5)
        scores = _cosines(whole[0], whole[1], rows, columns)
        is_likely = scores >= least
        found.append((rows[is_likely], columns[is_likely], scores[is_likely]))
        progress("pairs", 0.25 + 0.25 * min(1.0, (start + _ROWS) / max(1, len(left))))
    if not found:
        return []
    rows, columns = (np.concatenate([part[at] for part in found]) for at in (0, 1))
    scores = np.concatenate([part[2] for part in found])
    keep = _is_best(rows, scores, most) | _is_best(columns, scores, most)
    return list(zip(rows[keep].tolist(), columns[keep].tolist(), strict=True))


class _Stems(dict[str, int]):
    """Numbers of words as they are met: the same for words with the same first letters."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        number = self[word] = self._numbers.setdefault(word[:STEM], len(self._numbers))
        return number

    @property
    def count(self) -> int:
        return max(1, len(self._numbers))


def _number_words(sentences: Sequence[str], stems: _Stems) -> Rows:
    """The words of each sentence in order; words that come again stand there again."""
    numbers, lengths = array("q"), []
    for sentence in sentences:
        words = _WORD.findall(sentence.lower())
        lengths.append(len(words))
        numbers.extend(map(stems.__getitem__, words))
    ends = np.cumsum([0, *lengths], dtype=np.int64)
    return Rows(ends, np.array(numbers, dtype=np.int64), np.ones(len(numbers)))


def _count(lines: _Numbers, columns: _Numbers, count: int, width: int) -> Rows:
    """How often each column comes in each line, in order."""
    keys = np.sort(lines * width + columns)
    first = np.flatnonzero(_starts(keys))
    ends = np.searchsorted(keys[first], np.arange(count + 1) * width)
    return Rows(ends, keys[first] % width, np.diff(np.append(first, len(keys))).astype(np.float64))


def _starts(ordered: _Numbers) -> NDArray[np.bool_]:
    """Where a run of equal numbers begins."""
    starts = np.ones(len(ordered), bool)
    starts[1:] = ordered[1:] != ordered[:-1]
    return starts


def _weigh(counted: Rows, weight: _Floats) -> Rows:
    """Weights in place of counts, each row of length 1."""
    values = (1.0 + np.log(counted.values)) * weight[counted.columns]
    lines = counted.lines()
    norms = np.sqrt(np.bincount(lines, values * values, minlength=counted.count))
    norms[norms == 0] = 1.0
    return Rows(counted.ends, counted.columns, (1.0 / norms)[lines] * values)


def _rare(counts: Sequence[_Numbers]) -> NDArray[np.bool_]:
    """Which words bring sentences together: those that the other text has too, the rarest first, as
    many as `_STEPS` allow and `_COMMON` at least."""
    meetings = counts[0] * counts[1]
    order = np.argsort(meetings, kind="stable")
    is_cheap = np.zeros(len(meetings), bool)
    is_cheap[order] = np.cumsum(meetings[order]) <= _STEPS
    is_rare: NDArray[np.bool_] = (counts[0] <= _COMMON) & (counts[1] <= _COMMON)
    return (is_cheap | is_rare) & (meetings > 0)


def _chosen(rows: Rows, chosen: NDArray[np.bool_]) -> Rows:
    """The rows with the chosen columns alone."""
    here = chosen[rows.columns]
    ends = np.concatenate([[0], np.cumsum(here)])[rows.ends]
    return Rows(ends, rows.columns[here], rows.values[here])


def _rare_pairs(sides: Sequence[Rows], width: int) -> list[Rows]:
    """Neighbouring words that stand together in few sentences of both texts, as small weights."""
    found = []
    for side in sides:
        lines = side.lines()
        is_pair = lines[1:] == lines[:-1]
        codes = side.columns[:-1][is_pair] * width + side.columns[1:][is_pair]
        found.append((lines[1:][is_pair], codes))
    ordered = [np.sort(codes) for _, codes in found]
    distinct = [codes[_starts(codes)] for codes in ordered]
    both = np.sort(np.concatenate(distinct))
    known = both[1:][both[1:] == both[:-1]]
    counted = []
    for (lines, codes), side in zip(found, sides, strict=True):
        place = np.searchsorted(known, codes)
        place[place == len(known)] = 0
        is_known = (known[place] == codes) if len(known) else np.zeros(len(codes), bool)
        counted.append(_count(lines[is_known], place[is_known], side.count, max(1, len(known))))
    often = [np.bincount(side.columns, minlength=max(1, len(known))) for side in counted]
    is_rare = (often[0] <= _COMMON) & (often[1] <= _COMMON)
    return [
        Rows(side.ends, side.columns, side.values * _PAIR_WEIGHT)
        for side in (_chosen(side, is_rare) for side in counted)
    ]


def _beside(words: Rows, pairs: Rows, width: int) -> Rows:
    """The columns of both, those of the pairs behind the others."""
    lines = np.concatenate([words.lines(), pairs.lines()])
    order = np.argsort(lines, kind="stable")
    columns = np.concatenate([words.columns, pairs.columns + width])
    values = np.concatenate([words.values, pairs.values])
    return Rows(words.ends + pairs.ends, columns[order], values[order])


def _turned(rows: Rows) -> Rows:
    """Columns as rows."""
    order = np.argsort(rows.columns, kind="stable")
    held = np.bincount(rows.columns, minlength=1)
    ends = np.concatenate([[0], np.cumsum(held)])
    return Rows(ends, rows.lines()[order], rows.values[order])


def _meet(
    left: Rows, turned: Rows, first: int, last: int, across: int
) -> tuple[_Numbers, _Numbers, _Floats, _Numbers]:
    """The cells of the left rows from `first` to before `last` where anything meets: row, column,
    the sum of the products of what meets, and how late its first meeting comes, since what comes
    late is rarer. `turned` are the columns of the right rows, `across` is their number."""
    part = slice(left.ends[first], left.ends[min(last, left.count)])
    columns, values, lines = left.columns[part], left.values[part], left.lines()[part]
    is_known = columns < turned.count
    columns, values, lines = columns[is_known], values[is_known], lines[is_known]
    places, counts = runs_of(turned, columns)
    cells = np.repeat(lines * across, counts) + turned.columns[places]
    parts = np.repeat(values, counts) * turned.values[places]
    keys, place = np.unique(cells, return_inverse=True)
    sums = np.bincount(place, parts, minlength=len(keys)).astype(np.float64)
    met = np.full(len(keys), len(cells))
    np.minimum.at(met, place, np.arange(len(cells)))
    return keys // max(1, across), keys % max(1, across), sums, met


def _best_of_rows(
    rows: _Numbers, columns: _Numbers, sums: _Floats, met: _Numbers, most: int
) -> tuple[_Numbers, _Numbers]:
    """The cells with the greatest sums, at most `most` of a row, best first; of equal ones those
    that were met last. `rows` rise."""
    (starts,) = np.nonzero(_starts(rows))
    row = np.cumsum(_starts(rows)) - 1
    left, ranks = sums.copy(), np.full(len(rows), most)
    for rank in range(most if len(rows) else 0):
        best = np.maximum.reduceat(left, starts)
        (places,) = np.nonzero((left == best[row]) & (left > 0.0))
        if not len(places):
            break
        places = places[np.lexsort((-met[places], row[places]))]
        places = places[_starts(row[places])]
        ranks[places] = rank
        left[places] = -1.0
    (chosen,) = np.nonzero(ranks < most)
    chosen = chosen[np.lexsort((ranks[chosen], rows[chosen]))]
    return rows[chosen], columns[chosen]


def _cosines(left: Rows, right: Rows, rows: _Numbers, columns: _Numbers) -> _Floats:
    """The cosine over all words of each of the cells, which are in order of `rows`."""
    scores, lines = np.zeros(len(rows)), left.lines()
    width = 1 + max(
        (int(side.columns.max()) for side in (left, right) if len(side.columns)), default=0
    )
    height = max(1, _FILLED // width)
    filled = np.zeros((height, width))
    start = 0
    while start < len(rows):
        first = int(rows[start])
        stop = int(np.searchsorted(rows, first + height))
        part = slice(left.ends[first], left.ends[min(first + height, left.count)])
        here = lines[part] - first, left.columns[part]
        filled[here] = left.values[part]
        places, counts = runs_of(right, columns[start:stop])
        cells = np.repeat(np.arange(stop - start), counts)
        found = filled[rows[start:stop][cells] - first, right.columns[places]]
        scores[start:stop] = np.bincount(
            cells, found * right.values[places], minlength=stop - start
        )
        filled[here] = 0.0
        start = stop
    return scores


def _is_best(lines: _Numbers, scores: _Floats, most: int) -> NDArray[np.bool_]:
    """Whether each cell is among the best of its row (or column)."""
    order = np.lexsort((-scores, lines))
    places = np.arange(len(lines))
    starts = np.maximum.accumulate(np.where(_starts(lines[order]), places, 0))
    best = np.zeros(len(lines), bool)
    best[order] = places - starts < most
    return best
