"""What each group of measures buys: cross-validation by story without it.

    python packaging/train_pairs/ablate.py

Prints F1, precision and recall of the left-out stories at the threshold that is best for each run.
A group is switched off by making its columns constant; "lexicon" reads the articles as if their
language were unknown (no function words, common words, synonyms).
"""

from __future__ import annotations

import numpy as np
import samples
from events import EventSample
from samples import Sample
from train import best_threshold, figures, folds_of, left_out_log_odds, load

from reader.comparison.pairs import reading
from reader.comparison.pairs.context import CONTEXT_FEATURES
from reader.comparison.pairs.features import CELL_FEATURES
from reader.comparison.pairs.lexicon import Lexicon, lexicon_for

GROUPS = {
    "clauses": ("clause_contained", "clause_pair", "clause_information", "focus_clause"),
    "numbers": ("numbers_equal", "numbers_weight", "numbers_differ", "document_numbers"),
    "names and days": (
        "capitals_equal", "capitals_differ", "capitals_left_over", "strange_least", "strange_most",
        "days_equal", "days_differ", "document_names_most", "document_names_least",
        "document_days", "main_names_missing",
    ),
    "quotations": ("quoted_contained", "quoted_to_quoted", "both_quote"),
    "look-alikes": ("gram_cosine", "kin", "soft_dice"),
    "topic discount": ("focus", "focus_contained", "focus_clause", "exclusive", "topic_share"),
    "order": ("bigrams", "common_run", "in_order"),
    "rows and columns": (
        "best_ratio_least", "best_ratio_most", "margin_least", "margin_most", "rank_least",
        "rank_most", "share_least", "share_most", "unexplained", "unexplained_share",
    ),
    "neighbours and place": (
        "neighbours_in_step", "neighbours_beside", "place_least", "place_most", "place_gap",
    ),
    "one event at all": ("one_event",),
    "the articles": tuple(
        name for name in CONTEXT_FEATURES if name.startswith(("document", "sentences", "main"))
    ),
}  # fmt: skip


def show(name: str, own: list[Sample], helps: list[Sample], events: list[EventSample]) -> None:
    fold = folds_of(sample.group for sample in own)
    odds = np.concatenate(left_out_log_odds(own, helps, events, fold))
    y = np.concatenate([s.y for s in own])
    gold = sum(len(s.gold) for s in own)
    strength = 1 / (1 + np.exp(-odds))
    f1, precision, recall = figures(strength >= best_threshold(strength, y, gold), y, gold)
    print(f"{name:22} F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f}", flush=True)


def main() -> None:
    own, helps, events, _ = load(2)
    show("everything", own, helps, events)
    with_context = samples.with_context
    import train

    for group, names in GROUPS.items():
        off_cell = [at for at, name in enumerate(CELL_FEATURES) if name in names]
        off_context = [
            len(CELL_FEATURES) + at for at, name in enumerate(CONTEXT_FEATURES) if name in names
        ]
        kept = [sample.x.copy() for sample in (*own, *helps)]
        for sample in (*own, *helps):
            sample.x[:, off_cell] = 0.0

        def without(sample: Sample, bases: samples.Floats, one_event: float) -> samples.Floats:
            full = with_context(sample, bases, one_event)
            full[:, [*off_cell, *off_context]] = 0.0  # noqa: B023
            return full

        train.with_context = without
        show(f"without {group}", own, helps, events)
        for sample, x in zip((*own, *helps), kept, strict=True):
            sample.x = x
    train.with_context = with_context
    reading.lexicon_for = lambda language: Lexicon()
    show("without lexicon", *load(2)[:3])
    reading.lexicon_for = lexicon_for


if __name__ == "__main__":
    main()
