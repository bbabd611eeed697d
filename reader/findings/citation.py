"""A single finding as text for the clipboard, with where it comes from."""

from __future__ import annotations

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison, SharedPair
from reader.findings.report.visible import visible
from reader.findings.report.words import (
    KIND_WORDS,
    QUOTE_WORDS,
    say_pair,
    say_published,
    source_name,
    title_of,
)


def cite_pair(comparison: Comparison, pair: SharedPair) -> str:
    """Both sentences, how they match, and the source of each."""
    moved = ", moved" if pair.moved else ""
    lines = [
        _cite(comparison.left, pair.left),
        _cite(comparison.right, pair.right),
        f"Pair {say_pair(pair)}: {KIND_WORDS[pair.kind]}{moved}; {visible(pair.reason)}.",
    ]
    for quotation in comparison.quotations:
        if quotation.pair == pair.id:
            lines.append(f"Quotation {QUOTE_WORDS[quotation.verdict]}: {visible(quotation.note)}.")
    return "\n".join(lines) + "\n"


def _cite(analysis: Analysis, sentence: str) -> str:
    """ "“…” (A6, The Courier, “Title”, 12 May 2026 (from the dateline), SHA-256 1a2b3c4d…)"."""
    found = next(s for s in analysis.sentences if s.id == sentence)
    article = analysis.article
    return visible(
        f"“{found.span.of(article.text)}” ({sentence}, {source_name(article)}, "
        f"“{title_of(article)}”, published {say_published(article)}, "
        f"SHA-256 {article.sha256[:16]}…)"
    )
