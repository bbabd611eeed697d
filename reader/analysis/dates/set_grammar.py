"""What repeats: "every week", "daily", "Sundays", "$5 a day".

TIMEX3 conventions (TimeML 1.2.1, TempEval-3): type SET; "every week" and "weekly" P1W, "every
Monday" and "Mondays" XXXX-WXX-1, "quarterly" P1Q, "every morning" XXXX-XX-XXTMO, "a year" after an
amount P1Y.
"""

from __future__ import annotations

from reader.analysis.dates.duration_grammar import counted_units, duration_value
from reader.analysis.dates.expressions import Parsed, Repeating
from reader.analysis.dates.numerals import read_number, read_ordinal
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
    FREQUENCIES,
    MONTHS,
    NUMBERS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from reader.analysis.dates.words import words

_EVERY = words("every each")
_RATE_UNITS = words("day week month year hour minute")


def repeating(t: Tokens, i: int) -> Parsed:
    """ "every week", "each Monday", "daily", "annual", "Sundays", "per month", "a year"."""
    word = t.low[i]
    if word == "the" or t.kind[i] == "ordinal":
        return _day_of_every_month(t, i + (word == "the"))
    if t.kind[i] == "number" or word in NUMBERS:
        return _so_long_a_day(t, i)
    if word in _EVERY:
        at = i + 1 + (t.word(i + 1) in ("single", "other", "passing"))
        other = t.word(i + 1) == "other"
        if t.word(at) in WEEKDAYS:
            return Repeating(f"XXXX-WXX-{WEEKDAYS[t.low[at]] + 1}"), at + 1
        if t.word(at) in DAY_PARTS:
            return Repeating(f"XXXX-XX-XXT{DAY_PARTS[t.low[at]]}"), at + 1
        if t.word(at) in SEASONS:
            return Repeating(f"XXXX-{SEASONS[t.low[at]]}"), at + 1
        if t.word(at) in MONTHS and t.raw[at][0].isupper():
            return Repeating(f"XXXX-{MONTHS[t.low[at]]:02d}"), at + 1
        unit = UNITS.get(t.word(at), "")
        if unit == "weekend":
            return Repeating("XXXX-WXX-WE"), at + 1
        if t.word(at) == "weekday":
            return Repeating("P1D"), at + 1
        if unit == "quarter" and not other:
            return Repeating("P1Q"), at + 1
        if unit and unit != "second" and t.low[at] not in PLURAL_UNITS:
            return Repeating(duration_value(2 if other else 1, unit)), at + 1
        found = counted_units(t, at)
        if found and found[1] != "second":
            return Repeating(duration_value(found[0], found[1])), found[2]
        return None
    if word in ("weekends", "weekdays") and t.word(i - 1) != "the":
        return Repeating("XXXX-WXX-WE" if word == "weekends" else "P1D"), i + 1
    if word in WEEKDAYS and t.word(i + 1) in DAY_PARTS and t.low[i + 1].endswith("s"):
        return Repeating(f"XXXX-WXX-{WEEKDAYS[word] + 1}T{DAY_PARTS[t.low[i + 1]]}"), i + 2
    if word in ("mornings", "evenings", "afternoons", "nights") and not _is_counted(t, i):
        return Repeating(f"XXXX-XX-XXT{DAY_PARTS[word]}"), i + 1
    if word in ("bi", "semi") and t.word(i + 1) == "-" and t.word(i + 2) in FREQUENCIES:
        value = FREQUENCIES[t.low[i + 2]]
        number = {"bi": 2.0, "semi": 0.5}[word] * int(value[1]) if value[1].isdigit() else 0
        if number and value[2] in "WMY":
            unit = {"W": "week", "M": "month", "Y": "year"}[value[2]]
            return Repeating(duration_value(number, unit)), i + 3
    if word in ("night", "nighttime", "daytime") and t.word(i - 1) in ("at", "in"):
        return Repeating(f"XXXX-XX-XXT{DAY_PARTS[word]}"), i + 1
    if word in FREQUENCIES:
        if i > 0 and (t.raw[i][0].isupper() or t.raw[min(i + 1, len(t.raw) - 1)][0].isupper()):
            return None  # the Daily Mail, the daily Asahi
        return Repeating(FREQUENCIES[word]), i + 1
    if word in PLURAL_WEEKDAYS and t.word(i + 1) != "'":
        return Repeating(f"XXXX-WXX-{PLURAL_WEEKDAYS[word] + 1}"), i + 1
    if word in ("once", "twice", "times"):
        at = i + 1
        every = repeating(t, at) if word != "times" and t.word(at) in _EVERY else None
        if every:
            return every  # "once every four years"
        if t.word(at) in FREQUENCIES:
            return Repeating(FREQUENCIES[t.low[at]]), at + 1  # twice daily
        if t.word(at) in ("a", "per", "each", "an"):
            unit = UNITS.get(t.word(at + 1), "")
            if unit and unit != "second" and t.low[at + 1] not in PLURAL_UNITS:
                first = i - 1 if word == "times" and read_number(t, i - 1) else i
                if first == i:
                    return Repeating(duration_value(1, unit)), at + 2
        return None
    if word in ("a", "an", "per"):
        unit = UNITS.get(t.word(i + 1), "")
        if unit in _RATE_UNITS and _is_rate(t, i):
            return Repeating(duration_value(1, unit)), i + 2
    return None


def _day_of_every_month(t: Tokens, i: int) -> Parsed:
    """ "the 15th of every month"."""
    day = read_ordinal(t, i)
    if day is not None and t.word(day[1]) in WEEKDAYS:  # the first Monday of every month
        end = day[1] + 4
        every = t.word(end - 2) in _EVERY and t.word(end - 1) == "month"
        return (Repeating("P1M"), end) if t.word(end - 3) == "of" and every else None
    if day is None or not 1 <= day[0] <= 31 or t.word(day[1]) != "of":
        return None
    if t.word(day[1] + 1) not in _EVERY or t.word(day[1] + 2) != "month":
        return None
    return Repeating(f"XXXX-XX-{day[0]:02d}"), day[1] + 3


def _so_long_a_day(t: Tokens, i: int) -> Parsed:
    """ "three times a week", "seven days a week", "24 hours a day": how often, so one set (TimeML's
    example is "3 days every month", P1M); "10 hours a day" is a length and a set (its "20 minutes
    every Monday")."""
    times = read_number(t, i)
    if times and t.word(times[1]) == "or":
        times = read_number(t, times[1] + 1)  # two or three times a week
    if times and t.word(times[1]) == "times" and t.word(times[1] + 1) in ("a", "per", "each"):
        unit = UNITS.get(t.word(times[1] + 2), "")
        return (Repeating(duration_value(1, unit)), times[1] + 3) if unit in _RATE_UNITS else None
    found = counted_units(t, i)
    if found is None or t.word(found[2]) not in ("a", "per", "each", "every"):
        return None
    count, shorter, end = found
    unit = UNITS.get(t.word(end + 1), "")
    often = unit in _LONGER.get(shorter, ()) or (count, shorter, unit) == (24, "hour", "day")
    return (Repeating(duration_value(1, unit)), end + 2) if often and count is not None else None


_LONGER = {
    "day": words("week month year"),
    "week": words("month year"),
    "month": words("year"),
}


_BEFORE_A_RATE = words(
    "times once twice dollars euros pounds barrels hours days weeks months % percent tons tonnes "
    "million billion people"
)
_AFTER_NO_RATE = words("ago earlier later before after - from")


def _is_rate(t: Tokens, i: int) -> bool:
    """Whether "a year" at `i` follows an amount: "$5 million a year", "30 barrels a day"."""
    if t.low[i] == "per":
        return True
    if t.word(i + 2) in _AFTER_NO_RATE:
        return False
    before = t.word(i - 1)
    if before in _BEFORE_A_RATE:
        return True
    near = range(max(0, i - 4), i)
    return (
        t.kind_at(i - 1) == "number"
        or any(t.low[k] in ("$", "£", "€") for k in near)
        or (
            (t.kind_at(i - 2) == "number" or NUMBERS.get(t.word(i - 2), 0) > 1)
            and before.endswith("s")
            and before not in UNITS
        )
        or _follows_an_amount_of(t, i)
    )


def _follows_an_amount_of(t: Tokens, i: int) -> bool:
    """ "2,000 tons of garbage a day", "12 million gallons of water a week"."""
    for k in range(i - 2, max(0, i - 6), -1):
        if t.kind[k] != "word" and t.kind[k] != "number":
            return False
        if t.low[k] == "of":
            measured = t.low[k - 1].endswith("s") or t.low[k - 1] in _BEFORE_A_RATE
            return measured and "number" in t.kind[max(0, k - 5) : k - 1]
    return False


def _is_counted(t: Tokens, i: int) -> bool:
    """Whether "nights" at `i` are certain ones: "the nights", "two nights", "sleepless nights"."""
    before = t.word(i - 1)
    return (
        before in ("the", "these", "those", "his", "her", "their")
        or t.kind_at(i - 1) == ("number")
        or before in NUMBERS
    )
