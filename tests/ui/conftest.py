"""The window, driven without a screen and without a worker."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from ui.driver import Driver


@pytest.fixture(autouse=True)
def english_days() -> None:
    """Month names whatever the language of the machine."""
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Driver:
    """An empty window."""
    return Driver(qtbot, tmp_path)


@pytest.fixture
def reading(driver: Driver) -> Driver:
    """A window with two articles open and compared."""
    driver.open_articles()
    return driver
