"""The whole report: which sections there are, in which order, with every link resolved."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TypeVar

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.findings.attachments import Source
from reader.findings.findings import to_document
from reader.findings.json_file import fingerprint
from reader.findings.made import Made
from reader.findings.report.as_read import build_as_read
from reader.findings.report.checks import build_figures
from reader.findings.report.front import build_facts, build_legend, build_sources, build_summary
from reader.findings.report.method import build_check, build_method
from reader.findings.report.model import (
    Beside,
    Block,
    Paragraph,
    Passage,
    Report,
    Row,
    Runs,
    Section,
    Table,
    Texts,
)
from reader.findings.report.options import SECTION_TITLES, ReportOptions
from reader.findings.report.remains import build_names, build_only
from reader.findings.report.runs import MarkedText
from reader.findings.report.shared import build_pairs, build_quotations
from reader.findings.report.texts import build_texts
from reader.findings.report.timeline import build_timeline
from reader.findings.report.words import say_day, shorten, source_name, title_of
from reader.presentation.marks import marks_for
from reader.records import replace
from reader.values import to_json


def build_report(
    comparison: Comparison,
    options: ReportOptions,
    made: Made,
    notes: tuple[str, ...] = (),
    sources: tuple[Source, ...] = (),
) -> Report:
    """Everything that is printed. `notes` are further limits that must be said (glyphs that no
    font has), `sources` what is attached."""
    print_ = _fingerprint(comparison, options, made)
    left = MarkedText(comparison.left.article.text, marks_for(comparison, Side.LEFT), Side.LEFT)
    right = MarkedText(comparison.right.article.text, marks_for(comparison, Side.RIGHT), Side.RIGHT)
    builders: dict[str, Callable[[], tuple[Block, ...]]] = {
        "sources": lambda: build_sources(comparison),
        "summary": lambda: build_summary(comparison, options),
        "legend": build_legend,
        "texts": lambda: build_texts(comparison, left, right, options),
        "pairs": lambda: build_pairs(comparison, left, right),
        "quotations": lambda: build_quotations(comparison, left, right),
        "figures": lambda: build_figures(comparison),
        "only": lambda: build_only(comparison, left, right),
        "timeline": lambda: build_timeline(comparison, options),
        "names": lambda: build_names(comparison),
        "method": lambda: build_method(comparison, made, options, notes),
        "check": lambda: build_check(comparison, print_, sources),
        "as_read": lambda: build_as_read(comparison),
    }
    articles = (comparison.left.article, comparison.right.article)
    report = Report(
        id=f"{print_[:4]}-{print_[4:8]}",
        fingerprint=print_,
        made_at=made.at,
        made_line=_say_made(made),
        titles=(shorten(title_of(articles[0])), shorten(title_of(articles[1]))),
        outlets=(shorten(source_name(articles[0])), shorten(source_name(articles[1]))),
        hashes=(articles[0].sha256[:8], articles[1].sha256[:8]),
        facts=build_facts(comparison),
        sections=tuple(
            Section(key, SECTION_TITLES[key], builders[key](), number)
            for number, key in enumerate(options.ordered(), 1)
        ),
    )
    return replace(report, sections=_with_links(report.sections))


def _fingerprint(comparison: Comparison, options: ReportOptions, made: Made) -> str:
    findings = fingerprint(to_document(comparison, made=made))
    chosen = repr(sorted(to_json(options).items()))
    return hashlib.sha256(f"{findings}\n{chosen}".encode()).hexdigest()


def _say_made(made: Made) -> str:
    model = f", model {made.model.name} {made.model.version}" if made.model else ", no model"
    return f"Made {say_day(made.at[:10])} {made.at[11:16]} UTC by reader {made.reader}{model}"


_MOST_LINKS = 3000
"""Above this, numbers in lists are not links: for each of them the typesetter sets its paragraph
twice and keeps both (measured: 60 KB and 1 ms for a link). Pair numbers beside the texts stay."""


def _with_links(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with links only to places that are in the report, and anchors only once."""
    anchors = {f"section-{section.key}" for section in sections}
    for section in sections:
        for block in section.blocks:
            anchors |= _anchors(block)
    many = sum(_count_links(block) for section in sections for block in section.blocks)
    listed = set() if many > _MOST_LINKS else anchors
    return tuple(
        replace(
            section,
            blocks=tuple(
                _linked(block, anchors if isinstance(block, Texts) else listed)
                for block in section.blocks
            ),
        )
        for section in sections
    )


def _count_links(block: Block) -> int:
    """How many links stand in lists."""
    if isinstance(block, Table):
        return sum(bool(run.link) for row in block.rows for cell in row.cells for run in cell)
    if isinstance(block, Beside):
        return sum(map(_count_links, (*block.left, *block.right)))
    return 0


def _anchors(block: Block) -> set[str]:
    if isinstance(block, Table):
        return {row.anchor for row in block.rows if row.anchor}
    if isinstance(block, Texts):
        passages = (p for row in block.rows for p in (*row.left, *row.right))
        return {f"s-{passage.id}" for passage in passages if passage.id}
    if isinstance(block, Beside):
        return set().union(*map(_anchors, (*block.left, *block.right)))
    return set()


_B = TypeVar("_B", bound=Block)


def _linked(block: _B, anchors: set[str]) -> _B:
    def runs(found: Runs) -> Runs:
        if all(not run.link or run.link in anchors for run in found):
            return found
        return tuple(replace(run, link="") if run.link not in anchors else run for run in found)

    def row(found: Row) -> Row:
        return replace(found, cells=tuple(map(runs, found.cells)), lead=runs(found.lead))

    def pair(found: tuple[str, str]) -> tuple[str, str]:
        words, link = found
        return words, link if link in anchors else ""

    def passages(found: tuple[Passage, ...]) -> tuple[Passage, ...]:
        return tuple(
            replace(passage, pairs=tuple(map(pair, passage.pairs))) if passage.pairs else passage
            for passage in found
        )

    match block:
        case Paragraph():
            return replace(block, runs=runs(block.runs))
        case Table():
            return replace(block, rows=tuple(map(row, block.rows)))
        case Texts():
            return replace(
                block,
                rows=tuple(
                    replace(found, left=passages(found.left), right=passages(found.right))
                    for found in block.rows
                ),
            )
        case Beside():
            return replace(
                block,
                left=tuple(_linked(inner, anchors) for inner in block.left),
                right=tuple(_linked(inner, anchors) for inner in block.right),
            )
    return block
