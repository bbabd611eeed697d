"""What speaks for two articles telling of one event at all.

Reports on two earthquakes share their words, not their names and figures. Everything is measured of
the whole articles, the same from both sides; the trained decision weighs it once for an article
pair, and each cell is judged in the light of it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Set

from reader.comparison.pairs.reading import Passage, Reading, Weights

EVENT_FEATURES = (
    "names_held_least",
    "names_held_most",
    "names_common",
    "numbers_held_least",
    "numbers_common",
    "plain_common",
    "slots_equal",
    "days_equal",
    "days_differ",
    "words_least",
    "words_most",
)
"""Held is the share of an article's names (numbers) that the other has too, from 0 to 1; common the
weight of all that both have, as a logarithm; slots are numbers beside one word ("23 pirates")."""
_Sides = tuple[list[Passage], list[Passage]]
_Counts = tuple[Counter[str], Counter[str]]


def measure_event(reading: Reading) -> list[float]:
    """The articles' `EVENT_FEATURES`."""
    sides = reading.left, reading.right
    counts = reading.left_count, reading.right_count
    names = [_union(passage.capitals for passage in side) for side in sides]
    numbers = [_union(passage.numbers.keys() for passage in side) for side in sides]
    plain = _union(passage.stems.keys() for passage in sides[0]) - names[0] - names[1]
    days = [_union(passage.days for passage in side) for side in sides]
    lengths = sorted(sum(len(passage.words) for passage in side) for side in sides)
    held_names = [_held(names[at], counts[at], counts[1 - at], reading.weights) for at in (0, 1)]
    measured = [
        min(held_names),
        max(held_names),
        _common(names[0] | names[1], counts, reading.weights),
        min(_held(numbers[at], counts[at], counts[1 - at], reading.weights) for at in (0, 1)),
        _common(numbers[0], counts, reading.weights),
        _common(plain, counts, reading.weights),
        _equal_slots(sides, reading.weights),
        float(bool(days[0] & days[1])),
        float(bool(days[0]) and bool(days[1]) and not days[0] & days[1]),
        math.log1p(lengths[0]),
        math.log1p(lengths[1]),
    ]
    return [round(value, 5) for value in measured]


def _union(sets: Iterable[Set[str]]) -> set[str]:
    return {stem for stems in sets for stem in stems}


def _held(own: set[str], count: Counter[str], other: Counter[str], weights: Weights) -> float:
    """Share of `own`, each weighed by what it tells and how often it is met, that `other` has;
    nearer to a third the less there is."""
    whole = held = 0.0
    for stem in sorted(own):
        weight = weights[stem] * math.log1p(count[stem])
        whole += weight
        held += weight if other[stem] else 0.0
    return (held + 0.5) / (whole + 1.5)


def _common(stems: set[str], counts: _Counts, weights: Weights) -> float:
    """Weight of the stems that both articles have, as a logarithm."""
    both = (weights[stem] for stem in stems if counts[0][stem] and counts[1][stem])
    return math.log1p(sum(sorted(both)))


def _equal_slots(sides: _Sides, weights: Weights) -> float:
    """Weight of the words beside which both articles have the same number, as a logarithm."""
    beside: list[dict[str, set[str]]] = [{}, {}]
    for side, found in zip(sides, beside, strict=True):
        for passage in side:
            for number, stems in passage.slots.items():
                for stem in stems:
                    found.setdefault(stem, set()).add(number)
    equal = (weights[s] for s in beside[0] if not beside[0][s].isdisjoint(beside[1].get(s, ())))
    return math.log1p(sum(sorted(equal)))
