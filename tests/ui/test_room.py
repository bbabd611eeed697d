"""What was chosen stays in sight, and nothing else moves, when texts get another room."""

from __future__ import annotations

from ui.driver import Driver

from reader.documents.article import Side


def place_in_window(reading: Driver, side: Side, sentence_id: str) -> tuple[float, float]:
    """Top and bottom of a sentence, in pixels below the upper edge of its text's window."""
    pane = reading.window.panes.panes[side]
    sentence = reading.window.workspace.sentence(sentence_id)
    assert sentence is not None
    place = pane.extent(sentence.span)
    assert place is not None
    top = pane.verticalScrollBar().value()
    return place[0] - top, place[1] - top


def test_a_sentence_clicked_near_the_edge_is_not_covered_by_the_strip(reading: Driver) -> None:
    open_ = reading.window.docks.timeline.height()
    reading.window.resize(1280, 720)
    reading.qtbot.waitUntil(lambda: reading.window.docks.timeline.height() < open_ / 2)
    before = reading.area(Side.LEFT).height()
    pair = reading.window.workspace.visible_pairs()[4]
    # Its last line stands at the lower edge.
    below = place_in_window(reading, Side.LEFT, pair.left)[1] - before
    scroll_alone(reading, round(below + 4))
    reading.window.panes.panes[Side.LEFT].clicked.emit(pair.tint_left[0].start + 2)
    assert reading.selected() == f"pair/{pair.id}"
    reading.qtbot.waitUntil(lambda: reading.area(Side.LEFT).height() < before)
    assert place_in_window(reading, Side.LEFT, pair.left)[1] > reading.area(Side.LEFT).height()

    def wholly_in_sight() -> bool:
        top, bottom = place_in_window(reading, Side.LEFT, pair.left)
        return top >= 0 and bottom <= reading.area(Side.LEFT).height()

    reading.qtbot.waitUntil(wholly_in_sight, timeout=3000)


def test_a_click_on_a_sentence_that_stays_in_sight_moves_no_text(reading: Driver) -> None:
    bars = [pane.verticalScrollBar() for pane in reading.window.panes.panes.values()]
    before = [bar.value() for bar in bars]
    pair = reading.window.workspace.visible_pairs()[0]
    reading.window.panes.panes[Side.LEFT].clicked.emit(pair.tint_left[0].start + 2)
    assert reading.selected()
    reading.qtbot.wait(900)
    assert [bar.value() for bar in bars] == before


def test_a_text_that_is_wrapped_anew_does_not_take_the_other_with_it(reading: Driver) -> None:
    left, right = (reading.window.panes.panes[side] for side in Side)
    reading.window.resize(1140, 720)
    reading.qtbot.wait(100)
    scroll_alone(reading, 500)
    right.position.scroll_to(60)
    before, wrapped = right.visible_span().start, left.lineWrapColumnOrWidth()
    assert before > 0
    reading.window.resize(1010, 720)
    reading.qtbot.waitUntil(lambda: left.lineWrapColumnOrWidth() != wrapped)
    reading.qtbot.wait(900)
    assert left.verticalScrollBar().value() != 500
    assert abs(right.visible_span().start - before) < 80


def scroll_alone(reading: Driver, value: int) -> None:
    """Scroll the text of A as a reader does, and wait until the other has followed."""
    pane = reading.window.panes.panes[Side.LEFT]
    reading.press("Home", pane)
    pane.position.scroll_to(value)
    reading.qtbot.wait(900)
