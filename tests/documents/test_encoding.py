"""Bytes to text in the encodings of fourteen languages, and what is said about it."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.encodings import CASES, TEXTS, sample

from reader.documents.codec_names import codec_name
from reader.documents.encoding import decode, encoding_previews
from reader.documents.encoding_detection import NotText


@pytest.mark.parametrize("length", [90, 400, 4000])
def test_at_least_45_of_46_texts_are_read_letter_by_letter(length: int) -> None:
    wrong = []
    for language, codec in CASES:
        text = sample(language, codec, length)
        try:
            right = decode(text.encode(codec)).text == text
        except NotText:
            right = False
        if not right:
            wrong.append((language, codec))
    assert len(CASES) == 46
    assert len(wrong) <= 1, wrong


def codes(data: bytes, **options: str) -> list[str]:
    return [notice.code for notice in decode(data, **options).notices]


def test_valid_utf8_needs_no_notice() -> None:
    found = decode(TEXTS["ru"].encode())
    assert (found.encoding.name, found.notices) == ("utf-8", ())


def test_byte_order_mark_is_no_text() -> None:
    assert decode(b"\xef\xbb\xbfPier").text == "Pier"
    assert decode(b"\xff\xfeP\0i\0").text == "Pi"


def test_guessed_encoding_is_told() -> None:
    assert codes(TEXTS["ru"].encode("cp1251")) == ["encoding_guessed"]


def test_one_accent_in_a_long_english_text_is_western() -> None:
    text = "The mayor sat in a café. " + TEXTS["en"].replace("“", '"').replace("”", '"') * 20
    data = text.replace("’", "'").replace("–", "-").replace("€", "").encode("cp1252")
    assert "café" in decode(data).text


def test_bad_byte_late_in_utf8_keeps_utf8_and_is_told_with_its_place() -> None:
    data = TEXTS["ru"].encode() * 50 + b"\x92" + TEXTS["ru"].encode()
    found = decode(data)
    assert found.encoding.name == "utf-8"
    (notice,) = found.notices
    assert notice.code == "undecodable_bytes"
    assert [span.of(found.text) for span in notice.spans] == ["\ufffd"]


def test_replacement_character_in_the_file_itself_is_no_bad_byte() -> None:
    assert codes("lost \ufffd letter é".encode()) == []


def test_declared_encoding_is_believed_only_where_the_bytes_agree() -> None:
    assert decode(TEXTS["pl"].encode("iso8859-2"), declared="iso-8859-2").text == TEXTS["pl"]
    assert decode(TEXTS["ru"].encode("cp1251"), declared="utf-8").text == TEXTS["ru"]
    assert decode(TEXTS["ru"].encode(), declared="windows-1251").text == TEXTS["ru"]
    assert decode(TEXTS["ru"].encode(), declared="no-such-thing").text == TEXTS["ru"]


def test_what_a_person_chooses_is_obeyed() -> None:
    found = decode(TEXTS["ru"].encode("cp1251"), chosen="koi8-r")
    assert (found.encoding.name, found.encoding.how) == ("koi8-r", "chosen by hand")


@pytest.mark.parametrize(
    "name", ["zlib", "hex", "rot13", "idna", "punycode", "undefined", "nonsense"]
)
def test_codecs_that_are_no_text_encodings_are_refused(name: str) -> None:
    with pytest.raises(LookupError):
        codec_name(name)


@pytest.mark.parametrize(
    "data",
    [
        random.Random(7).randbytes(20_000),
        b"\x89PNG\r\n\x1a\n" + bytes(300),
        bytes(1000),
        bytes(range(1, 32)) * 20,
    ],
    ids=["random", "picture", "zeros", "controls"],
)
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(NotText):
        decode(data)


def test_every_kind_of_line_end_becomes_one() -> None:
    text = decode("a\rb\r\nc\u2028d\u0085e\x0cf\x0bg\nh".encode()).text
    assert text == "a\nb\nc\nd\ne\nf\ng\nh"


def test_previews_show_two_lines_with_letters_that_differ() -> None:
    data = ("plain line\n" + TEXTS["ru"] + "\n").encode("cp1251")
    shown = {preview.encoding: preview for preview in encoding_previews(data)}
    assert shown["cp1251"].lines[0].startswith("Совет порта")
    assert shown["koi8-r"].lines[0] != shown["cp1251"].lines[0]
    assert shown["utf-8"].bad_bytes > 10
    assert all(len(preview.lines) <= 2 for preview in shown.values())


@given(st.text())
@example("\ufeff")
def test_text_written_as_utf8_comes_back_but_for_line_ends(text: str) -> None:
    try:
        found = decode(text.encode("utf-8", "replace"))
    except NotText:
        return
    if found.encoding.name == "utf-8" and not text.startswith("\ufeff"):
        assert len(found.text) == len(
            text.encode("utf-8", "replace").decode().replace("\r\n", "\n")
        )


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_clear_refusal(data: bytes) -> None:
    try:
        found = decode(data)
    except NotText:
        return
    assert "\r" not in found.text
    found.text.encode("utf-8")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", ["en", "pl", "ru", "el"])
def test_wide_encodings_without_a_mark_are_told_apart_at_any_length(
    language: str, codec: str
) -> None:
    for length in range(20, 120):
        text = sample(language, codec, length)
        assert decode(text.encode(codec)).text == text, length
