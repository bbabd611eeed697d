"""A card that shows the twin of a sentence while the twin is out of sight.

It shows the twin's words with what differs underlined, stays while the pointer is on it, and goes
with Escape (WCAG 1.4.13).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QMouseEvent,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from reader.documents.article import Span
from reader.presentation.model import Mark
from reader.presentation.theme import Theme
from reader.ui.offsets import DocumentMap
from reader.ui.panes.block_geometry import x_of
from reader.ui.panes.fonts import reading_font, window_font
from reader.ui.panes.painting import painting
from reader.ui.panes.sign_painter import flags_of, paint_flag

_WIDTH = 380
"""Pixels, in text of usual size; larger text has a wider card."""
_SIZE = 0.88
"""Size of its words, of that in the articles."""
_MOST_ZOOM = 200
"""Per cent: in larger words it would cover both texts."""
_MOST_SHARE = 0.7
"""Of the width of what it lies in."""
_PADDING = 14
_LINGER = 220
"""Milliseconds for the pointer to reach the card."""
_GAP = 6
"""Pixels between the card and the sentence that it belongs to."""


class PeekCard(QWidget):
    """One twin at a time, beside the sentence that asked for it and never over it."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._within = parent
        self._theme = theme
        self._title = ""
        self._font = reading_font(round(100 * _SIZE))
        self._width = _WIDTH
        self._layout = QTextLayout()
        self._underlined: list[tuple[int, int, str]] = []
        self._tinted: list[tuple[int, int, str]] = []
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LINGER)
        self._leaving.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_text_size(self, zoom: int, family: str) -> None:
        """The size and family of the articles' text, for the next twin."""
        zoom = min(zoom, _MOST_ZOOM)
        self._font = reading_font(round(zoom * _SIZE), family)
        most = round(self._within.width() * _MOST_SHARE)
        self._width = max(_WIDTH, min(_WIDTH * zoom // 100, most))

    def show_twin(
        self, title: str, text: str, span: Span, marks: list[Mark], beside: QRect, aside: int
    ) -> None:
        """`text` is the twin's article, `marks` those of the pair on that side; `beside` is where
        the sentence stands that is pointed at, in the parent's coordinates, and `aside` where the
        card begins when there is room neither below nor above: in the other text."""
        self._leaving.stop()
        self._title = title
        passage = span.of(text)
        shown = DocumentMap(passage)
        self._layout = QTextLayout(shown.shown, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout.setTextOption(option)
        self._underlined, self._tinted = [], []
        for mark in marks:
            start, end = (
                shown.to_document(max(0, edge - span.start))
                for edge in (mark.span.start, min(mark.span.end, span.end))
            )
            kept = self._underlined if mark.role.startswith("difference") else self._tinted
            kept.append((start, end, mark.role))
        self._break_lines()
        height = round(self._layout.boundingRect().height()) + 2 * _PADDING + 24
        size = QSize(self._width, height)
        self.setGeometry(QRect(place_beside(beside, size, self._within.size(), aside), size))
        self.setAccessibleName(title)
        self.setAccessibleDescription(passage)
        self.raise_()
        self.show()
        self.update()

    def leave(self) -> None:
        """Go, unless the pointer comes onto the card in time."""
        if self.isVisible() and not self.underMouse():
            self._leaving.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What lies over a text takes its clicks: they mean the pair that is shown.
        self.pressed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._leaving.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(QColor(self._theme.color("edge")))
            painter.setBrush(QColor(self._theme.color("raised")))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(window_font(8.5, QFont.Weight.DemiBold))
            painter.setPen(QColor(self._theme.look("shared.near").line or ""))
            ascent = QFontMetricsF(painter.font()).ascent()
            painter.drawText(QPointF(_PADDING, _PADDING + ascent - 2), self._title)
            origin = QPointF(_PADDING, _PADDING + 24)
            for start, end, role in self._tinted:
                look = self._theme.look(role)
                for box in self._boxes(start, end):
                    if look.fill:
                        painter.fillRect(box.translated(origin), QColor(look.fill))
            for start, end, role in self._underlined:
                look = self._theme.look(role)
                for box in self._boxes(start, end):
                    line = QRectF(box.left(), box.bottom() - 3, box.width(), look.width)
                    painter.fillRect(line.translated(origin), QColor(look.line or ""))
            plain = QTextLayout.FormatRange()
            plain.start, plain.length = 0, len(self._layout.text())
            form = QTextCharFormat()
            form.setForeground(QColor(self._theme.color("text")))
            plain.format = form
            self._layout.draw(painter, origin, [plain])
            em = QFontInfo(self._layout.font()).pixelSize()
            for flag in flags_of(self._layout, self._layout.text()):
                paint_flag(painter, flag, origin, em, self._theme)

    def _break_lines(self) -> None:
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width - 2 * _PADDING)
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.1
        self._layout.endLayout()

    def _boxes(self, start: int, end: int) -> list[QRectF]:
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = x_of(line, first), x_of(line, last)
                found.append(QRectF(left, line.y(), right - left, line.height()))
        return found


def place_beside(beside: QRect, size: QSize, within: QSize, aside: int) -> QPoint:
    """Where a card of `size` covers nothing of `beside`: below it, above it, else to the side."""
    x = min(max(8, beside.left()), within.width() - size.width() - 8)
    below, above = beside.bottom() + 1 + _GAP, beside.top() - _GAP - size.height()
    if below + size.height() <= within.height():
        return QPoint(x, below)
    if above >= 0:
        return QPoint(x, above)
    highest = within.height() - size.height() - 8
    return QPoint(
        min(max(8, aside), within.width() - size.width() - 8), min(max(8, beside.top()), highest)
    )
