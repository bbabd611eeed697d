"""Many cells are measured and judged at once; each must come out as it would by itself."""

from __future__ import annotations

import random

import numpy as np
import pytest

from reader.comparison.pairs import decide, features
from reader.comparison.pairs.candidates import find_candidates
from reader.comparison.pairs.cell_arrays import measure_at_once
from reader.comparison.pairs.context import add_context, measure_articles
from reader.comparison.pairs.context_arrays import Surroundings
from reader.comparison.pairs.reading import read_articles

_PLACES = ["harbour", "bridge", "metro", "metrobus", "Ortega Hospital", "school of Mill Town"]
_VERBS = ["burned down", "collapsed", "reopened", "flooded", "stood still", "exploded"]
_NAMES = ["Anna Ortega", "Lindqvist", "UN", "Tanaka", "Paul Dupont", "Novak"]
_SAID = [
    '{name} said: "We {verb} nothing, and nobody at the {place} was told of the {count} boats."',
    "The {place} {verb} on {day}, {name} told reporters, while {count} people waited outside.",
    "On {day} the {place} of {name} {verb}; {count} workers, {other} of them divers, left it.",
    "{name}, who ran the {place} for {count} years, declared that it {verb} again and again.",
    "...",
]
_DAYS = ["Monday", "Friday", "5 March", "1 June 2019"]


def two_articles(seed: int, count: int = 30) -> list[list[str]]:
    """Two articles of made-up sentences, some of them the same and some nearly."""
    rng = random.Random(seed)

    def sentence(stranger: str) -> str:
        return rng.choice(_SAID).format(
            name=rng.choice([*_NAMES, stranger]),
            verb=rng.choice(_VERBS),
            place=rng.choice(_PLACES),
            day=rng.choice(_DAYS),
            count=rng.choice(["12", "twelve", "3,400", "7"]),
            other=rng.choice([2, 3, 95 if stranger == "Quist" else 98]),
        )

    left = [sentence("Quist") for _ in range(count)]
    # What is taken over is told of somebody else: each article keeps a name to itself.
    taken = [line.replace("Quist", "Zellweger").replace("95", "98") for line in left]
    right = [sentence("Zellweger") if rng.random() < 0.7 else rng.choice(taken) for _ in left]
    return [left, right]


@pytest.mark.parametrize("seed", range(3))
def test_measures_of_many_cells_are_those_of_each(seed: int) -> None:
    reading = read_articles(*two_articles(seed))
    candidates = find_candidates(reading)
    one_by_one = [cell.vector for cell in features.measure_cells(reading, candidates)]
    assert len(candidates) > 100
    for name, column, found in zip(
        features.CELL_FEATURES,
        zip(*one_by_one, strict=True),
        measure_at_once(reading, candidates).T.tolist(),
        strict=True,
    ):
        assert found == pytest.approx(column, abs=1.1e-5), name
        assert len(set(column)) > 1, f"{name} is the same everywhere"


@pytest.mark.parametrize("seed", range(3))
def test_surroundings_of_many_cells_are_those_of_each(seed: int) -> None:
    reading = read_articles(*two_articles(seed))
    cells = features.measure_cells(reading, find_candidates(reading))
    rng = random.Random(seed)
    # Equal log-odds as well: of equal cells the first is the better one.
    bases = [rng.choice([-2.0, 0.5, rng.uniform(-6.0, 6.0)]) for _ in cells]
    in_all = [*measure_articles(reading), 0.123456]
    one_by_one = add_context(reading, cells, bases, in_all)
    at_once = Surroundings(reading, cells).look(np.array(bases), in_all)
    for vector, found in zip(one_by_one, at_once.tolist(), strict=True):
        assert found == pytest.approx(vector, abs=1.1e-5)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("faint", [float("-inf"), -1.0])
def test_many_cells_are_judged_as_each_by_itself(
    seed: int, faint: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = read_articles(*two_articles(seed))
    cells = features.measure_cells(reading, find_candidates(reading))
    decision = decide.load_decision()
    in_all, measured = [*measure_articles(reading), 0.5], decide.measure_event(reading)
    looks = []
    for many in (len(cells) + 1, 1):
        monkeypatch.setattr(decide, "MANY", many)
        looks.append(decide.look(decision, reading, cells, in_all, measured, faint))
    (one_by_one, odds), (at_once, odds_at_once) = looks
    assert 20 < len(one_by_one) < len(cells)
    assert [(c.left, c.right) for c in at_once] == [(c.left, c.right) for c in one_by_one]
    assert odds_at_once == pytest.approx(odds, abs=1e-9)
