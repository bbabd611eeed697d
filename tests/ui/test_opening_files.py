"""Opening files in the window: passwords, slow files, encodings, files that change or vanish."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot
from support.files import STORY, pdf
from ui.driver import Driver

from reader.documents.article import Side
from reader.ui.application import make_window
from reader.ui.dialogs.encodings import EncodingsDialog
from reader.ui.main_window import MainWindow
from reader.ui.notices import kind_of
from reader.ui.waiting import PATIENCE
from reader.worker.client import WorkerClient
from reader.worker.messages import Failed, Opened, Restarted

from support.harbour import left_article  # isort: skip

_SECONDS = 60_000
"""Milliseconds; a busy machine is slow to start a process."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """An empty window with the real worker behind it."""
    (tmp_path / "settings.json").write_text('{"language": "en", "find_names": false}')
    client = WorkerClient()
    _, made = make_window(client, [], tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    client.stop()


def locked_pdf(folder: Path) -> str:
    path = folder / "locked.pdf"
    with pikepdf.open(io.BytesIO(pdf([[(50.0, 100.0, 11.0, STORY[0])]]))) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="o", user="pier"))
    return str(path)


def test_password_of_a_locked_file_is_asked_for_until_it_is_right(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([("wrong", True), ("", False), ("pier", True)])
    labels: list[str] = []

    def answer(parent: object, title: str, label: str, mode: object) -> tuple[str, bool]:
        labels.append(label)
        return next(answers)

    monkeypatch.setattr(QInputDialog, "getText", answer)

    def told() -> str:
        shown = window.notices.bar.shown
        return shown.text if shown else ""

    window.jobs.open_path(Side.LEFT, locked_pdf(tmp_path))
    qtbot.waitUntil(lambda: "locked with a password" in told(), timeout=_SECONDS)
    assert window.notices.bar.action.text() == "Enter password…"
    window.notices.bar.action.click()
    qtbot.waitUntil(lambda: "not its password" in told(), timeout=_SECONDS)
    window.notices.bar.action.click()
    assert "not its password" in told()
    window.notices.bar.action.click()
    qtbot.waitUntil(lambda: window.workspace.article(Side.LEFT) is not None, timeout=_SECONDS)
    article = window.workspace.article(Side.LEFT)
    assert article is not None
    assert STORY[0] in article.text
    assert labels[0] == "Password of “locked.pdf”:"
    assert told() == ""

    window.opening.reload()  # The password is known as long as the window is open.
    qtbot.waitUntil(lambda: window.jobs.reading(Side.LEFT) is None, timeout=_SECONDS)
    assert window.workspace.notices(Side.LEFT) == article.notices
    assert "pier" not in (tmp_path / "settings.json").read_text()


def test_locked_file_that_takes_no_password_offers_another_file(
    driver: Driver, tmp_path: Path
) -> None:
    (tmp_path / "locked.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    driver.open_one("locked.docx")
    driver.client.send(Failed("open", Side.LEFT, "encrypted", "“locked.docx” is locked."))
    driver.settle()
    shown = driver.window.notices.bar.shown
    assert shown is not None
    assert kind_of(shown.code).action == "choose"


class TestSlowFile:
    @pytest.fixture
    def slow(self, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Driver:
        """A window whose worker answers when the test says so."""
        monkeypatch.setattr(driver.client, "open", lambda side, path, password="": None)
        return driver

    def test_is_named_after_a_moment_and_can_be_stopped(self, slow: Driver) -> None:
        slow.open_one("long\u202ereport.pdf")
        assert slow.notice() == ""
        slow.qtbot.waitUntil(lambda: slow.notice() != "", timeout=_SECONDS)
        assert slow.notice() == "Reading “long[RLO]report.pdf”…"
        slow.answer_notice()
        assert slow.client.asked[-1] == ("cancel",)
        assert slow.notice() == ""
        assert slow.window.workspace.busy == ""

    def test_is_named_over_its_pane_where_an_article_is_open(
        self, reading: Driver, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reading.client, "open", lambda side, path, password="": None)
        reading.open_one("long.pdf", Side.RIGHT)
        said = "Reading “long.pdf”…"
        reading.qtbot.waitUntil(lambda: reading.notice(Side.RIGHT) == said, timeout=_SECONDS)
        assert reading.notice() == ""
        reading.client.send(Opened(Side.RIGHT, left_article(), "/p/long.pdf"))
        reading.qtbot.waitUntil(lambda: reading.notice(Side.RIGHT) != said, timeout=_SECONDS)

    def test_is_forgotten_when_the_worker_dies(self, slow: Driver) -> None:
        slow.open_one("long.pdf")
        slow.client.send(Restarted("Comparing stopped unexpectedly and was started again."))
        slow.settle()
        assert slow.window.jobs.reading(Side.LEFT) is None
        assert slow.window.workspace.busy == ""
        assert "started again" in slow.notice()

    def test_quick_file_is_never_named(self, reading: Driver) -> None:
        reading.qtbot.wait(PATIENCE + 100)
        codes = [n.code for side in Side for n in reading.window.notices.waiting.notices(side)]
        assert codes == []


def test_failure_is_forgotten_when_the_next_file_is_tried(driver: Driver) -> None:
    driver.open_one("nowhere.txt")
    assert "nowhere.txt" in driver.notice()
    driver.open_one("harbour.txt")
    assert driver.notice() == ""
    assert driver.window.workspace.article(Side.LEFT) is not None


def test_another_encoding_is_chosen_from_the_notice(
    reading: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_bytes("Die Fähre lief auf Grund.".encode("cp1252"))

    def choose(dialog: EncodingsDialog) -> int:
        names = [name for name, _, _ in dialog.rows()]
        dialog.table.selectRow(names.index("Windows-1250"))
        return 1

    monkeypatch.setattr(EncodingsDialog, "exec", choose)
    reading.window.notices.act("encoding", Side.LEFT)
    assert reading.client.asked[-1] == ("read_as", Side.LEFT, "cp1250")


def test_file_that_changes_is_told_and_read_again(reading: Driver, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text("one")
    reading.open_one("harbour.txt")
    reading.qtbot.wait(50)
    path.write_text("two, and longer")
    reading.qtbot.waitUntil(lambda: "has changed" in reading.notice(Side.LEFT), timeout=_SECONDS)
    reading.answer_notice(Side.LEFT)
    assert ("open", Side.LEFT, str(path)) in reading.client.asked[-2:]
    assert "has changed" not in reading.notice(Side.LEFT)


def test_file_that_is_replaced_is_told_and_watched_on(reading: Driver, tmp_path: Path) -> None:
    path, new = tmp_path / "harbour.txt", tmp_path / "new"
    path.write_text("one")
    reading.open_one("harbour.txt")
    new.write_text("two")
    new.replace(path)
    reading.qtbot.waitUntil(lambda: "has changed" in reading.notice(Side.LEFT), timeout=_SECONDS)
    assert str(path) in reading.window.opening._watcher.files()


def test_file_that_vanishes_leaves_its_text(reading: Driver, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text("one")
    reading.open_one("harbour.txt")
    path.unlink()
    reading.qtbot.waitUntil(lambda: "no longer" in reading.notice(Side.LEFT), timeout=_SECONDS)
    assert reading.window.workspace.article(Side.LEFT) is not None


PAGE = (
    "<h2>Pier vote</h2><p>The council voted <b>seven to two</b>.</p>"
    "<img src='file:///etc/passwd'><script>steal()</script>"
)


def drop(widget: QWidget, html: str = "", text: str = "", link: str = "") -> None:
    """As another program's window does."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    if link:
        data.setUrls([QUrl(link)])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
    widget.dropEvent(event)


def test_a_dropped_page_is_read_as_a_page(window: MainWindow, qtbot: QtBot) -> None:
    zone = window.start_page.zones[Side.LEFT]  # type: ignore[union-attr]
    drop(zone, html=PAGE, text="Pier vote The council voted seven to two.", link="https://x.org/")
    qtbot.waitUntil(lambda: window.workspace.article(Side.LEFT) is not None, timeout=_SECONDS)
    article = window.workspace.article(Side.LEFT)
    assert article is not None
    assert article.text.splitlines() == ["Pier vote", "The council voted seven to two."]
    assert article.media_type == "text/html"
    column = window.panes._columns[Side.RIGHT]
    drop(column, html=PAGE.replace("seven", "six"))
    qtbot.waitUntil(lambda: window.workspace.article(Side.RIGHT) is not None, timeout=_SECONDS)
    other = window.workspace.article(Side.RIGHT)
    assert other is not None
    assert "voted six to two." in other.text


def test_nothing_is_opened_by_a_drop_without_words(driver: Driver) -> None:
    zone = driver.window.start_page.zones[Side.LEFT]  # type: ignore[union-attr]
    drop(zone, text="  \n", link="https://x.org/")
    driver.settle()
    assert driver.window.workspace.article(Side.LEFT) is None


def page_of(folder: Path, name: str, day: str) -> str:
    path = folder / name
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    path.write_text(
        f'<html><head><meta property="article:published_time" content="{day}T08:00:00Z"></head>'
        f"<body><article><h1>Ferry stopped</h1>{story}</article></body></html>"
    )
    return str(path)


def test_of_two_files_dropped_together_the_older_stands_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    newer = page_of(tmp_path, "a.html", "2021-04-05")
    older = page_of(tmp_path, "b.html", "2021-04-03")
    window.opening.open_files(Side.LEFT, [newer, older])
    qtbot.waitUntil(lambda: files_of(window) == ["b.html", "a.html"], timeout=_SECONDS)
    window.opening.handlers()["swap"]()
    qtbot.waitUntil(lambda: files_of(window) == ["a.html", "b.html"], timeout=_SECONDS)
    # Once decided, the order is the reader's: it is not turned back by what arrives later.
    qtbot.waitUntil(lambda: window.workspace.comparison is not None, timeout=_SECONDS)
    assert files_of(window) == ["a.html", "b.html"]


def test_files_that_are_named_one_for_each_side_stay_where_they_are(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    newer = page_of(tmp_path, "a.html", "2021-04-05")
    older = page_of(tmp_path, "b.html", "2021-04-03")
    window.opening.open_pair(newer, older)
    qtbot.waitUntil(lambda: window.workspace.comparison is not None, timeout=_SECONDS)
    assert files_of(window) == ["a.html", "b.html"]


def files_of(window: MainWindow) -> list[str]:
    articles = [window.workspace.article(side) for side in Side]
    return [article.file for article in articles if article is not None]


def test_articles_are_compared_after_all_when_work_that_was_stopped_goes_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("\n\n".join(STORY), encoding="utf-8")
    window.opening.open_files(Side.LEFT, [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    workspace = window.workspace
    qtbot.waitUntil(lambda: all(map(workspace.article, Side)), timeout=_SECONDS)
    window.jobs.cancel()
    # What was under way as the worker ended may still have come.
    workspace.set_article(Side.LEFT, workspace.article(Side.LEFT))
    assert workspace.comparison is None
    window.jobs.go_on()
    qtbot.waitUntil(lambda: workspace.comparison is not None, timeout=_SECONDS)
