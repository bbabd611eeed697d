"""Durations.

TIMEX3 conventions (TimeML 1.2.1, TempEval-3):
- a duration takes its count and unit, and the words that qualify the count ("about three years",
  "more than a decade", "at least two weeks"); a preposition stays outside;
- "P3Y", "PT2H", "P2W"; a vague count is X: "several days" "PXD"; decade and century "P1DE", "P1CE";
- "two-year" and "10-day" before a noun are durations, an age ("38-year-old") is none;
- "the past three months" is a duration (P3M) that ends now, "the first nine months" one (P9M);
  "recent weeks" is PAST_REF; in "the nine months ended June 30" the day is a date by itself.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import Lasting, Parsed
from reader.analysis.dates.numerals import read_number
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    APPROXIMATIONS,
    DURATION_LETTERS,
    PLURAL_UNITS,
    UNITS,
)
from reader.analysis.dates.words import words

ADJECTIVES = words(
    "full straight consecutive long short whole successive more solid calendar bloody further "
    "brutal additional difficult business working trading crucial tumultuous extra entire "
    "hectic turbulent single"
)
_HALVES = {
    "hour": "PT30M",
    "day": "PT12H",
    "year": "P6M",
    "decade": "P5Y",
    "century": "P50Y",
}
_AND_A_HALF = ["-", "and", "-", "a", "-", "half"]


def duration_value(count: float | None, unit: str) -> str:
    """ "P3Y", "PT2H", "PXD"; counts are written without a trailing ".0"."""
    clock, factor, letter = DURATION_LETTERS[unit]
    if count is None:
        return f"P{clock}X{letter}"
    if count == 0.5 and unit in _HALVES:
        return _HALVES[unit]
    if count == 0.25 and unit == "century":
        return "P25Y"
    number = count * factor
    shown = str(int(number)) if number == int(number) else f"{number:g}"
    return f"P{clock}{shown}{letter}"


_BEFORE_AN_AMOUNT = words(
    "for in of by than within after lasted lasting lasts last took takes take taken spent well "
    "just is was were been be and or - a the"
)


def _means_more_than(t: Tokens, i: int) -> bool:
    """Whether "over" says "more than" ("for over 20 years", "over a year ago"), not "in the course
    of" ("paid back over 22 years")."""
    if t.word(i - 1) in _BEFORE_AN_AMOUNT:
        return True
    found = counted_units(t, i + 1)
    return bool(found) and _is_shift(t, found[2] if found else 0)


def qualifier(t: Tokens, i: int) -> tuple[str | None, int]:
    """(modifier, next token) of "about", "more than", "at least" … at `i`."""
    word = t.word(i)
    if word == "over" and not _means_more_than(t, i):
        return None, i
    if word in APPROXIMATIONS:
        return APPROXIMATIONS[word], i + 1
    two = f"{word} {t.word(i + 1)}"
    if two in ("more than", "at least", "no less", "well over", "just over", "greater than"):
        end = i + 2 + (t.word(i + 2) == "than" and two == "no less")
        return "after", end
    if two in ("less than", "at most", "up to", "just under", "fewer than", "no more"):
        end = i + 2 + (t.word(i + 2) == "than" and two == "no more")
        return "before", end
    if word == "under":
        return "before", i + 1
    return None, i


def _unit_after(t: Tokens, i: int) -> tuple[str, int] | None:
    at = i
    at += t.word(at) == "-" and t.kind_at(at + 1) == "word"
    while t.word(at) in ADJECTIVES:
        at += 1
    word = t.word(at)
    if word in UNITS:
        return UNITS[word], at + 1
    return None


def counted_units(t: Tokens, i: int) -> tuple[float | None, str, int] | None:
    """(count, unit, next token) of "three years", "a few days", "half a century", "two-year"."""
    number = read_number(t, i)
    if number is None:
        return None
    count, at = number
    found = _unit_after(t, at)
    if found is None and t.word(at) in ("or", "to", "-", "and"):
        second = read_number(t, at + 1)
        if second and t.word(at + 1) not in ("a", "an"):
            found = _unit_after(t, second[1])
            if found and found[1] - second[1] <= 2:
                count = second[0]
    if found is None:
        return None
    unit, end = found
    if t.word(i) in ("a", "an") and at == i + 1 and t.low[end - 1] in PLURAL_UNITS:
        return None  # "a months-long siege"
    if unit == "second" and not t.low[end - 1].endswith("s") and t.low[end - 1] != "sec":
        return None
    if t.low[end - 1] in ("min", "sec", "m") and t.kind_at(i) != "number":
        return None
    part = end + 1 + (t.word(end + 1) == "a")
    if t.word(end) == "and" and t.word(part) in ("half", "quarter") and t.word(part + 1) != "of":
        count, end = (count or 0) + (0.5 if t.low[part] == "half" else 0.25), part + 1
    elif t.low[end : end + 6] == _AND_A_HALF:
        count, end = (count or 0) + 0.5, end + 6  # "a year-and-a-half ago"
    return count, unit, end


def is_age(t: Tokens, first: int, end: int) -> bool:
    """Whether "38-year" or "18 years" belongs to an age."""
    at = end + (t.word(end) == "-")
    if t.word(at) in ("old", "olds"):
        return True
    return t.word(end) == "of" and t.word(end + 1) == "age"


_WHOLE_UNITS = words("day week month year weekend")
_LONG_UNITS = words("day week month year decade century")


def duration(t: Tokens, i: int) -> Parsed:
    """ "about three years", "two-year", "nine months and two days", "more than a decade"."""
    modifier, at = qualifier(t, i)
    told = False
    if t.word(at) == "the" and t.kind_at(at + 1) in ("number", "word"):
        counted = counted_units(t, at + 1)
        whole = counted and t.word(at + 1) not in ("a", "an", "one", "half")
        if counted and whole and t.low[counted[2] - 1] in PLURAL_UNITS:
            at, told = at + 1, True  # "the nine months" is one noun phrase
    if t.word(at) == "all" and at == i and t.word(at + 1) in _WHOLE_UNITS:
        unit = UNITS[t.low[at + 1]]
        return Lasting(duration_value(1, unit), 1, unit), at + 2
    if t.word(at) in ("the", "an", "a") and t.word(at + 1) in ("entire", "whole", "full"):
        at += 1
        if UNITS.get(t.word(at + 1)) in _LONG_UNITS:
            unit = UNITS[t.low[at + 1]]
            return Lasting(duration_value(1, unit), 1, unit), at + 2
    found = counted_units(t, at)
    if found is None and t.word(i) == "some" and t.word(at) in PLURAL_UNITS:
        found = counted_units(t, i)  # "some days"
    if found is None:
        return None
    count, unit, end = found
    if is_age(t, at, end):
        return None
    if unit == "weekend" and count == 1:
        return None
    if (t.word(at) == "many" and t.word(at - 1) == "as") or count == 0:
        return None
    if t.word(at - 1) == "aged" or (t.word(at - 1) == "of" and t.word(at - 2) == "age"):
        return None
    if unit == "quarter" and (t.low[end - 1] == "quarter" or t.word(end) in ("of", "in")):
        return None
    hyphened = t.word(end - 2) == "-"
    if hyphened and unit == "year" and t.raw[end - 1][0].isupper() and i > 0:
        return None  # the Five-Year Plan
    vague_one = t.word(at) in ("a", "an") or (t.word(at) == "one" and t.word(end - 1) == "day")
    if vague_one and at == i and not _is_measured(t, i, end, unit):
        return None
    value = duration_value(count, unit)
    if unit in ("hour", "minute", "year", "month", "day"):
        joined = end + (t.word(end) in (",", "and"))
        joined += t.word(joined) == "and"
        rest = counted_units(t, joined)
        rated = rest and t.word(rest[2]) in ("a", "per")  # "four days, 10 hours a day"
        if rest and not rated and t.word(joined) not in ("a", "an") and rest[0] is not None:
            clock, _, _letter = DURATION_LETTERS[rest[1]]
            order = ["year", "month", "week", "day", "hour", "minute", "second"]
            if (
                rest[1] in order
                and unit in order
                and order.index(rest[1]) > order.index(unit)
                and not _is_shift(t, rest[2])
            ):
                shown = duration_value(rest[0], rest[1])
                tail = shown[1:]
                if clock and value.startswith("PT"):
                    tail = shown[2:]
                return Lasting(value + tail, count, unit, None, modifier), rest[2]
    if t.word(end) == "-" and t.word(end + 1) == "long":
        end += 2
    frame = "ahead" if t.word(i - 1) == "in" and not hyphened else "told" if told else None
    return Lasting(value, count, unit, frame, modifier), end


def _is_shift(t: Tokens, i: int) -> bool:
    return t.word(i) in ("ago", "earlier", "later", "before", "after")


_NO_LENGTH_BEFORE = words("what such quite rather")
_BEFORE_A_LENGTH = words(
    "for in within than over under about after nearly almost least during take takes took "
    "last lasted spent spend half just only once twice through quite roughly barely every "
    "lasting years of around inside another ends ended ending caps capped "
    "wait waits waited waiting stay stays stayed live lived work worked serve served remain "
    "remained need needs needed us me him them"
)


def _is_measured(t: Tokens, i: int, end: int, unit: str) -> bool:
    """Whether "a week" is a length of time, not "a day" in "what a day" or a rate ("$5 a day")."""
    before, after = t.word(i - 1), t.word(end)
    if after in ("after", "before", "apart", "long", "late") and before not in _NO_LENGTH_BEFORE:
        return True
    if after in ("later", "earlier", "longer", "more", "less") and t.word(end + 1) == "than":
        return True
    if t.low[i] in ("a", "an") and t.word(i + 1) not in UNITS and t.word(i + 1) != "-":
        return True  # a few days, a couple of years
    return (
        before in _BEFORE_A_LENGTH
        or (after in ("or", "and") and unit in ("day", "week", "month", "year"))
        or after == "-"
        or t.word(i + 1) == "-"
        or (after == "of" and unit in _LONG_UNITS and (unit != "day" or before in _BEFORE_A_DAY_OF))
    )


_BEFORE_A_DAY_OF = words("after following followed despite amid was is in with to and")
"""What makes "a day of talks" a length; "declared Sunday a day of mourning" tells what it is."""
_NOT_BEFORE_UNITS = words("early late final dark few morning old")
_SPAN_UNITS = words("day week month year decade century hour minute")


_BEFORE_BARE_UNITS = words("for within lasted took takes last spent over after be many")


def bare_units(t: Tokens, i: int) -> Parsed:
    """ "for years", "within days", "decades of war", "month-long"."""
    word = t.low[i]
    if word.endswith("long") and word[:-4] in _WHOLE_UNITS:
        return Lasting(duration_value(1, word[:-4]), 1, word[:-4]), i + 1
    unit = UNITS.get(word)
    if unit is None:
        return None
    if t.word(i + 1) == "-" and t.word(i + 2) == "long" and unit != "second":
        count = None if word in PLURAL_UNITS else 1
        return Lasting(duration_value(count, unit), count, unit), i + 3
    if word not in PLURAL_UNITS or unit in ("second", "quarter", "weekend", "semester"):
        return None
    before = t.word(i - 1)
    if before == "-" and t.glued(i):
        return None  # kilowatt-hours
    if before in _NOT_BEFORE_UNITS or (before == "many" and t.word(i - 2) == "as"):
        return None
    if t.word(i + 1) == "old" or (t.word(i + 1) == "of" and t.word(i + 2) == "age"):
        return None
    if t.word(i + 1) in ("after", "before") and before not in ("the", "those", "these"):
        return Lasting(duration_value(None, unit), None, unit), i + 1
    if before == "in" and unit in _LONG_UNITS and _is_since_long(t, i):
        return Lasting(duration_value(None, unit), None, unit), i + 1
    if before in _BEFORE_BARE_UNITS or (
        before in ("in", "and", "of", "or", "even")
        and t.word(i - 2 - (t.word(i - 2) == ",")) in (*PLURAL_UNITS, "for", "matter")
    ):
        return Lasting(duration_value(None, unit), None, unit), i + 1
    if t.word(i + 1) == "of" and unit in _SPAN_UNITS and before not in ("the", "those"):
        return Lasting(duration_value(None, unit), None, unit), i + 1
    return None


def _is_since_long(t: Tokens, i: int) -> bool:
    """ "not seen in years", "the worst fighting in decades": how long something was not so."""
    if t.kind_at(i + 1) in ("", "mark"):
        return t.word(i + 1) not in ("-", "'")
    near = t.low[max(0, i - 7) : i]
    return any(word.endswith("est") or word in ("worst", "first", "most") for word in near)
