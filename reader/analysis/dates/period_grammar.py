"""Years, decades, centuries, seasons, quarters and holidays.

Each rule takes tokens and a place and gives the expression that begins there with the token after
it, or None. Extents as in TempEval-3: the article belongs to the period ("the 1990s", "the third
quarter"), a preposition does not.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import (
    CenturyOf,
    DayOf,
    DecadeOf,
    HolidayOf,
    Parsed,
    QuarterOf,
    SeasonOf,
    YearOf,
)
from reader.analysis.dates.holidays import FAMOUS_DAYS, HOLIDAYS
from reader.analysis.dates.lookalikes import (
    is_season_name,
)
from reader.analysis.dates.numerals import (
    read_ordinal,
    read_spoken_year,
    read_year_number,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import DECADE_WORDS, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.dates.year_grammar import ANNO_DOMINI, BEFORE_CHRIST, era_at, read_year_after
from reader.analysis.dates.year_numbers import is_year_number

_BEFORE_SPOKEN_YEAR = words("in of since until by from year")


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
        if era_at(t, at + 1) in BEFORE_CHRIST:
            return YearOf(1 - int(t.low[at])), at + 2
        opens = t.word(at + 1) in ("-", "to", "and", "or") and int(t.low[at]) < 1000
        if opens and era_at(t, at + 3) in BEFORE_CHRIST and t.word(at + 2).isdigit():
            return YearOf(1 - int(t.low[at])), at + 1
        if era_at(t, at + 1) in ANNO_DOMINI and t.raw[at + 1][0].isupper():
            return YearOf(int(t.low[at])), at + 2
    if era_at(t, at) == "ad" and t.raw[at][0] == "A" and t.kind_at(at + 1) == "number":
        return (YearOf(int(t.low[at + 1])), at + 2) if t.low[at + 1].isdigit() else None
    number = read_year_number(t, at)
    if number is None and t.word(i) == "the":
        number = read_year_number(t, i + 1)  # the 1989 fiscal year
        return (YearOf(number), i + 4) if number and _is_fiscal_year(t, i + 2) else None
    if number is not None:
        if _is_fiscal_year(t, at + 1):
            return YearOf(number), at + 3
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
        if spoken and t.word(spoken[1]) not in MONTHS and t.word(at - 1) in _BEFORE_SPOKEN_YEAR:
            return YearOf(spoken[0]), spoken[1]
    return None


def _is_fiscal_year(t: Tokens, i: int) -> bool:
    return t.word(i) in ("fiscal", "calendar") and t.word(i + 1) == "year"


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
        if era_at(t, end) in BEFORE_CHRIST:
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
    if era_at(t, end) in BEFORE_CHRIST:
        return CenturyOf(-number[0]), end + 1
    if era_at(t, end) in ANNO_DOMINI:
        end += 1
    return CenturyOf(number[0]), end


def season(t: Tokens, i: int) -> Parsed:
    """ "the spring of 2018", "summer 2018", "the winter"."""
    at = i + (t.word(i) == "the")
    name = SEASONS.get(t.word(at))
    if not name:
        return None
    found = read_year_after(t, at + 1)
    if found:
        over = second_year(t, found[1], YearOf(found[0]))  # "the winter of 1981-82"
        return SeasonOf(name, found[0]), over[1] if over else found[1]
    return (SeasonOf(name), at + 1) if is_season_name(t, at) else None


def quarter(t: Tokens, i: int) -> Parsed:
    """ "the third quarter of 2018", "Q3 2018", "the second half", "the fiscal first quarter"."""
    at = i + (t.word(i) in ("the", "its", "their"))
    if len(t.word(at)) == 1 and t.word(at) == "q" and t.glued(at + 1):
        if t.word(at + 1) in ("1", "2", "3", "4"):
            end = at + 2
            found = read_year_after(t, end)
            return (
                (QuarterOf(int(t.low[at + 1]), 4, found[0]), found[1])
                if found
                else (QuarterOf(int(t.low[at + 1]), 4), end)
            )
        return None
    year = read_year_number(t, at)
    if year and at > i and t.word(at + 1) != "-":
        inner = quarter(t, at + 1)  # "the 1989 third quarter"
        if inner and isinstance(inner[0], QuarterOf) and inner[0].year is None:
            return QuarterOf(inner[0].number, inner[0].per_year, year), inner[1]
        return None
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
        found = read_year_after(t, end + 2)
    else:
        found = read_year_after(t, end)
    if found:
        return QuarterOf(which, per_year, found[0]), found[1]
    if per_year == 2 and t.word(end) == "of" and t.word(end + 1) not in ("the", "this", "last"):
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
    found = read_year_after(t, best[1])
    if found:
        return HolidayOf(best[0], found[0]), found[1]
    after = t.raw[best[1]] if best[1] < len(t.raw) else ""
    named = after[:1].isupper() and after != "I"
    if named and t.low[best[1]] not in MONTHS and t.low[best[1]] not in WEEKDAYS:
        return None  # "Christmas Island", "Easter Rising"
    previous = t.raw[i - 1] if i else ""
    if previous[:1].isupper() and t.low[i - 1] not in _BEFORE_HOLIDAY:
        return None  # Johnnie Christmas
    return HolidayOf(best[0]), best[1]


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
