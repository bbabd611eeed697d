"""The measures of clauses in `features.py` for many cells at once. Needs numpy, which ordinary
articles must not pay for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.comparison.pairs.meeting_arrays import Floats, Meetings, Places, as_array, sums_of
from reader.comparison.pairs.reading import Passage
from reader.records import dataclass


class Clauses:
    """The clauses of one article's sentences, and in which of them each meeting stands."""

    def __init__(self, passages: Sequence[Passage], keys: Places, ids: dict[str, int]) -> None:
        """`keys`: of each meeting its sentence and its stem as one number, sentence first; `ids`:
        the numbers of the stems."""
        clauses = [(at, *clause) for at, p in enumerate(passages) for clause in p.clause_stems]
        self.weights = as_array(weight for _, _, weight, _ in clauses)
        self.focuses = as_array(focus for _, _, _, focus in clauses)
        own = [at * len(ids) + ids[stem] for at, stems, _, _ in clauses for stem in stems]
        order = np.argsort(np.array(own, dtype=np.int64), kind="stable")
        numbers = np.repeat(np.arange(len(clauses)), [len(stems) for _, stems, _, _ in clauses])
        self._keys = keys
        self._own_keys = np.array(own, dtype=np.int64)[order]
        """For each stem of each clause the same number as in `keys`, rising."""
        self._numbers = numbers[order]

    @property
    def width(self) -> int:
        """What one clause's number is less than; at least 1, so that it can be divided by."""
        return max(1, len(self.weights))

    def of_meetings(self, meetings: Places) -> tuple[Places, Places]:
        """The clauses in which the given meetings stand: places in `meetings` and the clauses."""
        keys = self._keys[meetings]
        first = np.searchsorted(self._own_keys, keys, "left")
        counts = np.searchsorted(self._own_keys, keys, "right") - first
        ends = np.cumsum(counts)
        within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)
        found = self._numbers[np.repeat(first, counts) + within]
        return np.repeat(np.arange(len(meetings)), counts), found


@dataclass(frozen=True, slots=True)
class HeldClauses:
    """How much of each clause of one article stands in the other sentence of each cell."""

    clauses: Clauses
    cells: Places
    numbers: Places
    """Of cells and clauses; neighbours are of one cell, in the order of the clauses."""
    held: Floats
    in_focus: Floats


def held_clauses(clauses: Clauses, met: Meetings, weights: Floats, focus: Floats) -> HeldClauses:
    """`weights` and `focus` are those of the stem of each meeting."""
    meetings, numbers = clauses.of_meetings(np.arange(len(met.stems)))
    keys, place = np.unique(met.cells[meetings] * clauses.width + numbers, return_inverse=True)
    held = sums_of(place, weights[meetings], len(keys))
    in_focus = sums_of(place, focus[meetings], len(keys))
    return HeldClauses(clauses, keys // clauses.width, keys % clauses.width, held, in_focus)


def best_clause(of_sides: Sequence[HeldClauses], met: Meetings) -> tuple[Floats, Floats, Floats]:
    """`clause_contained`, `clause_information` and `focus_clause` of each cell."""
    best, information, best_focus = (np.zeros(met.count) for _ in range(3))
    for found in of_sides:
        shares = found.held / (found.clauses.weights[found.numbers] + 3.0)
        # the best of each cell, of equal ones the first
        order = np.lexsort((-shares, found.cells))
        cells = found.cells[order]
        is_first = np.ones(len(cells), bool)
        is_first[1:] = cells[1:] != cells[:-1]
        first = order[is_first]
        is_better = shares[first] > best[found.cells[first]]
        chosen = first[is_better]
        best[found.cells[chosen]] = shares[chosen]
        information[found.cells[chosen]] = found.held[chosen]
        in_focus = found.in_focus / (found.clauses.focuses[found.numbers] + 2.0)
        np.maximum.at(best_focus, found.cells, in_focus)
    return best, information, best_focus


def best_clause_pair(one: Clauses, two: Clauses, met: Meetings, weights: Floats) -> Floats:
    """`clause_pair` of each cell; `weights` are those of the stem of each meeting."""
    meetings, lefts = one.of_meetings(np.arange(len(met.stems)))
    again, rights = two.of_meetings(meetings)
    meetings, lefts = meetings[again], lefts[again]
    keys, place = np.unique(
        (met.cells[meetings] * one.width + lefts) * two.width + rights, return_inverse=True
    )
    held = sums_of(place, weights[meetings], len(keys))
    right, rest = keys % two.width, keys // two.width
    left, cells = rest % one.width, rest // one.width
    best = np.zeros(met.count)
    if len(keys):
        both = one.weights[left] + two.weights[right]
        np.maximum.at(best, cells, 2 * held / (both + 6.0))
    return best
