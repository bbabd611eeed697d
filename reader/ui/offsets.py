"""The one place where positions in a Qt document and offsets in an article meet.

An article counts characters (code points) of its text. The document of a pane holds only the
article's non-blank lines, one paragraph each (a very long line: several), stripped of white space
at both ends, and Qt counts UTF-16 units: a character above U+FFFF is two. Blank lines become
paragraph space, because Qt's text widgets report empty paragraphs wrongly to screen readers.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from reader.documents.article import Span

LONGEST = 4_000
"""Characters of a paragraph. Qt lays out and paints a paragraph as one piece, so a file of one
endless line would freeze the window; it is shown in several, without space between them."""
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
"""A line without the white space at its ends."""
_ASTRAL = re.compile(r"[\U00010000-\U0010FFFF]")
# Qt's document would break a paragraph, or lose the character, at these; all are one unit wide.
_UNSHOWABLE = re.compile("[\r\x00\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


class DocumentMap:
    """Maps offsets of an article's text to positions in its pane's document, and back."""

    def __init__(self, text: str) -> None:
        self.lines = tuple(_stripped_lines(text))
        """What is shown: one span of the article for each paragraph of the document."""
        parts = [text[line.start : line.end] for line in self.lines]
        self.shown = _showable("\n".join(parts))
        """The document's text."""
        self._starts = [line.start for line in self.lines]
        self._shown_starts = []
        at = 0
        for part in parts:
            self._shown_starts.append(at)
            at += len(part) + 1
        self._astral = _astral_in(self.shown)
        self._astral_units = [index + before for before, index in enumerate(self._astral)]

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


def _stripped_lines(text: str) -> list[Span]:
    lines = []
    for found in _LINE.finditer(text):
        start, end = found.span()
        while end - start > LONGEST:
            cut = text.rfind(" ", start + 1, start + LONGEST)
            middle = cut if cut > 0 else start + LONGEST
            lines.append(Span(start, middle))
            start = middle + 1 if cut > 0 else middle
        if start < end:
            lines.append(Span(start, end))
    return lines


def _stand_in(found: re.Match[str]) -> str:
    return " " if found[0] in "\r\u2028\u2029" else "\ufffd"
