"""Files that take their time: after a moment the window says which, and offers to stop.

Most files are read before anybody could read such a line; it would only flicker.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QObject, QTimer

from reader.documents.article import Notice, Side
from reader.documents.names import visible_name
from reader.ui.jobs import Jobs
from reader.ui.workspace import Workspace

PATIENCE = 300
"""Milliseconds of reading before it is said."""


class Waiting(QObject):
    """Watches what the worker is reading."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._told: set[Side] = set()
        self._timers: dict[Side, QTimer] = {}
        for side in Side:
            timer = self._timers[side] = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(PATIENCE)
            timer.timeout.connect(partial(self._tell, side))
            self._follow(side)
        jobs.reading_changed.connect(self._follow)

    def notices(self, side: Side) -> tuple[Notice, ...]:
        path = self._jobs.reading(side)
        if side not in self._told or path is None:
            return ()
        text = self.tr("Reading “{file}”…").format(file=visible_name(PurePath(path).name))
        return (Notice("reading", text),)

    def _follow(self, side: Side) -> None:
        if self._jobs.reading(side) is not None:
            self._timers[side].start()
            return
        self._timers[side].stop()
        if side in self._told:
            self._told.discard(side)
            self._workspace.notices_changed.emit(side)

    def _tell(self, side: Side) -> None:
        self._told.add(side)
        self._workspace.notices_changed.emit(side)
