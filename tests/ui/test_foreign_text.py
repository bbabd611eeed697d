"""Text of an article is never taken for markup, wherever it is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.harbour import make_comparison
from ui.driver import Driver

from reader.documents.article import Notice, Side
from reader.settings import RecentPair
from reader.ui.dialogs.article_details import ArticleDetailsDialog
from reader.ui.dialogs.go_to_sentence import GoToSentenceDialog
from reader.ui.words import plain_tip

TAG = "<img src='/etc/passwd'><b>bold</b>"


def taken_for_markup(widget: QWidget) -> list[str]:
    """Labels that would render the tag, and tool tips that hold it as it is."""
    found = []
    for label in widget.findChildren(QLabel):
        rich = label.textFormat() is not Qt.TextFormat.PlainText
        if rich and "<b>" in label.text():
            found.append(f"label {label.objectName()} {label.text()}")
    for child in widget.findChildren(QWidget):
        if "<b>" in child.toolTip():
            found.append(f"tip of {type(child).__name__} {child.toolTip()}")
    return found


def test_articles_full_of_markup_are_shown_as_they_are(driver: Driver) -> None:
    found = make_comparison()
    named = replace(found.right.article, outlet=TAG, title=TAG, file=f"{TAG}.txt", language=None)
    pairs = tuple(replace(pair, reason=TAG) for pair in found.pairs)
    driver.open_articles()
    driver.window.workspace.set_comparison(
        replace(found, right=replace(found.right, article=named), pairs=pairs)
    )
    driver.window.workspace.set_notices(Side.LEFT, (Notice("x", TAG),))
    driver.settle()
    driver.click_pair(7)
    assert taken_for_markup(driver.window) == []
    assert driver.notice(Side.LEFT) == TAG


def test_dialogs_show_markup_as_it_is(reading: Driver) -> None:
    article = reading.window.workspace.article(Side.LEFT)
    assert article is not None
    odd = replace(article, title=TAG, outlet=TAG, notices=(Notice("x", TAG),), file=TAG)
    details = ArticleDetailsDialog(
        Side.LEFT, odd, reading.window.jobs.corrections(Side.LEFT), None, reading.window
    )
    going = GoToSentenceDialog(reading.window.workspace, reading.window)
    for dialog in (details, going):
        reading.qtbot.addWidget(dialog)
        assert taken_for_markup(dialog) == []
    assert going._preview.textFormat() is Qt.TextFormat.PlainText


def test_names_of_recent_files_are_shown_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    driver = Driver(qtbot, tmp_path)
    pair = RecentPair(f"/press/{TAG} & co.txt", "", "2026-05-12")
    driver.window.remembered.change(recent=(pair,))
    driver.settle()
    assert taken_for_markup(driver.window) == []
    menu = driver.window.actions_table.submenus["recent"]
    menu.aboutToShow.emit()
    assert "&& co" in menu.actions()[0].text()


def test_a_tool_tip_of_foreign_text_is_escaped() -> None:
    assert plain_tip("<b>\nx") == "<span>&lt;b&gt;<br>x</span>"
    assert plain_tip("") == ""
