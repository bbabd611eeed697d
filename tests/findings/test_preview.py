"""What a preview shows are the pages of the very report, as pixels and nothing else."""

from __future__ import annotations

import base64
import zlib

import pytest
from support.bridge import sample_comparison

from reader.errors import ReaderError
from reader.findings.made import Made
from reader.findings.page_picture import WIDTH, PagePicture
from reader.findings.pages_task import draw_pages
from reader.findings.preview import draw_report
from reader.findings.report.options import ReportOptions
from reader.progress import Cancelled

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")


def packed(raw: bytes) -> str:
    return base64.b64encode(zlib.compress(raw)).decode("ascii")


def test_first_page_is_drawn_in_its_proportions_with_ink_on_white() -> None:
    count, pages = draw_report(
        sample_comparison(), ReportOptions(sections=("sources", "check"), landscape=True), MADE
    )
    assert count == len(pages) == 1
    page = pages[0]
    assert (page.width, round(page.width / page.height, 2)) == (WIDTH, 1.41)
    pixels = page.pixels()
    assert pixels[:3] == b"\xff\xff\xff"
    assert min(pixels) < 80


def test_preview_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        draw_report(sample_comparison(), ReportOptions(), MADE, cancelled=lambda: True)


@pytest.mark.parametrize(
    "picture",
    [
        PagePicture(2, 2, packed(b"\0" * 11)),
        PagePicture(2, 2, packed(b"\0" * 13)),
        PagePicture(2, 2, "AAAA"),
        PagePicture(0, 2, packed(b"")),
        PagePicture(WIDTH + 1, 1, packed(b"\0" * 3 * (WIDTH + 1))),
    ],
)
def test_picture_of_another_size_than_it_says_is_refused(picture: PagePicture) -> None:
    with pytest.raises(ValueError, match="a page"):
        picture.pixels()


def test_what_is_no_pdf_cannot_be_drawn() -> None:
    with pytest.raises(ReaderError, match="could not be drawn"):
        draw_pages({"payload": b"%PDF-nothing", "width": 10, "most": 1}, None)
