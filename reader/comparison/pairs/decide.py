"""From measures to strength: how probable it is that a reader would call two sentences shared."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

from reader.comparison.pairs.features import FEATURES, Vector
from reader.paths import resource


@dataclass(frozen=True, slots=True)
class Decision:
    """A logistic score: weights by feature, a bias, and where pairs begin."""

    weights: tuple[float, ...]
    bias: float
    shown_from: float
    related_from: float

    def strength(self, vector: Vector) -> float:
        """0 to 1."""
        raw = self.bias + sum(w * x for w, x in zip(self.weights, vector, strict=True))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, raw))))


@cache
def load_decision() -> Decision:
    """The decision shipped with the program."""
    data = json.loads(resource("models", "pairs.json").read_text(encoding="utf-8"))
    weights = data["weights"]
    return Decision(
        tuple(float(weights.get(name, 0.0)) for name in FEATURES),
        float(data["bias"]),
        float(data["shown_from"]),
        float(data["related_from"]),
    )
