"""A sentence with its marks, wrapped: shared words tinted, word differences underlined.

Used by the pair strip. Painted from the same looks as the panes, so that both say the same.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.presentation.theme import Theme
from reader.records import dataclass
from reader.ui.direction import is_right_to_left
from reader.ui.panes.sign_painter import flags_of, paint_flag


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some characters of a line that are marked; `role` is the theme's."""

    start: int
    end: int
    role: str


class SentenceLine(QWidget):
    """One sentence, as tall as its width makes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._stretches: tuple[Stretch, ...] = ()
        self._theme: Theme | None = None
        self.text_font = self.font()
        """Kept here: a style sheet that is set anew takes from widgets the font they were given."""
        self._layout = QTextLayout()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._height = 0.0
        self._laid_out_for = -1
        """The width that the lines are broken for: whoever asks for a height breaks them anew."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_text_font(self, font: QFont) -> None:
        self.text_font = font
        self._layout.setFont(font)
        self._lay_out(self.width())
        # Whatever it stands in gives it the height of the smaller text else.
        self.updateGeometry()
        self.update()

    def set_sentence(self, text: str, stretches: tuple[Stretch, ...]) -> None:
        """Show `text`; stretches count characters of it."""
        self._text = text
        self._stretches = stretches
        self._layout.setText(text)
        self._layout.setFont(self.text_font)
        self.setAccessibleName(text)
        self._lay_out(self.width())
        self.updateGeometry()
        # A sentence of as many lines as the one before changes no geometry.
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)) + 1

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(QFontMetricsF(self.text_font).height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self.width())
        super().resizeEvent(event)

    def _lay_out(self, width: int) -> float:
        """Break into lines; returns the height."""
        spacing = QFontMetricsF(self.text_font).height() * 0.16
        y = 1.0
        backwards = is_right_to_left(self._text)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            spare = max(width, 40) - line.naturalTextWidth()
            line.setPosition(QPointF(spare if backwards else 0, y))
            y += line.height() + spacing
        self._layout.endLayout()
        self._height = y
        self._laid_out_for = width
        return y

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        if self._laid_out_for != self.width():
            self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stretch in self._stretches:
            self._paint_stretch(painter, stretch, self._theme)
        painter.setPen(QColor(self._theme.color("text")))
        self._layout.draw(painter, QPointF(0, 0))
        em = QFontInfo(self.text_font).pixelSize()
        for flag in flags_of(self._layout, self._text):
            paint_flag(painter, flag, QPointF(0, 0), em, self._theme)
        painter.end()

    def _paint_stretch(self, painter: QPainter, stretch: Stretch, theme: Theme) -> None:
        look = theme.look(stretch.role)
        first, last = _units(self._text, stretch.start), _units(self._text, stretch.end)
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            start = max(first, line.textStart())
            end = min(last, line.textStart() + line.textLength())
            if start >= end:
                continue
            x1, x2 = _x_of(line, start), _x_of(line, end)
            box = QRectF(min(x1, x2), line.y(), abs(x2 - x1), line.height())
            if look.fill:
                painter.fillRect(box, QColor(look.fill))
            if look.box and look.line:
                styles = {"dotted": Qt.PenStyle.DotLine}
                painter.setPen(
                    QPen(QColor(look.line), 1, styles.get(look.box, Qt.PenStyle.SolidLine))
                )
                painter.drawRect(box)
            if look.line and stretch.role.startswith("difference"):
                y = line.y() + line.ascent() + line.descent() * 0.62
                painter.setPen(QPen(QColor(look.line), look.width))
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
                if look.stroke == "double":
                    below = y + look.width + 1
                    painter.setPen(QPen(QColor(look.line), 1))
                    painter.drawLine(QPointF(box.left(), below), QPointF(box.right(), below))


def _x_of(line: QTextLine, position: int) -> float:
    # The stubs know one of the two values that are returned.
    found: Any = line.cursorToX(position)
    return float(found[0])


def _units(text: str, offset: int) -> int:
    """Qt counts UTF-16 units, the model characters."""
    if text.isascii():
        return offset
    return offset + sum(1 for char in text[:offset] if char > "\uffff")
