"""The stage that finds an article's dates.

TIMEX3 extents and values follow TimeML 1.2.1 as TempEval-3 used it; the rules stand beside the
grammar (`calendar_grammar`, `duration_grammar`, `relative_grammar`) and the values in `places`.
"""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading, placed
from reader.analysis.dates.because import because
from reader.analysis.dates.by_hand import chosen_reading
from reader.analysis.dates.dated_sentence import NO_VERB, DatedSentence, read_sentences
from reader.analysis.dates.discourse import (
    begin_sentence,
    find_asides,
    is_a_record_since,
    names_some_day,
    range_end,
    remember,
    runs_on,
)
from reader.analysis.dates.expressions import (
    CenturyOf,
    Expression,
    Found,
    Referring,
    Shifted,
    TimeOf,
    UnitAt,
)
from reader.analysis.dates.games import is_about_games
from reader.analysis.dates.narrative import is_narrative, speaks_of_its_day
from reader.analysis.dates.other_languages import is_read
from reader.analysis.dates.places import Place, day_place
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.supposed import is_only_supposed
from reader.analysis.dates.tense import FUTURE, OPEN, Direction
from reader.analysis.dates.tokens import Tokens, shadow
from reader.analysis.model import (
    DateAlternative,
    DateMention,
    DateRole,
    DateStatus,
    Precision,
    Sentence,
)
from reader.documents.article import Article, Published, Side
from reader.documents.corrections import ChosenDate
from reader.documents.days import from_number, to_number
from reader.records import replace

_SUPPOSED = because("only supposed, not told of")
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
    chosen: tuple[ChosenDate, ...] = (),
) -> tuple[DateMention, ...]:
    """The article's date mentions in text order, ids "AD1" … on side A.

    `published` anchors what is relative; where it has no date, `partner` (the other article's) does
    and every value that rests on it is marked assumed. `chosen` are readings set by hand; what
    follows counts from them too.
    """
    by_hand = {one.span: one for one in chosen}
    anchor = published if published.date else (partner or published)
    assumed = published.is_assumed or published.date is None
    day = to_number(anchor.date) if anchor.date else None
    language = article.language if is_read(article.language) else None
    read = read_sentences(shadow(article.text), sentences, language)
    told = [found.what for one in read for found in one.founds]
    anchors = Anchors(day, is_narrative(told, day), speaks_of_its_day(told, day))
    anchors.of_a_game = any(one.said_on for one in read) and is_about_games(
        [one.tokens for one in read]
    )
    asides = find_asides([one.founds for one in read]) if anchors.narrative else set()
    mentions: list[DateMention] = []
    for number, one in enumerate(read):
        new_paragraph = number == 0 or "\n" in article.text[read[number - 1].end : one.start]
        begin_sentence(anchors, number, new_paragraph)
        way, day_told = NO_VERB, False
        anchors.is_some_day = anchors.is_some_day or names_some_day(one.tokens)
        for at, found in enumerate(one.founds):
            if isinstance(found.what, Referring) and found.what.broad and not anchors.narrative:
                continue
            way = one.direction_of(found, way if one.is_day_of_time(at) else None)
            if _is_denied(one.tokens, found):
                way = replace(way, negated=True)
            if _opens_with_today(one.tokens, found) and way.way == OPEN and anchors.looks_far_back:
                found = replace(found, what=Referring("PRESENT_REF"))
            anchors.runs_on = runs_on(one.tokens, one.founds, at)
            anchors.range_end = range_end(found, anchors, way)
            reading = resolve(found.what, one.anchors_of(at, anchors), way)
            set_by_hand = by_hand.get(one.span_of(found))
            reading = _settled(reading, one, found, set_by_hand, published)
            name = f"{side}D{len(mentions) + 1}"
            mention = _mention(name, one, found, reading, way, assumed, day)
            mentions.append(replace(mention, by_hand=set_by_hand is not None))
            spoken = at in one.said_on and isinstance(found.what, UnitAt)
            said = at in one.saying and day_told
            day_told = day_told or reading.precision in (Precision.DAY, Precision.TIME)
            if one.role is DateRole.STORY and not (spoken or said):
                # a speaker's "today" and the day of a statement move no story
                compared = is_a_record_since(one.tokens, found.first) and not anchors.narrative
                aside = (number, at) in asides or compared
                remember(anchors, found.what, reading, way, aside)
                if found.until is not None:
                    anchors.range_begin = reading.place
    return tuple(mentions)


def _settled(
    reading: Reading,
    one: DatedSentence,
    found: Found,
    by_hand: ChosenDate | None,
    published: Published,
) -> Reading:
    """The reading, unless something is known that its words do not tell."""
    if by_hand is not None:
        return chosen_reading(reading, by_hand)
    if is_only_supposed(one.tokens, found):
        return replace(reading, place=None, shown=None, reason=_SUPPOSED)
    if _is_the_day_of_publication(one, found, published):
        return _published_reading(reading, published)
    return reading


def _is_the_day_of_publication(one: DatedSentence, found: Found, published: Published) -> bool:
    """Whether an expression of the page is what gave the publication date: its grammar may be of
    another language than the one that reads dates here ("3 de abril de 2025")."""
    if one.role is DateRole.STORY or published.span is None or published.is_assumed:
        return False
    return one.span_of(found).overlaps(published.span)


def _published_reading(reading: Reading, published: Published) -> Reading:
    day = to_number(published.date) if published.date else None
    if day is None or (
        reading.place is not None and reading.place.first == day == reading.place.last
    ):
        return reading
    return placed(day_place(day), published.because, explicit=True)


_DENYING = frozenset(["denied", "denies", "deny", "denying"])
_OF_A_DENIAL = frozenset(["that", "having", "being", "he", "she", "it", "they"])


def _is_denied(t: Tokens, found: Found) -> bool:
    """Whether the date is of what somebody denies: "denied that he had met her on Friday"."""
    for k in range(found.first - 1, -1, -1):
        if t.low[k] in (",", ";", "but"):
            return False
        if t.low[k] in _DENYING:
            return t.word(k + 1) in _OF_A_DENIAL
    return False


def _opens_with_today(t: Tokens, found: Found) -> bool:
    """ "Today she owns two shops", after a story of long ago: these days."""
    opens = found.first <= 1 or t.word(found.first - 1) in ("and", "but", ";")
    return opens and found.last == found.first + 1 and t.low[found.first] == "today"


def _mention(
    name: str,
    one: DatedSentence,
    found: Found,
    reading: Reading,
    way: Direction,
    assumed: bool,
    published: int | None,
) -> DateMention:
    place = reading.shown or reading.place
    before = one.tokens.word(found.first - 1)
    return DateMention(
        id=name,
        span=one.span_of(found),
        sentence=one.sentence.id,
        timex=reading.timex,
        timex_type=reading.kind,
        first=from_number(place.first) if place else None,
        last=from_number(place.last) if place else None,
        precision=reading.shown.precision if reading.shown else reading.precision,
        modifier=reading.modifier or _FRONT.get(before),
        status=_status(place, way, one.role, published),
        role=one.role,
        on_timeline=_on_timeline(found.what, reading, one.role)
        and not (isinstance(found.what, CenturyOf) and _is_of_a_thing(one.tokens, found)),
        because=reading.reason,
        assumed=assumed and reading.uses_published,
        alternatives=tuple(
            DateAlternative(from_number(other.first), from_number(other.last), why)
            for other, why in reading.others
        ),
    )


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


def _is_of_a_thing(t: Tokens, found: Found) -> bool:
    """ "The 18th-century church": how old a thing is dates nothing that is told of it."""
    return "-" in t.low[found.first : found.last]


def _on_timeline(what: Expression, reading: Reading, role: DateRole) -> bool:
    """Whether a mark helps: it needs a place, and more than a clock time ("at 10:30")."""
    if reading.place is None or role is DateRole.FURNITURE:
        return False
    if isinstance(what, Shifted) and what.unit in ("hour", "minute", "second"):
        return False
    return not (isinstance(what, TimeOf) and what.day is None)
