"""Rows for what one article has alone: sentences without a match, and claims of its headline that
its own text does not bear out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from reader.comparison.figure_values import shown
from reader.comparison.model import HeadlineCheck, OnlyHere
from reader.comparison.only_here import quoted_elsewhere
from reader.documents.article import Role, Side
from reader.ui.date_reasons import reason_in_words
from reader.ui.panels.finding_row import EXCERPT, Row, head, joined_ids, pieces
from reader.ui.words import heading, joined, noop, say
from reader.ui.workspace import Workspace


def doubtful_headlines(workspace: Workspace, side: Side) -> tuple[HeadlineCheck, ...]:
    """Claims of a headline or standfirst that stand otherwise in its own text, or not at all."""
    checks = workspace.comparison.headline_checks if workspace.comparison else ()
    return tuple(c for c in checks if c.side is side and (c.differs or not c.sentences))


def headline_rows(workspace: Workspace, side: Side) -> Iterable[Row]:
    """What a headline or standfirst says that its own article says otherwise, or not at all."""
    doubtful = doubtful_headlines(workspace, side)
    article = workspace.article(side)
    if article is None:
        return
    for place, check in enumerate(doubtful):
        # One headline may claim several things; each is told by itself.
        words = " ".join(check.claim.of(article.text).split())
        sentence = workspace.sentence(check.headline)
        below = sentence is not None and sentence.role is Role.STANDFIRST
        title = say("Findings", (_STANDFIRST if below else _HEADLINE)[bool(check.sentences)])
        told = joined(*(reason_in_words(reason, _CONTEXT) for reason in check.differs))
        yield Row(
            key=f"sentence/{check.headline}",
            number=check.headline,
            title=title,
            show=pieces(told or head(words, EXCERPT)),
            target=check.headline,
            ids=joined_ids(check.sentences),
            speak=partial(joined, heading(check.headline) + title, words, told),
            place=place - len(doubtful),
            weight=_OF_HEADLINE,
        )


_HEADLINE = {
    True: noop("Findings", "headline and text differ"),
    False: noop("Findings", "headline without a sentence of the text"),
}
_STANDFIRST = {
    True: noop("Findings", "standfirst and text differ"),
    False: noop("Findings", "standfirst without a sentence of the text"),
}
HEADLINE_REASONS = (
    noop("HeadlineReason", "“{name}” is not in the body"),
    noop("HeadlineReason", "{figure} is not in the body"),
    noop("HeadlineReason", "negation: {here} here, {there} in the body"),
    noop("HeadlineReason", "none"),
)
_CONTEXT = "HeadlineReason"
_OF_HEADLINE = 1e6
"""Before all that only one article says."""


def only_rows(workspace: Workspace, side: Side) -> Iterable[Row]:
    comparison = workspace.comparison
    if comparison is None:
        return
    yield from headline_rows(workspace, side)
    analysis = comparison.analysis(side)
    names = {entity.id: entity.name for entity in comparison.entities}
    figures = {figure.id: figure for figure in analysis.figures}
    quotes = {quote.id for quote in analysis.quotes}
    dates = {date.id: date for date in analysis.dates}
    only = comparison.only_left if side is Side.LEFT else comparison.only_right
    quoted = quoted_elsewhere(comparison, side)
    for place, found in enumerate(only):
        words = " ".join(workspace.sentence_text(found.sentence).split())
        brought = [names[name] for name in found.entities if name in names]
        brought += [
            shown(analysis.article.text, figures[name]) for name in found.figures if name in figures
        ]
        brought += [
            dates[name].span.of(analysis.article.text) for name in found.dates if name in dates
        ]
        if any(name in quotes for name in found.quotes):
            brought.append(say("Findings", "a quotation"))
        told = (
            [say("Findings", "brings: {what}").format(what=", ".join(brought))] if brought else []
        )
        if found.sentence in quoted:
            where = ", ".join(quoted[found.sentence])
            compared = say("Findings", "its quotation is compared with {where}")
            told.append(compared.format(where=where))
        brings = joined(*told)
        yield Row(
            key=f"sentence/{found.sentence}",
            number=found.sentence,
            title=head(words, EXCERPT),
            show=pieces(brings) if brings else None,
            target=found.sentence,
            speak=partial(_only_spoken, side, found, words, brings),
            place=place,
            weight=found.weight,
        )


def _only_spoken(side: Side, found: OnlyHere, words: str, brings: str) -> str:
    spoken = say("Findings", "No match in {other}. {side} sentence {number}: {words}").format(
        other=side.other, side=side, number=found.sentence[1:], words=words
    )
    return f"{spoken} {brings}" if brings else spoken
