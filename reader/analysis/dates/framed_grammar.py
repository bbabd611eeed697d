"""Lengths of time with a place: "the past three months", "the next few days", "recent years"."""

from __future__ import annotations

from reader.analysis.dates.duration_grammar import (
    ADJECTIVES,
    counted_units,
    duration_value,
    is_age,
    qualifier,
)
from reader.analysis.dates.expressions import Lasting, Parsed, Referring
from reader.analysis.dates.numerals import read_number
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import PLURAL_UNITS, UNITS
from reader.analysis.dates.words import words

_FRAMES: dict[str, str] = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "preceding": "past",
    "recent": "past",
    "latest": "past",
    "next": "next",
    "coming": "next",
    "upcoming": "next",
    "following": "then",
    "first": "part",
    "final": "part",
    "closing": "part",
    "opening": "part",
    "early": "part",
}


_PAST_UNITS = words("day week fortnight month year decade century hour")
_DETERMINERS = words("the these those its his their this")


_BEFORE_A_VERB = words("to will would could can must should may might not cannot they")


def framed_duration(t: Tokens, i: int) -> Parsed:
    """ "the past three months", "the next few days", "the last two weeks", "recent years",
    "the first nine months", "the coming weeks"."""
    at = i + (t.word(i) in _DETERMINERS)
    frame = _FRAMES.get(t.word(at))
    if frame is None:
        # "the three previous weeks", "the two days following"
        return counted_units_with_frame_inside(t, at) if at > i else None
    word = t.low[at]
    if word in ("opening", "closing") and at == i:
        return None  # a library's opening hours
    if word == "last" and at == i and t.word(i - 1) in _BEFORE_A_VERB:
        return None  # "was to last 72 hours"
    at += 1
    if t.word(at) in _FRAMES and t.word(at) in ("recent", "past"):
        at += 1
    modifier, at = qualifier(t, at)
    found = counted_units(t, at)
    if found and t.word(at) not in ("a", "an"):
        count, unit, end = found
        if unit in ("second",) or is_age(t, at, end):
            return None
        return Lasting(duration_value(count, unit), count, unit, frame, modifier), end
    if word == "early":
        return None
    at2 = at
    while t.word(at2) in ADJECTIVES:
        at2 += 1
    if t.word(at2) in PLURAL_UNITS and UNITS[t.low[at2]] not in ("second", "quarter", "weekend"):
        unit = UNITS[t.low[at2]]
        if word == "recent":
            return Referring("PAST_REF"), at2 + 1
        return Lasting(duration_value(None, unit), None, unit, frame, modifier), at2 + 1
    if word in ("past",) and t.word(i) == "the":
        unit = UNITS.get(t.word(at), "")
        if unit in _PAST_UNITS:
            return Lasting(duration_value(1, unit), 1, unit, frame, modifier), at + 1
    if t.word(i) == "the" and word in ("last", "next", "previous", "coming"):
        unit = UNITS.get(t.word(at), "")
        if unit in ("decade", "century", "hour", "fortnight"):
            return Lasting(duration_value(1, unit), 1, unit, frame, modifier), at + 1
    return None


def counted_units_with_frame_inside(t: Tokens, at: int) -> Parsed:
    """ "the four previous weeks", "the two preceding days"."""
    number = read_number(t, at)
    if number is None or t.word(at) in ("a", "an"):
        return None
    frame = _FRAMES.get(t.word(number[1]))
    if frame is None or frame == "part":
        return None
    unit = UNITS.get(t.word(number[1] + 1))
    if unit is None:
        return None
    return Lasting(duration_value(number[0], unit), number[0], unit, frame), number[1] + 2
