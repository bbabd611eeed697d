"""Tasks that the isolation tests run in a child: each tries something and says what came of it."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from reader.errors import ErrorCode, ReaderError

Answer = tuple[dict[str, Any], bytes]
_TGKILL = {"x86_64": 234, "aarch64": 131}
"""Number of the system call that signals one thread."""


def echo(request: dict[str, Any], source: int | None) -> Answer:
    data = b"" if source is None else os.read(source, 1 << 20)
    return {"said": request["say"], "source": data.decode()}, data[::-1]


def payload_length(request: dict[str, Any], source: int | None) -> Answer:
    return {"length": len(request["payload"])}, b""


def refuse(request: dict[str, Any], source: int | None) -> Answer:
    raise ReaderError(ErrorCode.CORRUPT, "“a.txt” is damaged.")


def sleep(request: dict[str, Any], source: int | None) -> Answer:
    time.sleep(60)
    return {}, b""


def spin(request: dict[str, Any], source: int | None) -> Answer:
    while True:
        pass


def take_memory(request: dict[str, Any], source: int | None) -> Answer:
    hoard = [bytearray(1 << 24) for _ in range(1 << 10)]
    return {"hoard": len(hoard)}, b""


def nest(request: dict[str, Any], source: int | None) -> Answer:
    return nest(request, source)


def crash(request: dict[str, Any], source: int | None) -> Answer:
    os.kill(os.getpid(), signal.SIGSEGV)
    return {}, b""


def fail(request: dict[str, Any], source: int | None) -> Answer:
    raise KeyError("unexpected")


def chatter(request: dict[str, Any], source: int | None) -> Answer:
    print("noise on standard output")
    os.write(2, b"noise on standard error")
    return {"done": True}, b""


def long_answer(request: dict[str, Any], source: int | None) -> Answer:
    return {}, bytes(int(request["bytes"]))


def surroundings(request: dict[str, Any], source: int | None) -> Answer:
    found = {
        "environment": dict(os.environ),
        "folder": str(Path.cwd()),
        "session": os.getsid(0) == os.getpid(),
        "modules": sorted(__import__("sys").modules),
    }
    return found, b""


def process(request: dict[str, Any], source: int | None) -> Answer:
    """Which process this is, and the descriptors that are open in it."""
    return {
        "id": os.getpid(),
        "session": os.getsid(0),
        "descriptors": [number for number in range(64) if _is_open(number)],
        "source": None if source is None else os.read(source, 1 << 20).decode(),
    }, b""


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def attempts(request: dict[str, Any], source: int | None) -> Answer:
    """What happens when the task reaches for files, networks, processes: "done" or the error."""
    path, new = Path(request["path"]), Path(request["new"])
    tries = {
        "read": path.read_text,
        "list": lambda: list(path.parent.iterdir()),
        "write": lambda: new.write_text("x"),
        "make": lambda: new.with_suffix(".folder").mkdir(),
        "delete": path.unlink,
        "rename": lambda: path.rename(new),
        "system file": lambda: Path("/etc/passwd").read_text(),
        "processes": lambda: Path(f"/proc/{os.getppid()}/environ").read_bytes(),
        "tcp": lambda: socket.create_connection(("127.0.0.1", request["port"]), timeout=2),
        "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(
            b"x", ("127.0.0.1", 9)
        ),
        "unix": lambda: socket.socket(socket.AF_UNIX).connect("/run/systemd/journal/stdout"),
        "run": lambda: subprocess.run(["/bin/true"], check=True),
        "fork": lambda: os._exit(0) if os.fork() == 0 else None,
        "kill": lambda: os.kill(os.getppid(), 0),
        "kill a thread": lambda: _call(_TGKILL[os.uname().machine], os.getppid(), os.getppid(), 0),
        "limit": lambda: _limit_of(os.getppid()),
        "yield": lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 19),
        "own limit": lambda: _limit_of(0),
    }
    if source is not None:
        tries["date the source"] = lambda: os.utime(source, (0, 0))
        tries["label the source"] = lambda: os.setxattr(source, "user.reader", b"x")
    return {name: _attempt(action) for name, action in tries.items()}, b""


def _limit_of(process: int) -> None:
    import resource

    resource.prlimit(process, resource.RLIMIT_CORE)


def _call(number: int, *arguments: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def read_file(request: dict[str, Any], source: int | None) -> Answer:
    return {}, Path(request["path"]).read_bytes()


def _attempt(action: Any) -> str:
    try:
        action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "done"
