"""A child that is a copy of the process that asks is as bare as one that was started anew."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.isolation.copies import CAN_COPY

pytestmark = pytest.mark.skipif(not CAN_COPY, reason="no copies are made here")

# In a process without threads, as the worker is before its first request.
_ASK = """
import json, os, sys
from reader.isolation.call import IsolatedCall
from reader.isolation.limits import Limits
from reader.isolation.process import Child

TASKS = "support.isolated_tasks"
copy = Child(Limits(), TASKS, copied=True)
files = [open(sys.argv[1], "rb") for _ in sys.argv[2:]]
calls = [
    IsolatedCall(f"{TASKS}:{task}", {}, source=file.fileno(), child=copy)
    for file, task in zip(files, sys.argv[2:])
]
copy.start()
answers = [call.wait()[0] for call in calls]
anew = IsolatedCall(f"{TASKS}:surroundings", {})
anew.wait()
walls = [call.walls for call in calls]
print(json.dumps({"own": os.getpid(), "answers": answers, "walls": walls, "anew": anew.walls}))
"""
# Threads of the process must not matter to the test, so it has one of its own for each question.
_OPEN = """
import sys, threading
from pathlib import Path
from reader.documents.open import open_as_ready

threads = []
paths = [Path(name) for name in sys.argv[1:]]
for index, article in open_as_ready(paths, begun=lambda: threads.append(threading.active_count())):
    print(index, getattr(article, "text", article))
print(threads)
"""


def run(script: str, *arguments: object) -> str:
    tests = str(Path(__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": tests, "SECRET": "harbour"},
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Echo of the harbour.")
    return path


@pytest.mark.parametrize("tasks", [["process"], ["surroundings"], ["process", "surroundings"] * 2])
def test_it_has_no_environment_no_folder_and_no_descriptor_of_ours(
    file: Path, tasks: list[str]
) -> None:
    found: dict[str, Any] = json.loads(run(_ASK, file, *tasks))
    assert found["walls"] == [found["anew"]] * len(tasks)
    for task, answer in zip(tasks, found["answers"], strict=True):
        if task == "process":
            assert answer["source"] == "Echo of the harbour."
            assert answer["session"] == answer["id"] != found["own"]
            # Standard streams, the pipe of the answer, and where Linux tells of used memory.
            assert len(answer["descriptors"]) == 5
        else:
            assert not {"HOME", "PATH", "PYTHONPATH", "SECRET"} & set(answer["environment"])
            assert answer["folder"] == "/"


def test_files_are_read_in_copies_before_there_is_a_second_thread(
    file: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.txt"
    lines = run(_OPEN, gone, file).splitlines()
    assert sorted(lines)[0].startswith("0 “gone.txt” was not found.")
    assert "1 Echo of the harbour." in lines
    # The two that carry the file's request and answer have begun, those that wait have not.
    assert lines[-1] in ("[1]", "[2]", "[3]")


def test_one_file_alone_is_read_in_a_copy(file: Path) -> None:
    assert run(_OPEN, file).splitlines()[0] == "0 Echo of the harbour."


def test_a_copy_says_how_it_ended_and_can_be_ended() -> None:
    script = """
import os, time
from reader.isolation.copies import Copy
assert Copy(lambda: 7).wait() == 7
sleeper = Copy(lambda: time.sleep(60) or 0)
assert sleeper.poll() is None
sleeper.kill()
print(sleeper.wait(), sleeper.wait())
sleeper.kill()  # it reaches nobody
"""
    assert run(script).split() == ["-9", "-9"]
