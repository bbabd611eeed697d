"""A slip while painting is an error message, not the end of the program."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from reader.ui.panes.painting import painting


def test_a_painter_lets_go_of_its_device_after_a_slip(qapp: QApplication) -> None:
    canvas = QPixmap(10, 10)
    with pytest.raises(ZeroDivisionError) as slip, painting(canvas):
        1 / 0  # noqa: B018
    assert slip.tb is not None
    assert not canvas.paintingActive()
