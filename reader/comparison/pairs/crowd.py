"""Likely cells of very long texts, where even the inverted index of all words is too slow.

Rare words and rare word pairs alone decide: each is met in few sentences, so the sparse product of
both texts over them stays small (as in the seeding of Sanchez-Perez et al., PAN 2014, and the
superfastmatch of the Media Standards Trust). numpy and scipy are imported only here: they cost
0.2 s, which ordinary articles must not pay.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reader.comparison.pairs.lexicon import STEM
from reader.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
_BEST = 3
"""Cells kept of each row and of each column at least; of shorter texts more, so that rows times
cells are about `_CELLS`."""
_CELLS = 7_200
_LEAST = 0.12
"""Cosine over all words that a cell of two texts of a thousand sentences needs; `_STEP` more for
each doubling, because the likeness that comes by chance grows with the matrix."""
_STEP = 0.09


def find_likely_cells(
    left: Sequence[str], right: Sequence[str], progress: Progress
) -> list[tuple[int, int]]:
    """Cells (left, right) of two long texts that share rare words, best of each row and column."""
    import numpy as np
    from scipy import sparse

    ids: dict[str, int] = {}
    lines = [_number_words(side, ids) for side in (left, right)]
    progress("pairs", 0.15)
    counts = [
        np.bincount(
            np.array([word for line in side for word in set(line)], dtype=np.int64),
            minlength=max(1, len(ids)),
        )
        for side in lines
    ]
    total = len(left) + len(right)
    weight = np.log((total + 8.0) / (counts[0] + counts[1] + 0.5))
    whole = [_matrix(side, weight, len(ids), sparse, np) for side in lines]
    is_rare = _rare(counts, np)
    pairs = _pair_matrices(lines, len(ids), sparse, np)
    rare = [
        sparse.hstack([matrix[:, is_rare], extra], format="csr")
        for matrix, extra in zip(whole, pairs, strict=True)
    ]
    progress("pairs", 0.25)
    turned = rare[1].T.tocsr()
    longer = max(1, len(left), len(right))
    least = _LEAST + _STEP * math.log2(longer / 1000)
    most = max(_BEST, _CELLS // longer)
    found: list[Any] = []
    for start in range(0, len(left), _ROWS):
        block = (rare[0][start : start + _ROWS] @ turned).tocoo()
        if block.nnz:
            rows, columns = block.row.astype(np.int64) + start, block.col.astype(np.int64)
            rows, columns, scores = _cosines(whole, rows, columns, block.data, most + 5, np)
            is_likely = scores >= least
            found.append((rows[is_likely], columns[is_likely], scores[is_likely]))
        progress("pairs", 0.25 + 0.25 * min(1.0, (start + _ROWS) / max(1, len(left))))
    if not found:
        return []
    rows, columns, scores = (np.concatenate(parts) for parts in zip(*found, strict=True))
    keep = _is_best(rows, scores, most, np) | _is_best(columns, scores, most, np)
    return [(int(row), int(column)) for row, column in zip(rows[keep], columns[keep], strict=True)]


def _number_words(sentences: Sequence[str], ids: dict[str, int]) -> list[list[int]]:
    """Each sentence as numbers of its stems, new stems numbered on."""
    words = _WORD.findall
    return [
        [ids.setdefault(word[:STEM], len(ids)) for word in words(sentence.lower())]
        for sentence in sentences
    ]


def _rare(counts: list[NDArray[np.int64]], np: Any) -> Any:
    """Which words bring sentences together: those that the other text has too, the rarest first, as
    many as `_STEPS` allow and `_COMMON` at least."""
    meetings = counts[0] * counts[1]
    order = np.argsort(meetings, kind="stable")
    is_cheap = np.zeros(len(meetings), bool)
    is_cheap[order] = np.cumsum(meetings[order]) <= _STEPS
    is_rare = (counts[0] <= _COMMON) & (counts[1] <= _COMMON)
    return (is_cheap | is_rare) & (meetings > 0)


def _matrix(
    lines: list[list[int]], weight: NDArray[np.float64], width: int, sparse: Any, np: Any
) -> Any:
    """Rows of word weights, each of length 1."""
    lengths = np.array([len(line) for line in lines], dtype=np.int64)
    rows = np.repeat(np.arange(len(lines)), lengths)
    columns = np.fromiter((word for line in lines for word in line), np.int64, int(lengths.sum()))
    matrix = sparse.csr_matrix(
        (np.ones(len(rows)), (rows, columns)), shape=(len(lines), max(1, width))
    )
    matrix.data = 1.0 + np.log(matrix.data)
    matrix = matrix.multiply(weight[None, :]).tocsr()
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1))).ravel()
    norms[norms == 0] = 1.0
    return sparse.diags(1.0 / norms) @ matrix


def _pair_matrices(lines: list[list[list[int]]], width: int, sparse: Any, np: Any) -> list[Any]:
    """Neighbouring words that stand together in few sentences of both texts, as small weights."""
    keys = []
    for side in lines:
        rows = np.repeat(
            np.arange(len(side)), np.array([max(0, len(line) - 1) for line in side], dtype=np.int64)
        )
        codes = np.fromiter(
            (one * width + two for line in side for one, two in itertools.pairwise(line)),
            np.int64,
            len(rows),
        )
        keys.append((rows, codes))
    known = np.intersect1d(keys[0][1], keys[1][1])
    matrices = []
    for (rows, codes), side in zip(keys, lines, strict=True):
        place = np.searchsorted(known, codes)
        place[place == len(known)] = 0
        is_known = (known[place] == codes) if len(known) else np.zeros(len(codes), bool)
        matrices.append(
            sparse.csr_matrix(
                (np.full(int(is_known.sum()), _PAIR_WEIGHT), (rows[is_known], place[is_known])),
                shape=(len(side), max(1, len(known))),
            )
        )
    often = [np.diff(matrix.tocsc().indptr) for matrix in matrices]
    is_rare = (often[0] <= _COMMON) & (often[1] <= _COMMON)
    return [matrix[:, is_rare] for matrix in matrices]


def _cosines(
    whole: list[Any],
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    rare: NDArray[np.float64],
    most: int,
    np: Any,
) -> tuple[Any, Any, Any]:
    """The cells with the most in rare words, at most `most` of a row, and their cosine over all
    words."""
    order = np.lexsort((-rare, rows))
    ranks = _rank_in_runs(rows[order], np)
    chosen = order[ranks < most]
    rows, columns = rows[chosen], columns[chosen]
    scores = np.empty(len(rows))
    for start in range(0, len(rows), 20_000):
        part = slice(start, start + 20_000)
        product = whole[0][rows[part]].multiply(whole[1][columns[part]])
        scores[part] = np.asarray(product.sum(axis=1)).ravel()
    return rows, columns, scores


def _rank_in_runs(sorted_lines: NDArray[np.int64], np: Any) -> Any:
    """0, 1, 2 … within each run of equal numbers."""
    places = np.arange(len(sorted_lines))
    starts = np.r_[True, sorted_lines[1:] != sorted_lines[:-1]]
    return places - np.maximum.accumulate(np.where(starts, places, 0))


def _is_best(lines: NDArray[np.int64], scores: NDArray[np.float64], most: int, np: Any) -> Any:
    """Whether each cell is among the best of its row (or column)."""
    order = np.lexsort((-scores, lines))
    best = np.zeros(len(lines), bool)
    best[order] = _rank_in_runs(lines[order], np) < most
    return best
