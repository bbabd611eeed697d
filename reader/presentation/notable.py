"""Which shared pairs a journalist should look at first."""

from __future__ import annotations

from reader.comparison.model import (
    Comparison,
    DateVerdict,
    FigureVerdict,
    QuoteVerdict,
    SharedPair,
)

_SAME_QUOTE = (QuoteVerdict.IDENTICAL, QuoteVerdict.REPORTED)


def notable_pairs(comparison: Comparison) -> frozenset[int]:
    """Numbers of the pairs that moved, or in which a quotation, a figure or a date differs."""
    found = {pair.id for pair in comparison.pairs if pair.moved}
    found |= {q.pair for q in comparison.quotations if q.pair and q.verdict not in _SAME_QUOTE}
    found |= {
        check.pair
        for check in comparison.figure_checks
        if check.pair and check.verdict is FigureVerdict.DIFFER
    }
    found |= {
        check.pair
        for check in comparison.date_checks
        if check.pair and check.verdict is DateVerdict.DIFFERS
    }
    return frozenset(found)


def is_notable(pair: SharedPair, comparison: Comparison) -> bool:
    """Whether `pair` is one of them."""
    return pair.id in notable_pairs(comparison)
