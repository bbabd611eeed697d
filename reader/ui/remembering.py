"""Settings that live as long as the window, and geometry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from reader.records import replace
from reader.settings import Settings, load_settings, save_settings


class Remembered(QObject):
    """The settings in force. Every change is saved at once; a disk that refuses is logged."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings = load_settings(path)

    def change(self, **values: Any) -> None:
        """Change some settings; raises ValueError for a value out of range."""
        self.put(replace(self.settings, **values))

    def put(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        try:
            save_settings(settings, self._path)
        except OSError as error:
            # Imported here: it takes longer than the settings take to be read.
            import logging

            log = logging.getLogger(__name__)
            log.warning("settings could not be saved: %s", type(error).__name__)
        self.changed.emit()

    def save_geometry(self, window: QMainWindow) -> None:
        """Where the window and its docks are; nothing else goes to this file."""
        store = self._geometry()
        store.setValue("geometry", window.saveGeometry())
        store.setValue("state", window.saveState(_STATE_VERSION))
        store.sync()

    def restore_geometry(self, window: QMainWindow) -> bool:
        """Whether there was a geometry to take."""
        store = self._geometry()
        geometry, state = store.value("geometry"), store.value("state")
        if geometry is None or not window.restoreGeometry(geometry):
            return False
        if state is not None:
            window.restoreState(state, _STATE_VERSION)
        return True

    def _geometry(self) -> QSettings:
        return QSettings(str(self._path.with_name("window.ini")), QSettings.Format.IniFormat)


_STATE_VERSION = 1
"""Raised when docks change so much that an old arrangement would be wrong."""
