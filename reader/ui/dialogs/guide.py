"""The user guide: one page that comes with the program."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from reader.paths import resource
from reader.ui.words import language_of


class GuideDialog(QDialog):
    """Shows the guide beside the window; it never follows a link out of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(680, 720)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(20)
        self.page.setMarkdown(guide_text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)


def guide_text() -> str:
    """The guide in the language of the window, else in English."""
    language = language_of(QLocale())
    for name in (f"guide_{language}.md", "guide.md"):
        path = resource("help", name)
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FileNotFoundError("guide.md")
