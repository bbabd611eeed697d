"""What the sentences of many cells share, as arrays: their meetings. Needs numpy, which ordinary
articles must not pay for.

A meeting is one content stem or number that the two sentences of one cell share. Whatever is
measured of a cell is summed over its meetings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.comparison.pairs.reading import Reading
from reader.records import dataclass

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Meetings:
    """What the sentences of each cell share, one cell after another."""

    cells: Places
    """Number of the cell, rising."""
    stems: Places
    """Number of the stem."""
    count: int
    """Of all cells."""

    def sums(self, values: Floats) -> Floats:
        """For each cell the sum of the values of its meetings."""
        return sums_of(self.cells, values, self.count)


def sums_of(places: Places, values: Floats, count: int) -> Floats:
    """For each of `count` places the sum of the values that stand there."""
    return np.bincount(places, values, minlength=count).astype(np.float64)


def number_stems(reading: Reading) -> dict[str, int]:
    """A number for each content stem and number of both articles."""
    return {stem: at for at, stem in enumerate(reading.weights)}


def meetings_of(shared: Sequence[Iterable[str]], ids: dict[str, int]) -> Meetings:
    """`shared` is what the sentences of each cell share."""
    stems = [ids[stem] for each in shared for stem in each]
    lengths = np.fromiter(map(len, shared), np.int64, len(shared))  # type: ignore[arg-type]
    cells = np.repeat(np.arange(len(shared)), lengths)
    return Meetings(cells, np.array(stems, dtype=np.int64), len(shared))


def rounded_at_once(values: Floats) -> Floats:
    """As `reading.rounded`."""
    found: Floats = np.floor(values * 1e5 + 0.5) / 1e5
    return found


def as_array(values: Iterable[float]) -> Floats:
    return np.fromiter(values, np.float64)
