"""What one article says that has no match above the threshold in the other, and what it brings.

"No match found above the threshold" is all that may be said: it is never proof that the other
article does not know it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.analysis.model import Analysis, DateRole, QuoteKind
from reader.comparison.credits import is_credit
from reader.comparison.model import (
    Comparison,
    DateCheck,
    FigureCheck,
    FigureVerdict,
    OnlyHere,
    QuotePair,
    SharedEntity,
    SharedPair,
)
from reader.comparison.plain_words import content_stems
from reader.documents.article import Role, Side, Span

_ENTITY, _FIGURE, _DATE, _QUOTE = 1.0, 1.2, 0.8, 1.5
_NEW_WORD = 0.05
"""Weight of a content word that the other article nowhere uses."""


def find_only_here(
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
    entities: tuple[SharedEntity, ...],
    quotations: tuple[QuotePair, ...],
    figure_checks: tuple[FigureCheck, ...],
    date_checks: tuple[DateCheck, ...],
) -> tuple[tuple[OnlyHere, ...], tuple[OnlyHere, ...]]:
    """For each side the story sentences without a shared pair, most telling first.

    Each names what it brings that the other article lacks altogether: entities, figures, dates and
    quotations without a partner there. A sentence that brings nothing of the kind still counts,
    with the weight of its new words.
    """
    return (
        _only(
            left,
            right,
            {pair.left for pair in pairs},
            [(entity.id, entity.left) for entity in entities if not entity.right],
            {q for pair in quotations for q in pair.left},
            {f for c in figure_checks if c.verdict is not FigureVerdict.ONLY_A for f in c.left},
            {check.left for check in date_checks},
        ),
        _only(
            right,
            left,
            {pair.right for pair in pairs},
            [(entity.id, entity.right) for entity in entities if not entity.left],
            {q for pair in quotations for q in pair.right},
            {f for c in figure_checks if c.verdict is not FigureVerdict.ONLY_B for f in c.right},
            {check.right for check in date_checks},
        ),
    )


def quoted_elsewhere(comparison: Comparison, side: Side) -> dict[str, tuple[str, ...]]:
    """The sentences of a side that hold a quotation which is compared with one in the other
    article: their ids, each with those of the sentences there. Such a sentence may still be without
    a match, where the words are only reported there, or it is not sure that they are the same
    person's (`quoted_pairs`)."""
    here = {quote.id: quote.sentence for quote in comparison.analysis(side).quotes}
    there = {quote.id: quote.sentence for quote in comparison.analysis(side.other).quotes}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for pair in comparison.quotations:
        own, other = (pair.left, pair.right) if side is Side.LEFT else (pair.right, pair.left)
        sentences = dict.fromkeys(there[quote] for quote in other if quote in there)
        for quote in own:
            if quote in here:
                found[here[quote]] |= sentences
    return {sentence: tuple(others) for sentence, others in found.items()}


def counted_elsewhere(comparison: Comparison, side: Side) -> dict[str, tuple[str, ...]]:
    """The sentences of a side with a figure that is compared with one in the other article: their
    ids, each with those of the sentences there."""
    here = {figure.id: figure.sentence for figure in comparison.analysis(side).figures}
    there = {figure.id: figure.sentence for figure in comparison.analysis(side.other).figures}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for check in comparison.figure_checks:
        own, other = (check.left, check.right) if side is Side.LEFT else (check.right, check.left)
        for figure in own:
            if figure in here:
                found[here[figure]] |= {there[f]: None for f in other if f in there}
    return {sentence: tuple(others) for sentence, others in found.items() if others}


def _only(
    analysis: Analysis,
    other: Analysis,
    paired: set[str],
    entities: list[tuple[str, tuple[Span, ...]]],
    quoted: set[str],
    counted: set[str],
    dated: set[str],
) -> tuple[OnlyHere, ...]:
    text = analysis.article.text
    story = [
        s
        for s in analysis.sentences
        if s.role.is_story and s.role is not Role.DATELINE and not is_credit(s.span.of(text))
    ]
    by_start = sorted((span.start, entity) for entity, spans in entities for span in spans)
    figures = _by_sentence(
        (f.sentence, f.id) for f in analysis.figures if f.id not in counted and not f.ordinal
    )
    days = {(d.first, d.last) for d in other.dates if d.first is not None}
    dates = _by_sentence(
        (d.sentence, d.id)
        for d in analysis.dates
        if d.id not in dated
        and d.first is not None
        and d.role is DateRole.STORY
        and (d.first, d.last) not in days
    )
    quotes = _by_sentence(
        (q.sentence, q.id)
        for q in analysis.quotes
        if q.id not in quoted and q.kind is QuoteKind.DIRECT
    )
    there = other.article.text
    told = [s.span for s in other.sentences if s.role.is_story]
    elsewhere = {stem for span in told for stem in content_stems(there, span)}
    found = []
    at = 0
    for sentence in story:
        while at < len(by_start) and by_start[at][0] < sentence.span.start:
            at += 1
        here: dict[str, None] = {}
        while at < len(by_start) and by_start[at][0] < sentence.span.end:
            here[by_start[at][1]] = None
            at += 1
        if sentence.id in paired:
            continue
        new_words = len(content_stems(text, sentence.span) - elsewhere)
        counts, days_here, words = figures[sentence.id], dates[sentence.id], quotes[sentence.id]
        weight = _ENTITY * len(here) + _NEW_WORD * new_words
        weight += _FIGURE * len(counts) + _DATE * len(days_here) + _QUOTE * len(words)
        found.append(
            OnlyHere(
                sentence.id,
                tuple(here),
                tuple(counts),
                tuple(days_here),
                tuple(words),
                round(weight, 3),
            )
        )
    order = {sentence.id: number for number, sentence in enumerate(story)}
    found.sort(key=lambda one: (-one.weight, order[one.sentence]))
    return tuple(found)


def _by_sentence(items: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for sentence, one in items:
        found[sentence].append(one)
    return found
