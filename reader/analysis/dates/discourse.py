"""What one date means for those that follow it: the anchors as an article is read from the top."""

from __future__ import annotations

import re

from reader.analysis.dates.anchors import Anchors, Reading
from reader.analysis.dates.clock_day import THE_NIGHT
from reader.analysis.dates.counting import months_together
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    Found,
    Lasting,
    MonthOf,
    SameIn,
    SeasonOf,
    Shifted,
    UnitThen,
    YearOf,
)
from reader.analysis.dates.places import Place, month_place
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.tense import FUTURE, Direction
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.model import Precision
from reader.documents.days import civil

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


_AFTER_A_DAY = words("and when at in to morning afternoon evening night")


def names_some_day(t: Tokens) -> bool:
    """Whether a sentence speaks of a day of the week without saying which: "on a Sunday"."""
    return any(
        word in WEEKDAYS
        and (t.word(k - 1) == "one" or (t.word(k - 1) == "a" and t.word(k - 2) in ("on", "until")))
        and (t.kind_at(k + 1) != "word" or t.word(k + 1) in _AFTER_A_DAY)
        for k, word in enumerate(t.low)
    )


_LONGEST_INSERTION = 20
_INSERTIONS = words("who which whose that founded born built opened created launched established")


def range_end(found: Found, anchors: Anchors, way: Direction) -> Place | None:
    """Where the range ends that `found` opens: its beginning is the last such day before that."""
    if found.until is None or anchors.narrative:
        return None
    anchors.range_end = None
    return resolve(found.until, anchors, way).place


_PERIOD_LASTS = 4
"""Sentences for which a quarter or half stays the one that "a year earlier" means."""


def begin_sentence(anchors: Anchors, number: int, new_paragraph: bool) -> None:
    """Forgets what holds only within a sentence or a paragraph."""
    if new_paragraph:
        anchors.day_here = None
    anchors.sentence = number
    anchors.explicit_here = anchors.planned_here = anchors.topic_here = None
    anchors.range_begin = None
    if number - anchors.period_sentence > _PERIOD_LASTS:
        anchors.period_near = None


def remember(
    anchors: Anchors, what: Expression, reading: Reading, way: Direction, aside: bool
) -> None:
    """Makes a reading the anchor of what follows.

    An aside does not move a story: a look back ("a year earlier"), a far year between near ones
    ("declassified in 2005"), a record ("the worst since 1985"), a plan, "today" in a history.
    """
    if isinstance(what, Lasting):
        stretch = _reported_stretch(what, reading, anchors)
        if stretch is not None:
            _take_up_period(anchors, stretch)
        return
    place = reading.place
    if place is None or reading.precision in (Precision.REFERENCE, Precision.DURATION):
        return
    looks_back = _looks_back(what)
    reported = anchors.quarter is not None and anchors.quarter.last < (anchors.published or 0)
    if (
        place.precision is Precision.QUARTER
        and not looks_back
        and not (way.way == FUTURE and reported)
    ):
        anchors.quarter = place
    if reading.explicit:
        anchors.explicit_here = place
    if not looks_back:
        _take_up_period(anchors, place)
    begun = anchors.range_begin
    if begun is not None and begun.precision is place.precision is Precision.MONTH:
        anchors.topic_here = None  # "January-March" is a quarter
        _take_up_period(anchors, months_together(begun.first, place.last))
    anchors.range_begin = None
    planned = way.way == FUTURE
    if planned and place.precision is Precision.DAY:
        anchors.planned_here = place
    told_of = planned or looks_back or reading.uses_published
    if aside or (anchors.narrative and told_of):
        return
    if isinstance(what, Shifted) and looks_back and what.unit == "year" and what.count == 1:
        return  # a comparison: "from $2 million a year earlier"
    anchors.last = reading.shown or place
    if place.precision in (Precision.DAY, Precision.TIME):
        anchors.last_day = anchors.day_here = place.first
        anchors.is_some_day = False
        clock = _seconds_of(reading.timex, place.first)
        if clock is not None or (anchors.clock is not None and anchors.clock[0] != place.first):
            anchors.clock = clock
        if anchors.published is not None and 0 <= anchors.published - place.first < _LATELY:
            if what != THE_NIGHT:
                anchors.day_lately = place.first
            if reading.timex.endswith(("TNI", "TEV")):
                anchors.night_lately = place.first
    if not reading.anaphoric:
        anchors.frame = reading.shown or place


_LATELY = 7
"""Days up to publication of which a bare clock time may be."""
_CLOCK = re.compile(r"T(\d\d):(\d\d)(?::(\d\d))?$")


def _seconds_of(timex: str, day: int) -> tuple[int, int] | None:
    """(day, seconds after midnight) of a value with hours and minutes."""
    found = _CLOCK.search(timex)
    if not found:
        return None
    return day, 3600 * int(found[1]) + 60 * int(found[2]) + int(found[3] or 0)


_PERIODS = (Precision.QUARTER, Precision.PART_OF_YEAR, Precision.DURATION)


def _take_up_period(anchors: Anchors, place: Place) -> None:
    """Makes a month, quarter, half or stretch the one that is compared with "a year earlier"."""
    is_period = place.precision in _PERIODS
    if is_period:
        anchors.period_near, anchors.period_sentence = place, anchors.sentence
    topic = anchors.topic_here
    if (topic is None and (is_period or place.precision is Precision.MONTH)) or (
        topic is not None and topic.precision is Precision.MONTH and is_period
    ):
        anchors.topic_here = place


_REPORTED = (6, 9, 12)
"""Months of a year that are reported with a quarter: "For the six months, it earned $9 million"."""


def _reported_stretch(what: Lasting, reading: Reading, anchors: Anchors) -> Place | None:
    """The months of which "the nine months ended June 30" or "the first nine months" reports."""
    if what.unit != "month" or what.count is None:
        return None
    if reading.place is not None and (what.ends is not None or what.of is not None):
        return months_together(reading.place.first, reading.place.last)
    if what.frame == "told" and anchors.quarter is not None and what.count in _REPORTED:
        year, month, _ = civil(anchors.quarter.last)
        first = month_place(year, month - int(what.count) + 1).first
        return months_together(first, anchors.quarter.last)
    if what.frame != "part" or anchors.published is None:
        return None
    year = civil(anchors.published)[0]
    months = range(1, int(what.count) + 1)
    if month_place(year, months[-1]).first > anchors.published:
        year -= 1
    return months_together(month_place(year, 1).first, month_place(year, months[-1]).last)


def is_a_record_since(t: Tokens, first: int) -> bool:
    """ "the smallest gain since the autumn of 1985": a comparison, which moves no story."""
    if t.word(first - 1) != "since":
        return False
    near = t.low[max(0, first - 9) : first - 1]
    return any(word.endswith("est") or word in ("worst", "first", "most") for word in near)


def _looks_back(what: Expression) -> bool:
    if isinstance(what, SameIn):
        return True
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
