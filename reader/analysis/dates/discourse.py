"""What one date means for those that follow it: the anchors as an article is read from the top."""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    Found,
    MonthOf,
    SeasonOf,
    Shifted,
    UnitThen,
    YearOf,
)
from reader.analysis.dates.places import Place
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.tense import FUTURE, Direction
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words
from reader.analysis.model import Precision

_RUNNING_ON = words("and then before until but again later to")
_REPORTING = words("said says told announced reported added wrote tweeted confirmed ruled")


def runs_on(t: Tokens, founds: list[Found], at: int) -> bool:
    """Whether expression `at` of a sentence goes on from the one before it.

    It does after a conjunction, a comma or a semicolon ("captured in July 1995, released in
    January"), unless somebody begins to speak between them, or the first one stood in an
    insertion ("The bank, founded in May 1987, closed in June").
    """
    if at == 0:
        return False
    earlier = founds[at - 1]
    between = t.low[earlier.last : founds[at].first]
    if _REPORTING.intersection(between):
        return False
    if _RUNNING_ON.intersection(between):
        return True
    clause = earlier.first
    while clause > max(0, earlier.first - _LONGEST_INSERTION) and t.low[clause - 1] not in ",;":
        clause -= 1
    inserted = clause > 0 and _INSERTIONS.intersection(t.low[clause : earlier.first])
    return bool({",", ";"}.intersection(between)) and not inserted


_LONGEST_INSERTION = 20
_INSERTIONS = words("who which whose that founded born built opened created launched established")


def range_end(found: Found, anchors: Anchors, way: Direction) -> Place | None:
    """Where the range ends that `found` opens: its beginning is the last such day before that."""
    if found.until is None or anchors.narrative:
        return None
    anchors.range_end = None
    return resolve(found.until, anchors, way).place


_QUARTER_LASTS = 4
"""Sentences for which a quarter stays the one that "a year earlier" means."""


def begin_sentence(anchors: Anchors, number: int, new_paragraph: bool) -> None:
    """Forgets what holds only within a sentence or a paragraph."""
    if new_paragraph:
        anchors.day_here = None
    anchors.sentence = number
    anchors.explicit_here = anchors.planned_here = anchors.topic_here = None
    if number - anchors.quarter_sentence > _QUARTER_LASTS:
        anchors.quarter_near = None


def remember(
    anchors: Anchors, what: Expression, reading: Reading, way: Direction, aside: bool
) -> None:
    """Makes a reading the anchor of what follows.

    An aside does not move a story: a look back ("a year earlier"), a far year between near ones
    ("declassified in 2005"), a plan, "today" in a history.
    """
    place = reading.place
    if place is None or reading.precision in (Precision.REFERENCE, Precision.DURATION):
        return
    looks_back = _looks_back(what)
    if place.precision is Precision.QUARTER:
        anchors.quarter_sentence = anchors.sentence
        if not looks_back:
            anchors.quarter = anchors.quarter_near = place
    if reading.explicit:
        anchors.explicit_here = place
    topic = anchors.topic_here.precision if anchors.topic_here else None
    outweighed = {Precision.MONTH: (None,), Precision.QUARTER: (None, Precision.MONTH)}
    if topic in outweighed.get(place.precision, ()):
        anchors.topic_here = place
    planned = way.way == FUTURE
    if planned and place.precision is Precision.DAY:
        anchors.planned_here = place
    if anchors.narrative and (aside or planned or looks_back or reading.uses_published):
        return
    if isinstance(what, Shifted) and looks_back and what.unit == "year" and what.count == 1:
        return  # a comparison: "from $2 million a year earlier"
    anchors.last = reading.shown or place
    if place.precision in (Precision.DAY, Precision.TIME):
        anchors.last_day = anchors.day_here = place.first
    if not reading.anaphoric:
        anchors.frame = reading.shown or place


def _looks_back(what: Expression) -> bool:
    if isinstance(what, Shifted):
        return what.direction < 0
    return isinstance(what, UnitThen) and what.offset < 0


def find_asides(sentences: list[list[Found]]) -> set[tuple[int, int]]:
    """(sentence, expression) of years far from both their neighbours, which are near each other."""
    years = [
        (k, m, found.what.year)
        for k, founds in enumerate(sentences)
        for m, found in enumerate(founds)
        if isinstance(found.what, (DayOf, MonthOf, YearOf, SeasonOf))
        and found.what.year is not None
    ]
    out = set()
    for before, here, after in zip(years, years[1:], years[2:], strict=False):
        gap = abs(after[2] - before[2])
        if gap <= _CLOSE and min(abs(here[2] - before[2]), abs(here[2] - after[2])) > gap + _CLOSE:
            out.add((here[0], here[1]))
    return out


_CLOSE = 1
"""Years between two dates of one stretch of a story."""
