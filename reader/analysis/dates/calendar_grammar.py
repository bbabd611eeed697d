"""Days and months by the calendar.

Each rule takes tokens and a place and gives the expression that begins there with the token after
it, or None. Extents as in TempEval-3: the day's name and the year belong to the date ("Tuesday,
March 4, 2018" is one expression), a preposition does not.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import (
    DayOf,
    MonthOf,
    Parsed,
    WeekdayOf,
)
from reader.analysis.dates.lookalikes import (
    is_month_name,
    is_weekday_name,
)
from reader.analysis.dates.numerals import (
    read_ordinal,
    read_year_number,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import MONTHS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.dates.year_grammar import read_year_after


def _read_day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """1 to 31, in digits or as an ordinal."""
    found = read_ordinal(t, i)
    if found is None and t.kind_at(i) == "number" and t.low[i].isdigit() and len(t.low[i]) <= 2:
        found = int(t.low[i]), i + 1
    if found and 1 <= found[0] <= 31:
        return found
    return None


_SHORT_NAMES = words("jan feb mar apr jun jul aug sep sept oct nov dec")


def _read_month(t: Tokens, i: int) -> tuple[int, int] | None:
    """Month number and the token after it (and after the full stop of "Nov.")."""
    month = MONTHS.get(t.word(i))
    if month is None:
        return None
    after = i + 1
    if t.word(after) in ("-", "/") and t.glued(after) and read_year_number(t, after + 1):
        return month, after  # Dec-2018
    if t.word(after) == "." and t.glued(after) and t.low[i] in _SHORT_NAMES:
        after += 1
    return month, after


def read_weekday(t: Tokens, i: int) -> tuple[int, int] | None:
    """A weekday's name, in full or shortened, and the token after it."""
    number = WEEKDAYS.get(t.word(i))
    if number is None or not is_weekday_name(t, i):
        return None
    after = i + 1
    if len(t.low[i]) <= 5 and t.word(after) == "." and t.glued(after):
        after += 1
    return number, after


def month_and_day(t: Tokens, i: int) -> Parsed:
    """ "March 4", "March 4th, 2018", "March the 4th", "Tuesday, March 4, 2018"."""
    weekday, at = None, i
    named = read_weekday(t, i)
    if named:
        weekday, at = named
        at += t.word(at) == ","
    month = _read_month(t, at)
    if not month:
        return None
    day_at = month[1] + (t.word(month[1]) == "the")
    day = _read_day_number(t, day_at)
    if not day or _is_clock_or_count(t, day[1]):
        return None
    year = read_year_after(t, day[1])
    if year:
        return DayOf(day[0], month[0], year[0], weekday), year[1]
    if (day[0], month[0]) == (11, 9) and t.word(day[1]) in _OF_2001:
        return DayOf(11, 9, 2001), day[1]
    return DayOf(day[0], month[0], None, weekday), day[1]


_OF_2001 = words("attack attacks terrorist terrorists hijackers hijackings commission")


_AFTER_A_COUNT = words("percent per people million billion am pm")


def _is_clock_or_count(t: Tokens, after: int) -> bool:
    """Whether the number before `after` is no day: "March 10:30", "in March 12 people"."""
    word = t.word(after)
    if word in (":", "%") and t.glued(after):
        return True
    return word in _AFTER_A_COUNT or (t.kind_at(after) == "ampm")


def day_and_month(t: Tokens, i: int) -> Parsed:
    """ "4 March 2018", "the 4th of March", "Tuesday the 4th of March", "Tuesday 4 March"."""
    weekday, at = None, i
    named = read_weekday(t, i)
    if named:
        weekday, at = named
        at += t.word(at) == ","
    at += t.word(at) == "the"
    day = _read_day_number(t, at)
    if not day or t.word(at - 1) in ("$", "£", "€"):
        return None
    month_at = day[1]
    while t.word(month_at) in ("of", "day", "-", "/"):
        month_at += 1
    month = _read_month(t, month_at)
    if not month or not (
        t.raw[month_at][0].isupper()
        or t.low[month_at] not in ("may", "march", "sat", "sun")
        or t.word(month_at - 1) == "of"
        or read_year_number(t, month[1])
    ):
        return None
    after = month[1]
    if t.word(after) in ("-", "/") and read_year_number(t, after + 1):
        after += 1
    year = read_year_after(t, after)
    if year:
        return DayOf(day[0], month[0], year[0], weekday), year[1]
    end = month[1]
    if t.word(end - 1) == "." and len(t.low[month_at]) > 4:
        end -= 1
    return DayOf(day[0], month[0], None, weekday), end


def weekday_and_day(t: Tokens, i: int) -> Parsed:
    """ "Tuesday the 4th", "Tuesday 4th": a day whose month is left open."""
    named = read_weekday(t, i)
    if not named:
        return None
    at = named[1] + (t.word(named[1]) == "the")
    if t.kind_at(at) != "ordinal" and not (t.word(at - 1) == "the" and read_ordinal(t, at)):
        return None
    day = _read_day_number(t, at)
    return (DayOf(day[0], None, None, named[0]), day[1]) if day else None


_AFTER_THE_DAY = words("and to of the at when after as but in with he she")
_BEFORE_THE_DAY = words("on by until till since from of around")


def day_alone(t: Tokens, i: int) -> Parsed:
    """ "the 16th" after "on", "by" or "until": a day whose month is left open."""
    if t.word(i) != "the" or t.kind_at(i + 1) != "ordinal":
        return None
    if t.word(i - 1) not in _BEFORE_THE_DAY:
        return None
    if t.kind_at(i + 2) == "word" and t.word(i + 2) not in _AFTER_THE_DAY:
        return None
    if t.word(i + 2) in ("-", "of"):
        return None
    day = _read_day_number(t, i + 1)
    return (DayOf(day[0]), day[1]) if day else None


def month(t: Tokens, i: int) -> Parsed:
    """ "March 2018", "March of 2018", "March"."""
    if t.low[i : i + 3] == ["the", "month", "of"]:
        return month(t, i + 3) if i + 3 < len(t.low) else None
    found = _read_month(t, i)
    if not found:
        return None
    year = read_year_after(t, found[1])
    if year:
        return MonthOf(found[0], year[0]), year[1]
    if not is_month_name(t, i):
        return None
    end = found[1]
    if t.word(end - 1) == "." and end == len(t.low):
        end -= 1
    return MonthOf(found[0]), end


_BEFORE_SLASHED = words("on by since until till from to before after through")


def _month_slash_day(t: Tokens, i: int) -> Parsed:
    """ "on 11/20", "Friday 5/12": only after words that a fraction or a score does not follow."""
    if not (t.glued(i + 1) and t.glued(i + 2)) or t.word(i + 3) in ("/", "-", "of"):
        return None
    if t.word(i - 1) not in _BEFORE_SLASHED and t.word(i - 1) not in WEEKDAYS:
        return None
    first, second = t.low[i], t.word(i + 2)
    if not (first.isdigit() and second.isdigit() and len(first) <= 2 and len(second) <= 2):
        return None
    if (first, second) == ("9", "11") and t.word(i - 1) != "on":
        return None  # "since 9/11": the day of 2001, a holiday's name
    if 1 <= int(first) <= 12 and 1 <= int(second) <= 31:
        return DayOf(int(second), int(first)), i + 3
    return None


def numeric(t: Tokens, i: int) -> Parsed:
    """ "2018-03-04", "2018-03-04T20:49", "04/03/2018", "4.3.2018"."""
    from reader.analysis.dates.expressions import TimeOf

    kind = t.kind_at(i)
    if kind == "number" and t.word(i + 1) == "/":
        return _month_slash_day(t, i)
    if kind == "iso":
        y, m, d = (int(part) for part in t.low[i][:10].split("-"))
        day = DayOf(d, m, y)
        clock = t.low[i][11:].upper()
        return (TimeOf(clock, day) if clock else day), i + 1
    if kind != "slash":
        return None
    parts = t.low[i].replace(".", "/").replace("-", "/").split("/")
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return DayOf(third, second, first), i + 1
    y = third if len(parts[2]) == 4 else (1900 if third > 40 else 2000) + third
    dotted = "." in t.low[i]
    if first > 12 or (dotted and second <= 12):
        return DayOf(first, second, y, in_figures=True), i + 1
    return DayOf(second, first, y, in_figures=True), i + 1


def weekday(t: Tokens, i: int) -> Parsed:
    found = read_weekday(t, i)
    if not found:
        return None
    end = found[1]
    if t.word(end - 1) == "." and end == len(t.low):
        end -= 1
    return WeekdayOf(found[0]), end


_DAY_JOINERS = words("- to and or until till , through")


def day_and_month_range(t: Tokens, i: int) -> tuple[DayOf, int] | None:
    """The first day of "2 and 5 March", "2-5 March 2018"; the rest is a date by itself."""
    first = _read_day_number(t, i + (t.word(i) == "the"))
    if not first or t.word(first[1]) not in _DAY_JOINERS:
        return None
    second = day_and_month(t, first[1] + 1)
    if second and isinstance(second[0], DayOf) and second[0].weekday is None:
        return DayOf(first[0], second[0].month, second[0].year), first[1]
    return None


def second_day(t: Tokens, i: int, first: DayOf) -> tuple[DayOf, int] | None:
    """The 5 of "March 2-5, 2018" or "March 2 and 5"; `i` is the token after the first date."""
    if t.word(i) not in _DAY_JOINERS:
        return None
    at = i + 1 + (t.word(i + 1) == "the")
    day = _read_day_number(t, at)
    if not day or day[0] <= first.day or _is_clock_or_count(t, day[1]):
        return None
    if t.kind_at(day[1]) == "word" and t.low[day[1]] not in _AFTER_DAY:
        return None
    if _read_month(t, day[1] + (t.word(day[1]) == "of")):
        return None
    found = (
        read_year_after(t, day[1])
        if t.word(day[1]) in (",", "of") or read_year_number(t, day[1])
        else None
    )
    if found:
        return DayOf(day[0], first.month, found[0]), found[1]
    return DayOf(day[0], first.month, first.year), day[1]


_AFTER_DAY = words(
    "in at on and to the of with for after before when as but by from that this last next "
    "until were was is are will while during or"
)
