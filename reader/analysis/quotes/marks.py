"""Quotation marks: which strings stand between them.

Straight, curly, German, guillemets both ways, CJK corners, single quotes, and mixtures of them (a
string may open curly and close straight). A straight mark is read by its neighbours and, where they
leave it open, by whether a string is open. Single marks count only as a pair within one line, so
apostrophes and possessives are left alone. Only outermost strings are given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.documents.article import Span
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Marked:
    """A string between marks: `outer` with its marks, `inner` without."""

    outer: Span
    inner: Span
    unclosed: bool = False
    """No closing mark was found; the string ends with its line or where the next one opens."""
    carried: bool = False
    """Opens a paragraph and carries on the string that the paragraph before left open."""


_DOUBLE = '"“”„‟«»″＂「」『』〝〞'
_SINGLE = "'‘’‚‛‹›`"
_MARK = re.compile(f"``|''|[{_DOUBLE}]|[{_SINGLE}]")
_ALWAYS_OPEN = "„「『〝‟"
_ALWAYS_CLOSE = "」』〞"
_BEFORE_OPENING = "([{—–-/:;¿¡=>“‘„«‚‹…"
_ELIDED = re.compile(
    r"(?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|til\b|till\b|cause\b|round\b|bout\b|n['’])", re.IGNORECASE
)
_MOST = 4000
"""Characters of the longest string that may run over a line break without a mark there."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    single: bool
    opens: bool
    closes: bool


def find_marked(text: str, lines: Iterable[Span]) -> list[Marked]:
    """The outermost marked strings of the lines, in text order."""
    found: list[Marked] = []
    marks = [(line, _marks(text, line)) for line in lines]
    left_open: _Mark | None = None
    for number, (line, here) in enumerate(marks):
        following = marks[number + 1] if number + 1 < len(marks) else None
        carried = False
        if left_open is not None:
            if here and here[0].start == line.start and here[0].opens:
                carried = True
            elif not (here and here[0].closes and not here[0].opens):
                left_open = None  # cannot happen: `_may_run_on` has looked
        strings, left = _strings(text, line, here, left_open, carried)
        left_open = None
        if left is not None:
            runs_on = following is not None and _runs_on(left, line, *following)
            end = line.end if runs_on or left.start == line.start else _guess_end(text, left, line)
            strings.append(
                _marked(text, left, end, end, unclosed=not runs_on, carried=carried and not strings)
            )
            if runs_on:
                left_open = left
        found.extend(string for string in strings if len(string.inner))
    return found


def _runs_on(left: _Mark, line: Span, next_line: Span, next_marks: list[_Mark]) -> bool:
    """Whether the next line carries on the string that `left` opened."""
    if not next_marks:
        return False
    first = next_marks[0]
    if first.start == next_line.start and first.opens:
        # A paragraph of a long quotation opens with a mark of its own; so does a new speaker,
        # but his predecessor's string was closed.
        return first.single == left.single
    near = next_line.start - line.end <= 1 and first.start - left.start <= _MOST
    return near and first.closes and not first.opens and first.single == left.single


def _strings(
    text: str, line: Span, marks: list[_Mark], left_open: _Mark | None, carried: bool
) -> tuple[list[Marked], _Mark | None]:
    """Strings closed in this line, and the mark of one that is still open at its end."""
    found: list[Marked] = []
    opened: _Mark | None = None
    if left_open is not None and not carried:
        opened = _Mark(line.start, line.start, left_open.single, True, False)
    index = 0
    while index < len(marks):
        mark = marks[index]
        if mark.single and (opened is None or not opened.single):
            if opened is None and mark.opens:
                closing = _closing_single(text, marks, index)
                if closing is not None:
                    found.append(_between(text, mark, marks[closing]))
                    index = closing
                elif mark.start == line.start:
                    opened = mark
        elif opened is None:
            if mark.opens:
                opened = mark
        elif opened.single:
            if mark.single and mark.closes:
                found.append(_between(text, opened, mark))
                opened = None
        elif mark.closes:
            found.append(_between(text, opened, mark))
            opened = None
        elif mark.opens:
            # Two openings in a row: the first was never closed.
            end = _guess_end(text, opened, Span(line.start, mark.start))
            found.append(_marked(text, opened, end, end, unclosed=True))
            opened = mark
        index += 1
    if carried and found:
        first = found[0]
        found[0] = Marked(first.outer, first.inner, first.unclosed, carried=True)
    return found, opened


def _between(text: str, opening: _Mark, closing: _Mark) -> Marked:
    return _marked(text, opening, closing.start, closing.end)


def _marked(
    text: str,
    opening: _Mark,
    end: int,
    outer_end: int,
    unclosed: bool = False,
    carried: bool = False,
) -> Marked:
    start = opening.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(Span(opening.start, max(outer_end, end)), Span(start, end), unclosed, carried)


def _guess_end(text: str, opening: _Mark, within: Span) -> int:
    """Where a string without closing mark ends: with its first sentence."""
    stop = re.compile(r"[.!?…](?=\s)").search(text, opening.end, within.end)
    return stop.end() if stop else within.end


def _marks(text: str, line: Span) -> list[_Mark]:
    return list(_read_marks(text, line))


def _read_marks(text: str, line: Span) -> Iterator[_Mark]:
    open_double = False
    open_with = ""
    for match in _MARK.finditer(text, line.start, line.end):
        char, start, end = match.group(), match.start(), match.end()
        before = text[start - 1] if start > line.start else " "
        after = text[end] if end < line.end else " "
        if len(char) == 1 and char in _SINGLE:
            yield _single(text, char, start, end, before, after)
            continue
        if char == "''" and not open_double:
            # An empty pair of single marks, or two apostrophes.
            opens, closes = after.isalnum() and not before.isalnum(), not before.isspace()
        elif char == "``":
            opens, closes = True, False
        else:
            opens, closes = _double(char, before, after, open_double, open_with)
        yield _Mark(start, end, False, opens, closes)
        if closes and open_double:
            open_double = False
        elif opens:
            open_double, open_with = True, char


def _double(char: str, before: str, after: str, is_open: bool, open_with: str) -> tuple[bool, bool]:
    """(opens, closes) of a double mark."""
    if char in _ALWAYS_OPEN:
        return True, False
    if char in _ALWAYS_CLOSE:
        return False, True
    starts = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    ends = not before.isspace() and not after.isalnum()
    if char == "“":
        return (False, True) if is_open and open_with == "„" else (True, False)
    if char == "”":
        return (True, False) if starts and not ends and not is_open else (False, True)
    if char == "«":
        return (False, True) if is_open and open_with == "»" else (True, False)
    if char == "»":
        reversed_ = starts and not ends and not is_open
        return (True, False) if reversed_ else (False, True)
    if starts != ends:
        # A mark that looks like an opening while a string is open: believe it only after a space
        # and before a word; a missing space after a closing mark is the commoner slip otherwise.
        return starts, ends
    return not is_open, is_open


def _single(text: str, char: str, start: int, end: int, before: str, after: str) -> _Mark:
    starts = (before.isspace() or before in '([{—–:/"“„«') and (
        after.isalnum() or after in "[(…$£€¿¡"
    )
    ends = not before.isspace() and not after.isalnum()
    if char in "‘‚‛`":
        ends = False
    if char in "‹›":
        return _Mark(start, end, True, starts or char == "‹", not starts and char == "›")
    if char == "’" and starts:
        starts = False  # an elision ("’twas"), unless the text has no ‘ at all: see _closing_single
    if starts and char != "‹" and _ELIDED.match(text, end):
        starts = False
    return _Mark(start, end, True, starts, ends)


def _closing_single(text: str, marks: list[_Mark], opening: int) -> int | None:
    """Index of the mark that closes the single mark at `opening`.

    A mark after a plural s may be a possessive ("the workers' pay"): it closes only when no better
    one follows before the next opening.
    """
    possessive: int | None = None
    for index in range(opening + 1, len(marks)):
        mark = marks[index]
        if not mark.single:
            continue
        if mark.opens:
            break
        if not mark.closes or mark.start - marks[opening].end < 2:
            continue
        before = text[mark.start - 1]
        after = text[mark.end : mark.end + 1]
        if before == "s" and after == " ":
            possessive = possessive if possessive is not None else index
            continue
        return index
    return possessive
