"""Two columns kept in step: which passages of A and B stand at one height.

Twins meet where that costs little paper. Columns may drift apart: a row ends where both have come
to about the same height, or where a pair begins, and what is left blank below the shorter column
is weighed against that (dynamic programming over the ends of rows, as line breaking does it:
Knuth and Plass, "Breaking Paragraphs into Lines", 1981). No passage is ever moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from reader.records import dataclass

Ranges = tuple[range, range]

_MOST_BLANK = 22.0
"""Millimetres that a column may wait for the other."""
_COST = 0.055
"""Of a blank millimetre, in units of a pair's strength."""
_ANY_END = 0.03
"""What a row's end is worth by itself: short rows keep A and B together for those who listen."""
_LEVEL = 5.0
"""Millimetres by which columns may differ where a row ends for no pair's sake."""
_LONGEST_ROW = 70.0
"""Millimetres, where passages allow."""
_KEPT = 10
"""Ends of rows that are followed further, for each passage of A."""
ALONE_FROM = 45.0
"""Millimetres; less than this is simply left beside a blank column."""


@dataclass(frozen=True, slots=True)
class _End:
    """The best way to a row that ends before passage `left` of A and `right` of B."""

    score: float
    left: int
    right: int
    before: _End | None = None


def rows_in_step(
    left: Sequence[float], right: Sequence[float], twins: Mapping[tuple[int, int], float]
) -> tuple[Ranges, ...]:
    """Index ranges, row by row; together they hold every index once, in order.

    `left` and `right` are the heights of the passages in millimetres, `twins` the strength of each
    pair by its places. Where one article is much longer, the last row has the rest of it alone.
    """
    tops = (_tops(left), _tops(right))
    ends: list[dict[int, _End]] = [{} for _ in range(len(left) + 1)]
    ends[0][0] = _End(0.0, 0, 0)
    best = _with_rest(ends[0][0], tops)
    for i in range(len(left)):
        followed = sorted(ends[i].values(), key=lambda end: -end.score)[:_KEPT]
        steps = ((end, step) for end in followed for step in _next_ends(end, tops, twins))
        for end, (i2, j2, blank) in steps:
            worth = twins.get((i2, j2), 0.0) + _ANY_END - _COST * blank
            score = end.score + worth
            known = ends[i2].get(j2)
            if known is None or known.score < score:
                ends[i2][j2] = _End(score, i2, j2, end)
                best = max(best, _with_rest(ends[i2][j2], tops), key=lambda whole: whole[0])
    return tuple(_rows(best[1], len(left), len(right), tops))


def _next_ends(
    end: _End, tops: tuple[list[float], list[float]], twins: Mapping[tuple[int, int], float]
) -> Iterator[tuple[int, int, float]]:
    """Where the row after `end` may end, and the millimetres left blank: at pairs in reach, and
    wherever both are about level."""
    a, b = tops
    last = len(b) - 1
    if end.right >= last:
        return
    top_a, top_b = a[end.left], b[end.right]
    tallest = max(_LONGEST_ROW, b[end.right + 1] - top_b + _MOST_BLANK)
    for i2 in range(end.left + 1, len(a)):
        height = a[i2] - top_a
        if height > tallest and i2 > end.left + 1:
            return
        level = top_b + height
        low = bisect_left(b, level - _MOST_BLANK, end.right + 1)
        for j2 in range(low, bisect_right(b, level + _MOST_BLANK, low)):
            blank = abs(b[j2] - level)
            if blank <= _LEVEL or (i2, j2) in twins:
                yield i2, j2, blank


def _with_rest(end: _End, tops: tuple[list[float], list[float]]) -> tuple[float, _End]:
    """The score if everything after `end` were one row."""
    a, b = tops
    rest_a, rest_b = _height(a, end.left, len(a) - 1), _height(b, end.right, len(b) - 1)
    blank = abs(rest_a - rest_b)
    alone = min(rest_a, rest_b) == 0.0 and blank >= ALONE_FROM
    return end.score - (0.0 if alone else _COST * blank), end


def _rows(
    end: _End, left: int, right: int, tops: tuple[list[float], list[float]]
) -> Iterator[Ranges]:
    steps = [(left, right)]
    before: _End | None = end
    while before is not None:
        steps.append((before.left, before.right))
        before = before.before
    steps.reverse()
    for (i, j), (i2, j2) in pairwise(steps):
        if i == i2 and j == j2:
            continue
        # A last row with far more of one article: the rest of that stands alone.
        longer = int(_height(tops[1], j, j2) > _height(tops[0], i, i2))
        shorter_height = _height(tops[1 - longer], *((i, i2) if longer else (j, j2)))
        start, stop = (j, j2) if longer else (i, i2)
        over = _height(tops[longer], start, stop) - shorter_height
        if (i2, j2) == (left, right) and shorter_height > 0.0 and over >= ALONE_FROM:
            cut = bisect_left(tops[longer], tops[longer][start] + shorter_height, start, stop)
            if longer:
                yield range(i, i2), range(j, cut)
                yield range(i2, i2), range(cut, j2)
            else:
                yield range(i, cut), range(j, j2)
                yield range(cut, i2), range(j2, j2)
        else:
            yield range(i, i2), range(j, j2)


def _tops(heights: Sequence[float]) -> list[float]:
    return [0.0, *accumulate(heights)]


def _height(tops: Sequence[float], start: int, stop: int) -> float:
    return tops[stop] - tops[start]
