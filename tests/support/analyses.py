"""Analyses of short invented texts, for tests of comparison stages (without names)."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.figures import find_figures
from reader.analysis.model import Analysis
from reader.analysis.quotes import attribute_quotes, find_quotes
from reader.analysis.sentences import find_sentences
from reader.comparison.model import PairKind, SharedPair
from reader.documents.article import Role, Side
from support.text import make_article


def analysis_of(text: str, side: Side, *, headline: bool = False) -> Analysis:
    """Sentences, quotations and figures of `text`; its first line is a headline if asked."""
    article = make_article(text)
    if headline:
        first = replace(article.blocks[0], role=Role.HEADLINE)
        article = replace(article, blocks=(first, *article.blocks[1:]))
    sentences = find_sentences(article, side)
    quotes = attribute_quotes(find_quotes(article, side, sentences), article, sentences, ())
    figures = find_figures(article, side, sentences, ())
    return Analysis(side, article, sentences, quotes, figures)


def both(left: str, right: str) -> tuple[Analysis, Analysis]:
    return analysis_of(left, Side.LEFT), analysis_of(right, Side.RIGHT)


def paired(*numbers: tuple[int, int]) -> tuple[SharedPair, ...]:
    """Shared pairs of sentences by number: `(1, 2)` is A1 with B2."""
    return tuple(
        SharedPair(n, f"A{one}", f"B{other}", PairKind.PARAPHRASE, 0.8, "")
        for n, (one, other) in enumerate(numbers, 1)
    )
