"""Work that stops now and then, so that something else may come in between.

It is a generator: it yields wherever it may be left for a moment, and returns what it has made.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Pieces = Generator[None, None, T]


def whole(pieces: Pieces[T]) -> T:
    """What the pieces make, with nothing in between."""
    while True:
        try:
            next(pieces)
        except StopIteration as done:
            made: T = done.value
            return made
