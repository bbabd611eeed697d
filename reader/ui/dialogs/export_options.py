"""What goes into the PDF report."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

PAPERS = ("a4", "us-letter")


class ExportOptionsDialog(QDialog):
    """Options of the report."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export PDF report"))
        self.paper = QComboBox(self)
        for name, text in zip(PAPERS, (self.tr("A4"), self.tr("US Letter")), strict=True):
            self.paper.addItem(text, name)
        if self.locale().measurementSystem() == self.locale().MeasurementSystem.ImperialUSSystem:
            self.paper.setCurrentIndex(1)
        self.grey = QCheckBox(self.tr("Shades of grey, for black-and-white printing"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        choose = buttons.addButton(self.tr("Choose place…"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Paper:"), self.paper)
        form.addRow("", self.grey)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def options(self) -> dict[str, Any]:
        """As the worker's export takes them."""
        return {"paper": self.paper.currentData(), "grey": self.grey.isChecked()}
