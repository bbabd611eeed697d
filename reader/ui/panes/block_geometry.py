"""Where a range of text stands on screen: a part for each line, relative to its paragraph.

Asking for a paragraph lays the document out as far as that paragraph, which is what makes a long
text slow; callers ask for visible paragraphs only, or check `is_laid_out` first.
"""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainterPath,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from reader.records import dataclass

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202b\u202e\u2067]")
_SAME_RUN = 6.0
"""Pixels between visual runs that are still drawn as one box: the width of a space."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """A range of text within one line."""

    box: QRectF
    baseline: float
    """From the top of the same origin as `box`."""
    right_to_left: bool = False

    def moved(self, by: QPointF) -> LinePart:
        return LinePart(self.box.translated(by), self.baseline + by.y(), self.right_to_left)


def is_laid_out(block: QTextBlock) -> bool:
    """Whether the place of `block` is known without further layout."""
    return block.isValid() and (block.layout().lineCount() > 0 or not block.isVisible())


def number_laid_out(document: QTextDocument) -> int:
    """How many paragraphs from the first on have a place; Qt lays them out in order."""
    low, high = 0, document.blockCount()
    while low < high:
        middle = (low + high) // 2
        if is_laid_out(visible_block(document.findBlockByNumber(middle))):
            low = middle + 1
        else:
            high = middle
    return low


def visible_block(block: QTextBlock) -> QTextBlock:
    """The block itself or, where it is folded away, the last one before it that is not."""
    while block.isValid() and not block.isVisible():
        block = block.previous()
    return block


def line_parts(block: QTextBlock, start: int, end: int) -> list[LinePart]:
    """The parts of `start` to `end` (UTF-16 units from the paragraph's beginning), one a line and
    more in text of mixed direction; empty where the paragraph is hidden."""
    layout = block.layout()
    if layout.lineCount() == 0:
        return []
    mixed = bool(_RIGHT_TO_LEFT.search(block.text()))
    found: list[LinePart] = []
    at = layout.lineForTextPosition(start)
    for number in range(at.lineNumber() if at.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        line_start = line.textStart()
        if line_start >= end:
            break
        first, last = max(start, line_start), min(end, line_start + line.textLength())
        if first >= last:
            continue
        if mixed:
            found.extend(_visual_runs(line, first, last))
        else:
            left = x_of(line, first)
            # White space at the end of a line lies beyond the line's own width.
            right = min(x_of(line, last), line.x() + line.naturalTextWidth())
            box = QRectF(left, line.y(), right - left, line.height())
            found.append(LinePart(box, line.y() + line.ascent()))
    return found


def x_of(line: QTextLine, position: int) -> float:
    """Where the caret would stand."""
    # PySide6 gives the place and the position that was really meant.
    place: Any = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)


def em_at(block: QTextBlock, place: int) -> float:
    """Size of the text before a place within a paragraph; pixels."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + place)
    font = block.document().defaultFont()
    points = cursor.charFormat().fontPointSize() or font.pointSizeF()
    return points * QFontMetricsF(font).fontDpi() / 72


def _visual_runs(line: QTextLine, start: int, end: int) -> list[LinePart]:
    boxes: list[QRectF] = []
    backwards = False
    for run in line.glyphRuns(start, end - start):
        backwards = backwards or run.isRightToLeft()
        box = run.boundingRect()
        piece = QRectF(box.left(), line.y(), box.width(), line.height())
        near = [b for b in boxes if _gap(b, piece) < _SAME_RUN]
        for other in near:
            boxes.remove(other)
            piece = piece.united(other)
        boxes.append(piece)
    baseline = line.y() + line.ascent()
    return [LinePart(box, baseline, backwards) for box in boxes]


def _gap(one: QRectF, other: QRectF) -> float:
    return max(one.left(), other.left()) - min(one.right(), other.right())


def outline(
    boxes: list[QRectF], left: float, right: float, padding: float, *, backwards: bool = False
) -> QPainterPath:
    """One closed outline around a passage, not a box for each line.

    Lines are filled up to the column's edges (`left`, `right`), as a selection is, so that the
    outline has no more corners than it must; a passage within one line keeps its own width.
    `backwards` says that lines run from right to left.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    lines: list[QRectF] = []
    for box in boxes:
        if lines and abs(lines[-1].top() - box.top()) < 1:
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(QRectF(box))
    for number, box in enumerate(lines):
        goes_on, went_before = number + 1 < len(lines), number > 0
        if went_before if backwards else goes_on:
            box.setRight(max(right, box.right()))
        if goes_on if backwards else went_before:
            box.setLeft(min(left, box.left()))
        around = box.adjusted(-padding, -padding, padding, padding)
        if number:
            # Reach up to the line above, across the space between the lines.
            around.setTop(lines[number - 1].bottom() - 1)
        path.addRect(around)
    return path.simplified()
