"""What the worker says arrives in the thread of the window, in order, and nowhere after the end."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from support.fake_client import FakeClient
from support.harbour import left_article, make_comparison, right_article

from reader.documents.article import Notice, Side
from reader.documents.corrections import Corrections
from reader.ui.jobs import Jobs, stage_in_words
from reader.ui.workspace import Workspace
from reader.worker.messages import Closed, Compared, Exported, Failed, Opened, Progressed


@pytest.fixture
def client() -> FakeClient:
    return FakeClient()


@pytest.fixture
def jobs(qtbot: QtBot, client: FakeClient) -> Jobs:
    workspace = Workspace()
    made = Jobs(workspace, client)
    workspace.setParent(made)
    return made


def test_messages_of_another_thread_arrive_in_the_thread_of_the_window(
    jobs: Jobs, client: FakeClient, qtbot: QtBot
) -> None:
    seen: list[threading.Thread] = []
    jobs._workspace.comparison_changed.connect(lambda: seen.append(threading.current_thread()))

    def speak() -> None:
        client.send(Opened(Side.LEFT, left_article(), "/p/a.txt"))
        client.send(Opened(Side.RIGHT, right_article(), "/p/b.txt"))
        client.send(Compared(make_comparison()))

    thread = threading.Thread(target=speak)
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.main_thread()]
    source = jobs.source(Side.LEFT)
    assert source is not None
    assert source.path == "/p/a.txt"


@pytest.mark.parametrize("awaited", [False, True])
def test_texts_come_one_a_turn_but_for_those_that_the_window_began_with(
    jobs: Jobs, client: FakeClient, qtbot: QtBot, awaited: bool
) -> None:
    if awaited:
        for side in Side:
            jobs.expect(side, "/p/a.txt")
    turn, turns = 0, []
    jobs._workspace.article_changed.connect(lambda _side: turns.append(turn))
    client.send(Opened(Side.LEFT, left_article(), "/p/a.txt"))
    client.send(Opened(Side.RIGHT, right_article(), "/p/b.txt"))
    while len(turns) < 2:
        turn += 1
        QCoreApplication.processEvents()
    assert (turns[0] == turns[1]) is awaited


def test_what_came_before_the_window_was_there_is_not_lost(qtbot: QtBot) -> None:
    client = FakeClient()
    client.send(Opened(Side.LEFT, left_article(), None))
    workspace = Workspace()
    jobs = Jobs(workspace, client)
    qtbot.waitUntil(lambda: workspace.article(Side.LEFT) is not None)
    source = jobs.source(Side.LEFT)
    assert source is not None
    assert source.path is None


def test_nothing_arrives_after_the_end(jobs: Jobs, client: FakeClient, qtbot: QtBot) -> None:
    jobs.stop()
    client.send(Opened(Side.LEFT, left_article(), None))
    qtbot.wait(20)
    assert jobs._workspace.article(Side.LEFT) is None
    assert client.stopped


def test_a_closed_article_is_gone_with_its_source(
    jobs: Jobs, client: FakeClient, qtbot: QtBot
) -> None:
    client.send(Opened(Side.LEFT, left_article(), "/p/a.txt"))
    client.send(Closed(Side.LEFT))
    qtbot.waitUntil(lambda: jobs.source(Side.LEFT) is None)
    assert jobs._workspace.article(Side.LEFT) is None


def test_a_failed_export_is_told_for_the_window_and_not_for_a_side(
    jobs: Jobs, client: FakeClient, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(jobs.said) as told:
        client.send(Failed("export", None, "cannot_write", "The disk is full."))
    assert told.args == [Notice("export_failed", "The disk is full.")]
    assert jobs._workspace.notices(Side.LEFT) == ()


def test_a_failure_to_open_keeps_the_notices_of_what_is_open(
    jobs: Jobs, client: FakeClient, qtbot: QtBot
) -> None:
    client.send(Opened(Side.LEFT, left_article(), None))
    client.send(Failed("open", Side.LEFT, "empty", "x.txt is empty."))
    qtbot.waitUntil(lambda: bool(jobs._workspace.notices(Side.LEFT)))
    assert jobs._workspace.notices(Side.LEFT)[0].text == "x.txt is empty."
    assert jobs._workspace.article(Side.LEFT) is not None


def test_work_is_said_in_words_until_it_is_done(
    jobs: Jobs, client: FakeClient, qtbot: QtBot
) -> None:
    client.send(Progressed("pairs", 0.5))
    qtbot.waitUntil(lambda: jobs._workspace.busy == "Finding shared sentences")
    client.send(Exported("/p/out.pdf"))
    qtbot.waitUntil(lambda: jobs._workspace.busy == "")
    assert stage_in_words("something new") == "Working"


def test_corrections_go_along_when_the_sides_are_swapped(jobs: Jobs, client: FakeClient) -> None:
    jobs.correct(Side.LEFT, Corrections(outlet="The Echo"))
    jobs.swap()
    assert jobs.corrections(Side.RIGHT) == Corrections(outlet="The Echo")
    assert jobs.corrections(Side.LEFT) == Corrections()


def test_another_file_has_no_corrections_of_the_last(jobs: Jobs, client: FakeClient) -> None:
    jobs.correct(Side.LEFT, Corrections(outlet="The Echo"))
    jobs.open_path(Side.LEFT, "/p/other.txt")
    assert jobs.corrections(Side.LEFT) == Corrections()


def test_an_export_tells_how_far_it_is(jobs: Jobs, client: FakeClient, qtbot: QtBot) -> None:
    client.send(Progressed("pages", 0.46))
    qtbot.waitUntil(lambda: jobs._workspace.busy == "Setting pages (46 %)")
    client.send(Progressed("pairs", 0.5))
    qtbot.waitUntil(lambda: jobs._workspace.busy == "Finding shared sentences")
    client.send(Progressed("", 0.0))
    qtbot.waitUntil(lambda: not jobs._workspace.busy)
    assert jobs._workspace.busy == ""
