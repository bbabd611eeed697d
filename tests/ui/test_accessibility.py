"""What a screen reader and a keyboard find in every view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from ui.driver import Driver

from reader.documents.article import Notice, Side
from reader.presentation.theme import load_theme


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield interface
    if depth < 12:
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None and child.isValid():
                yield from walk(child, depth + 1)


def nameless(window: QWidget) -> list[str]:
    """Visible things one can focus or press that have no name."""
    found = []
    root = QAccessible.queryAccessibleInterface(window)
    for interface in walk(root):
        thing = interface.object()
        if not isinstance(thing, QWidget) or not thing.isVisible():
            continue
        reached = thing.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(
            thing, QAbstractButton
        )
        if reached and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(thing).__name__} {thing.objectName()}")
    return found


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to speak while one is there."""
    found: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return found


def test_everything_one_can_reach_on_the_start_page_has_a_name(driver: Driver) -> None:
    assert nameless(driver.window) == []


@pytest.mark.parametrize("tab", ["shared", "quotes", "figures", "only_a", "names", "dates"])
def test_everything_one_can_reach_while_reading_has_a_name(reading: Driver, tab: str) -> None:
    reading.open_list(tab)
    reading.run("find")
    assert nameless(reading.window) == []


def test_a_row_of_the_findings_is_spoken_as_a_whole_sentence(reading: Driver) -> None:
    reading.open_list("shared")
    model = reading.findings.model
    spoken = model.index(model.row_of("pair/7")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Shared 7 of 8, near, quotation, 4 words changed.")
    assert "A sentence 11:" in spoken
    assert "B sentence 6:" in spoken
    assert "Changed: in April, last month, Mr Harkema, he." in spoken


def test_every_row_of_every_list_is_spoken(reading: Driver) -> None:
    for tab in ("shared", "quotes", "figures", "only_a", "only_b", "names", "dates"):
        reading.open_list(tab)
        model = reading.findings.model
        for number in range(model.rowCount()):
            spoken = model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
            assert len(spoken) > 3, (tab, number)


def test_the_strip_says_its_pair(reading: Driver) -> None:
    reading.click_pair(7)
    assert reading.strip.accessibleName().startswith("Pair 7, near, quotation, words changed")


def test_buttons_are_large_enough_to_hit(reading: Driver) -> None:
    """WCAG 2.5.8: at least 24 by 24 pixels."""
    small = [
        f"{button.objectName()} {button.text()} {button.size().toTuple()}"
        for button in reading.window.findChildren(QAbstractButton)
        if button.isVisible() and (button.width() < 24 or button.height() < 24)
    ]
    assert small == []


def test_a_pair_that_a_key_chooses_is_said_as_its_row_is(reading: Driver, said: list[str]) -> None:
    reading.window.panes.focus_side(Side.LEFT)
    reading.run("next_pair")
    key = reading.selected()
    model = reading.findings.model
    row = model.index(model.row_of(key)).data(Qt.ItemDataRole.AccessibleTextRole)
    # On a slow machine the hint of a first use is said already, too.
    assert said[:1] == [row]
    assert said.count(row) == 1


def test_a_list_that_has_the_focus_speaks_for_itself(reading: Driver, said: list[str]) -> None:
    reading.open_list("shared")
    reading.findings.list.setFocus()
    reading.window.workspace.select("pair/3")
    reading.settle()
    assert not [text for text in said if text.startswith("Shared")]


def test_what_a_filter_leaves_is_said(reading: Driver, said: list[str]) -> None:
    reading.choose_kind(2)
    assert said == ["4 shared shown of 8: 0 verbatim, 4 near, 0 paraphrase"]


def test_a_notice_is_said_once(driver: Driver, said: list[str]) -> None:
    driver.window.notices.say(Notice("exported", "Written: report.pdf"))
    driver.window.notices.say(Notice("exported", "Written: report.pdf"))
    assert said == ["Written: report.pdf"]


def test_what_is_found_is_said(reading: Driver, said: list[str]) -> None:
    reading.window.find_bar.open_bar("harbour")
    assert said[-1] == reading.window.find_bar.count.text()
    assert " in A, " in said[-1]


def test_a_date_of_the_timeline_is_said_when_the_keyboard_comes_to_it(
    reading: Driver, said: list[str]
) -> None:
    timeline = reading.window.docks.panel("timeline")
    assert timeline is not None
    timeline.setFocus()
    reading.press("Right", timeline)
    assert said
    assert said[-1] == timeline.accessibleDescription()


def test_nothing_that_is_spoken_holds_markup_or_signs(reading: Driver) -> None:
    reading.click_pair(7)
    for interface in walk(QAccessible.queryAccessibleInterface(reading.window)):
        thing = interface.object()
        if not isinstance(thing, QWidget) or not thing.isVisible():
            continue
        for text in (QAccessible.Text.Name, QAccessible.Text.Description):
            spoken = interface.text(text)
            assert not set(spoken) & set("<>▾▸↵~="), (type(thing).__name__, spoken)


def test_what_has_the_focus_on_the_start_page_has_a_ring_around_it(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)
    page = driver.window.stage.start_page
    assert page is not None
    accent = load_theme("light").color("accent").lower()
    for widget in (page.zones[Side.RIGHT], page.private):
        page.zones[Side.LEFT].setFocus()
        driver.settle()
        before = pixels_of(widget, accent)
        widget.setFocus()
        driver.settle()
        around = 2 * (widget.width() + widget.height())
        assert pixels_of(widget, accent) - before > around, widget


def pixels_of(widget: QWidget, color: str) -> int:
    image = widget.grab().toImage()
    wanted = QColor(color).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )
