"""Rows of a list are measured when they must be, and only then."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from reader.presentation.theme import load_theme
from reader.ui.panels.finding_list import FindingList, FindingModel
from reader.ui.panels.finding_row import Row


class Measuring(QStyledItemDelegate):
    """Counts how often rows are measured."""

    count = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.count += 1
        return QSize(100, 30)


def make_list(qtbot: QtBot) -> tuple[QWidget, FindingList, Measuring]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    view, model = FindingList(window), FindingModel(window)
    measuring = Measuring(view)
    view.setItemDelegate(measuring)
    view.setModel(model)
    view.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    model.set_rows(tuple(Row(f"pair/{n}", f"Row {n}", str) for n in range(400)))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 380 * 30)
    # The scroll bar has taken some of the width since, and every row is measured for the rest.
    seen = -1
    while seen != measuring.count:
        seen = measuring.count
        qtbot.wait(300)
    return window, view, measuring


@pytest.mark.parametrize("sizes", [[(300, 200)], [(290, 300), (300, 300)]])
def test_another_height_or_a_width_that_comes_back_measures_no_list_again(
    qtbot: QtBot, sizes: list[tuple[int, int]]
) -> None:
    _window, view, measuring = make_list(qtbot)
    measuring.count = 0
    for size in sizes:
        view.resize(*size)
    qtbot.wait(250)
    # Only what is asked for to paint it.
    assert measuring.count < 100


def test_another_width_measures_every_row_again(qtbot: QtBot) -> None:
    _window, view, measuring = make_list(qtbot)
    measuring.count = 0
    view.resize(250, 300)
    qtbot.waitUntil(lambda: measuring.count >= 400)
    assert view.width() == 250


def test_rows_that_are_held_are_shown_with_the_filter(qtbot: QtBot) -> None:
    _window, _view, _measuring = make_list(qtbot)
    model = FindingModel(_window)
    asked: list[int] = []

    def spoken(number: int) -> str:
        asked.append(number)
        return f"row {number}"

    model.set_filter("7")
    rows = tuple(Row(f"pair/{n}", f"Row {n}", partial(spoken, n)) for n in range(400))
    model.hold_rows(rows)
    assert not asked
    assert model.rowCount() == 0
    while not model.gather_words(0.0005):
        pass
    model.set_filter("7")
    assert len(asked) == 400
    assert model.rowCount() == sum("7" in str(n) for n in range(400))


def test_a_list_paints_the_ground_of_its_theme_itself(qtbot: QtBot) -> None:
    _window, view, _measuring = make_list(qtbot)
    for name in ("light", "dark"):
        theme = load_theme(name)
        view.set_theme(theme)
        picture = view.viewport().grab().toImage()
        assert picture.pixelColor(picture.width() - 2, 170).name() == theme.color("paper").lower()


def test_rows_that_are_gone_to_are_painted_in_another_turn(qtbot: QtBot) -> None:
    _window, view, _measuring = make_list(qtbot)
    model = view.model()
    view.go_to(model.index(3))
    assert view.viewport().updatesEnabled()
    view.go_to(model.index(300))
    assert not view.viewport().updatesEnabled()
    assert view.currentIndex().row() == 300
    assert view.viewport().rect().intersects(view.visualRect(model.index(300)))
    qtbot.waitUntil(view.viewport().updatesEnabled)
