"""What is told first of two articles: the sentences they share, and nothing else.

It needs a third of the code that everything needs, so it is imported and computed by itself: the
pairs are on the screen while dates, quotations and figures are still being looked for.
"""

from __future__ import annotations

from reader.analysis.model import Analysis
from reader.analysis.sentences import find_sentences
from reader.comparison.model import Comparison
from reader.comparison.pairs.pairs import find_pairs
from reader.documents.article import Article, Side
from reader.progress import Progress


def compare_sentences(left: Article, right: Article, progress: Progress) -> Comparison:
    """A comparison that holds pairs and related pairs. Raises Cancelled when `progress` does."""
    first = Analysis(Side.LEFT, left, find_sentences(left, Side.LEFT))
    second = Analysis(Side.RIGHT, right, find_sentences(right, Side.RIGHT))
    pairs, related = find_pairs(first, second, progress=progress)
    return Comparison(first, second, pairs, related)
