"""Expressions that count from somewhere: "last week", "two days ago", "that year", "early May".

TIMEX3 conventions (TimeML 1.2.1, TempEval-3): the article and the ordering word belong to the
extent ("the last week", "the following day"), so do "ago", "earlier", "later", "early", "late",
"the end of"; "two weeks after the vote" is the duration "two weeks", because the vote is no date.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates.clock_grammar import clock
from reader.analysis.dates.duration_grammar import counted_units, qualifier
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
    Shifted,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
    YearOf,
)
from reader.analysis.dates.numerals import read_ordinal
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
    LAST,
    MONTHS,
    NEXT,
    ORDINALS,
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
    if word not in _DAYS or word == "overnight":
        return None
    return UnitAt("day", _DAYS[word]), i + 1


def which_one(t: Tokens, i: int) -> Parsed:
    """ "last week", "next March", "this morning", "that Sunday", "the following day"."""
    at = i
    definite = ""
    if t.word(at) in ("the", "this", "that", "these", "its", "their"):
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
    if (word in MONTHS and t.raw[at][0].isupper()) or (
        word in MONTHS and word not in ("may", "march")
    ):
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
    feast = cal.holiday(t, at) if at < len(t.low) else None
    if feast and isinstance(feast[0], HolidayOf):
        return Which(which, feast[0]), feast[1]
    if word == "half" and which in ("last", "this", "next") and definite != "the":
        return None
    unit = UNITS.get(word)
    if unit is None or word in PLURAL_UNITS or unit not in _CALENDAR_UNITS:
        return None
    if unit == "century" and t.word(at - 1) != "last" and which not in ("this", "last", "next"):
        return UnitThen(unit, {"previous": -1, "following": 1, "that": 0}[which]), at + 1
    end = at + 1
    if t.word(end) == "-" and t.glued(end):
        return None
    if t.word(at + 1) == "'" and t.word(at + 2) == "s" and definite == "this":
        pass
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


_ENDS_PHRASE = words("and as to in with at on from by but when after before")
_PERSON_OF = words(
    "man player person team footballer coach car book word time story album song teacher manager "
    "parent order hours goal match"
)


def year_earlier(t: Tokens, i: int) -> Parsed:
    """ "the year-earlier period", "the year-ago quarter", "year-earlier": in business news the
    quarter under discussion, a year before."""
    at = i + (t.word(i) in ("the", "a", "its", "their"))
    unit = t.word(at)
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
        return Shifted(4, "quarter", -1, "quarter"), end
    return Shifted(1, UNITS[unit], -1, "then"), end


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
    unit, before, after = t.word(at), t.word(i - 1), t.word(at + 1)
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
    if unit == "year" and before in ("of", "for", "in", "during", "through", "to"):
        return (
            (UnitAt("year", 0, loose=True), at + 1)
            if (stands_alone or after in _ENDS_PHRASE - {"before", "after"})
            else None
        )
    if unit == "week" and before in ("of", "in", "for", "during") and stands_alone:
        return UnitAt("week", 0, loose=True), at + 1
    if unit == "month" and before == "for" and (stands_alone or after in _ENDS_PHRASE):
        return UnitAt("month", 0, loose=True), at + 1
    if unit == "weekend" and before in ("over", "of", "during", "for", "throughout", "on", "at"):
        return UnitAt("weekend", 0), at + 1
    if unit == "day" and before in ("of", "in", "for", "during") and stands_alone:
        return UnitAt("day", 0, loose=True), at + 1
    return None


def shifted(t: Tokens, i: int) -> Parsed:
    """ "three days ago", "two weeks later", "a year earlier", "three days before Christmas"."""
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
    approximate = modifier is not None
    word = t.word(end)
    if word == "-" and t.word(end + 1) in ("ago", "earlier"):
        end += 1
        word = t.low[end]
    if word == "ago" or (
        word == "back" and not bare and t.word(end + 1) not in ("to", "from", "in", "into")
    ):
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
    if word in ("earlier", "previously"):
        return Shifted(count, unit, -1, "then", approximate), end + 1
    if word in ("later", "afterwards", "afterward", "thereafter"):
        return Shifted(count, unit, 1, "then", approximate), end + 1
    if word in ("before", "after", "prior", "since", "following"):
        base_at = end + 1 + (word == "prior" and t.word(end + 1) == "to")
        base = base_date(t, base_at)
        direction = 1 if word in ("after", "following") else -1
        if base and word != "since":
            return Shifted(count, unit, direction, base[0], approximate), base[1]
        if word in ("before", "after", "prior") and _clause_ends(t, end + 1) and not bare:
            return Shifted(count, unit, direction, "then", approximate), end + 1
    return None


def _clause_ends(t: Tokens, i: int) -> bool:
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
    if _clause_ends(t, i + 1) or word == "earlier":
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
        cal.holiday,
        cal.month,
        cal.quarter,
        which_one,
        cal.season,
        cal.year,
        cal.decade,
        cal.century,
        cal.weekday,
        deictic,
    ):
        found = rule(t, i)
        if found:
            return found
    return None


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


def part(t: Tokens, i: int) -> Parsed:
    """ "early 2018", "mid-March", "late last year", "the end of May", "later this month"."""
    word = t.low[i]
    at = i
    if word == "the" and t.word(i + 1) in ("early", "late", "mid"):
        whole = part(t, i + 1)
        inner = whole[0].whole if whole and isinstance(whole[0], PartOf) else None
        return whole if isinstance(inner, (DecadeOf, CenturyOf, SeasonOf, TimeOf)) else None
    if word in ("early", "late", "mid", "later", "earlier", "midway"):
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
        and t.word(i - 1) not in ("at", "by", "the", "since", "until", "from", "before", "for")
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


def bare_the(t: Tokens, i: int) -> Parsed:
    """ "the month" inside "the end of the month": the one under discussion."""
    if t.word(i) != "the":
        return None
    at = i + 1 + (t.word(i + 1) in ("fiscal", "calendar"))
    unit = UNITS.get(t.word(at), "")
    if unit in ("week", "month", "quarter", "year", "decade", "century", "day"):
        if t.word(at) in PLURAL_UNITS or t.word(at + 1) in ("before", "after", "-"):
            return None
        if unit == "year" and t.kind_at(at + 1) == "number":
            return cal.year(t, i)
        return UnitAt(unit, 0, loose=True), at + 1
    return None


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
        if t.word(at + 1) in ("of", "on") and word != "dawn":
            day = base_date(t, at + 2) or _that_day(t, at + 2)
            if day and isinstance(day[0], (DayOf, UnitAt, UnitThen, WeekdayOf, Which, HolidayOf)):
                return TimeOf(DAY_PARTS[word], day[0]), day[1]
            if day is None and t.word(at + 2) == "the" and read_ordinal(t, at + 3):
                number = read_ordinal(t, at + 3)
                if number and t.kind_at(at + 3) == "ordinal":
                    return TimeOf(DAY_PARTS[word], DayOf(number[0])), number[1]
        if t.word(at + 1) in ("before", "after") and t.word(i) == "the":
            step = -1 if t.low[at + 1] == "before" else 1
            if _clause_ends(t, at + 2):
                return TimeOf(DAY_PARTS[word], UnitThen("day", step)), at + 2
    in_the = at == i + 1 and t.word(i) == "the" and t.word(i - 1) == "in"
    ends = t.kind_at(at + 1) in ("", "mark") and t.word(at + 1) != "-"
    if word in DAY_PARTS and in_the and ends:
        return TimeOf(DAY_PARTS[word], UnitThen("day", 0)), at + 1
    return None


def _that_day(t: Tokens, i: int) -> Parsed:
    return which_one(t, i) if i < len(t.low) else None


def clock_and_day(t: Tokens, i: int) -> Parsed:
    """ "8:30 p.m. Friday", "10 p.m. last night"; "10 a.m. on Tuesday" is two expressions, as a
    preposition parts them, but the time is Tuesday's."""
    found = clock(t, i)
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
    return TimeOf(found[0], day), found[1] if apart else end


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
                what, end = TimeOf(DAY_PARTS[t.low[at]], what), at + 1
                return what, end
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
        inner = cal.quarter(t, part_at) if part_at < len(t.low) else None
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
