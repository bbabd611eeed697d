"""The process of a child: started without anything of ours, ended with all that it started.

A child serves one call. Where the system can fork, one start may serve several calls: it imports
what they need, has read nothing yet, and becomes one process for each call (`child.py`).
"""

# os.path, since pathlib costs a child 6 ms of its start (hence the next line).
# ruff: noqa: PTH100, PTH109, PTH112, PTH117, PTH120
from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading

from reader.isolation.limits import Limits

CHILD_FLAG = "--child"
CAN_SHARE = sys.platform == "linux"
"""macOS takes no forks of a process that has loaded its frameworks, Windows none at all."""

_START = (
    "import sys; sys.path.extend(sys.argv[2:]); "
    "from reader.isolation.child import main; main(sys.argv[1])"
)


class Child:
    """One process for the calls that were added before it was started.

    `module` is imported before it divides; a child of one call imports it behind its walls.
    """

    def __init__(self, limits: Limits, module: str = "") -> None:
        self._limits = limits
        self._module = module
        self._theirs: list[tuple[int, int, int | None]] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._job: int | None = None
        self._calls = 0
        self._lock = threading.Lock()
        self.refused = False
        """Whether the system started no process."""
        self.killed = False
        """Whether it was ended before it had answered everything."""

    def add(self, source: int | None) -> tuple[int, int]:
        """Descriptors for one more call: where its request goes, and where its answer comes."""
        request_from, request_to = os.pipe()
        answer_from, answer_to = os.pipe()
        self._theirs.append((request_from, answer_to, source))
        self._calls += 1
        return request_to, answer_from

    def start(self) -> None:
        """Start the process, if the system does not refuse (then every call fails)."""
        try:
            self._process = self._spawn()
        except OSError:
            self.refused = True
            return
        finally:
            self._close_theirs()
        if sys.platform == "win32":
            from reader.isolation import windows

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

    def _end(self, process: subprocess.Popen[bytes], answered: bool) -> None:
        if answered:
            # After its answer it ends by itself, given a moment.
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.5)
                return
        self.killed = True
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, 9)

    @property
    def has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    @property
    def exit_code(self) -> int | None:
        """As `subprocess.Popen.returncode`."""
        return self._process.returncode if self._process is not None else None

    def _spawn(self) -> subprocess.Popen[bytes]:
        if len(self._theirs) > 1:
            return self._spawn_shared()
        request_from, answer_to, source = self._theirs[0]
        stdin = subprocess.DEVNULL if source is None else source
        if sys.platform != "win32":
            places = f"/{request_from},{answer_to}"
            return _spawn(places, (request_from, answer_to), stdin)
        import msvcrt

        handles = [msvcrt.get_osfhandle(descriptor) for descriptor in (request_from, answer_to)]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
        return subprocess.Popen(
            _command(f"/{handles[0]},{handles[1]}"),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP,
        )

    def _spawn_shared(self) -> subprocess.Popen[bytes]:
        given = [tuple(one for one in place if one is not None) for place in self._theirs]
        places = "/".join(",".join(map(str, place)) for place in given)
        descriptors = tuple(one for place in given for one in place)
        return _spawn(f"{self._module}/{places}", descriptors, subprocess.DEVNULL)


def _spawn(places: str, descriptors: tuple[int, ...], stdin: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _command(places),
        stdin=stdin,
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
