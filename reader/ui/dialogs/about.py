"""What this program is, its version, and what it promises."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


class AboutDialog(QDialog):
    """Name, version, licence, promise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About reader"))
        self.setMinimumWidth(420)
        name = QLabel("reader", self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        lines = (
            self.tr("Version {version}").format(version=own_version()),
            self.tr(
                "Reads two articles about one event side by side: what they share, and how"
                " quotations, figures, names and dates differ."
            ),
            self.tr(
                "Works offline: it never opens a network connection, and nothing of your articles"
                " leaves this computer."
            ),
            self.tr(
                "It shows what stands in the texts and passes no judgement. What is not marked has"
                " no match above the threshold; that does not mean that it is unique."
            ),
            self.tr("Free software under the MIT licence."),
            f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}",
        )
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(name)
        for number, text in enumerate(lines):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if number in (0, len(lines) - 1):
                label.setProperty("muted", True)
            column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def own_version() -> str:
    try:
        return version("article-reader")
    except PackageNotFoundError:
        return "0"
