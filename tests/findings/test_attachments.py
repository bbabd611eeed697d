"""What is attached to a report is the files that were opened, or says what it is instead."""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from quality.report import faults_of
from support.text import sentences_of

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.documents.article import Article, Side
from reader.documents.open import article_from_text, open_article
from reader.findings.attachments import find_sources
from reader.findings.html_page import write_html
from reader.findings.made import Made
from reader.findings.pdf_report import ReportOptions, write_pdf

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")
# Neither is UTF-8, and the text as read of neither is what stands in the file.
LATIN = "Die Brücke wurde gestern gesperrt.\r\nNiemand weiß, warum.\r\n".encode("cp1252")
WIDE = "<html><body><p>Die Brücke ist zu.</p></body></html>".encode("utf-16")


def comparison_of(left: Article, right: Article) -> Comparison:
    def analysis(article: Article, side: Side) -> Analysis:
        return Analysis(side, article, sentences_of(article, side))

    return Comparison(analysis(left, Side.LEFT), analysis(right, Side.RIGHT))


@pytest.fixture
def paths(tmp_path: Path) -> dict[Side, Path]:
    found = {Side.LEFT: tmp_path / "brücke (1).txt", Side.RIGHT: tmp_path / "seite.html"}
    found[Side.LEFT].write_bytes(LATIN)
    found[Side.RIGHT].write_bytes(WIDE)
    return found


@pytest.fixture
def comparison(paths: dict[Side, Path]) -> Comparison:
    return comparison_of(*(open_article(path) for path in paths.values()))


def attached(pdf: bytes) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        # By the name that viewers show; typst writes the key of the list in plain UTF-8.
        files = document.attachments.values()
        return {str(file.obj["/UF"]): file.get_file().read_bytes() for file in files}


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return re.sub(r"\s+", " ", " ".join(pages).replace("\ufffe", "-"))


def test_files_are_attached_byte_for_byte(
    comparison: Comparison, paths: dict[Side, Path], tmp_path: Path
) -> None:
    pdf = write_pdf(comparison, ReportOptions(attach=True), MADE, paths=paths)
    held = attached(pdf)
    assert set(held) == {"brücke (1).txt", "seite.html", "findings.json"}
    assert (held["brücke (1).txt"], held["seite.html"]) == (LATIN, WIDE)
    words = words_of(pdf)
    printed = set(re.findall(r"[0-9a-f]{64}", words.replace(" ", "")))
    assert {hashlib.sha256(LATIN).hexdigest(), hashlib.sha256(WIDE).hexdigest()} <= printed
    assert "“brücke (1).txt” is A as it was opened, byte for byte" in words
    assert "as this program read it" not in words
    assert faults_of(pdf, attachments=3) == []
    assert tmp_path.name.encode() not in pdf
    assert write_pdf(comparison, ReportOptions(attach=True), MADE, paths=paths) == pdf


def test_changed_and_vanished_files_are_replaced_by_the_texts_as_read(
    comparison: Comparison, paths: dict[Side, Path]
) -> None:
    paths[Side.LEFT].write_bytes(LATIN.replace(b"gestern", b"Montag."))
    paths[Side.RIGHT].unlink()
    pdf = write_pdf(comparison, ReportOptions(attach=True), MADE, paths=paths)
    held = attached(pdf)
    assert set(held) == {"A as read.txt", "B as read.txt", "findings.json"}
    assert held["A as read.txt"].decode() == comparison.left.article.text
    assert held["B as read.txt"].decode() == comparison.right.article.text
    words = words_of(pdf)
    assert "because the file has changed since it was opened" in words
    assert "because the file is no longer to be had where it was opened" in words
    assert words.count("It is not the file whose sum stands above.") == 2


def test_pasted_text_is_attached_as_read(paths: dict[Side, Path]) -> None:
    file = open_article(paths[Side.LEFT])
    pasted = article_from_text("Pasted words.", "pasted text")
    left, right = find_sources(comparison_of(file, pasted), {Side.LEFT: paths[Side.LEFT]})
    assert (left.data, left.why_not) == (LATIN, "")
    assert right.data == pasted.text.encode()
    assert right.why_not == "it was not opened from a file"


def test_files_of_one_name_are_both_attached(tmp_path: Path) -> None:
    places = [tmp_path / side / "findings.JSON" for side in "AB"]
    for number, place in enumerate(places):
        place.parent.mkdir()
        place.write_text(f"Article number {number}.\n")
    articles = [open_article(place) for place in places]
    left, right = find_sources(comparison_of(*articles), dict(zip(Side, places, strict=True)))
    assert left.name == "A findings.JSON"
    assert right.name == "B findings.JSON"


@pytest.mark.skipif("os.sep == chr(92)", reason="a backslash ends a folder's name there")
def test_name_with_a_backslash_is_attached(tmp_path: Path) -> None:
    place = tmp_path / "a\\b#[c].txt"
    place.write_bytes(LATIN)
    article = open_article(place)
    comparison = comparison_of(article, article_from_text("Other.", "pasted text"))
    pdf = write_pdf(comparison, ReportOptions(attach=True), MADE, paths={Side.LEFT: place})
    assert attached(pdf)["a_b#[c].txt"] == LATIN


def test_what_is_not_there_is_not_said_to_be_attached(
    comparison: Comparison, paths: dict[Side, Path]
) -> None:
    pdf = write_pdf(comparison, ReportOptions(), MADE, paths=paths)
    assert attached(pdf) == {}
    assert "No source is attached to this file" in words_of(pdf)
    page = write_html(comparison, ReportOptions(attach=True), MADE)
    assert "No source is attached to this file" in page
