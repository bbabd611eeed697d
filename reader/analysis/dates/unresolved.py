"""What is said of an expression that cannot be placed: its kind, its precision, a value with X."""

from __future__ import annotations

from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    HolidayOf,
    InOf,
    Lasting,
    MonthOf,
    PartOf,
    QuarterOf,
    Repeating,
    SeasonOf,
    Shifted,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
    YearOf,
)
from reader.analysis.model import Precision


def kind_of(what: Expression) -> str:
    """TIMEX3's type."""
    match what:
        case TimeOf():
            return "TIME"
        case Lasting():
            return "DURATION"
        case Repeating():
            return "SET"
        case _:
            return "DATE"


def precision_of(what: Expression) -> Precision:
    """The precision that an expression would have, had it a place."""
    match what:
        case TimeOf():
            return Precision.TIME
        case DayOf() | WeekdayOf() | HolidayOf():
            return Precision.DAY
        case MonthOf():
            return Precision.MONTH
        case SeasonOf():
            return Precision.SEASON
        case YearOf():
            return Precision.YEAR
        case Lasting():
            return Precision.DURATION
        case Repeating():
            return Precision.SET
        case _:
            return Precision.REFERENCE


def unanchored(what: Expression) -> str:
    """The value with X for what is not known: "XXXX-03-04", "XXXX-WXX-7"."""
    match what:
        case DayOf(day, month, year):
            return f"{year or 'XXXX'}-{f'{month:02d}' if month else 'XX'}-{day:02d}"
        case MonthOf(month, _):
            return f"XXXX-{month:02d}"
        case WeekdayOf(number):
            return f"XXXX-WXX-{number + 1}"
        case SeasonOf(season, _):
            return f"XXXX-{season}"
        case QuarterOf(number, per_year, _):
            return f"XXXX-{'Q' if per_year == 4 else 'H'}{number}"
        case HolidayOf():
            return "XXXX-XX-XX"
        case TimeOf(clock, day):
            return (unanchored(day) if day else "XXXX-XX-XX") + "T" + clock
        case Which(_, inner) | InOf(inner, _) | PartOf(_, inner):
            return unanchored(inner)
        case UnitAt(unit, _, _) | UnitThen(unit, _):
            shapes = {
                "day": "XXXX-XX-XX",
                "week": "XXXX-WXX",
                "month": "XXXX-XX",
                "weekend": "XXXX-WXX-WE",
                "quarter": "XXXX-QX",
            }
            return shapes.get(unit, "XXXX")
        case Shifted(_, _, step, _, _):
            return "PAST_REF" if step < 0 else "FUTURE_REF"
        case _:
            return "XXXX"
