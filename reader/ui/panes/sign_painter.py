"""Paints flags over signs that cannot be seen: what reorders a line, what hides in a word.

Each has a line where it stands and, if it reorders text, its name over the line. Drawn over the
laid out text, which is never changed.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextLayout

from reader.presentation.hidden_signs import hidden_signs
from reader.presentation.theme import Theme
from reader.records import dataclass
from reader.ui.panes.block_geometry import em_at, x_of
from reader.ui.panes.fonts import window_font

_NAME, _LEAST_NAME = 0.42, 8
"""Size of a name: em of the text, and pixels."""
_TOP, _FOOT = 0.82, 0.18
"""Em from the baseline up to a name, and down to the end of the line."""
_WIDTH = 1.5
"""Of the line; pixels."""
_ROOM = 2.0
"""Beside a name within its flag; pixels."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign within one layout; pixels."""

    name: str
    x: float
    baseline: float
    place: int
    """UTF-16 units from the beginning of the layout's text."""


class SignPainter:
    """Draws the flags of a document; places are kept by paragraph."""

    def __init__(self) -> None:
        self._flags: dict[int, list[tuple[Flag, float]]] = {}

    def forget_places(self) -> None:
        """The text was laid out anew."""
        self._flags.clear()

    def paint(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], theme: Theme
    ) -> None:
        """Flags of `blocks`, which come with the place of each on the painter."""
        for block, origin in blocks:
            for flag, em in self._flags_of(block):
                paint_flag(painter, flag, origin, em, theme)

    def _flags_of(self, block: QTextBlock) -> list[tuple[Flag, float]]:
        number = block.blockNumber()
        known = self._flags.get(number)
        if known is None:
            known = self._flags[number] = [
                (flag, em_at(block, flag.place)) for flag in flags_of(block.layout(), block.text())
            ]
        return known


def flags_of(layout: QTextLayout, text: str) -> list[Flag]:
    """The flags of a laid out text; none for a part that has no line."""
    found = []
    for sign in hidden_signs(text):
        place = len(text[: sign.offset].encode("utf-16-le", "surrogatepass")) // 2
        line = layout.lineForTextPosition(place)
        if line.isValid():
            found.append(Flag(sign.name, x_of(line, place), line.y() + line.ascent(), place))
    return found


def paint_flag(painter: QPainter, flag: Flag, origin: QPointF, em: float, theme: Theme) -> None:
    """`origin` is the layout's place, `em` the size of its text; pixels."""
    color = QColor(theme.color("warning"))
    x, baseline = origin.x() + flag.x, origin.y() + flag.baseline
    # On whole pixels: between two of them so thin a line is a pale one.
    left, top = round(x - _WIDTH / 2), round(baseline - em * _TOP)
    painter.fillRect(QRectF(left, top, _WIDTH, round(em * (_TOP + _FOOT))), color)
    if not flag.name:
        return
    font = window_font(7.0, QFont.Weight.DemiBold)
    font.setPixelSize(max(_LEAST_NAME, round(em * _NAME)))
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(flag.name) + 2 * _ROOM
    height = metrics.capHeight() + 2 * _ROOM
    box = QRectF(left, top - height, width, height)
    painter.fillRect(box, color)
    painter.setFont(font)
    painter.setPen(QColor(theme.color("paper")))
    painter.drawText(QPointF(box.left() + _ROOM, box.bottom() - _ROOM), flag.name)
