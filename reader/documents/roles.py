"""Which lines are headline, standfirst, date line, caption, furniture and body.

Rules over whole lines, in three zones: before the first paragraph, the article, after the last
paragraph. Nothing is deleted: furniture is told apart so that it can be dimmed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.documents import furniture
from reader.documents.article import Block, BlockStyle, Role, Span
from reader.documents.dateline import Dateline, find_dateline
from reader.documents.draft import Line
from reader.documents.timestamp import TimeStamp, find_timestamp

_HEAD_LINES = 40
"""Lines at most that can stand before the first paragraph."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks, and what the lines said on the way."""

    blocks: tuple[Block, ...]
    title: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    """Its spans lie in the article's text."""
    dateline_start: int = 0
    timestamps: tuple[tuple[Span, TimeStamp], ...] = ()
    """The lines that say when the page was published."""


@dataclass(slots=True)
class _Row:
    line: Line
    text: str
    """Folded, for looking at."""
    role: Role | None
    words: int
    timestamp: TimeStamp | None = None
    notes: dict[str, str] = field(default_factory=dict)


def find_roles(text: str, lines: tuple[Line, ...]) -> Layout:
    """Roles of all lines: one block a line, two where a paragraph opens with a dateline."""
    rows = [_row(text, line) for line in lines]
    if not rows:
        return Layout(())
    first = _first_paragraph(text, rows)
    last = _last_paragraph(rows, first)
    _mark_head(rows, first)
    _mark_story(rows, first, last)
    _mark_tail(rows, last)
    return _layout(text, rows, first)


def _row(text: str, line: Line) -> _Row:
    shown = furniture.fold(line.span.of(text))
    return _Row(line, shown, line.role, furniture.word_count(shown))


def _can_be_story(row: _Row) -> bool:
    return row.role in (None, Role.BODY, Role.STANDFIRST) and row.line.is_story is not False


def _first_paragraph(text: str, rows: list[_Row]) -> int:
    """Index of the first row of running text (or with a dateline); 0 where there is none."""
    candidates = [
        index
        for index, row in enumerate(rows[: _HEAD_LINES * 3])
        if _can_be_story(row)
        and row.line.level == 0
        and not furniture.is_page_word(row.text)
        and not furniture.is_caption(row.text)
    ]
    for index in candidates:
        row = rows[index]
        line = row.line.span.of(text)
        dateline = find_dateline(line)
        if (
            dateline is not None
            and furniture.word_count(line[dateline.span.end :]) >= 4
            and (find_timestamp(row.text) is None or row.words >= 12)
        ):
            return index
        if furniture.is_paragraph(row.text):
            return _skip_standfirst(rows, candidates, index)
    # No long paragraph at all: the first line that is a sentence.
    for index in candidates:
        if furniture.ends_a_sentence(rows[index].text) and rows[index].words >= 4:
            return index
    return candidates[min(1, len(candidates) - 1)] if candidates else 0


def _skip_standfirst(rows: list[_Row], candidates: list[int], index: int) -> int:
    """A summary that ends in a full stop is a standfirst where byline or date follow it."""
    following = rows[index + 1 : index + 5]
    for offset, row in enumerate(following, 1):
        if furniture.find_byline(row.text) or find_timestamp(row.text) is not None:
            later = [
                c for c in candidates if c > index + offset and furniture.is_paragraph(rows[c].text)
            ]
            if later and later[0] <= index + offset + 6:
                rows[index].role = Role.STANDFIRST
                return later[0]
        if furniture.is_paragraph(row.text) and not furniture.is_caption(row.text):
            break
    return index


def _last_paragraph(rows: list[_Row], first: int) -> int:
    """Index of the last row of running text."""
    for index in range(len(rows) - 1, first, -1):
        row = rows[index]
        if (
            _can_be_story(row)
            and row.words >= 12
            and not furniture.is_page_word(row.text)
            and not furniture.is_caption(row.text)
        ):
            return index
    return first


def _mark_head(rows: list[_Row], first: int) -> None:
    head = rows[:first]
    for index, row in enumerate(head):
        if row.role is not None:
            continue
        row.role = _obvious_role(row, in_head=True, early=index < 4)
    heading = _headline(head)
    if heading is None:
        return
    rows[heading].role = Role.HEADLINE
    for index, row in enumerate(head):
        if row.role is None:
            row.role = _role_around_headline(rows, heading, index)


def _obvious_role(row: _Row, *, in_head: bool, early: bool = False) -> Role | None:
    """What the line alone tells."""
    if row.line.is_story is False and row.line.level == 0:
        stamp = find_timestamp(row.text)
        row.timestamp = stamp
        return Role.DATE_LINE if stamp is not None and in_head else Role.FURNITURE
    stamp = find_timestamp(row.text)
    if stamp is not None and (in_head or stamp.is_sure):
        row.timestamp = stamp
        return Role.DATE_LINE
    if furniture.is_page_word(row.text):
        return Role.FURNITURE
    byline = furniture.find_byline(row.text) if in_head else None
    if byline:
        row.notes["byline"] = byline
        return Role.FURNITURE
    if early and row.line.level == 0 and furniture.is_breadcrumb(row.text):
        return Role.FURNITURE
    if furniture.is_caption(row.text):
        return Role.CAPTION
    return None


def _headline(head: list[_Row]) -> int | None:
    """The first heading of the source, else the first line that is long enough for one."""
    free = [index for index, row in enumerate(head) if row.role is None]
    marked = [index for index in free if head[index].line.level == 1]
    if not marked:
        marked = [index for index in free if head[index].line.level == 2]
    if marked:
        return max(marked, key=lambda index: (head[index].words >= 3, -index))
    said = [index for index, row in enumerate(head) if row.role is Role.HEADLINE]
    if said:
        return said[0]
    for least in (4, 2, 1):
        for index in free:
            row = head[index]
            if least <= row.words <= 30 and not row.text.endswith((".", ":")):
                return index
    return free[0] if free else None


def _role_around_headline(rows: list[_Row], heading: int, index: int) -> Role:
    row = rows[index]
    if index < heading:
        return Role.SECTION if row.words <= 5 else Role.FURNITURE
    if row.text == rows[heading].text:
        return Role.FURNITURE
    if row.words <= 5 and not furniture.ends_a_sentence(row.text):
        byline = _bare_name(row.text)
        if byline and not any("byline" in other.notes for other in rows):
            row.notes["byline"] = byline
            return Role.FURNITURE
        return Role.SECTION
    return Role.STANDFIRST


def _bare_name(text: str) -> str | None:
    """ "Jane Doe" alone on a line above the text. Two or three capitalised words, no sign."""
    words = text.split()
    if 2 <= len(words) <= 3 and all(word[:1].isupper() and word[1:].islower() for word in words):
        return text
    return None


def _mark_story(rows: list[_Row], first: int, last: int) -> None:
    for row in rows[first : last + 1]:
        if row.role is None:
            row.role = _obvious_role(row, in_head=False) if not _long(row) else None
        if row.role is None:
            row.role = Role.BODY


def _long(row: _Row) -> bool:
    return row.words > 45 and row.line.is_story is not False


def _mark_tail(rows: list[_Row], last: int) -> None:
    """After the last paragraph: short sentences still belong to it; what is none does not, and
    nothing does once the page has begun to speak of itself."""
    page_begun = False
    for row in rows[last + 1 :]:
        if row.role is not None:
            page_begun = page_begun or row.role is Role.FURNITURE
            continue
        role = _obvious_role(row, in_head=False)
        quoted = row.text[:1] in "\"“„«'‘»—–"
        is_sentence = furniture.ends_a_sentence(row.text) and row.words >= 2
        is_item = row.line.style in (
            BlockStyle.LIST_ITEM,
            BlockStyle.FOOTNOTE,
            BlockStyle.TABLE_ROW,
        )
        if role is not None:
            row.role = role
        elif not page_begun and (
            is_sentence or quoted or (is_item and row.line.is_story is not False)
        ):
            row.role = Role.BODY
        else:
            row.role = Role.FURNITURE
        page_begun = page_begun or row.role is Role.FURNITURE


def _layout(text: str, rows: list[_Row], first: int) -> Layout:
    blocks: list[Block] = []
    dateline, dateline_start = None, 0
    for index, row in enumerate(rows):
        span, role = row.line.span, row.role or Role.BODY
        if index == first and role is Role.BODY:
            found = find_dateline(span.of(text))
            if found is not None:
                dateline, dateline_start = found, span.start
                cut = span.start + found.span.end
                blocks.append(
                    Block(Span(span.start, cut), Role.DATELINE, row.line.style, row.line.page)
                )
                rest = text[cut : span.end]
                span = Span(cut + len(rest) - len(rest.lstrip()), span.end)
        blocks.append(Block(span, role, row.line.style, row.line.page))
    titles = [row for row in rows if row.role is Role.HEADLINE]
    bylines = [row.notes["byline"] for row in rows if "byline" in row.notes]
    return Layout(
        tuple(blocks),
        title=titles[0].text if titles else None,
        byline=bylines[0] if bylines else None,
        dateline=dateline,
        dateline_start=dateline_start,
        timestamps=tuple((row.line.span, row.timestamp) for row in rows if row.timestamp),
    )
