"""A row of findings is as high as the lines that are painted in it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.presentation.theme import load_theme
from reader.ui.panels.finding_delegate import FindingDelegate
from reader.ui.panels.finding_list import FindingModel
from reader.ui.panels.finding_row import Row, pieces

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
