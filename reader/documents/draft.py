"""What a format reader hands on: the visible text in lines, and what the file says of itself.

Everything about roles is decided afterwards, in the same way for every format.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import overload

from reader.documents.article import (
    About,
    BlockStyle,
    Candidate,
    Encoding,
    IsoDay,
    Notice,
    Role,
    Span,
)
from reader.records import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text, without white space around it."""

    span: Span
    style: BlockStyle = BlockStyle.PARAGRAPH
    level: int = 0
    """Of a heading, 1 to 6; 0 for other lines."""
    page: int | None = None
    role: Role | None = None
    """Where the format itself says what it is (figcaption, nav); None: to be found out."""
    is_story: bool | None = None
    """Whether a classifier took it for a part of the article; None where none was asked."""


@dataclass(frozen=True, slots=True)
class MetadataDate:
    """A publication date outside the text, and which field gave it ("article:published_time")."""

    date: IsoDay
    field: str
    is_sure: bool = True
    """False for what a file says of itself rather than of the article (its day of creation)."""
    is_update: bool = False
    """Day of a change."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself, outside the text."""

    facts: tuple[Candidate, ...] = ()
    """Most trustworthy first within each subject."""
    published: tuple[MetadataDate, ...] = ()
    """Most trustworthy first."""

    def best(self, about: About) -> str | None:
        return next((fact.value for fact in self.facts if fact.about is about), None)


def facts(
    source: str,
    *,
    headline: str | None = None,
    outlet: str | None = None,
    byline: str | None = None,
    language: str | None = None,
) -> tuple[Candidate, ...]:
    """What one source says; a language is cut to its ISO 639-1 code."""
    said = (
        (About.HEADLINE, headline),
        (About.OUTLET, outlet),
        (About.BYLINE, byline),
        (About.LANGUAGE, (language or "")[:2].lower()),
    )
    return tuple(Candidate(about, value, source) for about, value in said if value)


def file_dates(created: IsoDay | None, changed: IsoDay | None) -> tuple[MetadataDate, ...]:
    """What a file says of itself, which need not be true of its article."""
    dates = []
    if created:
        dates.append(MetadataDate(created, "date of the file's creation", False))
    if changed:
        dates.append(MetadataDate(changed, "date of the file's last change", False, True))
    return tuple(dates)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before its roles are known."""

    media_type: str
    encoding: Encoding
    text: str
    lines: Sequence[Line]
    metadata: Metadata = Metadata()
    notices: tuple[Notice, ...] = ()


@dataclass(slots=True)
class TextBuilder:
    """Collects visible lines of a marked-up source into one text, one line a block."""

    lines: list[Line] = field(default_factory=list)
    length: int = 0
    _pieces: list[str] = field(default_factory=list)

    def add(
        self,
        text: str,
        style: BlockStyle = BlockStyle.PARAGRAPH,
        *,
        level: int = 0,
        page: int | None = None,
        role: Role | None = None,
        is_story: bool | None = None,
    ) -> None:
        """Add one block; line breaks in it make several lines, blank ones are left out."""
        for piece in text.split("\n"):
            line = piece.strip()
            if line:
                span = Span(self.length, self.length + len(line))
                self.lines.append(Line(span, style, level, page, role, is_story))
                self._pieces.append(line)
                self.length += len(line) + 1

    def text(self) -> str:
        return "".join(piece + "\n" for piece in self._pieces)


class PlainLines(Sequence[Line]):
    """Lines without any style, kept as two numbers each and made when asked for."""

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        self._starts = starts
        self._ends = ends

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> PlainLines: ...
    def __getitem__(self, index: int | slice) -> Line | PlainLines:
        if isinstance(index, slice):
            return PlainLines(self._starts[index], self._ends[index])
        return Line(Span(self._starts[index], self._ends[index]))


def lines_of(text: str) -> PlainLines:
    """The lines of a plain text that are not blank."""
    starts, ends = array("I"), array("I")
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        bare = line.strip()
        if bare:
            start = at + len(line) - len(line.lstrip())
            starts.append(start)
            ends.append(start + len(bare))
        at = end + 1
    return PlainLines(starts, ends)
