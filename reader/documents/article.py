"""An article: its text, the blocks the text is made of, and what is known about it.

Offsets are characters (code points) into `Article.text`; ranges are half-open. The text is the
decoded file with newlines made "\\n" and nothing else changed, stored once: everything else points
into it by `Span`.
"""

from __future__ import annotations

from enum import StrEnum

from reader.documents.reasons import Reason
from reader.records import dataclass

IsoDay = str
"""A calendar day as `YYYY-MM-DD` (ISO 8601; years before 1 as `-YYYY`, astronomical). Never a
datetime: a day must not shift by a time zone. Arithmetic: `reader.documents.days`."""


class Side(StrEnum):
    """Which of the two articles; shown to people, and used in ids, as A and B."""

    LEFT = "A"
    RIGHT = "B"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters, `start <= end`. Raises ValueError on any other."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Role(StrEnum):
    """What a block is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    """Place, date and agency that open the first paragraph: "NEW YORK, March 4. /TASS/."."""
    DATE_LINE = "date_line"
    """A line of its own that says when (and where) the page was published."""
    SECTION = "section"
    CAPTION = "caption"
    BODY = "body"
    FURNITURE = "furniture"
    """Text of the page, not of the article: breadcrumb, share block, footer."""

    @property
    def is_story(self) -> bool:
        """Whether its sentences take part in pairs and shares (captions and headlines do)."""
        return self in (Role.HEADLINE, Role.STANDFIRST, Role.CAPTION, Role.BODY)


class BlockStyle(StrEnum):
    """How a block was set in its source."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    BLOCK_QUOTE = "block_quote"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with one role. Blocks do not overlap, lie in text order, never cross a line
    break, and together hold every character that is not white space. A paragraph that opens with
    a dateline is two blocks on one line."""

    span: Span
    role: Role
    style: BlockStyle = BlockStyle.PARAGRAPH
    page: int | None = None
    """Page of a paged source, from 1."""


class About(StrEnum):
    """What a candidate of metadata is about."""

    HEADLINE = "headline"
    OUTLET = "outlet"
    BYLINE = "byline"
    LANGUAGE = "language"
    UPDATED = "updated"
    """Day of the last change (`YYYY-MM-DD`)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that says something of an article."""

    about: About
    value: str
    source: str
    """In words: "og:site_name", "JSON-LD headline", "the text" …"""
    span: Span | None = None
    """Where in the text; None for what stands outside it."""


class PublishedSource(StrEnum):
    """How the publication date is known."""

    DATE_HEADER = "date header"
    TIME_STAMP = "time stamp"
    METADATA = "metadata"
    DATELINE = "dateline"
    PARTNER = "partner"
    """Taken from the other article, because this one gives none."""
    ASSUMED = "assumed"
    GIVEN = "given"
    """Set by hand."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PublishedCandidate:
    """One place that gives a publication date."""

    date: IsoDay
    source: PublishedSource
    span: Span | None = None
    """Where in the text; None for metadata outside it."""
    field: str = ""
    """Which field of the metadata, in words; "" for what stands in the text."""


@dataclass(frozen=True, slots=True)
class Published:
    """The article's reference date; `because` says how it is known."""

    date: IsoDay | None = None
    source: PublishedSource = PublishedSource.NONE
    span: Span | None = None
    candidates: tuple[PublishedCandidate, ...] = ()
    because: Reason = Reason()

    @property
    def reason(self) -> str:
        """`because` in English."""
        return str(self.because)

    @property
    def is_assumed(self) -> bool:
        return self.source in (PublishedSource.PARTNER, PublishedSource.ASSUMED)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes became text: a Python codec name, and how we know it, in words."""

    name: str
    how: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader of this article must be told. `code` is stable (`encoding_guessed`,
    `bidi_controls`, `truncated` …), `text` is one or two plain sentences."""

    code: str
    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One news text with its metadata."""

    file: str
    """Base name of the file, or a name such as "pasted text"; never a path."""
    sha256: str
    """Of the file's bytes (of the UTF-8 text for pasted text), 64 hex digits."""
    size: int
    """Bytes."""
    encoding: Encoding
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    language: str | None = None
    """ISO 639-1 code, or None where nothing is known."""
    published: Published = Published()
    notices: tuple[Notice, ...] = ()
    updated: IsoDay | None = None
    """Day of the last change, where the page or its file says one."""
    candidates: tuple[Candidate, ...] = ()
    """Everything that was found about headline, outlet, byline, language and the last change, best
    first within each."""
