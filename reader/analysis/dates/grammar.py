"""Finds the expressions of time in one sentence: a scan for words that can head one, then the
rules of the grammar from the left edge that covers most.

Only a head (a month, a weekday, a unit, a year, "today" …) makes the rules run; that is where the
speed comes from.
"""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import duration_grammar as dur
from reader.analysis.dates import references
from reader.analysis.dates import relative_grammar as rel
from reader.analysis.dates.expressions import (
    DayOf,
    Found,
    MonthOf,
    QuarterOf,
    SeasonOf,
    YearOf,
)
from reader.analysis.dates.holidays import FAMOUS_DAYS, HOLIDAYS
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    DAY_PARTS,
    DECADE_WORDS,
    FREQUENCIES,
    MONTHS,
    PLURAL_WEEKDAYS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from reader.analysis.dates.words import words

_HEADS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(SEASONS)
    | frozenset(DAY_PARTS)
    | frozenset(UNITS)
    | frozenset(DECADE_WORDS)
    | references.HEADS
    | frozenset(FREQUENCIES)
    | frozenset(name.split()[0].split("'")[0] for name in HOLIDAYS)
    | frozenset(name.split()[0].split("-")[0] for name in FAMOUS_DAYS)
    | words(
        "today yesterday tomorrow tonight noon midday midnight half time present past future "
        "moment then date current upcoming forthcoming recent bc bce ad q clock am pm hrs gmt utc "
        "ago once twice times earlier period"
    )
    | words("midyear midweek")
    | frozenset("mid" + month for month in MONTHS if len(month) > 2)
)
_HEAD_KINDS = words("iso slash clock decade ampm era")
_REACH = 9
"""Tokens before its head at which an expression may begin."""

_RULES = (
    cal.numeric,
    rel.part,
    rel.nth,
    rel.week_of,
    rel.shifted,
    rel.clock_and_day,
    rel.day_part,
    cal.month_and_day,
    cal.day_and_month,
    cal.weekday_and_day,
    cal.century,
    cal.holiday,
    cal.quarter,
    dur.framed_duration,
    rel.which_one,
    rel.year_earlier,
    rel.bare_unit,
    rel.deictic,
    cal.decade,
    cal.season,
    cal.month,
    cal.year,
    cal.day_alone,
    cal.weekday,
    dur.repeating,
    dur.duration,
    dur.bare_units,
    dur.clock_time,
    references.reference,
)
_STARTERS_ANY = words("the a an this that these those its their his")


def find_expressions(t: Tokens) -> list[Found]:
    """The expressions of a sentence in text order; they do not overlap."""
    out: list[Found] = []
    done = 0
    for i, word in enumerate(t.low):
        if i < done:
            continue
        kind = t.kind[i]
        if not (
            word in _HEADS
            or kind in _HEAD_KINDS
            or (
                kind == "number"
                and (len(word) == 4 or word == "9" or t.word(i + 3) in ("bc", "bce"))
            )
            or kind == "ordinal"
        ):
            continue
        found = _around(t, i, done)
        if found:
            out.extend(found)
            done = found[-1].last
    return _share_years(t, out)


def _around(t: Tokens, head: int, floor: int) -> list[Found]:
    """The expression that covers `head` and begins furthest to the left, with its second half
    where two days share a month or two years a century."""
    for i in range(max(floor, head - _REACH), head + 1):
        earlier = cal.day_and_month_range(t, i)
        for rule in _RULES:
            found = rule(t, i)
            if not found or found[1] <= head:
                continue
            what, last = rel.with_suffix(t, found)
            founds = [Found(i, last, what)]
            follower: tuple[DayOf | YearOf, int] | None = None
            if isinstance(what, DayOf):
                follower = cal.second_day(t, last, what)
                if follower:
                    second = follower[0]
                    assert isinstance(second, DayOf)
                    founds[0] = Found(i, last, replace(what, year=what.year or second.year))
            elif isinstance(what, YearOf):
                follower = cal.second_year(t, last, what)
            if follower:
                begin = follower[1] - 1
                while begin > last + 1 and t.kind[begin] not in ("number", "ordinal"):
                    begin -= 1
                begin = last + 1 + (t.word(last + 1) == "the")
                founds.append(Found(begin, follower[1], follower[0]))
            return founds
        if earlier and earlier[1] <= head:
            rest = _around(t, head, earlier[1])
            if rest and isinstance(rest[0].what, DayOf):
                return [Found(i, earlier[1], earlier[0]), *rest]
    return []


_JOINERS = words("- to and or through until till , \u2014")
_RANGE_JOINERS = words("- to through until till \u2014")
_Yearless = DayOf | MonthOf | SeasonOf | QuarterOf


def _share_years(t: Tokens, founds: list[Found]) -> list[Found]:
    """Gives "March" its year in "March and April 2018", and its range in "from March to May"."""
    for k in range(len(founds) - 2, -1, -1):
        left, right = founds[k], founds[k + 1]
        between = t.low[left.last : right.first]
        if not 1 <= len(between) <= 2 or between[0] not in _JOINERS:
            continue
        what, other = left.what, right.what
        if not isinstance(what, _Yearless) or not isinstance(other, _Yearless):
            continue
        if what.year is not None or not isinstance(what, (type(other), DayOf, MonthOf)):
            continue
        if other.year is not None:
            month, later = getattr(what, "month", None), getattr(other, "month", None)
            own = other.year - 1 if month and later and month > later else other.year
            founds[k] = replace(left, what=replace(what, year=own))
        elif between[0] in _RANGE_JOINERS or t.word(left.first - 1) == "between":
            founds[k] = replace(left, until=other)
    return founds
