"""The rule layers over what a model finds, in their order."""

from __future__ import annotations

from reader.analysis.entities.consistency import make_consistent
from reader.analysis.entities.events import add_events
from reader.analysis.entities.found import Found, Layer, without_overlaps
from reader.analysis.entities.listed import add_listed_names
from reader.analysis.entities.shapes import join_listed_bodies, join_to_nation, label_by_shape
from reader.analysis.entities.titles import label_titled_people
from reader.analysis.entities.trimming import trim_names

LAYERS: tuple[Layer, ...] = (
    trim_names,
    add_listed_names,
    label_titled_people,
    label_by_shape,
    join_to_nation,
    join_listed_bodies,
    make_consistent,
    add_events,
)
"""What each is worth: `tests/quality/entities.py --each-layer`."""


def apply_rules(text: str, found: list[Found], layers: tuple[Layer, ...] = LAYERS) -> list[Found]:
    """Names of a whole text after the rules; sorted, without overlaps."""
    for layer in layers:
        found = layer(text, found)
    return without_overlaps(found)
