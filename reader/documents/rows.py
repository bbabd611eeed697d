"""Lines made ready for looking at: folded, counted, and put together where a text is hard-wrapped.

Mail and old text files break paragraphs at about 72 characters. Such lines stay lines (offsets are
the file's), but what they are is asked of the whole paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from reader.documents import furniture
from reader.documents.article import BlockStyle, Role
from reader.documents.draft import Line, PlainLines
from reader.documents.timestamp import TimeStamp
from reader.records import dataclass

CLOSELY = 3000
"""Lines from either end of a text that are looked at closely; no article has more."""
_LONGEST_FOLDED = 600
"""Characters of a paragraph beyond which only its ends are looked at."""
_NARROW, _WIDE = 45, 100
"""Characters between which the usual line of a hard-wrapped text is long."""


@dataclass(slots=True)
class Row:
    """One paragraph: a line, or the lines of a hard-wrapped one. Roles are filled in later."""

    lines: Sequence[Line]
    text: str
    """Folded."""
    role: Role | None
    words: int
    timestamp: TimeStamp | None = None
    byline: str | None = None
    is_distant: bool = False
    """A run of lines far from both ends of a very long text: body, not looked at more closely."""

    @property
    def level(self) -> int:
        return self.lines[0].level

    @property
    def style(self) -> BlockStyle:
        return self.lines[0].style

    @property
    def is_story(self) -> bool | None:
        return self.lines[0].is_story

    @property
    def has_digits(self) -> bool:
        return any(map(str.isdecimal, self.text[: furniture.LONGEST]))


def make_rows(text: str, lines: Sequence[Line]) -> list[Row]:
    """Rows in the order of their lines; every line is in exactly one."""
    rows = [_row(text, group) for group in _paragraphs(text, lines[:CLOSELY])]
    far_end = max(CLOSELY, len(lines) - CLOSELY)
    rows += _distant_rows(lines[CLOSELY:far_end])
    rows += [_row(text, group) for group in _paragraphs(text, lines[far_end:])]
    return rows


def _row(text: str, group: tuple[Line, ...]) -> Row:
    length = sum(len(line.span) for line in group)
    if length > _LONGEST_FOLDED:
        return _long_row(text, group)
    whole = furniture.fold(" ".join(line.span.of(text) for line in group))
    return Row(group, whole, group[0].role, furniture.word_count(whole))


def _long_row(text: str, group: tuple[Line, ...]) -> Row:
    """Surely a paragraph: its two ends tell what there is to tell."""
    first, last = group[0].span, group[-1].span
    start = text[first.start : first.start + _LONGEST_FOLDED // 2]
    end = text[max(first.start, last.end - _LONGEST_FOLDED // 2) : last.end]
    shown = furniture.fold(f"{start} {end}")
    words = max(100, text.count(" ", first.start, last.end))
    return Row(group, shown, group[0].role, words)


def _distant_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """One row for a run of lines, since a row for each would cost more than the text."""
    if isinstance(lines, PlainLines):
        if lines:
            yield Row(lines, "", None, 0, is_distant=True)
        return
    for _, run in groupby(lines, lambda line: (line.role, line.is_story)):
        same = tuple(run)
        yield Row(same, "", same[0].role, 0, is_distant=True)


def _paragraphs(text: str, lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    width = _wrap_width(text, lines)
    if width is None:
        yield from ((line,) for line in lines)
        return
    held: list[Line] = []
    for line in lines:
        if held and not _goes_on(text, held[-1], line, width):
            yield tuple(held)
            held = []
        held.append(line)
    if held:
        yield tuple(held)


def _goes_on(text: str, before: Line, after: Line, width: int) -> bool:
    """The line before is nearly full, and nothing but one line break stands between."""
    between = text[before.span.end : after.span.start]
    return (
        between.count("\n") == 1
        and not between.rpartition("\n")[2].startswith(("  ", "\t"))
        and len(before.span) >= width * 0.72
        and before.style is after.style is BlockStyle.PARAGRAPH
        # A headline in capitals right above its text.
        and (before.span.of(text).isupper() is after.span.of(text).isupper())
    )


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """Usual length of a full line where a text is hard-wrapped, else None."""
    plain = [line for line in lines if line.style is BlockStyle.PARAGRAPH and line.is_story is None]
    if len(plain) < 6 or len(plain) != len(lines):
        return None
    lengths = sorted(len(line.span) for line in plain)
    width = lengths[len(lengths) * 9 // 10]
    if not _NARROW <= width <= _WIDE or lengths[-1] > 1.35 * width:
        return None
    # In a wrapped text most full lines end in the middle of a sentence.
    full = [line for line in plain if len(line.span) >= 0.8 * width]
    open_ends = sum(not furniture.ends_a_sentence(line.span.of(text)) for line in full)
    follows = sum(
        text.startswith("\n", before.span.end) and after.span.start == before.span.end + 1
        for before, after in pairwise(lines)
    )
    return width if open_ends >= 0.6 * len(full) and follows >= 0.4 * len(lines) else None
