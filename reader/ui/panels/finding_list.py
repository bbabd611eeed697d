"""A list of findings: model, filter, sorting, and how a row is painted.

One model and one delegate serve every list; rows are painted, not built of widgets, so that two
thousand of them cost as much as ten.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.comparison.model import PairKind
from reader.presentation.hidden_signs import with_signs_named
from reader.presentation.theme import Theme
from reader.ui.panels.finding_row import Row
from reader.ui.words import say

_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_LEFT = 44
"""Pixels for number and sign."""
_PAD = 12
# Combined here once: Python's flags are slow, and a list paints thirty rows a frame.
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_BOTTOM = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)


class FindingModel(QAbstractListModel):
    """Rows in the order and choice that the panel asks for, with headings between groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row | str] = []
        self._filter = ""
        self._by_weight = False

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        self._all = rows
        self._choose()

    def set_filter(self, text: str) -> None:
        self._filter = text.strip()
        self._choose()

    def set_by_weight(self, by_weight: bool) -> None:
        self._by_weight = by_weight
        self._choose()

    def _choose(self) -> None:
        rows = [row for row in self._all if not self._filter or row.matches(self._filter)]
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


class FindingDelegate(QStyledItemDelegate):
    """Number and sign, one line of reason with the ids at its end, one line of evidence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.current = ""
        """Key of the row that is selected in the workspace."""
        self._widths: dict[str, int] = {}
        """Of titles and ids; every row is measured again whenever the list's width changes."""
        self._measured_in = ""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ROW)
        metrics = QFontMetrics(option.font)
        line = metrics.height()
        if isinstance(row, str):
            return QSize(120, line + 14)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 320
        if option.font.key() != self._measured_in:
            self._measured_in = option.font.key()
            self._widths.clear()
        titles = len(self._title_lines(row, metrics, width))
        lines = titles + (1 if row.show else 0)
        return QSize(120, round(lines * (line + 2) + 14))

    def _title_lines(self, row: Row, metrics: QFontMetrics, width: int) -> list[str]:
        """The title on one line beside the ids or, where it is too long, on two."""
        room = width - 2 * _PAD - _LEFT
        first = room - (self._width_of(row.ids, metrics) + 10 if row.ids else 0)
        text = with_signs_named(row.title)
        if self._width_of(text, metrics) <= first:
            return [text]
        words = text.split(" ")
        fitting = 1
        while fitting < len(words) and (
            metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= first
        ):
            fitting += 1
        rest = " ".join(words[fitting:])
        elide = Qt.TextElideMode.ElideRight
        head = metrics.elidedText(" ".join(words[:fitting]), elide, first)
        return [head, metrics.elidedText(rest, elide, room)] if rest else [head]

    def _width_of(self, text: str, metrics: QFontMetrics) -> int:
        if text not in self._widths:
            self._widths[text] = metrics.horizontalAdvance(text)
        return self._widths[text]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if self._theme is None:
            return
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_heading(painter, option, row, self._theme)
        else:
            self._paint_row(painter, option, row, self._theme)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, theme: Theme
    ) -> None:
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(theme.color("muted")))
        box = option.rect.adjusted(_PAD, 6, -_PAD, -2)
        painter.drawText(box, _BOTTOM, text)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, theme: Theme
    ) -> None:
        rect = option.rect
        if row.key == self.current:
            painter.fillRect(rect, QColor(theme.color("accent_soft")))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(theme.color("accent")))
        painter.setPen(QPen(QColor(theme.color("hairline")), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.color("accent")), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 4, 4)
        metrics = QFontMetrics(option.font)
        line = metrics.height()
        top = rect.top() + 6
        text_left = rect.left() + _PAD + _LEFT
        self._paint_sign(
            painter, option.font, QRect(rect.left() + _PAD, top, _LEFT, line), row, theme
        )
        ids_width = self._width_of(row.ids, metrics)
        painter.setFont(option.font)
        if row.ids:
            painter.setPen(QColor(theme.color("muted")))
            ids_box = QRect(rect.right() - _PAD - ids_width, top, ids_width + 1, line)
            painter.drawText(ids_box, _MIDDLE, row.ids)
        painter.setPen(QColor(theme.color("text")))
        room = rect.right() - _PAD - text_left
        for title in self._title_lines(row, metrics, rect.width()):
            painter.drawText(QRect(text_left, top, room, line), _MIDDLE, title)
            top += line + 2
        if row.show:
            box = QRect(text_left, top, room, line)
            self._paint_evidence(painter, option.font, box, row, theme)

    def _paint_sign(
        self, painter: QPainter, font: QFont, box: QRect, row: Row, theme: Theme
    ) -> None:
        sign, color = sign_of(row, theme)
        painter.setFont(_bold(font))
        painter.setPen(QColor(color))
        painter.drawText(box, _MIDDLE, f"{row.number} {sign}".strip())

    def _paint_evidence(
        self, painter: QPainter, font: QFont, box: QRect, row: Row, theme: Theme
    ) -> None:
        painter.setFont(font)
        metrics = QFontMetrics(font)
        x = box.left()
        for piece in row.evidence:
            room = box.right() - x
            if room < 12:
                return
            text = metrics.elidedText(
                with_signs_named(piece.text), Qt.TextElideMode.ElideRight, room
            )
            width = metrics.horizontalAdvance(text)
            look = theme.look(piece.role) if piece.role else None
            color = look.color if look and look.color else theme.color("text")
            painter.setPen(QColor(color if piece.role else theme.color("muted")))
            where = QRect(x, box.top(), width + 2, box.height())
            painter.drawText(where, _MIDDLE, text)
            if look and look.line and piece.role.startswith("difference"):
                painter.setPen(QPen(QColor(look.line), 1.5))
                y = box.top() + metrics.ascent() + metrics.descent() + 1
                painter.drawLine(x, y, x + width, y)
            x += width


def sign_of(row: Row, theme: Theme) -> tuple[str, str]:
    """The sign at the left of a row and its colour."""
    accent = theme.color("accent")
    if row.sign in set(PairKind):
        return theme.look(f"shared.{row.sign}").sign, accent
    if row.sign.startswith("entity."):
        look = theme.look(row.sign)
        return look.letter, look.color or accent
    if row.sign == "date":
        return theme.look("date").letter, theme.look("date").color or accent
    if row.sign in ('"!', "≠"):
        return row.sign, theme.look("difference").line or accent
    return row.sign, theme.color("muted") if row.sign == '"' else accent


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class FindingList(QListView):
    """The view: a click selects, Enter or a double click jumps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Thousands of rows are measured a few at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def sizeHint(self) -> QSize:
        """Two rows: a list takes what room there is and asks for none."""
        return QSize(260, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks titles elsewhere, so every row is measured again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
