"""Parts of something: "early 2018", "the end of May", "the first week of June".

The word that cuts out the part belongs to the TIMEX3 extent; the value is the whole's.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates.day_time_grammar import day_part
from reader.analysis.dates.discussed_grammar import bare_the
from reader.analysis.dates.expressions import (
    CenturyOf,
    DayOf,
    DecadeOf,
    Expression,
    HolidayOf,
    InOf,
    MonthOf,
    NthOf,
    PartOf,
    QuarterOf,
    SeasonOf,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    YearOf,
)
from reader.analysis.dates.numerals import read_ordinal
from reader.analysis.dates.relative_grammar import base_date
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    MONTHS,
    PLURAL_UNITS,
    UNITS,
)
from reader.analysis.dates.words import words

Parsed = tuple[Expression, int] | None


_BY = words("by until till before at the")
_PARTS: dict[str, str] = {
    "end": "end",
    "beginning": "start",
    "start": "start",
    "close": "end",
    "middle": "mid",
    "turn": "start",
    "dawn": "start",
    "rest": "rest",
    "remainder": "rest",
    "height": "mid",
    "midpoint": "mid",
}


_BEFORE_BARE_PART = words("at by the since until from before for")
_PART_WORDS = words("early late mid later earlier midway")


def part(t: Tokens, i: int) -> Parsed:
    """ "early 2018", "mid-March", "late last year", "the end of May", "later this month"."""
    word = t.low[i]
    at = i
    if word == "the" and t.word(i + 1) in ("early", "late", "mid"):
        whole = part(t, i + 1)
        inner = whole[0].whole if whole and isinstance(whole[0], PartOf) else None
        return whole if isinstance(inner, (DecadeOf, CenturyOf, SeasonOf, TimeOf)) else None
    if word in _PART_WORDS:
        at += 1
        if word in ("mid", "early", "late") and t.word(at) == "-" and t.glued(at):
            at += 1
            if t.word(at) == "to" and t.word(at + 1) == "-":
                return None
        if t.word(at) in ("in", "on", "into") and word in (
            "early",
            "late",
            "later",
            "earlier",
            "midway",
        ):
            at += 1
        kind = {"mid": "mid", "midway": "mid"}.get(word, word)
        if word in ("later", "earlier"):
            if t.word(at) in ("today",):
                return PartOf(kind, UnitAt("day", 0)), at + 1
            if t.word(at) == "the" and t.word(at - 1) == "in":
                bare = UNITS.get(t.word(at + 1))
                if bare in ("day", "week", "month", "year", "decade"):
                    return PartOf(kind, UnitAt(bare, 0, loose=True)), at + 2
        base = base_date(t, at) or bare_the(t, at) or day_part(t, at)
        if base is None:
            return None
        if word in ("later", "earlier") and isinstance(base[0], DayOf):
            return None
        return PartOf(kind, base[0]), base[1]
    if word in ("midyear", "midweek") or (word == "mid" and t.word(i + 2) == "year"):
        at = i + (1 if len(word) > 3 else 3)
        return PartOf("mid", UnitAt("week" if word == "midweek" else "year", 0)), at
    if word.startswith("mid") and len(word) > 5 and word[3:] in MONTHS:
        return PartOf("mid", MonthOf(MONTHS[word[3:]])), i + 1
    at += word == "the"
    at += t.word(at) == "very" or (t.word(at) == "latter" and t.word(at + 1) != "half")
    kind = _PARTS.get(t.word(at), "")
    if t.word(at) == "part" and t.word(at - 1) == "latter":
        kind = "late"
    if t.word(at) == "early" and t.word(at + 1) in ("part", "days", "months"):
        at, kind = at + 1, "early"
    if not kind and t.word(at) in ("first", "second", "latter") and t.word(at + 1) == "half":
        if t.word(at + 2) == "of":
            whole = bare_the(t, at + 3) or base_date(t, at + 3)
            number = 1 if t.low[at] == "first" else 2
            if whole and isinstance(whole[0], (UnitAt, UnitThen)) and whole[0].unit == "year":
                return InOf(QuarterOf(number, 2), whole[0]), whole[1]
            if whole and isinstance(whole[0], YearOf):
                return QuarterOf(number, 2, whole[0].year), whole[1]
            if whole:
                return PartOf("early" if number == 1 else "late", whole[0]), whole[1]
        return None
    if word == "year" and t.word(i + 1) in ("end", "-"):
        end = i + 1 + (t.word(i + 1) == "-")
        if t.word(end) == "end":
            return PartOf("end", UnitAt("year", 0)), end + 1
        return None
    if not kind or t.word(at + 1) != "of":
        return None
    if (
        word != "the"
        and t.word(at) in ("start", "close", "rest", "height", "dawn")
        and t.word(i - 1) not in _BEFORE_BARE_PART
    ):
        return None
    base = bare_the(t, at + 2) or base_date(t, at + 2)
    bare = UNITS.get(t.word(at + 2), "")
    if base is None and kind == "end" and bare in ("year", "month", "week", "day"):
        base = (UnitAt(bare, 0, loose=True), at + 3) if t.word(i - 1) in _BY else None
    if base is None:
        return None
    if isinstance(base[0], (WeekdayOf, TimeOf)):
        return None
    return PartOf(kind, base[0]), base[1]


_WEEK_OF = words("of beginning commencing starting ending ended from")


def week_of(t: Tokens, i: int) -> Parsed:
    """ "the week of March 5", "the week ended Oct. 6": the week that holds the day."""
    at = i + (t.word(i) == "the")
    if t.word(at) != "week" or t.word(at + 1) not in _WEEK_OF:
        return None
    day = base_date(t, at + 2)
    if day and isinstance(day[0], DayOf):
        return NthOf(0, "week", day[0]), day[1]
    return None


def nth(t: Tokens, i: int) -> Parsed:
    """ "the first Monday of May", "the last week of August", "the third week of January 2018"."""
    at = i + (t.word(i) == "the")
    if t.word(at) in ("last", "final"):
        number, end = -1, at + 1
    else:
        ordinal = read_ordinal(t, at)
        if not ordinal or ordinal[0] > 53:
            return None
        number, end = ordinal
    weekday = cal.read_weekday(t, end)
    if weekday:
        unit, end = f"weekday:{weekday[0]}", weekday[1]
    else:
        unit = UNITS.get(t.word(end), "")
        if unit not in ("day", "week", "weekend", "month") or t.word(end) in PLURAL_UNITS:
            return None
        end += 1
    if t.word(end) not in ("of", "in"):
        return None
    whole = bare_the(t, end + 1) or base_date(t, end + 1)
    if not whole or isinstance(whole[0], (DayOf, WeekdayOf, HolidayOf)):
        return None
    return NthOf(number, unit, whole[0]), whole[1]
