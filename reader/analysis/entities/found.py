"""Names as they stand in a text while the rule layers work on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.analysis.model import Label


class Found(NamedTuple):
    """A name at `start`..`end` (characters of the text) with its label. Lists of them are sorted
    and never overlap."""

    start: int
    end: int
    label: Label

    def of(self, text: str) -> str:
        return text[self.start : self.end]


Layer = Callable[[str, list[Found]], list[Found]]
"""A rule layer: text and names to names."""


class Taken:
    """Which names touch a range, in constant time a character."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._at: dict[int, Found] = {}
        for name in found:
            self.add(name)

    def add(self, name: Found) -> None:
        self._at.update(dict.fromkeys(range(name.start, name.end), name))

    def remove(self, name: Found) -> None:
        for offset in range(name.start, name.end):
            self._at.pop(offset, None)

    def touching(self, start: int, end: int) -> list[Found]:
        """Names that share a character with `start`..`end`, in order."""
        return list(dict.fromkeys(filter(None, map(self._at.get, range(start, end)))))

    def all(self) -> list[Found]:
        return sorted(set(self._at.values()))


def without_overlaps(found: Iterable[Found]) -> list[Found]:
    """The longest names first, then the earliest; sorted."""
    taken = Taken(())
    for name in sorted(set(found), key=lambda item: (item.start - item.end, item.start)):
        if not taken.touching(name.start, name.end):
            taken.add(name)
    return taken.all()
