"""Furniture folded under one line: "4 lines of page furniture ▸", a button that brings it back.

The paragraphs stay in the document and are only made invisible, so no position ever shifts. The
button stands in space reserved between the paragraphs around the run.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QPushButton, QTextEdit

from reader.presentation.theme import Theme
from reader.ui.panes.fonts import window_font
from reader.ui.panes.typesetting import SIDE_SPACE, FoldedRun, set_space_around

_HEIGHT = 24
_ROOM = 40
"""Pixels kept free for a button, with the space around it."""
_TOP = 16
"""Space above the first paragraph."""


class FoldLines(QObject):
    """The folded runs of one pane and their buttons."""

    toggled = Signal()

    def __init__(self, pane: QTextEdit) -> None:
        super().__init__(pane)
        self._pane = pane
        self._runs: tuple[FoldedRun, ...] = ()
        self._open: set[FoldedRun] = set()
        self._buttons: list[QPushButton] = []
        self._style = ""
        self._reserved = 0.0

    def set_runs(self, runs: Sequence[FoldedRun]) -> None:
        """Fold `runs` of a text that was just set; runs that were open stay open."""
        self._open &= set(runs)
        self._runs = tuple(runs)
        for run in self._runs:
            self._make_room(run)
            self._show(run, run in self._open)
        self.reserve()

    def forget_runs(self) -> None:
        """The text is about to be replaced; which runs were open is kept."""
        self._runs = ()
        self.place()

    def set_theme(self, theme: Theme) -> None:
        color, edge, paper = theme.color("muted"), theme.color("edge"), theme.color("paper")
        accent, soft = theme.color("accent"), theme.color("accent_soft")
        self._style = (
            f"QPushButton {{ color: {color}; background: {paper}; border: 1px dashed {edge};"
            f" border-radius: 4px; padding: 2px 10px; }}"
            f"QPushButton:hover {{ background: {soft}; }}"
            f"QPushButton:focus {{ border: 2px solid {accent}; }}"
        )
        for button in self._buttons:
            button.setStyleSheet(self._style)

    def set_all_open(self, shown: bool) -> None:
        """Show or fold every run."""
        wanted = set(self._runs) if shown else set()
        if wanted != self._open:
            for run in wanted ^ self._open:
                self._show(run, shown)
            self._open = wanted
            self.toggled.emit()

    def unfold_at(self, number: int) -> None:
        """Open the run that holds paragraph `number`, if one does."""
        for run in self._runs:
            if run.first <= number <= run.last and run not in self._open:
                self.toggle(run)

    def toggle(self, run: FoldedRun) -> None:
        self._open ^= {run}
        self._show(run, run in self._open)
        self.toggled.emit()

    def folds(self, number: int) -> bool:
        """Whether paragraph `number` is folded away."""
        return any(r.first <= number <= r.last for r in self._runs if r not in self._open)

    def reserve(self) -> None:
        """Keep room above a run that begins the text, and half a window below the last line, so
        that the end of a short article can be brought level with its twin."""
        first = any(run.first == 0 for run in self._runs)
        top = float(_ROOM + 6 if first else _TOP)
        set_space_around(self._pane.document(), top, max(80.0, self._pane.height() * 0.5))

    def place(self) -> None:
        """Put the buttons of the runs in sight where they belong."""
        document = self._pane.document()
        scroll = self._pane.verticalScrollBar().value()
        height = self._pane.viewport().height()
        used = 0
        for run in self._runs:
            before = document.findBlockByNumber(run.first - 1) if run.first else QTextBlock()
            if run.first == 0:
                y = 10.0 - scroll
            elif before.layout().lineCount() == 0:
                break
            else:
                box = document.documentLayout().blockBoundingRect(before)
                y = box.bottom() + (_ROOM - _HEIGHT) / 2 - scroll
            if y > height:
                break
            if y > -_HEIGHT:
                self._put(self._button(used), run, round(y))
                used += 1
        for button in self._buttons[used:]:
            button.hide()

    def _button(self, number: int) -> QPushButton:
        while number >= len(self._buttons):
            button = QPushButton(self._pane.viewport())
            button.setFont(window_font(8.5))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setStyleSheet(self._style)
            button.clicked.connect(self._clicked)
            self._buttons.append(button)
        return self._buttons[number]

    def _put(self, button: QPushButton, run: FoldedRun, y: int) -> None:
        text = self.tr("%n line(s) of page furniture", "", run.count)
        text = text.replace("line(s)", "line" if run.count == 1 else "lines")
        text += " ▾" if run in self._open else " ▸"
        if button.text() != text:
            button.setText(text)
        button.setProperty("first_line", run.first)
        button.adjustSize()
        button.setFixedHeight(_HEIGHT)
        x = round(SIDE_SPACE)
        if self._pane.document().begin().textDirection() == Qt.LayoutDirection.RightToLeft:
            x = self._pane.viewport().width() - button.width() - x
        button.move(x, y)
        button.show()

    def _clicked(self) -> None:
        first = self.sender().property("first_line")
        for run in self._runs:
            if run.first == first:
                self.toggle(run)
                return

    def _make_room(self, run: FoldedRun) -> None:
        if run.first == 0:
            return
        cursor = QTextCursor(self._pane.document().findBlockByNumber(run.first - 1))
        form = QTextBlockFormat()
        form.setBottomMargin(_ROOM)
        cursor.mergeBlockFormat(form)

    def _show(self, run: FoldedRun, shown: bool) -> None:
        document = self._pane.document()
        first = document.findBlockByNumber(run.first)
        block, length = first, 0
        for _ in range(run.count):
            block.setVisible(shown)
            length += block.length()
            block = block.next()
        document.markContentsDirty(first.position(), length)
