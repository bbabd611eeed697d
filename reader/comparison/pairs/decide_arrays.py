"""What `decide.py` looks at of each cell, for many cells at once. Needs numpy, which ordinary
articles must not pay for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.comparison.pairs.context_arrays import Surroundings
from reader.comparison.pairs.decide import (
    BASE,
    DICE,
    HOPELESS,
    LAST_RANK,
    RANK,
    SURE_DICE,
    Decision,
    Logistic,
)
from reader.comparison.pairs.features import Cell
from reader.comparison.pairs.meeting_arrays import Floats
from reader.comparison.pairs.reading import Reading
from reader.comparison.pairs.tree_arrays import add_trees


def look_at_once(
    decision: Decision,
    reading: Reading,
    cells: Sequence[Cell],
    in_all: Sequence[float],
    measured: Sequence[float],
    faint: float,
) -> tuple[list[Cell], list[float]]:
    """As `decide.look`."""
    vectors = np.array([cell.vector for cell in cells])
    bases = _log_odds(decision.cell, vectors)
    is_hopeful = (bases >= HOPELESS) | (vectors[:, DICE] >= SURE_DICE)
    (hopeful,) = np.nonzero(is_hopeful)
    cells = [cells[at] for at in hopeful.tolist()]
    around = Surroundings(reading, cells)
    vectors = around.look(bases[hopeful], in_all)
    vectors = around.look(_log_odds(decision.surrounded, vectors), in_all)
    (chosen,) = np.nonzero(vectors[:, RANK] < LAST_RANK)
    vectors = vectors[chosen]
    log_odds = vectors[:, BASE].copy()
    (asked,) = np.nonzero(log_odds >= faint)
    of_articles = np.broadcast_to(np.array(measured), (len(asked), len(measured)))
    log_odds[asked] = add_trees(decision.trees, np.hstack([vectors[asked], of_articles]), BASE)
    return [cells[at] for at in chosen.tolist()], log_odds.tolist()


def _log_odds(logistic: Logistic, vectors: Floats) -> Floats:
    """Of each row, summed in the same order as of a single one."""
    total = np.zeros(len(vectors))
    for weight, column in zip(logistic.weights, vectors.T, strict=True):
        total += weight * column
    return logistic.bias + total
