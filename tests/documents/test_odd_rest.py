"""Further odd kinds: unreadable disks, links in place of pages, mail and rich text cut or lying."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support.files import STORY, mail, package, pdf
from support.opened import show

from reader.documents.open import (
    article_from_bytes,
    open_article,
    preview_encodings,
    takes_password,
)
from reader.errors import ErrorCode, ReaderError

A, B = STORY


@pytest.mark.skipif(sys.platform != "linux", reason="such a file is made up by Linux")
def test_a_file_that_breaks_off_while_it_is_read_is_said_so(tmp_path: Path) -> None:
    broken = tmp_path / "memory.txt"
    broken.symlink_to("/proc/self/mem")  # opens as any file; its first page cannot be read
    for opening in (open_article, preview_encodings):
        with pytest.raises(ReaderError) as caught:
            opening(broken)
        assert caught.value.code is ErrorCode.NOT_A_FILE
        assert "memory.txt” cannot be opened (input/output error)" in caught.value.message
    assert not takes_password(broken)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Pier vote.url", b"[InternetShortcut]\r\nURL=https://example.org/pier\r\n"),
        ("Pier vote.desktop", b"[Desktop Entry]\nType=Link\nURL=https://example.org/pier\n"),
        (
            "Pier vote.webloc",
            b'<?xml version="1.0"?>\n<plist version="1.0"><dict><key>URL</key>'
            b"<string>https://example.org/pier</string></dict></plist>",
        ),
    ],
)
def test_a_saved_link_is_told_from_the_page(name: str, data: bytes) -> None:
    found = show(data, name)
    assert found.error == "unsupported"
    assert "is a link to a page, not the page" in found.message


def test_a_message_of_outlook_is_named() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__substg1.0_001A".encode("utf-16-le")
    found = show(ole, "a.msg")
    assert found.error == "unsupported"
    assert "message of Outlook" in found.message


def test_a_zip_with_a_folder_of_words_is_no_document() -> None:
    found = show(package([("crossword/a.txt", A)]), "saved.zip")
    assert found.error == "unsupported"
    assert "zip archive" in found.message


@pytest.mark.parametrize("kind", ["multipart/mixed", "multipart/alternative; boundary=none"])
def test_a_message_that_says_it_has_parts_and_has_none_shows_its_words(kind: str) -> None:
    assert A in show(mail(f"{A}\r\n", kind), "a.eml").text


def test_words_around_packed_lines_of_a_message_are_kept() -> None:
    body = (
        "Content-Transfer-Encoding: x-uuencode\r\nContent-Type: text/plain\r\n\r\n"
        f"{B}\r\n\r\nbegin 644 x\r\n#86)C\r\n`\r\nend\r\n\r\n{A}\r\n"
    )
    found = show(f"From: a@localhost\r\nSubject: Pier vote here\r\n{body}".encode(), "a.eml")
    assert "abc" in found.text
    assert A in found.text
    assert B in found.text


def test_a_header_of_a_million_coded_words_keeps_nobody_waiting() -> None:
    word = f"=?punycode?q?{'a' * 60}?= "
    head = f"From: a@localhost\r\nSubject: Pier {word * 20_000}\r\n"
    data = f"{head}Date: Tue, 12 May 2026 10:00:00 +0000\r\n\r\n{A}\r\n".encode()
    assert A in article_from_bytes(data, "a.eml").text  # within the limits of a child


@pytest.mark.parametrize(
    "end", ["", "{\\pict\\bin99999999 xx}", "{\\b "], ids=["unclosed", "lying length", "open group"]
)
def test_a_rich_text_that_ends_too_early_is_told(end: str) -> None:
    found = show(("{\\rtf1\\ansi " + A + "\\par " + end).encode(), "a.rtf")
    assert A in found.text
    assert "truncated" in found.codes
    whole = show(("{\\rtf1\\ansi " + A + "\\par}").encode(), "a.rtf")
    assert "truncated" not in whole.codes


def test_a_pdf_with_an_unknown_lock_asks_for_no_password() -> None:
    data = pdf([[(50.0, 100.0, 11.0, A)]])
    at = data.rindex(b"trailer")
    locked = data[:at] + data[at:].replace(b"/Root", b"/Encrypt <</Filter /Odd /V 9>> /Root", 1)
    found = show(locked, "a.pdf")
    assert found.error == "unsupported"
    assert "protected in a way that cannot be opened here" in found.message
