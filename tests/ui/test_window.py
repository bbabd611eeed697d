"""The window as a reader uses it."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from support.harbour import left_article, make_comparison
from ui.driver import Driver

from reader.comparison.model import OnlyHere, PairKind
from reader.documents.article import Notice, Side
from reader.documents.corrections import Corrections
from reader.presentation.theme import load_theme
from reader.settings import load_settings
from reader.ui.find_bar import find_known
from reader.ui.look import steps_to_look
from reader.ui.panels.finding_row import Piece
from reader.ui.panes.one_line import OneLine
from reader.ui.remembering import Remembered
from reader.worker.messages import Compared, Failed, Progressed, Restarted


def test_an_empty_window_shows_two_places_to_drop_an_article(driver: Driver) -> None:
    assert driver.window.stage.currentWidget() is driver.window.start_page
    assert not driver.window.docks.findings.isVisible()
    driver.drop_files(Side.LEFT, "harbour.txt", "echo.txt")
    assert driver.window.stage.currentWidget() is driver.window.panes
    assert driver.window.workspace.comparison is not None
    assert driver.window.windowTitle() == "harbour.txt / echo.txt — reader"


def test_one_article_alone_is_readable_beside_a_drop_zone(driver: Driver) -> None:
    driver.open_one("harbour.txt")
    assert driver.window.workspace.article(Side.LEFT) is not None
    assert driver.window.stage.currentWidget() is driver.window.panes
    driver.open_list("dates")
    assert len(driver.rows()) == 4
    # What is opened next goes into the empty side.
    assert driver.window.focused_side() is Side.RIGHT


def test_the_counts_fit_what_was_found(reading: Driver) -> None:
    assert reading.counter() == "8 shared"
    assert reading.window.status_bar.totals.text() == "8 shared: 1 =, 4 ~, 3 …"
    assert reading.findings._tabs["shared"].text() == "Shared 8"
    assert reading.findings._tabs["only_a"].text() == "Only A 4"


def test_a_click_on_a_finding_selects_it_everywhere(reading: Driver) -> None:
    reading.click_pair(7)
    assert reading.selected() == "pair/7"
    assert reading.highlighted(Side.LEFT) == [
        '"The channel was marked in April and we have no reason to doubt the buoys,"'
        " Mr Harkema said."
    ]
    assert "last month" in reading.highlighted(Side.RIGHT)[0]
    assert reading.counter() == "Shared 7 of 8"
    left = reading.strip.lines[Side.LEFT]
    assert left.accessibleName().startswith('"The channel was marked in April')
    assert reading.strip.jump.text() == "Jump to B6 ↵"


def test_a_date_and_a_name_are_framed_where_they_stand(reading: Driver) -> None:
    reading.open_list("dates")
    reading._click_row("date/BD2")
    assert "last month" in reading.highlighted(Side.RIGHT)
    reading.open_list("names")
    reading._click_row("entity/E2")
    assert reading.highlighted(Side.LEFT) == ["Anna Brekke"]
    assert reading.highlighted(Side.RIGHT) == ["Anna Brekke"]


def test_a_quotation_is_framed_with_its_quotation_marks(reading: Driver) -> None:
    reading.click_finding("quotes", 1)
    for side in Side:
        (framed,) = reading.highlighted(side)
        assert framed[0] in '"“'
        assert framed[-1] in '"”'


def test_enter_on_a_finding_goes_to_the_other_article(reading: Driver) -> None:
    reading.click_pair(8)
    reading.press("Return", reading.findings.list)
    assert reading.window.panes.focused_side is Side.RIGHT
    reading.run("back")
    assert reading.window.workspace.comparison is not None


def test_keys_walk_from_pair_to_pair_and_to_the_notable_ones(reading: Driver) -> None:
    reading.run("next_pair")
    first = reading.selected()
    reading.run("next_pair")
    assert (first, reading.selected()) == ("pair/1", "pair/2")
    reading.run("previous_pair")
    assert reading.selected() == "pair/1"
    # Pair 2 holds two figures that differ, pair 4 a quotation that is cut; pair 3 has only moved,
    # as many have.
    reading.run("next_notable")
    assert reading.selected() == "pair/2"
    reading.run("next_notable")
    assert reading.selected() == "pair/4"


def test_the_next_notable_pair_is_the_next_one_after_what_is_selected(reading: Driver) -> None:
    reading.window.workspace.select("pair/3")
    reading.settle()
    reading.run("next_notable")
    assert reading.selected() == "pair/4"
    reading.window.workspace.select("pair/3")
    reading.run("previous_notable")
    assert reading.selected() == "pair/2"


def test_one_kind_can_be_chosen_and_all_again(reading: Driver) -> None:
    reading.choose_kind(2)
    assert {pair.kind for pair in reading.window.workspace.visible_pairs()} == {PairKind.NEAR}
    assert [row.key for row in reading.rows()] == ["pair/3", "pair/4", "pair/5", "pair/7"]
    assert "shown of 8" in reading.window.status_bar.totals.text()
    reading.choose_kind(0)
    assert len(reading.rows()) == 8


def test_the_strength_hides_weaker_pairs_at_once_and_loses_none(reading: Driver) -> None:
    reading.set_strength(90)
    assert [row.key for row in reading.rows()] == ["pair/3", "pair/5", "pair/7", "pair/8"]
    reading.set_strength(0)
    assert len(reading.rows()) == 8


def test_captions_headlines_quotations_and_short_pairs_can_be_ignored(reading: Driver) -> None:
    reading.run("ignore_headlines")
    assert "pair/1" not in [row.key for row in reading.rows()]
    reading.run("ignore_quotations")
    assert not {"pair/3", "pair/4", "pair/7"} & {row.key for row in reading.rows()}
    reading.run("ignore_short")
    reading.run("ignore_quotations")
    assert "pair/4" not in [row.key for row in reading.rows()]


def test_a_filter_keeps_the_findings_that_hold_the_words(reading: Driver) -> None:
    reading.open_list("shared")
    reading.filter_findings("buoys")
    assert [row.key for row in reading.rows()] == ["pair/7"]
    reading.filter_findings("zebra")
    assert reading.rows() == []
    assert reading.findings._empty.text() == "Nothing here matches the filter."


def test_a_list_without_pairs_says_whether_the_view_hides_them(reading: Driver) -> None:
    reading.open_list("shared")
    reading.set_strength(100)
    reading.choose_kind(3)
    assert reading.rows() == []
    assert reading.findings._empty.text() == "No shared sentences at this strength."
    found = reading.window.workspace.comparison
    assert found is not None
    reading.window.workspace.set_comparison(replace(found, pairs=(), related=()))
    reading.settle()
    assert reading.findings._empty.text() == "No shared sentences were found."


def test_sorting_by_importance_puts_changed_quotations_first(reading: Driver) -> None:
    reading.findings.sort.setCurrentIndex(1)
    reading.open_list("quotes")
    assert reading.rows()[0].key in ("quote/AQ2", "quote/AQ3")
    reading.open_list("figures")
    assert "differ" in reading.rows()[0].title


def test_layers_are_switched_and_remembered(reading: Driver) -> None:
    reading.run("names")
    assert reading.window.workspace.view.names is False
    reading.run("figures")
    settings = load_settings(reading.folder / "settings.json")
    assert (settings.names, settings.figures) == (False, True)


def test_zoom_goes_by_steps_and_back(reading: Driver) -> None:
    reading.run("zoom_in")
    reading.run("zoom_in")
    assert reading.window.workspace.view.zoom == 125
    assert reading.window.status_bar.zoom.text().startswith("125")
    reading.run("zoom_reset")
    assert reading.window.workspace.view.zoom == 100


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast", "system"])
def test_every_theme_reaches_the_whole_window(reading: Driver, theme: str) -> None:
    reading.run(f"theme_{theme}")
    assert reading.window.theming.theme is not None
    window = reading.window.grab().toImage()
    # The first pixels are the menu bar's ground.
    assert (
        window.pixelColor(2, 2).name().upper()
        == reading.window.theming.theme.color("chrome").upper()
    )
    assert reading.window.theming.theme.color("paper") in reading.app.styleSheet()


def test_the_wheel_with_ctrl_zooms_both_articles(reading: Driver) -> None:
    pane = reading.window.panes.panes[Side.LEFT]
    turn = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), turn)
    reading.settle()
    assert reading.window.workspace.view.zoom == 110
    assert reading.window.status_bar.zoom.text().startswith("110")


def test_escape_closes_the_find_bar_then_lets_go_of_the_selection(reading: Driver) -> None:
    reading.click_pair(2)
    reading.run("find")
    pane = reading.window.panes.panes[Side.LEFT]
    reading.press("Escape", pane)
    assert not reading.window.find_bar.isVisible()
    assert reading.selected() == "pair/2"
    reading.press("Escape", pane)
    assert reading.selected() == ""


def test_find_counts_in_both_articles_and_closes(reading: Driver) -> None:
    reading.run("find")
    bar = reading.window.find_bar
    assert reading.focus() is bar.field
    bar.field.setText("ferry")
    reading.settle()
    assert bar.count.text() == "2 in A, 2 in B"
    bar.field.setText("zebra")
    assert bar.count.text() == "not found"
    reading.press("Escape", bar.field)
    assert not bar.isVisible()
    assert reading.window.workspace.view.search == ""


def test_enter_goes_from_hit_to_hit_while_one_types_and_says_which(reading: Driver) -> None:
    reading.run("find")
    bar = reading.window.find_bar
    bar.field.setText("ferry")
    reading.settle()
    reading.press("Return", bar.field)
    assert reading.focus() is bar.field
    assert bar.count.text() == "1 of 4: 2 in A, 2 in B"
    first = reading.area(Side.LEFT).grab().toImage()
    reading.press("Return", bar.field)
    assert bar.count.text() == "2 of 4: 2 in A, 2 in B"
    # The one that has been come to is seen among the others.
    assert reading.area(Side.LEFT).grab().toImage() != first
    for _ in range(3):
        reading.press("Return", bar.field)
    assert bar.count.text() == "1 of 4: 2 in A, 2 in B"
    reading.press("Shift+Return", bar.field)
    assert bar.count.text() == "4 of 4: 2 in A, 2 in B"
    assert reading.selected() == ""


def test_the_find_bar_knows_names_and_figures(reading: Driver) -> None:
    known = dict(find_known(reading.window.workspace))
    assert known["Piet Harkema"].startswith("entity/E")
    assert any("140 people" in words for words in known)
    reading.run("find")
    completer = reading.window.find_bar.field.completer()
    completer.setCompletionPrefix("harkema")
    assert completer.completionCount() == 1
    completer.complete()
    completer.popup().setCurrentIndex(completer.completionModel().index(0, 0))
    reading.qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    reading.qtbot.waitUntil(lambda: reading.selected() == known["Piet Harkema"])


def test_what_the_find_bar_knows_is_not_measured_row_by_row(reading: Driver) -> None:
    class Counting(QStyledItemDelegate):
        count = 0

        def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
            Counting.count += 1
            return super().sizeHint(option, index)

    reading.run("find")
    completer = reading.window.find_bar.field.completer()
    completer.setCompletionPrefix("")
    assert completer.completionCount() > 5
    delegate = Counting(completer.popup())
    completer.popup().setItemDelegate(delegate)
    reading.app.setStyleSheet(reading.app.styleSheet() + " ")
    assert Counting.count <= 2


def test_f6_goes_round_all_areas_and_back(reading: Driver) -> None:
    seen = []
    for _ in range(4):
        reading.run("next_area")
        seen.append(reading.focus())
    assert len(set(seen)) == 4
    assert None not in seen
    reading.run("previous_area")
    assert reading.focus() is seen[-2]


def test_enter_in_the_strip_jumps_to_the_other_article_and_back(reading: Driver) -> None:
    reading.click_pair(7)
    reading.press("Return", reading.strip)
    assert reading.window.panes.focused_side is Side.RIGHT
    assert reading.strip.jump.text() == "Jump to A11 ↵"
    reading.press("Return", reading.strip)
    assert reading.window.panes.focused_side is Side.LEFT


def test_a_pair_is_copied_with_its_citation(reading: Driver) -> None:
    reading.click_pair(8)
    reading.run("copy_citation")
    assert reading.clipboard() == (
        "“An inquiry will report in June.” (Harbour Post, 12 May 2026, sentence A13)\n"
        "“An inquiry will report in June.” (Saltby Echo, sentence B12)"
    )


def test_pasted_text_becomes_an_article(driver: Driver) -> None:
    driver.paste("A line of news.")
    assert ("open_text", Side.LEFT, "A line of news.") in driver.client.asked
    assert driver.window.workspace.article(Side.LEFT) is not None


def test_the_focus_goes_to_the_empty_side_then_to_the_first_article(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    driver.open_one("harbour.txt")
    zone = driver.window.stage.zones[Side.RIGHT]
    assert driver.focus() is zone
    driver.open_one("echo.txt", Side.RIGHT)
    assert driver.focus() is driver.window.panes.panes[Side.LEFT]


def test_two_articles_that_are_opened_together_are_read_from_the_first(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    # Both are on their way before the first is there.
    answer, asked = driver.client.open, []
    monkeypatch.setattr(driver.client, "open", lambda *what: asked.append(what))
    names = [str(driver.folder / name) for name in ("harbour.txt", "echo.txt")]
    driver.window.opening.open_files(Side.LEFT, names)
    driver.settle()
    for what in asked:
        answer(*what)
    driver.settle()
    assert driver.focus() is driver.window.panes.panes[Side.LEFT]


def test_closing_leads_back_to_the_start(reading: Driver) -> None:
    reading.run("close")
    assert reading.window.stage.currentWidget() is reading.window.start_page
    assert reading.window.workspace.comparison is None


# Notices ----------------------------------------------------------------------------------


def test_a_file_that_cannot_be_opened_is_told_over_its_own_side(reading: Driver) -> None:
    reading.open_one("gone.txt", Side.RIGHT)
    assert reading.notice(Side.RIGHT) == "gone.txt does not exist."
    assert reading.notice(Side.LEFT) == ""
    assert reading.window.workspace.comparison is not None


def test_a_first_file_that_cannot_be_opened_is_told_on_the_start_page(driver: Driver) -> None:
    driver.open_one("gone.txt")
    assert driver.notice() == "gone.txt does not exist."


def test_the_same_file_twice_is_told(driver: Driver) -> None:
    driver.open_articles("harbour.txt", "harbour.txt")
    assert driver.notice(Side.RIGHT) == "A and B are the same file."


def test_a_copy_of_the_same_file_is_told_with_both_names(driver: Driver) -> None:
    article = left_article()
    driver.window.workspace.set_article(Side.LEFT, article)
    driver.window.workspace.set_article(Side.RIGHT, replace(article, file="copy.txt"))
    driver.settle()
    assert driver.notice(Side.RIGHT) == (
        f"“{article.file}” and “copy.txt” are the same file under two names."
    )


def test_what_is_so_of_both_articles_is_told_once(reading: Driver) -> None:
    workspace = reading.window.workspace
    for side in Side:
        workspace.set_notices(side, (Notice("names_other_language", "another language (de)"),))
        reading.settle()
        told = [reading.notice(each) for each in Side]
        if side is Side.LEFT:
            assert told[0] == "another language (de)"
    assert told[0].endswith("for another language than A and B.")
    assert told[1] == ""


def test_a_notice_can_be_dismissed_and_stays_away(reading: Driver) -> None:
    reading.client.send(Failed("open", Side.LEFT, "permission", "Cannot open x.txt."))
    reading.settle()
    bar = reading.window.notices.side_bars[Side.LEFT]
    bar.close_button.click()
    assert not bar.isVisible()
    reading.window.workspace.notices_changed.emit(Side.LEFT)
    assert not bar.isVisible()


def test_a_worker_that_was_restarted_is_told(reading: Driver) -> None:
    reading.client.send(Restarted("Comparing stopped and was started again."))
    reading.settle()
    assert reading.notice() == "Comparing stopped and was started again."


def test_work_under_way_is_said_and_can_be_stopped(reading: Driver) -> None:
    reading.client.send(Progressed("names", 0.2))
    reading.settle()
    assert reading.window.status_bar.busy.text() == "Finding names…"
    reading.run("cancel")
    assert ("cancel",) in reading.client.asked
    assert reading.window.workspace.busy == ""


def test_work_that_was_stopped_can_go_on(driver: Driver) -> None:
    workspace = driver.window.workspace
    workspace.set_article(Side.LEFT, left_article())
    workspace.set_article(Side.RIGHT, replace(left_article(), file="other.txt", sha256="b"))
    driver.client.send(Progressed("pairs", 0.2))
    driver.settle()
    driver.run("cancel")
    assert driver.notice() == "Stopped. What had not been found by then is missing."
    driver.window.docks.fill()
    driver.settle()
    driver.open_list("shared")
    assert driver.findings._empty.text() == "The articles have not been compared yet."
    driver.answer_notice()
    assert driver.client.asked[-1] == ("correct", Side.LEFT, Corrections())
    driver.client.send(Progressed("pairs", 0.2))
    driver.client.send(Compared(make_comparison()))
    driver.settle()
    assert driver.notice() == ""


def test_a_file_changed_on_disk_is_told_and_read_again(driver: Driver) -> None:
    for name in ("harbour.txt", "echo.txt"):
        (driver.folder / name).write_text("x")
    driver.open_articles()
    (driver.folder / "echo.txt").write_text("changed")
    driver.qtbot.waitUntil(lambda: "has changed" in driver.notice(Side.RIGHT))
    driver.client.asked.clear()
    driver.answer_notice(Side.RIGHT)
    assert ("open", Side.RIGHT, str(driver.folder / "echo.txt")) in driver.client.asked
    assert driver.notice(Side.RIGHT) == ""


# Remembering ------------------------------------------------------------------------------


def test_a_pair_that_was_open_is_remembered_once(reading: Driver) -> None:
    reading.window.opening.remember()
    recent = load_settings(reading.folder / "settings.json").recent
    assert [(Path(pair.left).name, Path(pair.right).name) for pair in recent] == [
        ("harbour.txt", "echo.txt")
    ]


def test_private_mode_remembers_nothing(driver: Driver) -> None:
    driver.run("private")
    driver.open_articles()
    settings = load_settings(driver.folder / "settings.json")
    assert settings.private
    assert settings.recent == ()
    assert settings.last_folder == ""


def test_what_is_set_by_hand_reaches_the_worker_and_comes_back(reading: Driver) -> None:
    reading.window.jobs.correct(Side.RIGHT, Corrections(outlet="The Echo"))
    reading.settle()
    article = reading.window.workspace.article(Side.RIGHT)
    assert article is not None
    assert article.outlet == "The Echo"


# Room -------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1440, 1280, 1100, 1000, 800, 700])
def test_nothing_is_cut_off_in_the_tool_bar(reading: Driver, width: int) -> None:
    reading.window.resize(width, 720)
    reading.settle()
    bar = reading.window.tool_bar
    assert bar.width() <= width
    for child in bar.findChildren(type(bar.counter)):
        if child.isVisible() and child.parentWidget() is bar:
            assert child.geometry().right() <= bar.width()
    export = bar.findChild(object, "tool_export_report")
    assert export.geometry().right() <= bar.width()


def test_buttons_of_layers_are_named_in_a_usual_window_with_dozens_of_pairs(
    reading: Driver,
) -> None:
    found = reading.window.workspace.comparison
    assert found is not None
    kinds = [PairKind.VERBATIM] * 12 + [PairKind.NEAR] * 34 + [PairKind.PARAPHRASE] * 56
    many = tuple(replace(found.pairs[0], id=n, kind=kind) for n, kind in enumerate(kinds, 1))
    reading.window.workspace.set_comparison(replace(found, pairs=many))
    reading.settle()
    names = reading.window.tool_bar.findChild(QToolButton, "tool_names")
    assert isinstance(names, QToolButton)
    assert names.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_the_findings_stand_below_where_the_window_is_narrow(reading: Driver) -> None:
    area = reading.window.dockWidgetArea
    assert area(reading.window.docks.findings) == Qt.DockWidgetArea.RightDockWidgetArea
    reading.window.resize(1000, 700)
    reading.settle()
    assert area(reading.window.docks.findings) == Qt.DockWidgetArea.BottomDockWidgetArea
    reading.window.resize(1440, 900)
    reading.settle()
    assert area(reading.window.docks.findings) == Qt.DockWidgetArea.RightDockWidgetArea


@pytest.mark.parametrize("name", ["shared", "names", "dates"])
def test_a_small_window_shows_three_rows_of_a_list_and_more_of_the_text(
    reading: Driver, name: str
) -> None:
    reading.window.resize(1000, 700)
    reading.settle()
    reading.open_list(name)
    seen = reading.findings.list.viewport().rect()
    view, model = reading.findings.list, reading.findings.model
    boxes = [view.visualRect(model.index(n)) for n in range(model.rowCount())]
    assert sum(seen.contains(box) for box in boxes) >= 3
    assert reading.area(Side.LEFT).height() > seen.height()


def test_the_timeline_is_folded_in_a_low_window_until_it_is_wanted(reading: Driver) -> None:
    docks = reading.window.docks
    reading.window.resize(1280, 720)
    reading.settle()
    low = docks.timeline.height()
    assert low < 40
    assert reading.area(Side.LEFT).height() >= 400
    docks._toggle_fold()
    reading.settle()
    assert docks.timeline.height() > 100
    assert load_settings(reading.folder / "settings.json").timeline == "open"
    docks._toggle_fold()
    reading.settle()
    assert docks.timeline.height() == low


def test_a_chosen_sentence_stays_in_sight_when_the_strip_takes_its_room(reading: Driver) -> None:
    reading.window.resize(1280, 720)
    reading.settle()
    before = reading.area(Side.LEFT).height()
    reading.click_pair(5)
    reading.qtbot.waitUntil(lambda: reading.area(Side.LEFT).height() < before)
    pair = reading.window.workspace.selected_pair()
    assert pair is not None
    sentence = reading.window.workspace.sentence(pair.left)
    assert sentence is not None
    pane = reading.window.panes.panes[Side.LEFT]

    def in_sight() -> bool:
        place = pane.extent(sentence.span)
        top = pane.verticalScrollBar().value()
        assert place is not None
        return top <= place[0] and place[0] + 40 <= top + pane.viewport().height()

    reading.qtbot.waitUntil(in_sight, timeout=3000)


def test_in_a_tiny_window_lists_wait_until_they_are_asked_for(reading: Driver) -> None:
    """1440 by 900 pixels at 200 per cent."""
    reading.window.resize(720, 450)
    reading.settle()
    findings = reading.window.docks.findings
    assert not findings.isVisible()
    assert not reading.window.actions_table["findings"].isChecked()
    assert reading.area(Side.LEFT).height() > 200
    reading.run("findings")
    reading.settle()
    assert findings.isVisible()
    reading.run("findings")
    reading.window.resize(1440, 900)
    reading.settle()
    assert findings.isVisible()
    assert "findings" in load_settings(reading.folder / "settings.json").panels


def test_texts_have_most_of_a_low_window_while_a_pair_is_shown(reading: Driver) -> None:
    reading.window.resize(1280, 720)
    reading.click_pair(7)
    reading.settle()
    assert reading.strip.isVisible()
    reading.window.notices.bar.hide()
    reading.settle()
    assert reading.area(Side.LEFT).height() >= 380


def test_a_panel_can_be_put_away_and_is_remembered(reading: Driver) -> None:
    reading.run("findings")
    assert not reading.window.docks.findings.isVisible()
    assert "findings" not in load_settings(reading.folder / "settings.json").panels
    reading.run("findings")
    assert reading.window.docks.findings.isVisible()


def test_a_list_of_thousands_is_made_bit_by_bit_and_whole_in_the_end(reading: Driver) -> None:
    found = reading.window.workspace.comparison
    assert found is not None
    many = tuple(OnlyHere(found.only_left[n % 4].sentence, weight=n) for n in range(2500))
    reading.window.workspace.set_comparison(replace(found, only_left=many))
    reading.open_list("only_a")
    assert "2500" in reading.findings._tabs["only_a"].text()
    reading.qtbot.waitUntil(lambda: reading.findings.model.rowCount() == 2500)


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    first = Driver(qtbot, tmp_path, width=780, height=700)
    first.open_articles()
    first.set_strength(40)
    first.window.close()
    assert load_settings(tmp_path / "settings.json").strength == 0.4
    second = Driver(qtbot, tmp_path, width=0, height=0)
    assert second.window.size().toTuple() == (780, 700)


def test_a_window_that_is_opened_again_shows_no_empty_lists(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Driver(qtbot, tmp_path)
    first.open_articles()
    assert first.shows(first.window.docks.findings)
    state = first.window.saveState(1)
    first.window.close()

    def restore(remembered: Remembered, window: QMainWindow) -> bool:
        # As on a screen that has room for the window; the tests' own is smaller.
        window.resize(1440, 900)
        return window.restoreState(state, 1)

    monkeypatch.setattr(Remembered, "restore_geometry", restore)
    second = Driver(qtbot, tmp_path, width=0)
    docks = second.window.docks
    assert not any(map(second.shows, (docks.findings, docks.timeline, docks.strip_place)))
    second.open_articles()
    assert second.shows(docks.findings)
    assert second.shows(docks.timeline)


def test_bare_letters_go_from_pair_to_pair_in_a_text(reading: Driver) -> None:
    pane = reading.window.panes.panes[Side.LEFT]
    reading.press("N", pane)
    first = reading.selected()
    assert first.startswith("pair/")
    reading.press("N", pane)
    assert reading.selected() not in (first, "")
    reading.press("P", pane)
    assert reading.selected() == first


def test_bare_letters_can_be_turned_off(reading: Driver) -> None:
    reading.window.workspace.set_view(letter_keys=False)
    reading.press("N", reading.window.panes.panes[Side.LEFT])
    assert reading.selected() == ""


def test_a_window_that_begins_dark_has_dark_paper(qtbot: QtBot, tmp_path: Path) -> None:
    driver = Driver(qtbot, tmp_path, theme="dark")
    driver.open_articles()
    theme = load_theme("dark")
    for side in Side:
        palette = driver.window.panes.panes[side].viewport().palette()
        shown = driver.area(side).grab().toImage()
        assert palette.text().color().name() == theme.color("text").lower()
        assert (
            shown.pixelColor(shown.width() - 3, shown.height() - 3).name()
            == theme.color("paper").lower()
        )


def test_a_theme_is_taken_everywhere_and_the_window_goes_on_being_painted(reading: Driver) -> None:
    reading.run("theme_dark")
    paper = load_theme("dark").color("paper").lower()
    window = reading.window
    reading.qtbot.waitUntil(window.updatesEnabled)
    for side in Side:
        assert window.panes.panes[side].viewport().palette().base().color().name() == paper
        shown = reading.area(side).grab().toImage()
        assert shown.pixelColor(shown.width() - 3, shown.height() - 3).name() == paper


def test_the_strip_keeps_its_reading_font_in_another_theme(reading: Driver) -> None:
    def ink() -> list[list[bool]]:
        """Where letters stand, whatever their colour."""
        shown = reading.strip.lines[Side.LEFT].grab().toImage()
        ground = shown.pixelColor(shown.width() - 1, shown.height() - 1).lightness()
        rows, columns = range(shown.height()), range(0, 300)
        return [
            [abs(shown.pixelColor(x, y).lightness() - ground) > 110 for x in columns] for y in rows
        ]

    reading.run("theme_light")
    reading.qtbot.waitUntil(reading.window.updatesEnabled)
    reading.click_pair(1)
    before = ink()
    reading.run("theme_dark")
    reading.qtbot.waitUntil(reading.window.updatesEnabled)
    reading.run("theme_light")
    reading.qtbot.waitUntil(reading.window.updatesEnabled)
    reading.click_pair(2)
    reading.click_pair(1)
    assert ink() == before


def test_a_theme_is_taken_a_step_a_turn_and_the_last_one_that_was_asked_for(
    reading: Driver,
) -> None:
    window, app = reading.window, reading.app
    window.actions_table["theme_dark"].trigger()
    # The first step only; nothing is painted before the last.
    assert load_theme("dark").color("chrome") not in app.styleSheet()
    assert not window.updatesEnabled()
    window.actions_table["theme_light"].trigger()
    reading.qtbot.waitUntil(window.updatesEnabled)
    assert load_theme("light").color("chrome") in app.styleSheet()
    assert load_theme("dark").color("chrome") not in app.styleSheet()
    palette = window.panes.panes[Side.LEFT].viewport().palette()
    assert palette.base().color().name() == load_theme("light").color("paper").lower()


def test_the_evidence_of_a_finding_is_worked_out_once_for_a_width(reading: Driver) -> None:
    reading.open_list("shared")
    asked: list[str] = []
    row = reading.rows()[0]

    def show() -> tuple[Piece, ...]:
        asked.append(row.key)
        return (Piece("Some words of evidence."),)

    reading.findings.model.set_rows((replace(row, show=show),))
    for _ in range(3):
        reading.findings.list.viewport().grab()
    assert asked == [row.key]
    reading.findings.model.set_rows((replace(row, show=lambda: (*show(), Piece("More."))),))
    reading.findings.list.viewport().grab()
    assert len(asked) == 2


def test_a_filter_of_many_findings_goes_through_them_in_turns_and_once(reading: Driver) -> None:
    reading.open_list("shared")
    asked: list[int] = []

    def speak(number: int) -> str:
        asked.append(number)
        time.sleep(0.002)
        return f"Finding {number} OF MANY"

    row = reading.rows()[0]
    rows = tuple(
        replace(row, key=f"pair/{n}", speak=partial(speak, n), heading="") for n in range(60)
    )
    reading.findings.model.set_rows(rows)
    reading.findings.filter.setText("Finding 5")
    assert 0 < len(asked) < 60
    reading.qtbot.waitUntil(lambda: len(reading.rows()) == 11)
    reading.findings.filter.setText("finding 59 of many")
    reading.qtbot.waitUntil(lambda: len(reading.rows()) == 1)
    assert sorted(asked) == list(range(60))


def test_a_pair_that_is_shown_gives_the_texts_few_heights(reading: Driver) -> None:
    sizes: dict[Side, list[int]] = {side: [] for side in Side}
    for side in Side:
        pane = reading.window.panes.panes[side]
        pane.places_changed.connect(
            lambda side=side, pane=pane: sizes[side].append(pane.viewport().height())
        )
    reading.window.workspace.select("pair/5")
    reading.settle()
    for side in Side:
        # When the strip is shown, and when its sentences have got their lines.
        assert len(set(sizes[side])) <= 2, sizes


class Dressed(QObject):
    """Notes the widgets whose palette or font another style has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.widgets.add(watched)
        return False


def test_no_step_of_a_new_theme_dresses_every_widget(reading: Driver) -> None:
    dressed = Dressed()
    reading.app.installEventFilter(dressed)
    counts: list[int] = []
    for step in steps_to_look(reading.app, load_theme("dark")):
        dressed.widgets.clear()
        step()
        counts.append(len(dressed.widgets))
    reading.app.removeEventFilter(dressed)
    assert sum(counts) > 150
    assert max(counts) < 100, counts


def test_a_widget_that_goes_between_two_steps_of_a_theme_is_left_out(reading: Driver) -> None:
    label = QLabel("A", reading.window)
    label.show()
    for number, step in enumerate(steps_to_look(reading.app, load_theme("dark"))):
        if number == 1:
            delete(label)
        step()
    assert load_theme("dark").color("paper") in reading.app.styleSheet()


def test_a_widget_that_comes_between_two_steps_of_a_theme_wears_it(reading: Driver) -> None:
    steps = steps_to_look(reading.app, load_theme("dark"))
    labels = []
    for step in steps:
        label = QLabel("A", reading.window)
        label.setProperty("muted", True)
        label.show()
        labels.append(label)
        step()
    muted = load_theme("dark").color("muted").lower()
    assert {label.palette().windowText().color().name() for label in labels} == {muted}


def test_the_lists_appear_when_the_text_that_they_are_for_has_been_shown(driver: Driver) -> None:
    shown: list[bool] = []
    driver.window.workspace.article_changed.connect(
        lambda: shown.append(driver.window.docks.findings.isVisible())
    )
    driver.open_articles()
    assert shown[0] is False
    assert driver.window.docks.findings.isVisible()


def test_the_first_pair_that_is_chosen_fits_into_the_strip(reading: Driver) -> None:
    body = reading.strip._body
    for number in (8, 1):
        reading.window.workspace.select(f"pair/{number}")
        reading.settle()
        needed = sum(line.height() for line in reading.strip.lines.values())
        assert needed < body.height() == body.widget().height()
    assert body.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("width", "rows"), [(600, 1), (352, 1), (230, 2)])
def test_the_lists_stand_in_one_row_where_their_names_have_room(
    reading: Driver, width: int, rows: int
) -> None:
    tabs = reading.findings._tabs
    names = ("Shared", "Quotes", "Figures", "Only A", "Only B", "Names", "Dates")
    tabs.set_titles(dict(zip(tabs._tabs, ((name, 28) for name in names), strict=True)))
    tabs.resize(width, tabs.height())
    places = [tab.geometry() for tab in tabs._tabs.values()]
    assert len({place.top() for place in places}) == rows
    assert max(place.right() for place in places) < width
    for one, other in pairwise(places):
        assert not one.intersects(other)


def test_what_can_be_found_is_offered_in_a_list_with_an_edge(reading: Driver) -> None:
    reading.run("find")
    completer = reading.window.find_bar.field.completer()
    completer.setCompletionPrefix("har")
    completer.complete()
    popup = completer.popup()
    reading.qtbot.waitUntil(popup.isVisible)
    picture = popup.grab().toImage()
    edge = picture.pixelColor(0, picture.height() // 2).name().upper()
    theme = reading.window.theming.theme
    assert theme is not None
    assert edge == theme.color("edge").upper()
    popup.hide()


@pytest.mark.parametrize("name", ["quotes", "figures"])
def test_a_quotation_or_figure_that_is_chosen_shows_both_wordings(
    reading: Driver, name: str
) -> None:
    row = reading.click_finding(name, 1)
    workspace = reading.window.workspace
    pair = workspace.shown_pair()
    assert pair is not None
    assert reading.selected() == row.key
    assert {pair.left, pair.right} <= set(row.ids.split())
    shown = [reading.strip.lines[side] for side in Side]
    assert all(map(reading.shows, shown))
    assert [line.accessibleName() for line in shown] == [
        workspace.sentence_text(pair.left),
        workspace.sentence_text(pair.right),
    ]
    reading.qtbot.mouseClick(reading.strip.copy, Qt.MouseButton.LeftButton)
    assert f"sentence {pair.left}" in reading.clipboard()
    reading.qtbot.mouseClick(reading.strip.jump, Qt.MouseButton.LeftButton)
    assert reading.selected() == row.key


def test_who_says_it_is_shortened_and_not_cut_where_the_strip_is_narrow(reading: Driver) -> None:
    """ "B: North" was left of "B: Northmere Lines rejected"."""
    reading.window.resize(700, 700)
    reading.click_pair(7)
    said = reading.strip.findChild(OneLine)
    assert isinstance(said, OneLine)
    said.setText("A: engineer says · B: Northmere Lines rejected the claim on Sunday evening")
    reading.settle()
    assert said.width() < said.fontMetrics().horizontalAdvance(said.text())
    shown = said.grab().toImage()
    said.setText(
        said.fontMetrics().elidedText(said.text(), Qt.TextElideMode.ElideRight, said.width())
    )
    assert said.text().endswith("…")
    assert said.grab().toImage() == shown


def test_the_strip_scrolls_for_no_less_than_a_line(reading: Driver) -> None:
    reading.window.workspace.set_view(zoom=130)
    body = reading.strip._body
    line = QFontMetricsF(reading.strip.lines[Side.LEFT].text_font).height()
    for height in range(560, 900, 20):
        reading.window.resize(900, height)
        reading.settle()
        for number in (5, 7):
            reading.window.workspace.select("")
            reading.window.workspace.select(f"pair/{number}")
            reading.settle()
            assert not 0 < body.verticalScrollBar().maximum() < line, (height, number)


def test_panels_that_come_and_go_leave_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    # As the program begins: windows of other tests have given the application their style.
    app.setStyleSheet("")
    driver = Driver(qtbot, tmp_path)
    counts = []
    for _ in range(4):
        driver.open_articles()
        handles = driver.window.findChildren(QWidget, "qt_qmainwindow_extended_splitter")
        counts.append(len(handles))
        driver.window.opening.close()
        driver.settle()
    assert counts[1:] == [2, 2, 2]


def test_the_keyboard_begins_on_the_start_page_and_comes_back_to_it(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    zones = driver.window.stage.start_page.zones  # type: ignore[union-attr]
    driver.qtbot.waitUntil(lambda: driver.focus() is zones[Side.LEFT])
    driver.press("F6")
    assert driver.focus() is zones[Side.RIGHT]
    driver.press("F6")
    assert driver.focus() is zones[Side.LEFT]
    driver.open_articles()
    driver.run("close")
    assert driver.focus() is zones[Side.LEFT]


def test_f6_comes_to_the_place_of_an_article_that_is_missing(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    driver.open_one("harbour.txt")
    driver.window.panes.focus_side(Side.LEFT)
    driver.press("F6")
    assert driver.focus() is driver.window.stage.zones[Side.RIGHT]


def test_large_text_in_a_small_window_has_the_room_of_the_lists(reading: Driver) -> None:
    reading.window.resize(760, 600)
    reading.settle()
    docks = reading.window.docks
    assert reading.shows(docks.findings)
    reading.window.workspace.set_view(zoom=300)
    reading.settle()
    assert not reading.shows(docks.findings)
    reading.run("findings")
    assert reading.shows(docks.findings)
    reading.window.workspace.set_view(zoom=100)
    reading.settle()
    assert reading.shows(docks.findings)


@pytest.mark.parametrize("name", ["findings", "timeline", "strip"])
def test_who_puts_a_panel_away_goes_on_in_the_text(reading: Driver, name: str) -> None:
    window = reading.window
    window.activateWindow()
    reading.qtbot.waitUntil(window.isActiveWindow)
    window.panes.focus_side(Side.RIGHT)
    panel = window.docks.panel(name)
    assert panel is not None
    panel.setFocus()
    reading.run(name)
    assert reading.focus() is window.panes.panes[Side.RIGHT]


def test_escape_on_a_notice_puts_it_away_and_leads_to_the_text_below_it(
    reading: Driver,
) -> None:
    window = reading.window
    window.activateWindow()
    reading.qtbot.waitUntil(window.isActiveWindow)
    window.opening.open_files(Side.LEFT, [str(reading.folder / "no such file.txt")])
    reading.qtbot.waitUntil(lambda: reading.notice(Side.LEFT) != "")
    bar = window.notices.side_bars[Side.LEFT]
    bar.action.setFocus()
    reading.press("Esc")
    assert reading.notice(Side.LEFT) == ""
    assert reading.focus() is window.panes.panes[Side.LEFT]


def test_sentences_of_the_strip_are_whole_when_the_text_is_made_larger(reading: Driver) -> None:
    reading.click_pair(1)
    reading.window.workspace.set_view(zoom=220)
    reading.qtbot.wait(100)
    for line in reading.strip.lines.values():
        assert line.height() >= line.heightForWidth(line.width()) - 1


def test_one_article_in_a_narrow_window_has_the_keyboard(driver: Driver) -> None:
    driver.window.resize(760, 600)
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    driver.open_one("harbour.txt")
    pane = driver.window.panes.panes[Side.LEFT]
    assert driver.focus() is pane


def test_f6_brings_a_list_forward_whose_tab_is_not_chosen(reading: Driver) -> None:
    window = reading.window
    window.resize(1000, 700)
    window.activateWindow()
    reading.qtbot.waitUntil(window.isActiveWindow)
    timeline = window.docks.panel("timeline")
    assert timeline is not None
    reading.findings.list.setFocus()
    reading.qtbot.waitUntil(lambda: timeline.visibleRegion().isEmpty())
    reading.press("F6")
    assert reading.focus() is timeline
    reading.qtbot.waitUntil(lambda: not timeline.visibleRegion().isEmpty())


def test_the_keyboard_stays_with_what_is_seen_when_the_window_gets_narrow(driver: Driver) -> None:
    window = driver.window
    window.activateWindow()
    driver.qtbot.waitUntil(window.isActiveWindow)
    driver.open_one("harbour.txt")
    zone = window.stage.zones[Side.RIGHT]
    assert driver.focus() is zone
    window.resize(760, 600)
    driver.settle()
    assert driver.focus() is window.panes.panes[Side.LEFT]
    window.panes._tabs.setCurrentIndex(1)
    assert driver.focus() is zone
