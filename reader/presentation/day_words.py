"""Days and spans of days in words, with the months' names of any language."""

from __future__ import annotations

from reader.documents.days import civil
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class MonthNames:
    """How a language names months and days: "май", but "4 мая"; "Mär", but "4. März"."""

    alone: tuple[str, ...]
    after_day: tuple[str, ...]
    point: str = ""
    """After the number of a day."""

    def month(self, number: int) -> str:
        return self.alone[number - 1]

    def day(self, number: int, month: int) -> str:
        return f"{number}{self.point} {self.after_day[month - 1]}"


_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = MonthNames(_ENGLISH, _ENGLISH)


def say_days(first: int, last: int, months: MonthNames = MONTHS) -> str:
    """ "4 Mar 2018", "Feb 2018", "Jul – Sep 2018", "2016" or "4 Sep – 30 Dec 2016"."""
    one, other = civil(first), civil(last)
    if first == last:
        return f"{months.day(one[2], one[1])} {say_year(one[0])}"
    whole = whole_months(first, last, months)
    if whole:
        return whole
    start = months.day(one[2], one[1])
    start += f" {say_year(one[0])}" if one[0] != other[0] else ""
    return f"{start} – {months.day(other[2], other[1])} {say_year(other[0])}"


def whole_months(first: int, last: int, months: MonthNames) -> str:
    """ "2016", "2016–2018", "Feb 2018" or "Nov 2017 – Jan 2018"; "" where a month is not whole."""
    one, other, after = civil(first), civil(last), civil(last + 1)
    if one[2] != 1 or after[2] != 1 or last <= first:
        return ""
    years = (say_year(one[0]), say_year(other[0]))
    if one[1] == 1 and after[1] == 1:
        return years[0] if years[0] == years[1] else "–".join(years)
    until = f"{months.month(other[1])} {years[1]}"
    if one[:2] == other[:2]:
        return until
    return f"{months.month(one[1])}{'' if years[0] == years[1] else f' {years[0]}'} – {until}"


def say_year(year: int) -> str:
    """Astronomical years before 1 as years before Christ."""
    return str(year) if year > 0 else f"{1 - year} BC"
