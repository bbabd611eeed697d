"""Dates by the calendar: days, months, years, decades, centuries, seasons, quarters, holidays.

Each rule takes tokens and a place and gives the expression that begins there with the token after
it, or None. Extents as in TempEval-3: the day's name and the year belong to the date ("Tuesday,
March 4, 2018" is one expression), a preposition does not.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import (
    CenturyOf,
    DayOf,
    DecadeOf,
    Expression,
    HolidayOf,
    MonthOf,
    QuarterOf,
    SeasonOf,
    WeekdayOf,
    YearOf,
)
from reader.analysis.dates.holidays import FAMOUS_DAYS, HOLIDAYS
from reader.analysis.dates.lookalikes import (
    is_month_name,
    is_season_name,
    is_weekday_name,
)
from reader.analysis.dates.numerals import (
    read_number,
    read_ordinal,
    read_spoken_year,
    read_year_number,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import DECADE_WORDS, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.dates.year_numbers import is_year_number

Parsed = tuple[Expression, int] | None

_BEFORE_CHRIST = words("bc bce")
_ANNO_DOMINI = words("ad ce")


def _era(t: Tokens, i: int) -> str:
    return t.word(i).replace(".", "").replace(" ", "")


def _read_day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """1 to 31, in digits or as an ordinal."""
    found = read_ordinal(t, i)
    if found is None and t.kind_at(i) == "number" and t.low[i].isdigit() and len(t.low[i]) <= 2:
        found = int(t.low[i]), i + 1
    if found and 1 <= found[0] <= 31:
        return found
    return None


def _read_month(t: Tokens, i: int) -> tuple[int, int] | None:
    """Month number and the token after it (and after the full stop of "Nov.")."""
    month = MONTHS.get(t.word(i))
    if month is None:
        return None
    after = i + 1
    if t.word(after) in ("-", "/") and t.glued(after) and read_year_number(t, after + 1):
        return month, after  # Dec-2018
    if t.word(after) == "." and t.glued(after) and len(t.low[i]) <= 4 and t.low[i] != "may":
        after += 1
    return month, after


def _read_year_after(t: Tokens, i: int) -> tuple[int, int] | None:
    """The year of a date: "2018", ", 2018", "of 2018", "'99", "490 BC"; astronomical."""
    at = i
    if t.word(at) in ("-", "/") and t.glued(at) and t.glued(at + 1) and read_year_number(t, at + 1):
        return int(t.low[at + 1]), at + 2
    if t.word(at) in (",", "of") or (t.word(at) == "in" and read_year_number(t, at + 1)):
        at += 1
    if t.word(at) == "the" and t.word(at + 1) == "year":
        at += 2 + (t.word(at + 2) == "of")
    if t.kind_at(at) == "number" and t.low[at].isdigit() and _era(t, at + 1) in _BEFORE_CHRIST:
        return 1 - int(t.low[at]), at + 2
    if t.kind_at(at) == "number" and t.low[at].isdigit() and _era(t, at + 1) in _ANNO_DOMINI:
        return int(t.low[at]), at + 2
    year = read_year_number(t, at)
    if year is not None and not (t.word(at + 1) in (":", "%") and t.glued(at + 2)):
        return year, at + 1
    if t.word(at) == "'" and t.kind_at(at + 1) == "number" and len(t.low[at + 1]) == 2:
        short = int(t.low[at + 1])
        return (1900 if short > 40 else 2000) + short, at + 2
    return read_spoken_year(t, at) if at == i or t.word(at - 1) == "," else None


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
    year = _read_year_after(t, day[1])
    if year:
        return DayOf(day[0], month[0], year[0], weekday), year[1]
    if (day[0], month[0]) == (11, 9) and t.word(day[1]) in _OF_2001:
        return DayOf(11, 9, 2001), day[1]
    return DayOf(day[0], month[0], None, weekday), day[1]


_OF_2001 = words("attack attacks terrorist terrorists hijackers hijackings commission")


def _is_clock_or_count(t: Tokens, after: int) -> bool:
    """Whether the number before `after` is no day: "March 10:30", "in March 12 people"."""
    word = t.word(after)
    if word in (":", "%") and t.glued(after):
        return True
    return word in ("percent", "per", "people", "million", "billion", "am", "pm") or (
        t.kind_at(after) == "ampm"
    )


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
    year = _read_year_after(t, after)
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


def day_alone(t: Tokens, i: int) -> Parsed:
    """ "the 16th" after "on", "by" or "until": a day whose month is left open."""
    if t.word(i) != "the" or t.kind_at(i + 1) != "ordinal":
        return None
    if t.word(i - 1) not in ("on", "by", "until", "till", "since", "from", "of"):
        return None
    if t.kind_at(i + 2) == "word" and t.word(i + 2) not in (
        "and",
        "to",
        "of",
        "the",
        "at",
        "when",
        "after",
        "as",
        "but",
        "in",
        "with",
        "he",
        "she",
    ):
        return None
    if t.word(i + 2) in ("-", "of"):
        return None
    day = _read_day_number(t, i + 1)
    return (DayOf(day[0]), day[1]) if day else None


def month(t: Tokens, i: int) -> Parsed:
    """ "March 2018", "March of 2018", "March"."""
    found = _read_month(t, i)
    if not found:
        return None
    year = _read_year_after(t, found[1])
    if year:
        return MonthOf(found[0], year[0]), year[1]
    if not is_month_name(t, i):
        return None
    end = found[1]
    if t.word(end - 1) == "." and end == len(t.low):
        end -= 1
    return MonthOf(found[0]), end


def year(t: Tokens, i: int) -> Parsed:
    """ "2018", "the year 2018", "490 BC", "AD 79", "fiscal 2018", "'99"."""
    at = i
    if t.word(at) == "the" and t.word(at + 1) in ("year", "years", "fiscal"):
        at += 1
    if t.word(at) in ("fiscal", "calendar"):
        at += 1
    if t.word(at) in ("year", "years"):
        at += 1 + (t.word(at + 1) == "of")
    if t.word(at) in ("ca", "c", "circa"):
        at += 1 + (t.word(at + 1) == ".")
    if t.kind_at(at) == "number" and t.low[at].isdigit():
        if _era(t, at + 1) in _BEFORE_CHRIST:
            return YearOf(1 - int(t.low[at])), at + 2
        opens = t.word(at + 1) in ("-", "to", "and", "or") and int(t.low[at]) < 1000
        if opens and _era(t, at + 3) in _BEFORE_CHRIST and t.word(at + 2).isdigit():
            return YearOf(1 - int(t.low[at])), at + 1
        if _era(t, at + 1) in _ANNO_DOMINI and t.raw[at + 1][0].isupper():
            return YearOf(int(t.low[at])), at + 2
    if _era(t, at) == "ad" and t.raw[at][0] == "A" and t.kind_at(at + 1) == "number":
        return (YearOf(int(t.low[at + 1])), at + 2) if t.low[at + 1].isdigit() else None
    number = read_year_number(t, at)
    if number is not None:
        if at > i or is_year_number(t, at):
            return YearOf(number), at + 1
        return None
    if t.word(at) == "'" and t.kind_at(at + 1) == "number" and t.glued(at + 1):
        digits = t.low[at + 1]
        if len(digits) == 2 and digits.isdigit() and not t.glued(at) and t.word(at + 2) != "'":
            return YearOf(int(digits), short=True), at + 2
        return None
    if t.word(at) in NUMBERS:
        spoken = read_spoken_year(t, at)
        if (
            spoken
            and t.word(spoken[1]) not in MONTHS
            and t.word(at - 1)
            in (
                "in",
                "of",
                "since",
                "until",
                "by",
                "from",
                "year",
            )
        ):
            return YearOf(spoken[0]), spoken[1]
    return None


def decade(t: Tokens, i: int) -> Parsed:
    """ "the 1990s", "the '90s", "the nineties", "the 470s BC"."""
    at = i + (t.word(i) == "the")
    digits = ""
    if t.kind_at(at) == "decade":
        digits, end = "".join(c for c in t.low[at] if c.isdigit()), at + 1
    elif t.kind_at(at) == "number" and t.low[at].isdigit() and t.low[at].endswith("0"):
        step = 2 if t.word(at + 1) == "'" and t.glued(at + 1) else 1
        if t.word(at + step) == "s" and t.glued(at + step):
            digits, end = t.low[at], at + step + 1
    if digits:
        if _era(t, end) in _BEFORE_CHRIST:
            return DecadeOf(1 - int(digits)), end + 1
        if len(digits) == 4:
            return DecadeOf(int(digits)), end
        shown = t.low[at].startswith("'") or t.word(at - 1) == "'"
        if len(digits) == 2 and int(digits) >= 20 and (shown or _is_decade_context(t, at)):
            return DecadeOf(int(digits), short=True), end
        return None
    if t.word(at) in DECADE_WORDS and _is_decade_context(t, at):
        return DecadeOf(DECADE_WORDS[t.low[at]], short=True), at + 1
    return None


def _is_decade_context(t: Tokens, at: int) -> bool:
    """ "the 60s" and "the late sixties", but not "in his sixties" or "temperatures in the 60s"."""
    before = t.word(at - 1)
    if before in ("early", "late", "mid"):
        before = t.word(at - 2)
    if before == "-":
        before = t.word(at - 3)
    near = {t.word(k) for k in range(max(0, at - 8), at)}
    warm = {"temperatures", "temperature", "degrees", "highs", "lows", "his", "her", "their"}
    return before in ("the", "and", "or", "to") and not near & warm


def century(t: Tokens, i: int) -> Parsed:
    """ "the 21st century", "the nineteenth century", "the 4th century BC", "18th-century"."""
    at = i + (t.word(i) == "the")
    number = read_ordinal(t, at)
    if not number:
        return None
    end = number[1] + (t.word(number[1]) == "-")
    if t.word(end) not in ("century", "centuries"):
        return None
    end += 1
    if _era(t, end) in _BEFORE_CHRIST:
        return CenturyOf(-number[0]), end + 1
    if _era(t, end) in _ANNO_DOMINI:
        end += 1
    return CenturyOf(number[0]), end


def season(t: Tokens, i: int) -> Parsed:
    """ "the spring of 2018", "summer 2018", "the winter"."""
    at = i + (t.word(i) == "the")
    name = SEASONS.get(t.word(at))
    if not name:
        return None
    found = _read_year_after(t, at + 1)
    if found:
        return SeasonOf(name, found[0]), found[1]
    return (SeasonOf(name), at + 1) if is_season_name(t, at) else None


_MONEY = words(
    "$ £ € % percent profit profits earnings sales revenue revenues income loss losses results "
    "output exports imports growth economy dividend fiscal company companies shares stock"
)


def quarter(t: Tokens, i: int) -> Parsed:
    """ "the third quarter of 2018", "Q3 2018", "the second half", "the fiscal first quarter"."""
    at = i + (t.word(i) in ("the", "its", "their"))
    if len(t.word(at)) == 1 and t.word(at) == "q" and t.glued(at + 1):
        if t.word(at + 1) in ("1", "2", "3", "4"):
            end = at + 2
            found = _read_year_after(t, end)
            return (
                (QuarterOf(int(t.low[at + 1]), 4, found[0]), found[1])
                if found
                else (QuarterOf(int(t.low[at + 1]), 4), end)
            )
        return None
    year = read_year_number(t, at)
    if year:
        mark = at + 1 + (t.word(at + 1) == "-")
        if t.word(mark) in ("q", "h") and t.glued(mark + 1) and t.word(mark + 1) in "1234":
            per = 4 if t.low[mark] == "q" else 2
            return QuarterOf(int(t.low[mark + 1]), per, year), mark + 2
        return None
    at += t.word(at) == "fiscal"
    number = read_ordinal(t, at)
    if number is None and t.word(at) in ("final", "last", "closing"):
        number = (4, at + 1)
    if not number or number[0] > 4:
        return None
    end = number[1]
    end += t.word(end) == "-"
    end += t.word(end) == "fiscal"
    unit = t.word(end)
    if unit not in ("quarter", "half", "quarters") or (
        unit == "half" and number[0] == 4 and t.low[at] == "fourth"
    ):
        return None
    per_year, which = (4, number[0]) if unit.startswith("quarter") else (2, min(number[0], 2))
    end += 1
    if t.word(at) == "last" and per_year == 4:
        return None
    if per_year == 2 and t.word(end) == "-":
        return None
    if t.word(end) == "of" and t.word(end + 1) == "fiscal":
        found = _read_year_after(t, end + 2)
    else:
        found = _read_year_after(t, end)
    if found:
        return QuarterOf(which, per_year, found[0]), found[1]
    if per_year == 2 and t.word(end) == "of" and t.word(end + 1) not in ("the", "this", "last"):
        return None
    if per_year == 2 and t.word(end) != "of" and not _MONEY.intersection(t.low):
        return None
    return QuarterOf(which, per_year), end


_BEFORE_HOLIDAY = words("on last next this since by until before after for over during the at")


def holiday(t: Tokens, i: int) -> Parsed:
    """ "Christmas", "New Year's Day 2018", "Easter Monday", "9/11"."""
    if t.word(i) == "9" and t.word(i + 1) == "/" and t.word(i + 2) == "11":
        return DayOf(11, 9, 2001), i + 3
    if not t.raw[i][:1].isupper() and t.low[i] not in ("christmas", "easter", "halloween"):
        return None
    name = ""
    best: tuple[str, int] | None = None
    for j in range(i, min(i + 7, len(t.low))):
        name += ("" if j == i or t.glued(j) else " ") + t.low[j]
        if name in HOLIDAYS or name in FAMOUS_DAYS:
            best = name, j + 1
    if not best:
        return None
    if best[0] in FAMOUS_DAYS:
        y, m, d = FAMOUS_DAYS[best[0]]
        return DayOf(d, m, y), best[1]
    found = _read_year_after(t, best[1])
    if found:
        return HolidayOf(best[0], found[0]), found[1]
    after = t.raw[best[1]] if best[1] < len(t.raw) else ""
    if after[:1].isupper() and t.low[best[1]] not in MONTHS and t.low[best[1]] not in WEEKDAYS:
        return None  # "Christmas Island", "Easter Rising"
    previous = t.raw[i - 1] if i else ""
    if previous[:1].isupper() and t.low[i - 1] not in _BEFORE_HOLIDAY:
        return None  # Johnnie Christmas
    return HolidayOf(best[0]), best[1]


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
        return DayOf(first, second, y), i + 1
    return DayOf(second, first, y), i + 1


def weekday(t: Tokens, i: int) -> Parsed:
    found = read_weekday(t, i)
    if not found:
        return None
    end = found[1]
    if t.word(end - 1) == "." and end == len(t.low):
        end -= 1
    return WeekdayOf(found[0]), end


def day_and_month_range(t: Tokens, i: int) -> tuple[DayOf, int] | None:
    """The first day of "2 and 5 March", "2-5 March 2018"; the rest is a date by itself."""
    first = _read_day_number(t, i + (t.word(i) == "the"))
    if not first or t.word(first[1]) not in ("-", "to", "and", "or", "until", "till", ","):
        return None
    second = day_and_month(t, first[1] + 1)
    if second and isinstance(second[0], DayOf) and second[0].weekday is None:
        return DayOf(first[0], second[0].month, second[0].year), first[1]
    return None


def second_day(t: Tokens, i: int, first: DayOf) -> tuple[DayOf, int] | None:
    """The 5 of "March 2-5, 2018" or "March 2 and 5"; `i` is the token after the first date."""
    if t.word(i) not in ("-", "to", "and", "or", "through", "until", "till"):
        return None
    at = i + 1 + (t.word(i + 1) == "the")
    day = _read_day_number(t, at)
    if not day or day[0] <= first.day or _is_clock_or_count(t, day[1]):
        return None
    if t.kind_at(day[1]) == "word" and t.low[day[1]] not in _AFTER_DAY:
        return None
    if _read_month(t, day[1]):
        return None
    found = (
        _read_year_after(t, day[1])
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


def second_year(t: Tokens, i: int, first: YearOf) -> tuple[YearOf, int] | None:
    """The 18 of "1914-18", "2017/18"; `i` is the token after the first year."""
    if t.word(i) not in ("-", "/") or not t.glued(i) or not t.glued(i + 1):
        return None
    digits = t.word(i + 1)
    if t.kind_at(i + 1) != "number" or not digits.isdigit() or len(digits) != 2:
        return None
    if t.word(i + 2) in ("-", "/") and t.glued(i + 2):
        return None
    full = first.year - first.year % 100 + int(digits)
    if full <= first.year:
        full += 100
        if full - first.year > 50:
            return None
    return YearOf(full), i + 2


def number_follows(t: Tokens, i: int) -> bool:
    """Whether a quantity begins at `i`."""
    return read_number(t, i) is not None
