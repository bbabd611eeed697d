"""Where a text that a reader types stands in an article, as people mean it rather than bytes.

Case does not count, a space stands for any white space, and straight and curly quotation marks
and the dashes are each one thing.
"""

from __future__ import annotations

import re

from reader.documents.article import Span

_ALIKE = ("'‘’‚‛ʼ", '"“”„‟«»', "-‐‑‒–—")
MOST_HITS = 20_000
"""More are not looked for: a single letter in a long text helps nobody."""


def find_hits(text: str, wanted: str) -> tuple[Span, ...]:
    """Every place of `wanted`, in text order; none where nothing but white space is wanted."""
    words = wanted.split()
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(_loosely(word) for word in words), re.IGNORECASE)
    hits: list[Span] = []
    for found in pattern.finditer(text):
        hits.append(Span(found.start(), found.end()))
        if len(hits) == MOST_HITS:
            break
    return tuple(hits)


def _loosely(word: str) -> str:
    return "".join(_any_of(char) for char in word)


def _any_of(char: str) -> str:
    for family in _ALIKE:
        if char in family:
            return f"[{re.escape(family)}]"
    return re.escape(char)
