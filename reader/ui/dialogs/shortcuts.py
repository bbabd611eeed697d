"""All shortcuts, made from the command table; each can be given another key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands import COMMANDS, MENUS, SUBMENUS, Command, plain_label, shortcuts_of
from reader.ui.remembering import Remembered
from reader.ui.words import say


class ShortcutsDialog(QDialog):
    """Lists every command with its keys; a double conflict is told, not silently resolved."""

    def __init__(self, remembered: Remembered, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.resize(560, 620)
        self._remembered = remembered
        self._remapped = dict(remembered.settings.shortcuts)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter commands"))
        self.filter.setAccessibleName(self.tr("Filter commands"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setRootIsDecorated(False)
        self.tree.currentItemChanged.connect(self._choose)
        self._fill()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.keySequenceChanged.connect(self._try)
        label = QLabel(self.tr("&New key:"), self)
        label.setBuddy(self.keys)
        self.usual = QPushButton(self.tr("As usual"), self)
        self.usual.clicked.connect(self._reset)
        self.conflict = QLabel(self)
        self.conflict.setWordWrap(True)
        edit = QHBoxLayout()
        for widget in (label, self.keys, self.usual):
            edit.addWidget(widget)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        column.addLayout(edit)
        column.addWidget(self.conflict)
        column.addWidget(buttons)
        self.tree.setCurrentItem(next(iter(self._items.values())))

    def _fill(self) -> None:
        for name, title in MENUS:
            group = QTreeWidgetItem([say("Menu", title).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            # The interface font has no bold; Qt would smear one.
            font.setWeight(QFont.Weight.DemiBold)
            group.setFont(0, font)
            self.tree.addTopLevelItem(group)
            rows: list[QTreeWidgetItem] = []
            self._groups.append((group, rows))
            for row in COMMANDS:
                if row.id and row.text and row.menu == name:
                    item = QTreeWidgetItem([_full_label(row), self._shown(row)])
                    item.setData(0, Qt.ItemDataRole.UserRole, row.id)
                    group.addChild(item)
                    rows.append(item)
                    self._items[row.id] = item
            group.setExpanded(True)

    def _shown(self, row: Command) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        keys = shortcuts_of(row, self._remapped)
        # Keys of their own, such as "Open" on some keyboards, would only lengthen the list.
        shown = [key for key in keys if "+" in key.toString() or key.toString()[1:].isdigit()]
        texts = [key.toString(native) for key in (shown or keys)[:2]]
        if row.letter and self._remembered.settings.letter_keys:
            texts.append(row.letter)
        return "   ".join(texts)

    def _filter(self, text: str) -> None:
        for item in self._items.values():
            words = f"{item.text(0)} {item.text(1)}".lower()
            item.setHidden(text.strip().lower() not in words)
        for group, rows in self._groups:
            group.setHidden(all(row.isHidden() for row in rows))
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            # A new key must never go to a command that is not in sight.
            left = (item for item in self._items.values() if not item.isHidden())
            self.tree.setCurrentItem(next(left, None))  # type: ignore[arg-type]

    def _current(self) -> Command | None:
        item = self.tree.currentItem()
        name = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        return next((row for row in COMMANDS if row.id and row.id == name), None)

    def _choose(self) -> None:
        row = self._current()
        if not hasattr(self, "keys"):
            return
        self.keys.setEnabled(row is not None)
        if row is None:
            return
        present = shortcuts_of(row, self._remapped)
        self.keys.blockSignals(True)
        self.keys.setKeySequence(present[0] if present else QKeySequence())
        self.keys.blockSignals(False)
        self.conflict.clear()

    def _try(self, keys: QKeySequence) -> None:
        row = self._current()
        if row is None:
            return
        taken = self._taken_by(keys, row)
        if taken is not None:
            self.conflict.setText(
                self.tr("{keys} belongs to “{command}”. Give that another key first.").format(
                    keys=keys.toString(QKeySequence.SequenceFormat.NativeText),
                    command=_full_label(taken),
                )
            )
            return
        self.conflict.clear()
        self._remapped[row.id] = keys.toString()
        self._items[row.id].setText(1, self._shown(row))

    def _taken_by(self, keys: QKeySequence, own: Command) -> Command | None:
        if keys.isEmpty():
            return None
        for row in COMMANDS:
            if row.id and row is not own and keys in shortcuts_of(row, self._remapped):
                return row
        return None

    def _reset(self) -> None:
        row = self._current()
        if row is not None:
            self._remapped.pop(row.id, None)
            self._items[row.id].setText(1, self._shown(row))
            self._choose()

    def _take(self) -> None:
        self._remembered.change(shortcuts=tuple(sorted(self._remapped.items())))
        self.accept()


def _full_label(row: Command) -> str:
    """With the submenu that it stands in, which says what it is: "Theme: Dark"."""
    if not row.submenu:
        return plain_label(row)
    return f"{say('Menu', SUBMENUS[row.submenu]).replace('&', '')}: {plain_label(row)}"
