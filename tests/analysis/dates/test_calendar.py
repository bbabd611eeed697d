"""Places on the calendar and holidays against the standard library and published tables."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dates.holidays import easter, holiday, nth_weekday
from reader.analysis.dates.places import (
    Place,
    century_place,
    day_place,
    decade_place,
    iso_week,
    month_place,
    months_place,
    season_place,
    week_place,
    weekend_place,
    year_place,
)
from reader.documents.days import from_number, to_number


@given(st.dates())
def test_iso_weeks_agree_with_the_standard_library(day: datetime.date) -> None:
    assert iso_week(day.toordinal()) == day.isocalendar()[:2]


@given(st.dates(min_value=datetime.date(2, 1, 1), max_value=datetime.date(9998, 12, 31)))
def test_every_period_holds_its_day(day: datetime.date) -> None:
    number = day.toordinal()
    for place in (
        day_place(number),
        week_place(number),
        month_place(day.year, day.month),
        months_place(day.year, (day.month - 1) // 3 + 1, 4),
        months_place(day.year, (day.month - 1) // 6 + 1, 2),
        year_place(day.year),
        decade_place(day.year),
        century_place(day.year // 100 + 1),
    ):
        assert place.first <= number <= place.last


@pytest.mark.parametrize(
    ("place", "timex", "first", "last"),
    [
        (weekend_place(to_number("2013-03-20")), "2013-W12-WE", "2013-03-23", "2013-03-24"),
        (season_place(2016, "WI"), "2016-WI", "2016-12-01", "2017-02-28"),
        (month_place(2018, 0), "2017-12", "2017-12-01", "2017-12-31"),
        (months_place(2018, 5, 4), "2019-Q1", "2019-01-01", "2019-03-31"),
        (decade_place(1994), "199", "1990-01-01", "1999-12-31"),
        (century_place(19), "18", "1800-01-01", "1899-12-31"),
        (year_place(-489), "BC0490", "-0489-01-01", "-0489-12-31"),
        (century_place(-4), "BC03", "-0398-01-01", "-0299-12-31"),
    ],
)
def test_a_place_has_its_value_and_its_days(
    place: Place, timex: str, first: str, last: str
) -> None:
    assert place.timex == timex
    assert (from_number(place.first), from_number(place.last)) == (first, last)


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, "1818-03-22"), (2000, "2000-04-23"), (2018, "2018-04-01"), (2038, "2038-04-25")],
)
def test_easter_sunday_falls_on_its_day(year: int, day: str) -> None:
    assert from_number(easter(year)) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", "2018-11-22"),
        ("black friday", "2018-11-23"),
        ("memorial day", "2018-05-28"),
        ("labor day", "2018-09-03"),
        ("good friday", "2018-03-30"),
        ("christmas", "2018-12-25"),
        ("presidents day", "2018-02-19"),
    ],
)
def test_holidays_of_2018_fall_on_their_days(name: str, day: str) -> None:
    assert from_number(holiday(name, 2018)) == day


def test_a_month_without_a_fifth_monday_has_none() -> None:
    with pytest.raises(ValueError, match="no weekday"):
        nth_weekday(2018, 2, 0, 5)
