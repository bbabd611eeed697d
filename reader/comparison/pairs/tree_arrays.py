"""Trees that see the vectors of many cells at once. Needs numpy, which ordinary articles must not
pay for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def add_trees(trees: Sequence[Any], vectors: NDArray[np.float64], base: int) -> NDArray[np.float64]:
    """For each vector its value at `base` and what the trees (`decide.Tree`) add to it, one after
    another, as `Decision.log_odds` does."""
    columns = np.ascontiguousarray(vectors.T)
    totals: NDArray[np.float64] = columns[base].copy()

    def add(node: Any, rows: NDArray[np.int64]) -> None:
        if type(node) is not tuple:
            totals[rows] += node
            return
        place, threshold, below, above = node
        is_below = columns[place][rows] < threshold
        add(below, rows[is_below])
        add(above, rows[~is_below])

    everywhere = np.arange(len(totals))
    for tree in trees:
        add(tree, everywhere)
    return totals
