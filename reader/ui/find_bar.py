"""The find bar: searches both articles as one types, and knows their names and figures.

A name that is chosen from the list is found with everything that is called by another word
("Mr Farran", "she"): all its mentions are framed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QWidget,
)

from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.actions import Actions, show_action
from reader.ui.icons import icon
from reader.ui.workspace import Workspace


def find_known(workspace: Workspace) -> list[tuple[str, str]]:
    """Names and figures of the open articles in alphabetical order, each with the key that
    selects it."""
    found: dict[str, str] = {}
    comparison = workspace.comparison
    if comparison is not None:
        found.update((entity.name, f"entity/{entity.id}") for entity in comparison.entities)
    for side in Side:
        analysis = workspace.analysis(side)
        if analysis is None:
            continue
        if comparison is None:
            found.update((entity.name, f"entity/{entity.id}") for entity in analysis.entities)
        for figure in analysis.figures:
            words = " ".join(figure.span.of(analysis.article.text).split())
            if figure.counted and figure.counted not in words:
                words = f"{words} {figure.counted}"
            found.setdefault(words, f"figure/{figure.id}")
    return sorted(found.items(), key=lambda item: item[0].lower())


class FindBar(QWidget):
    """Enter finds the next, Shift+Enter the previous, Escape closes."""

    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        hit_count: Callable[[Side], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._actions = actions
        self._hit_count = hit_count
        self._theme: Theme | None = None
        self._made = False
        self._keys: dict[str, str] = {}
        """What each of the words that are known selects."""
        self.hide()

    def _make(self) -> None:
        """What is in the bar; made when it is first opened."""
        self._made = True
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Words, a name or a figure"))
        self.field.setAccessibleName(self.tr("Find in both articles"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(380)
        self.field.textChanged.connect(self._search)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        offered = completer.popup()
        if isinstance(offered, QListView):
            offered.setObjectName("completions")
            # Otherwise each of hundreds of names is measured anew for every theme: 25 ms.
            offered.setUniformItemSizes(True)
        completer.activated.connect(self._choose)
        self.field.setCompleter(completer)
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        self._close = QToolButton(self)
        self._close.setProperty("flat", True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.field, 1)
        for name in ("find_previous", "find_next"):
            button = QToolButton(self)
            show_action(self._actions[name], button)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(button)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._close)
        if self._theme is not None:
            self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._made:
            self._close.setIcon(icon("close", theme.color("text")))

    def open_bar(self, text: str) -> None:
        """Show the bar, with `text` in it where there is any."""
        if not self._made:
            self._make()
        self._list_known()
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def close_bar(self) -> None:
        self.hide()
        self._workspace.set_view(search="")
        self.closed.emit()

    def _list_known(self) -> None:
        """Names and figures of both articles."""
        self._keys = dict(find_known(self._workspace))
        self._known.setStringList(list(self._keys))

    def _choose(self, words: str) -> None:
        key = self._keys.get(words)
        if key:
            # After Qt has put the words into the field.
            QTimer.singleShot(0, lambda: self._workspace.select(key))

    def _search(self, text: str) -> None:
        if self._workspace.view.search != text:
            self._workspace.set_view(search=text)
        counts = [self._hit_count(side) if text else 0 for side in Side]
        if not text:
            self.count.clear()
        elif not any(counts):
            self.count.setText(self.tr("not found"))
        else:
            self.count.setText(
                self.tr("{left} in A, {right} in B").format(left=counts[0], right=counts[1])
            )
        if text:
            from reader.ui.announcing import announce

            announce(self.field, self.count.text())
        wrong = bool(text) and not any(counts)
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def show_place(self, place: int, total: int) -> None:
        """Which hit has been come to."""
        counts = [self._hit_count(side) for side in Side]
        self.count.setText(
            self.tr("{place} of {total}: {left} in A, {right} in B").format(
                place=place, total=total, left=counts[0], right=counts[1]
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._actions["find_previous" if back else "find_next"].trigger()
        else:
            super().keyPressEvent(event)
