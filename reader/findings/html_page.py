"""The report as one HTML file: no script, nothing fetched, readable from disk and by ear.

Everything is escaped by one function; the page forbids itself to load anything (CSP). Marks carry
signs, underlines and letters besides colour; the letters are drawn by the style sheet, so copying
or searching gives the article's own words.
"""

from __future__ import annotations

from html import escape

from reader.comparison.model import Comparison
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.model import (
    Beside,
    Block,
    Column,
    Drawing,
    Key,
    Paragraph,
    Passage,
    Report,
    Row,
    Run,
    Runs,
    Section,
    Shape,
    Subheading,
    Table,
    TextRow,
    Texts,
)
from reader.findings.report.options import PAGES_ONLY, ReportOptions
from reader.findings.report.words import language_of
from reader.paths import resource
from reader.presentation.theme import Theme, load_theme

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


_SQUARE = ("lane", "alone", "verbatim", "near", "paraphrase")
"""Boxes of drawings without round corners."""


def write_html(comparison: Comparison, options: ReportOptions, made: Made) -> str:
    """The whole page."""
    report = build_report(comparison, options, made)
    title = f"{report.titles[0]} / {report.titles[1]}"
    languages = tuple(language_of(a.article) for a in (comparison.left, comparison.right))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{_styles()}</style>",
            "</head>",
            "<body>",
            '<a class="skip" href="#section-texts">To the two texts</a>'
            if any(section.key == "texts" for section in report.sections)
            else "",
            _header(report, languages),
            "<main>",
            *(
                _section(number, section)
                for number, section in enumerate(report.sections, 1)
                if section.key not in PAGES_ONLY
            ),
            "</main>",
            f"<footer>Comparison report {report.id} · {escape(report.made_line)} · "
            f"A {report.hashes[0]} · B {report.hashes[1]}</footer>",
            "</body>",
            "</html>",
            "",
        )
    )


def _styles() -> str:
    """The style sheet, with the colours of the window's themes in front of it."""
    light, dark = _colours(load_theme("light")), _colours(load_theme("dark"))
    sheet = resource("report", "page.css").read_text(encoding="utf-8")
    return (
        f":root {{ {light} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{sheet}"
    )


def _colours(theme: Theme) -> str:
    names = ("paper", "ground", "text", "muted", "hairline", "edge", "accent")
    values = {name: theme.color(name) for name in names}
    values |= {kind: theme.look(f"shared.{kind}").fill or "" for kind in
               ("verbatim", "near", "paraphrase")}  # fmt: skip
    values |= {
        name: theme.look(f"entity.{name}").color or ""
        for name in ("person", "org", "place", "group", "event", "work")
    }
    values |= {name: theme.look(name).color or "" for name in ("date", "figure")}
    values["period"] = theme.look("date").fill or ""
    values |= {name: theme.look(name).line or "" for name in ("difference", "quote")}
    return " ".join(f"--{name}: {value};" for name, value in values.items())


def _header(report: Report, languages: tuple[str, ...]) -> str:
    facts = "".join(
        f"<div><dt>{escape(fact.label)}</dt><dd><b>{escape(fact.value)}</b>"
        f"<small>{escape(fact.note)}</small></dd></div>"
        for fact in report.facts
    )
    return (
        f'<header><p class="kicker">Comparison of two articles</p>'
        f'<h1><span lang="{escape(languages[0])}" dir="auto">{escape(report.titles[0])}</span> '
        f'<i>and</i> <span lang="{escape(languages[1])}" dir="auto">'
        f"{escape(report.titles[1])}</span></h1>"
        f'<p class="muted">Report {report.id}. {escape(report.made_line)}.</p>'
        f'<dl class="facts">{facts}</dl></header>'
    )


def _section(number: int, section: Section) -> str:
    blocks = "\n".join(map(_block, section.blocks))
    return (
        f'<section id="section-{section.key}" aria-labelledby="title-{section.key}">'
        f'<h2 id="title-{section.key}"><span>{number}</span> {escape(section.title)}</h2>\n'
        f"{blocks}\n</section>"
    )


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_runs(block.runs)}</p>"
    if isinstance(block, Subheading):
        return f"<h3>{escape(block.text)}</h3>"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Key):
        return _key(block)
    if isinstance(block, Beside):
        return _beside(block)
    if isinstance(block, Texts):
        return _texts(block)
    if isinstance(block, Drawing):
        return _drawing(block)
    raise TypeError(type(block).__name__)


def _table(table: Table) -> str:
    titles = "".join(
        f'<th scope="col" class="c-{column.kind}">{escape(column.title)}</th>'
        if column.title
        else "<td></td>"
        for column in table.columns
    )
    rows = "\n".join(_row(row, table.columns) for row in table.rows)
    return (
        f"{_wide(table.summary)}<table><caption>{escape(table.summary)}</caption>"
        f"<thead><tr>{titles}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _wide(label: str) -> str:
    """Where it is wider than the window, it is scrolled by itself: by the keyboard, too."""
    return f'<div class="wide" role="group" tabindex="0" aria-label="{escape(label)}">'


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    cells = [
        f'<td class="c-{column.kind}"{_language(column)}>{_runs(cell)}</td>'
        for column, cell in zip(columns, row.cells, strict=True)
    ]
    if not row.lead:
        return f"<tr{_id(row.anchor)}>{''.join(cells)}</tr>"
    first = cells[0].replace("<td", '<td rowspan="2"', 1)
    return (
        f'<tr class="lead"{_id(row.anchor)}>{first}'
        f'<td colspan="{len(columns) - 1}">{_runs(row.lead)}</td></tr>'
        f"<tr>{''.join(cells[1:])}</tr>"
    )


def _language(column: Column) -> str:
    if column.kind != "words":
        return ""
    return f' lang="{escape(column.language)}" dir="auto"'


def _key(key: Key) -> str:
    entries = "".join(
        f"<div><dt>{_runs(sign)}</dt> <dd>{_runs(meaning)}</dd></div>"
        for sign, meaning in key.entries
    )
    return f'<dl class="key">{entries}</dl><p>{_runs(key.note)}</p>'


def _beside(beside: Beside) -> str:
    columns = ("".join(map(_block, blocks)) for blocks in (beside.left, beside.right))
    return f'<div class="row">{"".join(f"<div>{column}</div>" for column in columns)}</div>'


def _texts(texts: Texts) -> str:
    rows = "\n".join(_text_row(texts, row) for row in texts.rows)
    heads = "".join(
        f'<div class="{side.lower()}"><b class="badge">{side}</b> {escape(head)}</div>'
        for side, head in zip("AB", texts.heads, strict=True)
    )
    return f'<div class="texts"><div class="row heads">{heads}</div>\n{rows}</div>'


def _text_row(texts: Texts, row: TextRow) -> str:
    """Both columns, or one article alone, which a page without end leaves in its column."""
    cells = (
        f'<div class="{side.lower()}" lang="{escape(language)}">'
        f"{''.join(map(_passage, row.of(side)))}</div>"
        for side, language in zip("AB", texts.languages, strict=True)
    )
    return f'<div class="row">{"".join(cells)}</div>'


def _passage(passage: Passage) -> str:
    classes = [passage.role]
    classes += ["opens"] if passage.opens else []
    classes += ["altered"] if passage.altered else ["quoted"] if passage.quoted else []
    numbers = " ".join(
        f'<a href="#{escape(link)}" title="Pair {escape(words)}">{escape(words)}</a>'
        if link
        else f"<b>{escape(words)}</b>"
        for words, link in passage.pairs
    )
    altered = '<span class="sign" title="quotation altered">“!</span>' if passage.altered else ""
    return (
        f'<div class="passage {" ".join(classes)}"{_id(passage.id and f"s-{passage.id}")}>'
        f'<div class="margin">{numbers} <span>{escape(passage.id)}</span>{altered}</div>'
        f'<p dir="auto">{_runs(passage.runs)}</p></div>'
    )


def _drawing(drawing: Drawing) -> str:
    shapes = "".join(map(_shape, drawing.shapes))
    return (
        f'{_wide("Drawing")}<svg role="img" aria-label="{escape(drawing.alt)}" '
        f'viewBox="0 0 {drawing.width:g} {drawing.height:g}" width="100%" '
        f'style="min-width: 40rem">{shapes}</svg></div>'
    )


def _shape(shape: Shape) -> str:
    if shape.form == "line":
        return (
            f'<line class="s-{shape.style}" x1="{shape.x:g}" y1="{shape.y:g}" '
            f'x2="{shape.x1:g}" y2="{shape.y1:g}"/>'
        )
    if shape.form == "text":
        return (
            f'<text class="s-{shape.style}" x="{shape.x:g}" y="{shape.y:g}" '
            f'text-anchor="{shape.anchor}">{escape(shape.text)}</text>'
        )
    width, height = shape.x1 - shape.x, shape.y1 - shape.y
    radius = height / 2 if shape.form == "circle" else 0 if shape.style in _SQUARE else 1.5
    return (
        f'<rect class="s-{shape.style}" x="{shape.x:g}" y="{shape.y:g}" width="{width:g}" '
        f'height="{height:g}" rx="{radius:g}"/>'
    )


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    if run.text == "\n":
        return "<br>"
    if run.style == "break":
        return "<wbr>"
    classes = [
        *([f"t-{run.tint}"] if run.tint else []),
        *([f"u-{run.under}"] if run.under else []),
        *([f"n-{run.name}"] if run.name else []),
        *([run.style] if run.style else []),
    ]
    text = escape(run.text)
    if run.style == "apart":
        text = f"<bdi>{text}</bdi>"
    if run.letter:
        classes.append("letter")
    if classes:
        letter = f' data-letter="{escape(run.letter)}"' if run.letter else ""
        text = f'<span class="{" ".join(classes)}"{letter}>{text}</span>'
    return f'<a href="#{escape(run.link)}">{text}</a>' if run.link else text
