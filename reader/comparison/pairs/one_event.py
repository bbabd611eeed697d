"""What speaks for two articles telling of one event at all.

Reports on two earthquakes share their words, not their names and figures. Everything is measured of
the whole articles, the same from both sides; the trained decision weighs it once for an article
pair, and each cell is judged in the light of it and of the single measures.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import TypeVar

from reader.comparison.pairs.reading import Passage, Reading, Weights, rounded

EVENT_FEATURES = (
    "names_held_least",
    "names_held_most",
    "names_common",
    "numbers_held_least",
    "numbers_held_most",
    "numbers_common",
    "plain_common",
    "slots_equal",
    "slots_differ",
    "days_equal",
    "days_differ",
    "full_names_common",
    "main_names_held_least",
    "main_names_held_most",
    "phrases_common",
    "leads_alike",
    "lead_held_least",
    "lead_held_most",
    "lead_names_held_least",
    "lead_names_held_most",
    "words_least",
    "words_most",
)
"""Held is the share of an article's names (numbers, words of its lead) that the other has too, from
0 to 1; common the weight of all that both have, as a logarithm; slots are numbers beside one word
("23 pirates"), phrases two content words that stand together."""
_LEAD = 3
"""Sentences, a headline among them, in which a report says what happened."""
_MAIN = 5
"""Names, those that an article is about."""
_Sides = tuple[list[Passage], list[Passage]]
_T = TypeVar("_T")


def measure_event(reading: Reading) -> list[float]:
    """The articles' `EVENT_FEATURES`."""
    sides = reading.left, reading.right
    weights = reading.weights
    names = [_union(passage.capitals for passage in side) for side in sides]
    numbers = [_union(passage.numbers.keys() for passage in side) for side in sides]
    plain = _union(passage.stems.keys() for passage in sides[0]) - names[0] - names[1]
    days = [_union(passage.days for passage in side) for side in sides]
    leads = [_union({*p.stems, *p.numbers} for p in side[:_LEAD]) for side in sides]
    lead_names = [_union(passage.capitals for passage in side[:_LEAD]) for side in sides]
    lengths = sorted(sum(len(passage.words) for passage in side) for side in sides)
    measured = [
        *_held(reading, names),
        _common(reading, names[0] | names[1]),
        *_held(reading, numbers),
        _common(reading, numbers[0]),
        _common(reading, plain),
        *_compare_slots(sides, weights),
        float(bool(days[0] & days[1])),
        float(bool(days[0]) and bool(days[1]) and not days[0] & days[1]),
        _common_runs([_full_names(side) for side in sides], weights),
        *_held(reading, [_main_names(reading, at, names[at]) for at in (0, 1)]),
        _common_runs([_union(passage.bigrams for passage in side) for side in sides], weights),
        _alike(leads, weights),
        *_held(reading, leads),
        *_held(reading, lead_names),
        math.log1p(lengths[0]),
        math.log1p(lengths[1]),
    ]
    return rounded(measured)


def _union(sets: Iterable[Set[_T]]) -> set[_T]:
    return {stem for stems in sets for stem in stems}


def _held(reading: Reading, own: Sequence[set[str]]) -> tuple[float, float]:
    """Share of either article's `own`, each weighed by what it tells and how often it is met, that
    the other article has; nearer to a third the less there is. The lesser first."""
    counts = reading.left_count, reading.right_count
    shares = []
    for stems, count, other in zip(own, counts, reversed(counts), strict=True):
        whole = held = 0.0
        for stem in sorted(stems):
            weight = reading.weights[stem] * math.log1p(count[stem])
            whole += weight
            held += weight if other[stem] else 0.0
        shares.append((held + 0.5) / (whole + 1.5))
    return min(shares), max(shares)


def _common(reading: Reading, stems: set[str]) -> float:
    """Weight of the stems that both articles have, as a logarithm."""
    both = (stem for stem in stems if reading.left_count[stem] and reading.right_count[stem])
    return math.log1p(_sum(reading.weights, both))


def _compare_slots(sides: _Sides, weights: Weights) -> tuple[float, float]:
    """Weight of the words beside which both articles have a number in common, and of those beside
    which both have numbers and none in common; as logarithms."""
    beside: list[dict[str, set[str]]] = [{}, {}]
    for side, found in zip(sides, beside, strict=True):
        for passage in side:
            for number, stems in passage.slots.items():
                for stem in stems:
                    found.setdefault(stem, set()).add(number)
    both = beside[0].keys() & beside[1].keys()
    differ = {stem for stem in both if beside[0][stem].isdisjoint(beside[1][stem])}
    return math.log1p(_sum(weights, both - differ)), math.log1p(_sum(weights, differ))


def _full_names(side: list[Passage]) -> set[tuple[str, str]]:
    """Names that stand side by side: mostly a first name and a surname."""
    return {
        (one.stem, two.stem)
        for passage in side
        if passage.capitals
        for one, two in zip(passage.words, passage.words[1:], strict=False)
        if one.stem in passage.capitals and two.stem in passage.capitals
    }


def _main_names(reading: Reading, at: int, names: set[str]) -> set[str]:
    """The names of the left (0) or right (1) article that it is most about."""
    count: Counter[str] = (reading.left_count, reading.right_count)[at]
    return set(sorted(names, key=lambda stem: (-count[stem] * reading.weights[stem], stem))[:_MAIN])


def _common_runs(runs: list[set[tuple[str, str]]], weights: Weights) -> float:
    """Weight of the pairs of stems that both have, as a logarithm."""
    return math.log1p(_sum(weights, (stem for run in runs[0] & runs[1] for stem in run)))


def _alike(stems: list[set[str]], weights: Weights) -> float:
    """Dice of two sets of stems by weight."""
    whole = _sum(weights, stems[0]) + _sum(weights, stems[1])
    return 2 * _sum(weights, stems[0] & stems[1]) / (whole + 1.0)


def _sum(weights: Weights, stems: Iterable[str]) -> float:
    """Exact: plain sums over sets, which come in any order, would differ in their last digits."""
    return math.fsum(map(weights.__getitem__, stems))
