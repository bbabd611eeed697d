"""Words and punctuation of a stretch of text, with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?![^\W\d_])|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|Jr|Sr)\.(?=\s)"
    r"|\d+(?:[.,]\d+)+\w*|\w+(?:[’'-]\w+)*(?:(?<=s)[’'](?=\s\w))?|[^\w\s]"
)


class Token(NamedTuple):
    """A word or one punctuation character. `low` is the word in small letters without 's."""

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
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        low = word.lower().replace("’", "'")
        low = low.removesuffix("'s").removesuffix("'")
        found.append(Token(match.start(), match.end(), word, low))
    return found
