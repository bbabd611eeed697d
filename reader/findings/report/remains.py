"""What only one article says, and the names of both."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from reader.comparison.figure_values import shown
from reader.comparison.model import Comparison, OnlyHere, SharedEntity
from reader.comparison.only_here import counted_elsewhere, quoted_elsewhere
from reader.documents.article import Side
from reader.findings.report.model import (
    Beside,
    Block,
    Column,
    Paragraph,
    Row,
    Run,
    Runs,
    Subheading,
    Table,
)
from reader.findings.report.runs import MarkedText, plain
from reader.findings.report.words import LABEL_WORDS, language_of, source_name

_MOST_PLACES = 24
"""Sentences that are listed for one name; a long article would fill pages with them."""


def build_only(comparison: Comparison, left: MarkedText, right: MarkedText) -> tuple[Block, ...]:
    return (
        Subheading(f"Only in A · {source_name(comparison.left.article)}"),
        *_only(comparison, left, comparison.only_left),
        Subheading(f"Only in B · {source_name(comparison.right.article)}"),
        *_only(comparison, right, comparison.only_right),
    )


def _only(
    comparison: Comparison, marked: MarkedText, items: Iterable[OnlyHere]
) -> tuple[Block, ...]:
    sentences = {s.id: s for s in comparison.analysis(marked.side).sentences}
    quoted = quoted_elsewhere(comparison, marked.side)
    counted = counted_elsewhere(comparison, marked.side)
    rows = tuple(
        Row(
            (
                (Run(item.sentence, style="muted", link=f"s-{item.sentence}"),),
                marked.runs(sentences[item.sentence].span),
                plain(
                    _brings(
                        comparison,
                        item,
                        marked,
                        quoted.get(item.sentence, ()),
                        counted.get(item.sentence, ()),
                    )
                ),
            )
        )
        for item in items
    )
    if not rows:
        return (Paragraph(plain("Every sentence has a match above the threshold.")),)
    return (
        Table(
            (
                Column("", 0, "key"),
                Column(
                    "Sentence without a match above the threshold",
                    3,
                    "words",
                    language_of(comparison.analysis(marked.side).article),
                ),
                Column("What it brings"),
            ),
            rows,
            f"Sentences of {marked.side} for which no match was found, and what only they hold.",
        ),
    )


def _brings(
    comparison: Comparison,
    item: OnlyHere,
    marked: MarkedText,
    quoted_in: tuple[str, ...],
    counted_in: tuple[str, ...],
) -> str:
    """Names, figures, dates and quotations that the other article lacks, in words; and with
    which sentences there a quotation or figure of this one is compared all the same."""
    analysis = comparison.analysis(marked.side)
    names = {entity.id: entity.name for entity in comparison.entities}
    figures = {f.id: shown(marked.text, f) for f in analysis.figures}
    dates = {d.id: d.span.of(marked.text) for d in analysis.dates}
    parts = [
        *(names[i] for i in item.entities if i in names),
        *(figures[i] for i in item.figures if i in figures),
        *(dates[i] for i in item.dates if i in dates),
    ]
    if item.quotes:
        parts.append("a quotation" if len(item.quotes) == 1 else f"{len(item.quotes)} quotations")
    if quoted_in:
        parts.append(f"its quotation is compared with {', '.join(quoted_in)}")
    if counted_in:
        parts.append(f"a figure of it is compared with {', '.join(counted_in)}")
    return ", ".join(parts) or "—"


def build_names(comparison: Comparison) -> tuple[Block, ...]:
    if not (comparison.left.names_ready and comparison.right.names_ready):
        return (Paragraph(plain("Names were not looked for.")),)
    both = [e for e in comparison.entities if e.left and e.right]
    only = {
        Side.LEFT: [e for e in comparison.entities if e.left and not e.right],
        Side.RIGHT: [e for e in comparison.entities if e.right and not e.left],
    }
    beside = {
        side: (
            Subheading(f"Only in {side} · {source_name(comparison.analysis(side).article)}"),
            _names_of_one(comparison, side, entities),
        )
        for side, entities in only.items()
    }
    return (
        Subheading("In both"),
        _names_of_both(comparison, both),
        Beside(beside[Side.LEFT], beside[Side.RIGHT]),
    )


def _names_of_both(comparison: Comparison, entities: list[SharedEntity]) -> Table | Paragraph:
    if not entities:
        return Paragraph(plain("None."))
    return Table(
        (
            Column("Name", 3),
            Column("Kind", 1.4),
            Column("A", 0, "number"),
            Column("B", 0, "number"),
            Column("Also called", 4),
            Column("Sentences", 4),
        ),
        tuple(_name(comparison, entity) for entity in entities),
        "Names in both articles with the number of their mentions in either.",
    )


def _names_of_one(
    comparison: Comparison, side: Side, entities: list[SharedEntity]
) -> Table | Paragraph:
    if not entities:
        return Paragraph(plain("None."))
    rows = []
    for entity in entities:
        called = _called(comparison, entity)
        rows.append(
            Row(
                (
                    (
                        *plain(entity.name, name=str(entity.label).lower()),
                        *plain(f" {called}" if called else "", style="muted"),
                    ),
                    plain(_label(entity)),
                    plain(str(len(entity.left) + len(entity.right))),
                    _where(comparison, entity),
                )
            )
        )
    return Table(
        (Column("Name", 3), Column("Kind", 1.7), Column("", 0, "number"), Column("Sentences", 2)),
        tuple(rows),
        f"Names that only {side} has, with the number of their mentions.",
    )


def _label(entity: SharedEntity) -> str:
    label = str(entity.label)
    return LABEL_WORDS.get(label, label.lower())


def _called(comparison: Comparison, entity: SharedEntity) -> str:
    """Other names, and what the person or thing is probably called by."""
    roles = [
        *(span.of(comparison.left.article.text) for span in entity.roles_left),
        *(span.of(comparison.right.article.text) for span in entity.roles_right),
    ]
    probably = {role.casefold(): f"probably “{role}”" for role in reversed(roles)}
    other = [alias for alias in entity.aliases if alias.casefold() != entity.name.casefold()]
    return ", ".join((*other, *reversed(probably.values())))


def _name(comparison: Comparison, entity: SharedEntity) -> Row:
    return Row(
        (
            plain(entity.name, name=str(entity.label).lower()),
            plain(_label(entity)),
            plain(str(len(entity.left))),
            plain(str(len(entity.right))),
            plain(_called(comparison, entity) or "—"),
            _where(comparison, entity),
        )
    )


def _where(comparison: Comparison, entity: SharedEntity) -> Runs:
    """Links to the sentences, each once, in text order."""
    ids: dict[str, None] = {}
    for side, spans in ((Side.LEFT, entity.left), (Side.RIGHT, entity.right)):
        sentences = comparison.analysis(side).sentences
        for span in sorted(spans):
            place = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.end)
            if place < len(sentences):
                ids[sentences[place].id] = None
    runs: list[Run] = []
    for id_ in list(ids)[:_MOST_PLACES]:
        runs += [*([Run(" ")] if runs else []), Run(id_, style="muted", link=f"s-{id_}")]
    if len(ids) > _MOST_PLACES:
        runs.append(Run(f" and {len(ids) - _MOST_PLACES} more", style="muted"))
    return tuple(runs)
