"""Several calls from one start of a child: as far from one another as from us."""

from __future__ import annotations

import os
import tempfile
from typing import Any

import pytest

from reader.errors import ErrorCode, ReaderError
from reader.isolation.call import IsolatedCall
from reader.isolation.copies import CAN_COPY
from reader.isolation.limits import Limits
from reader.isolation.process import Child

TASKS = "support.isolated_tasks"

pytestmark = pytest.mark.skipif(not CAN_COPY, reason="each call has a child of its own here")


def together(
    *asked: tuple[str, dict[str, Any], int | None], limits: Limits | None = None
) -> list[IsolatedCall]:
    child = Child(limits or Limits(), TASKS)
    calls = [
        IsolatedCall(f"{TASKS}:{task}", request, source=source, limits=limits, child=child)
        for task, request, source in asked
    ]
    child.start()
    return calls


def code_of(call: IsolatedCall) -> ErrorCode:
    with pytest.raises(ReaderError) as caught:
        call.wait()
    return caught.value.code


def test_each_call_is_a_process_that_holds_its_own_source_alone() -> None:
    with tempfile.TemporaryFile() as first, tempfile.TemporaryFile() as second:
        for file, words in ((first, b"harbour"), (second, b"echo")):
            file.write(words)
            file.seek(0)
        calls = together(("process", {}, first.fileno()), ("process", {}, second.fileno()))
        found = [call.wait()[0] for call in calls]
    assert [each["source"] for each in found] == ["harbour", "echo"]
    assert len({each["id"] for each in found} | {os.getpid()}) == 3
    for each in found:
        assert each["session"] == each["id"]
        # Standard streams, the pipe of the answer, and where Linux tells of used memory.
        assert len(each["descriptors"]) == 5


def test_the_same_walls_stand_around_each() -> None:
    alone = IsolatedCall(f"{TASKS}:echo", {"say": ""})
    alone.wait()
    calls = together(("echo", {"say": ""}, None), ("surroundings", {}, None))
    found = [call.wait()[0] for call in calls]
    assert [call.walls for call in calls] == [alone.walls, alone.walls]
    assert not {"HOME", "PATH", "PYTHONPATH"} & set(found[1]["environment"])


@pytest.mark.parametrize("ending", ["crash", "fail", "no_such_task"])
def test_one_that_fails_hurts_no_other(ending: str) -> None:
    broken, whole = together((ending, {}, None), ("echo", {"say": "here"}, None))
    assert code_of(broken) is ErrorCode.PARSER_STOPPED
    assert whole.wait()[0]["said"] == "here"


def test_one_that_counts_for_ever_is_stopped_by_its_processor_limit() -> None:
    limits = Limits(seconds=30, cpu_seconds=1)
    calls = together(("spin", {}, None), ("echo", {"say": ""}, None), limits=limits)
    assert [code_of(calls[0]), calls[1].wait()[0]["said"]] == [ErrorCode.TIMEOUT, ""]


def test_clock_ends_all_that_have_not_answered() -> None:
    calls = together(("sleep", {}, None), ("sleep", {}, None), limits=Limits(seconds=1))
    assert [code_of(call) for call in calls] == [ErrorCode.TIMEOUT, ErrorCode.TIMEOUT]
    assert all(call.has_ended for call in calls)


def test_stopping_one_after_another_ends_every_process() -> None:
    with tempfile.TemporaryFile() as file:
        calls = together(("sleep", {}, file.fileno()), ("sleep", {}, None))
        for call in calls:
            call.stop()
    assert all(call.has_ended for call in calls)


def test_calls_whose_child_was_never_started_can_be_stopped() -> None:
    child = Child(Limits(), TASKS)
    call = IsolatedCall(f"{TASKS}:echo", {"say": ""}, child=child)
    call.stop()
    assert call.has_ended
