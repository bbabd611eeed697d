"""The pairs of invented articles that come with the program."""

from __future__ import annotations

from reader.paths import resource
from reader.records import dataclass
from reader.ui.words import noop, say

_TITLES = {
    "terminal": noop("Sample", "A ferry terminal: two papers, one announcement"),
    "mill": noop("Sample", "A mill fire: two papers, one night"),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """Two files about one invented event."""

    name: str
    title: str
    left: str
    right: str


def find_samples() -> tuple[Sample, ...]:
    """Every pair NAME_a.*, NAME_b.* in the samples' folder, the known ones first."""
    folder = resource("samples")
    found = []
    for left in sorted(folder.glob("*_a.*")):
        name = left.stem.removesuffix("_a")
        right = next(iter(sorted(folder.glob(f"{name}_b.*"))), None)
        if right is not None:
            title = say("Sample", _TITLES[name]) if name in _TITLES else name.title()
            found.append(Sample(name, title, str(left), str(right)))
    order = {name: place for place, name in enumerate(_TITLES)}
    return tuple(sorted(found, key=lambda sample: order.get(sample.name, len(order))))
