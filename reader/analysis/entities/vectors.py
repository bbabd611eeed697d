"""Vectors of English words: words that stand in like places in the news have like vectors.

`resources/models/words.npz` holds them in a small form (see `packaging/train_model/make_vectors.py`
for source, licence and method): by hash of a word the numbers of the typical pieces that its vector
is put together from.
"""

from __future__ import annotations

import zlib
from functools import cache
from typing import Any

import numpy as np

from reader.paths import resource
from reader.records import dataclass


def hash_word(word: str) -> int:
    """32 bits of a word in lower case."""
    return zlib.crc32(word.encode())


@dataclass(frozen=True, slots=True)
class WordVectors:
    """Vectors of words by product quantisation (H. Jégou et al. 2011): each vector is cut into
    pieces, and of each piece the number of the most like one of 256 is kept."""

    hashes: Any
    """uint32, sorted."""
    codes: Any
    """uint8, a row a word, a column a piece."""
    typical: Any
    """float32, (pieces, 256, numbers a piece)."""

    @property
    def width(self) -> int:
        """Numbers in a vector."""
        return int(self.typical.shape[0] * self.typical.shape[2])

    def number(self, word: str) -> int:
        """The row of `word` (lower case) counted from 1, or 0 where it is not known."""
        wanted = hash_word(word)
        at = int(np.searchsorted(self.hashes, np.uint32(wanted)))
        return at + 1 if at < len(self.hashes) and self.hashes[at] == wanted else 0

    def of(self, numbers: Any) -> Any:
        """Vectors (float32, a row a word) of rows counted from 1; zeros for 0."""
        at = numbers.astype("int64")
        codes = self.codes[np.maximum(at - 1, 0)]
        pieces = self.typical[np.arange(len(self.typical)), codes]
        return pieces.reshape((len(at), self.width)) * (at > 0)[:, None]


@cache
def word_vectors() -> WordVectors:
    """The bundled vectors, read once."""
    with np.load(resource("models", "words.npz")) as file:
        return WordVectors(file["hashes"], file["codes"], file["typical"].astype("float32"))
