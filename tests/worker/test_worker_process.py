"""A real worker in a process of its own, through the window's end of it."""

from __future__ import annotations

import gc
import json
import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.documents.article import Side
from reader.paths import resource
from reader.worker.client import WorkerClient
from reader.worker.frames import write_frame
from reader.worker.messages import (
    Closed,
    Compared,
    Exported,
    Failed,
    Message,
    Opened,
    Previewed,
    Progressed,
    Restarted,
)

A = str(resource("samples", "terminal_a.txt"))
B = str(resource("samples", "terminal_b.txt"))
_PATIENCE = 120.0  # seconds; only a hang takes them


class Listener:
    """Waits for what it is asked to wait for."""

    def __init__(self, client: WorkerClient) -> None:
        self._queue: queue.Queue[Message] = queue.Queue()
        self.heard: list[Message] = []
        client.attach(self._queue.put)

    def wait_for(self, kind: type, *, named: bool = False) -> Message:
        while True:
            message = self._queue.get(timeout=_PATIENCE)
            self.heard.append(message)
            if isinstance(message, kind) and not (
                named and isinstance(message, Compared) and not message.comparison.left.names_ready
            ):
                return message

    def opened(self) -> Opened:
        message = self.wait_for(Opened)
        assert isinstance(message, Opened)
        return message


@pytest.fixture
def client() -> Iterator[WorkerClient]:
    worker = WorkerClient(least_life=0.0)
    yield worker
    worker.stop()


def test_a_worker_whose_window_is_gone_ends_without_a_word() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "--worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    for side, path in zip(Side, (A, B), strict=True):
        write_frame(process.stdin, {"do": "open", "files": [(side, path)], "passwords": {}})
    assert process.wait(timeout=_PATIENCE) == 0
    assert process.stderr.read() == b""
    process.stderr.close()
    process.stdin.close()


def test_two_files_come_back_opened_compared_and_then_with_names(client: WorkerClient) -> None:
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    both = {opened.side: opened for opened in (listener.opened(), listener.opened())}
    opened = both[Side.LEFT]  # whichever file was read first was told first
    assert opened.article.text == Path(A).read_text("utf-8")
    compared = listener.wait_for(Compared)
    assert isinstance(compared, Compared)
    assert compared.comparison.left.article.text == opened.article.text
    assert compared.comparison.pairs
    assert compared.comparison.entities == ()
    named = listener.wait_for(Compared, named=True)
    assert isinstance(named, Compared)
    found = [[(p.id, p.left, p.right) for p in c.comparison.pairs] for c in (compared, named)]
    assert found[0] == found[1]
    assert any(e.left and e.right for e in named.comparison.entities)


def test_a_preview_shows_the_pages_of_the_report(client: WorkerClient) -> None:
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    listener.wait_for(Compared)
    client.preview({"sections": ["sources"]})
    previewed = listener.wait_for(Previewed)
    assert isinstance(previewed, Previewed)
    assert previewed.count == len(previewed.pages) == 1
    assert len(set(previewed.pages[0].pixels())) > 2


def test_an_exported_report_tells_its_steps_in_order(client: WorkerClient, tmp_path: Path) -> None:
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    listener.wait_for(Compared)
    client.export("pdf", str(tmp_path / "report.pdf"), {})
    listener.wait_for(Exported)
    told = [m for m in listener.heard if isinstance(m, Progressed)]
    steps = [m for m in told if m.stage in ("gathering", "pages", "checking")]
    assert [m.stage for m in steps] == ["gathering", "pages", "checking"]
    assert [m.share for m in steps] == sorted(m.share for m in steps)


def test_an_export_is_written_and_told(client: WorkerClient, tmp_path: Path) -> None:
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    listener.wait_for(Compared)
    target = tmp_path / "findings.json"
    client.export("json", str(target), {})
    exported = listener.wait_for(Exported)
    assert isinstance(exported, Exported)
    assert json.loads(target.read_text("utf-8"))["format"] == "reader-findings"
    client.export("json", str(tmp_path / "no folder" / "findings.json"), {})
    failed = listener.wait_for(Failed)
    assert isinstance(failed, Failed)
    assert failed.code == "cannot_write"


def test_after_cancelling_the_articles_are_still_there(client: WorkerClient) -> None:
    client.choose_model(None, names=False)
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    listener.wait_for(Compared)
    client.cancel()
    client.swap()
    compared = listener.wait_for(Compared)
    assert isinstance(compared, Compared)
    assert compared.comparison.left.article.file == "terminal_b.txt"


def test_a_worker_that_dies_is_replaced_and_says_so(client: WorkerClient) -> None:
    assert client.process_id is not None
    client.choose_model(None, names=False)
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    listener = Listener(client)
    listener.wait_for(Compared)
    os.kill(client.process_id, signal.SIGKILL)
    restarted = listener.wait_for(Restarted)
    assert isinstance(restarted, Restarted)
    assert "started again" in restarted.reason
    client.swap()
    compared = listener.wait_for(Compared)
    assert isinstance(compared, Compared)
    assert compared.comparison.left.article.file == "terminal_b.txt"


def test_a_worker_that_does_not_start_is_not_started_for_ever(client: WorkerClient) -> None:
    stubborn = WorkerClient(least_life=1_000_000.0)
    listener = Listener(stubborn)
    assert stubborn.process_id is not None
    os.kill(stubborn.process_id, signal.SIGKILL)
    restarted = listener.wait_for(Restarted)
    assert isinstance(restarted, Restarted)
    assert "does not start" in restarted.reason
    assert stubborn.process_id is None


def test_no_file_waits_for_a_stage_of_an_endless_text(tmp_path: Path) -> None:
    sentence = "The harbour council met on Tuesday and voted to rebuild pier number {} at once. "
    endless = tmp_path / "endless.txt"
    endless.write_text("".join(sentence.format(number) for number in range(40_000)), "utf-8")
    client = WorkerClient(silence=0.05)
    listener = Listener(client)
    client.open(Side.LEFT, str(endless))
    assert listener.opened().side is Side.LEFT
    while not listener.wait_for(Progressed).stage:  # type: ignore[attr-defined]
        pass
    busy = client.process_id
    time.sleep(0.3)
    client.open(Side.LEFT, A)
    client.open(Side.RIGHT, B)
    names = {listener.opened().article.file, listener.opened().article.file}
    assert names == {"terminal_a.txt", "terminal_b.txt"}
    listener.wait_for(Compared)
    assert client.process_id != busy
    client.stop()


def test_closing_both_articles_makes_no_search_for_garbage(client: WorkerClient) -> None:
    """It would go through everything that was ever imported, and hold up the window."""
    listener = Listener(client)
    for side, path in ((Side.LEFT, A), (Side.RIGHT, B)):
        client.open(side, path)
    listener.wait_for(Compared)
    searches: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            searches.append(info["generation"])

    gc.callbacks.append(note)
    try:
        for side in Side:
            client.close_article(side)
            listener.wait_for(Closed)
        # Whatever was to follow the last message has followed when the next one is here.
        client.open(Side.LEFT, A)
        listener.opened()
    finally:
        gc.callbacks.remove(note)
    assert 2 not in searches
