"""What the report prints of articles, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparison.model import Comparison
from reader.comparison.run import RunOptions, compare_articles
from reader.documents.open import open_article
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.model import Row, Run, Table
from reader.findings.report.options import ReportOptions
from reader.paths import resource
from reader.progress import no_progress
from support.bridge import sample_comparison

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")


def compared(name: str) -> Comparison:
    if name == "by hand":
        return sample_comparison()
    files = sorted(path for path in resource("samples").glob(f"{name}_?.*"))
    left, right = map(open_article, files)
    return compare_articles(left, right, RunOptions(names=False), no_progress)


def quoted_cells(comparison: Comparison, key: str) -> Iterator[tuple[Row, tuple[Run, ...]]]:
    """Each cell with words of an article, and its row."""
    options = ReportOptions(sections=("texts", key))  # with the texts, so that links are kept
    for block in build_report(comparison, options, MADE).sections[1].blocks:
        if isinstance(block, Table):
            places = [i for i, column in enumerate(block.columns) if column.kind == "words"]
            yield from ((row, row.cells[place]) for row in block.rows for place in places)
