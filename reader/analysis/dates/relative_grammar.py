"""Expressions that count from somewhere: "last week", "two days ago", "that year", "early May".

TIMEX3 conventions (TimeML 1.2.1, TempEval-3): the article and the ordering word belong to the
extent ("the last week", "the following day"), so do "ago", "earlier", "later", "early", "late",
"the end of"; "two weeks after the vote" is the duration "two weeks", because the vote is no date;
"ninety minutes later" after a clock time is a clock time, and "today" for these days PRESENT_REF.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import period_grammar as period
from reader.analysis.dates.duration_grammar import counted_units, qualifier
from reader.analysis.dates.expressions import (
    Expression,
    HolidayOf,
    MonthOf,
    Referring,
    SeasonOf,
    Shifted,
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

Parsed = tuple[Expression, int] | None


_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
_CALENDAR_UNITS = words("day week weekend month quarter year decade century")


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
    if unit is None or word in PLURAL_UNITS or unit not in _CALENDAR_UNITS:
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


def shifted(t: Tokens, i: int) -> Parsed:
    """ "three days ago", "two weeks later", "a year earlier", "three days before Christmas"."""
    if t.low[i] == "the" and t.low[i + 2 : i + 4] == ["before", "last"]:
        named = cal.weekday(t, i + 1)  # the Sunday before last
        return (Shifted(1, "week", -1, named[0]), i + 4) if named else None
    modifier, at = qualifier(t, i)
    at += t.word(at) in ("just", "only")
    if t.word(at) == "the" and t.word(at + 1) in UNITS and t.low[at + 1] not in PLURAL_UNITS:
        unit = UNITS[t.low[at + 1]]
        if unit not in _CALENDAR_UNITS:
            return None
        return _the_unit_before(t, at + 2, unit)
    bare = t.word(at) in PLURAL_UNITS
    if bare:
        count: float | None = None
        unit, end = UNITS[t.low[at]], at + 1
    else:
        found = counted_units(t, at)
        if not found:
            return None
        count, unit, end = found
        count, unit, end = _with_smaller_units(t, count, unit, end)
    approximate = modifier is not None
    word = t.word(end)
    if word == "-" and t.word(end + 1) in ("ago", "earlier"):
        end += 1
        word = t.low[end]
    if word == "ago" or (
        word == "back" and not bare and t.word(end + 1) not in ("to", "from", "in", "into")
    ):
        if word == "ago" and t.word(end + 1) == "today" and not bare:
            return Shifted(count, unit, -1, UnitAt("day", 0), approximate), end + 2
        this = which_one(t, end + 1) if word == "ago" and t.word(end + 1) == "this" else None
        month = (
            this is not None and isinstance(this[0], Which) and isinstance(this[0].what, MonthOf)
        )
        near = this is not None and this[0] in (UnitAt("month", 0), UnitAt("week", 0))
        if this and unit == "year" and (month or near):
            return Shifted(count, unit, -1, this[0], approximate), this[1]
        return Shifted(count, unit, -1, "now", approximate), end + 1
    if word == "hence":
        return Shifted(count, unit, 1, "now", approximate), end + 1
    if word == "from":
        if t.word(end + 1) in ("now", "today"):
            return Shifted(count, unit, 1, "now", approximate), end + 2
        base = base_date(t, end + 1)
        if base and not bare:
            return Shifted(count, unit, 1, base[0], approximate), base[1]
        return None
    if word == "'" and t.word(end + 1) == "time":
        return Shifted(count, unit, 1, "now", approximate), end + 2
    if word == "'" and t.word(end + 1) == "s" and t.word(end + 2) == "time":
        return Shifted(count, unit, 1, "now", approximate), end + 3
    if word in ("earlier", "later") and t.word(end + 1) == "than":
        return None  # "two hours earlier than in 1997": a difference
    if word in ("earlier", "previously"):
        return Shifted(count, unit, -1, "then", approximate), end + 1
    if word in ("later", "afterwards", "afterward", "thereafter"):
        return Shifted(count, unit, 1, "then", approximate), end + 1
    if word in ("before", "after", "prior", "since", "following"):
        base_at = end + 1 + (word == "prior" and t.word(end + 1) == "to")
        base = base_date(t, base_at)
        direction = 1 if word in ("after", "following") else -1
        if base and count is None:
            return None  # "weeks after 9/11": a length, and a date by itself
        if base and word != "since":
            return Shifted(count, unit, direction, base[0], approximate), base[1]
        if word in ("before", "after", "prior") and clause_ends(t, end + 1) and not bare:
            return Shifted(count, unit, direction, "then", approximate), end + 1
    return None


_IN_DAYS = {"week": 7, "day": 1}
_IN_MONTHS = {"year": 12, "month": 1}


def _with_smaller_units(
    t: Tokens, count: float | None, unit: str, end: int
) -> tuple[float | None, str, int]:
    """ "two years and three months", "2 weeks and 2 days": counted in the smaller unit."""
    at = end + (t.word(end) in ("and", ","))
    rest = counted_units(t, at)
    if rest is None or count is None or rest[0] is None or t.word(at) in ("a", "an"):
        return count, unit, end
    for size in (_IN_DAYS, _IN_MONTHS):
        if unit in size and rest[1] in size and size[rest[1]] < size[unit]:
            return count * size[unit] + rest[0], rest[1], rest[2]
    return count, unit, end


def clause_ends(t: Tokens, i: int) -> bool:
    return (t.kind_at(i) in ("", "mark") and t.word(i) not in ("-", "'", "$", "(")) or t.word(
        i
    ) in (
        "and",
        "but",
        "when",
        "in",
        "at",
    )


def _the_unit_before(t: Tokens, i: int, unit: str) -> Parsed:
    """ "the day before", "the year after", "the week before last", "the day after Christmas"."""
    word = t.word(i)
    if word not in ("before", "after", "earlier", "prior", "following"):
        return None
    step = 1 if word in ("after", "following") else -1
    if word == "before" and t.word(i + 1) == "last":
        return UnitAt(unit, -2), i + 2
    if word == "after" and t.word(i + 1) == "next":
        return UnitAt(unit, 2), i + 2
    base = base_date(t, i + 1)
    if base:
        return Shifted(1, unit, step, base[0]), base[1]
    if clause_ends(t, i + 1) or word == "earlier":
        return UnitThen(unit, step), i + 1
    return None


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
