"""This program again, as one of its own workers."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from typing import IO, Any, Protocol

from reader.isolation.copies import CAN_COPY, Copy
from reader.values import to_compact
from reader.worker.frames import BrokenFrame, read_frame, write_frame

Serve = Callable[[IO[bytes], IO[bytes]], int]
"""Answers requests until their stream ends; returns the exit code."""


class _Process(Protocol):
    """What is needed of `subprocess.Popen`."""

    pid: int
    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def kill(self) -> None: ...
    def wait(self) -> int: ...


def _start(flag: str) -> _Process:
    import subprocess

    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, flag] if frozen else [sys.executable, "-m", "reader", flag]
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # Without its own session a Ctrl+C in the terminal would reach both processes.
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


class _ServingCopy(Copy):
    """A copy of this process that does nothing but serve."""

    def __init__(self, serve: Serve) -> None:
        request_from, request_to = os.pipe()
        answer_from, answer_to = os.pipe()

        def run() -> int:
            """As if it had been started anew."""
            os.close(request_to)
            os.close(answer_from)
            nowhere = os.open(os.devnull, os.O_RDONLY)
            os.dup2(nowhere, 0)
            os.close(nowhere)
            # What a library prints goes to standard error, as it does in a worker with a flag.
            os.dup2(2, 1)
            return serve(os.fdopen(request_from, "rb"), os.fdopen(answer_to, "wb"))

        super().__init__(run)
        os.close(request_from)
        os.close(answer_to)
        self.stdin: IO[bytes] | None = os.fdopen(request_to, "wb")
        self.stdout: IO[bytes] | None = os.fdopen(answer_from, "rb")


class ChildProcess:
    """The same executable with a hidden flag, spoken to in framed JSON.

    One thread iterates over the answers to their end, which also cleans up; `send` and `kill` may
    be called from any other. What is sent goes out on a thread of this object's own: a long article
    does not fit into a pipe, and the child reads only once it has started.
    """

    def __init__(self, flag: str, copy: Serve | None = None) -> None:
        """`copy` is what the flag means. Where it is given, and the system can, the child is no
        new start but a copy of this process, which must have no other thread."""
        self._process = _ServingCopy(copy) if copy is not None and CAN_COPY else _start(flag)
        self._outgoing: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._sender = threading.Thread(target=self._write, daemon=True)
        self._sender.start()

    @property
    def id(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def send(self, message: dict[str, Any]) -> None:
        """Returns at once; messages go out in order, and to nobody where the process has ended.

        Values of the model within a message become JSON on the way: of a long article that takes
        long enough to hold up the window.
        """
        self._outgoing.put(message)

    def _write(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):  # the process has ended
            while (message := self._outgoing.get()) is not None:
                write_frame(self._process.stdin, to_compact(message))

    def answers(self) -> Iterator[dict[str, Any]]:
        """Every answer until the process ends, however it does."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            while (answer := read_frame(stdout)) is not None:
                yield answer
                # Not to be kept until there is another.
                del answer
        except BrokenFrame:
            pass
        finally:
            self._process.kill()
            self._outgoing.put(None)
            self._sender.join()
            stdout.close()
            with contextlib.suppress(OSError):  # what was still to be sent has no reader
                stdin.close()
            self._process.wait()

    def kill(self) -> None:
        """End the process now."""
        self._process.kill()
