"""Where a text that a reader types stands in an article, as people mean it rather than bytes.

Case does not count, a space stands for any white space, and straight and curly quotation marks
and the dashes are each one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.documents.article import Span

_ALIKE = ("'‘’‚‛ʼ", '"“”„‟«»', "-‐‑‒–—")
MOST_HITS = 20_000
"""More are not looked for: a single letter in a long text helps nobody."""
_STRETCH = 50_000
"""Characters of a piece."""
_SPACE = 10_000
"""Characters of white space, at most, within a place that ends beyond the piece it begins in."""


def search(text: str, wanted: str) -> Iterator[list[Span]]:
    """Every place of `wanted`, in text order, piece by piece: what begins in each stretch of a long
    text. None where nothing but white space is wanted."""
    words = wanted.split()
    if not words:
        return
    pattern = re.compile(r"\s+".join(_loosely(word) for word in words), re.IGNORECASE)
    at = count = 0
    while at < len(text) and count < MOST_HITS:
        hits: list[Span] = []
        stretch = at + _STRETCH
        while at < stretch:
            # Beyond the stretch, for a place may begin in it and end after it.
            found = pattern.search(text, at, stretch + len(wanted) + _SPACE)
            if found is None or found.start() >= stretch:
                at = stretch
                break
            hits.append(Span(found.start(), found.end()))
            at = found.end()
        hits = hits[: MOST_HITS - count]
        count += len(hits)
        yield hits


def _loosely(word: str) -> str:
    return "".join(_any_of(char) for char in word)


def _any_of(char: str) -> str:
    for family in _ALIKE:
        if char in family:
            return f"[{re.escape(family)}]"
    return re.escape(char)
