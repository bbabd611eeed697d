"""Which shared pairs a journalist should look at first.

First of all what two articles say differently: a quotation with other words or another speaker, a
figure, a date. That a sentence stands elsewhere is worth a look in two articles that otherwise
tell in the same order; where they do not, nearly every pair has moved and it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.model import Quote
from reader.comparison.model import (
    Comparison,
    DateVerdict,
    FigureVerdict,
    QuotePair,
    QuoteVerdict,
    SharedPair,
)

_SAME_QUOTE = (QuoteVerdict.IDENTICAL, QuoteVerdict.REPORTED)
_FEW = 0.25
"""Share of the pairs that may have moved for each of these to be notable."""


def notable_pairs(comparison: Comparison) -> frozenset[int]:
    """Numbers of the pairs in which a quotation, its speaker, a figure or a date differs; and of
    those that moved, where few did."""
    speakers = _Speakers(comparison)
    found = {
        quotation.pair
        for quotation in comparison.quotations
        if quotation.pair
        and (quotation.verdict not in _SAME_QUOTE or speakers.differ_in(quotation))
    }
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
    moved = {pair.id for pair in comparison.pairs if pair.moved}
    if len(moved) <= _FEW * len(comparison.pairs):
        found |= moved
    return frozenset(found)


def is_notable(pair: SharedPair, comparison: Comparison) -> bool:
    """Whether `pair` is one of them."""
    return pair.id in notable_pairs(comparison)


class _Speakers:
    """Who is named as the speaker of each article's quotations."""

    def __init__(self, comparison: Comparison) -> None:
        self._left = _named(comparison.left.quotes)
        self._right = _named(comparison.right.quotes)

    def differ_in(self, quotation: QuotePair) -> bool:
        """Whether both sides name a speaker, and no word of one name is in the other."""
        left = {word for name in quotation.left for word in self._left.get(name, ())}
        right = {word for name in quotation.right for word in self._right.get(name, ())}
        return bool(left) and bool(right) and not left & right


def _named(quotes: Iterable[Quote]) -> dict[str, list[str]]:
    """Words of the speaker's name by the quotation's id; only of speakers known as an entity, for
    "officials" and "the mayor" may be the same."""
    return {
        quote.id: quote.speaker.name.lower().split()
        for quote in quotes
        if quote.speaker is not None and quote.speaker.entity is not None
    }
