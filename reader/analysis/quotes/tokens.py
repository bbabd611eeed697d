"""Words and punctuation of a stretch of text, with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.analysis.language import words

_TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?![^\W\d_])|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|Jr|Sr)\.(?=\s)"
    r"|\d+(?:[.,]\d+)+\w*|\w+(?:[’'-]\w+)*(?:(?<=s)[’'](?=\s\w))?|[^\w\s]"
)


GIVEN_MONTHS = frozenset(["april", "may", "june", "august"])
"""Months that are given names too."""
_NO_SURNAMES = frozenset(["Day", "Bank", "Fools", "Fool's"])
_ALSO_BEFORE = frozenset(
    ["since", "until", "before", "after", "last", "next", "early", "mid", "late", "and", "or"]
)
_BEFORE_MONTHS = words("grammar", "prepositions") | words("grammar", "determiners") | _ALSO_BEFORE


class Token(NamedTuple):
    """A word or one punctuation character. `low` is the word in small letters without 's; a month
    that is somebody's name ("said June Hallett") keeps its capital there, so that it is no time."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        low = word.lower().replace("’", "'")
        low = low.removesuffix("'s").removesuffix("'")
        if found and found[-1].low in GIVEN_MONTHS and _is_given_name(found, word):
            month = found[-1]
            found[-1] = month._replace(low=month.text)
        found.append(Token(match.start(), match.end(), word, low))
    return found


def _is_given_name(before: list[Token], word: str) -> bool:
    """Whether the month before `word` is a given name: "said June Hallett", not "in June"."""
    if not (before[-1].is_capital and word[0].isupper()):
        return False
    if word in _NO_SURNAMES or len(before) == 1:
        return word not in _NO_SURNAMES
    return before[-2].low not in _BEFORE_MONTHS and not before[-2].text.isdigit()
