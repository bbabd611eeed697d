"""Parts of something: "early 2018", "the end of May", "the first week of June".

The word that cuts out the part belongs to the TIMEX3 extent; the value is the whole's.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates.day_time_grammar import day_part, with_suffix
from reader.analysis.dates.discussed_grammar import bare_the
from reader.analysis.dates.expressions import (
    CenturyOf,
    DayOf,
    DecadeOf,
    HolidayOf,
    InOf,
    MonthOf,
    NthOf,
    Parsed,
    PartOf,
    QuarterOf,
    SeasonOf,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    YearOf,
)
from reader.analysis.dates.numerals import read_ordinal, read_year_number
from reader.analysis.dates.relative_grammar import base_date
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
    MONTHS,
    PLURAL_UNITS,
    SEASONS,
    UNITS,
)
from reader.analysis.dates.words import words

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


_BEFORE_PART_OF_DAY = words("the in by until since from before during")
_BEFORE_BARE_PART = words("at by the since until from before for")
_PART_WORDS = words("early late mid later earlier midway")


def part(t: Tokens, i: int) -> Parsed:
    """ "early 2018", "mid-March", "late last year", "the end of May", "later this month"."""
    return _early_or_late(t, i) or _half_of(t, i) or _end_of(t, i)


def _early_or_late(t: Tokens, i: int) -> Parsed:
    """ "early 2018", "mid-March", "later this month", "the late 1960s", "midyear"."""
    word = t.low[i]
    if word == "the" and t.word(i + 1) in ("early", "late", "mid"):
        whole = _early_or_late(t, i + 1)
        inner = whole[0].whole if whole and isinstance(whole[0], PartOf) else None
        return whole if isinstance(inner, (DecadeOf, CenturyOf, SeasonOf, TimeOf)) else None
    if word in ("midyear", "midweek") or (word == "mid" and t.word(i + 2) == "year"):
        end = i + (1 if len(word) > 3 else 3)
        return PartOf("mid", UnitAt("week" if word == "midweek" else "year", 0)), end
    if word in ("midsummer", "midwinter") and t.word(i + 1) != "'":
        return PartOf("mid", SeasonOf(SEASONS[word[3:]])), i + 1
    if word.startswith("mid") and len(word) > 5 and word[3:] in MONTHS:
        return PartOf("mid", MonthOf(MONTHS[word[3:]])), i + 1
    if word not in _PART_WORDS:
        return None
    at = i + 1
    if t.word(at) == "-" and t.glued(at):
        at += 1
    at += word != "mid" and t.word(at) in ("in", "into", "on")
    kind = "mid" if word == "midway" else word
    if word in ("later", "earlier") and t.low[at - 1 : at + 1] == ["in", "the"]:
        unit = UNITS.get(t.word(at + 1), "")
        if unit in ("day", "week", "month", "year", "decade"):
            return PartOf(kind, UnitAt(unit, 0, loose=True)), at + 2
    ends = t.kind_at(at + 1) in ("", "mark") and t.word(i - 1) in _BEFORE_PART_OF_DAY
    if t.word(at) in DAY_PARTS and (word == "mid" or ends):
        return PartOf(kind, TimeOf(DAY_PARTS[t.low[at]])), at + 1  # by mid-afternoon
    base = base_date(t, at) or bare_the(t, at) or day_part(t, at)
    if base is None or (word in ("later", "earlier") and isinstance(base[0], DayOf)):
        return None
    timed = with_suffix(t, base)
    if isinstance(timed[0], TimeOf):  # early Friday morning
        base = timed
    return PartOf(kind, base[0]), base[1]


def _half_of(t: Tokens, i: int) -> Parsed:
    """ "the first half of 2018", "the latter half of the year"."""
    at = i + (t.low[i] == "the")
    if t.word(at) not in ("first", "second", "latter") or t.word(at + 1) != "half":
        return None
    if t.word(at + 2) != "of":
        return None
    whole = bare_the(t, at + 3) or base_date(t, at + 3)
    if whole is None:
        return None
    number = 1 if t.low[at] == "first" else 2
    if isinstance(whole[0], (UnitAt, UnitThen)) and whole[0].unit == "year":
        return InOf(QuarterOf(number, 2), whole[0]), whole[1]
    if isinstance(whole[0], YearOf):
        return QuarterOf(number, 2, whole[0].year), whole[1]
    return PartOf("early" if number == 1 else "late", whole[0]), whole[1]


def _end_of(t: Tokens, i: int) -> Parsed:
    """ "the end of May", "the very start of 2018", "the latter part of the year", "year-end"."""
    word = t.low[i]
    if word == "year":
        end = i + 1 + (t.word(i + 1) == "-")
        end += 2 * (t.low[end : end + 2] == ["'", "s"])  # by year's end
        if t.word(end) != "end":
            return None
        named = read_year_number(t, end + 1)  # "year-end 1988"
        return (PartOf("end", YearOf(named) if named else UnitAt("year", 0))), (
            end + 1 + (named is not None)
        )
    at = i + (word == "the")
    at += t.word(at) in ("very", "latter")
    kind = _PARTS.get(t.word(at), "")
    if t.word(at) == "part" and t.word(at - 1) == "latter":
        kind = "late"
    if t.word(at) == "early" and t.word(at + 1) in ("part", "days", "months"):
        at, kind = at + 1, "early"
    if not kind or t.word(at + 1) != "of":
        return None
    cued = word == "the" or t.word(i - 1) in _BEFORE_BARE_PART
    if t.word(at) in ("start", "close", "rest", "height", "dawn") and not cued:
        return None
    base = bare_the(t, at + 2) or base_date(t, at + 2)
    unit = UNITS.get(t.word(at + 2), "")
    if base is None and kind == "end" and unit in ("year", "month", "week", "day"):
        base = (UnitAt(unit, 0, loose=True), at + 3) if t.word(i - 1) in _BY else None
    if base is None or isinstance(base[0], (WeekdayOf, TimeOf)):
        return None
    return PartOf(kind, base[0]), base[1]


_WEEK_OF = words("of beginning commencing starting from")
_STARTING = words("beginning commencing starting")


def week_of(t: Tokens, i: int) -> Parsed:
    """ "the week of March 5", "the week ended Oct. 6": the week that holds the day."""
    at = i + (t.word(i) == "the")
    if t.word(at) == "week" and t.kind_at(at + 1) == "number":
        return _numbered_week(t, at + 1)
    if t.word(at) != "week" or t.word(at + 1) not in _WEEK_OF:
        return None
    on = t.word(at + 1) in _STARTING and t.word(at + 2) == "on"
    day = base_date(t, at + 2 + on) or cal.day_alone(t, at + 2 + on)
    if day and isinstance(day[0], DayOf):
        return NthOf(0, "week", day[0]), day[1]
    return None


def _numbered_week(t: Tokens, i: int) -> Parsed:
    """ "week 31", "week 3 of 2027": the ISO week of a year."""
    if not t.low[i].isdigit() or not 1 <= int(t.low[i]) <= 53 or t.word(i - 2) in ("a", "per"):
        return None
    whole = base_date(t, i + 2) if t.word(i + 1) == "of" else None
    if whole and isinstance(whole[0], (YearOf, UnitAt, UnitThen)):
        return NthOf(int(t.low[i]), "week", whole[0]), whole[1]
    if t.kind_at(i + 1) == "word" and t.word(i + 1) not in _AFTER_A_WEEK:
        return None
    return NthOf(int(t.low[i]), "week", UnitAt("year", 0)), i + 1


_AFTER_A_WEEK = words("and to the in when after but as with was is will for at")


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
