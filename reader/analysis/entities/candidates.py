"""Finding what may be the same without comparing everything with everything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Candidates(Generic[T]):
    """Things by keys that the same things share; found in the order in which they were added."""

    def __init__(self) -> None:
        self._things: dict[str, dict[int, T]] = {}
        self._numbers: dict[int, int] = {}

    def add(self, thing: T, keys: Iterable[str]) -> None:
        """Add `thing`, or further keys of it; it must live as long as this does."""
        number = self._numbers.setdefault(id(thing), len(self._numbers))
        for key in keys:
            self._things.setdefault(key, {})[number] = thing

    def find(self, keys: Iterable[str]) -> list[T]:
        """Things with one of the keys."""
        found: dict[int, T] = {}
        for key in keys:
            found.update(self._things.get(key, {}))
        return [found[number] for number in sorted(found)]
