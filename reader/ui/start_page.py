"""What stands in the window before there is an article: two places to drop one, and ways in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.documents.article import Side
from reader.documents.names import visible_name
from reader.settings import RecentPair
from reader.ui.foreign_data import carried_by, may_be_taken
from reader.ui.samples import Sample
from reader.ui.words import day_in_words, describe

_WIDEST, _TALLEST = 1080, 620
"""Pixels: on a larger window the page keeps to the middle."""
READABLE = "txt, md, html, docx, odt, rtf, pdf, epub, eml"


class DropZone(QWidget):
    """Takes one article (or two): dropped, chosen or pasted."""

    files_dropped = Signal(Side, list)
    text_dropped = Signal(Side, str, str)
    choose_asked = Signal(Side)
    paste_asked = Signal(Side)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.setObjectName("dropZone")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        letter = QLabel(str(side), self)
        letter.setObjectName("letter")
        letter.setFont(_larger(letter.font(), 1.3))
        title = QLabel(self)
        title.setText(
            self.tr("Drop an article here")
            if side is Side.LEFT
            else self.tr("Drop the other article here")
        )
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setFont(_larger(title.font(), 1.35))
        self.setAccessibleName(
            self.tr("Article {side}: {text}").format(side=side, text=title.text())
        )
        self.choose = QPushButton(self.tr("Choose file…"), self)
        self.choose.clicked.connect(lambda: self.choose_asked.emit(self.side))
        self.paste = QPushButton(self.tr("Paste"), self)
        self.paste.clicked.connect(lambda: self.paste_asked.emit(self.side))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        kinds = QLabel(READABLE, self)
        kinds.setProperty("muted", True)
        kinds.setWordWrap(True)
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(letter, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addLayout(buttons)
        column.addWidget(kinds)
        column.addStretch(3)

    def _set_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_taken(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        carried = carried_by(event.mimeData())
        if carried.files:
            self.files_dropped.emit(self.side, list(carried.files))
        elif carried:
            self.text_dropped.emit(self.side, carried.text, carried.html)
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_asked.emit(self.side)
        else:
            super().keyPressEvent(event)


class StartPage(QWidget):
    """Two drop zones, samples, recent pairs, and what the program promises."""

    sample_asked = Signal(str)
    recent_asked = Signal(str, str)
    private_changed = Signal(bool)

    def __init__(self, samples: tuple[Sample, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zones = {side: DropZone(side, self) for side in Side}
        self.setFocusProxy(self.zones[Side.LEFT])
        zones = QHBoxLayout()
        zones.setSpacing(20)
        for zone in self.zones.values():
            zones.addWidget(zone)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(_heading(self.tr("Try a sample"), self))
        for sample in samples:
            button = _link(sample.title, self)
            button.clicked.connect(lambda checked=False, name=sample.name: self._sample(name))
            left.addWidget(button)
        left.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(20)
        below.addLayout(left, 1)
        below.addLayout(self._recent, 1)
        promise = QLabel(self.tr("Works offline. Your files stay on this computer."), self)
        promise.setProperty("muted", True)
        self.private = QCheckBox(self.tr("Private mode: remember nothing"), self)
        self.private.toggled.connect(self.private_changed)
        foot = QHBoxLayout()
        foot.addWidget(promise)
        foot.addStretch(1)
        foot.addWidget(self.private)
        page = QWidget(self)
        page.setMaximumSize(_WIDEST, _TALLEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addLayout(zones, 1)
        column.addLayout(below)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 16)
        row.addWidget(page)

    def _sample(self, name: str) -> None:
        self.sample_asked.emit(name)

    def set_recent(self, recent: tuple[RecentPair, ...], private: bool) -> None:
        """Show what was open lately; nothing in private mode."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.private.blockSignals(True)
        self.private.setChecked(private)
        self.private.blockSignals(False)
        if recent and not private:
            self._recent.addWidget(_heading(self.tr("Recent"), self))
            for pair in recent[:4]:
                button = _link(recent_title(pair), self)
                paths = map(visible_name, filter(None, (pair.left, pair.right)))
                describe(button, "\n".join(paths))
                button.clicked.connect(
                    lambda checked=False, pair=pair: self.recent_asked.emit(pair.left, pair.right)
                )
                self._recent.addWidget(button)
        self._recent.addStretch(1)


def recent_title(pair: RecentPair) -> str:
    """Base names and the day, for menus and lists."""
    names = " / ".join(visible_name(Path(path).name) for path in (pair.left, pair.right) if path)
    return f"{names} · {day_in_words(pair.day)}"


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("strong", True)
    return label


def _link(text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _larger(font: QFont, factor: float) -> QFont:
    bigger = QFont(font)
    bigger.setPointSizeF(font.pointSizeF() * factor)
    return bigger
