"""The measures of `features.py` for many cells at once. Needs numpy, which ordinary articles must
not pay for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from reader.comparison.pairs.candidates import Candidate
from reader.comparison.pairs.clause_arrays import (
    Clauses,
    best_clause,
    best_clause_pair,
    held_clauses,
)
from reader.comparison.pairs.features import common_runs, compare_slots, kin_weight
from reader.comparison.pairs.meeting_arrays import (
    Floats,
    Marks,
    Meetings,
    Places,
    as_array,
    meetings_of,
    number_stems,
    rounded_at_once,
    sums_of,
)
from reader.comparison.pairs.reading import Passage, Reading, weight_of


def measure_at_once(reading: Reading, candidates: Sequence[Candidate]) -> Floats:
    """A row of `CELL_FEATURES` for each candidate."""
    ids = number_stems(reading)
    met = meetings_of([candidate.shared for candidate in candidates], ids)
    lefts = np.array([candidate.left for candidate in candidates], dtype=np.int64)
    rights = np.array([candidate.right for candidate in candidates], dtype=np.int64)
    one, two = (
        _Side(reading, reading.left, lefts, met, ids),
        _Side(reading, reading.right, rights, met, ids),
    )
    weights = as_array(reading.weights[stem] for stem in ids)[met.stems]
    is_number = np.fromiter((stem[0] == "#" for stem in ids), bool, len(ids))[met.stems]
    counts = [
        as_array(float(count[stem]) for stem in ids)[met.stems]
        for count in (reading.left_count, reading.right_count)
    ]
    of_words = np.where(is_number, 0.0, weights)
    weight = met.sums(of_words)
    number_weight = met.sums(weights - of_words)
    numbers = met.sums(is_number.astype(np.float64))
    is_name = one.capital | two.capital
    plain = met.sums(np.where(is_name, 0.0, of_words))
    plain_smaller = np.minimum(
        one.weight - one.names - met.sums(np.where(two.capital & ~one.capital, weights, 0.0)),
        two.weight - two.names - met.sums(np.where(one.capital & ~two.capital, weights, 0.0)),
    )
    left_names = one.names - met.sums(np.where(one.capital, weights, 0.0))
    right_names = two.names - met.sums(np.where(two.capital, weights, 0.0))
    smaller, larger = np.minimum(one.weight, two.weight), np.maximum(one.weight, two.weight)
    exclusive = met.sums(weights / np.sqrt(counts[0] * counts[1]))
    rarest = np.zeros(met.count)
    np.maximum.at(rarest, met.cells, weights)
    focus = as_array(reading.focus[stem] for stem in ids)[met.stems]
    in_focus = met.sums(focus)
    held = [held_clauses(side.clauses, met, weights, focus) for side in (one, two)]
    contained, information, focus_clause = best_clause(held, met)
    pairs = [(reading.left[c.left], reading.right[c.right], c.shared) for c in candidates]
    kin = as_array(kin_weight(reading, *pair) for pair in pairs)
    runs = [common_runs(left, right, shared, reading.weights) for left, right, shared in pairs]
    slots = [
        compare_slots(left, right) if left.slots and right.slots else (0.0, 0.0)
        for left, right, _ in pairs
    ]
    norms = one.norm * two.norm
    columns = [
        as_array(candidate.cosine for candidate in candidates),
        _share(met.sums(of_words * of_words), norms),
        weight / (smaller + 1.0),
        weight / (larger + 1.0),
        2 * weight / (smaller + larger + 1.0),
        weight,
        rarest,
        exclusive,
        kin,
        2 * (weight + kin + number_weight) / (smaller + larger + number_weight + 1.0),
        as_array(float(len(left.bigrams & right.bigrams)) for left, right, _ in pairs),
        as_array(run for run, _ in runs),
        as_array(in_order for _, in_order in runs),
        contained,
        best_clause_pair(one.clauses, two.clauses, met, weights),
        information,
        np.minimum(numbers, 3.0),
        number_weight,
        _as_one(one.has_numbers & two.has_numbers & (numbers == 0.0)),
        met.sums(np.where(is_name, of_words, 0.0)),
        np.minimum(left_names, right_names),
        np.maximum(left_names, right_names),
        np.minimum(one.strange, two.strange),
        np.maximum(one.strange, two.strange),
        *_compare_days(pairs),
        plain,
        plain / (plain_smaller + 2.0),
        _quoted_contained(one, two, met, weights),
        _quoted_to_quoted(one, two, met, weights),
        _as_one(one.quotes) + _as_one(two.quotes),
        _share(smaller, larger),
        np.minimum(one.length, two.length),
        np.maximum(one.length, two.length),
        _share(exclusive, weight + number_weight),
        in_focus,
        in_focus / (np.minimum(one.focus, two.focus) + 1.0),
        focus_clause,
        _surprise(reading, met, counts),
        weight / (np.maximum(one.known, two.known) + 2.0),
        weight / (np.minimum(one.known, two.known) + 2.0),
        as_array(equal for equal, _ in slots),
        as_array(different for _, different in slots),
        np.minimum(one.strange_numbers, two.strange_numbers),
        1.0 / (1.0 + np.maximum(lefts, rights)),
    ]
    return rounded_at_once(np.stack(columns, axis=1))


class _Side:
    """What is known of the sentences of one article: for each cell, and for each meeting."""

    def __init__(
        self,
        reading: Reading,
        passages: Sequence[Passage],
        lines: Places,
        met: Meetings,
        ids: dict[str, int],
    ) -> None:
        def of_cells(values: Iterable[float]) -> Floats:
            return as_array(values)[lines]

        weights = reading.weights
        self._width = len(ids)
        self._keys = lines[met.cells] * self._width + met.stems
        """Of each meeting: its sentence and its stem as one number."""
        self.weight = of_cells(p.weight for p in passages)
        self.norm = of_cells(p.norm for p in passages)
        self.names = of_cells(weight_of(p.capitals, weights) for p in passages)
        self.strange = of_cells(p.strange for p in passages)
        self.strange_numbers = of_cells(p.strange_numbers for p in passages)
        self.known = of_cells(p.known for p in passages)
        self.focus = of_cells(p.focus for p in passages)
        self.length = of_cells(float(len(p.stems)) for p in passages)
        self.quoted_weight = of_cells(weight_of(p.quoted_stems, weights) for p in passages)
        self.quoted_length = of_cells(float(len(p.quoted_stems)) for p in passages)
        self.has_numbers = of_cells(float(bool(p.numbers)) for p in passages) > 0.0
        self.quotes = of_cells(float(bool(p.quoted)) for p in passages) > 0.0
        self.capital = self._among([p.capitals for p in passages], ids)
        self.quoted = self._among([p.quoted_stems for p in passages], ids)
        self.clauses = Clauses(passages, self._keys, ids)

    def _among(self, stems: Sequence[Iterable[str]], ids: dict[str, int]) -> Marks:
        """Whether the stem of each meeting is among the given ones of its sentence."""
        keys = [at * self._width + ids[stem] for at, each in enumerate(stems) for stem in each]
        return np.isin(self._keys, np.array(keys, dtype=np.int64))


def _quoted_contained(one: _Side, two: _Side, met: Meetings, weights: Floats) -> Floats:
    """`quoted_contained` of each cell; `weights` are those of the stem of each meeting."""
    best = np.zeros(met.count)
    for side in (one, two):
        held = met.sums(np.where(side.quoted, weights, 0.0)) / (side.quoted_weight + 2.0)
        best = np.maximum(best, np.where(side.quoted_length >= 2.0, held, 0.0))
    return best


def _quoted_to_quoted(one: _Side, two: _Side, met: Meetings, weights: Floats) -> Floats:
    """`quoted_to_quoted` of each cell."""
    held = met.sums(np.where(one.quoted & two.quoted, weights, 0.0))
    found: Floats = held / (np.minimum(one.quoted_weight, two.quoted_weight) + 2.0)
    return found


def _surprise(reading: Reading, met: Meetings, counts: Sequence[Floats]) -> Floats:
    """`surprise` of each cell; `counts`: of the stem of each meeting, in how many sentences of the
    left and of the right article it stands."""
    left, right = (count.astype(np.int64) for count in counts)
    widths = [1 + int(count.max(initial=0)) for count in (left, right)]
    keys, often = np.unique((met.cells * widths[0] + left) * widths[1] + right, return_counts=True)
    met_in = (keys // widths[1] % widths[0]) * (keys % widths[1])
    sizes = max(1, len(reading.left)) * max(1, len(reading.right))
    cells = keys // (widths[0] * widths[1])
    parts = (2.0 - 0.5 ** (often - 1.0)) * np.log(sizes / met_in)
    return sums_of(cells, parts, met.count)


def _compare_days(
    pairs: Sequence[tuple[Passage, Passage, frozenset[str]]],
) -> tuple[Floats, Floats]:
    """`days_equal` and `days_differ` of each cell."""
    equal = as_array(float(len(left.days & right.days)) for left, right, _ in pairs)
    both = np.fromiter(
        (bool(left.days) and bool(right.days) for left, right, _ in pairs), bool, len(pairs)
    )
    return equal, _as_one(both & (equal == 0.0))


def _as_one(marks: Marks) -> Floats:
    return marks.astype(np.float64)


def _share(part: Floats, whole: Floats) -> Floats:
    """0 where there is no whole."""
    return np.divide(part, whole, out=np.zeros_like(part), where=whole != 0.0)
