"""A process that is a copy of this one, where the system can copy processes (fork).

It starts with every module that is already there, which a new Python would import again. Only
a process with a single thread may be copied: what another thread holds would stay locked for ever.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable

CAN_COPY = sys.platform == "linux"
"""macOS takes no forks of a process that has loaded its frameworks, Windows none at all."""


class Copy:
    """A fork that runs one function and ends. What is needed of `subprocess.Popen`."""

    def __init__(self, run: Callable[[], int]) -> None:
        """`run` gives the exit code; in the copy it is the head of a session of its own."""
        self.returncode: int | None = None
        self._lock = threading.Lock()
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                os.setsid()
                code = run()
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                os._exit(code)

    def poll(self) -> int | None:
        """The exit code, None while it runs."""
        with self._lock:
            if self.returncode is None:
                ended, status = os.waitpid(self.pid, os.WNOHANG)
                if ended:
                    self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self) -> int:
        """The exit code, once there is one."""
        while (code := self.poll()) is None:
            # Without the lock, so that it can be killed meanwhile.
            with contextlib.suppress(ChildProcessError):  # another thread was quicker
                os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)
        return code

    def kill(self) -> None:
        with self._lock:
            # Once it has been waited for, its number may be another process's.
            if self.returncode is None:
                os.kill(self.pid, 9)
