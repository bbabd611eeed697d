"""Which place of one article goes with which place of the other, for scrolling together.

Pairs cross: quotations are told in another order. A map through all of them makes the following
pane run to and fro (measured: seven times the leader's way, six reversals in one pass), so it
goes through the heaviest order-keeping chain only (`comparison.pairs.chain`); crossing pairs are
reached by a click.
Between two anchors the map eases, so that the follower rests while a sentence is read.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.comparison.pairs.chain import chain_in_pieces
from reader.pieces import Pieces
from reader.records import dataclass

REST = 0.38
"""Share of the window's height at which the reader looks in the middle of an article."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in both articles that belongs together, with the weight of what it rests on.

    Places are whole numbers that grow along the text: sentences or characters.
    """

    left: int
    right: int
    weight: float = 1.0


def order_keeping(anchors: Sequence[Anchor]) -> Pieces[tuple[Anchor, ...]]:
    """The heaviest subset of `anchors` in which both places grow strictly."""
    places = [(anchor.left, anchor.right, anchor.weight) for anchor in anchors]
    chain = yield from chain_in_pieces(places)
    return tuple(anchors[number] for number in chain)


def follow(place: float, leading: Sequence[float], following: Sequence[float]) -> float:
    """The follower's place for the leader's, through anchors that grow on both sides.

    Piecewise smoothstep: level at each anchor, so that the follower rests there. Outside the
    anchors the nearest one holds. Raises ValueError without anchors.
    """
    if not leading or len(leading) != len(following):
        raise ValueError("anchors must come in pairs")
    after = bisect_left(leading, place)
    if after == 0:
        return following[0]
    if after == len(leading):
        return following[-1]
    start, end = leading[after - 1], leading[after]
    share = (place - start) / (end - start) if end > start else 1.0
    eased = share * share * (3 - 2 * share)
    return following[after - 1] + (following[after] - following[after - 1]) * eased


def focus_share(value: float, most: float, page: float) -> float:
    """Where in the window the reader looks, 0 (top) to 1 (bottom).

    `REST` in the middle of an article, sliding to the edges at its two ends, so that first and
    last line can be read with their twins. `value` of `most` is the scroll bar's; `page` the
    window's height.
    """
    if most <= 0:
        return REST
    top = min(1.0, value / max(1.0, page * REST))
    bottom = min(1.0, (most - value) / max(1.0, page * (1 - REST)))
    return REST * top + (1 - REST) * (1 - bottom) if bottom < 1 else REST * top
