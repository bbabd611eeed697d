"""A long report in parts that are set one by one, since the typesetter keeps all that it has set in
memory (measured: 3 MB for a page). A part ends where a section, a row of the texts or a row of a
table ends; a section that goes on in the next part says so in its title.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.findings.report.model import (
    Beside,
    Block,
    Drawing,
    Key,
    Paragraph,
    Prose,
    Report,
    Row,
    Runs,
    Section,
    Subheading,
    Table,
    TextRow,
    Texts,
)
from reader.records import replace

MOST_LETTERS = 220_000
"""Of one part: about forty pages."""
_LEAST_LETTERS = 3_000
"""About a page: where less is left, the next part begins."""
_PASSAGE_LETTERS = 60
"""What the gaps and numbers of a passage add, in letters of the same area."""
_PASSAGES_AT_ONCE = 40


def in_parts(report: Report, most: int) -> tuple[Report, ...]:
    """The report as parts of about `most` letters; most reports are one."""
    if sum(_letters(block) for section in report.sections for block in section.blocks) <= most:
        return (report,)
    parts: list[list[Section]] = [[]]
    room = most
    for section in report.sections:
        goes_on = ""
        for block in section.blocks:
            rest: Block | None = block
            while rest is not None:
                if room < _LEAST_LETTERS:
                    parts.append([])
                    room = most
                now, rest = _cut(rest, room)
                _put(parts[-1], replace(section, title=section.title + goes_on), now)
                goes_on = ", continued"
                room = room - _letters(now) if rest is None else 0
    return tuple(replace(report, sections=tuple(part)) for part in parts)


def _put(part: list[Section], section: Section, block: Block) -> None:
    if part and part[-1].key == section.key:
        part[-1] = replace(part[-1], blocks=(*part[-1].blocks, block))
    else:
        part.append(replace(section, blocks=(block,)))


def _cut(block: Block, room: int) -> tuple[Block, Block | None]:
    """What of the block has room, at least a row of it, and the rest."""
    if _letters(block) <= room:
        return block, None
    if isinstance(block, Table):
        end = _fitting([_row_letters(row) for row in block.rows], room)
        if end < len(block.rows):
            return replace(block, rows=block.rows[:end]), replace(block, rows=block.rows[end:])
    if isinstance(block, Texts):
        rows = tuple(short for row in block.rows for short in _shorter(row))
        end = _fitting([_text_row_letters(row) for row in rows], room)
        if end < len(rows):
            return replace(block, rows=rows[:end]), replace(block, rows=rows[end:])
    return block, None


def _fitting(letters: list[int], room: int) -> int:
    """How many of the rows have room, one at least."""
    for end, length in enumerate(letters):
        room -= length
        if room < 0:
            return max(1, end)
    return len(letters)


def _shorter(row: TextRow) -> Iterator[TextRow]:
    """An article that goes on alone is one row, however long."""
    if not row.alone:
        yield row
        return
    for start in range(0, len(row.left), _PASSAGES_AT_ONCE):
        passages = row.left[start : start + _PASSAGES_AT_ONCE]
        yield replace(row, left=passages, goes_on=row.goes_on or start > 0)


def _letters(block: Block) -> int:
    match block:
        case Paragraph() | Prose():
            return _run_letters(block.runs)
        case Subheading():
            return 0
        case Table():
            return sum(map(_row_letters, block.rows))
        case Texts():
            return sum(map(_text_row_letters, block.rows))
        case Beside():
            return sum(map(_letters, (*block.left, *block.right)))
        case Key() | Drawing():
            return _LEAST_LETTERS // 2


def _row_letters(row: Row) -> int:
    return _PASSAGE_LETTERS + sum(map(_run_letters, (*row.cells, row.lead)))


def _text_row_letters(row: TextRow) -> int:
    return sum(_PASSAGE_LETTERS + _run_letters(p.runs) for p in (*row.left, *row.right))


def _run_letters(runs: Runs) -> int:
    return sum(len(run.text) for run in runs)
