"""The stage that finds an article's dates.

TIMEX3 extents and values follow TimeML 1.2.1 as TempEval-3 used it; the rules stand beside the
grammar (`calendar_grammar`, `duration_grammar`, `relative_grammar`) and the values in `places`.
"""

from __future__ import annotations

from reader.analysis.dates.anchors import Anchors, Reading, placed
from reader.analysis.dates.because import because
from reader.analysis.dates.by_hand import chosen_reading
from reader.analysis.dates.direction import direction
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
    DayOf,
    Expression,
    Found,
    PartOf,
    QuarterOf,
    Referring,
    Shifted,
    TimeOf,
    UnitAt,
)
from reader.analysis.dates.games import is_about_games, without_games
from reader.analysis.dates.grammar import find_expressions
from reader.analysis.dates.narrative import is_narrative, speaks_of_its_day
from reader.analysis.dates.other_languages import (
    direction_of,
    find_expressions_of,
    is_plain_year,
    is_read,
)
from reader.analysis.dates.places import Place, day_place
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.spoken import days_of_saying, days_of_speech
from reader.analysis.dates.supposed import is_only_supposed
from reader.analysis.dates.tense import FUTURE, OPEN, Direction
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
from reader.documents.corrections import ChosenDate
from reader.documents.days import day_number, from_number, to_number
from reader.records import dataclass, replace

_ROLES: dict[Role, DateRole] = {
    Role.DATE_LINE: DateRole.METADATA,
    Role.SECTION: DateRole.METADATA,
    Role.DATELINE: DateRole.DATELINE,
    Role.CAPTION: DateRole.CAPTION,
    Role.FURNITURE: DateRole.FURNITURE,
}
_NO_VERB = Direction(OPEN, False, "nearest")
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
    narrative: bool = False,
    chosen: tuple[ChosenDate, ...] = (),
) -> tuple[DateMention, ...]:
    """The article's date mentions in text order, ids "AD1" … on side A.

    `published` anchors what is relative; where it has no date, `partner` (the other article's) does
    and every value that rests on it is marked assumed. `narrative` forces the reading of history
    (a date without a year continues the last one); by itself the text decides. `chosen` are
    readings set by hand; what follows counts from them too.
    """
    by_hand = {one.span: one for one in chosen}
    anchor = published if published.date else (partner or published)
    assumed = published.is_assumed or published.date is None
    day = to_number(anchor.date) if anchor.date else None
    shadowed = shadow(article.text)
    language = article.language if is_read(article.language) else None
    read = _without_games([_read(shadowed, sentence, language) for sentence in sentences])
    told = [found.what for one in read for found in one.founds]
    anchors = Anchors(day, narrative or is_narrative(told, day), speaks_of_its_day(told, day))
    anchors.of_a_game = any(one.said_on for one in read) and is_about_games(
        [one.tokens for one in read]
    )
    asides = find_asides([one.founds for one in read]) if anchors.narrative else set()
    mentions: list[DateMention] = []
    for number, one in enumerate(read):
        new_paragraph = number == 0 or "\n" in article.text[read[number - 1].end : one.start]
        begin_sentence(anchors, number, new_paragraph)
        way, day_told = _NO_VERB, False
        anchors.is_some_day = anchors.is_some_day or names_some_day(one.tokens)
        for place_in_sentence, found in enumerate(one.founds):
            if isinstance(found.what, Referring) and found.what.broad and not anchors.narrative:
                continue
            way = one.direction_of(found, way if one.is_day_of_time(place_in_sentence) else None)
            if _is_denied(one.tokens, found):
                way = replace(way, negated=True)
            if _opens_with_today(one.tokens, found) and way.way == OPEN and anchors.looks_far_back:
                found = replace(found, what=Referring("PRESENT_REF"))
            anchors.runs_on = runs_on(one.tokens, one.founds, place_in_sentence)
            anchors.range_end = range_end(found, anchors, way)
            reading = resolve(found.what, one.anchors_of(place_in_sentence, anchors), way)
            set_by_hand = by_hand.get(one.span_of(found))
            if set_by_hand is not None:
                reading = chosen_reading(reading, set_by_hand)
            elif is_only_supposed(one.tokens, found):
                reading = replace(reading, place=None, shown=None, reason=_SUPPOSED)
            elif _is_the_day_of_publication(one, found, published):
                reading = _published_reading(reading, published)
            name = f"{side}D{len(mentions) + 1}"
            mention = _mention(name, one, found, reading, way, assumed, day)
            mentions.append(replace(mention, by_hand=set_by_hand is not None))
            spoken = place_in_sentence in one.said_on and isinstance(found.what, UnitAt)
            said = place_in_sentence in one.saying and day_told
            day_told = day_told or reading.precision in (Precision.DAY, Precision.TIME)
            if one.role is DateRole.STORY and not (spoken or said):
                # a speaker's "today" and the day of a statement move no story
                compared = is_a_record_since(one.tokens, found.first) and not anchors.narrative
                aside = (number, place_in_sentence) in asides or compared
                remember(anchors, found.what, reading, way, aside)
                if found.until is not None:
                    anchors.range_begin = reading.place
    return tuple(mentions)


def _is_the_day_of_publication(one: _Read, found: Found, published: Published) -> bool:
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


_BETWEEN_TIME_AND_DAY = 3
"""Tokens: "6 p.m. local time on Sunday"."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence with its tokens and its expressions of time."""

    sentence: Sentence
    tokens: Tokens
    founds: list[Found]
    said_on: dict[int, int | None]
    """For expressions in a quotation: the one that says when it was said."""
    saying: set[int]
    """Expressions that say only when something was said."""
    language: str | None = None
    """Of a text whose words of time are not the English ones."""
    text: str = ""
    """The sentence, in such a text."""

    @property
    def start(self) -> int:
        return self.sentence.span.start

    @property
    def end(self) -> int:
        return self.sentence.span.end

    def span_of(self, found: Found) -> Span:
        return Span(self.tokens.start[found.first], self.tokens.end[found.last - 1])

    @property
    def role(self) -> DateRole:
        return _ROLES.get(self.sentence.role, DateRole.STORY)

    def is_day_of_time(self, at: int) -> bool:
        """Whether expression `at` is the day of the clock time before it: "6 p.m. on Sunday"."""
        if at == 0:
            return False
        before, found = self.founds[at - 1], self.founds[at]
        same = isinstance(before.what, TimeOf) and before.what.day == found.what
        return same and found.first - before.last <= _BETWEEN_TIME_AND_DAY

    def direction_of(self, found: Found, of_its_time: Direction | None = None) -> Direction:
        if self.role is not DateRole.STORY:
            return _NO_VERB
        if self.language is not None:
            return direction_of(self.language, self.tokens, self.text, self.start, found)
        return of_its_time or direction(self.tokens, found.first, found.last)

    def _is_today(self, at: int) -> bool:
        """Whether "today" stands here: in a morning paper, a speaker means the day before, of which
        the story tells. ("Tonight" may still be to come.)"""
        return self.founds[at].what == UnitAt("day", 0)

    def anchors_of(self, at: int, anchors: Anchors) -> Anchors:
        """What expression `at` is counted from: in a quotation, the day of speaking."""
        day_said = self.said_on.get(at)
        if day_said is None:
            eve = self._is_today(at) and anchors.eve is not None
            played = anchors.day_lately if anchors.of_a_game or eve else None
            if at not in self.said_on or played is None:
                return anchors
            return replace(anchors, published=played, day_here=None, spoken=True)
        said = self.founds[day_said]
        day = resolve(said.what, anchors, self.direction_of(said)).place
        if day is None or anchors.published is None or not 0 <= anchors.published - day.first < 8:
            return anchors
        return replace(anchors, published=day.first, day_here=None, spoken=True)


def _read(shadowed: str, sentence: Sentence, language: str | None) -> _Read:
    tokens = tokens_of(shadowed, sentence.span.start, sentence.span.end)
    founds = find_expressions(tokens)
    if language is not None:
        text = sentence.span.of(shadowed)
        own = find_expressions_of(language, tokens, text, sentence.span.start)
        plain = [
            found
            for found in founds
            if is_plain_year(found.what)
            and not any(one.first < found.last and found.first < one.last for one in own)
        ]
        found_here = sorted([*own, *plain], key=lambda one: one.first)
        return _Read(sentence, tokens, found_here, {}, set(), language, text)
    spoken = days_of_speech(tokens, founds)
    return _Read(sentence, tokens, founds, spoken, days_of_saying(tokens, founds))


def _without_games(read: list[_Read]) -> list[_Read]:
    if not any(isinstance(found.what, (QuarterOf, PartOf)) for one in read for found in one.founds):
        return read
    about_games = is_about_games([one.tokens for one in read])
    return [replace(one, founds=without_games(one.tokens, one.founds, about_games)) for one in read]


def _mention(
    name: str,
    one: _Read,
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
