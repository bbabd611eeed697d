"""Every number that the report quotes from an article stands in the sentence it is quoted from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from support.comparisons import sample_comparison

from reader.comparison.model import Comparison
from reader.comparison.run import RunOptions, compare_articles
from reader.documents.article import Span
from reader.documents.open import open_article
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.model import Row, Run, Table
from reader.findings.report.options import ReportOptions
from reader.paths import resource
from reader.progress import no_progress

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")
QUOTING = ("pairs", "quotations", "figures", "only")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTED = re.compile("“([^”]*)”")


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


def stray_numbers(comparison: Comparison, key: str) -> tuple[int, list[str]]:
    """How many numbers were looked up, and those that their sentences do not have."""
    sentences = {
        sentence.id: sentence.span.of(analysis.article.text)
        for analysis in (comparison.left, comparison.right)
        for sentence in analysis.sentences
    }
    both = set(_NUMBER.findall(comparison.left.article.text + " " + comparison.right.article.text))
    looked_up, stray = 0, []
    for row, cell in quoted_cells(comparison, key):
        named = [run.text for run in cell if run.text in sentences] or [
            run.text for other in row.cells for run in other if run.text in sentences
        ]
        held = set(_NUMBER.findall(" ".join(sentences[id_] for id_ in named)))
        # Muted words are the program's own: the days that words mean, reasons, speakers.
        printed = _NUMBER.findall("".join(run.text for run in cell if run.style != "muted"))
        lead = "".join(run.text for run in row.lead)
        told = [n for words in _QUOTED.findall(lead) for n in _NUMBER.findall(words)]
        looked_up += len(printed) + len(told)
        stray += [f"{n} in {named}" for n in printed if n not in held]
        stray += [f"{n} in “{lead}”" for n in told if n not in both]
    return looked_up, stray


@pytest.mark.parametrize("name", ["by hand", "mill", "terminal"])
def test_every_quoted_number_stands_in_its_sentence(name: str) -> None:
    comparison = compared(name)
    found = {key: stray_numbers(comparison, key) for key in QUOTING}
    assert {key: stray for key, (_, stray) in found.items() if stray} == {}
    assert found["pairs"][0] >= 5
    assert found["figures"][0] >= 3


def test_number_of_another_place_is_found_out() -> None:
    comparison = compared("terminal")
    text = comparison.left.article.text
    figure = next(f for f in comparison.left.figures if f.span.of(text)[:1].isdigit())
    elsewhere = text.index("2024-05-14")
    moved = replace(figure, span=Span(elsewhere, elsewhere + 4))
    figures = tuple(moved if f is figure else f for f in comparison.left.figures)
    wrong = replace(comparison, left=replace(comparison.left, figures=figures))
    assert stray_numbers(wrong, "figures")[1]
