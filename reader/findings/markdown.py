"""The report as Markdown: for notes, mails and issue trackers.

The same contents as the PDF but for the texts side by side, which Markdown cannot set: each stands
by itself. Every character of an article that Markdown would read as markup is escaped (CommonMark
0.31, chapter 2.4), so what is shown is what stands there.
"""

from __future__ import annotations

import re

from reader.comparison.model import Comparison
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.model import (
    Beside,
    Block,
    Key,
    Paragraph,
    Passage,
    Report,
    Run,
    Runs,
    Subheading,
    Table,
    Texts,
)
from reader.findings.report.options import PAGES_ONLY, ReportOptions
from reader.findings.report.visible import visible

_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&$:@=\"'^])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp)(?=://)|\b(www)(?=\.)")
"""What GitHub's Markdown makes a link of by itself."""
_AT_START = re.compile(r"^(\s*)(\d+)([.)])")
_PLAIN_INSIDE = frozenset(".-()+!:='\"^")
"""Markup only in places that cannot occur inside our lines (start of a line, after a bracket)."""


def write_markdown(comparison: Comparison, options: ReportOptions, made: Made) -> str:
    """The whole report."""
    report = build_report(comparison, options, made)
    lines = [
        f"# {escape(report.titles[0])} / {escape(report.titles[1])}",
        "",
        f"Comparison report {report.id} · {escape(report.made_line)}",
        "",
        *_facts(report),
    ]
    for number, section in enumerate(report.sections, 1):
        if section.key in PAGES_ONLY:
            continue
        lines += ["", f"## {number} {section.title}", ""]
        for block in section.blocks:
            lines += [*_block(block), ""]
    return "\n".join(lines).rstrip() + "\n"


def escape(text: str) -> str:
    """`text` so that Markdown shows exactly it, on one line."""

    def mark(found: re.Match[str]) -> str:
        char = found[1]
        return char if char in _PLAIN_INSIDE else f"\\{char}"

    escaped = _MARKUP.sub(mark, visible(text))
    if escaped[:1] in ("-", "+", "=") or escaped[:1] == ":":
        escaped = f"\\{escaped}"
    escaped = _ADDRESS.sub(lambda found: f"{found[0]}\\", escaped)
    return _AT_START.sub(r"\1\2\\\3", escaped)


def _facts(report: Report) -> list[str]:
    return [f"- **{escape(f.value)}** {f.label} ({escape(f.note)})" for f in report.facts]


def _block(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [_runs(block.runs)]
    if isinstance(block, Subheading):
        return [f"### {escape(block.text)}"]
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Key):
        entries = [f"- {_runs(sign)} {_runs(meaning)}" for sign, meaning in block.entries]
        return [*entries, "", _runs(block.note)]
    if isinstance(block, Beside):
        return [line for inner in (*block.left, *block.right) for line in (*_block(inner), "")][:-1]
    if isinstance(block, Texts):
        left = [p for row in block.rows for p in row.of("A")]
        right = [p for row in block.rows for p in row.of("B")]
        return [
            f"### A · {escape(block.heads[0])}",
            "",
            *_passages(left),
            "",
            f"### B · {escape(block.heads[1])}",
            "",
            *_passages(right),
        ]
    return []


def _table(table: Table) -> list[str]:
    """What stands over a row becomes its last cell: Markdown has no other place for it."""
    led = any(row.lead for row in table.rows)
    titles = [escape(column.title) for column in table.columns] + ["How"] * led
    rows = ([*row.cells, row.lead] if led else row.cells for row in table.rows)
    return [
        f"| {' | '.join(titles)} |",
        f"|{' --- |' * len(titles)}",
        *(f"| {' | '.join(map(_runs, row))} |" for row in rows),
    ]


def _passages(passages: list[Passage]) -> list[str]:
    lines: list[str] = []
    for passage in passages:
        pairs = "".join(f" ({escape(words)})" for words, _ in passage.pairs)
        lines += [f"**{passage.id}**{pairs} {_runs(passage.runs)}", ""]
    return lines[:-1]


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs)).strip()


def _run(run: Run) -> str:
    if run.text == "\n":
        return " <br> "
    text = escape(run.text)
    # Emphasis that touches a space is not emphasis (CommonMark 6.2).
    core = text.strip()
    if not core:
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if run.style == "code":
        return f"{lead}`{visible(run.text).strip()}`{trail}"
    if run.style == "strong":
        return f"{lead}**{core}**{trail}"
    return text
