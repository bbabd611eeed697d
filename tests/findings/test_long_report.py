"""A long report is set in parts; what comes out is one report, with everything in its place."""

from __future__ import annotations

import io
import re
from itertools import chain, pairwise

import pikepdf
import pypdfium2
import pytest
from findings.test_pdf_report import made_of, squeezed, text_of
from quality.report import faults_of, roles_of
from support.bridge import long_comparison, sample_comparison

from reader.comparison.model import Comparison
from reader.findings import pdf_report
from reader.findings.made import Made
from reader.findings.pdf_report import ReportOptions, write_pdf
from reader.findings.report.contents import build_report
from reader.findings.report.model import Report, Table, Texts
from reader.findings.report.options import SECTION_TITLES
from reader.findings.report.parts import in_parts
from reader.progress import Cancelled

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")
LETTERS = 12_000
"""Of a part in these tests; that makes five parts of the comparison below."""


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(long_comparison(3), ReportOptions(), MADE)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf_report, "MOST_LETTERS", LETTERS)
        return write_pdf(long_comparison(3), ReportOptions(), MADE)


def long_alone() -> Comparison:
    """Nine hundred sentences beside one."""
    return made_of("\n\n".join(f"The ferry left at {n}." for n in range(900)), "One line.")


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def test_short_report_is_one_part() -> None:
    report = build_report(sample_comparison(), ReportOptions(), MADE)
    assert in_parts(report, 100_000) == (report,)


def test_parts_hold_every_row_once_and_in_order(report: Report) -> None:
    def rows(reports: tuple[Report, ...], kind: type[Table] | type[Texts]) -> list[object]:
        blocks = chain(*(s.blocks for r in reports for s in r.sections))
        return [row for block in blocks if isinstance(block, kind) for row in block.rows]

    parts = in_parts(report, LETTERS)
    assert len(parts) > 3
    for kind in (Table, Texts):
        assert rows(parts, kind) == rows((report,), kind)


def test_section_that_goes_on_says_so(report: Report) -> None:
    titles = [section.title for part in in_parts(report, LETTERS) for section in part.sections]
    assert "The two texts, continued" in titles
    assert [title for title in titles if "continued" not in title] == list(SECTION_TITLES.values())


def test_joined_report_is_sound(pdf: bytes) -> None:
    assert faults_of(pdf) == []
    roles = roles_of(pdf)
    assert roles["Document"] == 1
    assert roles["H1"] > len(SECTION_TITLES)


def test_pages_are_numbered_through(pdf: bytes) -> None:
    pages = pages_of(pdf)
    found = [re.search(r"page (\d+) of (\d+)", page) for page in pages]
    assert [(int(m[1]), int(m[2])) for m in found if m] == [
        (number, len(pages)) for number in range(1, len(pages) + 1)
    ]


def test_running_heads_stand_over_the_texts_in_every_part(pdf: bytes) -> None:
    pages = pages_of(pdf)
    texts = [n for n, page in enumerate(pages) if "Calder Courier — Marrow Bridge" in page]
    assert len(texts) > 3
    assert texts == list(range(texts[0], texts[-1] + 1))
    assert all("Comparison report" in page for n, page in enumerate(pages) if n not in texts)


def test_every_sentence_of_both_articles_is_in_order(pdf: bytes) -> None:
    comparison = long_comparison(3)
    found = text_of(pdf)
    for analysis in (comparison.left, comparison.right):
        at = found.index(squeezed("Nothing rests on colour"))
        for sentence in analysis.sentences:
            words = squeezed(sentence.span.of(analysis.article.text))
            place = found.find(words.replace("\U0001f309", "[U+1F309]"), at)
            assert place >= 0, (sentence.id, words)
            at = place + len(words)


def test_links_lead_to_their_places_in_other_parts(pdf: bytes) -> None:
    """Beside a sentence stand the numbers of its pairs; each leads to the row of that number."""
    texts = [n for n, page in enumerate(pages_of(pdf)) if "Calder Courier — Marrow Bridge" in page]
    drawn = pypdfium2.PdfDocument(pdf)

    def words(page: int, box: tuple[float, float, float, float]) -> str:
        return squeezed(drawn[page].get_textpage().get_text_bounded(*box))

    checked = 0
    with pikepdf.open(io.BytesIO(pdf)) as document:
        numbers = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        for n in texts[:-1]:
            for link in document.pages[n].obj.get("/Annots", []):
                target, x, y = (
                    numbers[link.Dest[0].objgen],
                    float(link.Dest[2]),
                    float(link.Dest[3]),
                )
                number = words(n, tuple(map(float, link.Rect)))
                assert number[:-1].isdigit(), number
                assert words(target, (x - 34, y - 22, x + 12, y))[: len(number) - 1] == number[:-1]
                assert str(link.Contents) == f"page {target + 1}"
                checked += 1
    drawn.close()
    assert checked > 60


def test_outline_leads_through_the_whole_report(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        numbers = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        titles = [str(item.title) for item in outline.root]
        pages = [numbers[item.destination[0].objgen] for item in outline.root]
    assert [t for t in titles if "continued" not in t] == list(SECTION_TITLES.values())
    assert all(one <= other for one, other in pairwise(pages))


def test_names_of_table_heads_are_unique_and_known(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root.StructTreeRoot
        names = list(pikepdf.NameTree(root.IDTree))
        used = {
            str(name)
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary)
            for attributes in (
                thing.get("/A") if isinstance(thing.get("/A"), pikepdf.Array) else ()
            )
            for name in attributes.get("/Headers", [])
        }
    assert len(names) == len(set(names)) == roles_of(pdf)["TH"]
    assert used
    assert used <= set(map(str, names))


def test_same_inputs_give_the_same_bytes(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_report, "MOST_LETTERS", LETTERS)
    assert write_pdf(long_comparison(3), ReportOptions(), MADE) == pdf


def test_no_part_is_left_running_after_cancelling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_report, "MOST_LETTERS", LETTERS)
    said: list[tuple[str, float]] = []
    with pytest.raises(Cancelled):
        write_pdf(
            long_comparison(3),
            ReportOptions(),
            MADE,
            cancelled=lambda: len(said) > 1,
            progress=lambda stage, share: said.append((stage, share)),
        )
    assert [share for _, share in said] == sorted(share for _, share in said)


def test_files_are_attached_to_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_report, "MOST_LETTERS", LETTERS)
    options = ReportOptions(attach=True, sections=("pairs", "only"))
    pdf = write_pdf(long_comparison(3), options, MADE)
    assert faults_of(pdf, attachments=3) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert "places.json" not in document.attachments


def test_article_that_goes_on_alone_is_cut_between_its_sentences() -> None:
    report = build_report(long_alone(), ReportOptions(sections=("texts",)), MADE)
    rows = [
        row
        for part in in_parts(report, LETTERS)
        for section in part.sections
        for block in section.blocks
        if isinstance(block, Texts)
        for row in block.rows
        if row.alone
    ]
    (whole,) = [
        row
        for block in report.sections[0].blocks
        if isinstance(block, Texts)
        for row in block.rows
        if row.alone
    ]
    assert len(rows) > 3
    assert tuple(passage for row in rows for passage in row.left) == whole.left
    assert [row.goes_on for row in rows] == [False] + [True] * (len(rows) - 1)


def test_long_article_in_arabic_keeps_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_report, "MOST_LETTERS", 4_000)
    # Letters for digits: programs that extract text put digits in another place of such a line.
    names = ["".join("ابجدهوزحطي"[int(digit)] for digit in str(n)) for n in range(200)]
    text = "\n\n".join(f"الجسر مغلق منذ يوم السبت، مصنع {name}." for name in names)
    pdf = write_pdf(made_of(text, "One line."), ReportOptions(sections=("as_read",)), MADE)
    assert faults_of(pdf) == []
    pages = pages_of(pdf)
    assert len(pages) > 3
    assert re.findall("مصنع ([ابجدهوزحطي]+)", "\n".join(pages)) == names
