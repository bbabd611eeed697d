"""Weekdays, months, seasons and holidays with "last", "next", "this" or "that" before them."""

from __future__ import annotations

from reader.analysis.dates.anchors import (
    Anchors,
    Reading,
    from_publication,
    needed,
    placed,
    shown_anchor,
)
from reader.analysis.dates.because import (
    because,
    days,
    number_part,
    weekday_part,
)
from reader.analysis.dates.counting import (
    which_weekday,
)
from reader.analysis.dates.expressions import (
    HolidayOf,
    MonthOf,
    SeasonOf,
    WeekdayOf,
    Which,
)
from reader.analysis.dates.holidays import holiday
from reader.analysis.dates.places import (
    day_place,
    month_place,
    season_place,
)
from reader.analysis.dates.tense import Direction
from reader.analysis.dates.tied import (
    in_year,
)
from reader.documents.days import civil, weekday
from reader.documents.reasons import Reason

_WEEKDAY_WHICH = {
    -1: "the {weekday} before {days}",
    0: "the {weekday} of the week of {days}",
    1: "the {weekday} after {days}",
}


def resolve_which(what: Which, anchors: Anchors, way: Direction) -> Reading:
    """Of "last Monday", "this spring", "that May". Raises Unplaced without the anchor it needs."""
    inner = what.what
    if what.which == "this" and isinstance(inner, (MonthOf, SeasonOf, HolidayOf)):
        now = needed(anchors.now)
        year = civil(now)[0]
        if isinstance(inner, SeasonOf):
            place = season_place(year, inner.season)
            if inner.season == "WI" and civil(now)[1] <= 4:
                place = season_place(year - 1, inner.season)
        elif isinstance(inner, MonthOf):
            place = month_place(year, inner.month)
        else:
            place = day_place(holiday(inner.name, year))
        return from_publication(
            place, because("the one of the year of {anchor}", anchor=shown_anchor(anchors))
        )
    if what.which == "that" and anchors.last is not None:
        if isinstance(inner, WeekdayOf):
            day = anchors.last.last
            place = day_place(day - (weekday(day) - inner.weekday) % 7)
            return placed(
                place,
                anaphoric=True,
                reason=because(
                    "that {weekday}, of {days}",
                    weekday=weekday_part(inner.weekday),
                    days=days(place),
                ),
            )
        year = civil(anchors.last.first)[0]
        return in_year(
            inner, year, because("of {year}, the year last mentioned", year=number_part(year))
        )
    step = {"this": 0, "next": 1, "coming": 1, "following": 1}.get(what.which, -1)
    then = what.which in ("previous", "following") and anchors.last is not None
    now = anchors.last.first if then and anchors.last else needed(anchors.now)
    if isinstance(inner, WeekdayOf):
        place = which_weekday(inner.weekday, step, now, way, what.which)
        return placed(
            place,
            uses_published=not then,
            anaphoric=then,
            reason=because(
                _WEEKDAY_WHICH[step],
                weekday=weekday_part(inner.weekday),
                days=days(day_place(now)),
            ),
            others=(
                (day_place(place.first + 7), because("a week later")),
                (day_place(place.first - 7), because("a week earlier")),
            ),
        )
    year = civil(now)[0]
    candidates = [
        reading.place
        for reading in (in_year(inner, y, Reason()) for y in range(year - 3, year + 4))
        if reading.place
    ]
    if step < 0:
        fitting = [p for p in candidates if p.last < now]
        place = fitting[-1]
    else:
        fitting = [p for p in candidates if p.first > now]
        place = fitting[0]
    return placed(
        place,
        uses_published=not then,
        anaphoric=then,
        reason=because(
            "the last one before {days}" if step < 0 else "the next one after {days}",
            days=days(day_place(now)),
        ),
    )
