"""The command table is whole: every row can be run, seen and reached by a key of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui.driver import Driver

from reader.paths import resource
from reader.ui.commands import COMMANDS, MENUS, SUBMENUS, TOOL_BAR, Command, shortcuts_of
from reader.ui.translations import uninstall

ROWS = [row for row in COMMANDS if row.id and row.text]


def test_ids_are_unique() -> None:
    assert not [name for name, count in Counter(row.id for row in ROWS).items() if count > 1]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_command_has_a_menu_and_on_the_tool_bar_an_icon(row: Command) -> None:
    assert row.menu in dict(MENUS)
    assert not row.submenu or row.submenu in SUBMENUS
    assert bool(row.icon) == (row.id in TOOL_BAR)
    assert not row.icon or resource("icons", f"{row.icon}.svg").is_file()


def test_every_command_has_a_handler_and_stands_in_its_menu(driver: Driver) -> None:
    bar = driver.window.menuBar()
    for row in ROWS:
        action = driver.window.actions_table[row.id]
        menu = bar.findChild(QMenu, row.submenu or row.menu)
        assert menu is not None
        assert action in menu.actions(), row.id


def test_no_two_commands_have_one_key(driver: Driver) -> None:
    keys = Counter(
        key.toString() for row in ROWS for key in shortcuts_of(row, {}) if not key.isEmpty()
    )
    assert not [key for key, count in keys.items() if count > 1]


def test_no_key_is_ctrl_alt_and_a_letter(driver: Driver) -> None:
    for row in ROWS:
        for key in shortcuts_of(row, {}):
            assert "Ctrl+Alt" not in key.toString(), row.id


def test_a_key_can_be_given_anew_and_taken_away(driver: Driver) -> None:
    row = next(row for row in ROWS if row.id == "next_pair")
    assert shortcuts_of(row, {"next_pair": "Ctrl+N"}) == [QKeySequence("Ctrl+N")]
    assert shortcuts_of(row, {"next_pair": ""}) == []
    driver.window.remembered.change(shortcuts=(("next_pair", "Ctrl+N"),))
    assert driver.window.actions_table["next_pair"].shortcuts() == [QKeySequence("Ctrl+N")]


def test_commands_without_anything_to_act_on_are_disabled(driver: Driver) -> None:
    enabled = {row.id for row in ROWS if driver.window.actions_table[row.id].isEnabled()}
    assert {"open", "paste_article", "preferences", "about"} <= enabled
    assert not {"export_report", "next_pair", "jump_to_twin", "find", "cancel"} & enabled


def test_a_button_listens_to_its_command_once_however_often_that_changes(reading: Driver) -> None:
    reading.run("find")  # its buttons are made now
    actions = [reading.window.actions_table[row.id] for row in ROWS]
    before = [action.receivers(SIGNAL("changed()")) for action in actions]
    for action in actions * 3:
        action.setEnabled(not action.isEnabled())
    assert [action.receivers(SIGNAL("changed()")) for action in actions] == before


@pytest.fixture
def no_language(qtbot: QtBot) -> Iterator[None]:
    """The application's own texts again afterwards."""
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    uninstall(app)


@pytest.mark.usefixtures("no_language")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ru"])
def test_every_mnemonic_of_a_menu_is_its_own(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    driver = Driver(qtbot, tmp_path, language=language)
    for menu in driver.window.menuBar().findChildren(QMenu):
        letters = Counter(
            text[text.index("&") + 1].lower()
            for action in menu.actions()
            if "&" in (text := action.text())
        )
        doubled = [letter for letter, count in letters.items() if count > 1]
        assert not doubled, (menu.objectName(), doubled)


def test_there_is_a_way_back_only_after_a_jump(driver: Driver) -> None:
    actions = driver.window.actions_table
    driver.open_articles()
    assert not actions["back"].isEnabled()
    driver.run("next_pair")
    driver.run("jump_to_twin")
    assert actions["back"].isEnabled()
    assert not actions["forward"].isEnabled()
    driver.run("back")
    assert not actions["back"].isEnabled()
    assert actions["forward"].isEnabled()


def test_there_is_no_next_pair_where_the_view_draws_none(driver: Driver) -> None:
    driver.open_articles()
    workspace = driver.window.workspace
    assert driver.window.actions_table["next_pair"].isEnabled()
    workspace.set_view(shortest=10_000)
    driver.settle()
    assert not workspace.visible_pairs()
    assert not driver.window.actions_table["next_pair"].isEnabled()


def test_an_article_that_is_not_open_has_no_details(driver: Driver) -> None:
    driver.open_one("harbour.txt")
    actions = driver.window.actions_table
    assert actions["details_left"].isEnabled()
    assert not actions["details_right"].isEnabled()
