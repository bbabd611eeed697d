"""PySide without its table of signatures: only the time of its start tells the difference."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_CALLS_THAT_FAIL = """
import inspect, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from reader.late_modules import put_modules_off
from reader.ui.late_signatures import put_signatures_off
if sys.argv[1] == "late":
    put_modules_off()
    put_signatures_off()
from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
assert ("shibokensupport.signature.loader" in sys.modules) is (sys.argv[1] == "early")
app = QApplication([])

class Sender(QObject):
    told = Signal(str)
    @Slot(int)
    def take(self, number): pass

sender = Sender()
calls = {
    "type": lambda: QLabel("text").setText(3),
    "constructor": lambda: QLabel(1, 2, 3),
    "value": lambda: QPoint("a"),
    "few": lambda: QTimer.singleShot("x"),
    "static": lambda: QApplication.setPalette("x"),
    "attribute": lambda: QLabel("text").nothing,
    "keyword": lambda: QLabel(nothing=3),
    "good keyword": lambda: QLabel("text", objectName="name").objectName(),
    "help": lambda: (QLabel.setText.__doc__, QWidget.__doc__),
    "signature": lambda: inspect.signature(QPoint.manhattanLength),
    "signal": lambda: sender.told.emit(1, 2),
    "connect": lambda: sender.told.connect(3),
}
first = sys.argv[2]
for name in (first, *(name for name in calls if name != first)):
    try:
        print(name, calls[name]())
    except Exception as error:
        print(name, type(error).__name__, error)
"""


def _said(when: str, first: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _CALLS_THAT_FAIL, when, first],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert not done.stderr
    return done.stdout


@pytest.mark.parametrize("first", ["type", "keyword", "help", "signature", "connect"])
def test_calls_that_fail_are_told_in_the_same_words(first: str) -> None:
    late = _said("late", first)
    assert late == _said("early", first)
    assert "called with wrong argument types" in late


def test_a_version_of_pyside_that_is_not_known_loads_its_table_at_once() -> None:
    code = (
        "import sys\n"
        "from reader.ui import late_signatures\n"
        "late_signatures._KNOWN_VERSIONS = ()\n"
        "late_signatures.put_signatures_off()\n"
        "import PySide6.QtCore\n"
        "print('shibokensupport.signature.loader' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_the_window_is_made_without_the_table() -> None:
    """A change that asks for a signature would take back a fifth of the start."""
    code = (
        "import sys, tempfile, pathlib\n"
        "from support.fake_client import FakeClient\n"
        "from reader.ui.application import make_window\n"
        "place = pathlib.Path(tempfile.mkdtemp()) / 'settings.json'\n"
        "app, window = make_window(FakeClient(), [], place)\n"
        "window.show()\n"
        "app.processEvents()\n"
        "print([n for n in ('shibokensupport.signature.loader', 'logging') "
        "if n in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.strip() == "[]"
