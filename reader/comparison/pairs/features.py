"""What is measured of a cell: how much two sentences share, and of what kind it is.

All measures are language-neutral: they see stems, character n-grams, numbers, capitals, marks.
`CELL_FEATURES` names them in the order of the vectors; the trained decision refers to these names.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from reader.comparison.pairs.candidates import Candidate
from reader.comparison.pairs.reading import Passage, Reading, Weights, rounded, weight_of
from reader.records import dataclass

CELL_FEATURES = (
    "gram_cosine",
    "stem_cosine",
    "contained_most",
    "contained_least",
    "dice",
    "information",
    "rarest",
    "exclusive",
    "kin",
    "soft_dice",
    "bigrams",
    "common_run",
    "in_order",
    "clause_contained",
    "clause_pair",
    "clause_information",
    "numbers_equal",
    "numbers_weight",
    "numbers_differ",
    "capitals_equal",
    "capitals_differ",
    "capitals_left_over",
    "strange_least",
    "strange_most",
    "days_equal",
    "days_differ",
    "plain_weight",
    "plain_contained",
    "quoted_contained",
    "quoted_to_quoted",
    "both_quote",
    "length_ratio",
    "shorter",
    "longer",
    "topic_share",
    "focus",
    "focus_contained",
    "focus_clause",
    "surprise",
    "gathered_least",
    "gathered_most",
    "slots_equal",
    "slots_differ",
    "strange_numbers_least",
    "both_early",
)
Vector = list[float]
MANY = 1_000
"""Cells from which all are looked at at once, which needs numpy."""


@dataclass(slots=True)
class Cell:
    """A left and a right sentence, what they share, and what was measured of them."""

    left: int
    right: int
    shared: frozenset[str]
    """Content stems and numbers that stand in both."""
    vector: Vector


def measure_cells(reading: Reading, candidates: Sequence[Candidate]) -> list[Cell]:
    """The candidates, measured; of so many as long texts have all at once."""
    if len(candidates) < MANY:
        vectors = [_measure(reading, candidate) for candidate in candidates]
    else:
        from reader.comparison.pairs.cell_arrays import measure_at_once

        vectors = measure_at_once(reading, candidates).tolist()
    return [
        Cell(candidate.left, candidate.right, candidate.shared, vector)
        for candidate, vector in zip(candidates, vectors, strict=True)
    ]


def _measure(reading: Reading, candidate: Candidate) -> Vector:
    left, right, shared = candidate.left, candidate.right, candidate.shared
    one, two = reading.left[left], reading.right[right]
    weights = reading.weights
    common = [stem for stem in shared if stem[0] != "#"]
    numbers = [stem for stem in shared if stem[0] == "#"]
    weight = weight_of(common, weights)
    smaller, larger = sorted((one.weight, two.weight))
    square = sum([weights[stem] * weights[stem] for stem in common])
    exclusive = sum(
        [
            weights[stem] / math.sqrt(reading.left_count[stem] * reading.right_count[stem])
            for stem in shared
        ]
    )
    number_weight = weight_of(numbers, weights)
    kin = kin_weight(reading, one, two, shared)
    run, in_order = common_runs(one, two, common, weights)
    clause_contained, clause_information, focus_clause = _best_clause(reading, one, two, shared)
    both_numbers = bool(one.numbers) and bool(two.numbers)
    left_names = [weights[stem] for stem in one.capitals if stem not in two.stems]
    right_names = [weights[stem] for stem in two.capitals if stem not in one.stems]
    names = one.capitals | two.capitals
    plain = sum([weights[stem] for stem in common if stem not in names])
    plain_smaller = min(
        sum([weight for stem, weight in passage.stems.items() if stem not in names])
        for passage in (one, two)
    )
    focus = weight_of(shared, reading.focus)
    measured = [
        candidate.cosine,
        square / (one.norm * two.norm) if one.norm and two.norm else 0.0,
        weight / (smaller + 1.0),
        weight / (larger + 1.0),
        2 * weight / (smaller + larger + 1.0),
        weight,
        max(map(weights.__getitem__, shared), default=0.0),
        exclusive,
        kin,
        2 * (weight + kin + number_weight) / (smaller + larger + number_weight + 1.0),
        float(len(one.bigrams & two.bigrams)),
        run,
        in_order,
        clause_contained,
        _best_clause_pair(one, two, weights),
        clause_information,
        float(min(len(numbers), 3)),
        number_weight,
        float(both_numbers and not numbers),
        sum([weights[stem] for stem in common if stem in names]),
        min(sum(left_names), sum(right_names)),
        max(sum(left_names), sum(right_names)),
        min(one.strange, two.strange),
        max(one.strange, two.strange),
        float(len(one.days & two.days)),
        float(bool(one.days) and bool(two.days) and not one.days & two.days),
        plain,
        plain / (plain_smaller + 2.0),
        _quoted_contained(one, two, weights),
        _quoted_to_quoted(one, two, weights),
        float(bool(one.quoted)) + float(bool(two.quoted)),
        smaller / larger if larger else 0.0,
        float(min(len(one.stems), len(two.stems))),
        float(max(len(one.stems), len(two.stems))),
        exclusive / (weight + number_weight) if weight + number_weight else 0.0,
        focus,
        focus / (min(one.focus, two.focus) + 1.0),
        focus_clause,
        _surprise(reading, shared),
        weight / (max(one.known, two.known) + 2.0),
        weight / (min(one.known, two.known) + 2.0),
        *compare_slots(one, two),
        min(one.strange_numbers, two.strange_numbers),
        1.0 / (1.0 + max(left, right)),
    ]
    return rounded(measured)


def _surprise(reading: Reading, shared: frozenset[str]) -> float:
    """How unlikely it is that two sentences taken by chance share all these stems, as negative
    log-probability. Stems met in equally many sentences of both sides are mostly parts of one name
    or phrase: after the first of such a group each counts half of the one before."""
    sizes = max(1, len(reading.left)), max(1, len(reading.right))
    groups: dict[tuple[int, int], int] = {}
    for stem in shared:
        key = reading.left_count[stem], reading.right_count[stem]
        groups[key] = groups.get(key, 0) + 1
    return sum(
        (2.0 - 0.5 ** (count - 1)) * math.log(sizes[0] * sizes[1] / (key[0] * key[1]))
        for key, count in sorted(groups.items())
    )


def compare_slots(one: Passage, two: Passage) -> tuple[float, float]:
    """How many numbers stand beside the same word in both sentences and are equal; and how many
    pairs of such numbers are not ("33 miners", "36 miners")."""
    equal = different = 0
    for number, beside in one.slots.items():
        for other, there in two.slots.items():
            if beside & there:
                equal += number == other
                different += number not in two.slots and other not in one.slots
    return float(min(equal, 3)), float(min(different, 2))


def kin_weight(reading: Reading, one: Passage, two: Passage, shared: frozenset[str]) -> float:
    """Weight of words that only look alike, each taken with its best unshared partner."""
    likely = sorted(
        [
            (-likeness * min(one.stems[stem], two.stems[other]), stem, other)
            for other in one.kin & two.held
            if other not in shared
            for stem, likeness in reading.kin_of_right[other].items()
            if stem in one.stems and stem not in shared
        ]
    )
    total = 0.0
    taken: set[str] = set()
    for negative, stem, other in likely:
        if "<" + stem not in taken and ">" + other not in taken:
            taken.update(("<" + stem, ">" + other))
            total -= negative
    return total


def common_runs(
    one: Passage, two: Passage, shared: Iterable[str], weights: Weights
) -> tuple[float, float]:
    """Weight of the heaviest common run of content words; share of the shorter sentence's content
    words that stand in both in the same order (bit-parallel longest common subsequence after
    Hyyrö 2004: one bit per word of the second sentence). `shared` are the stems in both."""
    first, second = one.content, two.content
    if first == second:
        return (sum(map(weights.__getitem__, first)), 1.0) if first else (0.0, 0.0)
    best = 0.0
    ends: dict[int, float] = {}
    full = (1 << len(second)) - 1
    row = full
    before = -1
    for at in sorted([at for stem in shared for at in one.places.get(stem, ())]):
        stem = first[at]
        weight = weights[stem]
        fresh: dict[int, float] = {}
        mask = 0
        for place in two.places[stem]:
            fresh[place] = held = (ends.get(place - 1, 0.0) if at == before + 1 else 0.0) + weight
            best = max(best, held)
            mask |= 1 << place
        ends, before = fresh, at
        both = row & mask
        row = ((row + both) | (row - both)) & full
    length = len(second) - row.bit_count()
    return best, length / min(len(first), len(second)) if length else 0.0


def _best_clause(
    reading: Reading, one: Passage, two: Passage, shared: frozenset[str]
) -> tuple[float, float, float]:
    """How much of one clause the other sentence holds: best share, its weight, and the best share
    without the story's topic."""
    best, information, best_focus = 0.0, 0.0, 0.0
    for passage in (one, two):
        for stems, weight, focus in passage.clause_stems:
            common = stems & shared
            held = weight_of(common, reading.weights)
            # light clauses ("he said on Monday") must not win by being short
            share = held / (weight + 3.0)
            if share > best:
                best, information = share, held
            best_focus = max(best_focus, weight_of(common, reading.focus) / (focus + 2.0))
    return best, information, best_focus


def _best_clause_pair(one: Passage, two: Passage, weights: Weights) -> float:
    """The best Dice of a clause of each sentence, light clauses weighed down."""
    best = 0.0
    for stems, weight, _ in one.clause_stems:
        for others, other, _ in two.clause_stems:
            common = stems & others
            if common:
                held = weight_of(common, weights)
                best = max(best, 2 * held / (weight + other + 6.0))
    return best


def _quoted_contained(one: Passage, two: Passage, weights: Weights) -> float:
    """The best share of either's quoted content words found anywhere in the other sentence."""
    best = 0.0
    for quoting, other in ((one, two), (two, one)):
        if len(quoting.quoted_stems) >= 2:
            whole = weight_of(quoting.quoted_stems, weights)
            held = sum([weights[s] for s in quoting.quoted_stems if s in other.stems])
            best = max(best, held / (whole + 2.0))
    return best


def _quoted_to_quoted(one: Passage, two: Passage, weights: Weights) -> float:
    """Share of the shorter quotation's weight that is in the other's quotation."""
    if not one.quoted_stems or not two.quoted_stems:
        return 0.0
    held = weight_of(one.quoted_stems & two.quoted_stems, weights)
    wholes = weight_of(one.quoted_stems, weights), weight_of(two.quoted_stems, weights)
    return held / (min(wholes) + 2.0)
