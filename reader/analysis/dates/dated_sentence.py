"""A sentence with its expressions of time, before they are resolved."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.dates.anchors import Anchors
from reader.analysis.dates.direction import direction
from reader.analysis.dates.expressions import Found, PartOf, QuarterOf, TimeOf, UnitAt
from reader.analysis.dates.games import is_about_games, without_games
from reader.analysis.dates.grammar import find_expressions
from reader.analysis.dates.other_languages import (
    direction_of,
    find_expressions_of,
    is_plain_year,
)
from reader.analysis.dates.resolve import resolve
from reader.analysis.dates.spoken import days_of_saying, days_of_speech
from reader.analysis.dates.tense import OPEN, Direction
from reader.analysis.dates.tokens import Tokens, tokens_of
from reader.analysis.model import DateRole, Sentence
from reader.documents.article import Role, Span
from reader.records import dataclass, replace

_ROLES: dict[Role, DateRole] = {
    Role.DATE_LINE: DateRole.METADATA,
    Role.SECTION: DateRole.METADATA,
    Role.DATELINE: DateRole.DATELINE,
    Role.CAPTION: DateRole.CAPTION,
    Role.FURNITURE: DateRole.FURNITURE,
}
NO_VERB = Direction(OPEN, False, "nearest")
_BETWEEN_TIME_AND_DAY = 3
"""Tokens: "6 p.m. local time on Sunday"."""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence with its tokens and its expressions of time, in text order."""

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
            return NO_VERB
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


def read_sentences(
    shadowed: str, sentences: Iterable[Sentence], language: str | None
) -> list[DatedSentence]:
    """Sentences of one article with what is an expression of time there: of a report about games,
    "the fourth quarter" is none. `shadowed` is the article's text as `tokens.shadow` folds it,
    `language` the one of `other_languages` that it is written in; None for English."""
    read = [_read(shadowed, sentence, language) for sentence in sentences]
    if not any(isinstance(found.what, (QuarterOf, PartOf)) for one in read for found in one.founds):
        return read
    about_games = is_about_games([one.tokens for one in read])
    return [replace(one, founds=without_games(one.tokens, one.founds, about_games)) for one in read]


def _read(shadowed: str, sentence: Sentence, language: str | None) -> DatedSentence:
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
        here = sorted([*own, *plain], key=lambda one: one.first)
        return DatedSentence(sentence, tokens, here, {}, set(), language, text)
    spoken = days_of_speech(tokens, founds)
    return DatedSentence(sentence, tokens, founds, spoken, days_of_saying(tokens, founds))
