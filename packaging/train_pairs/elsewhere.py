"""The shipped decision on what others judged: ECB+ dev and SuperPAL dev, from `../shared`.

    python packaging/train_pairs/elsewhere.py

By strength: F1 on ECB+ articles of one event, wrong pairs in 100 article pairs of two events of one
topic (400 of each at most, drawn from a fixed seed), F1 on SuperPAL (which trains the trees, too,
with little weight).
"""

from __future__ import annotations

import random
import sys
from itertools import combinations, product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles import ArticlePair
from held_out import STRENGTHS, Cells, strengths_of
from samples import ecb_events, is_gold, superpal_pairs, texts_of

_MOST = 400


def ecb_pairs() -> tuple[list[ArticlePair], list[ArticlePair]]:
    """Article pairs of one event, and of two events of one topic."""
    events = ecb_events("ecbplus_dev")
    one, two = [], []
    for (topic, event), articles in sorted(events.items()):
        others = events.get((topic, "b"), []) if event == "a" else []
        for left, right in (*combinations(articles, 2), *product(articles, others)):
            sides = left["sentences"], right["sentences"]
            gold = frozenset(
                (i, j)
                for (i, s), (j, r) in product(*map(enumerate, sides))
                if left["event"] == right["event"] and is_gold(s, r)
            )
            pair = ArticlePair(
                "", f"{topic}{event}", tuple(texts_of(left)), tuple(texts_of(right)), gold
            )
            (one if left["event"] == right["event"] else two).append(pair)
    rng = random.Random(13)
    return rng.sample(one, min(_MOST, len(one))), rng.sample(two, min(_MOST, len(two)))


def f1(judged: list[tuple[frozenset[tuple[int, int]], Cells]], strength: float) -> float:
    found = [{cell for cell, value in cells.items() if value >= strength} for _, cells in judged]
    right = sum(len(gold & some) for (gold, _), some in zip(judged, found, strict=True))
    return 2 * right / max(1, sum(map(len, found)) + sum(len(gold) for gold, _ in judged))


def main() -> None:
    one, two = ecb_pairs()
    same = [(pair.gold, strengths_of(pair)) for pair in one]
    across = [strengths_of(pair) for pair in two]
    superpal = [(pair.gold, strengths_of(pair)) for pair in superpal_pairs()]
    for strength in STRENGTHS:
        wrong = sum(value >= strength for cells in across for value in cells.values())
        print(
            f"from {strength:.2f}  ECB+ one event {f1(same, strength):.3f}  "
            f"two events {100 * wrong / max(1, len(across)):.0f} wrong in 100  "
            f"SuperPAL {f1(superpal, strength):.3f}"
        )


if __name__ == "__main__":
    main()
