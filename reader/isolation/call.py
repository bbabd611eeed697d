"""Run one task in a child process that has no network, no files and little time.

The child is this Python with nothing but the request: no environment, no working folder of ours,
no terminal, its own session. The file to read is its standard input, opened by us, so the child
needs no path. A packaged program starts itself again with the hidden argument `--child`.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from reader.errors import ErrorCode, ReaderError
from reader.isolation import frames
from reader.isolation.limits import Limits
from reader.isolation.process import Child
from reader.progress import Cancelled
from reader.records import field_names

_LOOK_EVERY = 0.05
"""Seconds between two looks at the clock and at `cancelled`."""


def run_isolated(
    task: str,
    request: dict[str, Any],
    *,
    source: int | None = None,
    payload: bytes | None = None,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] | None = None,
    subject: str = "The file",
) -> tuple[dict[str, Any], bytes]:
    """Run `task` ("package.module:function") in a child; its answer, a header and bytes.

    The function is called with `request` and the descriptor of its source (0 in the child, or None
    without `source`); `payload` arrives as `request["payload"]`. `subject` is what messages call
    the thing worked on. Raises ReaderError (timeout, too_complex, parser_stopped, or what the task
    itself raised) and Cancelled.
    """
    call = IsolatedCall(
        task, request, source=source, payload=payload, limits=limits, subject=subject
    )
    return call.wait(cancelled)


class IsolatedCall:
    """One child at work. Two of them run side by side; each must be waited for or stopped.

    A `child` that is given serves other calls too, and is started once all of them are made.
    """

    def __init__(
        self,
        task: str,
        request: dict[str, Any],
        *,
        source: int | None = None,
        payload: bytes | None = None,
        limits: Limits | None = None,
        subject: str = "The file",
        child: Child | None = None,
    ) -> None:
        self.walls: tuple[str, ...] = ()
        self.peak_memory = 0
        """Of the child, in bytes; 0 until `wait` has returned, and where the system hides it."""
        self._subject = subject
        self._limits = limits or Limits()
        self._deadline = time.monotonic() + self._limits.seconds
        self._answer: tuple[dict[str, Any], bytes] | frames.BadFrame | OSError | None = None
        self._has_left = False
        envelope = {
            "task": task,
            "request": request,
            "limits": {name: getattr(self._limits, name) for name in field_names(Limits)},
            "has_source": source is not None,
            "has_payload": payload is not None,
        }
        self._child = Child(self._limits) if child is None else child
        request_to, answer_from = self._child.add(source, self._begin)
        message = frames.pack(envelope, payload or b"")
        self._speaker = threading.Thread(target=_send, args=(request_to, message), daemon=True)
        self._listener = threading.Thread(target=self._listen, args=(answer_from,), daemon=True)
        if child is None:
            self._child.start()

    def _begin(self) -> None:
        self._speaker.start()
        self._listener.start()

    def wait(self, cancelled: Callable[[], bool] | None = None) -> tuple[dict[str, Any], bytes]:
        """The answer. Raises ReaderError, or Cancelled once `cancelled` says so."""
        try:
            while self._listener.is_alive():
                left = self._deadline - time.monotonic()
                if left <= 0:
                    raise self._timeout()
                self._listener.join(min(left, _LOOK_EVERY if cancelled else left))
                if cancelled is not None and cancelled():
                    raise Cancelled
        finally:
            self.stop()
        return self._result()

    @property
    def has_ended(self) -> bool:
        """Whether the child is no more."""
        return self._child.has_ended

    def stop(self) -> None:
        """End the child, whatever it is doing; harmless when it has ended."""
        if not self._has_left:
            self._has_left = True
            self._child.leave(answered=self._answer is not None)
            if self._listener.ident is None:  # its child was never started
                self._begin()
        self._speaker.join()
        self._listener.join()

    def _listen(self, answer_from: int) -> None:
        try:
            self._answer = frames.read_frame(
                lambda most: os.read(answer_from, most), self._limits.answer
            )
        except (frames.BadFrame, OSError) as error:
            self._answer = error
        finally:
            os.close(answer_from)

    def _result(self) -> tuple[dict[str, Any], bytes]:
        if not isinstance(self._answer, tuple):
            raise self._stopped(str(self._answer))
        header, payload = self._answer
        if "error" in header:
            raise self._failure(header)
        answer, walls = header.get("answer"), header.get("walls", [])
        if not isinstance(answer, dict) or not isinstance(walls, list):
            raise self._stopped("answer of another form")
        self.walls = tuple(str(wall) for wall in walls)
        peak = header.get("peak")
        self.peak_memory = peak if isinstance(peak, int) else 0
        return answer, payload

    def _failure(self, header: dict[str, Any]) -> ReaderError:
        """The child's own words, checked: it read a stranger's file."""
        try:
            code = ErrorCode(header["error"])
        except ValueError:
            code = ErrorCode.PARSER_STOPPED
        message = str(header.get("message", ""))[:1000]
        if not message and code is ErrorCode.TOO_COMPLEX:
            message = (
                f"{self._subject} needs more memory than it may use or is nested too deeply. "
                "Save it again from its program, or as plain text."
            )
        if not message and code is ErrorCode.TIMEOUT:
            return self._timeout()
        error = (
            ReaderError(code, message) if message else self._stopped(str(header.get("detail", "")))
        )
        if header.get("detail"):
            error.add_note(str(header["detail"])[:8000])
        return error

    def _stopped(self, why: str) -> ReaderError:
        if self._child.refused:
            return ReaderError(
                ErrorCode.PARSER_STOPPED,
                f"{self._subject} could not be read: the system refused to start a process "
                "for it. Close other programs and try again.",
            )
        if why == "larger than agreed":
            return ReaderError(
                ErrorCode.TOO_COMPLEX,
                f"{self._subject} unpacks to more text than can be handled. "
                "Open a shorter part of it.",
            )
        if self._child.killed or (sys.platform != "win32" and self._child.exit_code == -24):
            return self._timeout()  # by the clock, or by SIGXCPU
        error = ReaderError(
            ErrorCode.PARSER_STOPPED,
            f"{self._subject} made its reader stop; nothing else is hurt. The file may be damaged. "
            "Save it again from its program, or as plain text.",
        )
        error.add_note(f"exit code {self._child.exit_code}: {why}")
        return error

    def _timeout(self) -> ReaderError:
        return ReaderError(
            ErrorCode.TIMEOUT,
            f"{self._subject} took longer than {self._limits.seconds:g} seconds and was stopped. "
            "Open a shorter part of it, or save it as plain text.",
        )


def _send(request_to: int, request: bytes) -> None:
    """The request, unless the child ends before it has read it (its answer tells why)."""
    rest = memoryview(request)
    try:
        while rest:
            rest = rest[os.write(request_to, rest[: 1 << 16]) :]
    except OSError:
        return
    finally:
        os.close(request_to)
