"""Frees texts that are shown no more.

To delete the document of three hundred thousand lines takes Qt a tenth of a second. It is taken
apart from its end, a piece a turn of the event loop, which takes longer but stops nobody.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.ui.panes.block_geometry import number_laid_out
from reader.ui.turns import LateWork

_MANY = 20_000
"""Paragraphs; fewer are deleted at once, in a few milliseconds however long they are."""
_PIECE = 30_000
"""Characters that are taken away in a turn: 3 ms, however many paragraphs they are."""
_TURN = 8
"""Milliseconds between two turns, for whatever else is due."""
_PATIENCE = 200
"""Turns without any layout after which none is to come."""


class DocumentDisposal(QObject):
    """Deletes the documents of one pane."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._documents: list[QTextDocument] = []
        self._laid_out = 0
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(LateWork(self._take_away, self).ask)

    def add(self, document: QTextDocument) -> None:
        """Delete `document`, which no widget shows and nobody else refers to."""
        if document.blockCount() <= _MANY:
            document.deleteLater()
            return
        # What becomes of it concerns nobody.
        for part in (document.documentLayout(), *document.children()):
            part.blockSignals(True)
        self._documents.append(document)
        self._timer.start()

    def _take_away(self) -> None:
        if not self._documents:
            return
        document = self._documents[0]
        if self._is_being_laid_out(document):
            return
        end = document.characterCount() - 1
        if end > _PIECE and self._waited < _PATIENCE:
            cursor = QTextCursor(document)
            cursor.setPosition(end)
            cursor.setPosition(end - _PIECE, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        self._documents.pop(0).deleteLater()
        self._laid_out = self._waited = 0
        if not self._documents:
            self._timer.stop()

    def _is_being_laid_out(self, document: QTextDocument) -> bool:
        """Qt goes on with that in idle steps. A change at the end before that is done would lay
        out everything above, at once."""
        laid_out = number_laid_out(document)
        if laid_out == document.blockCount():
            return False
        self._waited = self._waited + 1 if laid_out == self._laid_out else 0
        self._laid_out = laid_out
        return self._waited < _PATIENCE
