"""How alike sentences are letter by letter, whatever inflection does to their words: the character
n-grams of their words, each weighing the more the fewer sentences of both articles hold it."""

from __future__ import annotations

import itertools
import math
from collections import Counter

from reader.comparison.pairs.kin import grams_of
from reader.comparison.pairs.reading import Passage, Reading, Weights


def weigh_grams(reading: Reading) -> list[list[Weights]]:
    """For each sentence of the left and of the right article its n-grams with their weights, of
    length 1 as a vector."""
    counts = [[_count_grams(passage) for passage in side] for side in (reading.left, reading.right)]
    spread = Counter(gram for side in counts for line in side for gram in line)
    total = len(reading.left) + len(reading.right)
    by_count = {n: math.log((total + 8.0) / (n + 0.5)) for n in set(spread.values())}
    weights = {gram: by_count[count] for gram, count in spread.items()}
    return [[_weigh(line, weights) for line in side] for side in counts]


def _count_grams(passage: Passage) -> Counter[str]:
    """How often each n-gram stands in the words."""
    grams = (grams_of(word.folded) for word in passage.words if word.number is None)
    return Counter(itertools.chain.from_iterable(grams))


def _weigh(counts: Counter[str], weights: Weights) -> Weights:
    raw = {
        gram: weights[gram] if times == 1 else (1.0 + math.log(times)) * weights[gram]
        for gram, times in counts.items()
    }
    length = math.sqrt(sum([w * w for w in raw.values()])) or 1.0
    return {gram: w / length for gram, w in raw.items()}
