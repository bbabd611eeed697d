"""What is known about a failure of the program itself, and where it is written down."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.crash import crash_text, forget_crash, log_folder


class ProblemDialog(QDialog):
    """Shows the log of a crash; it holds places in the program and nothing of an article."""

    def __init__(self, parent: QWidget | None, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 420)
        label = QLabel(
            self.tr(
                "Something went wrong in the program. Your files were not changed. The lines below"
                " say where it happened; they hold nothing of your articles."
            ),
            self,
        )
        label.setWordWrap(True)
        self.text = QPlainTextEdit(text or crash_text(), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What is known"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        folder = buttons.addButton(self.tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
        )
        buttons.rejected.connect(self.reject)
        self.finished.connect(forget_crash)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
