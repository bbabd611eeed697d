"""The day of a clock time without one, and clock times that are counted from another."""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading
from reader.analysis.dates.because import because, clock_part, counted
from reader.analysis.dates.expressions import Shifted, TimeOf, UnitThen
from reader.analysis.dates.places import day_place
from reader.analysis.dates.tense import FUTURE, PAST, Direction
from reader.analysis.model import Precision
from reader.records import replace

_EVENING = 19
THE_NIGHT = TimeOf("NI", UnitThen("day", 0))


def day_of_bare_clock(clock: str, anchors: Anchors, way: Direction) -> int | None:
    """The day of a clock time without one: that of the paragraph, if the tense allows it; of what
    is over, else the last day mentioned of the week before publication."""
    if anchors.narrative or anchors.published is None:
        return anchors.last_day if anchors.narrative else anchors.day_here
    here, now = anchors.day_here, anchors.published
    if way.way != PAST:
        return None if here is not None and way.way == FUTURE and here < now else here
    known = here if here is not None and here <= now else anchors.day_lately
    late = clock[:2].isdigit() and int(clock[:2]) >= _EVENING
    if known == now and late and anchors.night_lately is not None:
        return anchors.night_lately  # not of today's evening, which is still to come
    return known


SECONDS = {"hour": 3600, "minute": 60, "second": 1}


def clock_moved(what: Shifted, clock: tuple[int, int], amount: float) -> Reading:
    """ "Ninety minutes later" after "6 a.m.": a clock time."""
    days_on, seconds = divmod(clock[1] + round(amount * SECONDS[what.unit]), 24 * 3600)
    day = day_place(clock[0] + days_on)
    if what.unit != "second":
        seconds -= seconds % 60
    timex = f"{day.timex}T{_shown_clock(seconds)}"
    pattern = "{count} before {anchor}" if amount < 0 else "{count} after {anchor}"
    since = clock_part(_shown_clock(clock[1]))
    return Reading(
        timex,
        "TIME",
        replace(day, precision=Precision.TIME, timex=timex),
        Precision.TIME,
        reason=because(pattern, count=counted(what.count or 0, what.unit), anchor=since),
        anaphoric=True,
    )


def _shown_clock(seconds: int) -> str:
    shown = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return f"{shown}:{seconds % 60:02d}" if seconds % 60 else shown
