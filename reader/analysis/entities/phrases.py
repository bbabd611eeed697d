"""Finding many fixed names in a text in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_PIECE = re.compile(r"\w+|[^\w\s]")


Spans = list[tuple[int, int]]


@lru_cache(maxsize=1)  # several rule layers, one after the other, look for names in a text
def _pieces(text: str) -> tuple[Spans, list[str]]:
    """Words and single signs of `text`, as (start, end) and as they are written."""
    spans = [match.span() for match in _PIECE.finditer(text)]
    return spans, [text[start:end] for start, end in spans]


class Phrases:
    """A set of names, each with a value; finds the longest name that begins at a word.

    Names are compared piece by piece (a run of letters or digits, or one sign), so white space
    may differ. A name never begins or ends inside a word; "U.S." is found before a blank only.
    """

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, value in names:
            words = tuple(_PIECE.findall(name))
            if words:
                self._by_first.setdefault(words[0], []).append((words, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, value) of every name, in order, none overlapping the one before."""
        spans, words = _pieces(text)
        at = 0
        while at < len(words):
            length = 1
            for entry, value in self._by_first.get(words[at], ()):
                count = len(entry)
                if tuple(words[at : at + count]) == entry and _is_whole(text, spans, at, count):
                    yield spans[at][0], spans[at + count - 1][1], value
                    length = count
                    break
            at += length


def _is_whole(text: str, spans: Spans, at: int, count: int) -> bool:
    """Whether no sign or letter stands directly at either side that makes it part of a word, and
    the pieces lie as closely as in a name (no line break between them)."""
    start, end = spans[at][0], spans[at + count - 1][1]
    if "\n" in text[start:end]:
        return False
    joined_before = start > 1 and text[start - 1] in "-@_" and text[start - 2].isalnum()
    joined_after = end + 1 < len(text) and text[end] in "@_" and text[end + 1].isalnum()
    return not joined_before and not joined_after
