"""What a sentence is made of: clauses, and the words that stand in quotation marks.

A long sentence of one newsroom is two of the other's; scoring clause against sentence finds both.
Clauses are cut at punctuation, at quotation marks and at reporting verbs, whatever the language.
A quotation may open in one sentence and close in a later one, so the marks are read in order.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from reader.comparison.pairs.words import Word
from reader.documents.article import Span
from reader.records import dataclass

_CLOSERS = {
    "\u201c": "\u201d",
    "\u201e": "\u201c\u201d",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    '"': '"',
}
"""What closes a quotation, by what opened it: English, German, French, Danish, Japanese, typed."""
_ONLY_CLOSING = "\u201d\u300d\u300f"
_MARK = re.compile('[\u201c-\u201e\u00ab\u00bb\u300c-\u300f"]')
_CUT = re.compile(r"[,;:()\[\]\u2013\u2014]|\s-+\s|\.{3}|\u2026")
_SHORTEST = 3
"""Content words that a clause needs to stand by itself."""
_JOINING_WORDS = """
who which that whose where when while after before because as and but
que quem onde cujo cuja quando enquanto apos porque mas e pero
"""
_JOINING = frozenset(_JOINING_WORDS.split())
_LONGEST = 12
"""Words after which a clause is also cut at a joining word."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A run of words, as numbers `first <= n < last`."""

    first: int
    last: int


def find_quoted(sentences: Sequence[str]) -> list[tuple[Span, ...]]:
    """The parts of each sentence that stand in double quotation marks, marks left out.

    What is opened and not closed in its sentence counts as quoted to that sentence's end, and
    further only when the next mark, within ten sentences, closes it.
    """
    found: list[tuple[Span, ...]] = []
    opener = ""
    for number, sentence in enumerate(sentences):
        spans: list[Span] = []
        start = 0
        for match in _MARK.finditer(sentence):
            at, mark = match.start(), match[0]
            if opener:
                if mark in _CLOSERS[opener]:
                    spans.append(Span(start, at))
                    opener = ""
            elif mark in _ONLY_CLOSING:
                # closed here, opened in a sentence that is not given
                if not spans:
                    spans.append(Span(0, at))
            elif mark != "\u00bb" or _stands_before_word(sentence, at):
                start, opener = at + 1, mark
        if opener:
            spans.append(Span(start, len(sentence)))
            opener = opener if _is_closed_later(sentences, number + 1, opener) else ""
        found.append(tuple(span for span in spans if len(span)))
    return found


def _stands_before_word(sentence: str, at: int) -> bool:
    """Whether a mark has a word right after it and none right before."""
    after = sentence[at + 1 : at + 2]
    return after.isalnum() and (at == 0 or not sentence[at - 1].isalnum())


def _is_closed_later(sentences: Sequence[str], number: int, opener: str) -> bool:
    """Whether the next mark closes what `opener` opened."""
    for sentence in sentences[number : number + 10]:
        match = _MARK.search(sentence)
        if match:
            at = match.start()
            is_closing = match[0] in _CLOSERS[opener]
            # a typed mark opens and closes alike: what stands around it tells
            return is_closing and (opener != '"' or not _stands_before_word(sentence, at))
    return False


def find_clauses(
    sentence: str, words: Sequence[Word], quoted: Sequence[Span], reporting: frozenset[str]
) -> list[Clause]:
    """The clauses of a sentence; the whole sentence is not one unless it has no cut."""
    borders = {match.start() for match in _CUT.finditer(sentence)}
    borders.update(end for span in quoted for end in (span.start, span.end))
    folded = [word.folded for word in words]
    if not borders and reporting.isdisjoint(folded) and _JOINING.isdisjoint(folded[_LONGEST:]):
        return [Clause(0, len(words))]
    ordered = sorted(borders)
    cuts: list[int] = [0]
    border = 0
    content = 0
    for number, word in enumerate(words):
        crossed = False
        while border < len(ordered) and ordered[border] <= word.start:
            crossed, border = True, border + 1
        joins = word.folded in _JOINING and number - cuts[-1] >= _LONGEST
        if (crossed or joins or word.folded in reporting) and content >= _SHORTEST:
            cuts.append(number)
            content = 0
        content += word.content or word.number is not None
    if content < _SHORTEST and len(cuts) > 1:
        cuts.pop()
    cuts.append(len(words))
    return [Clause(first, last) for first, last in itertools.pairwise(cuts)]
