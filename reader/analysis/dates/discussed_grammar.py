"""Periods of which the text speaks: "the year", "the quarter", "the year-earlier period", "the same
month last year".

"the same month last year" is one noun phrase and one expression; in "the year ended Dec. 31" and
"the week ended Friday" the day is a date by itself.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import period_grammar as period
from reader.analysis.dates.duration_grammar import counted_units
from reader.analysis.dates.expressions import (
    DayOf,
    NthOf,
    Parsed,
    SameIn,
    Shifted,
    UnitAt,
    UnitThen,
    WeekdayOf,
)
from reader.analysis.dates.numerals import read_year_number
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    LAST,
    ORDINALS,
    PLURAL_UNITS,
    UNITS,
)
from reader.analysis.dates.words import words

_ENDS_PHRASE = words("and as to in with at on from by but when after before")
_PERSON_OF = words(
    "man player person team footballer coach car book word time story album song teacher manager "
    "parent order hours goal"
)


def year_earlier(t: Tokens, i: int) -> Parsed:
    """ "the year-earlier period", "the year-ago quarter", "year-earlier", "the 1988 quarter": in
    business news the quarter under discussion, a year before or in that year."""
    like = i + 1 + (t.word(i + 1) in _SAME)
    number = read_year_number(t, like) if t.word(i) == "the" else None
    if number and t.word(like + 1) in ("quarter", "period"):
        return SameIn("reported", number), like + 2
    at = i + (t.word(i) in ("the", "a", "its", "their"))
    unit = t.word(at)
    prior = unit in ("prior", "previous") and t.low[at + 1 : at + 3] == ["-", "year"]
    if prior and t.word(at + 3) in ("period", "quarter"):
        return SameIn("reported"), at + 4
    if unit not in ("year", "quarter") or t.word(at + 1) != "-":
        return None
    if t.word(at + 2) not in ("earlier", "ago"):
        return None
    end = at + 3
    quarters = t.word(end) in ("period", "quarter")
    if quarters or t.word(end) in ("month", "half"):
        end += 1
    elif t.word(end) in ORDINALS and t.word(end + 1) == "quarter":
        end += 2
    if quarters and unit == "year":
        return SameIn("reported"), end
    return Shifted(1, UNITS[unit], -1, "then"), end


_SAME = words("same corresponding comparable like equivalent")
_PERIODS: dict[str, str] = {
    "period": "period",
    "quarter": "quarter",
    "half": "half",
    "month": "month",
    "week": "week",
    "day": "day",
    "date": "day",
    "time": "month",
    "point": "month",
    "stage": "month",
}


def same_period(t: Tokens, i: int) -> Parsed:
    """ "the same month last year", "the corresponding period of 1988": one noun phrase, so one
    expression."""
    if t.low[i] != "the" or t.word(i + 1) not in _SAME:
        return None
    at = i + 2 + (t.word(i + 2) == "fiscal")
    counted = counted_units(t, at)
    if counted and counted[1] in ("month", "week"):
        unit, at = "period", counted[2] + (t.word(counted[2]) == "period")
    else:
        unit, at = _PERIODS.get(t.word(at), ""), at + 1
    if not unit:
        return None
    at += t.word(at) in ("of", "in", "during", "for") and t.word(at + 1) != "a"
    number = read_year_number(t, at + (t.word(at) == "fiscal"))
    if number:
        return SameIn(unit, number), at + 1 + (t.word(at) == "fiscal")
    end = _a_year_before(t, at)
    return (SameIn(unit), end) if end else None


def _a_year_before(t: Tokens, i: int) -> int:
    """The token after "last year", "a year ago", "the previous year" at `i`, else 0."""
    one = t.word(i) in ("a", "one") and t.word(i + 1) == "year"
    if one and t.word(i + 2) in ("ago", "earlier", "before", "previously"):
        return i + 3
    the = i + (t.word(i) == "the")
    if t.word(the) in LAST and t.word(the + 1) == "year":
        return the + 2
    if t.word(the) == "year" and the > i and t.word(the + 1) in ("before", "earlier"):
        return the + 2
    return 0


_BEFORE_THE_WEEKEND = words("over of during for throughout through on at by until before")
_BEFORE_THE_YEAR = words("of for in during through to")


def bare_unit(t: Tokens, i: int) -> Parsed:
    """ "the year", "the quarter", "the latest quarter", "the weekend", "the day": of which the
    text speaks."""
    if t.low[i] != "the":
        return None
    at = i + 1
    at += t.word(at) == "most"
    latest = t.word(at) in ("latest", "current", "recent", "recently")
    at += latest
    if latest:
        at += t.word(at) == "ended"
        at += t.word(at) == "fiscal"
    at += t.word(at) == "fiscal" and t.word(at + 1) == "year"
    unit, before, after = t.word(at), t.word(i - 1), t.word(at + 1)
    closed = _ends_on(t, at + 1, unit) if unit in ("year", "quarter", "week") else None
    if closed is not None and not latest:
        return NthOf(0, unit, closed), at + 1
    if unit == "quarter":
        if after == "of" and t.word(at + 2) != "the":
            return None  # a quarter of the voters
        return UnitThen("quarter", 0), at + 1
    if latest:
        return (UnitThen("quarter", 0), at + 1) if unit == "period" else None
    if unit == "year" and after in ("ended", "ending"):
        return UnitAt("year", 0, loose=True), at + 1
    stands_alone = t.kind_at(at + 1) in ("", "mark") and after != "-"
    if before == "of" and t.word(i - 2) in _PERSON_OF:
        return None
    if unit == "year" and before in _BEFORE_THE_YEAR:
        return (
            (UnitAt("year", 0, loose=True), at + 1)
            if (stands_alone or after in _ENDS_PHRASE - {"before", "after"})
            else None
        )
    if unit == "week" and before in ("of", "in", "for", "during") and stands_alone:
        return UnitAt("week", 0, loose=True), at + 1
    if unit == "month" and before == "for" and (stands_alone or after in _ENDS_PHRASE):
        return UnitAt("month", 0, loose=True), at + 1
    if unit == "weekend" and before in _BEFORE_THE_WEEKEND:
        return UnitAt("weekend", 0), at + 1
    if unit == "decade" and before in ("of", "in", "for", "during") and stands_alone:
        return UnitAt("decade", 0, loose=True), at + 1
    if unit == "day" and before in ("of", "in", "for", "during", "on") and stands_alone:
        return UnitThen("day", 0), at + 1
    return None


_LAST_MONTHS = (3, 6, 9, 12)


def _ends_on(t: Tokens, i: int, unit: str) -> DayOf | WeekdayOf | None:
    """The last day of a year, quarter or week: "the year ended Dec. 31", "the week ended Friday".
    The day is an expression by itself."""
    if t.word(i) not in ("ended", "ending", "to"):
        return None
    found = cal.month_and_day(t, i + 1) or cal.day_and_month(t, i + 1)
    if found is None and unit == "week":
        found = cal.weekday(t, i + 1) if t.word(i + 1) else None
    day = found[0] if found else None
    if unit == "week" and isinstance(day, (DayOf, WeekdayOf)):
        return day
    if not isinstance(day, DayOf) or day.month not in _LAST_MONTHS or day.day < 28:
        return None
    return day


_DISCUSSED_UNITS = words("week month quarter year decade century day")


def bare_the(t: Tokens, i: int) -> Parsed:
    """ "the month" inside "the end of the month": the one under discussion."""
    if t.word(i) != "the":
        return None
    at = i + 1 + (t.word(i + 1) in ("fiscal", "calendar"))
    unit = UNITS.get(t.word(at), "")
    if unit in _DISCUSSED_UNITS:
        clause = t.word(at + 2) in ("the", "it", "he", "she", "they")  # "… before it opens"
        if t.word(at) in PLURAL_UNITS or t.word(at + 1) == "-":
            return None
        if t.word(at + 1) in ("before", "after") and not clause:
            return None
        if unit == "year" and t.kind_at(at + 1) == "number":
            return period.year(t, i)
        return UnitAt(unit, 0, loose=True), at + 1
    return None
