"""Offsets of an article and positions in a Qt document agree for any Unicode text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.documents.article import Span
from reader.ui.offsets import LONGEST, DocumentMap, Part

ANY_TEXT = st.text(
    st.one_of(
        st.sampled_from("ab \n\t\u00a0\u2028\u2029\r\x00\ufdd0\ufffcé\u0301\U0001f600\U0001f1eb"),
        st.characters(),
    )
)


@given(ANY_TEXT)
def test_the_document_holds_exactly_the_text_that_is_shown(text: str) -> None:
    document = QTextDocument()
    shown = DocumentMap(text).shown
    document.setPlainText(shown)
    plain = document.toRawText().replace("\u2029", "\n")
    assert plain == shown


@given(ANY_TEXT)
def test_every_shown_character_maps_there_and_back(text: str) -> None:
    shown_by_qt = DocumentMap(text)
    units = shown_by_qt.shown.encode("utf-16-le", "surrogatepass")
    for line in shown_by_qt.lines:
        for offset in range(line.start, line.end + 1):
            position = shown_by_qt.to_document(offset)
            assert shown_by_qt.to_article(position) == offset
            if offset < line.end and text[offset] > "\uffff":
                pair = units[position * 2 : position * 2 + 4].decode("utf-16-le")
                assert pair == text[offset]


@given(ANY_TEXT)
def test_positions_never_run_backwards(text: str) -> None:
    shown = DocumentMap(text)
    positions = [shown.to_document(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)


def test_an_emoji_before_a_word_shifts_it_by_one_unit() -> None:
    text = "\U0001f600 Harbour\n\n  reopens"
    shown = DocumentMap(text)
    assert shown.shown == "\U0001f600 Harbour\nreopens"
    assert shown.span_to_document(Span(2, 9)) == (3, 10)
    assert shown.to_document(text.index("reopens")) == 11


def test_an_empty_text_maps_to_the_beginning() -> None:
    assert DocumentMap(" \n ").to_document(2) == 0
    assert DocumentMap("").to_article(5) == 0


@given(st.integers(1, 3), st.sampled_from(["word ", "x", "\U0001f600", "a\u0301 "]))
def test_an_endless_line_is_shown_in_pieces_that_lose_nothing(times: int, word: str) -> None:
    text = word * (LONGEST * times // len(word) + 7)
    shown = DocumentMap(text)
    assert all(len(line) <= LONGEST for line in shown.lines)
    assert "".join(line.of(text) for line in shown.lines).replace(" ", "") == text.replace(" ", "")
    for offset in range(0, len(text.rstrip()), 997):
        if not text[offset].isspace():
            assert shown.to_article(shown.to_document(offset)) == offset


@given(ANY_TEXT, st.integers(1, 4), st.integers(1, 30))
def test_a_text_that_grows_ends_as_one_that_was_whole_from_the_beginning(
    text: str, paragraphs: int, characters: int
) -> None:
    whole, growing = DocumentMap(text), DocumentMap(text, Part(paragraphs, characters))
    while not growing.is_whole:
        before = len(growing.lines)
        added = growing.grow(Part(paragraphs, characters))
        assert growing.is_whole or len(added) >= 1
        assert added == range(before, len(growing.lines))
    assert growing.lines == whole.lines
    assert growing.shown == whole.shown
    for offset in range(len(text) + 1):
        assert growing.to_document(offset) == whole.to_document(offset)
    for position in range(whole.to_document(len(text)) + 1):
        assert growing.to_article(position) == whole.to_article(position)


def test_a_huge_text_begins_with_a_part_that_says_what_it_covers() -> None:
    text = "One line of many.\n" * 20_000
    begun = DocumentMap.begin(text)
    assert not begun.is_whole
    assert len(begun.lines) < 1_000
    assert begun.covers(0)
    assert not begun.covers(len(text) - 5)
    assert DocumentMap.begin("Two lines.\nAnd an end.").is_whole
