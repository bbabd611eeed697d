"""Each text by itself, whole and without marks, as the program read it.

Lines as wide as the page: whatever extracts text from the PDF gives every sentence in the order of
its article here (of columns that stand side by side, not every program does).
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.findings.report.model import Block, Paragraph, Prose, Run, Subheading
from reader.findings.report.runs import MarkedText, plain
from reader.findings.report.texts import openings, whole_text
from reader.findings.report.words import language_of, source_name


def build_as_read(comparison: Comparison) -> tuple[Block, ...]:
    return (
        Paragraph(
            plain(
                "The numbers are those by which sentences are named in this report; nothing else "
                "is added, and nothing is left out.",
                style="muted",
            )
        ),
        *_article(comparison.left),
        *_article(comparison.right),
    )


def _article(analysis: Analysis) -> Iterable[Block]:
    yield Subheading(f"{analysis.side} · {source_name(analysis.article)}")
    text = MarkedText(analysis.article.text, (), analysis.side)
    language = language_of(analysis.article)
    opening = openings(analysis)
    runs: list[Run] = []
    for sentence in whole_text(analysis):
        if runs and (sentence.id in opening or not sentence.id):
            yield Prose(tuple(runs), language)
            runs = []
        number = (Run(f"{sentence.id}\u00a0", style="muted"),) if sentence.id else ()
        runs += [*((Run(" "),) if runs else ()), *number, *text.runs(sentence.span)]
    if runs:
        yield Prose(tuple(runs), language)
