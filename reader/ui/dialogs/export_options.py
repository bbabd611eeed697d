"""What goes into the PDF report."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from reader.findings.report.options import PAPERS, SECTIONS, ReportOptions
from reader.ui.words import noop, say
from reader.values import to_json

_TITLES = {
    "sources": noop("Report", "Sources"),
    "summary": noop("Report", "Summary"),
    "legend": noop("Report", "How to read this report"),
    "texts": noop("Report", "The two texts"),
    "pairs": noop("Report", "Shared sentences"),
    "quotations": noop("Report", "Quotations compared"),
    "figures": noop("Report", "Figures and dates"),
    "only": noop("Report", "Only in A, only in B"),
    "timeline": noop("Report", "Timeline"),
    "names": noop("Report", "Names"),
    "method": noop("Report", "Method, settings and limits"),
    "check": noop("Report", "How to check this report"),
}


class ExportOptionsDialog(QDialog):
    """Options of the report; the place is asked for afterwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export PDF report"))
        self.sections = {
            key: QCheckBox(say("Report", _TITLES.get(key, key)), self) for key in SECTIONS
        }
        group = QGroupBox(self.tr("Sections"), self)
        grid = QGridLayout(group)
        half = (len(SECTIONS) + 1) // 2
        for number, box in enumerate(self.sections.values()):
            box.setChecked(True)
            box.toggled.connect(self._check)
            grid.addWidget(box, number % half, number // half)
        self.paper = QComboBox(self)
        for name, text in zip(PAPERS, (self.tr("A4"), self.tr("US Letter")), strict=True):
            self.paper.addItem(text, name)
        if self.locale().measurementSystem() == self.locale().MeasurementSystem.ImperialUSSystem:
            self.paper.setCurrentIndex(1)
        self.landscape = QCheckBox(self.tr("&Landscape"), self)
        self.grey = QCheckBox(self.tr("Shades of &grey, for black-and-white printing"), self)
        self.at_end = QCheckBox(self.tr("Summary at the &end"), self)
        self.attach = QCheckBox(self.tr("&Attach both source texts and the findings"), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._choose = self._buttons.addButton(
            self.tr("Choose place…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._choose.setProperty("primary", True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Paper:"), self.paper)
        for box in (self.landscape, self.grey, self.at_end, self.attach):
            form.addRow("", box)
        column = QVBoxLayout(self)
        column.addWidget(group)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def _check(self) -> None:
        """A report of no section would be an empty page."""
        self._choose.setEnabled(any(box.isChecked() for box in self.sections.values()))

    def options(self) -> dict[str, Any]:
        """As the worker's export takes them."""
        chosen = ReportOptions(
            sections=tuple(key for key, box in self.sections.items() if box.isChecked()),
            summary_at_end=self.at_end.isChecked(),
            paper=str(self.paper.currentData()),
            landscape=self.landscape.isChecked(),
            grey=self.grey.isChecked(),
            attach=self.attach.isChecked(),
        )
        found: dict[str, Any] = to_json(chosen)
        return found
