"""Builds the reasons of date readings: a pattern, and parts that know how to be said.

Every pattern and every phrase that is used here has its translations in `reader.ui.date_reasons`.
"""

from __future__ import annotations

import re

from reader.analysis.dates.places import Place, in_words
from reader.analysis.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from reader.documents.days import from_number
from reader.documents.reasons import PartKind, Reason, ReasonPart
from reader.records import replace


def because(pattern: str, **parts: ReasonPart) -> Reason:
    """A reason; each part goes to the place of its name."""
    return Reason(pattern, tuple(replace(part, place=place) for place, part in parts.items()))


def days(place: Place) -> ReasonPart:
    data = f"{from_number(place.first)}/{from_number(place.last)}"
    return ReasonPart("", PartKind.DAYS, in_words(place), data)


def weekday_part(number: int) -> ReasonPart:
    return ReasonPart("", PartKind.WEEKDAY, WEEKDAY_NAMES[number], str(number))


def month_part(number: int) -> ReasonPart:
    return ReasonPart("", PartKind.MONTH, MONTH_NAMES[number - 1], str(number))


def month_day_part(month: int, day: int) -> ReasonPart:
    english = f"{day} {MONTH_NAMES[month - 1]}"
    return ReasonPart("", PartKind.MONTH_DAY, english, f"{month}/{day}")


def counted(count: float, unit: str) -> ReasonPart:
    """ "3 weeks"."""
    english = f"{count:g} {unit}{'s' if count != 1 else ''}"
    return ReasonPart("", PartKind.COUNT, english, f"{count:g} {unit}")


def phrase(english: str) -> ReasonPart:
    return ReasonPart("", PartKind.PHRASE, english)


def number_part(number: int) -> ReasonPart:
    return ReasonPart("", PartKind.WORDS, str(number))


def clock_part(shown: str) -> ReasonPart:
    """A clock time, "07:50"."""
    return ReasonPart("", PartKind.WORDS, shown)


def inner(reason: Reason) -> ReasonPart:
    return ReasonPart("", PartKind.REASON, str(reason), inner=reason)


_QUOTED = re.compile("“([^”]*)”")


def tense_part(why: str) -> ReasonPart:
    """What a verb or a cue says of time (`Direction.why`): a phrase, in which a word of the article
    may stand in quotation marks."""
    quoted = _QUOTED.search(why)
    if quoted is None:
        return phrase(why)
    word = ReasonPart("word", PartKind.WORDS, quoted[1])
    return inner(Reason(why.replace(quoted[0], "“{word}”"), (word,)))
