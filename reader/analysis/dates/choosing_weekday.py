"""The week of a weekday: before or after publication, by the tense."""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading, from_publication, needed
from reader.analysis.dates.because import because, days, tense_part, weekday_part
from reader.analysis.dates.places import Place, day_place
from reader.analysis.dates.tense import FUTURE, WAS_PLANNED, Direction
from reader.documents.days import weekday
from reader.documents.reasons import Reason


def choose_weekday(number: int, anchors: Anchors, way: Direction) -> Reading:
    """ "Friday": the one before publication, or after it where the tense says so; `number` 0 is
    Monday."""
    now = needed(anchors.now)
    name, tense = weekday_part(number), tense_part(way.why)
    back = now - (weekday(now) - number) % 7
    ahead = now + (number - weekday(now)) % 7
    published = days(day_place(now))
    before, after = day_place(back), day_place(ahead)
    others: tuple[tuple[Place, Reason], ...]
    listed = anchors.planned_here
    if way.way == FUTURE and listed is not None and ahead < listed.first:
        place = day_place(ahead + 7)
        reason = because(
            "weekday, {tense}: {weekday} after {days}",
            tense=tense,
            weekday=name,
            days=days(listed),
        )
        return from_publication(
            place, reason, ((after, because("the {weekday} before", weekday=name)),)
        )
    if before == after:
        week_before, week_after = day_place(back - 7), day_place(back + 7)
        others = (
            (week_before, because("the {weekday} before", weekday=name)),
            (week_after, because("the {weekday} after", weekday=name)),
        )
        rule = "weekday, {tense}: {weekday} is {days} itself"
    elif way.way == FUTURE:
        others = ((before, because("{weekday} before publication", weekday=name)),)
        rule = "weekday, {tense}: {weekday} on or after {days}"
    else:
        others = ((after, because("{weekday} after publication", weekday=name)),)
        rule = "weekday, {tense}: {weekday} on or before {days}"
    place = after if way.way == FUTURE else before
    if way.way == FUTURE and way.why in WAS_PLANNED and now - back < ahead - now:
        place, others = before, ((after, because("{weekday} after publication", weekday=name)),)
        rule = "weekday, {tense}: {weekday} on or before {days}"
    return from_publication(place, because(rule, tense=tense, weekday=name, days=published), others)
