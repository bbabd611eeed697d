"""Dates tied to publication or to the last date of the text: "last week", "that year", …"""

from __future__ import annotations

from reader.analysis.dates.anchors import (
    Anchors,
    Reading,
    Unplaced,
    from_publication,
    needed,
    placed,
    shown_anchor,
)
from reader.analysis.dates.because import (
    because,
    counted,
    days,
    inner,
    number_part,
    phrase,
    tense_part,
)
from reader.analysis.dates.counting import (
    in_another_year,
    shifted_place,
    stretch,
    unit_place,
)
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    HolidayOf,
    Lasting,
    MonthOf,
    QuarterOf,
    SameIn,
    SeasonOf,
    Shifted,
    UnitAt,
    UnitThen,
)
from reader.analysis.dates.holidays import holiday
from reader.analysis.dates.places import (
    Place,
    day_place,
    month_place,
    months_place,
    season_place,
)
from reader.analysis.dates.tense import FUTURE, PAST, Direction
from reader.analysis.dates.words import words
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number, weekday
from reader.documents.reasons import Reason, ReasonPart
from reader.records import replace

_RESULTS_OF_A_YEAR = 3
"""Months in which a year's results are reported."""
_STRETCHED = words("day week month year decade fortnight")
_OFFSETS = {
    -2: "the second {unit} before that of {anchor}",
    -1: "the {unit} before that of {anchor}",
    0: "the {unit} of {anchor}",
    1: "the {unit} after that of {anchor}",
    2: "the second {unit} after that of {anchor}",
}

_TIED = {
    "of": "the {unit} of {days}, {known}",
    "before": "the {unit} before {days}, {known}",
    "after": "the {unit} after {days}, {known}",
}
_LAST_MENTIONED = phrase("the last date mentioned")


def resolve_unit_at(what: UnitAt, anchors: Anchors, way: Direction) -> Reading:
    """ "today", "last week", "the month": counted from publication, or of the date in the same
    sentence."""
    unit, offset = what.unit, what.offset
    if what.loose and anchors.explicit_here is not None:
        place = unit_place(unit, anchors.explicit_here.first, 0)
        return placed(
            place,
            anaphoric=True,
            reason=because(
                "the {unit} of {days}, in the same sentence",
                unit=phrase(unit),
                days=days(anchors.explicit_here),
            ),
        )
    if _is_year_over(what, anchors, way):
        place = unit_place("year", needed(anchors.now), -1)
        why = because(_OFFSETS[-1], unit=phrase("year"), anchor=shown_anchor(anchors))
        return from_publication(place, why)
    if unit == "day" and what.loose and anchors.day_here is not None and way.way != FUTURE:
        place = day_place(anchors.day_here)  # "Early in the day": of the day last mentioned
        return placed(
            place,
            because(_TIED["of"], unit=phrase("day"), days=days(place), known=_LAST_MENTIONED),
            anaphoric=True,
        )
    now = needed(anchors.now)
    if unit == "day" and not what.loose and anchors.published is not None:
        now = anchors.published
    if unit == "weekend" and offset == 0 and way.way == PAST and weekday(now) < 5:
        offset = -1
    place = unit_place(unit, now, offset)
    if unit == "day" and anchors.spoken:
        reason = because("counted from the day it was said: {days}", days=days(place))
    elif unit == "day":
        reason = because("counted from the publication date: {days}", days=days(place))
    else:
        reason = because(_OFFSETS[offset], unit=phrase(unit), anchor=shown_anchor(anchors))
    return from_publication(place, reason)


def _is_year_over(what: UnitAt, anchors: Anchors, way: Direction) -> bool:
    """Whether "the year" is the one whose results are reported: "For the year, net fell 8%"."""
    if what.unit != "year" or not what.loose or anchors.narrative or anchors.now is None:
        return False
    return way.way == PAST and way.sure and civil(anchors.now)[1] <= _RESULTS_OF_A_YEAR


def under_discussion(anchors: Anchors, unit: str, way: Direction, moved: bool = True) -> Place:
    """The date under discussion, for "that year", "the next day", "two weeks later"; `moved` where
    something is counted from it. What is over ("that morning he had slept") is not of a day that
    is still to come."""
    if moved and unit == "day" and anchors.is_some_day:
        raise Unplaced  # "on a Sunday … the next morning"
    late = anchors.day_lately
    told = unit == "day" and way.way == PAST and way.sure and not anchors.narrative
    if told and late is not None and (anchors.last_day or 0) > needed(anchors.published):
        return day_place(late)
    if unit in ("day", "hour", "minute") and anchors.last_day is not None:
        here, day = anchors.topic_here, anchors.last_day
        in_month = here is not None and here.precision is Precision.MONTH and here is anchors.last
        if (
            moved
            and unit == "day"
            and here is not None
            and in_month
            and not here.first <= day <= here.last
        ):
            return here  # "in March 1995, and two days later"
        return day_place(day)
    if anchors.last is not None:
        return anchors.last
    return day_place(needed(anchors.now))


def open_day(month: Place, step: float) -> Place:
    """A day of which only the month is known: "two days later" after "in March 1995"."""
    year, number, _ = civil((month.first + month.last) // 2 + round(step))
    whole = month_place(year, number)
    return replace(whole, timex=f"{whole.timex}-XX")


def shift_base(
    what: Shifted, base: str, anchors: Anchors, way: Direction
) -> tuple[Place, ReasonPart]:
    """What "ago", "earlier" and "later" count from, and how that is said.

    "a year ago" and "a year earlier" in a sentence about a month or a quarter (business news) mean
    that month or quarter of the year before.
    """
    if what.unit == "year" and what.count == 1 and what.direction < 0:
        topic = anchors.topic_here or anchors.period_near
        if topic is not None:
            return topic, days(topic)
    if base == "now":
        known = phrase("the day of speaking" if anchors.spoken else "publication")
        return day_place(needed(anchors.published)), known
    place = under_discussion(anchors, what.unit, way)
    return place, days(place)


def resolve_unit_then(what: UnitThen, anchors: Anchors, way: Direction) -> Reading:
    """ "that year", "the next day": counted from the date under discussion. Raises Unplaced where
    none is known."""
    if what.unit == "quarter" and what.offset == 0:
        if anchors.quarter is not None:
            return placed(anchors.quarter, because("the quarter under discussion"), anaphoric=True)
        return from_publication(
            unit_place("quarter", needed(anchors.now), -1), because("the last full quarter")
        )
    base = under_discussion(anchors, what.unit, way, what.offset != 0)
    named = anchors.explicit_here
    if what.unit == "year" and named is not None and named.precision is Precision.YEAR:
        base = named  # "fiscal 1990, which starts July 1, and the following year"
    place = unit_place(what.unit, base.last if what.offset > 0 else base.first, what.offset)
    if what.unit == "day" and base.precision is Precision.MONTH:
        place = open_day(base, what.offset)
    side = "of" if what.offset == 0 else "before" if what.offset < 0 else "after"
    known = _LAST_MENTIONED if anchors.last is not None else phrase("publication")
    others: tuple[tuple[Place, Reason], ...] = ()
    if anchors.last is not None and anchors.published is not None:
        own = unit_place(what.unit, anchors.published, what.offset)
        others = ((own, because("counted from publication")),)
    return placed(
        place,
        because(_TIED[side], unit=phrase(what.unit), days=days(base), known=known),
        anaphoric=True,
        uses_published=anchors.last is None,
        others=others,
    )


def resolve_same_in(what: SameIn, anchors: Anchors) -> Reading:
    """ "the same month last year": the period under discussion, in the year before it."""
    base = _period_discussed(what.unit, anchors)
    year = what.year if what.year is not None else civil(base.last)[0] - 1
    place = in_another_year(base, year)
    known = because("points back to {days}", days=days(base))
    reason = because("in {year}: {reason}", year=number_part(year), reason=inner(known))
    return placed(place, reason, anaphoric=True, explicit=what.year is not None)


def _period_discussed(unit: str, anchors: Anchors) -> Place:
    wanted = _DISCUSSED[unit]
    known = [anchors.topic_here, anchors.period_near]
    if unit in ("quarter", "reported"):
        known.append(anchors.quarter)
    if unit in ("month", "week"):
        known.append(anchors.last)
    now = needed(anchors.now)
    for place in known:
        if place is not None and place.precision in wanted and place.first <= now:
            return place
    if unit == "day":
        past = anchors.day_here is not None and anchors.day_here <= now
        return day_place(anchors.day_here if past and anchors.day_here is not None else now)
    if unit == "week" and anchors.day_here is not None:
        return unit_place("week", anchors.day_here, 0)
    if unit == "half":
        year, month, _ = civil(now)
        return months_place(year, (month - 1) // 6, 2)
    if unit in ("quarter", "reported"):
        return unit_place("quarter", now, -1)
    return unit_place("year" if unit == "period" else unit, now, 0)


_ANY_PERIOD = (
    Precision.QUARTER,
    Precision.PART_OF_YEAR,
    Precision.DURATION,
    Precision.MONTH,
)
_DISCUSSED: dict[str, tuple[Precision, ...]] = {
    "period": _ANY_PERIOD,
    "reported": _ANY_PERIOD,
    "quarter": (Precision.QUARTER,),
    "half": (Precision.PART_OF_YEAR,),
    "month": (Precision.MONTH,),
    "week": (Precision.WEEK,),
    "day": (),
}


def in_year(what: Expression, year: int, reason: Reason) -> Reading:
    """A year-less expression in a year; raises Unplaced where it has no such part."""
    match what:
        case MonthOf(month, _):
            place = month_place(year, month)
        case SeasonOf(season, _):
            place = season_place(year, season)
        case QuarterOf(number, per_year, _):
            place = months_place(year, number, per_year)
        case HolidayOf(name, _):
            place = day_place(holiday(name, year))
        case DayOf(day, month) if month is not None:
            place = day_place(day_number(year, month, day))
        case _:
            raise Unplaced
    return placed(place, reason=reason, anaphoric=True)


_FRAMED = {
    "past": "the past {count}, counted from {days}",
    "next": "the next {count}, counted from {days}",
}


def resolve_lasting(what: Lasting, anchors: Anchors, way: Direction) -> Reading:
    """ "three weeks": a length, with a place where it is tied to publication: "the past three
    weeks"."""
    place = None
    reason = because("a length of time")
    now = anchors.published
    if now is not None and what.count and what.unit in _STRETCHED:
        count, today = counted(what.count, what.unit), days(day_place(now))
        if what.frame in ("past", "next"):
            place = stretch(now, what.unit, what.count, what.frame)
            reason = because(_FRAMED[what.frame], count=count, days=today)
        elif what.frame == "ahead" and way.way == FUTURE and way.sure:
            moved = shifted_place(day_place(now), what.unit, what.count)
            weeks = what.unit in ("week", "fortnight")
            place = day_place(stretch(now, what.unit, what.count, "next").last) if weeks else moved
            reason = because(
                "{tense}: {count} after {days}", tense=tense_part(way.why), count=count, days=today
            )
    return Reading(
        what.value,
        "DURATION",
        place,
        Precision.DURATION,
        what.modifier,
        reason,
        uses_published=place is not None,
    )
