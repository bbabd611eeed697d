"""A sentence of the pair strip, broken into lines."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.presentation.theme import load_theme
from reader.ui.panels.sentence_lines import SentenceLine


def test_asking_for_a_height_does_not_change_what_is_painted(qtbot: QtBot) -> None:
    line = SentenceLine()
    qtbot.addWidget(line)
    line.set_theme(load_theme("light"))
    line.set_sentence("The harbour was closed for three hours on Monday.", ())
    line.resize(600, 80)
    line.show()
    qtbot.waitExposed(line)
    before = line.grab().toImage()
    assert line.heightForWidth(120) > line.heightForWidth(600)
    line.heightForWidth(120)
    assert line.grab().toImage() == before


class Counting(SentenceLine):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_another_sentence_of_as_many_lines_is_painted(qtbot: QtBot) -> None:
    line = Counting()
    qtbot.addWidget(line)
    line.set_theme(load_theme("light"))
    line.resize(600, 80)
    line.set_sentence("The harbour was closed.", ())
    line.show()
    qtbot.waitExposed(line)
    QApplication.processEvents()
    before = line.painted
    line.set_sentence("The harbour was opened.", ())
    QApplication.processEvents()
    assert line.painted > before
