"""The year of a date without one: which of several days is meant.

In news the tense says on which side of publication it lies, and the nearest such day is taken; in a
narrative the story's last date decides.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.dates.anchors import (
    Anchors,
    Reading,
    Unplaced,
    explicit,
    from_publication,
    needed,
    placed,
)
from reader.analysis.dates.because import because, days, phrase, tense_part
from reader.analysis.dates.expressions import QuarterOf, YearOf
from reader.analysis.dates.places import (
    Place,
    day_place,
    months_place,
    year_place,
)
from reader.analysis.dates.tense import FUTURE, OPEN, PAST, PERFECT, Direction
from reader.analysis.model import Precision
from reader.documents.days import civil
from reader.documents.reasons import ReasonPart

InYear = Callable[[int], Place]
"""The place of a year-less expression in a year; raises ValueError where the year lacks it."""


def choose_year(
    place_in: InYear, anchors: Anchors, way: Direction, name: ReasonPart, sort: str
) -> Reading:
    """A month, day, season or holiday without a year: the year is chosen."""
    if anchors.narrative and anchors.last is not None:
        return _continued(place_in, anchors, name)
    continued = _continued_in_sentence(place_in, anchors, way, sort)
    if continued:
        return continued
    now = needed(anchors.now)
    year = civil(now)[0]
    candidates = [p for p in (_try(place_in, year + step) for step in range(-8, 9)) if p]
    if anchors.range_end is not None:
        before = [p for p in candidates if p.first <= anchors.range_end.first]
        if before:
            reason = because(
                "{sort}: the beginning of what ends {days}",
                sort=phrase(sort),
                days=days(anchors.range_end),
            )
            return from_publication(before[-1], reason)
    past = [p for p in candidates if p.first <= now]
    future = [p for p in candidates if p.last >= now]
    if not past or not future:
        raise Unplaced
    back, ahead = past[-1], future[0]
    told = way.way == PAST and way.sure and way.why != PERFECT
    if sort == "quarter" and told and len(past) > 1 and _has_hardly_begun(back, now):
        back = past[-2]  # "In the first half, it earned", said in February
    topic = anchors.topic_here
    if way.way == OPEN and topic is not None and topic.first > now:
        listed = next((place for place in candidates if place.first > topic.first), ahead)
        reason = because(
            "{sort} in a list: first {name} after {days}",
            sort=phrase(sort),
            name=name,
            days=days(topic),
        )
        return from_publication(listed, reason, ((back, _ANOTHER),))
    if sort == "quarter" and way.way == FUTURE and _is_reported(back, ahead, now):
        way = Direction(PAST, True, "results of the quarter before")
    chosen, rule = _by_tense(back, ahead, now, way)
    other = ahead if chosen is back else back
    reason = because(
        rule,
        sort=phrase(sort),
        tense=tense_part(way.why if way.way != OPEN else "no tense"),
        name=name,
        days=days(day_place(now)),
    )
    return from_publication(chosen, reason, ((other, _ANOTHER),))


_ANOTHER = because("another year")
_NEAREST = "{sort}, {tense}: nearest {name} to {days}"
_LATEST = "{sort}, {tense}: latest {name} not after {days}"
_FIRST = "{sort}, {tense}: first {name} not before {days}"
_LONG, _SHORT = 270, 60
"""Days: a weak sign of tense does not turn `_SHORT` away into `_LONG` away."""


def _has_hardly_begun(place: Place, now: int) -> bool:
    """Whether less than four fifths of a quarter or half are over, so that no one reports of it."""
    return 5 * (now - place.first) < 4 * (place.last - place.first)


def _is_reported(back: Place, ahead: Place, now: int) -> bool:
    """ "will report third-quarter results" in October: the quarter that has just ended."""
    return now - back.last < 100 and ahead.first - now > 150


def _by_tense(back: Place, ahead: Place, now: int, way: Direction) -> tuple[Place, str]:
    """The place, and the pattern of why."""
    since, until = now - back.last, ahead.first - now
    if way.way == PAST:
        if not way.sure and now - back.first > _LONG and until < _SHORT:
            return ahead, _NEAREST
        return back, _LATEST
    if way.way == FUTURE:
        if not way.sure and until > _LONG and since < _SHORT:
            return back, _NEAREST
        return ahead, _FIRST
    return (back if since <= until else ahead), _NEAREST


def _continued_in_sentence(
    place_in: InYear, anchors: Anchors, way: Direction, sort: str
) -> Reading | None:
    """ "He was arrested in March 2009 and sentenced in June": the sentence's own year goes on."""
    here = anchors.explicit_here
    if here is None or not anchors.runs_on or anchors.published is None or way.way == FUTURE:
        return None
    if here.precision not in (Precision.DAY, Precision.MONTH, Precision.SEASON):
        return None
    year = civil(here.first)[0]
    if year >= civil(anchors.published)[0]:
        return None
    place = _try(place_in, year)
    if place and place.last < here.first:
        place = _try(place_in, year + 1) or place
    if place is None or place.first > anchors.published:
        return None
    return placed(
        place,
        reason=because(
            "{sort} after {days} in the same sentence", sort=phrase(sort), days=days(here)
        ),
        anaphoric=True,
    )


def _try(place_in: InYear, year: int) -> Place | None:
    try:
        place: Place = place_in(year)
    except ValueError:
        return None
    return place


def _continued(place_in: InYear, anchors: Anchors, name: ReasonPart) -> Reading:
    """In a narrative: the year of the last date, or the year beside it where that is nearer.

    The story runs forward, so a step back must be clearly shorter than a step ahead.
    """
    last = anchors.last
    assert last is not None
    year = civil(last.first)[0]
    same = _try(place_in, year)
    chosen = same
    if same is None or last.precision not in _WHOLE_YEARS:
        options = [p for p in (_try(place_in, year + step) for step in (-1, 0, 1)) if p]
        if not options:
            raise Unplaced
        chosen = min(options, key=lambda place: _story_distance(last, place))
    assert chosen is not None
    return placed(
        chosen,
        reason=because("{name} after {days} in the story", name=name, days=days(last)),
    )


_WHOLE_YEARS = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)


def _story_distance(last: Place, place: Place) -> float:
    if place.first >= last.first:
        return max(0, place.first - last.last)
    return 1.3 * max(0, last.first - place.last)


def choose_short_year(what: YearOf, anchors: Anchors) -> Reading:
    """ "1998", or "'98" in the century that puts it nearest before publication."""
    if not what.short:
        return explicit(year_place(what.year), "year")
    base = civil(anchors.now)[0] if anchors.now is not None else 2000
    full = base - base % 100 + what.year
    if full > base + 5:
        full -= 100
    return explicit(year_place(full), "year in two digits, nearest century")


def choose_quarter(what: QuarterOf, anchors: Anchors, way: Direction) -> Reading:
    """A quarter or half, with its year or without."""
    if what.year is not None:
        return explicit(months_place(what.year, what.number, what.per_year), "quarter and year")
    which = ("first", "second", "third", "fourth")[what.number - 1]
    name = phrase(f"the {which} {'quarter' if what.per_year == 4 else 'half'}")
    return choose_year(
        lambda y: months_place(y, what.number, what.per_year), anchors, way, name, "quarter"
    )
