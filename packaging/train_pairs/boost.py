"""Gradient-boosted trees for a logistic loss, small enough to read (after Friedman 2001).

Only what training the pairs needs: histogram splits, Newton leaves, row and column sampling from a
fixed seed, so that the same data give the same trees. Trees are nested lists: a leaf is a number, a
node is [feature, threshold, below, not below].
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Tree = Any


@dataclass(frozen=True)
class Settings:
    trees: int = 120
    depth: int = 3
    rate: float = 0.08
    ridge: float = 4.0
    least_weight: float = 6.0
    rows: float = 0.7
    columns: float = 0.5
    bins: int = 48
    seed: int = 7


def train(
    x: Floats, y: Floats, weight: Floats, start: Floats, settings: Settings, directions: list[int]
) -> list[Tree]:
    """Trees that tell `y` (0 or 1) from `x`: what they add to `start` are log-odds.

    `directions` holds 1 for a column that may only raise the chance, -1 for one that may only lower
    it, 0 for one that is free.
    """
    rng = np.random.default_rng(settings.seed)
    edges = [
        np.unique(np.round(np.quantile(column, np.linspace(0, 1, settings.bins + 1)[1:-1]), 4))
        for column in x.T
    ]
    binned = np.empty(x.shape, dtype=np.int32)
    for column, edge in enumerate(edges):
        binned[:, column] = np.searchsorted(edge, x[:, column], side="right")
    score = start.copy()
    trees = []
    for _ in range(settings.trees):
        chance = 1 / (1 + np.exp(-score))
        gradient, curvature = weight * (chance - y), weight * chance * (1 - chance)
        rows = np.flatnonzero(rng.random(len(y)) < settings.rows)
        columns = rng.choice(x.shape[1], max(1, int(settings.columns * x.shape[1])), replace=False)
        state = _State(binned, edges, gradient, curvature, columns, directions, settings)
        tree = _grow(state, rows, settings.depth, (-np.inf, np.inf))
        trees.append(tree)
        score += predict_tree(tree, x)
    return trees


@dataclass(frozen=True)
class _State:
    """What all nodes of one tree see."""

    binned: NDArray[np.int32]
    edges: list[Floats]
    gradient: Floats
    curvature: Floats
    columns: NDArray[np.intp]
    directions: list[int]
    settings: Settings


def _grow(state: _State, rows: NDArray[np.intp], depth: int, bounds: tuple[float, float]) -> Tree:
    """A tree over `rows` whose leaves lie within `bounds` (before shrinking by the rate)."""
    settings = state.settings
    g, h = state.gradient[rows], state.curvature[rows]
    total_g, total_h = g.sum(), h.sum()
    value = float(np.clip(-total_g / (total_h + settings.ridge), *bounds))
    leaf = round(settings.rate * value, 5)
    if depth == 0 or len(rows) < 8:
        return leaf
    best: tuple[float, int, int, float, float] | None = None
    parent = total_g**2 / (total_h + settings.ridge)
    floor = settings.least_weight * 0.1
    for column in state.columns:
        size = len(state.edges[column]) + 1
        if size == 1:
            continue
        at = state.binned[rows, column]
        g1 = np.cumsum(np.bincount(at, weights=g, minlength=size))[:-1]
        h1 = np.cumsum(np.bincount(at, weights=h, minlength=size))[:-1]
        g2, h2 = total_g - g1, total_h - h1
        gain = g1**2 / (h1 + settings.ridge) + g2**2 / (h2 + settings.ridge) - parent
        below = np.clip(-g1 / (h1 + settings.ridge), *bounds)
        above = np.clip(-g2 / (h2 + settings.ridge), *bounds)
        gain[(h1 < floor) | (h2 < floor)] = -1.0
        gain[state.directions[column] * (above - below) < 0] = -1.0
        place = int(np.argmax(gain))
        if gain[place] > 1e-3 and (best is None or gain[place] > best[0]):
            best = float(gain[place]), int(column), place, below[place], above[place]
    if best is None:
        return leaf
    _, column, place, below_value, above_value = best
    is_below = state.binned[rows, column] <= place
    # children of a directed split stay on their side of its middle (as in XGBoost)
    middle = float(below_value + above_value) / 2
    low, high = bounds
    direction = state.directions[column]
    below_bounds = (low, middle) if direction > 0 else (middle, high) if direction < 0 else bounds
    above_bounds = (middle, high) if direction > 0 else (low, middle) if direction < 0 else bounds
    return [
        column,
        float(state.edges[column][place]),
        _grow(state, rows[is_below], depth - 1, below_bounds),
        _grow(state, rows[~is_below], depth - 1, above_bounds),
    ]


def predict_tree(tree: Tree, x: Floats) -> Floats:
    """What one tree adds for each row of `x`."""
    if not isinstance(tree, list):
        return np.full(len(x), tree)
    column, threshold, below, above = tree
    out = np.empty(len(x))
    is_below = x[:, column] < threshold
    out[is_below] = predict_tree(below, x[is_below])
    out[~is_below] = predict_tree(above, x[~is_below])
    return out


def predict(trees: list[Tree], x: Floats, start: Floats) -> Floats:
    """Log-odds for each row of `x`."""
    return sum((predict_tree(tree, x) for tree in trees), start)
