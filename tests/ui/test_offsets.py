"""Offsets of an article and positions in a Qt document agree for any Unicode text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.documents.article import Span
from reader.ui.offsets import DocumentMap

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
