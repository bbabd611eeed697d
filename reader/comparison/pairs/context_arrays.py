"""What stands around many cells at once, as `context.py` finds it of each. Needs numpy."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reader.comparison.pairs.context import lengths_of
from reader.comparison.pairs.features import Cell
from reader.comparison.pairs.meeting_arrays import (
    Floats,
    Meetings,
    Places,
    meetings_of,
    number_stems,
    rounded_at_once,
)
from reader.comparison.pairs.reading import Reading

_RANKS = 5
"""From this rank on nothing is told apart."""
_BETTER = 4
"""Cells of a row or column that may explain what another one shares."""
_SHARING = 8
"""Cells of a row or column in which a stem is looked for."""


class Surroundings:
    """The cells of two articles, ready to be looked at with any scores."""

    def __init__(self, reading: Reading, cells: Sequence[Cell]) -> None:
        self._reading = reading
        ids = number_stems(reading)
        self._met: Meetings = meetings_of([cell.shared for cell in cells], ids)
        self._weights = np.fromiter(reading.weights.values(), np.float64)[self._met.stems]
        self._width = len(ids)
        self._left = np.array([cell.left for cell in cells], dtype=np.int64)
        self._right = np.array([cell.right for cell in cells], dtype=np.int64)
        self._measured = np.array([cell.vector for cell in cells])
        # A border of one around the matrix, so that every cell has neighbours.
        self._across = len(reading.right) + 2
        places = (self._left + 1) * self._across + self._right + 1
        self._order = np.argsort(places)
        self._places, self._ordered = places, places[self._order]

    def look(self, bases: Floats, in_all: Sequence[float]) -> Floats:
        """A row of `FEATURES` for each cell; what is given is that of `add_context`."""
        scores = np.array([1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, b)))) for b in bases])
        order = np.argsort(-scores, kind="stable")
        lines = [_Lines(lines, scores, order) for lines in (self._left, self._right)]
        others = [line.best_others() for line in lines]
        least, most = np.minimum(*others), np.maximum(*others)
        ranks = [np.minimum(line.ranks, _RANKS).astype(np.float64) for line in lines]
        shares = [scores / line.sums[line.of_cells] for line in lines]
        whole = self._met.sums(self._weights)
        unexplained, fresh = self._alone(lines, scores)
        sizes = (max(1, len(side) - 1) for side in (self._reading.left, self._reading.right))
        at = [line / size for line, size in zip((self._left, self._right), sizes, strict=True)]
        context = [
            bases,
            scores / np.maximum(most, scores),
            scores / np.maximum(least, scores),
            scores - most,
            scores - least,
            np.minimum(*ranks),
            np.maximum(*ranks),
            np.minimum(*shares),
            np.maximum(*shares),
            unexplained,
            unexplained / (whole + 1.0),
            fresh,
            fresh / (whole + 1.0),
            self._best_neighbour(scores, (self._across + 1,)),
            self._best_neighbour(scores, (1, self._across)),
            np.minimum(*at),
            np.maximum(*at),
            np.abs(at[0] - at[1]),
        ]
        *measured, one_event = in_all
        article = [
            *measured,
            *self._measure_scores(lines),
            *(float(min(length, 40)) for length in lengths_of(self._reading)),
            round(one_event, 5),
        ]
        count = len(scores)
        return np.hstack(
            [
                self._measured,
                rounded_at_once(np.stack(context, axis=1)),
                np.broadcast_to(np.array(article), (count, len(article))),
            ]
        )

    def _best_neighbour(self, scores: Floats, steps: Sequence[int]) -> Floats:
        """The best score of the cells that lie a step before or behind."""
        best = np.zeros(len(scores))
        for step in (sign * step for step in steps for sign in (-1, 1)):
            wanted = self._places + step
            found = np.searchsorted(self._ordered, wanted)
            found[found == len(self._ordered)] = 0
            there = np.where(self._ordered[found] == wanted, scores[self._order[found]], 0.0)
            best = np.maximum(best, there)
        return best

    def _alone(self, lines: Sequence[_Lines], scores: Floats) -> tuple[Floats, Floats]:
        """`unexplained` and `fresh`."""
        met = self._met
        is_explained = np.zeros(len(met.stems), bool)
        left_over = np.ones(len(met.stems))
        for line in lines:
            # the best cells that share a stem with the line's sentence
            ranks = line.ranks[met.cells]
            keys = line.of_cells[met.cells] * self._width + met.stems
            order = np.lexsort((ranks, keys))
            is_first = np.ones(len(order), bool)
            is_first[1:] = keys[order][1:] != keys[order][:-1]
            first = np.flatnonzero(is_first)
            group = np.cumsum(is_first) - 1
            best = np.empty(len(order), np.int64)
            best[order] = order[first[group]]
            ends = np.append(first[1:], len(order))
            next_best = np.empty(len(order), np.int64)
            has_next = first + 1 < ends
            seconds = np.where(has_next, order[np.minimum(first + 1, len(order) - 1)], -1)
            next_best[order] = seconds[group]
            is_own = best == np.arange(len(order))
            is_explained |= ~is_own & (ranks[best] < _BETTER)
            other = np.where(is_own, next_best, best)
            is_met = (other >= 0) & (ranks[other] < _SHARING)
            left_over *= np.where(is_met, 1.0 - scores[met.cells[other]], 1.0)
        return (
            met.sums(np.where(is_explained, 0.0, self._weights)),
            met.sums(left_over * self._weights),
        )

    def _measure_scores(self, lines: Sequence[_Lines]) -> list[float]:
        """How good the best cells of the articles are."""
        bests = [line.bests() for line in lines]
        sides = self._reading.left, self._reading.right
        means = [sum(best) / max(1, len(side)) for best, side in zip(bests, sides, strict=True)]
        tops = [sum(best[:5]) for best in bests]
        shorter = lengths_of(self._reading)[0]
        return [sum(tops) / 2 / min(5, max(1, shorter)), min(means), max(means)]


class _Lines:
    """The cells of each row, or of each column, best first."""

    def __init__(self, of_cells: Places, scores: Floats, order: Places) -> None:
        """`order` are the cells, best first."""
        self.of_cells = of_cells
        self._scores = scores
        self._order = order
        self.sums = np.bincount(of_cells[order], scores[order])
        ranked = order[np.argsort(of_cells[order], kind="stable")]
        is_first = np.ones(len(ranked), bool)
        is_first[1:] = of_cells[ranked][1:] != of_cells[ranked][:-1]
        self._first = np.flatnonzero(is_first)
        self._ranked = ranked
        group = np.cumsum(is_first) - 1
        self._group = np.empty(len(ranked), np.int64)
        self._group[ranked] = group
        self.ranks = np.empty(len(ranked), np.int64)
        """Of each cell: how many are better."""
        self.ranks[ranked] = np.arange(len(ranked)) - self._first[group]

    def best_others(self) -> Floats:
        """For each cell the best score of the others of its line."""
        ends = np.append(self._first[1:], len(self._ranked))
        seconds = np.minimum(self._first + 1, len(self._ranked) - 1)
        first = self._scores[self._ranked[self._first]]
        second = np.where(self._first + 1 < ends, self._scores[self._ranked[seconds]], 0.0)
        found: Floats = np.where(self.ranks > 0, first[self._group], second[self._group])
        return found

    def bests(self) -> list[float]:
        """The best score of each line, best line first."""
        in_order = self._order[self.ranks[self._order] == 0]
        found: list[float] = self._scores[in_order].tolist()
        return found
