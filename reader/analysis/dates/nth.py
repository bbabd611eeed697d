"""The n-th day, week, weekend, weekday or month of a period; the period that a day closes."""

from __future__ import annotations

from reader.analysis.dates.anchors import Unplaced
from reader.analysis.dates.counting import unit_place
from reader.analysis.dates.expressions import NthOf
from reader.analysis.dates.holidays import nth_weekday
from reader.analysis.dates.places import Place, day_place, month_place, week_place, weekend_place
from reader.analysis.model import Precision
from reader.documents.days import civil, weekday


def nth_place(what: NthOf, whole: Place) -> Place:
    """Where `what` lies, whose `whole` lies there; raises Unplaced where it has no such part."""
    first, last = whole.first, whole.last
    if what.number == 0 and what.unit in ("year", "quarter"):
        place = unit_place(what.unit, last, 0)
    elif what.number == 0:
        monday = weekday(first) == 0  # Labor Day weekend ends with its Monday
        place = week_place(first) if what.unit == "week" else weekend_place(first - monday)
    elif what.unit.startswith("weekday:"):
        year, month, _ = civil(first)
        if whole.precision is not Precision.MONTH:
            raise Unplaced
        number = nth_weekday(year, month, int(what.unit[-1]), what.number)
        place = day_place(number)
    elif what.unit == "day":
        number = first + what.number - 1 if what.number > 0 else last
        if not first <= number <= last:
            raise Unplaced
        place = day_place(number)
    elif what.unit == "month":
        year, month, _ = civil(first if what.number > 0 else last)
        place = (
            month_place(year, month + what.number - 1)
            if what.number > 0
            else month_place(year, month)
        )
    else:
        day = first + 7 * (what.number - 1) + 3 if what.number > 0 else last - 3
        place = week_place(day) if what.unit == "week" else weekend_place(day)
    return place
