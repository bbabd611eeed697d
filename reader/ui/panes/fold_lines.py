"""Page data folded under one line: "4 lines of page data ▸", a button that brings it back.

The paragraphs stay in the document and are only made invisible, so no position ever shifts. The
button stands in space reserved between the paragraphs around the run.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPushButton, QTextEdit

from reader.presentation.theme import Theme
from reader.ui.panes.fonts import window_font
from reader.ui.panes.text_places import is_right_to_left
from reader.ui.panes.typesetting import SIDE_SPACE, FoldedRun

_HEIGHT = 24
_ROOM = 36
"""Pixels kept free for a button, with the space around it."""
_TOP = 16.0
_TOP_WITH_LINE = _ROOM + 6.0


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

    def fold_in(self, document: QTextDocument, runs: Sequence[FoldedRun]) -> None:
        """Fold `runs`, further down than those before, of a document that is about to be shown or
        grows; runs that were open stay open."""
        self._open &= {*self._runs, *runs}
        self._runs += tuple(runs)
        for run in runs:
            _make_room(document, run)
            if run not in self._open:
                _show(document, run, False)

    @property
    def top_space(self) -> float:
        """Room above the first paragraph: more where a folded run comes first."""
        return _TOP_WITH_LINE if any(run.first == 0 for run in self._runs) else _TOP

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
                _show(self._pane.document(), run, shown)
            self._open = wanted
            self.toggled.emit()

    def unfold_at(self, number: int) -> None:
        """Open the run that holds paragraph `number`, if one does."""
        for run in self._runs:
            if run.first <= number <= run.last and run not in self._open:
                self.toggle(run)

    def toggle(self, run: FoldedRun) -> None:
        self._open ^= {run}
        _show(self._pane.document(), run, run in self._open)
        self.toggled.emit()

    def folds(self, number: int) -> bool:
        """Whether paragraph `number` is folded away."""
        return any(r.first <= number <= r.last for r in self._runs if r not in self._open)

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
        if run.count == 1:
            text = self.tr("1 line of page data")
        else:
            text = self.tr("%n lines of page data", "", run.count)
        shown = f"{text} ▾" if run in self._open else f"{text} ▸"
        if button.text() != shown:
            button.setText(shown)
            button.setAccessibleName(text)
        button.setProperty("first_line", run.first)
        button.adjustSize()
        button.setFixedHeight(_HEIGHT)
        x = round(SIDE_SPACE)
        if is_right_to_left(self._pane.document()):
            x = self._pane.viewport().width() - button.width() - x
        button.move(x, y)
        button.show()

    def _clicked(self) -> None:
        first = self.sender().property("first_line")
        for run in self._runs:
            if run.first == first:
                self.toggle(run)
                return


def _make_room(document: QTextDocument, run: FoldedRun) -> None:
    """Space for the button. Qt takes it from the paragraph before the next one that is visible:
    the run's own last one while the run is folded."""
    for number in (run.first - 1, run.last):
        if run.first:
            cursor = QTextCursor(document.findBlockByNumber(number))
            form = QTextBlockFormat()
            form.setBottomMargin(_ROOM)
            cursor.mergeBlockFormat(form)


def _show(document: QTextDocument, run: FoldedRun, shown: bool) -> None:
    first = document.findBlockByNumber(run.first)
    block, length = first, 0
    for _ in range(run.count):
        block.setVisible(shown)
        length += block.length()
        block = block.next()
    document.markContentsDirty(first.position(), length)
