"""Days with a name that a news text uses as a date. Fixed ones by month and day, movable ones
computed. Sources: Meeus/Jones/Butcher for Easter; the statutory rules for the others."""

from __future__ import annotations

from reader.documents.days import day_number, days_in_month, weekday

_FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new years day": (1, 1),
    "new year day": (1, 1),
    "epiphany": (1, 6),
    "australia day": (1, 26),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "valentines day": (2, 14),
    "saint valentine's day": (2, 14),
    "women's day": (3, 8),
    "international women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "st patrick's day": (3, 17),
    "saint patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "april fools": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "international workers' day": (5, 1),
    "victory day": (5, 9),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all saints day": (11, 1),
    "guy fawkes night": (11, 5),
    "guy fawkes day": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new years eve": (12, 31),
}

_FROM_EASTER: dict[str, int] = {
    "mardi gras": -47,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit monday": 50,
}

_NTH_WEEKDAY: dict[str, tuple[int, int, int]] = {
    "martin luther king day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "mlk day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "president's day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "mothers day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "fathers day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "black friday": (11, 4, 0),
    "cyber monday": (11, 0, 0),
}
"""Month, weekday (Monday 0) and which of them (-1 the last, 0 counted from Thanksgiving)."""

HOLIDAYS = frozenset(_FIXED) | frozenset(_FROM_EASTER) | frozenset(_NTH_WEEKDAY)

FAMOUS_DAYS: dict[str, tuple[int, int, int]] = {
    "9/11": (2001, 9, 11),
    "september 11 attacks": (2001, 9, 11),
    "d-day": (1944, 6, 6),
    "ve day": (1945, 5, 8),
    "v-e day": (1945, 5, 8),
    "vj day": (1945, 8, 15),
    "v-j day": (1945, 8, 15),
}


def easter(year: int) -> int:
    """Day number of Easter Sunday (Gregorian)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)


def nth_weekday(year: int, month: int, day_of_week: int, which: int) -> int:
    """Day number of the `which`-th weekday of a month; -1 is the last one.

    Raises ValueError where the month has no such day.
    """
    if which > 0:
        first = day_number(year, month, 1)
        number = first + (day_of_week - weekday(first)) % 7 + 7 * (which - 1)
        if number - first >= days_in_month(year, month):
            raise ValueError(f"no weekday {which} in {year}-{month}")
        return number
    last = day_number(year, month, days_in_month(year, month))
    return last - (weekday(last) - day_of_week) % 7 + 7 * (which + 1)


def holiday(name: str, year: int) -> int:
    """Day number of a holiday; raises KeyError for a name that is none."""
    if name in _FIXED:
        return day_number(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + _FROM_EASTER[name]
    month, day_of_week, which = _NTH_WEEKDAY[name]
    if which == 0:
        thanksgiving = nth_weekday(year, 11, 3, 4)
        return thanksgiving + (day_of_week - 3) % 7
    return nth_weekday(year, month, day_of_week, which)
