"""The pages of a report as pictures, for the window that asks what it will look like.

The report is the very file that an export would write; PDFium draws it in a child process, and
what comes back is nothing but pixels.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from pathlib import Path

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.findings.made import Made
from reader.findings.page_picture import WIDTH, PagePicture
from reader.findings.pdf_report import write_pdf
from reader.findings.report.options import ReportOptions
from reader.isolation.call import run_isolated
from reader.isolation.limits import Limits

MOST_PAGES = 24
"""Pages that are drawn; a longer report is the same kind of page over and over."""


def draw_report(
    comparison: Comparison,
    options: ReportOptions,
    made: Made,
    *,
    paths: Mapping[Side, Path] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[int, tuple[PagePicture, ...]]:
    """How many pages the report has, and the first of them.

    Raises ReaderError (report_failed, timeout, too_complex) and Cancelled.
    """
    pdf = write_pdf(comparison, options, made, paths=paths, cancelled=cancelled)
    header, packed = run_isolated(
        "reader.findings.pages_task:draw_pages",
        {"width": WIDTH, "most": MOST_PAGES},
        payload=pdf,
        limits=Limits(seconds=60.0, cpu_seconds=50),
        cancelled=cancelled,
        subject="The preview",
    )
    pictures: list[PagePicture] = []
    at = 0
    for width, height, length in header["pages"]:
        piece = base64.b64encode(packed[at : at + length]).decode("ascii")
        pictures.append(PagePicture(width, height, piece))
        at += length
    return header["count"], tuple(pictures)
