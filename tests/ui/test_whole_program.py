"""The window with the real worker behind it, on the sample pair."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.documents.article import Side
from reader.documents.corrections import Corrections
from reader.ui.application import files_to_open, make_window
from reader.ui.main_window import MainWindow
from reader.worker.client import WorkerClient

_SECONDS = 60_000
"""Milliseconds; a busy machine is slow to start a process."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = tmp_path / "settings.json"
    # Without names, which take seconds to load and have their own tests.
    settings.write_text('{"language": "en", "find_names": false}')
    files = files_to_open(["--sample"])
    client = WorkerClient()
    for side, path in files:
        client.open(side, path)
    _, made = make_window(client, files, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.workspace.comparison is not None, timeout=_SECONDS)
    yield made
    made.close()
    client.stop()


def test_the_sample_is_read_compared_corrected_swapped_and_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = window.workspace
    found = workspace.comparison
    assert found is not None
    assert len(found.pairs) >= 5
    assert window.stage.currentWidget() is window.panes
    first = found.left.article.title

    window.actions_table["next_pair"].trigger()
    assert workspace.selected_pair() is not None

    window.jobs.correct(Side.RIGHT, Corrections(outlet="The Corrected"))
    qtbot.waitUntil(
        lambda: (
            (article := workspace.article(Side.RIGHT)) is not None
            and article.outlet == "The Corrected"
        ),
        timeout=_SECONDS,
    )

    target = tmp_path / "findings.json"
    window.jobs.export("json", str(target), {})
    qtbot.waitUntil(target.is_file, timeout=_SECONDS)
    data = json.loads(target.read_text(encoding="utf-8"))
    assert data["format"] == "reader-findings"
    assert data["articles"][1]["outlet"] == "The Corrected"

    window.actions_table["swap"].trigger()
    qtbot.waitUntil(
        lambda: (
            workspace.comparison is not None and workspace.comparison.right.article.title == first
        ),
        timeout=_SECONDS,
    )

    window.opening.open_files(Side.LEFT, [str(tmp_path / "gone.txt")])
    bar = window.notices.side_bars[Side.LEFT]
    qtbot.waitUntil(lambda: bar.shown is not None, timeout=_SECONDS)
    assert bar.shown is not None
    assert "gone.txt" in bar.shown.text
    assert str(tmp_path) not in bar.shown.text
    assert workspace.comparison is not None
    QApplication.processEvents()
