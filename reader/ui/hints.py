"""Three hints for a first use, each shown once, in the notice bar, and never again.

There is no tour: a hint comes when what it speaks of has just become useful.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.documents.article import Notice
from reader.ui.actions import Actions
from reader.ui.notices import NoticeBar
from reader.ui.remembering import Remembered
from reader.ui.workspace import Workspace

HINTS = ("jump", "names", "export")
_LATER = 100
"""Milliseconds after a selection."""


class Hints(QObject):
    """Watches for the first use of three things."""

    def __init__(
        self,
        parent: QObject,
        workspace: Workspace,
        remembered: Remembered,
        actions: Actions,
        bar: NoticeBar,
    ) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._actions = actions
        self._bar = bar
        self._texts: dict[str, Callable[[], str]] = {
            "jump": self._jump,
            "names": self._names,
            "export": self._export,
        }
        self._workspace = workspace
        # What was selected is shown before anything is said about it, or written to disk.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LATER)
        self._soon.timeout.connect(self._selected)
        workspace.selection_changed.connect(self._soon.start)

    def offer(self, name: str, beside: tuple[Notice, ...] = ()) -> None:
        """Show a hint the first time, after the notices `beside` it. Raises KeyError for an
        unknown one."""
        text = self._texts[name]
        seen = self._remembered.settings.hints_seen
        if name in seen or (self._bar.shown is not None and not beside):
            return
        self._bar.set_notices((*beside, Notice("hint", text())))
        self._remembered.change(hints_seen=tuple(sorted({*seen, name})))

    def end(self) -> None:
        """No more of them."""
        self._remembered.change(hints_seen=tuple(sorted(HINTS)))
        self._bar.set_notices(())

    def _selected(self) -> None:
        kind = self._workspace.selected_key.partition("/")[0]
        if kind == "pair":
            self.offer("jump")
        elif kind == "entity":
            self.offer("names")

    def _keys(self, command: str) -> str:
        keys = self._actions[command].shortcut()
        return keys.toString(keys.SequenceFormat.NativeText)

    def _jump(self) -> str:
        return self.tr(
            "{jump} shows the other sentence of a pair, {back} comes back; {next} goes on to the"
            " next pair."
        ).format(
            jump=self._keys("jump_to_twin"),
            back=self._keys("back"),
            next=self._keys("next_pair"),
        )

    def _names(self) -> str:
        return self.tr(
            "Every mention of this name is framed in both articles, and the list Names counts"
            " them. {names} hides and shows all names."
        ).format(names=self._keys("names"))

    def _export(self) -> str:
        return self.tr(
            "The same findings can also be written as data for other programs: File, Export data."
        )
