"""The menu of a text, and copying what is current."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from ui.driver import Driver

from reader.documents.article import Side


def ask_for_menu(reading: Driver, side: Side, sentence_id: str) -> QMenu:
    """Press the right button on the first line of a sentence."""
    pane = reading.window.panes.panes[side]
    sentence = reading.window.workspace.sentence(sentence_id)
    assert sentence is not None
    for block, origin in pane.visible_blocks():
        parts = pane.parts_of(block, sentence.span)
        if parts:
            at = parts[0].box.translated(origin).center().toPoint()
            break
    viewport = pane.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    reading.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_of_a_sentence_chooses_it_and_copies_it_with_its_source(reading: Driver) -> None:
    pair = reading.window.workspace.visible_pairs()[0]
    menu = ask_for_menu(reading, Side.LEFT, pair.left)
    assert reading.selected() == f"pair/{pair.id}"
    offered = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert offered[:4] == ["jump_to_twin", "copy", "copy_citation", "find"]
    menu.close()
    reading.run("copy_citation")
    assert reading.window.workspace.sentence_text(pair.left) in reading.clipboard()


def test_a_second_menu_of_a_sentence_leaves_its_pair_chosen(reading: Driver) -> None:
    pair = reading.window.workspace.visible_pairs()[0]
    ask_for_menu(reading, Side.LEFT, pair.left).close()
    chosen = reading.selected()
    ask_for_menu(reading, Side.LEFT, pair.left).close()
    assert reading.selected() == chosen


def test_copying_in_a_text_without_selected_words_takes_what_is_current(reading: Driver) -> None:
    workspace = reading.window.workspace
    pair = workspace.visible_pairs()[0]
    reading.window.panes.focus_side(Side.LEFT)
    workspace.select(f"pair/{pair.id}")
    reading.run("copy")
    both = [workspace.sentence_text(pair.left), workspace.sentence_text(pair.right)]
    assert reading.clipboard().split("\n") == both
    workspace.select(f"sentence/{pair.right}")
    reading.run("copy")
    assert reading.clipboard() == both[1]
