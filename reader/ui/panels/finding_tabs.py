"""The names of the lists of findings, each with its count, in one row or in two even ones.

Where a row has no room for counts after the names they stand under them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from reader.presentation.theme import Theme
from reader.ui.panes.fonts import window_font
from reader.ui.panes.painting import painting

_HEIGHT = 27
_TALL = 38
"""Height of a tab with its count under its name."""
_PAD = 3
_SIDES = 5
_GAP = 12
"""Pixels between tabs, at most."""
_POINTS, _COUNT_POINTS = 8.3, 6.2


class _Tab(QToolButton):
    """A title and, raised after it or under it, a count."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.title = ""
        self.count = ""
        self.is_tall = False
        """Whether the count stands under the title."""
        self.setCheckable(True)
        self.setFont(window_font(_POINTS, QFont.Weight.Medium))
        self._small = window_font(_COUNT_POINTS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_title(self, title: str, count: int) -> None:
        self.title, self.count = title, str(count)
        self.setText(f"{title} {count}")
        self.setAccessibleName(f"{title}, {count}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(self.font()).horizontalAdvance(self.title)
        count = QFontMetrics(self._small).horizontalAdvance(self.count)
        if self.is_tall:
            return QSize(max(title, count) + 2 * _PAD, _TALL)
        return QSize(title + count + 1 + 2 * _PAD, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.theme is None:
            return
        strong = self.isChecked() or self.underMouse()
        with painting(self) as painter:
            painter.setPen(QColor(self.theme.color("text" if strong else "muted")))
            painter.setFont(self.font())
            metrics = QFontMetrics(self.font())
            baseline = (_HEIGHT - 2 + metrics.ascent() - metrics.descent()) // 2
            painter.drawText(_PAD, baseline, self.title)
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.color("muted")))
            if self.is_tall:
                painter.drawText(_PAD, baseline + QFontMetrics(self._small).height(), self.count)
            else:
                x = _PAD + metrics.horizontalAdvance(self.title) + 1
                painter.drawText(x, baseline - 4, self.count)
            accent = QColor(self.theme.color("accent"))
            if self.isChecked():
                painter.fillRect(QRect(0, self.height() - 2, self.width(), 2), accent)
            if self.hasFocus():
                painter.setPen(accent)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
                painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class FindingTabs(QWidget):
    """One tab a list; a click or the arrow keys choose."""

    chosen = Signal(str)

    def __init__(self, names: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs: dict[str, _Tab] = {}
        self._columns = 0
        group = QButtonGroup(self)
        for name in names:
            tab = _Tab(self)
            tab.setObjectName(f"tab_{name}")
            tab.clicked.connect(lambda checked=False, name=name: self.chosen.emit(name))
            group.addButton(tab)
            self._tabs[name] = tab
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def __getitem__(self, name: str) -> _Tab:
        return self._tabs[name]

    def set_theme(self, theme: Theme) -> None:
        for tab in self._tabs.values():
            tab.theme = theme
            tab.update()

    def set_titles(self, titles: Mapping[str, tuple[str, int]]) -> None:
        """What stands on each tab, and how many findings its list has."""
        for name, (title, count) in titles.items():
            self._tabs[name].set_title(title, count)
        self._arrange()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _natural(self, *, tall: bool = False) -> int:
        """Width of one row."""
        for tab in self._tabs.values():
            tab.is_tall = tall
        return sum(tab.sizeHint().width() for tab in self._tabs.values()) + 2 * _SIDES

    def _rows(self, width: int) -> int:
        """One row, or two of equal columns where one has no room for every tab, even with the
        counts under the names."""
        if self._natural() <= width or self._natural(tall=True) <= width:
            return 1
        self._natural()
        return 2

    def _arrange(self) -> None:
        rows = self._rows(self.width())
        high = max(tab.sizeHint().height() for tab in self._tabs.values())
        self.setFixedHeight(rows * high)
        columns = -(-len(self._tabs) // rows)
        across = (self.width() - 2 * _SIDES) // columns
        # In a row of counts under names what is left over stands between them.
        gap = 0
        if any(tab.is_tall for tab in self._tabs.values()):
            gap = (self.width() - self._natural(tall=True)) // (columns - 1)
        x = _SIDES
        for number, tab in enumerate(self._tabs.values()):
            wide = tab.sizeHint().width()
            if rows > 1:
                row, column = divmod(number, columns)
                wide = min(wide, across)
                tab.setGeometry(_SIDES + column * across, row * high, wide, high)
            else:
                tab.setGeometry(x, 0, wide, high)
                x += wide + min(gap, _GAP)
