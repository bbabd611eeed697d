"""What goes into the PDF report, and what its pages will look like."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reader.findings.report.options import PAPERS, SECTIONS, ReportOptions
from reader.ui.dialogs.report_preview import ReportPreview
from reader.ui.words import noop, say
from reader.values import from_json, to_json
from reader.worker.messages import Failed, Previewed

_ASK_AFTER = 250
"""Milliseconds after the last change: nobody wants a page for every click."""

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
    "as_read": noop("Report", "Each text as it was read"),
}


class ExportOptionsDialog(QDialog):
    """Options of the report; the place is asked for afterwards. It blocks nothing: the window can
    be read while it is open."""

    preview_wanted = Signal(dict)
    """Options, as the worker takes them; `take_preview` shows what comes of it."""

    def __init__(self, parent: QWidget, remembered: str = "") -> None:
        """`remembered` is what `to_remember` gave the last time."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export PDF report"))
        self.sections = {
            key: QCheckBox(say("Report", _TITLES.get(key, key)), self) for key in SECTIONS
        }
        group = QGroupBox(self.tr("Sections"), self)
        grid = QGridLayout(group)
        half = (len(SECTIONS) + 1) // 2
        for number, box in enumerate(self.sections.values()):
            grid.addWidget(box, number % half, number // half)
        self.paper = QComboBox(self)
        for name, text in zip(PAPERS, (self.tr("A4"), self.tr("US Letter")), strict=True):
            self.paper.addItem(text, name)
        self.landscape = QCheckBox(self.tr("&Landscape"), self)
        self.grey = QCheckBox(self.tr("Shades of &grey, for black-and-white printing"), self)
        self.at_end = QCheckBox(self.tr("Summary at the &end"), self)
        self.attach = QCheckBox(self.tr("&Attach both source texts and the findings"), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._choose = self._buttons.addButton(
            self.tr("Choose place…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._choose.setProperty("primary", True)
        self._choose.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Paper:"), self.paper)
        boxes = (self.landscape, self.grey, self.at_end, self.attach)
        for box in boxes:
            form.addRow("", box)
        self.preview = ReportPreview(self)
        left = QVBoxLayout()
        left.addWidget(group)
        left.addLayout(form)
        left.addStretch(1)
        halves = QHBoxLayout()
        halves.addLayout(left)
        halves.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(halves, 1)
        column.addWidget(self._buttons)
        self._choose_as(remembered)
        self._timer = QTimer(self, singleShot=True, interval=_ASK_AFTER)
        self._timer.timeout.connect(self._ask)
        for box in (*self.sections.values(), *boxes):
            box.toggled.connect(self._changed)
        self.paper.currentIndexChanged.connect(self._changed)
        self._timer.start()
        self.resize(QSize(980, 740).boundedTo(self.screen().availableSize()))

    def _choose_as(self, remembered: str) -> None:
        """As the last time; else everything, on the paper of the country."""
        system = self.locale().measurementSystem()
        imperial = system == self.locale().MeasurementSystem.ImperialUSSystem
        options = ReportOptions(paper=PAPERS[imperial])
        # Of another version of the program: nothing is lost but a habit.
        with contextlib.suppress(TypeError, ValueError, KeyError):
            options = from_json(ReportOptions, json.loads(remembered)) if remembered else options
        for key, box in self.sections.items():
            box.setChecked(key in options.sections)
        self.paper.setCurrentIndex(PAPERS.index(options.paper))
        self.landscape.setChecked(options.landscape)
        self.grey.setChecked(options.grey)
        self.at_end.setChecked(options.summary_at_end)
        self.attach.setChecked(options.attach)

    def _changed(self) -> None:
        """A report of no section would be an empty page."""
        some = any(box.isChecked() for box in self.sections.values())
        self._choose.setEnabled(some)
        if some:
            self.preview.wait()
            self._timer.start()
        else:
            self._timer.stop()
            self.preview.tell(self.tr("Choose at least one section."))

    def ask_again(self) -> None:
        """What is compared has changed."""
        self._changed()

    def _ask(self) -> None:
        self.preview_wanted.emit(self.options())

    def take_preview(self, found: Previewed | Failed) -> None:
        """The pages, unless the choices have changed since: then others are on their way."""
        if self._timer.isActive() or not self._choose.isEnabled():
            return
        if isinstance(found, Failed):
            self.preview.tell(found.message)
        elif not found.pages:
            self._timer.start()  # something else came in between: ask once more
        else:
            self.preview.show_pages(found.count, found.pages)

    def to_remember(self) -> str:
        """The choices as JSON."""
        return json.dumps(self.options())

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
