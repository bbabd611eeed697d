"""The heaviest chain of pairs that keeps both articles' order.

It says which pairs stand where a reader would expect them and which have moved, and it is the map
along which one pane follows the other. Found in O(n log n) with a Fenwick tree of prefix maxima
(Fenwick 1994; the weighted form of the longest increasing subsequence).
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.pieces import Pieces, whole

_ROWS = 100
"""Left sentences between two looks at the clock."""


def heaviest_chain(pairs: Sequence[tuple[int, int, float]]) -> tuple[int, ...]:
    """Places in `pairs` of the heaviest chain that rises strictly on both sides.

    Each pair is (number in left, number in right, weight); numbers are not negative and weights
    are positive. Of two chains of equal weight the one that ends earliest in both texts is taken,
    so the answer does not depend on the order in which the pairs are given.
    """
    return whole(chain_in_pieces(pairs))


def chain_in_pieces(pairs: Sequence[tuple[int, int, float]]) -> Pieces[tuple[int, ...]]:
    """The same, found in pieces."""
    if not pairs:
        return ()
    rights = {right: rank for rank, right in enumerate(sorted({pair[1] for pair in pairs}), 1)}
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(rights) + 1)
    before = [-1] * len(pairs)
    total = [0.0] * len(pairs)
    order = sorted(range(len(pairs)), key=lambda at: (pairs[at][0], pairs[at][1], at))
    at = pause = 0
    while at < len(order):
        if at >= pause:
            pause = at + _ROWS
            yield
        row = [at]
        while row[-1] + 1 < len(order) and pairs[order[row[-1] + 1]][0] == pairs[order[at]][0]:
            row.append(row[-1] + 1)
        for place in row:
            pair = order[place]
            best, end = _best(tree, rights[pairs[pair][1]] - 1)
            before[pair], total[pair] = end, best + pairs[pair][2]
        for place in row:  # only now: two pairs of one left sentence are not in one chain
            pair = order[place]
            _raise(tree, rights[pairs[pair][1]], total[pair], pair)
        at = row[-1] + 1
    _, end = _best(tree, len(rights))
    chain = []
    while end >= 0:
        chain.append(end)
        end = before[end]
    return tuple(reversed(chain))


def _best(tree: list[tuple[float, int]], rank: int) -> tuple[float, int]:
    """The heaviest chain that ends at `rank` or before, and its last pair."""
    best = (0.0, -1)
    while rank > 0:
        if tree[rank][0] > best[0]:
            best = tree[rank]
        rank -= rank & -rank
    return best


def _raise(tree: list[tuple[float, int]], rank: int, weight: float, pair: int) -> None:
    while rank < len(tree):
        if weight > tree[rank][0]:
            tree[rank] = (weight, pair)
        rank += rank & -rank
