"""Precision, recall and F1 of shared sentence pairs on files of article pairs.

    python tests/quality/pairs.py DATA.jsonl... [--predictions OUT]

Each line is one article pair: `{"id", "a": [sentence], "b": [sentence], "gold": [[i, j], ...]}`
(`gold` may be missing: then only predictions are written). The sentences are taken as given.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from reader.comparison.pairs.pairs import pair_sentences


def read_lines(paths: list[Path]) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def figures(right: int, predicted: int, gold: int) -> dict[str, float]:
    precision = right / predicted if predicted else 0.0
    recall = right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(f1, 4),
        "tp": right,
        "predicted": predicted,
        "gold": gold,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--predictions", type=Path)
    options = parser.parse_args()
    right = predicted = gold = 0
    by_relation: dict[str, list[int]] = {}
    lines: list[str] = []
    for item in read_lines(options.data):
        found = {(p.left, p.right) for p in pair_sentences(item["a"], item["b"]).pairs}
        lines.append(json.dumps({"id": item["id"], "pairs": sorted(map(list, found))}))
        if "gold" not in item:
            continue
        want = {(g[0], g[1]) for g in item["gold"]}
        right, predicted, gold = right + len(found & want), predicted + len(found), gold + len(want)
        for entry in item["gold"]:
            for relation in entry[2] if len(entry) > 2 and isinstance(entry[2], list) else []:
                counts = by_relation.setdefault(relation, [0, 0])
                counts[0] += (entry[0], entry[1]) in found
                counts[1] += 1
    report: dict[str, Any] = {"micro": figures(right, predicted, gold), "documents": len(lines)}
    if by_relation:
        report["recall_by_relation"] = {
            name: f"{hit}/{all_}" for name, (hit, all_) in sorted(by_relation.items())
        }
    print(json.dumps(report, indent=1, ensure_ascii=False))
    if options.predictions:
        options.predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
