"""Everything that computes, behind one import.

Importing it takes as long as reading a file does, so the worker imports it in a thread while the
files are being read.
"""

from __future__ import annotations

from reader.analysis.analyse import add_names, analyse
from reader.analysis.model import Analysis
from reader.analysis.sentences import find_sentences
from reader.comparison.compare import FoundPairs, compare
from reader.comparison.model import Comparison
from reader.comparison.pairs.pairs import find_pairs
from reader.documents.article import Article, Side
from reader.progress import Progress

__all__ = ["FoundPairs", "add_names", "analyse", "compare", "compare_sentences"]


def compare_sentences(left: Article, right: Article, progress: Progress) -> Comparison:
    """Shared sentences and nothing else: what can be shown first of long articles."""
    first = Analysis(Side.LEFT, left, find_sentences(left, Side.LEFT))
    second = Analysis(Side.RIGHT, right, find_sentences(right, Side.RIGHT))
    pairs, related = find_pairs(first, second, progress=progress)
    return Comparison(first, second, pairs, related)
