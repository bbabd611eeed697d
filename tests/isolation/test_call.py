"""One task in a child: answers, failures, limits."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from reader.errors import ErrorCode, ReaderError
from reader.isolation.call import IsolatedCall, run_isolated
from reader.isolation.limits import Limits
from reader.progress import Cancelled

TASKS = "support.isolated_tasks"


def failure(task: str, limits: Limits | None = None, **request: object) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        run_isolated(f"{TASKS}:{task}", request, limits=limits, subject="“a.txt”")
    return caught.value


def test_answer_comes_back_as_header_and_bytes() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"the harbour")
        file.seek(0)
        answer = run_isolated(f"{TASKS}:echo", {"say": "höfn"}, source=file.fileno())
    assert answer == ({"said": "höfn", "source": "the harbour"}, b"ruobrah eht")


def test_large_payload_goes_in_without_a_file() -> None:
    data = bytes(3_000_000)
    assert run_isolated(f"{TASKS}:payload_length", {}, payload=data)[0] == {"length": 3_000_000}


def test_two_children_work_side_by_side() -> None:
    calls = [IsolatedCall(f"{TASKS}:echo", {"say": str(number)}) for number in range(2)]
    assert [call.wait()[0]["said"] for call in calls] == ["0", "1"]


def test_expected_failure_keeps_its_code_and_words() -> None:
    error = failure("refuse")
    assert (error.code, error.message) == (ErrorCode.CORRUPT, "“a.txt” is damaged.")


def test_unexpected_failure_shows_no_traceback_but_keeps_it_for_the_log() -> None:
    error = failure("fail")
    assert error.code is ErrorCode.PARSER_STOPPED
    assert "Traceback" not in error.message
    assert "“a.txt”" in error.message
    assert any("KeyError" in note for note in error.__notes__)


def test_task_that_does_not_exist_is_a_failure_of_the_parser() -> None:
    assert failure("no_such_task").code is ErrorCode.PARSER_STOPPED


def test_crash_of_the_child_is_an_expected_failure() -> None:
    assert failure("crash").code is ErrorCode.PARSER_STOPPED


def test_task_that_waits_is_stopped_by_the_clock() -> None:
    assert failure("sleep", Limits(seconds=1)).code is ErrorCode.TIMEOUT


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a job object on Windows")
def test_task_that_counts_for_ever_is_stopped_by_the_processor_limit() -> None:
    assert failure("spin", Limits(seconds=30, cpu_seconds=1)).code is ErrorCode.TIMEOUT


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux only")
def test_task_that_takes_all_memory_is_told_apart() -> None:
    error = failure("take_memory", Limits(memory=300 << 20))
    assert error.code is ErrorCode.TOO_COMPLEX
    assert "memory" in error.message


def test_endless_recursion_is_too_complex() -> None:
    assert failure("nest").code is ErrorCode.TOO_COMPLEX


def test_answer_larger_than_agreed_is_refused() -> None:
    assert failure("long_answer", Limits(answer=10_000), bytes=20_000).code is ErrorCode.TOO_COMPLEX


def test_what_a_library_prints_is_not_taken_for_an_answer(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert run_isolated(f"{TASKS}:chatter", {}) == ({"done": True}, b"")
    assert capfd.readouterr() == ("", "")


def test_cancelled_call_ends_its_child() -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    call = IsolatedCall(f"{TASKS}:sleep", {})
    with pytest.raises(Cancelled):
        call.wait(stop.is_set)
    assert call.has_ended


def test_stopping_twice_is_harmless() -> None:
    call = IsolatedCall(f"{TASKS}:sleep", {})
    call.stop()
    call.stop()
    with pytest.raises(ReaderError):
        call.wait()


def test_child_inherits_no_environment_and_no_libraries_of_ours() -> None:
    os.environ["READER_TEST_SECRET"] = "x"
    try:
        found, _ = run_isolated(f"{TASKS}:surroundings", {})
    finally:
        del os.environ["READER_TEST_SECRET"]
    assert "READER_TEST_SECRET" not in found["environment"]
    assert not {"HOME", "PATH", "PYTHONPATH"} & set(found["environment"])
    assert not {"spacy", "PySide6", "numpy", "lxml"} & set(found["modules"])


def test_descriptors_do_not_pile_up(tmp_path: Path) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("this system does not list open descriptors")
    run_isolated(f"{TASKS}:echo", {"say": ""})
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        run_isolated(f"{TASKS}:echo", {"say": ""})
        failure("crash")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
