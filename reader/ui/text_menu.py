"""What the right button, or the menu key, offers in a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTextEdit

from reader.ui.actions import Actions

_OFFERED = ("jump_to_twin", "", "copy", "copy_citation", "find")
"""Commands for what is selected; "" is a line between."""


def text_menu(pane: QTextEdit, actions: Actions) -> QMenu:
    """The commands for a sentence, then Qt's own for selecting all."""
    menu = pane.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own copying is for selected words alone.
    copying = menu.actions()[0]
    for command in _OFFERED:
        if command:
            menu.insertAction(copying, actions[command])
        else:
            menu.insertSeparator(copying)
    menu.removeAction(copying)
    return menu
