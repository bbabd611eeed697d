"""Sentences that one article drops from the middle of a quotation.

Every sentence of a quotation is compared by itself, so "I rang. He said no. I left." against
"I rang. I left." gives two pairs of the same words. What stood between them is told here, because
the second quotation reads as if nothing had been there.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.model import Analysis, Quote, QuoteKind
from reader.comparison.model import QuotePair, QuoteVerdict
from reader.comparison.plain_words import plain_words
from reader.comparison.quotation_verdicts import ELLIPSIS, in_full
from reader.documents.article import Span
from reader.records import replace

_SAME_WORDS = frozenset([QuoteVerdict.IDENTICAL, QuoteVerdict.SPLIT])


def tell_gaps(pairs: list[QuotePair], left: Analysis, right: Analysis) -> list[QuotePair]:
    """The pairs; where a sentence before the quoted one is left out in the other article, the pair
    is `cut` (if its words were the same) and its note says what is missing."""
    notes = dict(_gaps(pairs, left, right, swapped=False))
    notes |= dict(_gaps(pairs, right, left, swapped=True))
    found = [_noted(pair, notes[n]) if n in notes else pair for n, pair in enumerate(pairs)]
    for number in _parted(pairs, left, right, swapped=False):
        found[number] = _with_note(found[number], "one quotation in A, two in B")
    for number in _parted(pairs, right, left, swapped=True):
        found[number] = _with_note(found[number], "two quotations in A, one in B")
    return found


def _with_note(pair: QuotePair, note: str) -> QuotePair:
    return replace(pair, note=f"{pair.note}; {note}")


def _parted(
    pairs: list[QuotePair], whole: Analysis, parted: Analysis, *, swapped: bool
) -> Iterator[int]:
    """Numbers of the pairs whose sentence goes on inside the same marks in `whole`, but begins
    marks of its own in `parted`."""
    of_whole = {
        one: number
        for number, pair in enumerate(pairs)
        for one in (pair.right if swapped else pair.left)
    }
    inside, inside_parted = _chains(whole), _chains(parted)
    direct = {quote.id for quote in parted.quotes if quote.kind is QuoteKind.DIRECT}
    for quote, previous in inside.items():
        number, before = of_whole.get(quote), of_whole.get(previous.id)
        if number is None or before is None or number == before:
            continue
        here, earlier = (pairs[n].left if swapped else pairs[n].right for n in (number, before))
        if not direct.issuperset((*here, *earlier)) or set(here) & set(earlier):
            continue
        if here[0] not in inside_parted:
            yield number


def _noted(pair: QuotePair, note: str) -> QuotePair:
    if pair.verdict in _SAME_WORDS:
        return replace(pair, verdict=QuoteVerdict.CUT, note=note)
    return replace(pair, note=f"{pair.note}; {note}")


def _gaps(
    pairs: list[QuotePair], longer: Analysis, shorter: Analysis, *, swapped: bool
) -> Iterator[tuple[int, str]]:
    """(number of the pair, note) for each passage that `shorter` leaves out."""
    of_longer: dict[str, int] = {}
    of_shorter: dict[str, int] = {}
    for place, pair in enumerate(pairs):
        ones, others = (pair.right, pair.left) if swapped else (pair.left, pair.right)
        of_longer |= {one: place for one in ones if one not in of_longer}
        of_shorter |= {one: place for one in others if one not in of_shorter}
    before = _chains(shorter)
    inside = _chains(longer)
    for quote in shorter.quotes:
        number = of_shorter.get(quote.id)
        previous = before.get(quote.id)
        if number is None or previous is None:
            continue
        earlier = of_shorter.get(previous.id)
        if earlier is None or earlier == number:
            continue
        quoted = pairs[number].right if swapped else pairs[number].left
        dropped = _dropped(inside, quoted[0], earlier, of_longer)
        if dropped:
            text = longer.article.text
            span = Span(dropped[-1].span.start, dropped[0].span.end)
            passage = in_full(text, list(plain_words(text, span)))
            gap = shorter.article.text[previous.span.end - 3 : quote.span.start + 3]
            ellipsis = "with an ellipsis" if ELLIPSIS.search(gap) else "no ellipsis"
            side = "A" if swapped else "B"
            yield number, f"{side} leaves out “{passage}” before it, {ellipsis}"


def _chains(analysis: Analysis) -> dict[str, Quote]:
    """Quotation -> the one before it inside the same marks."""
    by_id = {quote.id: quote for quote in analysis.quotes}
    text = analysis.article.text
    found = {}
    for quote in analysis.quotes:
        previous = by_id.get(quote.continues or "")
        if previous is None or quote.kind is not QuoteKind.DIRECT:
            continue
        if not text[previous.span.end : quote.span.start].strip():
            found[quote.id] = previous
    return found


def _dropped(
    inside: dict[str, Quote], quote: str, earlier: int, of_longer: dict[str, int]
) -> list[Quote]:
    """The unmatched sentences before a quotation, back to the one of pair `earlier`; none where
    another one comes first."""
    found: list[Quote] = []
    at = inside.get(quote)
    while at is not None and at.id not in of_longer:
        found.append(at)
        at = inside.get(at.id)
    return found if at is not None and of_longer[at.id] == earlier else []
