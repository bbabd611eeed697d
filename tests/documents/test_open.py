"""Files as they are found: good ones, bad ones, things that are no files at all."""

from __future__ import annotations

import hashlib
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.documents.article import Article, BlockStyle, Role
from reader.documents.open import (
    _Opening,
    article_from_bytes,
    article_from_html,
    article_from_text,
    open_article,
    open_articles,
    open_as_ready,
    preview_encodings,
)
from reader.errors import ErrorCode, ReaderError
from reader.progress import Cancelled

STORY = (
    "Council backs new pier\n\nThe council backed a plan for a new pier on Tuesday, seven votes to "
    "two, after a debate of five hours.\n"
)
posix_only = pytest.mark.skipif(os.name != "posix", reason="made on POSIX systems only")


def refusal(path: Path) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        open_article(path)
    error = caught.value
    assert error.message.endswith(".")
    assert str(path.parent) not in error.message
    return error


def test_text_of_a_text_file_is_the_file_letter_by_letter(tmp_path: Path) -> None:
    text = (
        " date 2019-05-02 A\tB  \r\n\r\nIt\u00a0was <b>not</b> so &amp; \U0001f3d7 \u202b.\r\n \n"
    )
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    article = open_article(path)
    assert article.text == text.replace("\r\n", "\n")
    assert article.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert (article.size, article.file) == (len(text.encode()), "a.txt")


def test_two_files_are_opened_at_once_and_one_failure_hurts_no_other(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(STORY)
    found = open_articles((tmp_path / "missing.txt", good))
    assert isinstance(found[0], ReaderError)
    assert found[0].code is ErrorCode.NOT_FOUND
    assert isinstance(found[1], Article)
    assert found[1].title == "Council backs new pier"


def test_slow_file_keeps_no_other_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow, quick = tmp_path / "slow.txt", tmp_path / "quick.txt"
    slow.write_text(STORY)
    quick.write_text(STORY)
    may_end = threading.Event()
    whole = _Opening.article

    def article(opening: _Opening, cancelled: object) -> Article:
        if opening._name == "slow.txt":
            may_end.wait()
        return whole(opening, None)

    monkeypatch.setattr(_Opening, "article", article)
    found = open_as_ready((slow, tmp_path / "gone.txt", quick))
    assert [next(found)[0], next(found)[0]] == [1, 2]
    may_end.set()
    assert next(found)[0] == 0


def test_folder_is_named_as_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "articles.txt"
    folder.mkdir()
    error = refusal(folder)
    assert error.code is ErrorCode.NOT_A_FILE
    assert error.message.startswith("“articles.txt” is a folder.")


@posix_only
def test_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refusal(tmp_path / "pipe.txt").code is ErrorCode.NOT_A_FILE


@posix_only
def test_a_device_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    assert refusal(tmp_path / "zero.txt").code is ErrorCode.NOT_A_FILE


@posix_only
def test_links_are_followed_and_broken_ones_named(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text(STORY)
    (tmp_path / "link.txt").symlink_to("real.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    assert open_article(tmp_path / "link.txt").file == "link.txt"
    assert refusal(tmp_path / "loop.txt").code is ErrorCode.NOT_FOUND
    assert "is a link to a file that is not there" in refusal(tmp_path / "gone.txt").message


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)
    path.chmod(0)
    assert refusal(path).code is ErrorCode.PERMISSION


def test_missing_empty_and_blank_files(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt").code is ErrorCode.NOT_FOUND
    (tmp_path / "empty.txt").write_bytes(b"")
    assert refusal(tmp_path / "empty.txt").code is ErrorCode.EMPTY
    (tmp_path / "blank.txt").write_text("\ufeff \t\n\u00a0\u200b\n" * 9, encoding="utf-8")
    assert refusal(tmp_path / "blank.txt").code is ErrorCode.EMPTY


def test_name_that_no_system_allows_is_not_found(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("n" * 400 + ".txt")).code is ErrorCode.NOT_FOUND
    assert refusal(tmp_path / "a\0b.txt").code is ErrorCode.NOT_FOUND


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "program"),
        (b"PK\x03\x04" + bytes(22) + b"\x05\0\0\0a.txt", "zip archive"),
        (b"\x1f\x8b\x08" + bytes(30), "archive"),
        (b"\0\0\0\x18ftypmp42" + bytes(30), "video"),
        (b"SQLite format 3\0" + bytes(80), "database"),
    ],
)
def test_other_kinds_of_file_are_named(tmp_path: Path, start: bytes, word: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(start)
    error = refusal(path)
    assert error.code is ErrorCode.UNSUPPORTED
    assert word in error.message
    assert "docx" in error.message


def test_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(201 * 1024 * 1024)
    assert refusal(path).code is ErrorCode.TOO_LARGE


def test_name_that_reorders_itself_is_shown_in_full(tmp_path: Path) -> None:
    path = tmp_path / "report\u202efdp.txt"
    path.write_text(STORY)
    article = open_article(path)
    assert article.file == "report[RLO]fdp.txt"
    assert "name_bidi" in [notice.code for notice in article.notices]


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
def test_name_that_is_no_text_is_shown_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(STORY)
    assert open_article(path).file == "caf[byte E9].txt"


def test_wrong_encoding_can_be_chosen_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Совет порта во вторник проголосовал за причал. ".encode("cp1251") * 5)
    assert "Совет" in open_article(path).text
    assert "Совет" not in open_article(path, encoding="koi8-r").text
    with pytest.raises(ReaderError) as caught:
        open_article(path, encoding="zip")
    assert caught.value.code is ErrorCode.UNSUPPORTED


def test_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY * 20_000)
    stop = threading.Event()

    def disturb() -> None:
        while not stop.is_set():
            os.utime(path)
            time.sleep(0.001)

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        error = refusal(path)
    finally:
        stop.set()
        thread.join()
    assert error.code is ErrorCode.CHANGED_WHILE_READING


def test_opening_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    with pytest.raises(Cancelled):
        open_article(path, cancelled=lambda: True)


def test_pasted_text_is_an_article_named_so() -> None:
    article = article_from_text(STORY)
    assert (article.file, article.text, article.title) == (
        "pasted text",
        STORY,
        "Council backs new pier",
    )


def test_pasted_markup_stays_text() -> None:
    assert "<script>" in article_from_text("<html><script>x</script> " + STORY).text


def test_half_an_emoji_in_pasted_text_does_no_harm() -> None:
    assert "pier" in article_from_text(STORY + "\ud83c").text


def test_pasted_html_is_read_as_html() -> None:
    article = article_from_html(f"<h1>Pier vote</h1><p>{STORY}</p><script>alert(1)</script>")
    assert "alert" not in article.text
    assert article.blocks[0].style is BlockStyle.HEADING


def test_standard_input_is_read_by_its_content() -> None:
    article = article_from_bytes(b"<!doctype html><p>" + STORY.encode() + b"</p>", "standard input")
    assert article.media_type == "text/html"
    assert "<p>" not in article.text


def test_binary_data_without_a_file_is_refused() -> None:
    with pytest.raises(ReaderError) as caught:
        article_from_bytes(os.urandom(5000), "standard input", "text/plain")
    assert caught.value.code is ErrorCode.NOT_TEXT


def test_control_characters_become_signs_and_keep_their_place() -> None:
    article = article_from_text("a\x1b[31mb\x00c " + STORY)
    assert article.text.startswith("a␛[31mb␀c ")
    assert "control_characters" in [notice.code for notice in article.notices]


def test_very_long_text_is_cut_at_a_line_and_told() -> None:
    article = article_from_text(("The council met and voted for the plan. " * 10 + "\n") * 13_000)
    assert len(article.text) <= 5_000_000
    assert "truncated" in [notice.code for notice in article.notices]
    assert all(block.role is Role.BODY for block in article.blocks[1:])


def test_locked_pdf_opens_with_its_password_only(tmp_path: Path) -> None:
    import io

    import pikepdf
    from support.files import STORY as LINES
    from support.files import pdf

    path = tmp_path / "locked.pdf"
    with pikepdf.open(io.BytesIO(pdf([[(50.0, 100.0, 11.0, LINES[0])]]))) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="o", user="pier"))
    assert refusal(path).code is ErrorCode.ENCRYPTED
    assert open_article(path, password="pier").text.strip() == LINES[0]
    with pytest.raises(ReaderError, match="not its password"):
        open_article(path, password="wrong")


def test_encodings_of_a_file_can_be_previewed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Совет порта".encode("cp1251"))
    shown = {preview.encoding: preview.lines for preview in preview_encodings(path)}
    assert shown["cp1251"] == ("Совет порта",)


def test_clipboard_head_of_windows_is_no_text() -> None:
    pasted = f"Version:0.9\r\nStartHTML:0000000105\r\n<html><body><p>{STORY}</p></body></html>"
    assert "StartHTML" not in article_from_html(pasted).text
