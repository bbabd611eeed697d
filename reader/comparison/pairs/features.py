"""What is measured of a cell: how much two sentences share, and of what kind it is.

All measures are language-neutral: they see stems, character n-grams, numbers, capitals, marks.
`FEATURES` names them in the order of the vectors; the trained decision refers to these names.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from reader.comparison.pairs.candidates import gram_cosines, shared_stems
from reader.comparison.pairs.reading import Passage, Reading

CELL_FEATURES = (
    "gram_cosine",
    "stem_cosine",
    "contained_most",
    "contained_least",
    "dice",
    "information",
    "rarest",
    "exclusive",
    "bigrams",
    "common_run",
    "in_order",
    "clause_contained",
    "clause_pair",
    "clause_information",
    "numbers_equal",
    "numbers_differ",
    "capitals_equal",
    "capitals_differ",
    "quoted_contained",
    "quoted_to_quoted",
    "both_quote",
    "length_ratio",
    "shorter",
    "longer",
    "topic_share",
)
CONTEXT_FEATURES = (
    "base",
    "row_best_ratio",
    "column_best_ratio",
    "row_margin",
    "column_margin",
    "row_rank",
    "column_rank",
    "neighbours",
    "place_left",
    "place_right",
    "place_gap",
    "document_share",
    "document_best",
    "sentences_least",
)
FEATURES = CELL_FEATURES + CONTEXT_FEATURES
Vector = list[float]


@dataclass(slots=True)
class Cell:
    """A left and a right sentence with what was measured of them."""

    left: int
    right: int
    vector: Vector


def measure_cells(reading: Reading) -> list[Cell]:
    """Every cell with something telling in common, measured, in order of left, then right."""
    cosines = gram_cosines(reading)
    stems = shared_stems(reading.left, reading.right)
    cells: list[Cell] = []
    for left, row in enumerate(stems):
        for right in sorted(row):
            shared = row[right]
            cosine = cosines[left].get(right, 0.0)
            weight = sum(reading.weights[stem] for stem in shared)
            if cosine < 0.04 and weight < 2.5:
                continue
            vector = _measure(reading, left, right, shared, weight, cosine)
            cells.append(Cell(left, right, vector))
    _add_context(reading, cells)
    return cells


def _measure(
    reading: Reading, left: int, right: int, shared: list[str], weight: float, cosine: float
) -> Vector:
    one, two = reading.left[left], reading.right[right]
    weights = reading.weights
    smaller, larger = sorted((one.weight, two.weight))
    square = sum(weights[stem] * weights[stem] for stem in shared)
    exclusive = sum(
        weights[stem] / math.sqrt(reading.left_count[stem] * reading.right_count[stem])
        for stem in shared
    )
    common = frozenset(shared)
    run, in_order = _runs(one, two, weights)
    clause_contained, clause_information = _best_clause(one, two, common, weights)
    quoted = _quoted_contained(one, two, weights)
    equal_numbers = len(one.numbers & two.numbers)
    both_numbers = bool(one.numbers) and bool(two.numbers)
    names = one.capitals & two.capitals
    unlike = min(
        _sum(one.capitals - two.stems.keys(), weights),
        _sum(two.capitals - one.stems.keys(), weights),
    )
    return [
        cosine,
        square / (one.norm * two.norm) if one.norm and two.norm else 0.0,
        weight / smaller if smaller else 0.0,
        weight / larger if larger else 0.0,
        2 * weight / (smaller + larger) if larger else 0.0,
        weight,
        max((weights[stem] for stem in shared), default=0.0),
        exclusive,
        float(len(one.bigrams & two.bigrams)),
        run,
        in_order,
        clause_contained,
        _best_clause_pair(one, two, weights),
        clause_information,
        float(min(equal_numbers, 3)),
        float(both_numbers and not equal_numbers),
        _sum(names, weights),
        unlike,
        quoted,
        _quoted_to_quoted(one, two, weights),
        float(bool(one.quoted) and bool(two.quoted)),
        smaller / larger if larger else 0.0,
        min(len(one.stems), len(two.stems)),
        max(len(one.stems), len(two.stems)),
        exclusive / weight if weight else 0.0,
    ]


def _sum(stems: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in stems)


def _runs(one: Passage, two: Passage, weights: dict[str, float]) -> tuple[float, float]:
    """Weight of the heaviest common run of content words; share of the lighter sentence's content
    words that stand in both in the same order (longest common subsequence)."""
    first = [word.stem for word in one.words if word.stem in weights]
    second = [word.stem for word in two.words if word.stem in weights]
    if not first or not second:
        return 0.0, 0.0
    places: dict[str, list[int]] = {}
    for at, stem in enumerate(second):
        places.setdefault(stem, []).append(at)
    best = 0.0
    ends: dict[int, float] = {}
    # Bit-parallel longest common subsequence (Hyyrö 2004): one bit per word of `second`.
    full = (1 << len(second)) - 1
    row = full
    for stem in first:
        found = places.get(stem)
        if not found:
            ends = {}
            continue
        fresh: dict[int, float] = {}
        mask = 0
        for at in found:
            fresh[at] = ends.get(at - 1, 0.0) + weights[stem]
            best = max(best, fresh[at])
            mask |= 1 << at
        ends = fresh
        both = row & mask
        row = ((row + both) | (row - both)) & full
    length = len(second) - row.bit_count()
    return best, length / min(len(first), len(second))


def _best_clause(
    one: Passage, two: Passage, common: frozenset[str], weights: dict[str, float]
) -> tuple[float, float]:
    """How much of one clause the other sentence holds: best share, and its weight."""
    best, information = 0.0, 0.0
    for passage in (one, two):
        for stems, weight in passage.clause_stems:
            if not weight:
                continue
            held = sum(weights[stem] for stem in stems & common)
            # light clauses ("he said on Monday") must not win by being short
            share = held / (weight + 3.0)
            if share > best:
                best, information = share, held
    return best, information


def _best_clause_pair(one: Passage, two: Passage, weights: dict[str, float]) -> float:
    """The best Dice of a clause of each sentence, light clauses weighed down."""
    best = 0.0
    for stems, weight in one.clause_stems:
        for others, other in two.clause_stems:
            common = stems & others
            if common:
                held = sum(weights[stem] for stem in common)
                best = max(best, 2 * held / (weight + other + 6.0))
    return best


def _quoted_contained(one: Passage, two: Passage, weights: dict[str, float]) -> float:
    """The best share of either's quoted content words found anywhere in the other sentence."""
    best = 0.0
    for quoting, other in ((one, two), (two, one)):
        if len(quoting.quoted_stems) >= 2:
            whole = _sum(quoting.quoted_stems, weights)
            held = sum(weights[s] for s in quoting.quoted_stems if s in other.stems)
            best = max(best, held / (whole + 2.0))
    return best


def _quoted_to_quoted(one: Passage, two: Passage, weights: dict[str, float]) -> float:
    """Share of the shorter quotation's weight that is in the other's quotation."""
    if not one.quoted_stems or not two.quoted_stems:
        return 0.0
    held = _sum(one.quoted_stems & two.quoted_stems, weights)
    return held / (min(_sum(one.quoted_stems, weights), _sum(two.quoted_stems, weights)) + 2.0)


def base_score(vector: Vector) -> float:
    """A plain mean of the steadiest measures; context is reckoned from it."""
    return 0.4 * vector[0] + 0.3 * vector[4] + 0.3 * vector[11]


def _add_context(reading: Reading, cells: list[Cell]) -> None:
    """Appends `CONTEXT_FEATURES` to each cell's vector."""
    base = {(cell.left, cell.right): base_score(cell.vector) for cell in cells}
    rows: dict[int, list[float]] = {}
    columns: dict[int, list[float]] = {}
    for (left, right), score in base.items():
        rows.setdefault(left, []).append(score)
        columns.setdefault(right, []).append(score)
    for scores in (*rows.values(), *columns.values()):
        scores.sort(reverse=True)
    share = _document_share(reading)
    tops = sorted((scores[0] for scores in rows.values()), reverse=True)[:5]
    strongest = sum(tops) / 5
    size_left, size_right = len(reading.left), len(reading.right)
    for cell in cells:
        left, right = cell.left, cell.right
        score = base[left, right]
        row, column = rows[left], columns[right]
        around = max(
            base.get((left - 1, right - 1), 0.0),
            base.get((left + 1, right + 1), 0.0),
            base.get((left - 1, right), 0.0),
            base.get((left + 1, right), 0.0),
            base.get((left, right - 1), 0.0),
            base.get((left, right + 1), 0.0),
        )
        place_left = left / max(1, size_left - 1)
        place_right = right / max(1, size_right - 1)
        cell.vector += [
            score,
            score / row[0] if row[0] else 0.0,
            score / column[0] if column[0] else 0.0,
            score - _other_best(row, score),
            score - _other_best(column, score),
            float(min(row.index(score), 5)),
            float(min(column.index(score), 5)),
            around,
            min(place_left, place_right),
            max(place_left, place_right),
            abs(place_left - place_right),
            share,
            strongest,
            float(min(size_left, size_right, 40)),
        ]


def _other_best(scores: list[float], score: float) -> float:
    """The best of the sorted `scores` other than this one."""
    if scores[0] != score:
        return scores[0]
    return scores[1] if len(scores) > 1 else 0.0


def _document_share(reading: Reading) -> float:
    """Share of the smaller article's word weight that the other article has too."""
    both = reading.left_count.keys() & reading.right_count.keys()
    held = sum(reading.weights[stem] for stem in both)
    one = sum(reading.weights[stem] for stem in reading.left_count)
    two = sum(reading.weights[stem] for stem in reading.right_count)
    smaller = min(one, two)
    return held / smaller if smaller else 0.0
