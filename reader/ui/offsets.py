"""The one place where positions in a Qt document and offsets in an article meet.

An article counts characters (code points) of its text. The document of a pane holds only the
article's non-blank lines, one paragraph each (a very long line: several), stripped of white space
at both ends, and Qt counts UTF-16 units: a character above U+FFFF is two. Blank lines become
paragraph space, because Qt's text widgets report empty paragraphs wrongly to screen readers.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reader.documents.article import Block, Span
from reader.records import dataclass

LONGEST = 4_000
"""Characters of a paragraph. Qt lays out and paints a paragraph as one piece, so a file of one
endless line would freeze the window; it is shown in several, without space between them."""


@dataclass(frozen=True, slots=True)
class Part:
    """How much of a text is taken in at a time: until one of both is reached."""

    paragraphs: int
    characters: int


_MOST = Part(1_000, 150_000)
"""Of a text that is shown as a whole: that takes a few milliseconds."""
FIRST_PART, NEXT_PART = Part(400, 60_000), Part(130, 9_000)
"""Of a longer one: more than is in sight, and what takes a few milliseconds to add."""
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
"""A line without the white space at its ends."""
_ASTRAL = re.compile(r"[\U00010000-\U0010FFFF]")
# Qt's document would break a paragraph, or lose the character, at these; all are one unit wide.
_UNSHOWABLE = re.compile("[\r\x00\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


class DocumentMap:
    """Maps offsets of an article's text to positions in its pane's document, and back.

    A huge text may be begun with its first lines and grow; an offset beyond them is taken to the
    end of what is shown (`covers` tells).
    """

    def __init__(self, text: str, part: Part | None = None) -> None:
        """Of all of `text`, or of its first `part`."""
        self.lines: list[Span] = []
        """What is shown: one span of the article for each paragraph of the document."""
        self.apart: dict[int, list[Block]] = {}
        """Those of the lines that are not set as the body is, with their blocks, as far as
        `typesetting` has set them."""
        self._text = text
        self._rest = _stripped_lines(text)
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._shown_starts: list[int] = []
        self._length = 0
        self._astral: list[int] = []
        self._astral_units: list[int] = []
        self.is_whole = False
        self.begun = self.grow(part)
        """Numbers of the paragraphs that it began with."""

    @classmethod
    def begin(cls, text: str) -> DocumentMap:
        """Of all of `text` or, where that would take long to show, of what is in sight first."""
        huge = len(text) > _MOST.characters or text.count("\n") > _MOST.paragraphs
        return cls(text, FIRST_PART if huge else None)

    def grow(self, part: Part | None = None) -> range:
        """Take in the next `part` of the text, or all that is left; the numbers of the paragraphs
        that this adds."""
        before = len(self.lines)
        characters = 0
        while True:
            line = next(self._rest, None)
            if line is None:
                self.is_whole = True
                break
            self.lines.append(line)
            characters += len(line)
            if part and (
                characters >= part.characters or len(self.lines) - before >= part.paragraphs
            ):
                break
        added = range(before, len(self.lines))
        self._take_in(added)
        return added

    def _take_in(self, added: range) -> None:
        parts = [self.lines[number].of(self._text) for number in added]
        piece = _showable("\n".join(parts))
        at = first = self._length + 1 if self._pieces and parts else self._length
        for number, part in zip(added, parts, strict=True):
            self._starts.append(self.lines[number].start)
            self._shown_starts.append(at)
            at += len(part) + 1
        if parts:
            self._pieces.append(piece)
            self._length = at - 1
        known = len(self._astral)
        self._astral += [first + index for index in _astral_in(piece)]
        self._astral_units += [
            index + before for before, index in enumerate(self._astral[known:], start=known)
        ]

    @property
    def shown(self) -> str:
        """The document's text."""
        return "\n".join(self._pieces)

    @property
    def last_piece(self) -> str:
        """What the last growth added to it."""
        return self._pieces[-1] if self._pieces else ""

    @property
    def length(self) -> int:
        """Characters of the article's text; nearly as many are shown once that is whole."""
        return len(self._text)

    def covers(self, offset: int) -> bool:
        """Whether the paragraph of `offset` is in it."""
        return self.is_whole or bool(self.lines and offset < self.lines[-1].end)

    def line_at(self, offset: int) -> int:
        """Number of the paragraph that holds `offset`, or of the nearest before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def to_document(self, offset: int) -> int:
        """Position in the document, in UTF-16 units; white space that is not shown is taken to
        the nearest character that is."""
        if not self.lines:
            return 0
        number = self.line_at(offset)
        line = self.lines[number]
        inside = min(max(offset, line.start), line.end) - line.start
        shown = self._shown_starts[number] + inside
        return shown + bisect_left(self._astral, shown)

    def to_article(self, position: int) -> int:
        """Offset in the article's text of a position in UTF-16 units."""
        if not self.lines:
            return 0
        shown = position - bisect_left(self._astral_units, position)
        number = max(0, bisect_right(self._shown_starts, shown) - 1)
        line = self.lines[number]
        return min(line.start + shown - self._shown_starts[number], line.end)

    def span_to_document(self, span: Span) -> tuple[int, int]:
        """Half-open range of positions."""
        return self.to_document(span.start), self.to_document(span.end)


def _showable(text: str) -> str:
    # Searched only where something can be found: it takes 5 ms in 200,000 words.
    if text.isascii() and "\r" not in text and "\x00" not in text:
        return text
    return _UNSHOWABLE.sub(_stand_in, text)


def _astral_in(text: str) -> list[int]:
    """Where characters stand that are two units in UTF-16."""
    if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return []
    return [found.start() for found in _ASTRAL.finditer(text)]


def _stripped_lines(text: str) -> Iterator[Span]:
    for found in _LINE.finditer(text):
        start, end = found.span()
        while end - start > LONGEST:
            cut = text.rfind(" ", start + 1, start + LONGEST)
            middle = cut if cut > 0 else start + LONGEST
            yield Span(start, middle)
            start = middle + 1 if cut > 0 else middle
        if start < end:
            yield Span(start, end)


def _stand_in(found: re.Match[str]) -> str:
    return " " if found[0] in "\r\u2028\u2029" else "\ufffd"
