"""Which lines are headline, standfirst, date line, caption, furniture and body.

Rules over whole lines, in three zones: before the first paragraph, the article, after the last
paragraph. Nothing is deleted: furniture is told apart so that it can be dimmed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.documents import furniture
from reader.documents.article import BlockStyle, Role, Span
from reader.documents.block_array import BlockArray
from reader.documents.bylines import bare_name, byline_before_date, find_byline
from reader.documents.captions import is_caption
from reader.documents.dateline import Dateline, find_dateline
from reader.documents.draft import Line
from reader.documents.rows import Row, make_rows
from reader.documents.timestamp import TimeStamp, find_timestamp, is_clock_line
from reader.records import dataclass

_HEAD_ROWS = 60
"""Rows at most that can stand before the first paragraph."""
_EXCLAIMED = re.compile(r"^[^.]*[!?][\"'”’»]*$")
"""One exclamation to the end of the line, as only a headline is."""
_HEADLINE_WORDS = 30
_QUOTE_SIGNS = "\"“„«'‘»—–"


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks, and what the lines said on the way."""

    blocks: BlockArray
    title: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    """Its spans are counted from `dateline_start`."""
    dateline_start: int = 0
    timestamps: tuple[tuple[Span, TimeStamp], ...] = ()
    """The lines that say when the page was published."""


def find_roles(text: str, lines: Sequence[Line]) -> Layout:
    """Roles of all lines: one block a line, two where a paragraph opens with a dateline."""
    rows = make_rows(text, lines)
    if not rows:
        return Layout(BlockArray())
    first = _first_paragraph(text, rows)
    last = _last_paragraph(rows, first)
    _mark_head(rows, first)
    _mark_story(rows, first, last)
    _mark_tail(rows, last)
    return _layout(text, rows, first)


def _can_be_story(row: Row) -> bool:
    return row.role in (None, Role.BODY, Role.STANDFIRST) and row.is_story is not False


def _first_paragraph(text: str, rows: list[Row]) -> int:
    """Index of the first row of running text (or with a dateline); 0 where there is none."""
    candidates = [
        index
        for index, row in enumerate(rows[: _HEAD_ROWS * 3])
        if _can_be_story(row)
        and row.level == 0
        and not furniture.is_page_word(row.text)
        and not is_caption(row.text)
    ]
    for index in candidates:
        row = rows[index]
        if _opens_with_dateline(text, row):
            return index
        if furniture.is_paragraph(row.text):
            return _skip_standfirst(text, rows, candidates, index)
    # No long paragraph at all: the first line that is a sentence, after a headline.
    for index in candidates:
        row = rows[index]
        if (
            furniture.ends_a_sentence(row.text)
            and row.words >= 4
            and find_timestamp(row.text) is None
        ):
            return index
    return candidates[min(1, len(candidates) - 1)] if candidates else 0


def _opens_with_dateline(text: str, row: Row) -> bool:
    line = row.lines[0].span.of(text)
    dateline = find_dateline(line)
    if dateline is None:
        return False
    if dateline.agency is None and dateline.day is None and not furniture.is_paragraph(row.text):
        return False  # "UNUSUAL – How a moose stopped a train"
    if dateline.agency is None and dateline.day is None and _EXCLAIMED.search(row.text):
        return False  # "STORM HELL: coach driver yells 'Hold on!'"
    rest = furniture.word_count(row.text) - furniture.word_count(line[: dateline.span.end])
    return rest >= 4 and find_timestamp(row.text) is None


def _skip_standfirst(text: str, rows: list[Row], candidates: list[int], index: int) -> int:
    """A summary that ends in a full stop is a standfirst where byline, date or a dateline follow
    it at once."""
    for offset, row in enumerate(rows[index + 1 : index + 6], 1):
        opens = _can_be_story(row) and _opens_with_dateline(text, row)
        if find_byline(row.text) or find_timestamp(row.text) is not None or opens:
            later = [
                c
                for c in candidates
                if c >= index + offset and furniture.is_paragraph(rows[c].text)
            ]
            if later and later[0] <= index + offset + 6 and (offset == 1 or not opens):
                rows[index].role = Role.STANDFIRST
                return later[0]
        if furniture.is_paragraph(row.text) and not is_caption(row.text):
            break
    return index


def _last_paragraph(rows: list[Row], first: int) -> int:
    """Index of the last row of running text; of the last row at all where there is no other
    running text, so that a list or a poem is not taken for furniture."""
    for index in range(len(rows) - 1, first, -1):
        row = rows[index]
        if (
            _can_be_story(row)
            and row.words >= 12
            and not furniture.is_page_word(row.text)
            and not is_caption(row.text)
        ):
            return index
    return first if furniture.is_paragraph(rows[first].text) else len(rows) - 1


def _mark_head(rows: list[Row], first: int) -> None:
    head = rows[:first]
    for index, row in enumerate(head):
        if row.role is None:
            row.role = _obvious_role(row, in_head=True, early=index < 4)
        elif row.role is Role.DATE_LINE:
            row.timestamp = find_timestamp(row.text)
    heading = _headline(head)
    if heading is None:
        return
    rows[heading].role = Role.HEADLINE
    for index, row in enumerate(head):
        if row.role is None:
            row.role = _role_around_headline(rows, heading, index)


def _obvious_role(row: Row, *, in_head: bool, early: bool = False) -> Role | None:
    """What the line alone tells."""
    stamp = find_timestamp(row.text) if row.has_digits else None
    if row.is_story is False and row.level == 0:
        row.timestamp = stamp if in_head else None
        return Role.DATE_LINE if stamp is not None and in_head else Role.FURNITURE
    if stamp is not None and (in_head or stamp.says_published):
        row.timestamp = stamp
        if in_head:
            row.byline = byline_before_date(row.text, stamp.day.span)
        return Role.DATE_LINE
    # "Live: storm reaches the coast" as the page's main heading is no player to watch.
    is_heading = row.level == 1 and row.words >= 4
    if not is_heading and furniture.is_page_word(row.text):
        is_credit = in_head and row.text[:1] == "©" and "rights" not in row.text
        return Role.CAPTION if is_credit else Role.FURNITURE
    if in_head:
        row.byline = find_byline(row.text)
        if row.byline:
            return Role.FURNITURE
    if is_caption(row.text, in_head=in_head):
        return Role.CAPTION
    if early and row.level == 0 and furniture.is_breadcrumb(row.text):
        return Role.FURNITURE
    return Role.DATE_LINE if in_head and is_clock_line(row.text) else None


def _headline(head: list[Row]) -> int | None:
    """The first heading of the source, else the first line that is long enough for one."""
    said = [index for index, row in enumerate(head) if row.role is Role.HEADLINE]
    if said:
        return said[0]
    free = [index for index, row in enumerate(head) if row.role is None]
    if not free:
        # A headline that ends like a sentence, before the byline and the date.
        free = [index for index, row in enumerate(head) if row.role is Role.STANDFIRST][:1]
        return free[0] if free and head[free[0]].words <= _HEADLINE_WORDS else None
    marked = [index for index in free if head[index].level == 1]
    if not marked:
        marked = [index for index in free if head[index].level == 2]
    if marked:
        return max(marked, key=lambda index: (head[index].words >= 3, -index))
    for least in (4, 2, 1):
        for index in free:
            row = head[index]
            if least <= row.words <= _HEADLINE_WORDS and not row.text.endswith((".", ":", "。")):
                return index
    return free[0] if free else None


def _role_around_headline(rows: list[Row], heading: int, index: int) -> Role:
    row = rows[index]
    if index < heading:
        return Role.SECTION if row.words <= 5 else Role.FURNITURE
    if row.text == rows[heading].text:
        return Role.FURNITURE
    if row.level > 1 and any(
        furniture.ends_a_sentence(before.text) for before in rows[heading + 1 : index]
    ):
        return Role.BODY  # a heading inside a text of short paragraphs
    if row.words <= 5 and not furniture.ends_a_sentence(row.text):
        if index == heading + 1 and row.words >= 3 and furniture.is_sentence_case(row.text):
            return Role.STANDFIRST
        name = bare_name(row.text)
        if name and not any(other.byline for other in rows):
            row.byline = name
            return Role.FURNITURE
        return Role.SECTION
    return Role.STANDFIRST


def _mark_story(rows: list[Row], first: int, last: int) -> None:
    for row in rows[first : last + 1]:
        if row.role is None:
            is_long = row.words > 45 and row.is_story is not False
            plainly_body = is_long or row.is_distant
            row.role = (None if plainly_body else _obvious_role(row, in_head=False)) or Role.BODY


def _mark_tail(rows: list[Row], last: int) -> None:
    """After the last paragraph: short sentences still belong to it; what is none does not, and
    little does once the page has begun to speak of itself."""
    page_begun = 0
    is_dated = any(row.timestamp for row in rows[: last + 1])
    for row in rows[last + 1 :]:
        if row.role is None:
            known = None if row.is_distant else _obvious_role(row, in_head=False)
            row.role = known or _tail_role(row, page_begun)
        if row.role is Role.DATE_LINE and is_dated:
            row.role, row.timestamp = Role.FURNITURE, None  # of another article
        page_begun += row.role is Role.FURNITURE


def _tail_role(row: Row, page_begun: int) -> Role:
    if row.style in (BlockStyle.FOOTNOTE, BlockStyle.BLOCK_QUOTE):
        return Role.BODY
    if page_begun:
        # One line of the page may stand before the last sentence; after more, the story is over.
        goes_on = page_begun == 1 and row.words >= 8 and furniture.ends_a_sentence(row.text)
        return Role.BODY if goes_on and row.is_story is not False else Role.FURNITURE
    is_sentence = furniture.ends_a_sentence(row.text) and row.words >= 2
    is_item = row.style in (BlockStyle.LIST_ITEM, BlockStyle.TABLE_ROW)
    belongs = is_sentence or is_item or row.is_story or row.text[:1] in _QUOTE_SIGNS
    return Role.BODY if belongs else Role.FURNITURE


def _layout(text: str, rows: list[Row], first: int) -> Layout:
    blocks = BlockArray()
    dateline, dateline_start = None, 0
    for index, row in enumerate(rows):
        role = row.role or Role.BODY
        for line in row.lines:
            start, end = line.span.start, line.span.end
            if index == first and role is Role.BODY and start == row.lines[0].span.start:
                dateline = find_dateline(text[start:end])
                if dateline is not None:
                    dateline_start = start
                    cut = start + dateline.span.end
                    blocks.add(start, cut, Role.DATELINE, line.style, line.page)
                    start = end - len(text[cut:end].lstrip())
            blocks.add(start, end, role, line.style, line.page)
    titles = [row.text for row in rows if row.role is Role.HEADLINE]
    bylines = [row.byline for row in rows if row.byline]
    return Layout(
        blocks,
        title=titles[0] if titles else None,
        byline=bylines[0] if bylines else None,
        dateline=dateline,
        dateline_start=dateline_start,
        timestamps=tuple((row.lines[0].span, row.timestamp) for row in rows if row.timestamp),
    )
