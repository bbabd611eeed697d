"""Two columns kept in step: which passages of A and B stand at one height.

Twins meet where order allows: the heaviest order-keeping chain of pairs opens the rows. What lies
between two links of the chain follows below in either column, so that no passage is ever moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparison.model import SharedPair
from reader.presentation.scroll_map import Anchor, order_keeping


def rows_in_step(
    left: Sequence[str], right: Sequence[str], pairs: Sequence[SharedPair]
) -> tuple[tuple[range, range], ...]:
    """Index ranges into `left` and `right` (sentence ids in text order), row by row; together they
    hold every index once, in order."""
    place_left = {id_: index for index, id_ in enumerate(left)}
    place_right = {id_: index for index, id_ in enumerate(right)}
    anchors = [
        Anchor(place_left[pair.left], place_right[pair.right], max(pair.strength, 0.01))
        for pair in pairs
        if pair.left in place_left and pair.right in place_right
    ]
    rows: list[tuple[range, range]] = []
    at_left = at_right = 0
    for anchor in order_keeping(anchors):
        to_left, to_right = int(anchor.left), int(anchor.right)
        if to_left > at_left or to_right > at_right:
            rows.append((range(at_left, to_left), range(at_right, to_right)))
        at_left, at_right = to_left, to_right
    rows.append((range(at_left, len(left)), range(at_right, len(right))))
    return tuple(row for row in rows if row[0] or row[1])
