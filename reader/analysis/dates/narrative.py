"""Whether a text tells history rather than news.

In history a date without a year continues the last mentioned year; in news it lies near the
publication date (Strötgen and Gertz, "Multilingual and cross-domain temporal tagging", 2013, call
these domains narrative and news). History shows by its dates: many years, nearly all long before
publication, and hardly a weekday, "yesterday" or "last week".
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    MonthOf,
    TimeOf,
    UnitAt,
    WeekdayOf,
    Which,
    YearOf,
)
from reader.documents.days import civil, day_number

_ENOUGH = 6
"""Dates with a year of their own, under which nothing is concluded."""
_OLD = 2
"""Years before publication from which on a date counts as old."""
_NEAR = 60
"""Days round publication in which a full date shows that the text speaks of its own day."""


def is_narrative(expressions: Iterable[Expression], published: int | None) -> bool:
    """Whether the expressions of a text read like history; `published` is a day number."""
    this_year = civil(published)[0] if published is not None else None
    old = recent = pointing = 0
    for what in expressions:
        year = what.year if isinstance(what, (DayOf, MonthOf, YearOf)) else None
        if year is not None:
            if this_year is None or year <= this_year - _OLD:
                old += 1
            else:
                recent += 1
        elif _points_to_now(what):
            pointing += 1
    return old >= _ENOUGH and recent <= old and pointing <= 0.2 * (old + recent)


def speaks_of_its_day(expressions: Iterable[Expression], published: int | None) -> bool:
    """Whether a full date of the text lies near publication: then "Sunday" is that week's, even
    where the rest is history (an obituary)."""
    if published is None:
        return False
    for what in expressions:
        if isinstance(what, (DayOf, MonthOf)) and what.month and what.year is not None:
            day = what.day if isinstance(what, DayOf) else 15
            try:
                number = day_number(what.year, what.month, day)
            except ValueError:
                continue
            if abs(number - published) <= _NEAR:
                return True
    return False


def _points_to_now(what: Expression) -> bool:
    match what:
        case WeekdayOf() | Which():
            return True
        case UnitAt(_, _, loose):
            return not loose
        case TimeOf(_, day):
            return day is not None and _points_to_now(day)
        case _:
            return False
