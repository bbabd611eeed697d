"""From measures to strength: how probable it is that a reader would call two sentences shared.

All steps are trained by `packaging/train_pairs/train.py` and shipped as readable JSON: a logistic
score of the two articles, whether they tell of one event; one of each cell by itself, from which
its surroundings are reckoned; one of the cell with its surroundings, from which they are reckoned
again (a stacked model: Wolpert 1992); boosted trees that start from that score and see everything
and what was measured of the two articles. Their log-odds are calibrated on articles that they were
not trained on.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Any

from reader.comparison.pairs.context import FEATURES, add_context, measure_articles
from reader.comparison.pairs.features import CELL_FEATURES, MANY, Cell, Vector
from reader.comparison.pairs.likeness import NEAR, likeness
from reader.comparison.pairs.one_event import EVENT_FEATURES, measure_event
from reader.comparison.pairs.quoting import same_quotation
from reader.comparison.pairs.reading import Passage, Reading
from reader.paths import resource
from reader.records import dataclass

Tree = Any
"""A leaf is a number; a node is (place in the vector, threshold, tree below, tree not below)."""
HOPELESS = -5.0
"""Log-odds of a cell by itself under which its surroundings are not looked at."""
_FAINT = -4.5
"""Log-odds of a cell with its surroundings under which the trees are not asked: in the training
stories no such cell would be shared and three would be related, of 3,437 that are either."""
LAST_RANK = 5.0
"""A cell with so many better ones in its row and in its column is no pair."""
_USUAL = 40
"""Sentences of the longest articles that the decision was trained on."""
_CHANCE = 0.95
"""How fast the odds of a pair fall with the length of longer texts, because among many sentences
the likest strangers are liker."""
_SHARE = 0.1
"""Share of pairs among the cells that the decision was trained on."""
_PRIOR = 0.75
"""How much of the difference to that share is believed."""
_ROUNDS = 40
SURE_DICE = 0.6
_SURE_WORDS = 4
"""From this likeness and number of common words on, chance is out of the question."""
_SURE_QUOTED = 0.5
TREE_FEATURES = FEATURES + tuple(f"articles_{name}" for name in EVENT_FEATURES)
"""What the trees see: every cell with its surroundings, and the two articles as wholes."""
BASE = FEATURES.index("base")
RANK = FEATURES.index("rank_least")
DICE = CELL_FEATURES.index("dice")
_QUOTED = CELL_FEATURES.index("quoted_to_quoted")


@dataclass(frozen=True, slots=True)
class Logistic:
    """A weighted sum."""

    bias: float
    weights: tuple[float, ...]

    def log_odds(self, vector: Vector) -> float:
        return self.bias + sum(map(float.__mul__, self.weights, vector))


@dataclass(frozen=True, slots=True)
class Decision:
    """The trained decision."""

    event: Logistic
    """Over what speaks for two articles telling of one event."""
    cell: Logistic
    """Over the measures of a cell by itself."""
    surrounded: Logistic
    """Over the same with what stands around the cell."""
    trees: tuple[Tree, ...]
    """What they add to the log-odds of `surrounded`."""
    calibration: tuple[tuple[float, float], ...]
    """Log-odds and the strength there, rising; straight lines between."""
    shown_from: float
    related_from: float

    def log_odds(self, vector: Vector) -> float:
        """Of a cell, from its `TREE_FEATURES`; not calibrated."""
        total = vector[BASE]
        for node in self.trees:
            while type(node) is tuple:
                place, threshold, below, above = node
                node = below if vector[place] < threshold else above
            total += node
        return total

    def strength(self, log_odds: float) -> float:
        """0 to 1: the share of pairs with such log-odds that are right."""
        points = self.calibration
        at = bisect_right(points, (log_odds, math.inf))
        if at == 0:
            return points[0][1]
        if at == len(points):
            return points[-1][1]
        (x1, y1), (x2, y2) = points[at - 1], points[at]
        return y1 + (y2 - y1) * (log_odds - x1) / (x2 - x1)


def judge(reading: Reading, cells: Sequence[Cell], longer: int) -> list[tuple[float, Cell]]:
    """The strength of every cell worth a look, strongest first.

    `longer` is the number of sentences of the longer text. Chance likeness grows with the matrix,
    true pairs with its side at most, so from `_USUAL` sentences on each pair must show more.
    """
    decision = load_decision()
    measured = measure_event(reading)
    in_all = [*measure_articles(reading), decision.event.log_odds(measured)]
    # of longer texts all are needed: their sum says how many are pairs at all
    faint = _FAINT if longer <= _USUAL else -math.inf
    looked_at, log_odds = look(decision, reading, cells, in_all, measured, faint)
    if longer > _USUAL:
        doubts = [
            max(0.0, 1.0 - cell.vector[DICE] / SURE_DICE)
            if len(cell.shared) >= _SURE_WORDS
            else 1.0
            for cell in looked_at
        ]
        log_odds = _less_chance(log_odds, doubts, longer)
    judged = []
    for cell, odds in zip(looked_at, log_odds, strict=True):
        floor = _floor(reading.left[cell.left], reading.right[cell.right], cell.vector)
        judged.append((max(decision.strength(odds), floor), cell))
    judged.sort(key=lambda item: (-item[0], item[1].left, item[1].right))
    return judged


def look(
    decision: Decision,
    reading: Reading,
    cells: Sequence[Cell],
    in_all: Sequence[float],
    measured: Sequence[float],
    faint: float,
) -> tuple[list[Cell], list[float]]:
    """The cells that have few better ones beside them, and their log-odds: of those that are not
    `faint` what the trees say. `in_all` is that of `add_context`, `measured` of the articles."""
    if len(cells) >= MANY:
        from reader.comparison.pairs.decide_arrays import look_at_once

        return look_at_once(decision, reading, cells, in_all, measured, faint)
    bases = [decision.cell.log_odds(cell.vector) for cell in cells]
    hopeful = [
        at
        for at, base in enumerate(bases)
        if base >= HOPELESS or cells[at].vector[DICE] >= SURE_DICE
    ]
    cells = [cells[at] for at in hopeful]
    vectors = add_context(reading, cells, [bases[at] for at in hopeful], in_all)
    bases = [decision.surrounded.log_odds(vector) for vector in vectors]
    vectors = add_context(reading, cells, bases, in_all)
    chosen = [at for at, vector in enumerate(vectors) if vector[RANK] < LAST_RANK]
    log_odds = [
        decision.log_odds([*vectors[at], *measured])
        if vectors[at][BASE] >= faint
        else vectors[at][BASE]
        for at in chosen
    ]
    return [cells[at] for at in chosen], log_odds


def _less_chance(log_odds: list[float], doubts: list[float], longer: int) -> list[float]:
    """Log-odds for long texts: less for the length, and less where, by their own sum, fewer cells
    are pairs than in the articles that the decision was trained on (Saerens et al. 2002: the prior
    found by expectation maximisation). `doubts`, 0 to 1, say how far chance may explain a cell."""
    pull = _CHANCE * math.log(longer / _USUAL)
    lowered = [odds - pull * doubt for odds, doubt in zip(log_odds, doubts, strict=True)]
    usual = math.log(_SHARE / (1.0 - _SHARE))
    shift = 0.0
    for _ in range(_ROUNDS):
        expected = sum(1.0 / (1.0 + math.exp(-max(-30.0, odds + shift))) for odds in lowered)
        share = min(max(expected / max(1, len(lowered)), 1e-4), _SHARE)
        before, shift = shift, math.log(share / (1.0 - share)) - usual
        if abs(shift - before) < 1e-3:
            break
    return [odds + _PRIOR * shift * doubt for odds, doubt in zip(lowered, doubts, strict=True)]


def _floor(one: Passage, two: Passage, vector: Vector) -> float:
    """The least strength of sentences that are equal, or nearly, word by word, or that quote the
    same: such a likeness does not come by chance, whatever stands around it."""
    shorter = min(len(one.words), len(two.words))
    if vector[DICE] >= SURE_DICE and shorter >= 3:
        if [word.folded for word in one.words] == [word.folded for word in two.words]:
            return 0.97
        if shorter >= _SURE_WORDS and likeness(one.words, two.words) >= NEAR:
            return 0.9
    if vector[_QUOTED] >= _SURE_QUOTED:
        quotation = same_quotation(one, two)
        if quotation and quotation.quoted_in_both:
            return 0.85
    return 0.0


@cache
def load_decision() -> Decision:
    """The decision shipped with the program."""
    data = json.loads(resource("models", "pairs.json").read_text(encoding="utf-8"))
    place = {name: at for at, name in enumerate(TREE_FEATURES)}

    def logistic(step: str, names: Sequence[str]) -> Logistic:
        weights = data[step]["weights"]
        return Logistic(float(data[step]["bias"]), tuple(float(weights[name]) for name in names))

    def numbered(tree: Tree) -> Tree:
        if not isinstance(tree, list):
            return float(tree)
        name, threshold, below, above = tree
        return place[name], float(threshold), numbered(below), numbered(above)

    return Decision(
        logistic("event", EVENT_FEATURES),
        logistic("cell", CELL_FEATURES),
        logistic("surrounded", FEATURES),
        tuple(numbered(tree) for tree in data["trees"]),
        tuple((float(x), float(y)) for x, y in data["calibration"]),
        float(data["shown_from"]),
        float(data["related_from"]),
    )
