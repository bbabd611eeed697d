"""Expressions that count from somewhere: "last week", "two days ago", "that year", "early May".

TIMEX3 conventions (TimeML 1.2.1, TempEval-3): the article and the ordering word belong to the
extent ("the last week", "the following day"), so do "ago", "earlier", "later", "early", "late",
"the end of"; "two weeks after the vote" is the duration "two weeks", because the vote is no date;
"ninety minutes later" after a clock time is a clock time, and "today" for these days PRESENT_REF.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import period_grammar as period
from reader.analysis.dates.expressions import (
    HolidayOf,
    MonthOf,
    Parsed,
    Referring,
    SeasonOf,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
)
from reader.analysis.dates.references import means_nowadays
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
    LAST,
    MONTHS,
    NEXT,
    PLURAL_UNITS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from reader.analysis.dates.words import words

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
CALENDAR_UNITS = words("day week weekend month quarter year decade century")


def deictic(t: Tokens, i: int) -> Parsed:
    """ "today", "yesterday", "tomorrow night", "tonight", "the day before yesterday"."""
    word = t.low[i]
    if word == "tonight":
        return TimeOf("NI", UnitAt("day", 0)), i + 1
    if word in ("the", "day") and t.word(i + (word == "the")) == "day":
        at = i + (word == "the") + 1
        if t.word(at) == "before" and t.word(at + 1) == "yesterday":
            return UnitAt("day", -2), at + 2
        if t.word(at) == "after" and t.word(at + 1) == "tomorrow":
            return UnitAt("day", 2), at + 2
        return None
    if word == "overnight":
        return (TimeOf("NI", UnitAt("day", 0)), i + 1) if _is_a_time(t, i) else None
    if word not in _DAYS:
        return None
    if word == "today" and means_nowadays(t, i):
        return Referring("PRESENT_REF"), i + 1
    return UnitAt("day", _DAYS[word]), i + 1


_AFTER_OVERNIGHT = words(
    "in on at by and to when as after from near outside inside across into but with that"
)
_NO_TIME_BEFORE = words("an the not a this its their happen happened change changed became come")


def _is_a_time(t: Tokens, i: int) -> bool:
    """Whether "overnight" says when ("killed overnight in Kabul"), not of what kind ("an overnight
    curfew") or how fast ("it did not happen overnight")."""
    before, after = t.word(i - 1), t.kind_at(i + 1)
    if before in _NO_TIME_BEFORE or before.endswith("ing"):
        return False
    return (
        after == ""
        or (t.word(i + 1) in ",.;" if after == "mark" else False)
        or (t.word(i + 1) in _AFTER_OVERNIGHT)
    )


_DETERMINERS = words("the this that these its their")


def which_one(t: Tokens, i: int) -> Parsed:
    """ "last week", "next March", "this morning", "that Sunday", "the following day"."""
    if t.low[i : i + 2] == ["this", "time"] and t.word(i + 2) in ("last", "next"):
        unit = UNITS.get(t.word(i + 3), "")
        if unit in ("day", "week", "month", "year") and t.low[i + 3] not in PLURAL_UNITS:
            return UnitAt(unit, -1 if t.low[i + 2] == "last" else 1), i + 4
    at = i
    definite = ""
    if t.word(at) in _DETERMINERS:
        definite = t.low[at]
        at += 1
    order = t.word(at)
    which = ""
    if order in LAST or order in NEXT or order in ("current", "same", "present", "very"):
        at += 1
        if order in ("last", "past"):
            which = order
        elif order in ("previous", "prior", "preceding"):
            which = "previous"
        elif order == "next":
            which = "next"
        elif order in ("coming", "upcoming", "forthcoming"):
            which = "coming"
        elif order in ("following", "subsequent", "ensuing"):
            which = "following"
        elif order in ("current", "present"):
            which = "this"
        elif order == "same" or definite == "that":
            which = "that"
        if definite == "this" and order in ("past", "last", "coming", "next"):
            which = "past" if order in ("past", "last") else "coming"
        if which == "that" and t.word(at) == "same":
            at += 1
    elif definite == "this":
        which = "this"
        at += t.word(at) == "very"
    elif definite == "that":
        which = "that"
        at += t.word(at) == "same"
    if not which:
        return None
    at += t.word(at) == "fiscal" or t.word(at) == "calendar"
    if t.word(at) == "-":
        return None
    return _named_or_unit(t, at, which, definite, order)


def _named_or_unit(t: Tokens, at: int, which: str, definite: str, order: str) -> Parsed:
    word = t.word(at)
    if word in WEEKDAYS:
        named = cal.read_weekday(t, at)
        if named:
            if which == "next" and definite == "the":
                which = "following"
            return Which(which, WeekdayOf(named[0])), named[1]
    if word in MONTHS and (t.raw[at][0].isupper() or word not in ("may", "march")):
        dated = cal.month_and_day(t, at)
        if dated:
            return Which(which, dated[0]), dated[1]
        return Which(which, MonthOf(MONTHS[word])), at + 1
    if word in SEASONS:
        if word == "fall" and t.word(at + 1) in ("in", "of", "to", "from"):
            return None
        return Which(which, SeasonOf(SEASONS[word])), at + 1
    which = {"past": "last", "coming": "next"}.get(which, which)
    if word in DAY_PARTS and not word.endswith("s"):
        return _day_part(which, DAY_PARTS[word]), at + 1
    feast = period.holiday(t, at) if at < len(t.low) else None
    if feast and isinstance(feast[0], HolidayOf):
        return Which(which, feast[0]), feast[1]
    if word == "half" and which in ("last", "this", "next") and definite != "the":
        return None
    if word == "years" and which == definite == "this":
        word = "year"  # "this years budget": an apostrophe is missing
    unit = UNITS.get(word)
    if unit is None or word in PLURAL_UNITS or unit not in CALENDAR_UNITS:
        return None
    end = at + 1
    if t.word(end) == "-" and t.glued(end):
        return None
    if which == "that":
        return UnitThen(unit, 0), end
    if which in ("previous", "following"):
        return UnitThen(unit, -1 if which == "previous" else 1), end
    if which == "next" and definite == "the":
        return UnitThen(unit, 1), end
    if unit == "day" and definite == "this":
        return UnitThen(unit, 0), end
    if which == "last" and order == "past" and definite in ("", "the") and unit != "weekend":
        return None  # "the past year" is a duration
    return UnitAt(unit, {"last": -1, "this": 0, "next": 1}[which]), end


def _day_part(which: str, part: str) -> TimeOf:
    if which == "last":
        return TimeOf(part, UnitAt("day", -1))
    if which == "this":
        return TimeOf(part, UnitAt("day", 0))
    if which == "that":
        return TimeOf(part, UnitThen("day", 0))
    return TimeOf(part, UnitThen("day", -1 if which == "previous" else 1))


def base_date(t: Tokens, i: int) -> Parsed:
    """A date that another is counted from or lies in."""
    if i >= len(t.low):
        return None
    for rule in (
        cal.numeric,
        cal.month_and_day,
        cal.day_and_month,
        period.holiday,
        cal.month,
        period.quarter,
        which_one,
        period.season,
        period.year,
        period.decade,
        period.century,
        cal.weekday,
        deictic,
    ):
        found = rule(t, i)
        if found:
            return found
    return None
