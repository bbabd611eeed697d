"""Every number that the report quotes from an article stands in the sentence it is quoted from."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from support.printed import compared, quoted_cells

from reader.comparison.model import Comparison
from reader.documents.article import Span

QUOTING = ("pairs", "quotations", "figures", "only")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTED = re.compile("“([^”]*)”")


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
