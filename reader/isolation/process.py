"""The process of a child: started without anything of ours, ended with all that it started.

A child serves one call. Where the system can copy processes, one start may serve several calls: it
imports what they need, has read nothing yet, and becomes one process for each call (`child.py`).
That start may itself be a copy of this process, as long as nothing of an article is in it.
"""

# os.path, since pathlib costs a child 6 ms of its start (hence the next line).
# ruff: noqa: PTH100, PTH109, PTH112, PTH117, PTH120
from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.isolation.copies import CAN_COPY, Copy
from reader.isolation.limits import Limits

if TYPE_CHECKING:
    import subprocess

CHILD_FLAG = "--child"
_LAST_MOMENTS = 0.5
"""Seconds in which a child ends by itself after its answer."""
_LOOK_EVERY = 0.001

_START = (
    "import sys; sys.path.extend(sys.argv[2:]); "
    "from reader.isolation.child import main; main(sys.argv[1])"
)


class Child:
    """One process for the calls that were added before it was started.

    `module` is imported before it divides; a child of one call imports it behind its walls.
    With `copied` it is a copy of this process, which must have a single thread when it is started.
    """

    def __init__(self, limits: Limits, module: str = "", *, copied: bool = False) -> None:
        self._limits = limits
        self._module = module
        self._copied = copied and CAN_COPY
        self._theirs: list[tuple[int, int, int | None]] = []
        self._begin: list[Callable[[], None]] = []
        self._process: subprocess.Popen[bytes] | Copy | None = None
        self._job: int | None = None
        self._calls = 0
        self._lock = threading.Lock()
        self.refused = False
        """Whether the system started no process."""
        self.killed = False
        """Whether it was ended before it had answered everything."""

    def add(self, source: int | None, begin: Callable[[], None]) -> tuple[int, int]:
        """Descriptors for one more call: where its request goes, and where its answer comes.

        `begin` is called once the process has started: a copy must be made before a call has
        threads."""
        request_from, request_to = os.pipe()
        answer_from, answer_to = os.pipe()
        self._theirs.append((request_from, answer_to, source))
        self._begin.append(begin)
        self._calls += 1
        return request_to, answer_from

    def start(self) -> None:
        """Start the process, if the system does not refuse (then every call fails)."""
        try:
            self._process = self._spawn()
        except OSError:
            self.refused = True
        self._close_theirs()
        for begin in self._begin:
            begin()
        if self._process is None:
            return
        if sys.platform == "win32":
            from reader.isolation import windows

            assert not isinstance(self._process, Copy)
            self._job = windows.put_into_job(int(self._process._handle), self._limits)

    def leave(self, *, answered: bool) -> None:
        """One of its calls is over. With the last, or with one that has not been answered, the
        process ends."""
        with self._lock:
            self._calls -= 1
            if answered and self._calls:
                return
            if self._process is not None and self._process.poll() is None:
                self._end(self._process, answered)
            if self._job is not None:
                from reader.isolation import windows

                windows.close_job(self._job)
                self._job = None
            if self._process is not None:
                self._process.wait()
            self._close_theirs()

    def _close_theirs(self) -> None:
        while self._theirs:
            request_from, answer_to, _ = self._theirs.pop()
            os.close(request_from)
            os.close(answer_to)

    def _end(self, process: subprocess.Popen[bytes] | Copy, answered: bool) -> None:
        until = time.monotonic() + _LAST_MOMENTS
        while answered and time.monotonic() < until:
            if process.poll() is not None:
                return
            time.sleep(_LOOK_EVERY)
        self.killed = True
        with contextlib.suppress(OSError):
            if sys.platform != "win32":
                os.killpg(process.pid, 9)
        with contextlib.suppress(OSError):
            # A copy that has only just begun is not the head of a group yet.
            process.kill()

    @property
    def has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    @property
    def exit_code(self) -> int | None:
        """As `subprocess.Popen.returncode`."""
        return self._process.returncode if self._process is not None else None

    def _spawn(self) -> subprocess.Popen[bytes] | Copy:
        if self._copied:
            return Copy(self._run_in_copy)
        if len(self._theirs) > 1:
            return self._spawn_shared()
        import subprocess

        request_from, answer_to, source = self._theirs[0]
        if sys.platform != "win32":
            places = f"/{request_from},{answer_to}"
            return _spawn(places, (request_from, answer_to), source)
        import msvcrt

        handles = [msvcrt.get_osfhandle(descriptor) for descriptor in (request_from, answer_to)]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
        return subprocess.Popen(
            _command(f"/{handles[0]},{handles[1]}"),
            stdin=subprocess.DEVNULL if source is None else source,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP,
        )

    def _spawn_shared(self) -> subprocess.Popen[bytes]:
        places, descriptors = self._places()
        return _spawn(places, descriptors)

    def _places(self) -> tuple[str, tuple[int, ...]]:
        given = [tuple(one for one in place if one is not None) for place in self._theirs]
        places = "/".join(",".join(map(str, place)) for place in given)
        return f"{self._module}/{places}", tuple(one for place in given for one in place)

    def _run_in_copy(self) -> int:
        """What starting a new Python does for a child, done by the copy itself."""
        from reader.isolation.child import main

        places, descriptors = self._places()
        folders = _library_folders()
        os.environ.clear()
        os.chdir("/")
        sys.argv[1:] = []
        sys.path[:] = folders
        nowhere = os.open(os.devnull, os.O_RDONLY)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        kept = sorted({0, 1, 2, *descriptors})
        for before, after in zip(kept, [*kept[1:], os.sysconf("SC_OPEN_MAX")], strict=True):
            os.closerange(before + 1, after)
        return main(places)


def _spawn(
    places: str, descriptors: tuple[int, ...], stdin: int | None = None
) -> subprocess.Popen[bytes]:
    import subprocess

    return subprocess.Popen(
        _command(places),
        stdin=subprocess.DEVNULL if stdin is None else stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=descriptors,
        env={},
        cwd="/",
        start_new_session=True,
    )


def _command(places: str) -> list[str]:
    """`places` names the module to import first, and each call's descriptors: of its request, its
    answer and its source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, places]
    # Isolated (-I), without .pth files (-S), writing no bytecode (-B): where libraries lie is
    # said by us, after the standard library, so that no folder can put itself in front of it.
    return [sys.executable, "-I", "-S", "-B", "-c", _START, places, *_library_folders()]


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
