"""What a reader does in the reading area, and what it shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from support.analyses import analysis_of
from support.bridge import sample_comparison
from support.text import make_article
from support.work import calls_of

from reader.comparison.model import Comparison, PairKind, SharedPair
from reader.documents.article import Side, Span
from reader.presentation.selection import places_of
from reader.presentation.theme import THEMES, load_theme
from reader.ui.offsets import DocumentMap
from reader.ui.panes import navigation
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.fonts import reading_font
from reader.ui.panes.link_band import LinkBand
from reader.ui.panes.margin import Margin
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.panes.peek_card import PeekCard, place_beside
from reader.ui.panes.typesetting import typeset
from reader.ui.workspace import Workspace


class Reading:
    """The reading area as a reader meets it."""

    def __init__(self, qtbot: QtBot, comparison: Comparison) -> None:
        self.comparison = comparison
        self.workspace = Workspace()
        self.area = PairedPanes(self.workspace)
        qtbot.addWidget(self.area)
        self.area.resize(1200, 640)
        self.area.show()
        qtbot.waitExposed(self.area)
        for side in Side:
            self.workspace.set_article(side, comparison.analysis(side).article)
        self.workspace.set_comparison(comparison)
        qtbot.waitUntil(self.has_settled)

    def has_settled(self) -> bool:
        """Whether both texts are laid out for the width that they have."""
        panes = self.area.panes.values()
        return all(pane.lineWrapColumnOrWidth() == pane.viewport().width() for pane in panes)

    def text(self, side: Side) -> str:
        return self.comparison.analysis(side).article.text

    def in_sight(self, side: Side, words: str) -> bool:
        seen = self.area.panes[side].visible_span()
        at = self.text(side).index(words)
        return seen.start <= at < seen.end

    def point_of(self, side: Side, words: str) -> QPointF:
        """A point of the viewport on the second character of `words`."""
        pane = self.area.panes[side]
        at = self.text(side).index(words) + 1
        for block, origin in pane.visible_blocks():
            line = pane.shown.lines[block.blockNumber()]
            if line.start <= at < line.end:
                parts = pane.parts_of(block, Span(at, at + 1))
                return parts[0].box.translated(origin).center()
        raise AssertionError(f"{words!r} is not in sight")

    def color_at(self, side: Side, words: str) -> str:
        """The colour in which the beginning of `words` is drawn."""
        pane = self.area.panes[side]
        cursor = pane.textCursor()
        cursor.setPosition(pane.shown.to_document(self.text(side).index(words)) + 1)
        form = cursor.charFormat()
        names = pane.extraSelections()
        for name in names:
            if name.cursor.selectionStart() < cursor.position() <= name.cursor.selectionEnd():
                form = name.format
        brush = form.foreground()
        return brush.color().name().upper()

    def click(self, side: Side, words: str) -> None:
        pane = self.area.panes[side]
        pane.clicked.emit(pane.offset_at(self.point_of(side, words)))


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    return Reading(qtbot, sample_comparison())


def test_both_articles_are_shown_as_plain_text(reading: Reading) -> None:
    for side in Side:
        shown = reading.area.panes[side].toPlainText()
        lines = [line.strip() for line in reading.text(side).split("\n") if line.strip()]
        assert shown.split("\n") == lines


def test_marks_leave_the_document_alone(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    before = pane.document().revision(), pane.document().characterCount()
    reading.workspace.set_view(figures=True, names=False, quotes=False, strength=0.9)
    reading.workspace.select("pair/3")
    reading.area.grab()
    assert (pane.document().revision(), pane.document().characterCount()) == before


@pytest.mark.parametrize("name", THEMES)
def test_names_and_page_data_have_their_colours_in_every_theme(reading: Reading, name: str) -> None:
    theme = load_theme(name)
    reading.area.set_theme(theme)
    reading.workspace.set_view(furniture=True)
    reading.area.grab()
    assert reading.color_at(Side.LEFT, "Odile Farran") == theme.look("entity.person").color
    assert reading.color_at(Side.LEFT, "Transport") == theme.look("furniture").color


def test_furniture_is_folded_until_it_is_asked_for(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    assert not pane.document().begin().isVisible()
    reading.workspace.set_view(furniture=True)
    assert pane.document().begin().isVisible()


def test_click_on_a_shared_sentence_makes_its_pair_current(reading: Reading) -> None:
    reading.click(Side.RIGHT, "not take this decision")
    assert reading.workspace.selected_key == "pair/5"


def test_click_on_a_name_selects_the_name(reading: Reading) -> None:
    reading.click(Side.LEFT, "Odile Farran")
    assert reading.workspace.selected_key.startswith("entity/E")


def test_click_on_a_sentence_of_its_own_selects_the_sentence(reading: Reading) -> None:
    reading.workspace.set_view(furniture=True)
    reading.click(Side.LEFT, "Transport\n\nTuesday")
    assert reading.workspace.selected_key == "sentence/A3"


def test_section_names_and_date_lines_are_folded_with_the_page(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    buttons = [b for b in pane.viewport().findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == [
        "1 line of page data ▸",
        "2 lines of page data ▸",
    ]
    below = [block for block, _ in pane.visible_blocks()][1]
    above = buttons[1].geometry()
    standfirst = pane.document().documentLayout().blockBoundingRect(below)
    assert above.bottom() < standfirst.top() + 8


def test_only_shared_sentences_stand_out_when_asked_for(reading: Reading) -> None:
    reading.workspace.set_view(showing="shared")
    kept = reading.area.panes[Side.LEFT].marks.kept
    assert kept is not None
    shared = {pair.left for pair in reading.comparison.pairs}
    sentences = {s.span: s.id for s in reading.comparison.left.sentences}
    assert {sentences[span] for span in kept} == shared
    reading.workspace.set_view(showing="unshared")
    rest = reading.area.panes[Side.LEFT].marks.kept
    assert rest is not None
    assert {sentences[span] for span in rest} == set(sentences.values()) - shared
    reading.workspace.set_view(showing="all")
    assert reading.area.panes[Side.LEFT].marks.kept is None


def test_hidden_kinds_are_not_hit_by_a_click(reading: Reading) -> None:
    reading.workspace.set_view(kinds=frozenset({PairKind.VERBATIM}))
    reading.click(Side.RIGHT, "not take this decision")
    assert reading.workspace.selected_key == "sentence/B7"


def test_next_pair_goes_through_all_and_begins_again(reading: Reading) -> None:
    count = len(reading.workspace.visible_pairs())
    seen = []
    for _ in range(count + 1):
        assert reading.area.next_pair()
        seen.append(reading.workspace.selected_key)
    assert len(set(seen)) == count
    assert seen[-1] == seen[0]
    reading.area.previous_pair()
    assert reading.workspace.selected_key == seen[-2]


def test_a_pair_chosen_elsewhere_comes_into_sight_on_both_sides(
    reading: Reading, qtbot: QtBot
) -> None:
    assert not reading.in_sight(Side.LEFT, "The county assembly is to vote")
    pair = next(p for p in reading.comparison.pairs if p.left == "A23" or p.right == "B27")
    reading.workspace.select(f"pair/{pair.id}")
    left = next(s for s in reading.comparison.left.sentences if s.id == pair.left)
    right = next(s for s in reading.comparison.right.sentences if s.id == pair.right)
    qtbot.waitUntil(lambda: reading.in_sight(Side.LEFT, left.span.of(reading.text(Side.LEFT))))
    qtbot.waitUntil(lambda: reading.in_sight(Side.RIGHT, right.span.of(reading.text(Side.RIGHT))))


def test_go_to_sentence_takes_any_spelling_of_the_id(reading: Reading, qtbot: QtBot) -> None:
    assert reading.area.go_to_sentence(" b18 ")
    assert reading.workspace.selected_key == "sentence/B18"
    assert reading.area.focused_side is Side.RIGHT
    assert not reading.area.go_to_sentence("B180")
    assert not reading.area.go_to_sentence("eighteen")


def test_jump_to_twin_and_back(reading: Reading, qtbot: QtBot) -> None:
    reading.area.focus_side(Side.LEFT)
    reading.workspace.select("pair/7")
    assert not reading.area.can_go_back
    assert reading.area.jump_to_twin()
    assert reading.area.focused_side is Side.RIGHT
    assert reading.area.can_go_back
    assert reading.area.go_back()
    assert reading.area.can_go_forward
    assert not reading.area.go_back()


def test_a_sentence_of_several_pairs_leads_to_the_first_of_them(
    reading: Reading, qtbot: QtBot
) -> None:
    left = reading.area.panes[Side.LEFT]
    words = reading.workspace.sentence_text("A7")
    left.position.scroll_to_offset(reading.text(Side.LEFT).index(words))
    at = reading.point_of(Side.LEFT, words).toPoint()
    qtbot.mouseClick(left.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(left.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reading.workspace.selected_key == "pair/3"
    assert reading.area.focused_side is Side.RIGHT
    reading.area.go_to_sentence("A7")
    qtbot.keyClick(left, Qt.Key.Key_Return)
    assert reading.workspace.selected_key == "pair/3"


def test_enter_in_a_text_jumps_to_the_twin(reading: Reading, qtbot: QtBot) -> None:
    left = reading.area.panes[Side.LEFT]
    reading.area.focus_side(Side.LEFT)
    reading.workspace.select("pair/7")
    qtbot.keyClick(left, Qt.Key.Key_Return)
    assert reading.area.focused_side is Side.RIGHT
    assert reading.area.can_go_back


def test_numbers_of_two_sentences_have_room_beside_an_article_that_stands_alone(
    qtbot: QtBot,
) -> None:
    workspace = Workspace()
    area = PairedPanes(workspace)
    qtbot.addWidget(area)
    area.resize(1000, 640)
    area.show()
    qtbot.waitExposed(area)
    words = "Nobody was hurt. The ferry sank in the harbour on Monday evening."
    analysis = analysis_of("\n\n".join([words] * 8), Side.LEFT)
    assert len(analysis.sentences) == 16
    workspace.set_article(Side.LEFT, analysis.article)
    workspace.set_analysis(analysis)
    margin = area.panes[Side.LEFT].findChild(Margin)
    margin.grab()
    boxes = [box for box, key in margin._targets if key.startswith("sentence/")]
    assert len(boxes) == 8
    # A target reaches four pixels beyond its words.
    assert min(box.left() + 4 for box in boxes) >= 4


def test_a_click_on_the_rule_beside_a_quotation_selects_it(reading: Reading, qtbot: QtBot) -> None:
    left = reading.area.panes[Side.LEFT]
    margin = left.findChild(Margin)
    left.position.scroll_to_offset(reading.text(Side.LEFT).index("did not take"))
    margin.grab()
    rules = [box for box, key in margin._targets if key.startswith("quote/")]
    assert rules
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=rules[0].center().toPoint())
    assert reading.workspace.selected_key.startswith("quote/A")


def test_search_finds_hits_in_both_and_walks_through_them(reading: Reading) -> None:
    reading.workspace.set_view(search="the county")
    assert reading.area.hit_count(Side.LEFT) == 2
    assert reading.area.hit_count(Side.RIGHT) == 0
    reading.area.focus_side(Side.LEFT)
    assert reading.area.next_hit()
    reading.workspace.set_view(search="")
    assert reading.area.hit_count(Side.LEFT) == 0
    assert not reading.area.next_hit()


def test_zoom_keeps_the_line_being_read(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    pane.position.scroll_to_offset(reading.text(Side.LEFT).index("Two ferries, the Isolde"))
    before = pane.visible_span().start
    reading.workspace.set_view(zoom=170)
    assert abs(pane.visible_span().start - before) < 80


def test_closing_an_article_clears_its_pane(reading: Reading) -> None:
    reading.workspace.set_article(Side.RIGHT, None)
    assert reading.area.panes[Side.RIGHT].toPlainText() == ""
    assert reading.area.panes[Side.LEFT].toPlainText() != ""


def test_a_narrow_window_shows_one_article_at_a_time(reading: Reading) -> None:
    reading.area.resize(560, 640)
    left, right = (reading.area.panes[side] for side in Side)
    assert left.isVisible() != right.isVisible()
    QApplication.processEvents()
    assert (left if left.isVisible() else right).width() > 500
    reading.workspace.select("pair/5")
    reading.area.focus_side(Side.LEFT)
    assert left.isVisible()
    assert reading.area.jump_to_twin()
    assert right.isVisible()
    assert not left.isVisible()
    reading.area.resize(1200, 640)
    assert left.isVisible()
    assert right.isVisible()


def test_copying_takes_the_words_of_the_article_and_nothing_else(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    pane.selectAll()
    data = pane.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert "Home / Local / Transport" not in data.text()
    assert data.text().startswith("Marrow Bridge to stay shut")
    assert "\U0001f309 on their doors." in data.text()


def test_a_wheel_turn_moves_the_other_pane_towards_the_match(
    reading: Reading, qtbot: QtBot
) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    qtbot.mouseClick(left.viewport(), Qt.MouseButton.LeftButton)
    left.position.scroll_to(500)
    qtbot.waitUntil(lambda: right.verticalScrollBar().value() > 100)
    reading.workspace.set_view(scrolling="free")
    qtbot.wait(50)
    before = right.verticalScrollBar().value()
    left.position.scroll_to(0)
    qtbot.wait(50)
    assert right.verticalScrollBar().value() == before


def test_locked_panes_reach_their_ends_together(reading: Reading, qtbot: QtBot) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    reading.workspace.set_view(scrolling="locked")
    qtbot.mouseClick(left.viewport(), Qt.MouseButton.LeftButton)
    left.position.scroll_to(left.verticalScrollBar().maximum())
    assert right.verticalScrollBar().value() == right.verticalScrollBar().maximum()


def test_resting_on_a_sentence_shows_its_twin_only_while_that_is_out_of_sight(
    reading: Reading, qtbot: QtBot
) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    reading.workspace.set_view(scrolling="free")
    right.position.scroll_to(right.verticalScrollBar().maximum())
    at = reading.text(Side.LEFT).index("did not take")
    left.hovered.emit(at)
    card = reading.area.findChild(PeekCard)
    qtbot.waitUntil(lambda: card.isVisible(), timeout=2000)
    assert reading.area.dismiss()
    right.position.scroll_to(0)
    left.hovered.emit(-1)
    left.hovered.emit(at)
    qtbot.wait(400)
    assert not card.isVisible()


@pytest.mark.parametrize("focused", Side)
def test_back_leads_to_what_was_seen_on_both_sides(
    reading: Reading, qtbot: QtBot, focused: Side
) -> None:
    reading.area.resize(1200, 400)
    qtbot.waitUntil(reading.has_settled)
    panes = [reading.area.panes[side] for side in Side]
    qtbot.mouseClick(panes[0].viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    panes[1].position.scroll_to(120)
    qtbot.wait(100)
    before = [pane.visible_span().start for pane in panes]
    reading.workspace.select("pair/9")
    assert reading.area.jump_to_twin()
    qtbot.wait(700)
    assert [pane.visible_span().start for pane in panes] != before
    # Who reads leads; the other text follows what is scrolled by hand, not what is brought back.
    where = reading.area.panes[focused].viewport()
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert reading.area.go_back()
    qtbot.wait(700)
    assert [pane.visible_span().start for pane in panes] == before


@pytest.mark.parametrize("height", [640, 300])
def test_the_card_lies_beside_the_sentence_that_is_pointed_at_and_never_over_it(
    reading: Reading, qtbot: QtBot, height: int
) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    reading.workspace.set_view(scrolling="free")
    reading.area.resize(1200, height)
    qtbot.waitUntil(reading.has_settled)
    right.position.scroll_to(right.verticalScrollBar().maximum())
    card = reading.area.findChild(PeekCard)
    seen = 0
    for pair in reading.comparison.pairs:
        words = reading.workspace.sentence_text(pair.left)
        if not reading.in_sight(Side.LEFT, words):
            continue
        left.hovered.emit(-1)
        left.hovered.emit(reading.text(Side.LEFT).index(words))
        qtbot.wait(300)
        if card.isVisible():
            seen += 1
            under = left.viewport().mapTo(
                reading.area, reading.point_of(Side.LEFT, words).toPoint()
            )
            assert not card.geometry().contains(under), words
    assert seen > 1


def test_a_card_has_its_place_below_the_sentence_else_above_else_in_the_other_text() -> None:
    within, card = QSize(800, 400), QSize(380, 120)
    assert place_beside(QRect(20, 50, 300, 60), card, within, 420) == QPoint(20, 116)
    assert place_beside(QRect(20, 250, 300, 60), card, within, 420) == QPoint(20, 124)
    tall = place_beside(QRect(20, 30, 300, 360), card, within, 415)
    assert tall == QPoint(412, 30)


def test_a_click_on_the_card_chooses_its_pair(reading: Reading, qtbot: QtBot) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    reading.workspace.set_view(scrolling="free")
    right.position.scroll_to(right.verticalScrollBar().maximum())
    left.hovered.emit(reading.text(Side.LEFT).index("did not take"))
    card = reading.area.findChild(PeekCard)
    qtbot.waitUntil(lambda: card.isVisible(), timeout=2000)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert reading.workspace.selected_key.startswith("pair/")
    assert not card.isVisible()


def test_the_caret_shows_the_twin_as_the_pointer_does(reading: Reading, qtbot: QtBot) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    reading.workspace.set_view(scrolling="free")
    right.position.scroll_to(right.verticalScrollBar().maximum())
    left.setFocus()
    at = reading.text(Side.LEFT).index("did not take")
    left.position.scroll_to_offset(at)
    left.position.caret_to(at)
    qtbot.keyClick(left, Qt.Key.Key_Right)
    card = reading.area.findChild(PeekCard)
    qtbot.waitUntil(lambda: card.isVisible(), timeout=2000)
    assert reading.area.dismiss()


def test_a_date_under_the_pointer_is_told_and_one_of_the_timeline_frames_its_sentence(
    reading: Reading, qtbot: QtBot
) -> None:
    left = reading.area.panes[Side.LEFT]
    analysis = reading.workspace.analysis(Side.LEFT)
    assert analysis is not None
    date = next(date for date in analysis.dates if date.on_timeline)
    left.hovered.emit(date.span.start + 1)
    assert reading.workspace.hovered_key == f"date/{date.id}"
    left.hovered.emit(-1)
    assert reading.workspace.hovered_key == ""
    before = reading.area.grab().toImage()
    reading.workspace.hover(f"date/{date.id}")
    assert reading.area.grab().toImage() != before
    reading.workspace.hover("")
    assert reading.area.grab().toImage() == before


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_is_drawn(reading: Reading, name: str) -> None:
    reading.workspace.select("pair/5")
    reading.workspace.set_view(search="bridge", figures=True)
    reading.area.set_theme(load_theme(name))
    picture = reading.area.grab().toImage()
    paper = load_theme(name).color("paper").lower()
    colours = {picture.pixelColor(x, 300).name() for x in range(0, picture.width(), 3)}
    assert paper in colours
    assert len(colours) > 8


def test_opening_another_article_while_marks_are_drawn_is_safe(reading: Reading) -> None:
    for _ in range(5):
        for side in Side:
            reading.workspace.set_article(side, reading.comparison.analysis(side.other).article)
            reading.area.grab()
            reading.workspace.set_comparison(None)
        for side in Side:
            reading.workspace.set_article(side, reading.comparison.analysis(side).article)
        reading.workspace.set_comparison(reading.comparison)
        reading.area.grab()
    assert reading.area.next_pair()


def wheel(pane: ArticlePane, turn: int, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        at,
        pane.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_control_and_the_wheel_zoom_both_texts(reading: Reading) -> None:
    left = reading.area.panes[Side.LEFT]
    before = left.setting.em
    wheel(left, 120, Qt.KeyboardModifier.ControlModifier)
    assert reading.workspace.view.zoom == 110
    assert left.setting.em == pytest.approx(before * 1.1)
    for _ in range(30):
        wheel(left, -120, Qt.KeyboardModifier.ControlModifier)
    assert reading.workspace.view.zoom == 70


def test_shift_and_the_wheel_scroll_one_article_alone(reading: Reading, qtbot: QtBot) -> None:
    left, right = (reading.area.panes[side] for side in Side)
    for _ in range(5):
        wheel(left, -120, Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait(60)
    assert left.verticalScrollBar().value() > 0
    assert right.verticalScrollBar().value() == 0
    for _ in range(3):
        wheel(left, -120, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: right.verticalScrollBar().value() > 0)


@pytest.mark.parametrize("reduced", [False, True])
def test_who_wants_no_motion_gets_jumps(reading: Reading, qtbot: QtBot, reduced: bool) -> None:
    reading.workspace.set_view(reduce_motion=reduced)
    right = reading.area.panes[Side.RIGHT]
    last = reading.comparison.right.sentences[-1].id
    assert reading.area.go_to_sentence(last)
    at_once = right.verticalScrollBar().value()
    qtbot.wait(400)
    assert right.verticalScrollBar().value() > 0
    assert (at_once == right.verticalScrollBar().value()) is reduced


def test_furniture_at_the_end_has_its_button_there(reading: Reading) -> None:
    pane = reading.area.panes[Side.RIGHT]
    pane.position.scroll_to(pane.verticalScrollBar().maximum())
    buttons = [b for b in pane.viewport().findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["1 line of page data ▸"]
    last = [block for block, _ in pane.visible_blocks()][-1]
    buttons[0].click()
    assert pane.document().lastBlock().isVisible()
    assert last.isVisible()


def test_a_broken_line_is_set_as_part_of_its_paragraph(qtbot: QtBot) -> None:
    text = (
        "The first line of a paragraph that was broken by its source at\n"
        "seventy characters or so, and then goes on.\n\n"
        "Another paragraph."
    )
    article = make_article(text)
    document = typeset(article, DocumentMap(text), reading_font(), load_theme("light"))
    margins = [
        document.findBlockByNumber(number).blockFormat().bottomMargin() for number in range(3)
    ]
    assert margins[0] == 0
    assert margins[1] == margins[2] > 5


def test_a_document_goes_when_another_takes_its_place(reading: Reading) -> None:
    pane = reading.area.panes[Side.LEFT]
    for zoom in (110, 120, 130, 140):
        reading.workspace.set_view(zoom=zoom)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert pane.findChildren(QTextDocument) == [pane.document()]


def test_the_band_can_be_pulled_and_put_back(reading: Reading, qtbot: QtBot) -> None:
    band = reading.area.findChild(LinkBand)
    left, right = (reading.area.panes[side] for side in Side)
    even = left.width()
    band.dragged.emit(120)
    QApplication.processEvents()
    assert left.width() > even + 60
    assert right.width() < even - 60
    band.evened.emit()
    QApplication.processEvents()
    assert abs(left.width() - right.width()) <= 2


def test_the_pair_of_a_place_is_found_without_going_through_all_before_it(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = reading.comparison.left.sentences[-1]
    pairs = [pair for pair in reading.comparison.pairs if pair.left != last.id]
    reading.workspace.set_comparison(replace(reading.comparison, pairs=tuple(pairs)))
    reading.area.go_to_sentence(last.id)
    asked: list[str] = []

    def places(key: str, *rest: Any) -> tuple[Span, ...]:
        asked.append(key)
        return places_of(key, *rest)

    monkeypatch.setattr(navigation, "places_of", places)
    assert not reading.area.jump_to_twin()
    assert len(asked) <= 2 < len(pairs)


def test_the_next_pair_is_found_without_going_through_all_before_it(reading: Reading) -> None:
    many = tuple(
        replace(reading.comparison.pairs[n % len(reading.comparison.pairs)], id=n + 1)
        for n in range(4_000)
    )
    reading.workspace.set_comparison(replace(reading.comparison, pairs=many))
    reading.area.next_pair()
    assert calls_of(reading.area.next_pair) < 3_000


def test_a_pair_stays_in_sight_where_room_is_taken_a_moment_later(
    reading: Reading, qtbot: QtBot
) -> None:
    pair = reading.comparison.pairs[-1]
    key = f"pair/{pair.id}"
    reading.workspace.select(key)
    # As the strip of the pair does on a slow machine.
    qtbot.wait(160)
    reading.area.resize(1200, 260)
    qtbot.wait(1_200)
    for place, height in places_in_panes(reading, pair):
        assert place[0] >= 0
        assert min(place[1], place[0] + 60) <= height


def test_a_jump_while_the_texts_still_glide_ends_level(reading: Reading, qtbot: QtBot) -> None:
    reading.area.resize(1200, 260)
    qtbot.waitUntil(reading.has_settled)
    pair = reading.comparison.pairs[len(reading.comparison.pairs) // 2]

    def left_is_in_sight() -> bool:
        (place, height), _ = places_in_panes(reading, pair)
        return place[1] < height

    assert not left_is_in_sight()
    reading.workspace.select(f"pair/{pair.id}")
    qtbot.waitUntil(left_is_in_sight)
    (underway, _), _ = places_in_panes(reading, pair)
    reading.area.jump_to_twin()
    qtbot.wait(1_200)
    (left, _), (right, _) = places_in_panes(reading, pair)
    assert left[0] < underway[0] - 3
    assert abs(sum(left) - sum(right)) / 2 < 3


def places_in_panes(reading: Reading, pair: SharedPair) -> list[tuple[tuple[float, float], int]]:
    """Top and bottom of a pair's sentences in what is seen of each text, and how high that is."""
    result = []
    for side, sentence in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
        pane = reading.area.panes[side]
        found = reading.workspace.sentence(sentence)
        assert found is not None
        place, top = pane.extent(found.span), pane.verticalScrollBar().value()
        assert place is not None
        result.append(((place[0] - top, place[1] - top), pane.viewport().height()))
    return result


def test_a_pair_that_the_view_draws_no_longer_is_framed_no_longer(
    reading: Reading, qtbot: QtBot
) -> None:
    left = reading.area.panes[Side.LEFT]
    pair = reading.comparison.pairs[0]
    left.hovered.emit(pair.tint_left[0].start)
    qtbot.waitUntil(lambda: bool(left.marks._frames.get("hover")), timeout=2000)
    reading.workspace.set_view(zoom=110)
    assert left.marks._frames.get("hover")
    reading.workspace.set_view(shortest=10_000)
    assert not left.marks._frames.get("hover")


def test_the_card_has_larger_words_where_the_texts_have(reading: Reading, qtbot: QtBot) -> None:
    heights = []
    for zoom in (100, 200):
        reading.workspace.set_view(scrolling="free", zoom=zoom)
        qtbot.waitUntil(reading.has_settled)
        left, right = (reading.area.panes[side] for side in Side)
        at = reading.text(Side.LEFT).index("did not take")
        left.position.scroll_to_offset(at)
        right.position.scroll_to(right.verticalScrollBar().maximum())
        left.hovered.emit(-1)
        left.hovered.emit(at)
        card = reading.area.findChild(PeekCard)
        qtbot.waitUntil(card.isVisible, timeout=2000)
        heights.append(card.grab().toImage().height())
        assert reading.area.rect().contains(card.geometry())
        assert reading.area.dismiss()
    assert heights[1] > heights[0] * 1.2
