"""The other side of `call.py`: walls first, then one task, one answer, the end.

The order matters: the request names the task and its limits; the limits are set before the first
line of any parser is imported, so nothing that a file can reach runs outside them.
"""

# os.path, since pathlib costs a child 6 ms of its start (hence the next line).
# ruff: noqa: PTH100, PTH119, PTH120
from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

from reader.errors import ErrorCode, ReaderError
from reader.isolation import frames
from reader.isolation.limits import Limits

if sys.platform != "win32":
    import resource
    import signal

_REQUEST_LIMIT = 1 << 30

Task = Callable[[dict[str, Any], int | None], tuple[dict[str, Any], bytes]]
"""Given the request and the descriptor of its source (0, or None), gives header and payload."""


def main(places: str | None = None) -> int:
    """`places` is what `process.py` says on the command line of a child (handles on Windows); a
    packaged program finds it there after `--child`."""
    module, *calls = (sys.argv[2] if places is None else places).split("/")
    descriptors = [[_descriptor(number) for number in call.split(",")] for call in calls]
    _silence()
    gc.set_threshold(100_000)  # one short task: looking for cycles costs more than it frees
    mine = descriptors[0] if len(calls) == 1 else _divide(module, descriptors)
    if len(mine) > 2:
        os.dup2(mine[2], 0)
        os.close(mine[2])
    request_pipe, answer_pipe = mine[:2]
    envelope, payload = frames.read_frame(lambda most: os.read(request_pipe, most), _REQUEST_LIMIT)
    os.close(request_pipe)
    limits = Limits(**{**envelope["limits"], "readable": tuple(envelope["limits"]["readable"])})
    status = _own_status()
    walls = _confine(limits)
    answer = _answer(envelope, payload, walls, status)
    _write_all(answer_pipe, answer)
    # No clean-up: nothing of this process outlives it, and a parser's exit code may hang.
    os._exit(0)


def _descriptor(argument: str) -> int:
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(int(argument), os.O_BINARY)
    return int(argument)


def _divide(module: str, calls: list[list[int]]) -> list[int]:
    """Become one process for each call, before anything of any call has been read. Returns in
    each of them, with its descriptors; none keeps those of another."""
    importlib.import_module(module)
    if sys.platform == "linux":
        from reader.isolation import linux

        linux.die_with_parent()
    answers = {}
    for mine in calls:
        process = os.fork()
        if process == 0:
            os.setsid()
            for other in calls:
                for descriptor in other if other is not mine else ():
                    os.close(descriptor)
            return mine
        answers[process] = mine[1]
    for request_pipe, _, *source in calls:
        for descriptor in (request_pipe, *source):
            os.close(descriptor)
    while answers:
        process, status = os.wait()
        answer_pipe = answers.pop(process)
        if os.WIFSIGNALED(status):
            _tell_end(answer_pipe, os.WTERMSIG(status))
        os.close(answer_pipe)
    os._exit(0)


def _tell_end(answer_pipe: int, signal_number: int) -> None:
    """Nobody but the process that it came from sees how another ended."""
    code = ErrorCode.PARSER_STOPPED
    if signal_number == signal.SIGXCPU:
        code = ErrorCode.TIMEOUT
    with contextlib.suppress(OSError):
        _write_all(answer_pipe, _failure(code, "", f"ended by signal {signal_number}"))


def _silence() -> None:
    """What a library prints must not reach the person's terminal."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _confine(limits: Limits) -> tuple[str, ...]:
    if sys.platform == "win32":
        return ("job object",)  # put around us by the parent
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(int(limits.seconds) + 2)  # in case the parent is gone and the kernel kept us
    for kind, most in (
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            _, highest = resource.getrlimit(kind)
            if highest != resource.RLIM_INFINITY:
                most = min(most, highest - (kind == resource.RLIMIT_CPU))
            # The processor limit is soft first: its signal tells it from other ends.
            hard = most + 1 if kind == resource.RLIMIT_CPU else most
            resource.setrlimit(kind, (most, hard))
        except (OSError, ValueError):
            continue  # macOS refuses RLIMIT_AS; the wall clock still stands
    if sys.platform == "linux":
        from reader.isolation import linux

        return ("rlimits", *linux.confine(limits, _code_folders()))
    if sys.platform == "darwin":
        from reader.isolation import macos

        return ("rlimits", *macos.confine())
    return ("rlimits",)


def _code_folders() -> tuple[str, ...]:
    """Where this program's code lies: the package itself, the libraries, Python, system libraries.

    Not the folder around a checkout, which holds more than code.
    """
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    around = os.path.dirname(package)
    system = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/dev/urandom")
    paths = [path for path in sys.path if path and path != around]
    if os.path.basename(around).endswith("-packages"):
        paths.append(around)
    frozen = getattr(sys, "_MEIPASS", None)
    return (package, *paths, *system, *((frozen,) if frozen else ()))


def _own_status() -> int | None:
    """Where Linux says how much memory we had at most; to be opened before files are shut off."""
    try:
        return os.open("/proc/self/status", os.O_RDONLY)
    except OSError:
        return None


def _peak_memory(status: int | None) -> int:
    """Bytes, 0 where unknown. Not getrusage: on Linux that counts our parent's memory as well."""
    if status is None:
        return 0
    for line in os.read(status, 4096).splitlines():
        if line.startswith(b"VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


def _answer(
    envelope: dict[str, Any], payload: bytes, walls: tuple[str, ...], status: int | None
) -> bytes:
    try:
        request = dict(envelope["request"])
        if envelope["has_payload"]:
            request["payload"] = payload
        source = 0 if envelope["has_source"] else None
        header, answer = _find_task(envelope["task"])(request, source)
        peak = _peak_memory(status)
        return frames.pack({"answer": header, "walls": walls, "peak": peak}, answer)
    except ReaderError as error:
        return _failure(error.code, error.message)
    except (MemoryError, RecursionError):
        return _failure(ErrorCode.TOO_COMPLEX, "")
    except Exception as error:
        import traceback

        return _failure(ErrorCode.PARSER_STOPPED, "", "".join(traceback.format_exception(error)))


def _failure(code: ErrorCode, message: str, detail: str = "") -> bytes:
    return frames.pack({"error": str(code), "message": message, "detail": detail[-8000:]})


def _find_task(name: str) -> Task:
    module, _, function = name.partition(":")
    task: Task = getattr(importlib.import_module(module), function)
    return task


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest[: 1 << 20]) :]
