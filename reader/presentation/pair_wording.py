"""Which words of a pair differ: what its marks, the strip and the lists show."""

from __future__ import annotations

from collections.abc import Iterable

from reader.comparison.model import (
    ChangeOp,
    Comparison,
    PairKind,
    QuoteVerdict,
    SharedPair,
    WordChange,
)
from reader.documents.article import Side, Span

_TOLD = (QuoteVerdict.CHANGED, QuoteVerdict.CUT)


def quoted_wordings(comparison: Comparison) -> dict[int, tuple[WordChange, ...]]:
    """How quotations that stand otherwise differ, by the pair that holds them."""
    found: dict[int, tuple[WordChange, ...]] = {}
    for quotation in comparison.quotations:
        if quotation.pair and quotation.wording and quotation.verdict in _TOLD:
            found.setdefault(quotation.pair, quotation.wording)
    return found


def wording_of(
    pair: SharedPair, quoted: dict[int, tuple[WordChange, ...]]
) -> tuple[WordChange, ...]:
    """The word changes of a near pair. One whose sentences were not set word against word, for
    they are a pair by what they quote, has those of the quotation: "did not" is not to be shown
    as if the other had it too, where it has "didn't"."""
    if pair.kind is not PairKind.NEAR or pair.wording:
        return pair.wording
    return quoted.get(pair.id, ()) if pair.id else ()


def without_changed(
    tints: Iterable[Span], wording: Iterable[WordChange], side: Side
) -> tuple[Span, ...]:
    """Tints without the words of this side that the other has otherwise or not at all."""
    kept = list(tints)
    for change in wording:
        gone = change.left if side is Side.LEFT else change.right
        if change.op is not ChangeOp.EQUAL and gone is not None:
            kept = [part for tint in kept for part in _cut(tint, gone)]
    return tuple(kept)


def _cut(span: Span, gone: Span) -> list[Span]:
    ends = ((span.start, min(span.end, gone.start)), (max(span.start, gone.end), span.end))
    return [Span(start, end) for start, end in ends if start < end]
