"""What a screen reader and a keyboard find in every view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget
from ui.driver import Driver


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
