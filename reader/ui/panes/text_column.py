"""Where the text stands in its pane: a column of comfortable width between two margins, and how
far it can be scrolled.

The text keeps its own width (`FixedPixelWidth`), so that resizing a window does not lay it out by
the way: `TextFlow` does that, once, in a turn of the event loop of its own.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.ui.panes.block_geometry import number_laid_out, visible_block
from reader.ui.panes.typesetting import SIDE_SPACE, Setting, set_space_around, setting_for

_LEAST_RIGHT = 12
"""Pixels between the text and the pane's right edge."""
_LEAST_WIDTH = 120
_BELOW = 10_000.0
"""Pixels below the last line, more than any window is high. How much of them can be scrolled into
sight is decided here; to change the document's own space would lay all of it out again."""
_LEAST_SPACE = 80.0
_SPACE_SHARE = 0.5
"""Of the pane's height, below the last line: so the end of a short article can be brought level
with its twin."""


class TextColumn:
    """The room of one pane, shared out."""

    def __init__(self, pane: QTextEdit) -> None:
        self._pane = pane
        self.setting = Setting(16.0, 500.0)
        self.margin_width = 0
        """Pixels to the left of the text, for sentence numbers."""
        self.held = False
        """While the text is being laid out anew its end says nothing: the range stays."""
        pane.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        pane.verticalScrollBar().rangeChanged.connect(self.limit)

    def set_font(self, font: QFont) -> None:
        self.setting = setting_for(font)

    def make_ready(self, document: QTextDocument) -> None:
        """Set the width of a document that is about to be shown. Qt lays it out as it is, then for
        the width that the pane knows of; here is decided that there is no third time."""
        width = self._width()
        document.setTextWidth(width)
        before = self._pane.document()
        if before.isEmpty():
            # It goes; nobody is to hear of its size.
            before.documentLayout().blockSignals(True)
            self._pane.setLineWrapColumnOrWidth(width)

    def _width(self) -> int:
        room = self._pane.width() - self.margin_width - _LEAST_RIGHT
        return min(round(self.setting.measure + 2 * SIDE_SPACE), max(_LEAST_WIDTH, room))

    def place(self) -> bool:
        """Centre the column; what is left over becomes margin. Whether the text must be laid out
        anew for it (`fill`)."""
        pane, column = self._pane, self._width()
        room = pane.width() - self.margin_width - _LEAST_RIGHT
        left = self.margin_width + max(0, room - column) // 2
        pane.setViewportMargins(left, 0, max(0, pane.width() - left - column), 0)
        self.limit()
        return pane.viewport().width() != pane.lineWrapColumnOrWidth()

    def fill(self) -> None:
        """Lay the text out for the width that it has now, as far as it is in sight."""
        width = self._pane.viewport().width()
        if width != self._pane.lineWrapColumnOrWidth():
            self._pane.setLineWrapColumnOrWidth(width)

    @staticmethod
    def set_space(document: QTextDocument, top: float) -> None:
        """Room around the text of a document that is about to be shown."""
        set_space_around(document, top, _BELOW)

    def limit(self) -> None:
        """Let the reader scroll as far as there is text, and half a window beyond its end.

        While the text is still being laid out Qt's own range is a guess; going beyond what is
        known would lay out everything up to there at once.
        """
        if self.held:
            return
        bar, height = self._pane.verticalScrollBar(), self._pane.viewport().height()
        most = max(0, round(self._known_bottom() - height))
        if most != bar.maximum():
            bar.setMaximum(most)

    def _known_bottom(self) -> float:
        """Where the text that is laid out ends, with the space below it if that is all of it."""
        document = self._pane.document()
        count = number_laid_out(document)
        block = visible_block(document.findBlockByNumber(count - 1))
        if not block.isValid():
            return 0.0
        layout = block.layout()
        bottom = layout.position().y() + layout.boundingRect().bottom()
        if count < document.blockCount():
            return bottom
        return bottom + max(_LEAST_SPACE, round(self._pane.height() * _SPACE_SHARE))
