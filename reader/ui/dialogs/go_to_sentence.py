"""Go to a sentence by its number."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui.workspace import Workspace

_NUMBER = re.compile(r"\s*([ab])?\s*(\d+)\s*", re.IGNORECASE)


def sentence_id(typed: str) -> str:
    """ "b16", "B 16" -> "B16"; a bare number means article A; "" where it is no number."""
    found = _NUMBER.fullmatch(typed)
    return f"{(found[1] or 'A').upper()}{int(found[2])}" if found else ""


class GoToSentenceDialog(QDialog):
    """Takes "B16"; shows the sentence before one goes there."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to sentence"))
        self.setMinimumWidth(380)
        self._workspace = workspace
        label = QLabel(self.tr("&Sentence, for example B16:"), self)
        self.field = QLineEdit(self)
        label.setBuddy(self.field)
        self._preview = QLabel(self)
        self._preview.setWordWrap(True)
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._preview.setProperty("muted", True)
        self._preview.setMinimumHeight(48)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.field, self._preview, self._buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._look)
        self._look("")

    def sentence(self) -> str:
        return sentence_id(self.field.text())

    def _look(self, text: str) -> None:
        words = self._workspace.sentence_text(self.sentence())
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(words))
        if text and not words:
            self._preview.setText(self.tr("There is no such sentence."))
        else:
            self._preview.setText(words if len(words) < 200 else words[:200] + "…")
