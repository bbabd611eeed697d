"""The words that two quotations have in common, and whether these make both the same speech.

"Yes" and "no comment" of two people are no same quotation: the speaker must be the same, or the
words too many to be said twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from reader.analysis.language import words
from reader.analysis.model import Analysis, Quote, Speaker
from reader.analysis.quotes.people import surname
from reader.comparison.model import QuoteVerdict
from reader.comparison.pairs.lexicon import detect_language
from reader.comparison.pairs.likeness import NEAR
from reader.comparison.pairs.vocabulary import FUNCTION_WORDS
from reader.comparison.plain_words import is_content, plain_words, written_out
from reader.documents.article import Role, Span

_FEW = 3
"""Content words under which all words of the shorter quotation must be the same; and words of any
kind under which it may be an answer to anything."""
_OF_A_SOURCE = 5
"""Content words that are enough of one nameless source ("police")."""
_OF_ANYBODY = 8
"""Content words that two people hardly say alike; stock phrases ("our thoughts are with …") have
up to seven."""
CUT, _DOUBLED = "same quotation, cut", "same quotation, doubled"
_ANSWERS = words("grammar", "answers")
_SAMPLE = 4_000
"""Characters that tell an article's language."""


class QuotationWords:
    """An article's quotations and their words."""

    def __init__(self, analysis: Analysis) -> None:
        self.text = analysis.article.text
        self.quotes = {quote.id: quote for quote in analysis.quotes}
        self.sentences = {sentence.id: sentence for sentence in analysis.sentences}
        self._language = analysis.article.language
        self._by_words: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._small: frozenset[str] | None = None

    def words(self, quote: Quote) -> list[tuple[str, Span]]:
        """The words of a quotation, contractions written out, with their places."""
        return [
            (low, Span(word.start, word.end))
            for word in plain_words(self.text, quote.span)
            for low in written_out(word.low)
        ]

    def is_telling(self, low: str) -> bool:
        """Whether a word is a content word in the article's language."""
        if self._small is None:
            sample = (word.low for word in plain_words(self.text, Span(0, _SAMPLE)))
            language = self._language or detect_language(sample) or "en"
            # `is_content` knows the small words of English.
            small = "" if language == "en" else FUNCTION_WORDS.get(language, "")
            self._small = frozenset(small.split())
        return is_content(low) and low not in self._small and low not in _ANSWERS

    def says_again(self, quote: Quote, ids: Sequence[str]) -> bool:
        """Whether the same words are also a quotation that is not among `ids`. Headlines repeat
        their own text and do not count."""
        if not self._by_words:
            for each in self.quotes.values():
                if self.sentences[each.sentence].role is not Role.HEADLINE:
                    self._by_words[self._lows(each)].add(each.id)
        return bool(self._by_words.get(self._lows(quote), set()) - {quote.id, *ids})

    def _lows(self, quote: Quote) -> tuple[str, ...]:
        return tuple(low for low, _ in self.words(quote))


BothSides = tuple[QuotationWords, QuotationWords]


class CommonWords:
    """The words that two quotations have in common, in order: the longest common subsequence."""

    def __init__(
        self,
        sides: BothSides,
        one: Quote,
        other: Quote,
        verdict: QuoteVerdict | None = None,
    ) -> None:
        """`verdict` is what the comparison of quotations says of these two alone."""
        self.one, self.other = one, other
        self._verdict = verdict
        mine, theirs = (side.words(quote) for side, quote in zip(sides, (one, other), strict=True))
        lows = [low for low, _ in mine]
        common = [
            (block.a + at, block.b + at)
            for block in Indel.editops(lows, [low for low, _ in theirs]).as_matching_blocks()
            for at in range(block.size)
        ]
        self.common = len(common)
        self.shorter, self.longer = sorted((len(mine), len(theirs)))
        """Words of either quotation."""
        self.content = sum(sides[0].is_telling(lows[at]) for at, _ in common)
        """How many of the common words are content words."""
        self.left = [mine[at][1] for at, _ in common]
        self.right = [theirs[at][1] for _, at in common]
        """Places of the common words in either article."""

    @property
    def is_short(self) -> bool:
        """Whether they are so few that another quotation may have them too."""
        return self.content < _FEW

    @property
    def is_bare(self) -> bool:
        """Whether it may be the answer to any question ("Yes", "I do")."""
        return not self.content and self.common < _FEW

    @property
    def is_enough(self) -> bool:
        """Whether both are surely the same speech."""
        if self.common < self.shorter * (1 if self.is_short else NEAR):
            return False
        return self.content >= _content_wanted(self.one.speaker, self.other.speaker)

    @property
    def reason(self) -> str:
        """What a pair of sentences that hold these two is told to be."""
        if self.common < self.shorter:
            return f"{self.common} of {self.shorter} words of the quotation"
        if self.shorter == self.longer:
            return "same quotation"
        if self._verdict is QuoteVerdict.CHANGED:
            return f"{self.common} of {self.longer} words of the quotation"
        return _DOUBLED if self._verdict is QuoteVerdict.DOUBLED else CUT


def _content_wanted(one: Speaker | None, other: Speaker | None) -> float:
    """Content words that these two must have in common: any number of one person, none is enough
    of two."""
    if one is None or other is None:
        return _OF_ANYBODY
    names = set(one.name.casefold().split()), set(other.name.casefold().split())
    last = surname(one.name), surname(other.name)
    if None in last:
        return _OF_A_SOURCE if names[0] == names[1] else _OF_ANYBODY
    if names[0].isdisjoint(names[1]):
        return float("inf")
    # "Jo Moss" and "Al Moss" are two people; "Jo" and "Jo Moss" may be one.
    first = names[0] - set(last), names[1] - set(last)
    if last[0] == last[1] and (not first[0] or not first[1] or first[0] & first[1]):
        return 0
    return _OF_ANYBODY
