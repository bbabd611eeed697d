"""What reorders a line or hides in a word is flagged wherever the text is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.text import make_article
from ui.driver import Driver

from reader.documents.article import Side, Span
from reader.presentation.theme import load_theme
from reader.settings import RecentPair
from reader.ui.panels.sentence_lines import SentenceLine
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.peek_card import PeekCard

THEME = load_theme("light")
WORDS = "The minister sent a file named invoice{}fdp.exe{} to the editors on the quay."
HONEST, REORDERED = WORDS.format("", ""), WORDS.format("\u202e", "\u202c")
HIDDEN = WORDS.format("\u200b", "\u2060")


def flagged(widget: QWidget) -> int:
    """Pixels in the colour of flags."""
    image = widget.grab().toImage()
    wanted = QColor(THEME.color("warning"))
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (520, 160)) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    return widget


def pane_of(qtbot: QtBot) -> Callable[[str], QWidget]:
    def make(text: str) -> QWidget:
        pane = ArticlePane(Side.LEFT, THEME)
        pane.set_article(make_article(text))
        return shown(qtbot, pane)

    return make


def line_of(qtbot: QtBot) -> Callable[[str], QWidget]:
    def make(text: str) -> QWidget:
        line = SentenceLine()
        line.set_theme(THEME)
        line.set_sentence(text, ())
        return shown(qtbot, line)

    return make


def test_a_pane_flags_what_reorders_and_what_hides(qtbot: QtBot) -> None:
    pane = pane_of(qtbot)
    assert flagged(pane(HONEST)) == 0
    hidden, reordered = flagged(pane(HIDDEN)), flagged(pane(REORDERED))
    assert 5 < hidden < reordered  # a line each; names besides


def test_a_flag_changes_nothing_that_is_copied(qtbot: QtBot) -> None:
    pane = ArticlePane(Side.LEFT, THEME)
    pane.set_article(make_article(REORDERED))
    shown(qtbot, pane)
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == REORDERED


def test_the_strip_flags_them_too(qtbot: QtBot) -> None:
    line = line_of(qtbot)
    assert flagged(line(HONEST)) == 0
    assert flagged(line(REORDERED)) > flagged(line(HIDDEN)) > 5


def test_the_card_of_the_twin_flags_them_too(qtbot: QtBot) -> None:
    for text, has_flags in ((HONEST, False), (REORDERED, True)):
        around = shown(qtbot, QWidget(), (600, 400))
        card = PeekCard(THEME, around)
        card.show_twin("B3", text, Span(0, len(text)), [], QRect(10, 10, 300, 20), 10)
        assert (flagged(card) > 20) is has_flags


def test_names_of_recent_files_show_what_reorders_them(driver: Driver) -> None:
    pair = RecentPair("/press/invoice\u202efdp.exe", "", "2026-05-12")
    driver.window.remembered.change(recent=(pair,))
    menu = driver.window.actions_table.submenus["recent"]
    menu.aboutToShow.emit()
    assert "invoice[RLO]fdp.exe" in menu.actions()[0].text()
