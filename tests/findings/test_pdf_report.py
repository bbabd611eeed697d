"""The PDF holds both texts whole, is what it claims to be, and tells nothing of its maker."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from quality.report import faults_of, roles_of
from support.bridge import sample_comparison
from support.text import make_article, sentences_of

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.errors import ReaderError
from reader.findings import pdf_report
from reader.findings.made import Made, ModelUsed
from reader.findings.pdf_report import ReportOptions, write_pdf
from reader.findings.report.contents import build_report
from reader.findings.report.model import Column, Row, Run, Table
from reader.findings.report.options import SECTION_TITLES, SECTIONS
from reader.findings.report.visible import visible
from reader.findings.typesetting import find_glyphs
from reader.progress import Cancelled

MADE = Made("0.1.0", "2026-05-13T09:30:00Z", ModelUsed("reader_en", "0.1"))


def made_of(left: str, right: str) -> Comparison:
    """A comparison of two plain texts in which nothing was found."""

    def analysis(text: str, side: Side) -> Analysis:
        article = make_article(text, file=f"{side}.txt")
        return Analysis(side, article, sentences_of(article, side))

    return Comparison(analysis(left, Side.LEFT), analysis(right, Side.RIGHT))


def text_of(pdf: bytes) -> str:
    """All text in the order of the file, without white space: lines break where they must."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return squeezed("".join(pages))


def squeezed(text: str) -> str:
    # pdfium gives U+FFFE for a hyphen at the end of a line.
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text).replace("\ufffe", "-"))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write_pdf(sample_comparison(), ReportOptions(), MADE)


def test_the_structure_of_the_pdf_is_sound(pdf: bytes) -> None:
    assert faults_of(pdf) == []
    roles = roles_of(pdf)
    assert roles["H1"] == len(SECTIONS)
    assert roles["Table"] >= 10
    assert roles["Link"] > 50


def test_timeline_is_described_in_words(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        overview, alt = [
            str(thing["/Alt"])
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and str(thing.get("/S", "")) == "/Figure"
        ]
    assert overview.startswith("Both articles as bars, A with 25 sentences and B with")
    assert alt.startswith(
        "Timeline with 8 events. 1968: bridge opened, in A. 2019: a warning, in B."
    )
    assert "4–10 May 2026: bridge closed, in A and B." in alt


def test_checker_finds_what_is_wrong(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        del document.Root["/Lang"]
        del document.Root["/MarkInfo"]
        document.Root["/OpenAction"] = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS="1")
        page = document.pages[0]
        page.contents_add(b"BT (loose) Tj ET")
        damaged = io.BytesIO()
        document.save(damaged)
    faults = faults_of(damaged.getvalue())
    assert "no language" in faults
    assert "not marked as tagged" in faults
    assert "does something when it is opened" in faults
    assert "page 1: 1 operators paint outside marked content" in faults


@pytest.mark.parametrize(
    "options", [ReportOptions(), ReportOptions(paper="us-letter", landscape=True)]
)
def test_every_sentence_of_both_articles_is_there_in_order(options: ReportOptions) -> None:
    comparison = sample_comparison()
    found = text_of(write_pdf(comparison, options, MADE))
    for analysis in (comparison.left, comparison.right):
        at = found.index(squeezed("The two texts"))
        for sentence in analysis.sentences:
            words = squeezed(sentence.span.of(analysis.article.text)).replace(
                "\U0001f309", "[U+1F309]"
            )
            place = found.find(words, at)
            assert place >= 0, (sentence.id, words)
            at = place + len(words)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("mode", [[], ["-raw"], ["-layout"]])
def test_pdftotext_gives_each_text_in_order_however_it_is_asked(
    pdf: bytes, tmp_path: Path, mode: list[str]
) -> None:
    (tmp_path / "report.pdf").write_bytes(pdf)
    command = ["pdftotext", *mode, str(tmp_path / "report.pdf"), "-"]
    found = squeezed(subprocess.run(command, capture_output=True, check=True).stdout.decode())
    at = found.rindex(squeezed(SECTION_TITLES["as_read"]))
    comparison = sample_comparison()
    for analysis in (comparison.left, comparison.right):
        for sentence in analysis.sentences:
            words = squeezed(sentence.span.of(analysis.article.text))
            place = found.find(words.replace("\U0001f309", "[U+1F309]"), at)
            assert place >= 0, (sentence.id, words)
            at = place + len(words)


def test_hashes_and_report_number_are_printed(pdf: bytes) -> None:
    found = text_of(pdf)
    comparison = sample_comparison()
    report = build_report(comparison, ReportOptions(), MADE)
    assert comparison.left.article.sha256 in found
    assert comparison.right.article.sha256 in found
    assert report.fingerprint in found
    assert found.count(report.id) >= 7


def test_same_inputs_give_the_same_bytes(pdf: bytes) -> None:
    assert write_pdf(sample_comparison(), ReportOptions(), MADE) == pdf


def test_report_number_depends_on_inputs_and_settings_but_not_on_the_time() -> None:
    comparison = sample_comparison()
    number = build_report(comparison, ReportOptions(), MADE).id
    later = replace(MADE, at="2027-01-01T00:00:00Z")
    assert build_report(comparison, ReportOptions(), later).id == number
    assert build_report(comparison, ReportOptions(grey=True), MADE).id != number
    fewer = replace(comparison, pairs=comparison.pairs[1:])
    assert build_report(fewer, ReportOptions(), MADE).id != number


def test_file_names_no_place_and_no_person(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for thing in document.objects:
            data = bytes(thing.read_bytes()) if isinstance(thing, pikepdf.Stream) else b""
            for trace in (b"/home", b"/root", b"/tmp", b"/work", b"resources/"):
                assert trace not in data


def test_character_without_glyph_stands_as_its_number_and_is_noted(pdf: bytes) -> None:
    found = text_of(pdf)
    assert "thesign[U+1F309]ontheirdoors" in found
    assert squeezed("No font had these characters") in found
    assert squeezed("U+1F309 BRIDGE AT NIGHT") in found


def test_markup_of_every_kind_is_printed_letter_by_letter() -> None:
    hostile = (
        'Say #read("/etc/passwd") and *bold* $x^2$ @ref <label> #{1+1} \\ // no comment.\n'
        "<b>bold</b> <script>alert(1)</script> &amp; `code` _it_ = heading\n"
        "=1+1 and +2 and -3 and @SUM(A1) ~ non ~ breaking --- dash... 'quote' \"quote\""
    )
    found = text_of(write_pdf(made_of(hostile, hostile), ReportOptions(), MADE))
    for line in hostile.split("\n"):
        assert squeezed(line) in found


def test_controls_are_printed_as_signs() -> None:
    tricky = "Paid \u202eGNP\u202c to a\u200bb and \x07bell \ue000 \ufeff end."
    found = text_of(write_pdf(made_of(tricky, "Plain."), ReportOptions(), MADE))
    assert "Paid[RLO]GNP[PDF]toa[ZWSP]band[U+0007]bell[U+E000][BOM]end." in found


def test_left_out_sections_are_neither_set_nor_linked() -> None:
    options = ReportOptions(sections=("sources", "texts"))
    pdf = write_pdf(sample_comparison(), options, MADE)
    found = text_of(pdf)
    assert faults_of(pdf) == []
    assert roles_of(pdf)["H1"] == 2
    assert squeezed(SECTION_TITLES["pairs"]) not in found.replace(
        squeezed(SECTION_TITLES["texts"]), ""
    )


def test_summary_can_stand_at_the_end() -> None:
    order = ReportOptions(summary_at_end=True).ordered()
    assert order[0] == "sources"
    assert order.index("summary") == order.index("names") + 1


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (ReportOptions(paper="us-letter"), (612, 792)),
        (ReportOptions(landscape=True), (842, 595)),
    ],
)
def test_paper_is_as_chosen(options: ReportOptions, size: tuple[int, int]) -> None:
    pdf = write_pdf(sample_comparison(), options, MADE)
    assert faults_of(pdf) == []
    document = pypdfium2.PdfDocument(pdf)
    assert tuple(map(round, document[0].get_size())) == size
    document.close()


def test_grey_report_has_no_colour() -> None:
    pdf = write_pdf(sample_comparison(), ReportOptions(grey=True), MADE)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("rg", "RG", "sc", "SC", "scn", "SCN") and len(operands) == 3:
                    assert len(set(operands)) == 1, operands


def test_cancelling_stops_the_typesetter() -> None:
    with pytest.raises(Cancelled):
        write_pdf(sample_comparison(), ReportOptions(), MADE, cancelled=lambda: True)


def test_empty_comparison_is_still_a_report() -> None:
    pdf = write_pdf(made_of("One line.", "Another line."), ReportOptions(), MADE)
    assert faults_of(pdf) == []
    assert "Onepair" not in text_of(pdf)


def test_unknown_choices_are_refused() -> None:
    with pytest.raises(ValueError, match="no such section: cover"):
        ReportOptions(sections=("cover",))
    with pytest.raises(ValueError, match="no such paper: a5"):
        ReportOptions(paper="a5")


def test_characters_taken_for_certain_are_in_the_fonts() -> None:
    certain = [
        char
        for char in map(chr, range(0x20, 0x2100))
        if pdf_report._CERTAIN.match(char) and visible(char) == char
    ]
    found = find_glyphs(certain, [pdf_report._SERIF, pdf_report._SANS], None)
    assert found == {"system_fonts": False, "missing": []}


def test_bundled_fonts_reach_arabic_hebrew_greek_and_cyrillic() -> None:
    lines = "Порт закрыт.\nΗ γέφυρα έκλεισε.\nالجسر مغلق.\nהגשר סגור.\nŁódź, İstanbul, Đà Nẵng."
    report = write_pdf(made_of(lines, "Plain."), ReportOptions(sections=("texts", "method")), MADE)
    assert faults_of(report) == []
    found = text_of(report)
    for line in ("Портзакрыт.", "Ηγέφυραέκλεισε.", "Łódź,İstanbul,ĐàNẵng."):
        assert line in found
    assert squeezed("fonts of the computer") not in found
    assert squeezed("No font had") not in found


def test_report_that_lost_a_text_is_not_handed_out(pdf: bytes) -> None:
    other = made_of("Nothing of this unlikely sentence stands there.", "Nor of zanzibar.")
    with pytest.raises(ReaderError, match="came out damaged"):
        pdf_report._check(pdf, other)
    with pytest.raises(ReaderError, match="came out damaged"):
        pdf_report._check(pdf[: len(pdf) // 2], None)


def test_word_without_end_is_broken_but_not_changed() -> None:
    word = "Donaudampfschiff" * 40
    report = write_pdf(made_of(word, "Plain."), ReportOptions(sections=("texts",)), MADE)
    assert faults_of(report) == []
    assert word in text_of(report)


def test_decomposed_letters_do_not_look_like_a_lost_text() -> None:
    decomposed = "cafe\u0301 re\u0301sume\u0301 nai\u0308ve"
    report = write_pdf(made_of(decomposed, "Plain."), ReportOptions(sections=("texts",)), MADE)
    assert faults_of(report) == []


def test_cell_of_very_many_short_lines_goes_on_over_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = tuple(run for n in range(120) for run in (Run(f"line{n};"), Run("\n")))
    table = Table((Column("Key", 0, "key"), Column("Words")), (Row(((Run("1"),), lines)),), "Lines")
    report = build_report(sample_comparison(), ReportOptions(sections=("check",)), MADE)
    tall = replace(report, sections=(replace(report.sections[0], blocks=(table,)),))
    monkeypatch.setattr(pdf_report, "build_report", lambda *_: tall)
    options = ReportOptions(sections=("check",), landscape=True)
    found = text_of(write_pdf(sample_comparison(), options, MADE))
    assert [f"line{n};" in found for n in range(120)] == [True] * 120
