"""What a reader does on the timeline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from support.bridge import sample_comparison

from reader.documents.article import Side
from reader.documents.corrections import ChosenDate
from reader.presentation.selection import days_of
from reader.presentation.timeline_layout import TimelineMark
from reader.ui.panels.timeline_view import TimelineView
from reader.ui.workspace import Workspace


class Lanes:
    """The timeline of the invented comparison."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace()
        self.view = TimelineView(self.workspace)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 190)
        self.view.show()
        qtbot.waitExposed(self.view)
        comparison = sample_comparison()
        for side in Side:
            self.workspace.set_article(side, comparison.analysis(side).article)
        self.workspace.set_comparison(comparison)

    def mark(self, words: str) -> TimelineMark:
        return next(
            mark
            for mark in self.view.timeline.marks
            if any(date.words == words for date in mark.dates)
        )

    def point(self, mark: TimelineMark) -> QPoint:
        for x in range(self.view.width()):
            if self.view.mark_at(QPointF(x, mark.y)) == mark:
                return QPoint(x + 4, round(mark.y))
        raise AssertionError("the mark cannot be reached by the pointer")

    def click(self, words: str) -> None:
        left = Qt.MouseButton.LeftButton
        self.qtbot.mouseClick(self.view, left, pos=self.point(self.mark(words)))

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.view, key)


@pytest.fixture
def lanes(qtbot: QtBot) -> Lanes:
    return Lanes(qtbot)


def test_click_selects_the_date(lanes: Lanes) -> None:
    lanes.click("1968")
    assert lanes.workspace.selected_key == lanes.mark("1968").keys[0]


def test_every_mark_can_be_reached_by_the_pointer(lanes: Lanes) -> None:
    assert lanes.view.timeline.marks
    for mark in lanes.view.timeline.marks:
        assert lanes.view.rect().contains(lanes.point(mark))


def test_every_mark_can_be_reached_by_keys(lanes: Lanes) -> None:
    reached = set()
    for lane_key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        lanes.press(lane_key)
        for _ in range(20):
            lanes.press(Qt.Key.Key_Left)
        for _ in range(20):
            lanes.press(Qt.Key.Key_Space)
            reached.add(lanes.workspace.selected_key)
            lanes.press(Qt.Key.Key_Right)
    assert reached == {key for mark in lanes.view.timeline.marks for key in mark.keys}


def test_enter_selects_and_asks_to_read(lanes: Lanes) -> None:
    lanes.press(Qt.Key.Key_Up)
    lanes.press(Qt.Key.Key_Right)
    with lanes.qtbot.waitSignal(lanes.view.jump_requested):
        lanes.press(Qt.Key.Key_Return)
    assert lanes.workspace.selected_key.startswith(("date/A", "published/A"))


def test_wheel_zooms_around_the_pointer(lanes: Lanes) -> None:
    before = lanes.mark("21 May")
    at = lanes.point(before)
    where = lanes.view.mapToGlobal(at)
    for _ in range(3):
        wheel = QWheelEvent(
            QPointF(at),
            QPointF(where),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(lanes.view, wheel)
    after = lanes.mark("21 May")
    assert abs(after.x - before.x) < 14
    assert not any(date.words == "1968" for m in lanes.view.timeline.marks for date in m.dates)
    lanes.press(Qt.Key.Key_0)
    assert lanes.mark("1968").x > 0


def test_a_date_selected_elsewhere_comes_back_into_sight(lanes: Lanes) -> None:
    key = lanes.mark("1968").keys[0]
    lanes.view._zoom_at(700, 0.2)
    assert not any(key in mark.keys for mark in lanes.view.timeline.marks)
    lanes.workspace.select(key)
    assert any(key in mark.keys for mark in lanes.view.timeline.marks)


def test_an_empty_workspace_says_what_will_be_here(qtbot: QtBot) -> None:
    view = TimelineView(Workspace())
    qtbot.addWidget(view)
    view.resize(600, 160)
    view.grab()
    assert view.timeline.marks == ()


def test_one_article_alone_has_its_timeline(lanes: Lanes) -> None:
    analysis = sample_comparison().left
    workspace = Workspace()
    view = TimelineView(workspace)
    lanes.qtbot.addWidget(view)
    workspace.set_article(Side.LEFT, analysis.article)
    workspace.set_analysis(analysis)
    assert {mark.side for mark in view.timeline.marks} == {Side.LEFT}


def test_dragging_along_the_axis_selects_days_and_escape_lets_go(lanes: Lanes) -> None:
    left = Qt.MouseButton.LeftButton
    start = lanes.point(lanes.mark("May 7")).x() - 12
    end = lanes.point(lanes.mark("21 May")).x() + 12
    lanes.qtbot.mousePress(lanes.view, left, pos=QPoint(start, 12))
    lanes.qtbot.mouseMove(lanes.view, QPoint(start + 20, 12))
    lanes.qtbot.mouseMove(lanes.view, QPoint(end, 12))
    lanes.qtbot.mouseRelease(lanes.view, left, pos=QPoint(end, 12))
    days = days_of(lanes.workspace.selected_key)
    assert days is not None
    assert days[0] <= lanes.mark("May 7").dates[0].first
    assert days[1] >= lanes.mark("21 May").dates[0].first
    lanes.view.grab()
    lanes.press(Qt.Key.Key_Escape)
    assert lanes.workspace.selected_key == ""


def test_the_menu_offers_other_readings_and_choosing_one_asks_for_it(lanes: Lanes) -> None:
    analysis = sample_comparison().right
    date = next(date for date in analysis.dates if date.alternatives)
    mark = lanes.view.scene.mark_of(f"date/{date.id}")
    assert mark is not None
    menu = lanes.view.menu_of(mark)
    lanes.qtbot.addWidget(menu)
    readings = [
        a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions() if a.isCheckable()
    ]
    assert [a.isChecked() for a in readings][:2] == [True, False]
    other = date.alternatives[0]
    with lanes.qtbot.waitSignal(lanes.view.date_chosen) as told:
        next(a for a in readings if other.reason in a.text()).trigger()
    assert told.args == [Side.RIGHT, date.span, ChosenDate(date.span, other.first, other.last)]


def test_hovering_a_mark_lights_up_its_sentences(lanes: Lanes) -> None:
    mark = lanes.mark("21 May")
    lanes.qtbot.mouseMove(lanes.view, lanes.point(mark))
    assert lanes.workspace.hovered_key.split() == list(mark.keys)
    lanes.qtbot.mouseMove(lanes.view, QPoint(5, lanes.view.height() - 3))
    assert lanes.workspace.hovered_key == ""


def test_the_menu_leads_to_the_publication_date(lanes: Lanes) -> None:
    mark = lanes.mark("1968")
    menu = lanes.view.menu_of(mark)
    lanes.qtbot.addWidget(menu)
    with lanes.qtbot.waitSignal(lanes.view.details_asked) as told:
        menu.actions()[-1].trigger()
    assert told.args == [mark.side]
