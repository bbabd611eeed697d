"""Inputs by which fuzzing once broke something, and attacks thought of since: none may again."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import files

from reader.documents.article import Article
from reader.documents.open import article_from_bytes
from reader.documents.reading import article_of
from reader.documents.transfer import pack_article, unpack_article
from reader.errors import ErrorCode, ReaderError

FOUND = sorted(Path(__file__).with_name("found").iterdir())
FORMATS = sorted(files.samples().items())


def open_and_check(data: bytes, name: str) -> Article | None:
    """The article, checked, or None for a refusal in words."""
    refusal = ""
    try:
        article = article_of(data, name, sha256="0" * 64)
    except ReaderError as error:
        refusal = error.message
    if refusal:
        assert refusal.endswith(".")
        return None
    assert unpack_article(*pack_article(article)) == article
    at = 0
    for block in article.blocks:
        assert not article.text[at : block.span.start].strip()
        assert "\n" not in block.span.of(article.text)
        at = block.span.end
    assert not article.text[at:].strip()
    return article


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_input_that_once_broke_something_is_opened_or_refused(path: Path) -> None:
    open_and_check(path.read_bytes(), path.name)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(FORMATS), st.data())
def test_cut_and_flipped_files_are_opened_or_refused(
    sample: tuple[str, bytes], data: st.DataObject
) -> None:
    name, good = sample
    broken = bytearray(good[: data.draw(st.integers(0, len(good)))])
    for at in data.draw(st.lists(st.integers(0, max(0, len(broken) - 1)), max_size=6)):
        if broken:
            broken[at] ^= data.draw(st.integers(1, 255))
    open_and_check(bytes(broken), name)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([name for name, _ in FORMATS]), st.binary(max_size=300))
def test_any_bytes_under_any_name_are_opened_or_refused(name: str, data: bytes) -> None:
    open_and_check(data, name)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/abdiptr =\"'&;#x!-[]", max_size=200))
def test_any_tag_soup_is_opened_or_refused(soup: str) -> None:
    open_and_check(soup.encode(), "a.html")


def test_zip_that_lies_about_its_sizes_is_refused() -> None:
    data = bytearray(files.docx())
    central = data.rfind(b"PK\x01\x02")
    data[central + 24 : central + 28] = (5).to_bytes(4, "little")
    assert open_and_check(bytes(data), "a.docx") is None


def test_many_small_parts_share_one_limit() -> None:
    filler = [(f"word/header{n}.xml", b"<a>" + b" " * 9_000_000 + b"</a>") for n in range(9)]
    with pytest.raises(ReaderError) as caught:
        article_of(files.docx(None, filler), "a.docx", sha256="0" * 64)
    assert caught.value.code is ErrorCode.TOO_LARGE_UNPACKED


def test_zip_inside_a_program_or_picture_is_not_opened() -> None:
    data = b"\x89PNG\r\n\x1a\n" + bytes(100) + files.docx()
    with pytest.raises(ReaderError) as caught:
        article_of(data, "a.docx", sha256="0" * 64)
    assert caught.value.code is ErrorCode.UNSUPPORTED


def test_unknown_packing_method_is_refused_in_words() -> None:
    data = bytearray(files.docx())
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.rfind(mark)
        data[at + offset : at + offset + 2] = (99).to_bytes(2, "little")
    assert open_and_check(bytes(data), "a.docx") is None


def test_package_part_that_names_itself_as_main_part_ends() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr(
            "_rels/.rels",
            '<R><r Id="1" Type="x/officeDocument" Target="_rels/.rels"/></R>',
        )
    assert open_and_check(buffer.getvalue(), "a.docx") is None


def test_book_that_asks_for_a_chapter_again_and_again_shows_it_once() -> None:
    chapter = "<p>" + "the pier " * 2000 + "</p>"
    spine = '<itemref idref="c0"/>' * 5000
    data = files.epub([chapter])
    source = zipfile.ZipFile(io.BytesIO(data))
    parts = [(name, source.read(name)) for name in source.namelist()]
    parts = [(name, part.replace(b'<itemref idref="c0"/>', spine.encode())) for name, part in parts]
    article = open_and_check(files.package(parts), "a.epub")
    assert article is not None
    assert article.text.count("the pier") == 2000


def test_nested_tables_and_spans_take_no_stack() -> None:
    deep = "<table><tr><td>" * 120 + "the pier" + "</td></tr></table>" * 120
    article = open_and_check(files.html(deep), "a.html")
    assert article is None or "the pier" in article.text


def test_mail_nested_in_mail_ends() -> None:
    body = files.STORY[0]
    for level in range(60):
        kind = f'multipart/mixed; boundary="B{level - 1}"'
        body = f"--B{level}\r\nContent-Type: {kind}\r\n\r\n{body}\r\n--B{level}--\r\n"
    article = open_and_check(files.mail(body, 'multipart/mixed; boundary="B59"'), "a.eml")
    assert article is None or article.text


@pytest.mark.parametrize(
    "text",
    ["[" * 20_000, "*" * 20_000, "> " * 5000 + "x", "- " * 5000 + "x", "`" * 20_000, "<" * 20_000,
     "![" * 9000, "|a" * 9000 + "\n" + "|-" * 9000, "&" * 20_000],
    ids=["brackets", "stars", "quotes", "lists", "ticks", "tags", "pictures", "table", "entities"],
)  # fmt: skip
def test_markdown_made_to_be_slow_is_opened_or_refused_within_the_limits(text: str) -> None:
    try:
        article_from_bytes(text.encode(), "a.md")
        code = None
    except ReaderError as error:
        code = error.code
    assert code in (None, ErrorCode.EMPTY, ErrorCode.TOO_COMPLEX)  # not TIMEOUT


def test_page_of_six_million_letters_is_cut_and_told() -> None:
    article = open_and_check(files.html(f"<p>{'the pier ' * 60_000}</p>" * 12), "a.html")
    assert article is not None
    assert len(article.text) <= 5_000_000
    assert "truncated" in [notice.code for notice in article.notices]


def test_quotes_nested_deeper_than_the_parser_goes_lose_no_word() -> None:
    article = open_and_check((">" * 300 + " the eastern pier").encode(), "a.md")
    assert article is not None
    assert "the eastern pier" in article.text


def test_message_of_very_many_parts_is_cut_and_told() -> None:
    parts = "".join(f"--B\r\n\r\npart number {n}\r\n" for n in range(600))
    article = open_and_check(
        files.mail(parts + "--B--\r\n", 'multipart/mixed; boundary="B"'), "a.eml"
    )
    assert article is not None
    assert "truncated" in [notice.code for notice in article.notices]


def test_text_in_utf32_without_a_mark_is_read() -> None:
    article = open_and_check(files.STORY[0].encode("utf-32-be"), "a.txt")
    assert article is not None
    assert article.text == files.STORY[0]
