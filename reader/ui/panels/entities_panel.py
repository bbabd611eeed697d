"""Switches for the kinds of names: person, organisation, place, group, event, work."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from reader.analysis.model import Label
from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.flow_layout import FlowLayout
from reader.ui.words import noop, say
from reader.ui.workspace import Workspace

_NAMES = {
    Label.PERSON: noop("Label", "People"),
    Label.ORG: noop("Label", "Organisations"),
    Label.PLACE: noop("Label", "Places"),
    Label.GROUP: noop("Label", "Groups"),
    Label.EVENT: noop("Label", "Events"),
    Label.WORK: noop("Label", "Works"),
}


class LabelSwitches(QWidget):
    """One switch a kind, with its colour and letter; a kind that does not occur has none."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._buttons: dict[Label, QToolButton] = {}
        flow = FlowLayout(self, spacing=4)
        flow.setContentsMargins(10, 0, 10, 8)
        for label in Label:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setText(say("Label", _NAMES[label]))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda checked, label=label: self._switch(label, checked))
            flow.addWidget(button)
            self._buttons[label] = button
        workspace.view_changed.connect(self.refresh)
        workspace.comparison_changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        for label, button in self._buttons.items():
            look = theme.look(f"entity.{label.lower()}")
            button.setIcon(_letter(look.letter, look.color or theme.color("text")))

    def refresh(self) -> None:
        counts = self._counts()
        for label, button in self._buttons.items():
            button.setVisible(counts[label] > 0)
            button.setChecked(label in self._workspace.view.labels)
            name = say("Label", _NAMES[label])
            button.setText(f"{name} {counts[label]}")
        self.updateGeometry()

    def _counts(self) -> Counter[Label]:
        comparison = self._workspace.comparison
        if comparison is not None:
            return Counter(entity.label for entity in comparison.entities)
        analyses = [self._workspace.analysis(side) for side in Side]
        return Counter(
            entity.label for analysis in analyses if analysis for entity in analysis.entities
        )

    def _switch(self, label: Label, on: bool) -> None:
        labels = self._workspace.view.labels
        self._workspace.set_view(labels=labels | {label} if on else labels - {label})


def _letter(letter: str, color: str) -> QIcon:
    """The raised letter of a kind as a picture, twice as fine as it is shown."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(24)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(picture.rect(), int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.end()
    return QIcon(picture)
