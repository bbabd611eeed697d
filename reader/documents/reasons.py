"""Why a value is what it is, in a form that can be said in any language.

A reason is an English pattern with named places ("weekday, {tense}: {weekday} on or before {day}")
and what stands in them. `str` gives the English sentence, for the data that is exported; the
window looks the pattern up in its language and puts the parts in as that language writes them.
"""

from __future__ import annotations

from enum import StrEnum

from reader.records import dataclass


class PartKind(StrEnum):
    """What stands in a place of a pattern; `data` is written accordingly."""

    DAYS = "days"
    """ISO days "first/last"."""
    WEEKDAY = "weekday"
    """0 for Monday."""
    MONTH = "month"
    """1 to 12."""
    MONTH_DAY = "month_day"
    """ "month/day"."""
    COUNT = "count"
    """ "3 week": a number and a unit."""
    PHRASE = "phrase"
    """English words that have a translation of their own; without data."""
    WORDS = "words"
    """Words of the article, or a name: they stay as they are."""
    REASON = "reason"
    """Another reason, in `inner`."""


@dataclass(frozen=True, slots=True)
class ReasonPart:
    """What stands in one place of a pattern: in English, and as data for other languages."""

    place: str
    """The name of the place in the pattern."""
    kind: PartKind
    english: str
    data: str = ""
    inner: Reason | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was read as it was: a pattern in English with places ("{weekday} of {days}"),
    by which a translation is found, and what stands in them."""

    pattern: str = ""
    parts: tuple[ReasonPart, ...] = ()

    def __str__(self) -> str:
        """In English."""
        if not self.parts:
            return self.pattern
        return self.pattern.format(**{part.place: part.english for part in self.parts})

    def __bool__(self) -> bool:
        return bool(self.pattern)


def in_words_of(pattern: str, **words: str) -> Reason:
    """A reason whose parts are words that stay as they are."""
    parts = (ReasonPart(place, PartKind.WORDS, text) for place, text in words.items())
    return Reason(pattern, tuple(parts))
