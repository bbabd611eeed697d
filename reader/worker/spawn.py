"""This program again, as one of its own workers."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from reader.worker.frames import BrokenFrame, read_frame, write_frame


class ChildProcess:
    """The same executable with a hidden flag, spoken to in framed JSON.

    One thread iterates over the answers to their end, which also cleans up; `send` and `kill` may
    be called from any other.
    """

    def __init__(self, flag: str) -> None:
        frozen = getattr(sys, "frozen", False)
        command = [sys.executable, flag] if frozen else [sys.executable, "-m", "reader", flag]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Without its own session a Ctrl+C in the terminal would reach both processes.
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def id(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def send(self, message: dict[str, Any]) -> bool:
        """Whether the message went out; not when the process has ended."""
        assert self._process.stdin is not None
        try:
            write_frame(self._process.stdin, message)
        except (OSError, ValueError):  # ValueError: the pipe is closed already
            return False
        return True

    def answers(self) -> Iterator[dict[str, Any]]:
        """Every answer until the process ends, however it does."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            while (answer := read_frame(stdout)) is not None:
                yield answer
        except BrokenFrame:
            pass
        finally:
            self._process.kill()
            stdout.close()
            with contextlib.suppress(OSError):  # what was still to be sent has no reader
                stdin.close()
            self._process.wait()

    def kill(self) -> None:
        """End the process now."""
        self._process.kill()
