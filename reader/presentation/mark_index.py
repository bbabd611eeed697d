"""Finds what stands in a stretch of text quickly, however much there is in the whole article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from reader.documents.article import Span


class Spanned(Protocol):
    """A mark, or anything else with a place in the text."""

    @property
    def span(self) -> Span: ...


M = TypeVar("M", bound=Spanned)

_LONG = 2_000
"""Characters. Longer marks are few and are looked at every time."""


class MarkIndex(Generic[M]):
    """Marks in text order, found by bisection."""

    def __init__(self, marks: Iterable[M]) -> None:
        ordered = sorted(marks, key=attrgetter("span.start"))
        spans = [mark.span for mark in ordered]
        self._long = [mark for mark in ordered if mark.span.end - mark.span.start > _LONG]
        self._short = ordered
        if self._long:
            self._short = [m for m in ordered if m.span.end - m.span.start <= _LONG]
            spans = [mark.span for mark in self._short]
        self._starts = [span.start for span in spans]
        self._reach = max([span.end - span.start for span in spans], default=0)

    def __len__(self) -> int:
        return len(self._short) + len(self._long)

    def __iter__(self) -> Iterator[M]:
        yield from self._long
        yield from self._short

    def between(self, start: int, end: int) -> list[M]:
        """Marks that overlap the half-open range."""
        found = [m for m in self._long if m.span.start < end and m.span.end > start]
        at = bisect_left(self._starts, start - self._reach)
        while at < len(self._short) and self._starts[at] < end:
            if self._short[at].span.end > start:
                found.append(self._short[at])
            at += 1
        return found

    def at(self, offset: int) -> list[M]:
        """Marks that hold the character at `offset`, narrowest first."""
        return sorted(self.between(offset, offset + 1), key=lambda mark: len(mark.span))
