"""The findings: everything that the comparison found, as lists one can filter, sort and walk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.announcing import announce
from reader.ui.panels.entities_panel import LabelSwitches
from reader.ui.panels.finding_delegate import FindingDelegate
from reader.ui.panels.finding_list import ROW, FindingList, FindingModel
from reader.ui.panels.finding_row import Row, analyses_of
from reader.ui.panels.finding_rows import LISTS, count_of, make_rows
from reader.ui.panels.finding_tabs import FindingTabs
from reader.ui.turns import LateWork, next_turn
from reader.ui.words import noop, say
from reader.ui.workspace import Workspace

_TABS = {
    "shared": noop("Findings", "Shared"),
    "quotes": noop("Findings", "Quotes"),
    "figures": noop("Findings", "Figures"),
    "only_a": noop("Findings", "Only A"),
    "only_b": noop("Findings", "Only B"),
    "names": noop("Findings", "Names"),
    "dates": noop("Findings", "Dates"),
}
_EMPTY = {
    "shared": noop("Findings", "No shared sentences at this strength."),
    "quotes": noop("Findings", "No quotations were found."),
    "figures": noop("Findings", "No figures were found."),
    "only_a": noop("Findings", "Every sentence of A has a match in B."),
    "only_b": noop("Findings", "Every sentence of B has a match in A."),
    "names": noop("Findings", "No names were found."),
    "dates": noop("Findings", "No dates were found."),
}
_CHOOSING = (
    "strength",
    "kinds",
    "related",
    "labels",
    "ignored",
    "ignore_quotations",
    "shortest",
)
"""Fields of the view that choose which findings are shown."""
_WIDE = 720
"""Pixels: from here on the filter stands beside the names of the lists."""
_AT_ONCE = 60
"""Rows that are made in one turn of the event loop."""
_MOMENT = 0.01
"""Seconds of work for a filter in one turn."""
_OF_TWO = ("shared", "only_a", "only_b")
"""Lists that need a comparison."""
_LIST_OF_KEY = {"pair": "shared", "quote": "quotes", "figure": "figures", "entity": "names"}


class FindingsPanel(QWidget):
    """Reads the workspace; a click selects there, Enter asks to jump."""

    jump_asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._tab = "shared"
        self._is_chosen = False
        self._stale = False
        self._tabs = FindingTabs(LISTS, self)
        self._tabs.chosen.connect(self.open_list)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter findings"))
        self.filter.setAccessibleName(self.tr("Filter findings"))
        self._to_filter = next_turn(self._filter, self)
        self.filter.textChanged.connect(self._filter)
        self.sort = QComboBox(self)
        self.sort.addItems([self.tr("By text"), self.tr("By importance")])
        self.sort.setAccessibleName(self.tr("Order of the findings"))
        self.sort.currentIndexChanged.connect(self._sort)
        tools = QHBoxLayout()
        tools.setContentsMargins(10, 4, 10, 6)
        tools.setSpacing(6)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.sort)
        self.labels = LabelSwitches(workspace, self)
        self.model = FindingModel(self)
        self.list = FindingList(self)
        self.list.setModel(self.model)
        self._delegate = FindingDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._select)
        self.list.activated.connect(self._jump)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self._empty = QLabel(self)
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._empty.setObjectName("emptyList")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 28, 16, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(0)
        self._top.addWidget(self._tabs, 2)
        self._top.addLayout(tools, 1)
        column.addLayout(self._top)
        column.addWidget(self.labels)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        # Several signals may follow one another; the lists are made once for all of them.
        self._made: list[Row] = []
        self._making: Iterator[Row] | None = None
        self._more = next_turn(LateWork(self._make_more, self).ask, self)
        self._soon = next_turn(LateWork(self.refresh, self).ask, self)
        self._view = workspace.view
        workspace.comparison_changed.connect(self._start_over)
        workspace.article_changed.connect(self._start_over)
        workspace.view_changed.connect(self._take_view)
        # The texts show a selection first, then the lists.
        self._to_follow = next_turn(self._follow, self)
        workspace.selection_changed.connect(self._to_follow.start)
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        self._tabs.set_theme(theme)
        self._delegate.set_theme(theme)
        self.labels.set_theme(theme)
        self.list.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lists and filter stand in one row where there is room for both."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _start_over(self, *_changed: object) -> None:
        self._stale = True
        self._soon.start()

    def _take_view(self) -> None:
        """Zoom, search and layers change no list; what is drawn as shared does."""
        before, self._view = self._view, self._workspace.view
        if any(getattr(before, name) != getattr(self._view, name) for name in _CHOOSING):
            self._start_over()

    def refresh(self) -> None:
        """Make the lists again."""
        if not self._stale:
            return
        self._stale = False
        self._rows.clear()
        self._delegate.forget()
        if not self._is_chosen:
            # One article alone has no pairs, but names, quotations, figures and dates.
            alone = self._workspace.comparison is None and bool(analyses_of(self._workspace))
            self._tab = "quotes" if alone else "shared"
        self._tabs.set_titles(
            {
                name: (say("Findings", _TABS[name]), count_of(self._workspace, name))
                for name in LISTS
            }
        )
        self._show()

    def _make_more(self) -> None:
        """A few hundred rows at a time, so that a list of ten thousand stops nobody."""
        if self._making is None:
            return
        made = list(islice(self._making, _AT_ONCE))
        self._made.extend(made)
        if len(made) == _AT_ONCE:
            self._more.start()
        else:
            self._making = None
            self._rows[self._tab] = tuple(self._made)
        first = len(self._made) == len(made)
        if first or self._making is None:
            bar = self.list.verticalScrollBar()
            place = 0 if first else bar.value()
            self._set_rows(tuple(self._made))
            if not first:
                bar.setValue(place)

    def _set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show rows; of many only those that the filter leaves, when the words of all are known."""
        if len(rows) > _AT_ONCE and self.filter.text().strip():
            self.model.hold_rows(rows)
            self._filter()
            return
        self.model.set_rows(rows)
        self._after_choice()

    def open_list(self, name: str) -> None:
        """Show one of the lists."""
        self._tab, self._is_chosen = name, True
        self._show()

    def _show(self) -> None:
        self._tabs[self._tab].setChecked(True)
        self.labels.setVisible(self._tab == "names")
        self.list.setAccessibleName(say("Findings", _TABS[self._tab]))
        self._more.stop()
        self._making = None
        if self._tab in self._rows:
            self._set_rows(self._rows[self._tab])
            return
        self._made = []
        self._making = iter(make_rows(self._workspace, self._tab))
        self._make_more()

    def _after_choice(self) -> None:
        empty = self.model.rowCount() == 0
        self._empty.setVisible(empty)
        self.list.setVisible(not empty)
        if empty and (self._making is not None or self._rows.get(self._tab)):
            self._empty.setText(self.tr("Nothing here matches the filter."))
        elif empty and self._tab == "names" and not self._names_ready():
            self._empty.setText(self.tr("Names are still being looked for."))
        elif self._tab in _OF_TWO and self._workspace.comparison is None:
            both = all(self._workspace.article(side) is not None for side in Side)
            self._empty.setText(
                self.tr("The articles have not been compared yet.")
                if both
                else self.tr("Open a second article to compare.")
            )
        elif self._tab == "shared" and not self._hides_pairs():
            self._empty.setText(self.tr("No shared sentences were found."))
        else:
            self._empty.setText(say("Findings", _EMPTY[self._tab]))
        self._mark(self._workspace.selected_key)

    def _hides_pairs(self) -> bool:
        """Whether there are pairs that the view does not show."""
        comparison = self._workspace.comparison
        return comparison is not None and bool(comparison.pairs or comparison.related)

    def _names_ready(self) -> bool:
        analyses = [self._workspace.analysis(side) for side in Side]
        return all(analysis is None or analysis.names_ready for analysis in analyses)

    def _filter(self) -> None:
        """Filter as soon as the words of every row are known: soon, or at once."""
        if not self.filter.isClearButtonEnabled():
            # Shown only beside words; Qt takes long to find its picture.
            self.filter.setClearButtonEnabled(True)
        if self.filter.text().strip() and not self.model.gather_words(_MOMENT):
            self._to_filter.start()
            return
        self._to_filter.stop()
        self.model.set_filter(self.filter.text())
        self._after_choice()

    def _sort(self, index: int) -> None:
        self.model.set_by_weight(index == 1)
        self._after_choice()

    # Selection --------------------------------------------------------------------------

    def _select(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self._workspace.select(row.key)

    def _moved(self, index: QModelIndex) -> None:
        # Arrow keys select as well; a model that is made anew does not.
        if self.list.hasFocus():
            self._select(index)

    def _jump(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self._workspace.select(row.key)
            if row.target:
                self.jump_asked.emit(row.target)

    def _follow(self) -> None:
        """Go to the list that holds what was selected elsewhere."""
        key = self._workspace.selected_key
        wanted = _LIST_OF_KEY.get(key.partition("/")[0], "")
        if wanted and wanted != self._tab and not self.list.hasFocus():
            self.open_list(wanted)
        self._mark(key)
        row = self.list.currentIndex().data(ROW)
        if isinstance(row, Row) and row.key == key and not self.list.hasFocus():
            # Chosen by a key or a click elsewhere; the list itself speaks while it has the focus.
            announce(self.list, row.spoken)

    def _mark(self, key: str) -> None:
        self._delegate.current = key
        place = self.model.row_of(key)
        if place >= 0:
            index = self.model.index(place)
            self.list.go_to(index)
        self.list.viewport().update()
