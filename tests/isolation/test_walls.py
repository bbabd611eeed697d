"""What a child cannot do, tried in a child."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.isolation.call import IsolatedCall, run_isolated
from reader.isolation.limits import Limits

TASKS = "support.isolated_tasks"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these walls are of Linux")


def test_child_reaches_no_file_no_network_and_no_process(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("root:")
    dated = secret.stat().st_mtime_ns
    new = tmp_path / "new.txt"
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with secret.open("rb") as source:
            request = {"path": str(secret), "new": str(new), "port": port}
            call = IsolatedCall(f"{TASKS}:attempts", request, source=source.fileno())
            found, _ = call.wait()
        server.settimeout(0.2)
        with pytest.raises(TimeoutError):
            server.accept()
    if "landlock" not in call.walls or "seccomp" not in call.walls:
        pytest.skip(f"this kernel has only {call.walls}")
    assert {name for name, result in found.items() if result == "done"} == {"own limit"}
    assert [path.name for path in tmp_path.iterdir()] == ["secret.txt"]
    assert secret.read_text() == "root:"
    assert secret.stat().st_mtime_ns == dated


def test_network_is_shut_even_where_one_wall_is_missing() -> None:
    found = IsolatedCall(f"{TASKS}:echo", {"say": ""})
    found.wait()
    assert {"no network", "seccomp"} & set(found.walls)


def test_folder_that_is_allowed_can_be_read_and_no_other(tmp_path: Path) -> None:
    fonts, other = tmp_path / "fonts", tmp_path / "other"
    for folder in (fonts, other):
        folder.mkdir()
        (folder / "a").write_bytes(b"letters")
    limits = Limits(readable=(str(fonts),))
    answer = run_isolated(f"{TASKS}:read_file", {"path": str(fonts / "a")}, limits=limits)
    assert answer[1] == b"letters"
    call = IsolatedCall(f"{TASKS}:read_file", {"path": str(other / "a")}, limits=limits)
    probe = IsolatedCall(f"{TASKS}:echo", {"say": ""})
    probe.wait()
    if "landlock" not in probe.walls:
        call.stop()
        pytest.skip("this kernel has no Landlock")
    with pytest.raises(ReaderError) as caught:
        call.wait()
    assert any("PermissionError" in note for note in caught.value.__notes__)
