"""Laying a text out anew keeps the place being read, and never goes beyond what is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.text import make_article
from support.work import calls_of

from reader.documents.article import Article, Block, BlockStyle, Role, Side, Span
from reader.presentation.theme import load_theme
from reader.ui.offsets import DocumentMap
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.block_geometry import number_laid_out
from reader.ui.panes.fonts import reading_font
from reader.ui.panes.overview_ruler import OverviewRuler, RulerMark
from reader.ui.panes.typesetting import typeset

LINE = "The harbour bridge was closed on Tuesday evening, said the council of the town. " * 4
SHORT, LONG = 60, 900
"""Paragraphs of a text that is laid out at once, and of one that is laid out in idle steps."""


def pane_with(qtbot: QtBot, lines: int) -> ArticlePane:
    pane = ArticlePane(Side.LEFT, load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(420, 500)
    pane.show()
    pane.set_article(make_article("\n\n".join(f"{n} {LINE}" for n in range(lines)), file="a.txt"))
    wait_for_layout(qtbot, pane)
    return pane


def wait_for_layout(qtbot: QtBot, pane: ArticlePane) -> None:
    def done() -> bool:
        count = pane.document().blockCount()
        return pane.shown.is_whole and number_laid_out(pane.document()) == count

    qtbot.wait(60)
    qtbot.waitUntil(done, timeout=30_000)


def test_the_focus_lays_out_nothing_above_a_caret_that_is_far_below(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    pane.position.caret_to(len(pane.shown.shown) - 100)
    pane.resize(340, 430)
    qtbot.waitUntil(lambda: number_laid_out(pane.document()) < LONG)
    before = number_laid_out(pane.document())
    pane.setFocus()
    pane.clearFocus()
    assert number_laid_out(pane.document()) == before
    wait_for_layout(qtbot, pane)
    pane.setFocus()
    assert pane.hasFocus()


def test_a_caret_that_goes_far_down_is_there_when_the_text_is(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    pane.resize(340, 430)
    qtbot.waitUntil(lambda: number_laid_out(pane.document()) < LONG)
    before, there = number_laid_out(pane.document()), len(pane.shown.shown) - 100
    pane.position.caret_to(there)
    assert number_laid_out(pane.document()) == before
    wait_for_layout(qtbot, pane)
    qtbot.waitUntil(lambda: pane.position.caret_offset() == there)


@pytest.mark.parametrize("lines", [SHORT, LONG])
@pytest.mark.parametrize("zoom", [100, 130])
def test_the_place_being_read_comes_back_after_a_change_of_size(
    qtbot: QtBot, lines: int, zoom: int
) -> None:
    pane = pane_with(qtbot, lines)
    pane.position.scroll_to_offset(len(pane.shown.shown) * 2 // 3)
    before = pane.visible_span().start
    if zoom == 100:
        pane.resize(340, 430)
    else:
        pane.set_zoom(zoom)
        pane.resize(400, 480)
    wait_for_layout(qtbot, pane)
    qtbot.waitUntil(lambda: pane.updatesEnabled(), timeout=5_000)
    place, top = pane.extent(Span(before, before + 1)), pane.verticalScrollBar().value()
    assert top > 1_000
    assert place is not None
    assert abs(place[0] - top) < 40


def test_a_text_that_is_not_laid_out_cannot_be_scrolled_beyond_what_is(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    end = pane.verticalScrollBar().maximum()
    pane.resize(330, 500)
    known = len(pane.shown.lines)
    while known == len(pane.shown.lines):
        QApplication.processEvents()
        known = number_laid_out(pane.document())
    pane.position.scroll_to(end * 2)
    pane.grab()
    assert number_laid_out(pane.document()) < len(pane.shown.lines)
    wait_for_layout(qtbot, pane)
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > end, timeout=5_000)


def test_a_jump_that_waits_for_the_layout_outlives_a_change_of_size(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    pane.set_zoom(120)
    wanted = len(pane.shown.shown) * 3 // 4
    pane.position.scroll_to_offset(wanted)
    assert pane.verticalScrollBar().value() == 0
    pane.resize(360, 500)
    wait_for_layout(qtbot, pane)
    qtbot.waitUntil(lambda: pane.visible_span().contains(Span(wanted, wanted + 1)), timeout=5_000)


def test_the_last_line_can_be_brought_to_the_middle_of_the_window(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    for height in (500, 320):
        pane.resize(420, height)
        wait_for_layout(qtbot, pane)
        pane.position.scroll_to(10**6)
        end = pane.shown.lines[-1].end - 1
        place = pane.extent(Span(end, end + 1))
        assert place is not None
        below = place[1] - pane.verticalScrollBar().value()
        assert abs(below - height / 2) < 12


def test_a_long_text_is_begun_with_what_is_in_sight_and_grows(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    text = "\n\n".join(f"{n} {LINE}" for n in range(LONG))
    pane.set_article(make_article(text, file="b.txt"))
    assert pane.visible_span().end < pane.shown.lines[-1].end
    assert len(pane.shown.lines) < LONG // 2
    wait_for_layout(qtbot, pane)
    assert len(pane.shown.lines) == LONG


def test_the_caret_is_moved_without_scrolling(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    told: list[int] = []
    pane.position.scroll_to(200)
    pane.scrolled.connect(lambda: told.append(pane.verticalScrollBar().value()))
    pane.position.caret_to(len(pane.shown.shown) - 10)
    assert pane.position.caret_offset() == len(pane.shown.shown) - 10
    assert (pane.verticalScrollBar().value(), told) == (200, [])


@pytest.mark.parametrize("name", ["dark", "high_contrast"])
def test_another_theme_lays_nothing_out(qtbot: QtBot, name: str) -> None:
    pane = pane_with(qtbot, SHORT)
    before = pane.document()
    laid_out = []
    pane.places_changed.connect(lambda: laid_out.append(True))
    pane.set_theme(load_theme(name))
    pane.recolor()
    qtbot.wait(40)
    assert pane.document() is before
    assert not laid_out


def test_text_laid_out_beyond_the_window_moves_nothing_beside_it(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    pane.set_zoom(110)
    pane.visible_blocks()
    told: list[int] = []
    pane.places_changed.connect(lambda: told.append(number_laid_out(pane.document())))
    begun = number_laid_out(pane.document())
    wait_for_layout(qtbot, pane)
    assert begun < LONG // 2
    # Perhaps once for the room below the last paragraph, but not for every step.
    assert len(told) <= 2


def test_another_text_is_begun_at_its_top_and_that_is_no_scrolling(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, LONG)
    told: list[int] = []
    pane.position.scroll_to_offset(len(pane.shown.shown) - 10)
    assert pane.verticalScrollBar().value() > 10_000
    pane.scrolled.connect(lambda: told.append(pane.verticalScrollBar().value()))
    pane.set_article(make_article("\n\n".join(f"{n} {LINE}" for n in range(LONG)), file="b.txt"))
    assert number_laid_out(pane.document()) < LONG // 4
    assert (pane.verticalScrollBar().value(), told) == (0, [])


def test_the_ruler_of_a_text_that_has_just_become_shorter_can_be_drawn(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    ruler = OverviewRuler(pane, load_theme("light"))
    qtbot.addWidget(ruler)
    ruler.resize(14, 300)
    end = len(pane.shown.shown)
    ruler.set_marks([RulerMark(Span(end - 100, end - 10), "shared.near")])
    before = ruler.grab().toImage()
    pane.set_article(make_article("One line is left.", file="a.txt"))
    ruler.resize(14, 301)
    assert ruler.grab().toImage() != before


def huge_article() -> Article:
    """Seven thousand lines: headings, lists and page data among them, the last one furniture."""
    kinds: list[tuple[str, Role, BlockStyle]] = []
    for number in range(7_000):
        role, style = Role.BODY, BlockStyle.PARAGRAPH
        if number in (0, 450):
            role = Role.HEADLINE
        elif number % 997 == 0:
            style = BlockStyle.HEADING
        elif number in (3_000, 3_001, 6_999):
            role = Role.FURNITURE
        kinds.append((f"Line {number} of the council's long record.", role, style))
    text, blocks = "", []
    for words, role, style in kinds:
        blocks.append(Block(Span(len(text), len(text) + len(words)), role, style))
        text += words + "\n"
    return replace(make_article(text, file="a.txt"), text=text, blocks=tuple(blocks))


def formats(document: QTextDocument) -> list[object]:
    """How each paragraph of a document looks."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        form, char = block.blockFormat(), block.begin().fragment().charFormat()
        looks = (form.bottomMargin(), form.topMargin(), form.lineHeight(), form.leftMargin())
        found.append((block.text(), *looks, char.fontPointSize(), char.foreground().color().name()))
        block = block.next()
    return found


def opened(qtbot: QtBot, article: Article) -> ArticlePane:
    """A small pane on screen with an article."""
    pane = ArticlePane(Side.LEFT, load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(420, 500)
    pane.show()
    pane.set_article(article)
    return pane


def test_a_huge_text_is_begun_with_what_is_in_sight_and_ends_like_any_other(qtbot: QtBot) -> None:
    article = huge_article()
    pane = opened(qtbot, article)
    assert 20 < pane.document().blockCount() < 1_000
    qtbot.waitUntil(lambda: pane.shown.is_whole, timeout=60_000)
    whole = DocumentMap(article.text)
    set_at_once = typeset(article, whole, reading_font(), load_theme("light"))
    assert pane.document().toPlainText() == whole.shown
    # But for the room of the folded lines.
    differing = [
        one
        for one, other in zip(formats(pane.document()), formats(set_at_once), strict=True)
        if one != other
    ]
    assert len(differing) <= 4
    assert pane.folds.folds(3_001)
    assert pane.folds.folds(6_999)
    assert not pane.document().findBlockByNumber(3_000).isVisible()


def test_who_asks_for_the_end_of_a_huge_text_gets_there_when_it_is_in(qtbot: QtBot) -> None:
    article = huge_article()
    pane = opened(qtbot, article)
    wanted = article.text.index("Line 6500 ")
    assert pane.extent(Span(wanted, wanted + 4)) is None
    pane.position.scroll_to_offset(wanted)
    qtbot.waitUntil(lambda: pane.visible_span().start >= wanted - 400, timeout=60_000)
    place = pane.extent(Span(wanted, wanted + 4))
    assert place is not None
    assert abs(place[0] - pane.verticalScrollBar().value()) < 200


def test_a_huge_text_in_another_size_is_begun_anew_and_keeps_its_place(qtbot: QtBot) -> None:
    article = huge_article()
    pane = opened(qtbot, article)
    qtbot.waitUntil(lambda: pane.shown.is_whole, timeout=60_000)
    pane.position.scroll_to_offset(article.text.index("Line 2000 "))
    before = pane.visible_span().start
    pane.set_zoom(130)
    assert pane.document().blockCount() < 1_000
    qtbot.waitUntil(pane.updatesEnabled, timeout=60_000)
    place = pane.extent(Span(before, before + 1))
    assert place is not None
    assert abs(place[0] - pane.verticalScrollBar().value()) < 60


def test_a_first_text_has_its_width_before_it_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = ArticlePane(Side.LEFT, load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(420, 500)
    pane.show()
    widened: list[bool] = []
    widen = pane.setLineWrapColumnOrWidth

    def note(width: int) -> None:
        widened.append(pane.document().isEmpty())
        widen(width)

    monkeypatch.setattr(pane, "setLineWrapColumnOrWidth", note)
    pane.set_article(make_article(LINE, file="a.txt"))
    assert widened == [True]
    assert pane.document().textWidth() == pane.viewport().width() == pane.lineWrapColumnOrWidth()


def test_another_height_of_the_ruler_goes_through_no_marks(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    ruler = OverviewRuler(pane, load_theme("light"))
    qtbot.addWidget(ruler)
    ruler.resize(14, 300)
    marks = [RulerMark(Span(at, at + 1), "shared.near") for at in range(0, 18_000, 2)]
    ruler.set_marks(marks)
    before = ruler.grab().toImage()
    assert calls_of(lambda: ruler.resize(14, 301)) + calls_of(ruler.grab) < len(marks) // 4
    assert ruler.grab().toImage() != before


def test_another_height_of_the_ruler_is_drawn_when_all_else_has_been(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    rulers = [OverviewRuler(pane, load_theme("light")) for _ in range(2)]
    for ruler, height in zip(rulers, (300, 500), strict=True):
        qtbot.addWidget(ruler)
        ruler.resize(14, height)
        marks = [RulerMark(Span(at, at + 9), "shared.near") for at in range(0, 18_000, 400)]
        ruler.set_marks(marks)
        ruler.grab()
    ruler, other = rulers
    ruler.resize(14, 500)
    assert calls_of(ruler.grab) < 100
    qtbot.waitUntil(lambda: ruler.grab().toImage() == other.grab().toImage())


def test_the_ruler_shows_the_strongest_mark_and_even_the_shortest(qtbot: QtBot) -> None:
    pane = pane_with(qtbot, SHORT)
    theme = load_theme("light")
    ruler = OverviewRuler(pane, theme)
    qtbot.addWidget(ruler)
    ruler.resize(14, 300)
    length = len(pane.shown.shown)
    half, most = length // 2, length * 3 // 4
    ruler.set_marks(
        [
            RulerMark(Span(half, half + 1), "shared.verbatim"),
            RulerMark(Span(half - 500, half + 2_000), "shared.paraphrase"),
            RulerMark(Span(most, most + 1), "shared.near"),
        ]
    )
    picture = ruler.grab().toImage()
    colors = [picture.pixelColor(7, row).name() for row in range(300)]
    for role, rows in (("verbatim", 2), ("near", 2), ("paraphrase", 15)):
        look = theme.look(f"shared.{role}")
        assert colors.count(QColor(look.fill or look.line or "").name()) >= rows


def test_a_text_of_very_many_lines_is_taken_apart_when_another_takes_its_place(
    qtbot: QtBot,
) -> None:
    pane = pane_with(qtbot, SHORT)
    pane.set_article(make_article("\n".join(f"{n} short" for n in range(21_000))))
    qtbot.waitUntil(lambda: pane.shown.is_whole, timeout=60_000)
    old = pane.document()
    gone: list[bool] = []
    old.destroyed.connect(lambda: gone.append(True))
    before = old.characterCount()
    pane.set_article(make_article("Another."))
    # Not in one piece.
    qtbot.waitUntil(lambda: old.characterCount() < before, timeout=20_000)
    assert old.characterCount() > 0
    assert not gone
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)


def test_colours_of_another_theme_are_given_without_going_through_a_long_text(
    qtbot: QtBot,
) -> None:
    pane = pane_with(qtbot, LONG)
    pane.set_theme(load_theme("dark"))
    assert calls_of(pane.recolor) < LONG // 4
