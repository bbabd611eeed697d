"""The quotation channel: the same quoted words in both sentences, or quoted in one only."""

from __future__ import annotations

from reader.comparison.pairs.likeness import NEAR, equal_words
from reader.comparison.pairs.reading import Passage
from reader.comparison.pairs.words import Word
from reader.records import dataclass

_ENOUGH = 3
"""Content words that a quotation needs to carry a pair by itself."""
_ENOUGH_IF_ALL = 5
"""Words of any kind that are enough where both articles quote just the same words."""


@dataclass(frozen=True, slots=True)
class SameQuotation:
    """How a quotation of one sentence stands in the other."""

    reason: str
    quoted_in_both: bool


def same_quotation(one: Passage, two: Passage) -> SameQuotation | None:
    """How the quoted words of one sentence stand in the other, or None where they do not.

    At least three content words must be quoted, and four fifths of the quoted words must stand in
    the other sentence in order; or both quote just the same words, at least five.
    """
    first, second = _quoted_words(one), _quoted_words(two)
    if min(len(first), len(second)) >= _ENOUGH_IF_ALL:
        said_one, said_two = ([word.folded for word in said] for said in (first, second))
        if said_one == said_two:
            return SameQuotation("same quotation", True)
        if sorted(said_one) == sorted(said_two):
            return SameQuotation("same words of a quotation in another order", True)
    for quoted, other in ((first, second), (second, first)):
        equal = _held(quoted, other)
        if not equal:
            continue
        if equal == len(quoted) == len(other):
            return SameQuotation("same quotation", True)
        if len(other) * NEAR > len(quoted):
            return SameQuotation("same quotation, cut", True)
        # "8 of 9 words": all of the shorter one are no whole quotation
        whole = len(other) if equal == len(quoted) else len(quoted)
        return SameQuotation(f"{equal} of {whole} words of the quotation", True)
    for quoted, words in ((first, two.words), (second, one.words)):
        equal = _held(quoted, words)
        if equal:
            reason = f"{equal} of {len(quoted)} words of the quotation, without quotation marks"
            return SameQuotation(reason, False)
    return None


def _held(quoted: list[Word], other: list[Word]) -> int:
    """How many of the quoted words the other has in order; 0 where that is too little."""
    if not other or sum(word.content for word in quoted) < _ENOUGH:
        return 0
    equal = len(equal_words(quoted, other))
    return equal if equal >= NEAR * len(quoted) else 0


def _quoted_words(passage: Passage) -> list[Word]:
    return [
        word
        for word in passage.words
        if any(span.start <= word.start < span.end for span in passage.quoted)
    ]
