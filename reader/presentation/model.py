"""Values that say what is marked on screen and on paper."""

from __future__ import annotations

from reader.documents.article import Span
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlighted range. `role` is looked up in the theme ("shared.near", "entity.person",
    "difference", "quote", "furniture" …); `key` says what it belongs to ("pair/3", "entity/E7",
    "date/AD3", "quote/AQ1", "figure/BF2", "sentence/A6") and is what a click selects."""

    span: Span
    role: str
    key: str
