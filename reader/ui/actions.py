"""The command table as Qt actions and menus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from reader.presentation.theme import Theme
from reader.ui.commands import (
    COMMANDS,
    MENUS,
    SUBMENUS,
    Command,
    Needs,
    button_label,
    label,
    plain_label,
    shortcuts_of,
)
from reader.ui.icons import icon
from reader.ui.words import say

Handler = Callable[..., object]


class Actions(QObject):
    """One `QAction` a command, with its handler. Raises KeyError where a handler is missing."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Handler]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.submenus: dict[str, QMenu] = {}
        for row in COMMANDS:
            if row.id and row.text:
                self._actions[row.id] = self._make(row, window, handlers[row.id])

    def _make(self, row: Command, window: QWidget, handler: Handler) -> QAction:
        action = QAction(label(row), window)
        action.setObjectName(row.id)
        action.setIconText(button_label(row))
        action.setCheckable(row.checkable)
        if row.checkable:
            # PySide would call a `partial` without the state.
            action.triggered.connect(lambda checked: handler(checked))
        else:
            action.triggered.connect(lambda checked=False: handler())
        if row.group:
            if row.group not in self._groups:
                self._groups[row.group] = QActionGroup(self)
            self._groups[row.group].addAction(action)
        window.addAction(action)
        return action

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def set_checked(self, command_id: str, checked: bool) -> None:
        """Show a state without running the command."""
        # Handlers listen to `triggered`, which only a person causes.
        self._actions[command_id].setChecked(checked)

    def set_shortcuts(self, remapped: Mapping[str, str]) -> None:
        """Give every action its keys, and say them in its tool tip."""
        for row in COMMANDS:
            if row.id not in self._actions:
                continue
            action = self._actions[row.id]
            keys = shortcuts_of(row, remapped)
            action.setShortcuts(keys)
            shown = keys[0].toString(keys[0].SequenceFormat.NativeText) if keys else ""
            name = plain_label(row)
            action.setToolTip(f"{name} ({shown})" if shown else name)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for row in COMMANDS:
            if not row.icon:
                continue
            color = theme.color("accent_text" if row.id == "export_report" else "text")
            self._actions[row.id].setIcon(icon(row.icon, color, theme.color("edge")))

    def enable(self, present: frozenset[Needs]) -> None:
        """Enable the commands whose needs are met."""
        for row in COMMANDS:
            if row.id in self._actions:
                self._actions[row.id].setEnabled(row.needs in present)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus of the table."""
        for name, title in MENUS:
            menu = bar.addMenu(say("Menu", title))
            menu.setObjectName(name)
            start = True
            for row in _rows_of(name):
                if row is None:
                    if not start:
                        menu.addSeparator()
                    continue
                start = False
                self._place(row, menu)

    def _place(self, row: Command, menu: QMenu) -> None:
        target = menu
        if row.submenu:
            if row.submenu not in self.submenus:
                made = menu.addMenu(say("Menu", SUBMENUS[row.submenu]))
                made.setObjectName(row.submenu)
                self.submenus[row.submenu] = made
            target = self.submenus[row.submenu]
        if row.text:
            action = self._actions[row.id]
            action.setIconVisibleInMenu(False)
            target.addAction(action)


def show_action(action: QAction, button: QToolButton) -> None:
    """Make `button` show and run `action`.

    Qt would see to it that a menu of the action appears: as long as nobody has said how, it begins
    to listen to the action once more at every change of it, and all of them are called at the next.
    """
    button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
    button.setDefaultAction(action)


def _rows_of(menu: str) -> Iterable[Command | None]:
    """The menu's rows; None is a separator."""
    inside = False
    for row in COMMANDS:
        if row.id:
            inside = row.menu == menu
            if inside:
                yield row
        elif inside:
            yield None
