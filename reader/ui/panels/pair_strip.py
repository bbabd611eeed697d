"""The pair strip: the two sentences of the current pair, one above the other.

This is the difference as one reads prose: no columns, no lines of a file, only the two sentences
with what differs underlined, who says it on each side, and what one can do next.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.comparison.model import SharedPair
from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.panels.pair_words import attribution, chips_of, stretches_of
from reader.ui.panels.reasons import reason_of
from reader.ui.panels.sentence_lines import SentenceLine
from reader.ui.panes.fonts import reading_font
from reader.ui.panes.one_line import OneLine
from reader.ui.qt import known_viewport
from reader.ui.turns import LateWork
from reader.ui.words import describe
from reader.ui.workspace import Workspace

_MOST_LINES = 6
_BESIDE = 2 * 14 + 12 + 8
"""Pixels of margins and gaps beside a sentence and its id."""
_SIZE = 0.93
"""Size of the sentences, of that in the articles."""
_MOST_SHARE = 0.15
"""Of the window's height: the articles come first."""


class PairStrip(QWidget):
    """Reads the workspace; shows a hint where no pair is selected."""

    jump_asked = Signal(str)
    """Id of a sentence."""
    citation_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme: Theme | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number = QLabel(self)
        self._number.setProperty("strong", True)
        self._number.setObjectName("pairNumber")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._said = OneLine(self)
        self._said.setProperty("muted", True)
        self.jump = QPushButton(self)
        self.jump.clicked.connect(self._jump)
        self.copy = QPushButton(self.tr("Copy with citation"), self)
        self.copy.clicked.connect(self.citation_asked)
        # Shown and hidden as one: each widget that is shown lays out the whole window.
        self._filled = QWidget(self)
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addLayout(self._chips)
        head.addWidget(self._said, 1)
        head.addWidget(self.jump)
        head.addWidget(self.copy)
        self.lines: dict[Side, SentenceLine] = {}
        self._ids: dict[Side, QLabel] = {}
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for row, side in enumerate(Side):
            self._ids[side] = QLabel(body)
            self._ids[side].setProperty("muted", True)
            self._ids[side].setMinimumWidth(30)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            grid.addWidget(self._ids[side], row, 0, top)
            self.lines[side] = SentenceLine(body)
            grid.addWidget(self.lines[side], row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        self._body = QScrollArea(self)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setWidget(body)
        known_viewport(self._body).setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self._hint = QLabel(self.tr("Click a shared sentence to see both wordings here."), self)
        self._hint.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 14, 6)
        column.setSpacing(4)
        filled.addLayout(head)
        filled.addWidget(self._body, 1)
        column.addWidget(self._filled, 1)
        column.addWidget(self._hint)
        self._shown = 0
        self._to = Side.RIGHT
        self._zoom = 0
        self._family = "?"
        # The texts show a selection first.
        workspace.selection_changed.connect(LateWork(self.refresh, self).ask_later)
        workspace.comparison_changed.connect(self.refresh)
        workspace.view_changed.connect(self._take_view)
        self._take_view()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for line in self.lines.values():
            line.set_theme(theme)
        self.refresh()

    def _take_view(self) -> None:
        view = self._workspace.view
        if (view.zoom, view.reading_family) == (self._zoom, self._family):
            return
        self._zoom, self._family = view.zoom, view.reading_family
        font = reading_font(round(view.zoom * _SIZE), view.reading_family)
        for line in self.lines.values():
            line.set_text_font(font)
        # The id stands on the first line of its sentence, which is set in a larger font.
        drop = round(QFontMetricsF(font).ascent() - self._ids[Side.LEFT].fontMetrics().ascent()) + 1
        for label in self._ids.values():
            label.setContentsMargins(0, max(drop, 0), 0, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while the strip has the focus."""
        super().paintEvent(event)
        if self.hasFocus() and self._theme is not None:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.color("accent")), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def refresh(self) -> None:
        """Read the workspace again."""
        pair = self._workspace.shown_pair()
        self._clear_chips()
        if pair is None:
            self._filled.hide()
            self._hint.setVisible(self._workspace.comparison is not None)
            self.setAccessibleName(self._hint.text())
            return
        self._hint.hide()
        self._filled.show()
        self._show_pair(pair)
        self._fit()

    def _show_pair(self, pair: SharedPair) -> None:
        comparison = self._workspace.comparison
        assert comparison is not None
        sign = self._theme.look(f"shared.{pair.kind}").sign if self._theme else ""
        self._number.setText(f"{pair.id} {sign}")
        self._number.setAccessibleName(self.tr("Pair %n", "", pair.id))
        chips = chips_of(comparison, pair)
        for text in chips:
            chip = QLabel(text, self)
            chip.setProperty("chip", True)
            self._chips.addWidget(chip)
        said = [
            self.tr("{side}: {who}").format(side=side, who=who)
            for side in Side
            if (who := attribution(comparison, pair, side))
        ]
        facts = self._workspace.facts()
        reason = reason_of(facts, pair) if facts else ""
        self._said.setText(" · ".join(said) or reason)
        describe(self._said, reason)
        for side, sentence_id in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
            self._ids[side].setText(sentence_id)
            text = self._workspace.sentence_text(sentence_id)
            self.lines[side].set_sentence(text, stretches_of(self._workspace, pair, side))
        if pair.id != self._shown:
            self._shown, self._to = pair.id, Side.RIGHT
        self._name_jump(pair)
        self.setAccessibleName(", ".join([self.tr("Pair %n", "", pair.id), *chips, *said]))

    def _jump(self) -> None:
        pair = self._workspace.shown_pair()
        if pair is not None:
            self.jump_asked.emit(pair.right if self._to is Side.RIGHT else pair.left)
            # The next press leads back.
            self._to = self._to.other
            self._name_jump(pair)

    def _name_jump(self, pair: SharedPair) -> None:
        target = pair.right if self._to is Side.RIGHT else pair.left
        text = self.tr("Jump to {id} ↵").format(id=target)
        self.jump.setText(text)
        self.jump.setAccessibleName(text.replace("↵", "").strip())

    def _clear_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()

    def _fit(self) -> None:
        """As tall as the two sentences, up to a few lines; then it scrolls."""
        line = _line_height(self.lines[Side.LEFT])
        # Not the lines' own width: they have not been laid out when the first pair is chosen.
        beside = self._ids[Side.LEFT].sizeHint().width() + _BESIDE
        width = max(self.width() - beside, 200)
        wanted = sum(each.heightForWidth(width) for each in self.lines.values()) + 6
        most = min(_MOST_LINES * line, max(self.window().height() * _MOST_SHARE, 2 * line))
        # Rather a little more room than to scroll for less than a line.
        high = wanted if wanted <= most + line else most
        self._body.setFixedHeight(round(max(high, 2 * line)))


def _line_height(line: SentenceLine) -> float:
    return QFontMetricsF(line.text_font).height() * 1.16
