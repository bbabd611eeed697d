"""Calendar days as plain integers and ISO 8601 strings: no datetimes, no time zones.

Proleptic Gregorian calendar with astronomical years (year 0 is 1 BC). The day number equals
`datetime.date.toordinal()` where that is defined (0001-01-01 is 1). Algorithm: Howard Hinnant,
"chrono-Compatible Low-Level Date Algorithms", days_from_civil / civil_from_days.
"""

from __future__ import annotations

import re

from reader.documents.article import IsoDay

_ISO = re.compile(r"(-?\d{4,6})-(\d\d)-(\d\d)")
_EPOCH = 719_163  # toordinal() of 1970-01-01


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Days of `month` (1 to 12)."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year: int, month: int, day: int) -> int:
    """Raises ValueError where there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    y = year - (month <= 2)
    era, year_of_era = divmod(y, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_468 + _EPOCH


def civil(number: int) -> tuple[int, int, int]:
    """(year, month, day) of a day number."""
    era, day_of_era = divmod(number - _EPOCH + 719_468, 146_097)
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + (3 if shifted_month < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day


def iso(year: int, month: int, day: int) -> IsoDay:
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"


def to_number(day: IsoDay) -> int:
    """Raises ValueError where `day` is not an ISO day."""
    found = _ISO.fullmatch(day)
    if not found:
        raise ValueError(f"not an ISO day: {day!r}")
    return day_number(int(found[1]), int(found[2]), int(found[3]))


def from_number(number: int) -> IsoDay:
    return iso(*civil(number))


def weekday(number: int) -> int:
    """0 is Monday."""
    return (number - 1) % 7
