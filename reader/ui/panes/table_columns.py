"""Cells of a table that is set as lines: each column begins at one place in all of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from reader.documents.article import Block, BlockStyle

_GAP = 1.4
"""Between two columns; in em."""
_ROW_SPACE = 0.15
"""Below a row that another follows; in em."""
_MEASURED = 300
"""Rows of one table that are measured; the widths of the others will be alike."""


def tables_among(lines: Mapping[int, Sequence[Block]]) -> list[range]:
    """Numbers of consecutive lines that are rows of a table."""
    found: list[range] = []
    for number in sorted(lines):
        if any(block.style is not BlockStyle.TABLE_ROW for block in lines[number]):
            continue
        if found and found[-1].stop == number:
            found[-1] = range(found[-1].start, number + 1)
        else:
            found.append(range(number, number + 1))
    return found


def column_stops(rows: Iterable[str], metrics: QFontMetricsF, gap: float) -> list[float]:
    """Where the second column and those after it begin; pixels."""
    widths: list[float] = []
    for row in rows:
        # What follows the last tab has no column behind it.
        for column, cell in enumerate(row.split("\t")[:-1]):
            width = metrics.horizontalAdvance(cell)
            if column < len(widths):
                widths[column] = max(widths[column], width)
            else:
                widths.append(width)
    stops, x = [], 0.0
    for width in widths:
        x += width + gap
        stops.append(x)
    return stops


def set_columns(
    document: QTextDocument, numbers: range, rows: Sequence[str], em: float, measure: float
) -> None:
    """Give the paragraphs `numbers`, whose texts are `rows`, the columns of one table. A table that
    is wider than a line (`measure`, pixels) is left as it is."""
    metrics = QFontMetricsF(document.defaultFont())
    stops = column_stops(rows[:_MEASURED], metrics, em * _GAP)
    last = QTextBlockFormat()
    if stops and stops[-1] < measure:
        last.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops])
    inner = QTextBlockFormat(last)
    inner.setBottomMargin(em * _ROW_SPACE)
    for number in numbers:
        cursor = QTextCursor(document.findBlockByNumber(number))
        cursor.mergeBlockFormat(last if number == numbers.stop - 1 else inner)
