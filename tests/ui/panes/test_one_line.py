"""A line that is too long for its place is shortened where its words end."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from reader.ui.panes.one_line import OneLine


@pytest.mark.parametrize(
    ("words", "at_the_right"), [("harbour " * 30, True), ("הגשר החדש " * 30, False)]
)
def test_the_dots_of_a_shortened_line_stand_where_it_is_read_last(
    qtbot: QtBot, words: str, at_the_right: bool
) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    line.setPalette(palette)
    line.setText(words)
    line.resize(220, 30)
    image = line.grab().toImage()
    dots = line.fontMetrics().horizontalAdvance("…")
    # Dots are low: nothing is drawn above them.
    top = image.height() / 2 - 1

    def is_low(columns: range) -> bool:
        inked = [
            y
            for x in columns
            for y in range(image.height())
            if QColor(image.pixel(x, y)).lightness() < 128
        ]
        return bool(inked) and min(inked) > top

    right_end = max(
        x
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).lightness() < 128
    )
    assert is_low(range(right_end - dots + 3, right_end + 1)) is at_the_right
    assert is_low(range(0, dots - 2)) is not at_the_right
