"""Colours the names, dates and figures in sight, without formatting the document.

They are the widget's extra selections, made for what is in sight and a page around it: a few dozen
at a time, however many the article has.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.panes.block_geometry import is_laid_out
from reader.ui.panes.highlight_painter import HighlightPainter
from reader.ui.panes.text_places import TextPlaces


class NameColors:
    """The coloured words of one pane."""

    def __init__(self, pane: QTextEdit, text: TextPlaces, painter: HighlightPainter) -> None:
        self._pane = pane
        self._text = text
        self._painter = painter
        self._done: tuple[int, int] | None = None

    def forget(self) -> None:
        """Marks, text or layout are new."""
        self._done = None

    def clear(self) -> None:
        """Take every colour away: the document is about to be replaced."""
        self._done = None
        self._pane.setExtraSelections([])

    def update(self) -> None:
        """Colour what is in sight, if it is not coloured already."""
        visible = self._text.visible_blocks()
        if not visible:
            return
        first, last = visible[0][0].blockNumber(), visible[-1][0].blockNumber()
        if self._done and self._done[0] <= first and last <= self._done[1]:
            return
        document = self._pane.document()
        block = document.findBlockByNumber(max(0, first - len(visible)))
        blocks = []
        while block.isValid() and block.blockNumber() <= last + len(visible) and is_laid_out(block):
            blocks.append(block)
            block = block.next()
        selections = []
        for start, end, color in self._painter.names_in(blocks):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(QColor(color))
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self._pane.setExtraSelections(selections)
        if blocks:
            self._done = (blocks[0].blockNumber(), blocks[-1].blockNumber())
