"""A window with two articles holds no more of Python and PySide than it uses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_SHOW_A_PAIR = """
import os, sys
from pathlib import Path
from reader.late_modules import put_modules_off
put_modules_off()
from reader.ui.late_signatures import put_signatures_off
from reader.ui.quick_enums import make_enums_quickly
put_signatures_off()
make_enums_quickly()
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from reader.documents.article import Side
from reader.ui import application
from support.fake_client import FakeClient

files = [(side, f"/{name}.txt") for side, name in zip(Side, ("harbour", "echo"))]
client = FakeClient()
app, window = application.make_window(client, files, Path(os.environ["HOME"]) / "settings.json")
painted = []
window.painted.connect(lambda: (application._watch(window), painted.append(True)))
window.open()
for side, path in files:
    client.open(side, path)
while window.workspace.comparison is None or not painted:
    QTest.qWait(20)
QTest.qWait(200)

def all_below(cls):
    return {cls}.union(*map(all_below, cls.__subclasses__()))
"""


def _seen_after_a_pair(home: Path, expression: str) -> str:
    """What `expression` is in a process of its own with a window that shows two articles."""
    done = subprocess.run(
        [sys.executable, "-c", f"{_SHOW_A_PAIR}\nprint({expression})\nos._exit(0)"],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "HOME": str(home),
            "XDG_STATE_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTHONUNBUFFERED": "1",
        },
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_modules_for_what_seldom_happens_are_not_imported(tmp_path: Path) -> None:
    """A log, a calendar written in Python."""
    seldom = "sorted({'logging', 'datetime'} & set(sys.modules))"
    assert _seen_after_a_pair(tmp_path, seldom) == "[]"


def test_classes_of_widgets_that_are_not_used_are_not_made(tmp_path: Path) -> None:
    """PySide makes all there are to find out what a widget is that Qt made."""
    assert "QWizard" not in _seen_after_a_pair(tmp_path, "[c.__name__ for c in all_below(QWidget)]")


def test_the_enumeration_of_all_languages_is_not_made(tmp_path: Path) -> None:
    kind = "type(QLocale.Language).__name__"
    assert _seen_after_a_pair(tmp_path, kind) == "_Late"
