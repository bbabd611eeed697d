"""Days with their hours: "the night of March 4", "8 p.m. Friday", "Tuesday morning", "Friday last
week".
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import period_grammar as period
from reader.analysis.dates.clock_grammar import clock, is_about
from reader.analysis.dates.discussed_grammar import bare_the
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    HolidayOf,
    InOf,
    MonthOf,
    NthOf,
    Parsed,
    QuarterOf,
    SeasonOf,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
)
from reader.analysis.dates.numerals import read_ordinal
from reader.analysis.dates.relative_grammar import base_date, which_one
from reader.analysis.dates.shift_grammar import clause_ends
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
)
from reader.analysis.dates.words import words


def day_part(t: Tokens, i: int) -> Parsed:
    """ "the morning of March 4", "the early hours of Monday", "the night before"."""
    at = i + (t.word(i) in ("the", "one"))
    hours = at + 1 + (t.word(at + 1) in DAY_PARTS)
    if t.word(at) in ("early", "late", "small") and t.word(hours) == "hours":
        day = base_date(t, hours + 2) if t.word(hours + 1) == "of" else None
        if day and isinstance(day[0], (DayOf, UnitAt, UnitThen, WeekdayOf, Which)):
            return TimeOf("EV" if t.low[at] == "late" else "MO", day[0]), day[1]
    word = t.word(at)
    if word in DAY_PARTS and not word.endswith("s"):
        if t.word(at + 1) in ("of", "on") and (word != "dawn" or t.low[at + 1] == "on"):
            day = base_date(t, at + 2) or _that_day(t, at + 2)
            if day and isinstance(day[0], (DayOf, UnitAt, UnitThen, WeekdayOf, Which, HolidayOf)):
                return TimeOf(DAY_PARTS[word], day[0]), day[1]
            if day is None and t.word(at + 2) == "the" and read_ordinal(t, at + 3):
                number = read_ordinal(t, at + 3)
                if number and t.kind_at(at + 3) == "ordinal":
                    return TimeOf(DAY_PARTS[word], DayOf(number[0])), number[1]
        if at == i and t.word(i - 1) in _BEFORE_BARE.get(word, ()) and _is_bare(t, at + 1):
            return TimeOf(DAY_PARTS[word]), at + 1
        named = cal.weekday(t, at + 1) if word in ("dawn", "dusk") and t.word(at + 1) else None
        if named:
            return TimeOf(DAY_PARTS[word], named[0]), named[1]
        if t.word(at + 1) in ("before", "after") and t.word(i) == "the":
            step = -1 if t.low[at + 1] == "before" else 1
            if clause_ends(t, at + 2):
                return TimeOf(DAY_PARTS[word], UnitThen("day", step)), at + 2
    if word in ("opening", "closing") and t.word(at + 1) == "night":
        return TimeOf("NI"), at + 2
    in_the = at == i + 1 and t.word(i) == "the" and t.word(i - 1) == "in"
    if word == "night" and at == i + 1 and t.word(i) == "the":
        in_the = t.word(i - 1) in ("in", "through", "during", "into")
    spent = at == i + 1 and t.word(i) == "the" and t.word(i - 1) in ("spend", "spent", "spending")
    if word in DAY_PARTS and spent and not word.endswith("s") and t.word(at + 1) != "before":
        return TimeOf(DAY_PARTS[word], UnitThen("day", 0)), at + 1
    ends = t.kind_at(at + 1) in ("", "mark") and t.word(at + 1) != "-"
    if word in DAY_PARTS and in_the and ends:
        return TimeOf(DAY_PARTS[word], UnitThen("day", 0)), at + 1
    return None


_BEFORE_BARE: dict[str, tuple[str, ...]] = {
    "morning": ("by",),
    "afternoon": ("by",),
    "evening": ("by",),
    "dawn": ("by", "at", "before", "until", "since", "after"),
    "dusk": ("by", "at", "before", "until", "after"),
}


def _is_bare(t: Tokens, i: int) -> bool:
    """Whether nothing at `i` goes on from a part of the day: not "by morning light"."""
    return (t.kind_at(i) in ("", "mark", "number") and t.word(i) != "-") or t.word(i) in _AFTER_BARE


_AFTER_BARE = words("the a they it he she we all more most and in as to but when after his her its")


def _that_day(t: Tokens, i: int) -> Parsed:
    return which_one(t, i) if i < len(t.low) else None


def clock_and_day(t: Tokens, i: int) -> Parsed:
    """ "8:30 p.m. Friday", "10 p.m. last night"; "10 a.m. on Tuesday" is two expressions, as a
    preposition parts them, but the time is Tuesday's."""
    found = clock(t, i + is_about(t, i))
    if not found:
        return None
    at = found[1]
    if t.word(at) == "in" and t.word(at + 1) == "the" and t.word(at + 2) in DAY_PARTS:
        return TimeOf(found[0]), at + 3
    if t.word(at + 1) == "time":  # local time, Eastern time
        at += 2
    apart = at > found[1] or t.word(at) == "on"
    at += t.word(at) in (",", "on")
    found_day = base_date(t, at) if at < len(t.low) else None
    if found_day is None:
        return None
    day, end = found_day
    if isinstance(day, TimeOf) and day.day is not None:
        day = day.day
    if isinstance(day, (UnitAt, UnitThen)) and day.unit != "day":
        return None
    if isinstance(day, Which) and not isinstance(day.what, WeekdayOf):
        return None
    if not isinstance(day, (DayOf, UnitAt, UnitThen, WeekdayOf, HolidayOf, Which)):
        return None
    time = found[0]
    if not apart and DAY_PARTS.get(t.word(end)) in ("MO", "AF", "EV", "NI"):
        # "5 o'clock Thursday afternoon"
        later = DAY_PARTS[t.low[end]] != "MO" and time[:2].isdigit() and int(time[:2]) < 12
        time = f"{int(time[:2]) + 12}{time[2:]}" if later else time
        end += 1
    return TimeOf(time, day), found[1] if apart else end


def with_suffix(t: Tokens, found: tuple[Expression, int]) -> tuple[Expression, int]:
    """The expression with what follows it: a part of the day, a clock time, "last week"."""
    what, end = found
    if isinstance(what, (WeekdayOf, UnitAt, UnitThen, DayOf, Which, HolidayOf)):
        is_day = not isinstance(what, (UnitAt, UnitThen)) or what.unit == "day"
        if isinstance(what, Which):
            is_day = isinstance(what.what, (WeekdayOf, DayOf, HolidayOf))
        if is_day:
            at = end + (t.word(end) == "in" and t.word(end + 1) == "the") * 2
            at += t.word(at) in ("early", "late") and t.word(at + 1) in DAY_PARTS
            if t.word(at) in DAY_PARTS and not t.low[at].endswith("s") and (t.word(at + 1) != "-"):
                part, end = DAY_PARTS[t.low[at]], at + 1
                week = which_one(t, end) if isinstance(what, WeekdayOf) and t.word(end) else None
                if week and isinstance(week[0], UnitAt) and week[0].unit == "week":
                    return TimeOf(part, InOf(what, week[0])), week[1]  # Monday night last week
                return TimeOf(part, what), end
            at = end + (t.word(end) == ",")
            at += t.word(at) in ("at", "around", "about", "from")
            timed = clock(t, at) if at < len(t.low) else None
            if timed and not (t.kind_at(at) == "word" and at == end):
                if at > end + 1 or t.word(end) in ("at", "around", "about", "from"):
                    return what, end  # "Tuesday at 10 a.m.": two expressions
                return TimeOf(timed[0], what), timed[1]
    if isinstance(what, HolidayOf) and t.word(end) == "weekend":
        return NthOf(0, "weekend", what), end + 1
    if isinstance(what, UnitAt) and what.unit == "year" and t.word(end) == "'":
        part_at = end + 1 + (t.word(end + 1) == "s")
        inner = period.quarter(t, part_at) if part_at < len(t.low) else None
        if inner and isinstance(inner[0], QuarterOf) and inner[0].year is None:
            return InOf(inner[0], what), inner[1]
    if isinstance(what, UnitAt) and what.unit == "week" and not what.loose:
        named = cal.read_weekday(t, end + (t.word(end) == "on"))
        if named:
            return InOf(WeekdayOf(named[0]), what), named[1]
    yearless = getattr(what, "year", None) is None
    if isinstance(what, (WeekdayOf, MonthOf, DayOf, SeasonOf, QuarterOf, HolidayOf)) and yearless:
        at = end + (t.word(end) in ("of", ",", "in"))
        inside = which_one(t, at) if at < len(t.low) else None
        if inside and isinstance(inside[0], (UnitAt, UnitThen)):
            unit = inside[0].unit
            fits = unit == "year" if not isinstance(what, WeekdayOf) else unit == "week"
            if fits or (unit == "month" and isinstance(what, DayOf) and what.month is None):
                return InOf(what, inside[0]), inside[1]
        if not isinstance(what, WeekdayOf) and (t.word(at - 1) == "of"):
            bare = bare_the(t, at)
            if bare and isinstance(bare[0], UnitThen) and bare[0].unit == "year":
                return InOf(what, bare[0]), bare[1]
    return what, end
