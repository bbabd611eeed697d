"""Figures and dates held against each other."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.model import DateMention, Figure
from reader.comparison.model import Comparison, DateVerdict, FigureVerdict, SharedPair
from reader.documents.article import Side
from reader.findings.report.columns import words_column
from reader.findings.report.model import Block, Column, Paragraph, Row, Run, Runs, Subheading, Table
from reader.findings.report.runs import plain
from reader.findings.report.words import (
    DATE_WORDS,
    FIGURE_WORDS,
    say_days,
    say_pair,
)

_SAID_BY_THE_CELLS = (FigureVerdict.AGREE, FigureVerdict.ONLY_A, FigureVerdict.ONLY_B)
"""Verdicts whose note only repeats what stands in A and B."""


def build_figures(comparison: Comparison) -> tuple[Block, ...]:
    return (
        Subheading("Figures"),
        *_figures(comparison),
        Subheading("Dates"),
        *_dates(comparison),
    )


def _figures(comparison: Comparison) -> tuple[Block, ...]:
    if not comparison.figure_checks:
        return (Paragraph(plain("No figures that count the same thing were found.")),)
    pairs = {pair.id: pair for pair in comparison.pairs}
    left = {f.id: f for f in comparison.left.figures}
    right = {f.id: f for f in comparison.right.figures}
    rows = tuple(
        Row(
            (
                _pair_link(pairs, check.pair),
                _say_figures((left[i] for i in check.left), comparison.left.article.text),
                _say_figures((right[i] for i in check.right), comparison.right.article.text),
                _verdict(
                    FIGURE_WORDS[check.verdict],
                    "" if check.verdict in _SAID_BY_THE_CELLS else check.note,
                    loud=check.verdict is FigureVerdict.DIFFER,
                ),
            )
        )
        for check in comparison.figure_checks
    )
    return (
        Table(
            _columns(comparison),
            rows,
            "Figures that count the same thing in both articles, and figures of one only.",
        ),
    )


def _dates(comparison: Comparison) -> tuple[Block, ...]:
    if not comparison.date_checks:
        return (Paragraph(plain("No two dates of the same thing were found.")),)
    pairs = {pair.id: pair for pair in comparison.pairs}
    left = {d.id: d for d in comparison.left.dates}
    right = {d.id: d for d in comparison.right.dates}
    rows = tuple(
        Row(
            (
                _pair_link(pairs, check.pair),
                say_date(left[check.left], comparison.left.article.text),
                say_date(right[check.right], comparison.right.article.text),
                _verdict(
                    DATE_WORDS[check.verdict],
                    "" if check.verdict is DateVerdict.SAME else check.note,
                    loud=check.verdict is DateVerdict.DIFFERS,
                ),
            )
        )
        for check in comparison.date_checks
    )
    return (
        Table(
            _columns(comparison),
            rows,
            "Dates of the same thing in both articles.",
        ),
    )


def _columns(comparison: Comparison) -> tuple[Column, ...]:
    return (
        Column("Pair", 0, "key"),
        words_column(comparison, Side.LEFT),
        words_column(comparison, Side.RIGHT),
        Column("They"),
    )


def _verdict(word: str, note: str, *, loud: bool) -> Runs:
    return (
        *plain(word, style="strong" if loud else ""),
        *plain(f" · {note}" if note else "", style="muted"),
    )


def _pair_link(pairs: dict[int, SharedPair], number: int | None) -> Runs:
    """The pair's number and sign, as a link to it; nothing where there is no pair."""
    pair = pairs.get(number) if number else None
    return (Run(say_pair(pair), style="strong", link=f"pair-{pair.id}"),) if pair else ()


def _say_figures(figures: Iterable[Figure], text: str) -> Runs:
    runs: list[Run] = []
    for figure in figures:
        counted = figure.counted or ""
        words = f"{figure.span.of(text)} {counted}".strip()
        runs += [
            *([Run("\n")] if runs else []),
            *plain(f"{words} "),
            Run(figure.sentence, style="muted", link=f"s-{figure.sentence}"),
        ]
    return tuple(runs) or plain("—", style="muted")


def say_date(date: DateMention, text: str) -> Runs:
    """The words, where they stand, and the days they mean."""
    days = say_days(date.first, date.last, date.precision)
    assumed = ", assumed" if date.assumed else ""
    words = date.span.of(text)
    meant = "" if words == days and not assumed else f" {days}{assumed}"
    return (
        *plain(f"{words} "),
        Run(date.sentence, style="muted", link=f"s-{date.sentence}"),
        *plain(meant, style="muted"),
    )
