"""A list of findings: model, filter, sorting; how a row is painted is `finding_delegate.py`.

One model and one delegate serve every list.
"""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from reader.presentation.theme import Theme
from reader.ui.panels.finding_row import Row
from reader.ui.panes.painting import painting
from reader.ui.qt import known_viewport
from reader.ui.turns import LateWork
from reader.ui.words import say

_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_AFTER_TEXTS = 50
"""Milliseconds between a new width and the new heights of rows."""


class FindingModel(QAbstractListModel):
    """Rows in the order and choice that the panel asks for, with headings between groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row | str] = []
        self._filter = ""
        self._searched: dict[int, str] = {}
        """The words of rows by their place in `_all`."""
        self._by_weight = False

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        self._all = rows
        self._searched.clear()
        self._choose()

    def hold_rows(self, rows: tuple[Row, ...]) -> None:
        """Take rows that are shown when the filter is set next; until then the old ones are."""
        self._all = rows
        self._searched.clear()

    def set_filter(self, text: str) -> None:
        self._filter = text.strip().lower()
        self._choose()

    def gather_words(self, seconds: float) -> bool:
        """Put together the words that a filter looks through, for so long; whether all are. For
        thousands of rows that takes longer than a key press may."""
        ends = time.perf_counter() + seconds
        while len(self._searched) < len(self._all) and time.perf_counter() < ends:
            self._words_of(len(self._searched))
        return len(self._searched) == len(self._all)

    def _words_of(self, place: int) -> str:
        if place not in self._searched:
            self._searched[place] = self._all[place].searched
        return self._searched[place]

    def set_by_weight(self, by_weight: bool) -> None:
        self._by_weight = by_weight
        self._choose()

    def _choose(self) -> None:
        rows = [
            row
            for place, row in enumerate(self._all)
            if not self._filter or self._filter in self._words_of(place)
        ]
        if self._by_weight:
            rows.sort(key=lambda row: -row.weight)
        grouped: dict[str, list[Row]] = {}
        for row in rows:
            grouped.setdefault(row.heading, []).append(row)
        self.beginResetModel()
        self._shown = []
        for heading, members in grouped.items():
            if heading and len({row.heading for row in self._all}) > 1:
                self._shown.append(say("Findings", heading))
            self._shown.extend(members)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Where the row with that key stands; -1 where it is not shown."""
        return next(
            (n for n, row in enumerate(self._shown) if isinstance(row, Row) and row.key == key), -1
        )

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._shown[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else row.spoken
        return None


class FindingList(QListView):
    """The view: a click selects, Enter or a double click jumps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self.setUniformItemSizes(False)
        # Another height moves no row: that is no reason to measure all of them.
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self._width = 0
        """For which the rows were measured."""
        # Thousands of rows are measured a few at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        # It paints every pixel: by itself, and not with the panel that it stands in.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground = QColor()
        self._painting = LateWork(self._paint, self)
        # After the texts, which are set for their new width in the turns before.
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_AFTER_TEXTS)
        self._measuring.timeout.connect(LateWork(self._measure, self).ask)

    def set_theme(self, theme: Theme) -> None:
        self._ground = QColor(theme.color("paper"))
        self.viewport().update()

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current one and bring it into sight.

        Rows that were not are painted in a turn of their own: which words of them fit must be
        worked out first.
        """
        bar = self.verticalScrollBar()
        before = bar.value()
        if self.currentIndex() != index:
            self.setCurrentIndex(index)
        self.scrollTo(index)
        if bar.value() != before:
            self.viewport().setUpdatesEnabled(False)
            self._painting.ask_later()

    def _paint(self) -> None:
        self.viewport().setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._ground)
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """Two rows: a list takes what room there is and asks for none."""
        return QSize(260, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks titles elsewhere, so every row is measured again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measuring.start()

    def _measure(self) -> None:
        # With another style sheet the width changes and comes back.
        if self._viewport.width() != self._width:
            self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._width = self._viewport.width()
        super().doItemsLayout()
