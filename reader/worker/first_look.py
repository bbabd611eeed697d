"""What is told first of two articles: the sentences they share, and nothing else.

It needs a third of the code that everything needs, so it is imported and computed by itself: the
pairs are on the screen while dates, quotations and figures are still being looked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path

from reader.analysis.model import Analysis
from reader.analysis.sentences import find_sentences
from reader.comparison.model import Comparison
from reader.comparison.pairs.pairs import find_pairs
from reader.documents.article import Article, Side
from reader.progress import Progress

_TEXTS = (".txt", ".md")
_LONG = 15_000
"""Bytes of texts with so many sentences that they are compared in arrays."""


def make_ready(paths: Sequence[Path]) -> None:
    """Import what comparing these files will need, while they are being read: numpy, which takes as
    long as all the rest, where they are long texts."""
    if len(paths) > 1 and all(_text_size(path) >= _LONG for path in paths):
        importlib.import_module("reader.comparison.pairs.decide_arrays")


def _text_size(path: Path) -> int:
    """Bytes of a plain text; 0 for any other file, whose size says little of its words."""
    try:
        return path.stat().st_size if path.suffix.lower() in _TEXTS else 0
    except (OSError, ValueError):
        return 0


def compare_sentences(left: Article, right: Article, progress: Progress) -> Comparison:
    """A comparison that holds pairs and related pairs. Raises Cancelled when `progress` does."""
    first = Analysis(Side.LEFT, left, find_sentences(left, Side.LEFT))
    second = Analysis(Side.RIGHT, right, find_sentences(right, Side.RIGHT))
    pairs, related = find_pairs(first, second, progress=progress)
    return Comparison(first, second, pairs, related)
