"""The shipped decision on stories that no training has seen.

    python packaging/train_pairs/held_out.py

Prints precision, recall and F1 of sentence pairs by the strength from which they count. `held_out/`
is only ever run: whoever reads its errors and mends them must write new stories.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles import HERE, ArticlePair, article_pairs, read_stories

from reader.comparison.pairs.pairs import pair_sentences

STRENGTHS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7)
Cells = dict[tuple[int, int], float]


def strengths_of(pair: ArticlePair) -> Cells:
    """The strength of every pair found, shown or only related."""
    found = pair_sentences(pair.left, pair.right)
    return {(one.left, one.right): one.strength for one in (*found.related, *found.pairs)}


def main() -> None:
    pairs = article_pairs(read_stories(HERE / "held_out"))
    cells = [(pair.gold, strengths_of(pair)) for pair in pairs]
    wanted = sum(len(gold) for gold, _ in cells)
    print(f"{len(pairs)} article pairs, {wanted} sentence pairs")
    for strength in STRENGTHS:
        found = [
            (gold, {cell for cell, value in own.items() if value >= strength})
            for gold, own in cells
        ]
        right = sum(len(gold & own) for gold, own in found)
        precision = right / max(1, sum(len(own) for _, own in found))
        recall = right / wanted
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"from {strength:.2f}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
