"""What this program is, its version, and what it promises."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader import __version__


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
            self.tr("Version {version}").format(version=__version__),
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
        text = QLabel("\n\n".join(lines), self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
