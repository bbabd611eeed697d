"""The month and year of a day: "3 March", "the 3rd", "Tuesday 3 March"."""

from __future__ import annotations

from reader.analysis.dates.anchors import (
    Anchors,
    Reading,
    Unplaced,
    explicit,
    from_publication,
    needed,
    placed,
    shown_anchor,
)
from reader.analysis.dates.because import because, days, month_day_part, tense_part, weekday_part
from reader.analysis.dates.choosing import choose_year
from reader.analysis.dates.expressions import DayOf
from reader.analysis.dates.places import Place, day_place, month_place
from reader.analysis.dates.tense import FUTURE, Direction
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number, days_in_month, weekday
from reader.records import replace

_NEAR = 400
"""Days from publication within which a weekday tells the year."""
_LAST_OF_2001 = 2015
"""Year until which "September 11" alone is mostly the day of 2001."""
_WEEKS_OF_IT = 45
"""Days after an 11 September in which "September 11" is rather that one."""


def choose_day(what: DayOf, anchors: Anchors, way: Direction) -> Reading:
    """The reading of a day. Raises Unplaced or ValueError where the calendar has none such."""
    if what.month is None:
        return _day_of_open_month(what, anchors, way)
    month, day = what.month, what.day
    if what.year is not None:
        return _full_date(what.year, month, what)
    on_weekday = _day_on_weekday(month, what, anchors)
    if on_weekday is not None:
        return on_weekday
    if day > 31 or (day > days_in_month(2000, month)):
        raise Unplaced
    reading = choose_year(
        lambda y: day_place(day_number(y, month, day)),
        anchors,
        way,
        month_day_part(month, day),
        "month and day",
    )
    if (day, month) == (11, 9) and way.way != FUTURE and _speaks_of_2001(reading.place, anchors):
        place = day_place(day_number(2001, 9, 11))
        others = ((reading.place, reading.reason),) if reading.place else ()
        return replace(explicit(place, "11 September: the day of 2001"), others=others)
    return reading


def _full_date(year: int, month: int, what: DayOf) -> Reading:
    day = what.day
    reading = explicit(day_place(day_number(year, month, day)), "full date")
    if what.in_figures and day <= 12 and day != month:
        swapped = day_place(day_number(year, day, month))
        return replace(reading, others=((swapped, because("day and month the other way round")),))
    return reading


def _day_on_weekday(month: int, what: DayOf, anchors: Anchors) -> Reading | None:
    """ "Tuesday 3 March" of a news story: the year near publication in which it is a Tuesday; None
    where no weekday is said or no such year is near."""
    published = anchors.published
    if what.weekday is None or published is None or anchors.narrative:
        return None
    year = civil(published)[0]
    fitting = [
        number
        for number in (
            day_number(y, month, what.day)
            for y in range(year - 6, year + 2)
            if what.day <= days_in_month(y, month)
        )
        if weekday(number) == what.weekday
    ]
    nearest = min(fitting, key=lambda number: abs(number - published), default=None)
    if nearest is None or abs(nearest - published) >= _NEAR:
        return None
    place = day_place(nearest)
    reason = because(
        "{name} that is a {weekday}: {days}",
        name=month_day_part(month, what.day),
        weekday=weekday_part(what.weekday),
        days=days(place),
    )
    return from_publication(place, reason)


def _speaks_of_2001(place: Place | None, anchors: Anchors) -> bool:
    """Whether "September 11" is the day of the attacks: in the years after them, unless the text
    is of these very weeks of another year."""
    if place is None or anchors.published is None or anchors.narrative:
        return False
    return (
        2001 <= civil(anchors.published)[0] <= _LAST_OF_2001
        and anchors.published - place.first > _WEEKS_OF_IT
    )


def _day_of_open_month(what: DayOf, anchors: Anchors, way: Direction) -> Reading:
    """ "the 3rd": of the month last mentioned, where the story has left publication behind; else of
    the month that the tense or the weekday points to."""
    last = anchors.last
    if last is not None and last.precision in (Precision.DAY, Precision.MONTH, Precision.TIME):
        year, month, _ = civil(last.first)
        if anchors.narrative or last.last < (anchors.published or 0) - 31:
            number = day_number(year, month, what.day)
            return placed(
                day_place(number),
                reason=because(
                    "day of {days}, the month last mentioned", days=days(month_place(year, month))
                ),
                anaphoric=True,
            )
    year, month, today = civil(needed(anchors.now))
    step = 0
    if way.way == FUTURE and what.day < today:
        step = 1
    elif way.way != FUTURE and what.day > today:
        step = -1
    if what.weekday is not None:
        step = _months_to_weekday(year, month, what.day, what.weekday, step)
    place = month_place(year, month + step)
    number = place.first + what.day - 1
    if number > place.last:
        raise Unplaced
    reason = because(
        "day of the month, {tense}: {anchor}",
        tense=tense_part(way.why),
        anchor=shown_anchor(anchors),
    )
    return from_publication(day_place(number), reason)


def _months_to_weekday(year: int, month: int, day: int, wanted: int, otherwise: int) -> int:
    """How many months from here the day falls on a weekday (0 is Monday), the nearest within a
    year; `otherwise` where it does not."""
    for step in sorted(range(-12, 13), key=abs):
        place = month_place(year, month + step)
        number = place.first + day - 1
        if number <= place.last and weekday(number) == wanted:
            return step
    return otherwise
