"""Another theme is taken by the whole window with one picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui.driver import Driver

from reader.documents.article import Side
from reader.ui.holding import HeldWindow
from reader.ui.panes.margin import Margin

_COUNTED = (QEvent.Type.Paint, QEvent.Type.Resize)


class Counting(QObject):
    """Counts what reaches the given objects."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.seen: Counter[tuple[QObject, QEvent.Type]] = Counter()
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COUNTED:
            self.seen[watched, event.type()] += 1
        return False


class Noting(QObject):
    """Does something whenever what it watches is painted."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._act()
        return False


@pytest.fixture
def settled(reading: Driver) -> Driver:
    """A window that has changed its theme once."""
    change_theme(reading, "dark")
    return reading


def change_theme(driver: Driver, name: str) -> None:
    """Change it and wait until it has been painted."""
    driver.window.actions_table[f"theme_{name}"].trigger()
    assert not driver.window.updatesEnabled()
    driver.qtbot.waitUntil(driver.window.updatesEnabled)
    # Until it has been painted, and whatever would be painted a second time as well.
    driver.qtbot.wait(150)


def test_another_theme_lays_out_no_text_anew(settled: Driver) -> None:
    panes = settled.window.panes.panes.values()
    counting = Counting(*(pane.viewport() for pane in panes))
    change_theme(settled, "light")
    resized = [count for (_, kind), count in counting.seen.items() if kind is QEvent.Type.Resize]
    assert resized == []


def test_another_theme_is_painted_once(settled: Driver) -> None:
    margins = settled.window.panes.findChildren(Margin)
    bars = [settled.window.tool_bar, settled.window.menuBar()]
    counting = Counting(*margins, *bars)
    change_theme(settled, "light")
    painted = {one: n for (one, kind), n in counting.seen.items() if kind is QEvent.Type.Paint}
    assert painted == dict.fromkeys([*margins, *bars], 1)


def test_texts_and_lists_are_painted_in_a_turn_of_their_own(settled: Driver) -> None:
    texts = [pane.viewport() for pane in settled.window.panes.panes.values()]
    texts.append(settled.findings.list.viewport())
    rest = settled.window.tool_bar
    turns: dict[QObject, list[int]] = {}
    counting = Counting(*texts, rest)
    settled.window.actions_table["theme_light"].trigger()
    for turn in range(200):
        settled.app.processEvents()
        for (one, kind), count in counting.seen.items():
            if kind is QEvent.Type.Paint and len(turns.setdefault(one, [])) < count:
                turns[one].append(turn)
    left, right, rows = (turns[one] for one in texts)
    assert [len(painted) for painted in (left, right, turns[rest])] == [1, 1, 1]
    assert left == right == rows[:1] > turns[rest]


def test_another_theme_leaves_nothing_in_the_colours_of_the_old_one(settled: Driver) -> None:
    change_theme(settled, "light")
    every = [w for w in settled.window.findChildren(QWidget) if w.isVisible()]
    assert all(widget.updatesEnabled() for widget in every)
    shown = settled.window.screen().grabWindow(settled.window.winId()).toImage()
    wanted = settled.window.grab().toImage().convertToFormat(shown.format())
    assert shown == wanted


def test_a_held_window_lays_out_when_it_is_let_go(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label, text = QLabel("one line", window), QTextEdit(window)
    column.addWidget(label)
    column.addWidget(text)
    window.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    before = label.height()
    held = HeldWindow(window)
    label.setText("one\ntwo\nthree\nfour\nfive")
    qtbot.wait(20)
    assert label.height() == before
    held.let_go()
    qtbot.waitUntil(lambda: label.height() > 3 * before)


def test_what_somebody_else_holds_stays_as_it_is(reading: Driver) -> None:
    pane = reading.window.panes.panes[Side.LEFT]
    pane.setUpdatesEnabled(False)
    held = HeldWindow(reading.window)
    held.let_go()
    assert reading.window.updatesEnabled()
    assert not pane.updatesEnabled()
    assert not pane.viewport().updatesEnabled()
    pane.setUpdatesEnabled(True)
    assert pane.viewport().updatesEnabled()


def resize(driver: Driver, width: int, height: int) -> None:
    driver.window.resize(width, height)
    assert not driver.window.updatesEnabled()


def everything_is_painted(driver: Driver) -> bool:
    every = [w for w in driver.window.findChildren(QWidget) if w.isVisible()]
    return all(widget.updatesEnabled() for widget in (driver.window, *every))


def test_another_size_is_painted_in_the_turns_after_it(settled: Driver) -> None:
    counting = Counting(settled.window.tool_bar, settled.window.panes.panes[Side.LEFT].viewport())
    resize(settled, 1200, 760)
    assert not any(kind is QEvent.Type.Paint for _, kind in counting.seen)
    settled.qtbot.waitUntil(lambda: everything_is_painted(settled))
    settled.qtbot.wait(600)
    shown = settled.window.screen().grabWindow(settled.window.winId()).toImage()
    wanted = settled.window.grab().toImage().convertToFormat(shown.format())
    assert shown == wanted


def test_texts_are_painted_while_an_edge_is_pulled(settled: Driver) -> None:
    text = settled.window.panes.panes[Side.LEFT].viewport()
    counting = Counting(text)
    for number in range(20):
        settled.window.resize(1200 + 5 * number, 760)
        for _ in range(2):
            settled.app.processEvents()
    assert counting.seen[text, QEvent.Type.Paint] >= 5


def test_a_theme_that_comes_with_another_size_is_shown_as_a_whole(settled: Driver) -> None:
    resize(settled, 1200, 760)
    settled.window.actions_table["theme_light"].trigger()
    settled.window.resize(1210, 770)
    seen: list[bool] = []
    settled.window.tool_bar.installEventFilter(
        watching := Noting(lambda: seen.append(settled.window.theming.is_changing))
    )
    settled.qtbot.waitUntil(lambda: everything_is_painted(settled) and bool(seen))
    settled.window.tool_bar.removeEventFilter(watching)
    assert not any(seen)
