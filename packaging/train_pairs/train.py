"""Trains the decision which sentences are shared, and writes `resources/models/pairs.json`.

    python packaging/train_pairs/train.py [--check] [--by-author] [--blind]

Deterministic. Trains on all but the blind stories, prints the figures on those, calibrates on them,
and writes the file from all stories. `--blind` stops before the last step; `--check` only prints
the figures of cross-validation by story, `--by-author` those of stories whose author wrote none of
those that were trained on: as near to another newsroom as these stories come. Steps: a logistic
score of two articles (one event?), one of each cell, its context from both, a logistic score of all
that, context from that, boosted trees over everything, calibration of the trees' log-odds on
left-out stories (isotonic regression by pool-adjacent-violators, Ayer et al. 1955).
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from articles import HERE, article_pairs, read_stories
from boost import Settings, predict, train
from events import EventSample, columns, ecb_event_samples, own_events
from samples import (
    Floats,
    Sample,
    ecb_samples,
    kindred,
    long_samples,
    own_samples,
    roundups,
    strangers,
    superpal_samples,
    with_context,
)

from reader.comparison.pairs.context import FEATURES
from reader.comparison.pairs.decide import TREE_FEATURES
from reader.comparison.pairs.features import CELL_FEATURES
from reader.comparison.pairs.one_event import EVENT_FEATURES

SETTINGS = Settings(trees=160, depth=4, rate=0.07, columns=0.3)
_BLIND = """
sequestro papa minister reactor febre dengue copa cpi chuvas_sul cantor pesquisa dolar mineiros
embrioes paozinho submarine teleferico peshawar alfonso amonia agb_onibus agb_juros agb_mina
agb_pista agb_greve agb_museu agb_nado agb_cupula bl_gripeave bl_tarifa bl_vestibular bl_malaria
bl_fronteira bl_mercado bl_rebaixado bl_calor bl_foguete bl_cruzeiro bl_bolsa bl_en_trial
bl_en_airline bl_en_journalist bl_en_terminus
"""
BLIND = frozenset(_BLIND.split())
"""Stories kept for a last look: their errors were never read."""
FOLDS = 3
AUTHORS = ("", "ac_", "po_", "in_", "en_", "ag_", "agb_", "bl_")
"""How the names of each author's stories begin ("ot_" is of the author of "en_")."""
SHOWN_FROM = 0.35
"""F1 is highest from half of the best F1 on (Lipton et al. 2014), here 0.36; on left-out stories it
is level from 0.35 to 0.4, and a wrong pair is worse than a missing one."""
FREE = {
    "both_quote",
    "length_ratio",
    "shorter",
    "longer",
    "topic_share",
    "place_least",
    "place_most",
    "sentences_least",
    "sentences_most",
    "rarest",
    "slots_differ",
    "both_early",
}
LOWERING = {
    "numbers_differ",
    "capitals_differ",
    "capitals_left_over",
    "rank_least",
    "rank_most",
    "place_gap",
    "strange_least",
    "strange_most",
    "days_differ",
    "main_names_missing",
    "names_missing_least",
    "names_missing_most",
    "numbers_missing_least",
    "strange_numbers_least",
}
DIRECTIONS = [0 if name in FREE else -1 if name in LOWERING else 1 for name in FEATURES]
"""More in common may never make a pair less probable in a weighted sum."""
_LEADING = """
gram_cosine dice soft_dice information surprise base margin_least margin_most rank_least rank_most
one_event
"""
_DIRECTED = frozenset(_LEADING.split())
TREE_DIRECTIONS = [
    direction if name in _DIRECTED else 0
    for name, direction in zip(FEATURES, DIRECTIONS, strict=True)
] + [0] * len(EVENT_FEATURES)
"""In the trees it holds for the leading measures only: what one of the others means hangs on them.
(All directed: 0.8 points less on left-out stories.)"""
_BASE = FEATURES.index("base")
"""The trees start from the log-odds of the step before them."""
EVENT_DIRECTIONS = [
    0 if name.startswith("words") else -1 if name.endswith("_differ") else 1
    for name in EVENT_FEATURES
]


def fit_directed(
    x: Floats, y: Floats, weight: Floats, directions: list[int]
) -> tuple[Floats, float]:
    """Weights and bias of a logistic regression in which no column works against its direction:
    columns that do are left out, and the rest is fitted again."""
    kept = np.arange(x.shape[1])
    signs = np.array(directions)
    while True:
        found, bias = fit_logistic(x[:, kept], y, weight)
        against = found * signs[kept] < 0
        if not against.any():
            weights = np.zeros(x.shape[1])
            weights[kept] = found
            return weights, bias
        kept = kept[~against]


def fit_logistic(x: Floats, y: Floats, weight: Floats, ridge: float = 3.0) -> tuple[Floats, float]:
    """Weights and bias of a ridge logistic regression on standardised columns (Newton)."""
    mean = np.average(x, axis=0, weights=weight)
    spread = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=weight)) + 1e-9
    z = np.column_stack([(x - mean) / spread, np.ones(len(x))])
    penalty = np.eye(z.shape[1]) * ridge
    penalty[-1, -1] = 1e-6
    b = np.zeros(z.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-z @ b))
        gradient = z.T @ (weight * (p - y)) + penalty @ b
        curvature = (z * (weight * p * (1 - p))[:, None]).T @ z + penalty
        b -= np.linalg.solve(curvature, gradient)
    weights = b[:-1] / spread
    return weights, float(b[-1] - weights @ mean)


class Model:
    """All steps, trained on some articles and helps.

    The logistic steps see whole articles only: a weighted sum cannot tell apart what holds for the
    one to four sentences of an ECB+ article, the trees can. (All steps on everything lost two
    points of F1 on left-out and on blind stories.)
    """

    def __init__(
        self,
        own: Sequence[Sample],
        helps: Sequence[Sample],
        events: Sequence[EventSample],
        settings: Settings = SETTINGS,
    ):
        self.event = fit_directed(*columns(events), EVENT_DIRECTIONS)
        y, weight = targets(own)
        x = np.vstack([s.x for s in own])
        self.cell = fit_directed(x, y, weight, DIRECTIONS[: x.shape[1]])
        once = [self._once(s) for s in own]
        self.surrounded = fit_directed(np.vstack(once), y, weight, DIRECTIONS)
        y, weight = targets([*own, *helps])
        seen = zip([*own, *helps], [*once, *[None] * len(helps)], strict=True)
        full = np.vstack([self.full(sample, found) for sample, found in seen])
        self.trees = train(full, y, weight, full[:, _BASE], settings, TREE_DIRECTIONS)

    def _once(self, sample: Sample) -> Floats:
        weights, bias = self.cell
        return with_context(sample, sample.x @ weights + bias, self.one_event(sample))

    def full(self, sample: Sample, once: Floats | None = None) -> Floats:
        """What the trees see of the sample's cells; `once` is the step before, where known."""
        weights, bias = self.surrounded
        bases = (self._once(sample) if once is None else once) @ weights + bias
        cells = with_context(sample, bases, self.one_event(sample))
        return np.hstack([cells, np.tile(sample.event, (len(cells), 1))])

    def one_event(self, sample: Sample) -> float:
        """Log-odds that the articles tell of one event."""
        weights, bias = self.event
        return float(np.array(sample.event) @ weights) + bias

    def log_odds(self, sample: Sample) -> Floats:
        if not len(sample.y):
            return np.zeros(0)
        full = self.full(sample)
        return predict(self.trees, full, full[:, _BASE])


def targets(samples: Sequence[Sample]) -> tuple[Floats, Floats]:
    """What is to be learned of each cell, and the cell's weight."""
    return (
        np.concatenate([s.y for s in samples]),
        np.concatenate([np.full(len(s.y), s.weight) for s in samples]),
    )


Folds = dict[str, int]
"""The part of each story; one part is left out at a time."""


def folds_of(stories: Iterable[str]) -> Folds:
    """Parts of equal size, by chance."""
    groups = sorted(set(stories))
    random.Random(5).shuffle(groups)
    return {group: number % FOLDS for number, group in enumerate(groups)}


def authors_of(stories: Iterable[str]) -> Folds:
    """A part for each author."""
    return {story: AUTHORS.index(_author(story)) for story in stories}


def _author(story: str) -> str:
    prefix = f"{story.split('_')[0]}_"
    prefix = {"ot_": "en_"}.get(prefix, prefix)
    return prefix if prefix in AUTHORS else ""


def left_out_log_odds(
    own: list[Sample],
    helps: list[Sample],
    events: list[EventSample],
    fold: Folds,
    also: Sequence[Sample] = (),
) -> list[Floats]:
    """For each own sample, then for each of `also`, the log-odds by a model that never saw its
    story, nor another of its part."""
    judged = [*own, *also]
    found: list[Floats] = [np.zeros(0)] * len(judged)
    for number in sorted(set(fold.values())):
        seen = [s for s in own if fold[s.group] != number]
        helping = [s for s in helps if number not in (fold.get(s.group), fold.get(s.other))]
        telling = [e for e in events if number not in (fold.get(e.group), fold.get(e.other))]
        model = Model(seen, helping, telling)
        for at, sample in enumerate(judged):
            if fold[sample.group] == number:
                found[at] = model.log_odds(sample)
    return found


def isotonic(log_odds: Floats, y: Floats) -> list[list[float]]:
    """Rising points (log-odds, share right), by pool-adjacent-violators over small bins."""
    order = np.argsort(log_odds, kind="stable")
    blocks: list[list[float]] = []  # mean log-odds, right, count
    for part in np.array_split(order, max(8, len(order) // 25)):
        blocks.append([float(log_odds[part].mean()), float(y[part].sum()), float(len(part))])
        while len(blocks) > 1 and blocks[-2][1] * blocks[-1][2] >= blocks[-1][1] * blocks[-2][2]:
            x2, r2, n2 = blocks.pop()
            x1, r1, n1 = blocks.pop()
            blocks.append([(x1 * n1 + x2 * n2) / (n1 + n2), r1 + r2, n1 + n2])
    points = [[round(x, 3), round((r + 0.25) / (n + 0.5), 3)] for x, r, n in blocks]
    low, high = points[0], points[-1]
    return [[round(low[0] - 4, 3), 0.0], *points, [round(high[0] + 3, 3), 0.99]]


def figures(chosen: Floats, y: Floats, gold: int) -> tuple[float, float, float]:
    right, predicted = float((chosen * y).sum()), float(chosen.sum())
    precision, recall = right / max(1.0, predicted), right / max(1, gold)
    return 2 * right / max(1.0, predicted + gold), precision, recall


def best_threshold(strength: Floats, y: Floats, gold: int) -> float:
    """The middle of the thresholds whose F1 is all but the best."""
    options = np.arange(0.2, 0.7, 0.01)
    scores = np.array([figures(strength >= t, y, gold)[0] for t in options])
    return float(options[scores >= scores.max() - 0.006].mean())


def show_figures(name: str, strength: Floats, samples: Sequence[Sample]) -> None:
    y = np.concatenate([sample.y for sample in samples])
    gold = sum(len(sample.gold) for sample in samples)
    for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7):
        f1, precision, recall = figures(strength >= threshold, y, gold)
        print(
            f"{name} from {threshold}: F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f}",
            flush=True,
        )


def show_authors(strengths: Sequence[Floats], own: Sequence[Sample]) -> None:
    """F1 of each author's stories from the strength that is shown."""
    for author in AUTHORS:
        mine = [at for at, sample in enumerate(own) if _author(sample.group) == author]
        chosen = np.concatenate([strengths[at] for at in mine]) >= SHOWN_FROM
        y = np.concatenate([own[at].y for at in mine])
        f1, precision, recall = figures(chosen, y, sum(len(own[at].gold) for at in mine))
        print(f"{author or 'others':7} F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f}")


def weights_by_name(names: Sequence[str], found: tuple[Floats, float]) -> dict[str, Any]:
    weights, bias = found
    return {
        "bias": round(bias, 5),
        "weights": {name: round(float(w), 5) for name, w in zip(names, weights, strict=True)},
    }


def named(tree: Any) -> Any:
    if not isinstance(tree, list):
        return tree
    return [TREE_FEATURES[tree[0]], tree[1], named(tree[2]), named(tree[3])]


def load(
    most: int = 10, fold: Folds | None = None
) -> tuple[list[Sample], list[Sample], list[EventSample], list[Sample]]:
    """Own samples, helps, what the first step is trained on, and of the helps the articles on two
    events of one kind; `most` article pairs of each ECB+ event. No help is of two parts of `fold`
    where it cannot be told."""
    stories = read_stories()
    own = own_samples(article_pairs(stories))
    fold = fold or folds_of(story.name for story in stories)
    strange = strangers([story for story in stories if story.name not in BLIND], 120)
    alike = kindred(stories)
    helps = [
        *strange,
        *alike,
        *roundups([story for story in stories if story.name not in BLIND], fold),
        *superpal_samples(),
        *ecb_samples(most=most),
        *long_samples(),
    ]
    return own, helps, [*own_events(own, strange, alike), *ecb_event_samples()], alike


def show_wrong(log_odds: Sequence[Floats]) -> None:
    """How many pairs articles on two events of one kind show."""
    for threshold in (0.2, 0.3, 0.4, 0.5):
        odds = float(np.log(threshold / (1 - threshold)))
        wrong = sum(int((found >= odds).sum()) for found in log_odds)
        share = sum(bool((found >= odds).any()) for found in log_odds) / len(log_odds)
        print(
            f"two events of one kind from {threshold}: {100 * wrong / len(log_odds):.0f} wrong "
            f"in 100 article pairs, {share:.0%} of these have any"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--by-author", action="store_true")
    parser.add_argument("--blind", action="store_true")
    options = parser.parse_args()
    names = [story.name for story in read_stories()]
    fold = authors_of(names) if options.by_author else folds_of(names)
    own, helps, events, alike = load(fold=fold)
    if options.check or options.by_author:
        found = left_out_log_odds(own, helps, events, fold, alike)
        strengths = [1 / (1 + np.exp(-odds)) for odds in found[: len(own)]]
        show_figures("left out", np.concatenate(strengths), own)
        if options.by_author:
            show_authors(strengths, own)
        show_wrong(found[len(own) :])
        return
    blind = [sample for sample in own if sample.group in BLIND]
    seen = [sample for sample in own if sample.group not in BLIND]
    helping = [sample for sample in helps if BLIND.isdisjoint((sample.group, sample.other))]
    telling = [event for event in events if BLIND.isdisjoint((event.group, event.other))]
    model = Model(seen, helping, telling)
    odds = np.concatenate([model.log_odds(sample) for sample in blind])
    points = isotonic(odds, np.concatenate([sample.y for sample in blind]))
    show_figures("blind", 1 / (1 + np.exp(-odds)), blind)
    if options.blind:
        return
    model = Model(own, helps, events)
    data = {
        "made_by": "packaging/train_pairs/train.py",
        "shown_from": SHOWN_FROM,
        "related_from": 0.2,
        "event": weights_by_name(EVENT_FEATURES, model.event),
        "cell": weights_by_name(CELL_FEATURES, model.cell),
        "surrounded": weights_by_name(FEATURES, model.surrounded),
        "calibration": points,
        "trees": [named(tree) for tree in model.trees],
    }
    target = HERE.parents[1] / "resources" / "models" / "pairs.json"
    lines = [f' "{key}": {json.dumps(value)}' for key, value in data.items() if key != "trees"]
    trees = ",\n".join("  " + json.dumps(tree) for tree in data["trees"])
    target.write_text("{\n" + ",\n".join(lines) + ',\n "trees": [\n' + trees + "\n ]\n}\n")
    print(f"wrote {target.name}: {len(model.trees)} trees, shown from {data['shown_from']}")


if __name__ == "__main__":
    main()
