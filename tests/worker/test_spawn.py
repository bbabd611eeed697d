"""A worker that is a copy of the window's process is like one that was started anew."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from reader.worker.spawn import ChildProcess

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no copies are made here")

# In a process without threads, as the window's is before it imports Qt.
_TALK = """
import json, os, sys
from reader.worker.frames import read_frame, write_frame
from reader.worker.spawn import ChildProcess

def serve(requests, answers):
    while (request := read_frame(requests)) is not None:
        print("noise of a library", flush=True)
        if request["do"] == "break":
            raise KeyError("broken")
        write_frame(answers, {
            "request": request,
            "process": os.getpid(),
            "session": os.getsid(0),
            "input": os.read(0, 1).decode(),
        })
    return 0

child = ChildProcess("--worker", serve)
for request in json.loads(sys.argv[1]):
    child.send(request)
answers = []
for answer in child.answers():
    answers.append(answer)
    if answer["request"]["do"] == "last":
        child.kill()
child.kill()  # after its end it reaches nobody
print(json.dumps({"own": os.getpid(), "child": child.id, "answers": answers}))
"""


def talk(*requests: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """What was printed on standard output, and on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", _TALK, json.dumps(requests)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found, done.stderr


def test_it_answers_from_a_process_and_a_session_of_its_own() -> None:
    found, noise = talk({"do": "say"}, {"do": "last"})
    assert [answer["request"]["do"] for answer in found["answers"]] == ["say", "last"]
    for answer in found["answers"]:
        assert answer["process"] == answer["session"] == found["child"] != found["own"]
        assert answer["input"] == ""
    assert "noise of a library" in noise


def test_one_that_fails_ends_its_answers_and_tells_why() -> None:
    found, noise = talk({"do": "say"}, {"do": "break"})
    assert len(found["answers"]) == 1
    assert "KeyError: 'broken'" in noise


def test_without_a_copy_to_make_it_is_started_with_its_flag() -> None:
    child = ChildProcess("--worker")
    child.send({"do": "close", "side": "A"})
    assert next(child.answers())["kind"] == "closed"
