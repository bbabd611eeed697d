"""Whether a strength of 0.7 means that 70 % are right: table and drawing.

    python packaging/train_pairs/reliability.py

Both the decision and its calibration are fitted on other stories than those that are checked.
Writes `reliability.svg` beside this file.
"""

from __future__ import annotations

import itertools

import numpy as np
from articles import HERE
from samples import Floats
from train import FOLDS, folds_of, isotonic, left_out_log_odds, load

BINS = (0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.01)
Row = tuple[float, float, int]
"""Mean strength, share right, number of cells."""


def check() -> list[Row]:
    own, helps, events, _ = load()
    fold = folds_of(sample.group for sample in own)
    odds = left_out_log_odds(own, helps, events, fold)
    strengths, right = [], []
    for number in range(FOLDS):
        seen = [at for at, sample in enumerate(own) if fold[sample.group] != number]
        kept = [at for at, sample in enumerate(own) if fold[sample.group] == number]
        points = isotonic(
            np.concatenate([odds[at] for at in seen]), np.concatenate([own[at].y for at in seen])
        )
        for at in kept:
            strengths.append(np.interp(odds[at], [p[0] for p in points], [p[1] for p in points]))
            right.append(own[at].y)
    return binned(np.concatenate(strengths), np.concatenate(right))


def binned(strength: Floats, right: Floats) -> list[Row]:
    rows = []
    for low, high in itertools.pairwise(BINS):
        inside = (strength >= low) & (strength < high)
        if inside.any():
            rows.append(
                (float(strength[inside].mean()), float(right[inside].mean()), int(inside.sum()))
            )
    return rows


def draw(rows: list[Row]) -> str:
    """An SVG of 320 by 320: strength to the right, share right upwards, the diagonal dashed."""

    def place(x: float, y: float) -> str:
        return f"{40 + 260 * x:.1f},{290 - 260 * y:.1f}"

    line = " ".join(place(x, y) for x, y, _ in rows)
    dots = "".join(
        f'<circle cx="{place(x, y).split(",")[0]}" cy="{place(x, y).split(",")[1]}" '
        f'r="{2 + n**0.5 / 4:.1f}" fill="#2a5d8f"><title>{n} pairs</title></circle>'
        for x, y, n in rows
    )
    ticks = "".join(
        f'<text x="{40 + 260 * t:.0f}" y="306" text-anchor="middle">{t}</text>'
        f'<text x="34" y="{294 - 260 * t:.0f}" text-anchor="end">{t}</text>'
        for t in (0, 0.5, 1)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" font-size="11" '
        'font-family="sans-serif"><rect width="320" height="320" fill="white"/>'
        '<path d="M40 30V290H300" fill="none" stroke="#555"/>'
        '<path d="M40 290L300 30" stroke="#999" stroke-dasharray="4"/>'
        f'<polyline points="{line}" fill="none" stroke="#2a5d8f" stroke-width="1.5"/>{dots}{ticks}'
        '<text x="170" y="318" text-anchor="middle">strength shown</text>'
        '<text x="12" y="160" text-anchor="middle" transform="rotate(-90 12 160)">share right'
        "</text></svg>\n"
    )


def main() -> None:
    rows = check()
    print("strength  right  cells")
    for strength, right, count in rows:
        print(f"{strength:8.2f} {right:6.2f} {count:6d}")
    (HERE / "reliability.svg").write_text(draw(rows))


if __name__ == "__main__":
    main()
