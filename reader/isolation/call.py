"""Run one task in a child process that has no network, no files and little time.

The child is this Python with nothing but the request: no environment, no working folder of ours,
no terminal, its own session. The file to read is its standard input, opened by us, so the child
needs no path. A packaged program starts itself again with the hidden argument `--child`.
"""

# os.path, since pathlib costs a child 6 ms of its start (hence the next line).
# ruff: noqa: PTH100, PTH109, PTH112, PTH117, PTH120
from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from reader.errors import ErrorCode, ReaderError
from reader.isolation import frames
from reader.isolation.limits import Limits
from reader.progress import Cancelled
from reader.records import field_names

CHILD_FLAG = "--child"
_LOOK_EVERY = 0.05
"""Seconds between two looks at the clock and at `cancelled`."""

_START = (
    "import sys; sys.path.extend(sys.argv[3:]); "
    "from reader.isolation.child import main; main(sys.argv[1:3])"
)


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
    """One child at work. Two of them run side by side; each must be waited for or stopped."""

    def __init__(
        self,
        task: str,
        request: dict[str, Any],
        *,
        source: int | None = None,
        payload: bytes | None = None,
        limits: Limits | None = None,
        subject: str = "The file",
    ) -> None:
        self.walls: tuple[str, ...] = ()
        self.peak_memory = 0
        """Of the child, in bytes; 0 until `wait` has returned, and where the system hides it."""
        self._subject = subject
        self._limits = limits or Limits()
        self._deadline = time.monotonic() + self._limits.seconds
        self._answer: tuple[dict[str, Any], bytes] | frames.BadFrame | OSError | None = None
        self._job: int | None = None
        envelope = {
            "task": task,
            "request": request,
            "limits": {name: getattr(self._limits, name) for name in field_names(Limits)},
            "has_source": source is not None,
            "has_payload": payload is not None,
        }
        self._start(frames.pack(envelope, payload or b""), source)

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
        return self._child.poll() is not None

    def stop(self) -> None:
        """End the child, whatever it is doing; harmless when it has ended."""
        if self._child.poll() is None:
            with contextlib.suppress(OSError):
                if sys.platform == "win32" or self._listener_done():
                    self._child.kill()
                else:
                    os.killpg(self._child.pid, 9)
        if self._job is not None:
            from reader.isolation import windows

            windows.close_job(self._job)
            self._job = None
        self._child.wait()
        self._speaker.join()
        self._listener.join()

    def _listener_done(self) -> bool:
        """After its answer the child ends by itself, given a moment."""
        if self._listener.is_alive():
            return False
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._child.wait(0.5)
        return True

    def _start(self, request: bytes, source: int | None) -> None:
        request_from, request_to = os.pipe()
        answer_from, answer_to = os.pipe()
        ours, theirs = (request_to, answer_from), (request_from, answer_to)
        try:
            self._child = _spawn(theirs, source)
        except OSError as error:
            for descriptor in (*ours, *theirs):
                os.close(descriptor)
            raise ReaderError(
                ErrorCode.PARSER_STOPPED,
                f"{self._subject} could not be read: the system refused to start a process "
                "for it. Close other programs and try again.",
            ) from error
        for descriptor in theirs:
            os.close(descriptor)
        if sys.platform == "win32":
            from reader.isolation import windows

            self._job = windows.put_into_job(int(self._child._handle), self._limits)
        self._speaker = threading.Thread(target=_send, args=(request_to, request), daemon=True)
        self._listener = threading.Thread(target=self._listen, args=(answer_from,), daemon=True)
        self._speaker.start()
        self._listener.start()

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
        error = (
            ReaderError(code, message) if message else self._stopped(str(header.get("detail", "")))
        )
        if header.get("detail"):
            error.add_note(str(header["detail"])[:8000])
        return error

    def _stopped(self, why: str) -> ReaderError:
        if why == "larger than agreed":
            return ReaderError(
                ErrorCode.TOO_COMPLEX,
                f"{self._subject} unpacks to more text than can be handled. "
                "Open a shorter part of it.",
            )
        if sys.platform != "win32" and self._child.returncode == -24:  # SIGXCPU
            return self._timeout()
        error = ReaderError(
            ErrorCode.PARSER_STOPPED,
            f"{self._subject} made its reader stop; nothing else is hurt. The file may be damaged. "
            "Save it again from its program, or as plain text.",
        )
        error.add_note(f"exit code {self._child.returncode}: {why}")
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


def _spawn(theirs: tuple[int, int], source: int | None) -> subprocess.Popen[bytes]:
    stdin = subprocess.DEVNULL if source is None else source
    if sys.platform == "win32":
        import msvcrt

        handles = [msvcrt.get_osfhandle(descriptor) for descriptor in theirs]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
        return subprocess.Popen(
            _command(handles),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP,
        )
    return subprocess.Popen(
        _command(theirs),
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=theirs,
        env={},
        cwd="/",
        start_new_session=True,
    )


def _command(descriptors: tuple[int, int] | list[int]) -> list[str]:
    numbers = [str(number) for number in descriptors]
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, *numbers]
    # Isolated (-I), without .pth files (-S), writing no bytecode (-B): where libraries lie is
    # said by us, after the standard library, so that no folder can put itself in front of it.
    return [sys.executable, "-I", "-S", "-B", "-c", _START, *numbers, *_library_folders()]


def _library_folders() -> list[str]:
    package_root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    working_folder = os.getcwd()
    others = [
        path
        for path in sys.path
        if os.path.isabs(path)
        and os.path.isdir(path)
        and path not in (package_root, working_folder)
    ]
    return [package_root, *others]
