"""Frees texts that are shown no more.

To delete the document of three hundred thousand lines takes Qt a tenth of a second. It is taken
apart from its end, a piece a turn of the event loop, which takes longer but stops nobody.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

_PIECE = 30_000
"""Characters that are taken away in a turn: 3 ms, however many paragraphs they are."""
_TURN = 8
"""Milliseconds between two turns, for whatever else is due."""


class DocumentDisposal(QObject):
    """Deletes the documents of one pane."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._documents: list[QTextDocument] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(self._take_away)

    def add(self, document: QTextDocument) -> None:
        """Delete `document`, which no widget shows and nobody else refers to."""
        if document.characterCount() <= _PIECE:
            document.deleteLater()
            return
        # What becomes of it concerns nobody.
        for part in (document.documentLayout(), *document.children()):
            part.blockSignals(True)
        self._documents.append(document)
        self._timer.start()

    def _take_away(self) -> None:
        document = self._documents[0]
        end = document.characterCount() - 1
        if end > _PIECE:
            cursor = QTextCursor(document)
            cursor.setPosition(end)
            cursor.setPosition(end - _PIECE, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        self._documents.pop(0).deleteLater()
        if not self._documents:
            self._timer.stop()
