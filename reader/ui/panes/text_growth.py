"""Puts the rest of a huge text into its pane while the beginning is being read.

To insert three hundred thousand lines, or a line of several megabytes, takes Qt seconds. The pane
begins with what is in sight; here the rest follows in pieces between events, each when the one
before has been laid out (Qt lays out what stands above a change, at once).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.documents.article import Article
from reader.presentation.theme import Theme
from reader.ui.offsets import NEXT_PART
from reader.ui.panes.block_geometry import number_laid_out
from reader.ui.panes.text_places import TextPlaces
from reader.ui.panes.typesetting import extend
from reader.ui.turns import LateWork

_TURN = 4
"""Milliseconds between two pieces, for whatever else is due."""


class TextGrowth(QObject):
    """Grows the text of one pane until it is whole."""

    grown = Signal(range)
    """Numbers of the paragraphs that have just been added."""

    def __init__(self, pane: QTextEdit, text: TextPlaces) -> None:
        super().__init__(pane)
        self._text = text
        self._of: tuple[QTextDocument, Article, Theme] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(LateWork(self._add, self).ask)

    def take_up(self, document: QTextDocument, article: Article | None, theme: Theme) -> None:
        """Look after a document that is about to be shown."""
        self._of = None
        self._timer.stop()
        if article is not None and not self._text.shown.is_whole:
            self._of = document, article, theme
            self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """What is still to come has the looks of another theme."""
        if self._of is not None:
            self._of = *self._of[:2], theme

    def _add(self) -> None:
        if self._of is None:
            return
        document, article, theme = self._of
        if number_laid_out(document) < document.blockCount():
            return
        shown = self._text.shown
        added = shown.grow(NEXT_PART)
        if added:
            extend(document, article, shown, added, document.defaultFont(), theme)
        if shown.is_whole:
            self._of = None
            self._timer.stop()
        self.grown.emit(added)
