"""The window is closed in order when the session or a signal ends the program, so that it comes
back as it was left."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

from reader.ui.main_window import MainWindow

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Those that ask a program to end; not every system has all of them."""
_ENDED_BY_SIGNAL = 128
"""Added to the signal's number it is the exit code, as in a shell."""


class Ending(QObject):
    """Listens as long as the window lives.

    A handler of Python's would wait until some Python is run, which may be never in a window that
    nobody touches; so the signal's number comes through a socket that Qt listens to
    (`signal.set_wakeup_fd`).
    """

    def __init__(self, window: MainWindow, leave: Callable[[int], object]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._numbers, self._written = socket.socketpair()
        self._numbers.setblocking(False)
        self._written.setblocking(False)
        self._notifier = QSocketNotifier(self._numbers.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take_signal)
        signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        before = {number: signal.signal(number, _answered_elsewhere) for number in _numbers()}
        self.destroyed.connect(partial(_listen_no_longer, before, self._numbers, self._written))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._keep)

    def _keep(self, _session: QSessionManager) -> None:
        # The session may still go on, so the window stays.
        self._window.keep()

    def _take_signal(self) -> None:
        received = self._numbers.recv(16)
        if received:
            self._window.close()
            self._leave(_ENDED_BY_SIGNAL + received[0])


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def _listen_no_longer(before: dict[signal.Signals, Any], *ends: socket.socket) -> None:
    signal.set_wakeup_fd(-1)
    for number, handler in before.items():
        signal.signal(number, handler)
    for end in ends:
        end.close()


def _answered_elsewhere(_number: int, _frame: FrameType | None) -> None:
    """Without a handler of Python's own, the signal would end the program at once."""
