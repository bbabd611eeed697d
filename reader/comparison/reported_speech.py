"""Quoted in one article, reported without quotation marks in the other."""

from __future__ import annotations

from collections import defaultdict

from reader.analysis.model import Analysis, Quote, QuoteKind
from reader.comparison.model import QuotePair, QuoteVerdict
from reader.comparison.plain_words import content_stems, plain_words
from reader.comparison.quotation_units import speakers_agree

_SHARE = 0.6
"""Of the content words of the quotation that the reported clause must have."""
_LESS, _MOST_OF, _MOST_OF_FEW = 0.45, 0.75, 3
"""Less will do of one speaker where the clause is nearly all from the quotation."""
_FEWEST = 2
_PAIRED = 0.3
"""Of the shorter one's content words, where one speaker says it in sentences found to be shared."""
_COMMON = 60
"""Clauses that a word may stand in and still be looked up."""
_RUN = 4


def find_reported(
    left: Analysis,
    right: Analysis,
    paired: dict[tuple[str, str], int],
    matched_left: set[str],
    matched_right: set[str],
) -> list[QuotePair]:
    """Direct quotations that have no quotation, but a reported clause, in the other article."""
    found = []
    for quote, clause in _best(left, right, paired, matched_left, swapped=False):
        found.append(_pair(quote, clause, paired, "quoted in A, reported in B"))
    for quote, clause in _best(right, left, paired, matched_right, swapped=True):
        found.append(_pair(clause, quote, paired, "reported in A, quoted in B"))
    return found


def _pair(one: Quote, other: Quote, paired: dict[tuple[str, str], int], note: str) -> QuotePair:
    shared = paired.get((one.sentence, other.sentence))
    return QuotePair((one.id,), (other.id,), QuoteVerdict.REPORTED, note, pair=shared)


def _best(
    quoting: Analysis,
    reporting: Analysis,
    paired: dict[tuple[str, str], int],
    matched: set[str],
    *,
    swapped: bool,
) -> list[tuple[Quote, Quote]]:
    clauses = [
        (quote, content_stems(reporting.article.text, quote.span))
        for quote in reporting.quotes
        if quote.kind is QuoteKind.INDIRECT
    ]
    texts = [_plain(reporting.article.text, clause) for clause, _ in clauses]
    index: dict[str, list[int]] = defaultdict(list)
    for number, (_, stems) in enumerate(clauses):
        for stem in stems:
            index[stem].append(number)
    found = []
    for quote in quoting.quotes:
        if quote.kind is not QuoteKind.DIRECT or quote.id in matched:
            continue
        stems = content_stems(quoting.article.text, quote.span)
        if not stems:
            continue
        quote_text = _plain(quoting.article.text, quote)
        common: dict[int, int] = defaultdict(int)
        for stem in stems:
            holders = index.get(stem, ())
            if len(holders) <= _COMMON:
                for number in holders:
                    common[number] += 1
        best = None
        for number, shared in common.items():
            clause, _ = clauses[number]
            key = (
                (clause.sentence, quote.sentence) if swapped else (quote.sentence, clause.sentence)
            )
            same = speakers_agree(quote.speaker, clause.speaker)
            if same is False or not (same or key in paired or _holds(quote_text, texts[number])):
                continue
            share = shared / len(stems)
            whole = same and shared >= _MOST_OF_FEW and share >= _LESS
            whole = whole and shared >= _MOST_OF * len(clauses[number][1])
            enough = shared >= _FEWEST and (share >= _SHARE or whole)
            if same and key in paired:
                shorter = min(len(stems), len(clauses[number][1]))
                enough = enough or shared >= max(min(_FEWEST, shorter), _PAIRED * shorter)
            if enough and (best is None or share > best[0]):
                best = (share, clause)
        if best is not None:
            found.append((quote, best[1]))
    return found


def _plain(text: str, quote: Quote) -> str:
    return f" {' '.join(word.low for word in plain_words(text, quote.span))} "


def _holds(quoted: str, clause: str) -> bool:
    """Whether a clause has all words of a quotation in a row, four of them at least."""
    return quoted.count(" ") > _RUN and quoted in clause
