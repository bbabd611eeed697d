"""The stage that finds an article's dates.

TIMEX3 extents and values follow TimeML 1.2.1 as TempEval-3 used it; the rules stand beside the
grammar (`calendar_grammar`, `duration_grammar`, `relative_grammar`) and the values in `places`.
"""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    Found,
    MonthOf,
    Referring,
    SeasonOf,
    Shifted,
    TimeOf,
    UnitThen,
    YearOf,
)
from reader.analysis.dates.grammar import find_expressions
from reader.analysis.dates.narrative import is_narrative, speaks_of_its_day
from reader.analysis.dates.places import Place
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.tense import FUTURE, OPEN, Direction, direction
from reader.analysis.dates.tokens import Tokens, shadow, tokens_of
from reader.analysis.model import (
    DateAlternative,
    DateMention,
    DateRole,
    DateStatus,
    Precision,
    Sentence,
)
from reader.documents.article import Article, Published, Role, Side, Span
from reader.documents.days import day_number, from_number, to_number

_ROLES: dict[Role, DateRole] = {
    Role.DATE_LINE: DateRole.METADATA,
    Role.SECTION: DateRole.METADATA,
    Role.DATELINE: DateRole.DATELINE,
    Role.CAPTION: DateRole.CAPTION,
    Role.FURNITURE: DateRole.FURNITURE,
}
_NO_VERB = Direction(OPEN, False, "nearest")
_FRONT: dict[str, str] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "before": "before",
    "after": "after",
    "by": "until",
    "around": "approximate",
    "about": "approximate",
}


def find_dates(
    article: Article,
    side: Side,
    sentences: tuple[Sentence, ...],
    published: Published,
    *,
    partner: Published | None = None,
    narrative: bool = False,
) -> tuple[DateMention, ...]:
    """The article's date mentions in text order, ids "AD1" … on side A.

    `published` anchors what is relative; where it has no date, `partner` (the other article's) does
    and every value that rests on it is marked assumed. `narrative` forces the reading of history
    (a date without a year continues the last one); by itself the text decides.
    """
    anchor = published if published.date else (partner or published)
    assumed = published.is_assumed or published.date is None
    day = to_number(anchor.date) if anchor.date else None
    shadowed = shadow(article.text)
    read = [
        (sentence, tokens, find_expressions(tokens))
        for sentence in sentences
        for tokens in (tokens_of(shadowed, sentence.span.start, sentence.span.end),)
    ]
    told = [found.what for _, _, founds in read for found in founds]
    anchors = Anchors(day, narrative or is_narrative(told, day), speaks_of_its_day(told, day))
    mentions: list[DateMention] = []
    quarter_age = 0
    asides = _asides(read) if anchors.narrative else set()
    end = 0
    for k, (sentence, tokens, founds) in enumerate(read):
        if "\n" in article.text[end : sentence.span.start]:
            anchors.day_here = None
        end = sentence.span.end
        role = _ROLES.get(sentence.role, DateRole.STORY)
        anchors.explicit_here = anchors.planned_here = anchors.topic_here = None
        quarter_age += 1
        if quarter_age > 4:
            anchors.quarter_near = None
        for m, found in enumerate(founds):
            if isinstance(found.what, Referring) and found.what.broad and not anchors.narrative:
                continue
            way = direction(tokens, found.first, found.last) if role is DateRole.STORY else _NO_VERB
            anchors.range_end = _range_end(found, anchors, way)
            reading = resolve(found.what, anchors, way)
            mentions.append(
                _mention(
                    f"{side}D{len(mentions) + 1}",
                    sentence,
                    tokens,
                    found,
                    reading,
                    way,
                    role,
                    assumed,
                    day,
                )
            )
            planned = way.way == FUTURE
            if role is DateRole.STORY:
                _remember(anchors, found.what, reading, (k, m) in asides or planned, planned)
                if reading.precision is Precision.QUARTER:
                    quarter_age = 0
    return tuple(mentions)


def _range_end(found: Found, anchors: Anchors, way: Direction) -> Place | None:
    """Where the range ends that `found` opens: its beginning is the last such day before that."""
    if found.until is None or anchors.narrative:
        return None
    anchors.range_end = None
    return resolve(found.until, anchors, way).place


def _remember(
    anchors: Anchors, what: Expression, reading: Reading, aside: bool, planned: bool
) -> None:
    """Makes a reading the anchor of what follows.

    An aside does not move the story: a look back ("a year earlier"), a far year between near ones
    ("declassified in 2005"), a plan, "today" in a history.
    """
    place = reading.place
    if place is None or reading.precision in (Precision.REFERENCE, Precision.DURATION):
        return
    looks_back = isinstance(what, (Shifted, UnitThen)) and (
        what.direction < 0 if isinstance(what, Shifted) else what.offset < 0
    )
    if place.precision is Precision.QUARTER and not looks_back:
        anchors.quarter = anchors.quarter_near = place
    if reading.explicit:
        anchors.explicit_here = place
    if anchors.topic_here is None and place.precision in (Precision.MONTH, Precision.QUARTER):
        anchors.topic_here = place
    if planned and place.precision is Precision.DAY:
        anchors.planned_here = place
    if anchors.narrative and (aside or looks_back or reading.uses_published):
        return
    anchors.last = reading.shown or place
    if place.precision in (Precision.DAY, Precision.TIME):
        anchors.last_day = anchors.day_here = place.first
    if not reading.anaphoric:
        anchors.frame = reading.shown or place


def _asides(read: list[tuple[Sentence, Tokens, list[Found]]]) -> set[tuple[int, int]]:
    """(sentence, expression) of years far from both their neighbours, which are near each other."""
    years = [
        (k, m, found.what.year)
        for k, (_, _, founds) in enumerate(read)
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


def _mention(
    name: str,
    sentence: Sentence,
    tokens: Tokens,
    found: Found,
    reading: Reading,
    way: Direction,
    role: DateRole,
    assumed: bool,
    published: int | None,
) -> DateMention:
    place = reading.shown or reading.place
    return DateMention(
        id=name,
        span=Span(tokens.start[found.first], tokens.end[found.last - 1]),
        sentence=sentence.id,
        timex=reading.timex,
        timex_type=reading.kind,
        first=from_number(place.first) if place else None,
        last=from_number(place.last) if place else None,
        precision=_shown_precision(reading, place),
        modifier=reading.modifier or _FRONT.get(tokens.word(found.first - 1)),
        status=_status(place, way, role, published),
        role=role,
        on_timeline=_on_timeline(found.what, reading, role),
        reason=_reason(reading, place),
        assumed=assumed and reading.uses_published,
        alternatives=tuple(
            DateAlternative(from_number(other.first), from_number(other.last), why)
            for other, why in reading.others
        ),
    )


def _shown_precision(reading: Reading, place: Place | None) -> Precision:
    if place is not None and place is reading.shown:
        return place.precision
    return reading.precision


def _status(
    place: Place | None, way: Direction, role: DateRole, published: int | None
) -> DateStatus:
    if role is not DateRole.STORY or place is None:
        return DateStatus.ASSERTED
    if way.negated:
        return DateStatus.DENIED
    if way.way == FUTURE and published is not None and place.last >= published:
        return DateStatus.PLANNED
    if published is not None and place.first > published:
        return DateStatus.PLANNED
    return DateStatus.ASSERTED


def _on_timeline(what: Expression, reading: Reading, role: DateRole) -> bool:
    if reading.place is None or role is DateRole.FURNITURE:
        return False
    if isinstance(what, Shifted) and what.unit in ("hour", "minute", "second"):
        return False
    return not (isinstance(what, TimeOf) and what.day is None)


def _reason(reading: Reading, place: Place | None) -> str:
    if place is None or reading.precision in (Precision.DURATION, Precision.REFERENCE):
        return reading.reason
    return reading.reason


def explicit_days(article: Article) -> tuple[tuple[int, Role], ...]:
    """Day numbers of the full dates ("3 March 2018") that an article reports, plans left out, with
    their blocks' roles."""
    shadowed = shadow(article.text)
    out = []
    for block in article.blocks:
        if block.role is Role.FURNITURE:
            continue
        tokens = tokens_of(shadowed, block.span.start, block.span.end)
        for found in find_expressions(tokens):
            what = found.what.day if isinstance(found.what, TimeOf) else found.what
            if isinstance(what, DayOf) and what.month is not None and what.year is not None:
                try:
                    number = day_number(what.year, what.month, what.day)
                except ValueError:
                    continue
                if direction(tokens, found.first, found.last).way != FUTURE:
                    out.append((number, block.role))
    return tuple(out)
