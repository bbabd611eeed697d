"""A row of findings is as high as the lines that are painted in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.presentation.theme import load_theme
from reader.ui.panels.finding_delegate import FindingDelegate, _fit_evidence
from reader.ui.panels.finding_list import FindingModel
from reader.ui.panels.finding_row import Piece, Row, pieces

WORD = "harbour "


@pytest.mark.parametrize("width", [260, 431, 900])
def test_a_row_has_room_for_every_line_of_its_title_and_for_no_more(
    qtbot: QtBot, width: int
) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(width, 400)
    model = FindingModel(view)
    delegate = FindingDelegate(view)
    delegate.set_theme(load_theme("light"))
    titles = [(WORD * count).strip() for count in range(1, 30)] + ["x" * 300, "x" * 300 + " y"]
    rows = [
        Row(f"pair/{n}", title, lambda: "", ids=ids, show=pieces("echo") if n % 2 else None)
        for n, title in enumerate(titles)
        for ids in ("", "A2 B12")
    ]
    model.set_rows(tuple(rows))
    option = QStyleOptionViewItem()
    metrics = QFontMetrics(option.font)
    for place, row in enumerate(rows):
        index = model.index(place)
        height = delegate.sizeHint(option, index).height()
        lines = len(painted_lines(delegate, option, row, view.viewport().width()))
        assert height == round((lines + bool(row.show)) * (metrics.height() + 2) + 14)


def painted_lines(
    delegate: FindingDelegate, option: QStyleOptionViewItem, row: Row, width: int
) -> list[str]:
    return delegate._title_lines(row, QFontMetrics(option.font), width)


def test_words_of_a_language_that_is_read_from_the_right_begin_at_the_right(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    words = (Piece("עלות ", ""), Piece("12", "difference.changed"), Piece(" מיליון", ""))
    row = Row("pair/1", "1 word changed", lambda: "", show=lambda: words)
    first, figure, last = _fit_evidence(row, metrics, 30, 400)
    assert first.left > figure.left > last.left == 30
    assert first.left == figure.left + figure.width
    assert first.direction is Qt.LayoutDirection.RightToLeft


def test_words_that_are_read_from_the_left_stand_in_their_order(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    row = Row("pair/1", "", lambda: "", show=lambda: (Piece("A: ", ""), Piece("עלות", "")))
    first, second = _fit_evidence(row, metrics, 0, 400)
    assert (first.left, second.left) == (0, first.width)
