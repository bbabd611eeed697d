"""Every word that the report quotes stands in the sentence that it names, and its checksums are
those of the files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from support.printed import compared, quoted_cells

from reader.cli import run
from reader.comparison.model import Comparison
from reader.paths import resource

SECTIONS = ("pairs", "quotations", "only")
_ADDED = str.maketrans("", "", "[]|")
"""Brackets around words that only one article has, and bars between pieces, are the report's."""


def strange_words(
    comparison: Comparison, section: str, known: Comparison | None = None
) -> tuple[int, list[str]]:
    """How many passages were looked up, and those that the sentences that are named beside them
    (in `known`) do not have."""
    known = known or comparison
    sentences = {
        sentence.id: " ".join(sentence.span.of(analysis.article.text).translate(_ADDED).split())
        for analysis in (known.left, known.right)
        for sentence in analysis.sentences
    }
    looked_up, strange = 0, []
    for row, cell in quoted_cells(comparison, section):
        named = [run.text for run in cell if run.text in sentences] or [
            run.text for other in row.cells for run in other if run.text in sentences
        ]
        held = " ".join(sentences[id_] for id_ in named)
        for run_ in cell:
            # Muted words are the program's own: who says it, and how.
            words = " ".join(run_.text.translate(_ADDED).split()).strip("…“” ")
            if words and run_.style not in ("muted", "sign") and run_.text not in sentences:
                looked_up += 1
                strange += [] if words in held else [f"{words!r} in {named}"]
    return looked_up, strange


@pytest.mark.parametrize("name", ["by hand", "mill", "terminal"])
def test_every_quoted_passage_stands_in_the_sentence_it_names(name: str) -> None:
    found = {section: strange_words(compared(name), section) for section in SECTIONS}
    assert {section: strange for section, (_, strange) in found.items() if strange} == {}
    assert min(count for count, _ in found.values()) >= 5


def test_a_passage_under_another_number_is_found_out() -> None:
    comparison = compared("terminal")
    sentences = comparison.left.sentences
    swapped = tuple(
        replace(sentence, span=other.span)
        for sentence, other in zip(sentences, (*sentences[1:], sentences[0]), strict=True)
    )
    wrong = replace(comparison, left=replace(comparison.left, sentences=swapped))
    assert strange_words(comparison, "pairs", wrong)[1]


def test_the_printed_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    files = [str(resource("samples", f"terminal_{side}.txt")) for side in "ab"]
    report = tmp_path / "report.pdf"
    assert run(["compare", *files, "--no-entities", "--quiet", "--pdf", str(report)]) == 0
    document = pypdfium2.PdfDocument(report.read_bytes())
    printed = "".join(
        "".join(document[number].get_textpage().get_text_bounded().split())
        for number in range(len(document))
    )
    for file in files:
        assert hashlib.sha256(Path(file).read_bytes()).hexdigest() in printed
