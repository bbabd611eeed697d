"""Places on the calendar, with their TIMEX3 values.

TIMEX3 (TimeML 1.2.1, as used in TempEval-3): day "2018-03-04", week "2018-W09", weekend
"2018-W09-WE", month "2018-03", quarter "2018-Q1", half "2018-H1", season "2018-SP", year "2018",
decade "201", century "20". Years before Christ as TIMEX2 wrote them: "BC0490".
"""

from __future__ import annotations

from reader.analysis.dates.vocabulary import MONTH_NAMES, SEASON_MONTHS, SEASON_NAMES
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number, days_in_month, weekday
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`first` and `last` are day numbers (`reader.documents.days`), both included."""

    precision: Precision
    first: int
    last: int
    timex: str


def year_text(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def day_place(number: int) -> Place:
    year, month, day = civil(number)
    return Place(Precision.DAY, number, number, f"{year_text(year)}-{month:02d}-{day:02d}")


def iso_week(number: int) -> tuple[int, int]:
    """(year, week) by ISO 8601: the week belongs to the year that holds its Thursday."""
    thursday = number - weekday(number) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def week_place(number: int) -> Place:
    """The week, Monday to Sunday, that holds a day."""
    monday = number - weekday(number)
    year, week = iso_week(number)
    return Place(Precision.WEEK, monday, monday + 6, f"{year_text(year)}-W{week:02d}")


def weekend_place(number: int) -> Place:
    """Saturday and Sunday of the week that holds a day."""
    monday = number - weekday(number)
    year, week = iso_week(number)
    return Place(Precision.WEEK, monday + 5, monday + 6, f"{year_text(year)}-W{week:02d}-WE")


def month_place(year: int, month: int) -> Place:
    """`month` may lie outside 1 to 12: month 0 is December of the year before."""
    year, index = divmod(year * 12 + month - 1, 12)
    month = index + 1
    return Place(
        Precision.MONTH,
        day_number(year, month, 1),
        day_number(year, month, days_in_month(year, month)),
        f"{year_text(year)}-{month:02d}",
    )


def months_place(year: int, number: int, per_year: int) -> Place:
    """The n-th quarter (`per_year` 4) or half (2); `number` may lie outside the year."""
    year, index = divmod(year * per_year + number - 1, per_year)
    length = 12 // per_year
    first, last = index * length + 1, (index + 1) * length
    return Place(
        Precision.QUARTER if per_year == 4 else Precision.PART_OF_YEAR,
        day_number(year, first, 1),
        day_number(year, last, days_in_month(year, last)),
        f"{year_text(year)}-{'Q' if per_year == 4 else 'H'}{index + 1}",
    )


def season_place(year: int, season: str) -> Place:
    """Meteorological seasons of the northern half; a winter begins in December of its year."""
    first, last = SEASON_MONTHS[season]
    end = year + (last < first)
    return Place(
        Precision.SEASON,
        day_number(year, first, 1),
        day_number(end, last, days_in_month(end, last)),
        f"{year_text(year)}-{season}",
    )


def year_place(year: int) -> Place:
    return Place(Precision.YEAR, day_number(year, 1, 1), day_number(year, 12, 31), year_text(year))


def decade_place(year: int) -> Place:
    """The ten years "196x" that hold a year; before Christ counted by their name (the 470s BC)."""
    if year > 0:
        start = year - year % 10
        timex = f"{start // 10:03d}"
        return Place(
            Precision.DECADE, day_number(start, 1, 1), day_number(start + 9, 12, 31), timex
        )
    name = (1 - year) // 10
    return Place(
        Precision.DECADE,
        day_number(1 - (10 * name + 9), 1, 1),
        day_number(1 - 10 * name, 12, 31),
        f"BC{name:03d}",
    )


def century_place(number: int) -> Place:
    """The n-th century, as newspapers count: the 20th is 1900 to 1999. Negative: BC."""
    if number > 0:
        first = (number - 1) * 100
        return Place(
            Precision.CENTURY,
            day_number(first, 1, 1),
            day_number(first + 99, 12, 31),
            f"{number - 1:02d}",
        )
    name = -number - 1
    return Place(
        Precision.CENTURY,
        day_number(1 - (100 * name + 99), 1, 1),
        day_number(1 - 100 * name, 12, 31),
        f"BC{name:02d}",
    )


def in_words(place: Place) -> str:
    """A place as a reader would write it: "4 March 2018", "March 2018", "the week of …"."""
    year, month, day = civil(place.first)
    shown = f"{year}" if year > 0 else f"{1 - year} BC"
    match place.precision:
        case Precision.DAY | Precision.TIME:
            return f"{day} {MONTH_NAMES[month - 1]} {shown}"
        case Precision.WEEK:
            return f"the week of {day} {MONTH_NAMES[month - 1]} {shown}"
        case Precision.MONTH:
            return f"{MONTH_NAMES[month - 1]} {shown}"
        case Precision.SEASON:
            return f"{SEASON_NAMES[place.timex[-2:]]} {shown}"
        case Precision.YEAR:
            return shown
        case Precision.DECADE:
            return f"the {shown}s"
        case Precision.DURATION:
            return f"{in_words(day_place(place.first))} to {in_words(day_place(place.last))}"
        case _:
            return place.timex
