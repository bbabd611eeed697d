"""Rows for figures, names and dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from reader.analysis.model import Analysis, Figure
from reader.comparison.model import DateCheck, DateVerdict, FigureVerdict
from reader.documents.article import Side
from reader.ui.date_reasons import reason_in_words
from reader.ui.panels.finding_row import (
    Piece,
    Row,
    analyses_of,
    around,
    joined_ids,
    only_in,
    pieces,
    sentence_at,
)
from reader.ui.words import days_in_words, heading, joined, noop, say
from reader.ui.workspace import Workspace

# Figures ----------------------------------------------------------------------------------

_FIGURE_VERDICTS = {
    FigureVerdict.AGREE: noop("Figures", "figures agree"),
    FigureVerdict.DIFFER: noop("Figures", "figures differ"),
    FigureVerdict.UPDATED: noop("Figures", "one toll, updated"),
    FigureVerdict.SUM: noop("Figures", "one is the sum of the others"),
    FigureVerdict.APPROXIMATE: noop("Figures", "about the same"),
    FigureVerdict.ONLY_A: noop("Figures", "only in A"),
    FigureVerdict.ONLY_B: noop("Figures", "only in B"),
}


def figure_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    figures = {
        figure.id: (analysis, figure)
        for analysis in analyses_of(workspace)
        for figure in analysis.figures
    }
    checked: set[str] = set()
    place = 0
    for check in comparison.figure_checks if comparison else ():
        left = [figures[name] for name in check.left if name in figures]
        right = [figures[name] for name in check.right if name in figures]
        both = (*left, *right)
        if not both:
            continue
        checked.update(check.left, check.right)
        place += 1
        title = say("Figures", _FIGURE_VERDICTS[check.verdict])
        evidence = figure_pieces(both)
        differ = check.verdict is FigureVerdict.DIFFER
        ids = joined_ids(figure.sentence for _, figure in both)
        yield Row(
            key=f"figure/{both[0][1].id}",
            sign="≠" if differ else "=" if check.verdict is FigureVerdict.AGREE else "",
            title=title,
            ids=ids,
            show=partial(tuple, evidence),
            target=both[-1][1].sentence,
            speak=partial(
                "{}. {}. {}".format, title, "".join(piece.text for piece in evidence), ids
            ),
            place=place,
            weight=3.0 if differ else 1.0,
            heading=noop("Findings", "In both")
            if left and right
            else only_in(both[0][0].side, comparison),
        )
    for name, found in figures.items():
        if name in checked:
            continue
        place += 1
        analysis, figure = found
        words = _figure_words(found)
        yield Row(
            key=f"figure/{name}",
            title=words,
            ids=figure.sentence,
            show=pieces(around(analysis, figure.span)),
            target=figure.sentence,
            speak=partial(
                "{}. {}. {}".format, words, figure.sentence, around(analysis, figure.span)
            ),
            place=place,
            weight=0.5,
            heading=only_in(analysis.side, comparison),
        )


def figure_pieces(found: Iterable[tuple[Analysis, Figure]]) -> tuple[Piece, ...]:
    """ "A: 140 people · B: 143 people"."""
    made: list[Piece] = []
    for each in found:
        if made:
            made.append(Piece("  ·  "))
        made.append(Piece(heading(each[0].side)))
        made.append(Piece(_figure_words(each), "figure"))
    return tuple(made)


def _figure_words(found: tuple[Analysis, Figure]) -> str:
    """The figure and what it counts: "140 people"; in brackets where that stands elsewhere, as
    whose age it is: "38 (Ines Falkner)"."""
    analysis, figure = found
    text = analysis.article.text
    words = figure.span.of(text)
    counted = figure.counted or ""
    if not counted or counted in words:
        return words
    first, *more = counted.split()
    if words.split()[-1] == first:
        return " ".join([words, *more])
    follows = " ".join(text[figure.span.end :][: 2 * len(counted)].split()).startswith(counted)
    return f"{words} {counted}" if follows else f"{words} ({counted})"


# Names and dates --------------------------------------------------------------------------


def name_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    labels = workspace.view.labels
    if comparison is None:
        for analysis in analyses_of(workspace):
            for place, own in enumerate(analysis.entities):
                if own.label in labels:
                    count = len(own.mentions)
                    yield Row(
                        key=f"entity/{own.id}",
                        sign=f"entity.{own.label.lower()}",
                        title=own.name,
                        ids=f"{analysis.side}\N{MULTIPLICATION SIGN}{count}",
                        show=pieces(", ".join(own.aliases)) if own.aliases else None,
                        speak=partial("{}, {}: {}".format, own.name, analysis.side, count),
                        target=sentence_at(analysis, own.mentions[0].span),
                        place=place,
                        weight=count,
                    )
        return
    for place, entity in enumerate(comparison.entities):
        if entity.label not in labels:
            continue
        counts = {
            Side.LEFT: len(entity.left) + len(entity.roles_left),
            Side.RIGHT: len(entity.right) + len(entity.roles_right),
        }
        sides = [side for side in Side if counts[side]]
        if not sides:
            continue
        ids = " ".join(f"{side}\N{MULTIPLICATION SIGN}{counts[side]}" for side in sides)
        first = entity.left or entity.right or entity.roles_left or entity.roles_right
        notes = [", ".join(entity.aliases)]
        if entity.unnamed_in is not None:
            text = say("Findings", "{side} speaks of it without the name")
            notes.append(text.format(side=entity.unnamed_in))
        note = joined(*notes)
        yield Row(
            key=f"entity/{entity.id}",
            sign=f"entity.{entity.label.lower()}",
            title=entity.name,
            ids=ids,
            show=pieces(note) if note else None,
            speak=partial(
                say("Findings", "{name}. Mentions in A: {left}, in B: {right}").format,
                name=entity.name,
                left=counts[Side.LEFT],
                right=counts[Side.RIGHT],
            ),
            target=sentence_at(comparison.analysis(sides[0]), first[0]),
            place=place,
            weight=sum(counts.values()),
            heading=noop("Findings", "In both")
            if len(sides) == 2
            else only_in(sides[0], comparison),
        )


_DATE_VERDICTS = {
    DateVerdict.SAME: "=",
    DateVerdict.CONTAINS: "⊃",
    DateVerdict.DIFFERS: "≠",
}


_BESIDE = {
    DateVerdict.SAME: noop("Dates", "the same as {side} “{words}”"),
    DateVerdict.CONTAINS: noop("Dates", "goes with {side} “{words}”"),
    DateVerdict.DIFFERS: noop("Dates", "differs from {side} “{words}”"),
}


def _beside(check: DateCheck, date: str, mentions: Mapping[str, tuple[Side, str]]) -> str:
    """How a date stands to the one that the other article gives."""
    other = check.right if check.left == date else check.left
    if other not in mentions:
        return ""
    side, words = mentions[other]
    return say("Dates", _BESIDE[check.verdict]).format(side=side, words=words)


def date_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    checks = {}
    for check in comparison.date_checks if comparison else ():
        checks[check.left] = checks[check.right] = check
    mentions = {
        date.id: (analysis.side, date.span.of(analysis.article.text))
        for analysis in analyses_of(workspace)
        for date in analysis.dates
    }
    for analysis in analyses_of(workspace):
        for place, date in enumerate(analysis.dates):
            words = date.span.of(analysis.article.text)
            days = days_in_words(date.first, date.last)
            title = f"{words} → {days}" if days else words
            found = checks.get(date.id)
            notes = [reason_in_words(date.because)]
            if date.assumed:
                notes.append(say("Findings", "assumed"))
            if found is not None:
                notes.append(_beside(found, date.id, mentions))
            reason = joined(*notes)
            yield Row(
                key=f"date/{date.id}",
                sign=_DATE_VERDICTS[found.verdict] if found else "date",
                title=title,
                ids=date.sentence,
                show=pieces(reason) if reason else None,
                target=date.sentence,
                speak=partial("{}. {}. {}".format, title, date.sentence, reason),
                place=place,
                weight=3.0
                if found and found.verdict is DateVerdict.DIFFERS
                else float(bool(found)),
                heading=say("Findings", "In {side}").format(side=analysis.side),
            )
