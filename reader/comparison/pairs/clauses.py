"""What a sentence is made of: clauses, and the words that stand in quotation marks.

A long sentence of one newsroom is two of the other's; scoring clause against sentence finds both.
Clauses are cut at punctuation, at quotation marks and at reporting verbs, whatever the language.
A quotation may open in one sentence and close in a later one, so the marks are read in order.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparison.pairs.words import Word
from reader.documents.article import Span

_OPENING = "\u201c\u201e\u00ab\u300c\u300e"
_CLOSING = "\u201d\u00bb\u300d\u300f"
_EITHER = '"\u201f'
_MARK = re.compile(f"[{_OPENING}{_CLOSING}{_EITHER}]")
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

    What is opened and never closed counts as quoted to its sentence's end, and further only when
    the next sentences do close it.
    """
    found: list[tuple[Span, ...]] = []
    is_open = False
    for number, sentence in enumerate(sentences):
        spans: list[Span] = []
        start = 0
        for match in _MARK.finditer(sentence):
            at, char = match.start(), match[0]
            opens = char in _OPENING or (char in _EITHER and not is_open)
            closes = char in _CLOSING or (char in _EITHER and is_open)
            if opens:
                start, is_open = at + 1, True
            elif closes and is_open:
                spans.append(Span(start, at))
                is_open = False
            elif closes and not spans and at > 0:
                # closed here, opened in a sentence that is not given
                spans.append(Span(0, at))
        if is_open:
            spans.append(Span(start, len(sentence)))
            is_open = _is_closed_later(sentences, number + 1)
        found.append(tuple(span for span in spans if len(span)))
    return found


def _is_closed_later(sentences: Sequence[str], number: int) -> bool:
    """Whether the next quotation mark after an unclosed one closes it (within ten sentences)."""
    for sentence in sentences[number : number + 10]:
        for match in _MARK.finditer(sentence):
            at, char = match.start(), match[0]
            if char in _CLOSING:
                return True
            if char in _OPENING:
                return False
            if char in _EITHER:
                # a straight mark closes when a letter or stop stands before it
                return at > 0 and not sentence[at - 1].isspace()
    return False


def find_clauses(
    sentence: str, words: Sequence[Word], quoted: Sequence[Span], reporting: frozenset[str]
) -> list[Clause]:
    """The clauses of a sentence; the whole sentence is not one unless it has no cut."""
    borders = {match.start() for match in _CUT.finditer(sentence)}
    borders.update(end for span in quoted for end in (span.start, span.end))
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
