"""Counting on the calendar: units moved, stretches of time, parts of a year."""

from __future__ import annotations

from reader.analysis.dates.anchors import Unplaced
from reader.analysis.dates.places import (
    Place,
    century_place,
    day_place,
    decade_place,
    iso_week,
    month_place,
    months_place,
    week_place,
    weekend_place,
    year_place,
)
from reader.analysis.dates.tense import FUTURE, PAST, PERFECT, Direction
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number, weekday


def unit_place(unit: str, number: int, offset: int) -> Place:
    """The calendar unit that holds day `number`, moved by `offset` units."""
    year, month, _ = civil(number)
    match unit:
        case "day":
            return day_place(number + offset)
        case "week":
            return week_place(number + 7 * offset)
        case "fortnight":
            return week_place(number + 14 * offset)
        case "weekend":
            return weekend_place(number + 7 * offset)
        case "month":
            return month_place(year, month + offset)
        case "quarter":
            return months_place(year, (month - 1) // 3 + 1 + offset, 4)
        case "year":
            return year_place(year + offset)
        case "decade":
            return decade_place(year + 10 * offset)
        case "century":
            return century_place(year // 100 + 1 + offset)
        case _:
            raise Unplaced


def shifted_place(place: Place, unit: str, amount: float) -> Place:
    """`place` moved by units, as coarse as the unit."""
    year, month, _ = civil(place.first)
    match unit:
        case "day":
            return day_place(place.first + round(amount))
        case "hour" | "minute" | "second":
            return day_place(place.first)
        case "week":
            return week_place(place.first + round(7 * amount))
        case "weekend":
            return weekend_place(place.first + round(7 * amount))
        case "fortnight":
            return week_place(place.first + round(14 * amount))
        case "month":
            return month_place(year, month + round(amount))
        case "quarter":
            return months_place(year, (month - 1) // 3 + 1 + round(amount), 4)
        case "year":
            if amount != int(amount):
                return month_place(year, month + round(12 * amount))
            if amount not in (-1, 1):
                return year_place(year + round(amount))
            if place.precision is Precision.QUARTER:
                return months_place(year + round(amount), (month - 1) // 3 + 1, 4)
            if place.precision is Precision.MONTH:
                return month_place(year + round(amount), month)
            if place.precision is Precision.PART_OF_YEAR:
                return months_place(year + round(amount), (month - 1) // 6 + 1, 2)
            if place.precision is Precision.DURATION:
                year = civil(place.last)[0]
            return year_place(year + round(amount))
        case "decade":
            return year_place(year + round(10 * amount))
        case "century":
            return year_place(year + round(100 * amount))
        case _:
            raise Unplaced


def shifted_from(base: Place, unit: str, amount: float) -> Place:
    """A date of the text moved by units, as fine as it is: "ten years ago this month" is a month,
    "a week after 4 March" a day."""
    year, month, _ = civil(base.first)
    if unit == "year" and amount == int(amount):
        if base.precision is Precision.MONTH:
            return month_place(year + int(amount), month)
        if base.precision is Precision.WEEK:
            thursday = civil(base.first + 3)[0]  # an ISO week belongs to the year of its Thursday
            return in_another_year(base, thursday + int(amount))
    if base.first == base.last and unit in ("week", "month", "year"):
        return day_place(same_day(base.first, unit, amount))
    return shifted_place(base, unit, amount)


def which_weekday(number: int, step: int, now: int, way: Direction, which: str) -> Place:
    """The day of "last Tuesday" (`step` -1), "this" (0) or "next" (1). `number` is the weekday, 0
    for Monday; `now` the number of the day counted from; `which` the word itself."""
    if step < 0:
        back = (weekday(now) - number - 1) % 7 + 1
        if which in ("last", "previous") and back <= min(3, weekday(now)):
            back += 7  # said on a Thursday, "last Tuesday" is not two days ago: that is "Tuesday"
        return day_place(now - back)
    if which in ("following", "coming"):
        return day_place(now + (number - weekday(now) - 1) % 7 + 1)
    if step > 0:
        return day_place(now - weekday(now) + 7 + number)
    place = day_place(now - weekday(now) + number)
    if way.way == FUTURE and place.first < now:
        return day_place(place.first + 7)
    if way.way == PAST and way.sure and way.why != PERFECT and place.first > now:
        return day_place(place.first - 7)
    return place


def narrowed(place: Place, modifier: str | None, part: str) -> Place | None:
    """The part of a year, month or decade that "early", "mid" and "late" leave: a third of it."""
    if modifier is None or place.precision in (Precision.DAY, Precision.TIME, Precision.WEEK):
        return None
    if part in ("later", "earlier"):
        return None
    index = {"early": 0, "mid": 1, "late": 2}[modifier]
    year, _month, _ = civil(place.first)
    if place.precision is Precision.YEAR:
        return Place(
            Precision.PART_OF_YEAR,
            month_place(year, 4 * index + 1).first,
            month_place(year, 4 * index + 4).last,
            place.timex,
        )
    if place.precision is Precision.MONTH:
        first = place.first + 10 * index
        last = place.last if index == 2 else first + 9
        return Place(Precision.MONTH, first, last, place.timex)
    length = (place.last - place.first + 1) / 3
    first = place.first + round(index * length)
    last = place.first + round((index + 1) * length) - 1
    return Place(place.precision, first, last, place.timex)


def stretch(now: int, unit: str, count: float, frame: str) -> Place:
    """So many units up to day `now` ("past") or from the day after it ("next")."""
    way = -1 if frame == "past" else 1
    year, month, day = civil(now)
    if unit in ("day", "week", "fortnight"):
        length = {"day": 1, "week": 7, "fortnight": 14}[unit]
        edge = now + way * round(count * length)
    else:
        months = way * round(count * {"month": 1, "year": 12, "decade": 120}[unit])
        other = month_place(year, month + months)
        edge = min(other.first + day - 1, other.last)
    return Place(Precision.DURATION, *((now + 1, edge) if way > 0 else (edge, now)), "")


def months_together(first: int, last: int) -> Place:
    """The months from that of day `first` to that of day `last`: a month, a quarter or a half where
    they are one, else a stretch without a value of its own."""
    year, month, _ = civil(first)
    last_year, last_month, _ = civil(last)
    count = 12 * (last_year - year) + last_month - month + 1
    if count == 1:
        return month_place(year, month)
    if count in (3, 6) and month % count == 1:
        return months_place(year, (month - 1) // count + 1, 12 // count)
    end = month_place(last_year, last_month).last
    return Place(Precision.DURATION, month_place(year, month).first, end, "")


def in_another_year(place: Place, year: int) -> Place:
    """The day, week, month, quarter or half of the same number in `year`; else the year."""
    own, month, _ = civil(place.last)
    if place.precision is Precision.WEEK:
        week = iso_week(place.first)[1]
        monday = week_place(day_number(year, 1, 4)).first
        return week_place(monday + 7 * (week - 1))
    if place.precision in (Precision.DAY, Precision.TIME):
        return day_place(same_day(place.first, "year", year - own))
    if place.precision in _PARTS_OF_A_YEAR:
        return months_together(
            month_place(year - own + civil(place.first)[0], civil(place.first)[1]).first,
            month_place(year, month).first,
        )
    return year_place(year)


_PARTS_OF_A_YEAR = (Precision.MONTH, Precision.QUARTER, Precision.PART_OF_YEAR)


def stretch_within(whole: Place, unit: str, count: float, from_end: bool) -> Place | None:
    """The first or last units of a period; None where it has fewer, or not such units."""
    if unit not in ("day", "week", "fortnight", "month", "year", "decade"):
        return None
    if from_end:
        first, last = stretch(whole.last + 1, unit, count, "past").first, whole.last
    else:
        first, last = whole.first, stretch(whole.first - 1, unit, count, "next").last
    if first < whole.first or last > whole.last:
        return None
    return Place(Precision.DURATION, first, last, "")


def same_day(number: int, unit: str, amount: float) -> int:
    """The day so many weeks, months or years from a day; the last of a month that is too short."""
    if unit == "week":
        return number + round(7 * amount)
    year, month, day = civil(number)
    other = month_place(year, month + round(12 * amount if unit == "year" else amount))
    return min(other.first + day - 1, other.last)
