"""The tokens of one sentence, with their places in the article's text.

Square brackets are passed over: newspapers put them round a word changed in a quotation
("[ten] years ago").

Folding (curly quotes, no-break spaces, soft hyphens) happens in a shadow of the same length, so
every offset fits the article.
"""

from __future__ import annotations

import re
from functools import cache

from reader.records import dataclass

_SHADOW = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "\u00a0": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u202f": " ",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "\u2014",
        "−": "-",
        "⁄": "/",
    }
)

_TOKEN = r"""
    (?=[\d'])(?:
    (?P<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-]))
    |(?P<slash>(?<![\d/.])(?:\d{4}(?P<s1>[/.])\d{1,2}(?P=s1)\d{1,2}
        |\d{1,2}(?P<s2>[/.])\d{1,2}(?P=s2)(?:\d{4}|\d\d)
        |\d\d-\d\d-\d\d(?=\s\d{4}\s?[A-Z]{3}\b)|(?<!-)\d{1,2}-\d{1,2}-\d{4}(?!-)|(?<!-)\d{4}-\d{1,2}-\d{1,2}(?!-))(?![\d/]|\.\d))
    |(?P<clock>(?<![\d:.])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:]))
    |(?P<decade>(?<![\w'])'?(?:1\d|20)?\d0'?s\b)
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
    |(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?))
    |(?=[abAB]\.|[pP]\.)(?:(?P<ampm>[aApP]\.\s?[mM]\.?(?!\w))
    |(?P<era>[bBaA]\.\s?[cCdD]\.?(?:\s?[eE]\.?)?(?!\w)))
    |(?P<word>[^\W\d_]+(?:\u00ad[^\W\d_]+)*)
    |(?P<mark>[^\s\[\]])
    """


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when the first text is read: importing the program must not wait for it."""
    return re.compile(_TOKEN, re.VERBOSE)


_UNCONTRACTED = {"won": "will", "can": "can", "shan": "shall", "ain": "is"}
"""What stands before "n't", where it is not the word without its n ("didn't": "did", "not")."""


def shadow(text: str) -> str:
    """`text` with quotes, dashes and spaces folded; as long as `text`."""
    return text.translate(_SHADOW)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens as parallel lists: `low[i]` is the folded lower-case form, `raw[i]` the shadow's
    characters, `kind[i]` the group of the pattern that matched, `start[i]` and `end[i]` characters
    of the article's text."""

    low: list[str]
    raw: list[str]
    kind: list[str]
    start: list[int]
    end: list[int]

    def word(self, i: int) -> str:
        """Lower-case form at `i`, "" outside."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def kind_at(self, i: int) -> str:
        return self.kind[i] if 0 <= i < len(self.kind) else ""

    def glued(self, i: int) -> bool:
        """Whether token `i` follows the one before it without white space."""
        return 0 < i < len(self.low) and self.start[i] == self.end[i - 1]


def tokens_of(shadowed: str, start: int, end: int) -> Tokens:
    """The tokens of `shadowed[start:end]`."""
    low: list[str] = []
    raw: list[str] = []
    kind: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _pattern().finditer(shadowed, start, end):
        characters = found.group()
        raw.append(characters)
        low.append(characters.lower().replace("\u00ad", ""))
        if low[-1] == "t" and len(low) > 2 and low[-2] == "'" and low[-3].endswith("n"):
            low[-3:] = [_UNCONTRACTED.get(low[-3], low[-3][:-1]), "'", "not"]
        kind.append(found.lastgroup or "mark")
        starts.append(found.start())
        ends.append(found.end())
    return Tokens(low, raw, kind, starts, ends)
