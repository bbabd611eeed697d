"""How a row of findings is painted: number and sign, the reason in words, a line of evidence.

Rows are painted, not built of widgets, so that two thousand of them cost as much as ten. Which
words fit is worked out once for a row and a width.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.comparison.model import PairKind
from reader.presentation.hidden_signs import with_signs_named
from reader.presentation.theme import Theme
from reader.records import dataclass, replace
from reader.ui.direction import direction_of
from reader.ui.panels.finding_list import ROW
from reader.ui.panels.finding_row import Row

_Index = QModelIndex | QPersistentModelIndex
_LEFT = 44
"""Pixels for number and sign."""
_PAD = 12
_LEAST = 12
"""Pixels in which evidence still says something."""
_WIDE = 700
"""Pixels of a row in which evidence stands beside the reason, where it has at least `_BESIDE`."""
_BESIDE = 160
_COLUMN = 0.38
"""Where the evidence begins beside the reason, of the row's width; later after a longer one."""
_MOST_KEPT = 500
"""Rows whose words are kept as they fit."""
# Combined here once: Python's flags are slow, and a list paints thirty rows a frame.
_BOTTOM = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class _Words:
    """A piece of a line; pixels."""

    text: str
    left: int
    """From where the words of the row begin."""
    width: int
    role: str = ""
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    """Of the line that it is a piece of."""


@dataclass(frozen=True, slots=True)
class _Fitted:
    """The words of a row as they fit its width."""

    row: Row
    """Kept, so that no other row is taken for it."""
    titles: list[str]
    evidence: list[_Words]


class FindingDelegate(QStyledItemDelegate):
    """Number and sign, one line of reason with the ids at its end, one line of evidence; in a
    wide list, as there is in a small window, the evidence stands beside the reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.current = ""
        """Key of the row that is selected in the workspace."""
        self._widths: dict[str, int] = {}
        """Of titles and ids; every row is measured again whenever the list's width changes."""
        self._fitted: dict[tuple[int, int], _Fitted] = {}
        """By row and width."""
        self._font: QFont | None = None
        """In which everything was measured; fonts that are made anew are looked up anew."""
        self._bold = QFont()
        self._metrics = QFontMetrics(self._bold)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW)
        self._measure_in(option.font)
        metrics = self._metrics
        line = metrics.height()
        if isinstance(row, str):
            return QSize(120, line + 14)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 320
        # Which words stand on which line is asked only of rows that are painted.
        title, first = self._title_and_room(row, metrics, width)
        if row.show and self._beside(row, metrics, width):
            return QSize(120, line + 16)
        is_long = " " in title and self._width_of(title, metrics) > first
        lines = (2 if is_long else 1) + (1 if row.show else 0)
        return QSize(120, round(lines * (line + 2) + 14))

    def forget(self) -> None:
        """The rows are others."""
        self._fitted.clear()

    def _measure_in(self, font: QFont) -> None:
        if font != self._font:
            self._font = QFont(font)
            self._bold = QFont(font)
            self._bold.setWeight(QFont.Weight.DemiBold)
            self._metrics = QFontMetrics(font)
            self._widths.clear()
            self._fitted.clear()

    def _fit(self, row: Row, metrics: QFontMetrics, width: int) -> _Fitted:
        known = self._fitted.get((id(row), width))
        if known is None:
            if len(self._fitted) > _MOST_KEPT:
                self._fitted.clear()
            titles = self._title_lines(row, metrics, width)
            beside = self._beside(row, metrics, width)
            _, first = self._title_and_room(row, metrics, width)
            room = first if beside else width - 2 * _PAD - _LEFT - 2
            known = _Fitted(row, titles, _fit_evidence(row, metrics, beside, room))
            self._fitted[id(row), width] = known
        return known

    def _title_lines(self, row: Row, metrics: QFontMetrics, width: int) -> list[str]:
        """The title on one line beside the ids or, where it is too long, on two."""
        room = width - 2 * _PAD - _LEFT
        text, first = self._title_and_room(row, metrics, width)
        if self._width_of(text, metrics) <= first:
            return [text]
        words = text.split(" ")

        def width_of_first(count: int) -> int:
            return metrics.horizontalAdvance(" ".join(words[:count]))

        # As many as there is room for, and one in any case.
        fitting = max(1, bisect_right(range(len(words)), first, key=width_of_first) - 1)
        rest = " ".join(words[fitting:])
        elide = Qt.TextElideMode.ElideRight
        head = metrics.elidedText(" ".join(words[:fitting]), elide, first)
        return [head, metrics.elidedText(rest, elide, room)] if rest else [head]

    def _title_and_room(self, row: Row, metrics: QFontMetrics, width: int) -> tuple[str, int]:
        """The title, and the pixels that its first line has beside the ids."""
        ids = self._width_of(row.ids, metrics) + 10 if row.ids else 0
        return with_signs_named(row.title), width - 2 * _PAD - _LEFT - ids

    def _beside(self, row: Row, metrics: QFontMetrics, width: int) -> int:
        """From where the evidence stands on the line of the title; 0 where it has its own."""
        title, first = self._title_and_room(row, metrics, width)
        start = max(round(width * _COLUMN) - _LEFT, self._width_of(title, metrics) + 24)
        return start if width >= _WIDE and first - start >= _BESIDE else 0

    def _width_of(self, text: str, metrics: QFontMetrics) -> int:
        if text not in self._widths:
            self._widths[text] = metrics.horizontalAdvance(text)
        return self._widths[text]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self._theme is None:
            return
        row = index.data(ROW)
        self._measure_in(option.font)
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
        painter.setFont(self._bold)
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
        metrics = self._metrics
        step = metrics.height() + 2
        baseline = rect.top() + 6 + metrics.ascent()
        left = rect.left() + _PAD + _LEFT
        sign, color = sign_of(row, theme)
        painter.setFont(self._bold)
        painter.setPen(QColor(color))
        painter.drawText(QPointF(rect.left() + _PAD, baseline), f"{row.number} {sign}".strip())
        painter.setFont(option.font)
        if row.ids:
            painter.setPen(QColor(theme.color("muted")))
            at = rect.right() - _PAD - self._width_of(row.ids, metrics)
            painter.drawText(QPointF(at, baseline), row.ids)
        painter.setPen(QColor(theme.color("text")))
        fitted = self._fit(row, metrics, rect.width())
        beside = min((words.left for words in fitted.evidence), default=0) > 0
        for title in fitted.titles:
            painter.setLayoutDirection(direction_of(title))
            painter.drawText(QPointF(left, baseline), title)
            baseline += 0 if beside else step
        for words in fitted.evidence:
            _paint_words(painter, words, QPointF(left + words.left, baseline), metrics, theme)


def _fit_evidence(row: Row, metrics: QFontMetrics, x: int, room: int) -> list[_Words]:
    """The evidence from `x` on, which is counted in `room`."""
    found: list[_Words] = []
    evidence = row.evidence
    for piece in evidence:
        if room - x < _LEAST:
            break
        text = with_signs_named(piece.text)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - x)
        width = metrics.horizontalAdvance(text)
        found.append(_Words(text, x, width, piece.role))
        x += width
    direction = direction_of("".join(piece.text for piece in evidence))
    if found and direction is Qt.LayoutDirection.RightToLeft:
        # The first words stand at the right.
        ends = found[0].left + x
        return [
            replace(words, left=ends - words.left - words.width, direction=direction)
            for words in found
        ]
    return found


def _paint_words(
    painter: QPainter, words: _Words, at: QPointF, metrics: QFontMetrics, theme: Theme
) -> None:
    look = theme.look(words.role) if words.role else None
    color = look.color if look and look.color else theme.color("text" if words.role else "muted")
    painter.setPen(QColor(color))
    painter.setLayoutDirection(words.direction)
    painter.drawText(at, words.text)
    if look and look.line and words.role.startswith("difference"):
        painter.setPen(QPen(QColor(look.line), 1.5))
        y = round(at.y()) + metrics.descent() + 1
        painter.drawLine(round(at.x()), y, round(at.x()) + words.width, y)


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
