"""What is marked in an article's text: every layer as plain spans, in text order.

Layers overlap freely, because each owns a property of its own (`theme.py`). Marks say what is
there; which of them are drawn is the view's choice, made by role and by key.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice

from reader.analysis.model import Analysis, DateRole, EntityMention, QuoteKind
from reader.comparison.model import (
    ChangeOp,
    Comparison,
    PairKind,
    QuoteVerdict,
    SharedEntity,
    SharedPair,
    WordChange,
)
from reader.documents.article import Role, Side, Span
from reader.pieces import Pieces, whole
from reader.presentation.model import Mark
from reader.presentation.pair_wording import quoted_wordings, without_changed, wording_of
from reader.presentation.tint import tint_of

_UNALTERED = (QuoteVerdict.IDENTICAL, QuoteVerdict.REPORTED)
_WORD = re.compile(r"\w+")
_PAGE_DATA = (Role.FURNITURE, Role.SECTION, Role.DATE_LINE, Role.DATELINE)
_WORDS = ("entity.", "date", "figure")
"""Roles of single words."""
_PIECE = 250
"""Marks between two looks at the clock."""
_LONGEST_DIFFERENCE = 6
"""Words. A longer run that only one side has is not another wording but something else said: the
missing tint shows it, and an underline would only be noise."""


def marks_for(comparison: Comparison, side: Side) -> tuple[Mark, ...]:
    """Every mark of one article of a comparison, in text order, wide before narrow."""
    return whole(marks_in_pieces(comparison.analysis(side), comparison))


def marks_for_analysis(analysis: Analysis) -> tuple[Mark, ...]:
    """The marks of one article alone."""
    return whole(marks_in_pieces(analysis))


def marks_in_pieces(
    analysis: Analysis, comparison: Comparison | None = None
) -> Pieces[tuple[Mark, ...]]:
    """The marks of one article, alone or of a comparison, in text order, wide before narrow; a long
    one has tens of thousands."""
    marks = _off_page_data(analysis, _every_mark(analysis, comparison))
    # Keys made here can be compared without a call for each mark.
    keyed: list[tuple[int, int, str, int, Mark]] = []
    while part := [
        (mark.span.start, -mark.span.end, mark.role, number, mark)
        for number, mark in enumerate(islice(marks, _PIECE), start=len(keyed))
    ]:
        keyed += part
        yield
    keyed.sort()
    return tuple(mark for *_, mark in keyed)


def _every_mark(analysis: Analysis, comparison: Comparison | None) -> Iterator[Mark]:
    side = analysis.side
    yield from _furniture(analysis)
    if comparison is not None:
        yield from _pairs(comparison, side)
    yield from _quotes(analysis, _altered_quotes(comparison, side))
    yield from _figures(analysis)
    yield from _dates(analysis)
    if comparison is not None and comparison.entities:
        yield from _shared_entities(comparison.entities, side)
    else:
        yield from _own_entities(analysis)


def _off_page_data(analysis: Analysis, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Without names, figures and dates in what the page says about itself: breadcrumbs, date lines
    and datelines are set small and grey, and colours there would only shout."""
    quiet = [s.span for s in analysis.sentences if s.role in _PAGE_DATA]
    starts = [span.start for span in quiet]
    for mark in marks:
        at = bisect_right(starts, mark.span.start) - 1
        inside = at >= 0 and quiet[at].contains(mark.span)
        if not (inside and mark.role.removeprefix("described.").startswith(_WORDS)):
            yield mark


def marks_for_names(mentions: Iterable[EntityMention]) -> tuple[Mark, ...]:
    """Names that no entity is known for yet: coloured, but they select nothing."""
    return tuple(Mark(each.span, f"entity.{each.label.lower()}", "") for each in mentions)


def _furniture(analysis: Analysis) -> Iterator[Mark]:
    for sentence in analysis.sentences:
        if sentence.role is Role.FURNITURE:
            yield Mark(sentence.span, "furniture", f"sentence/{sentence.id}")


def _pairs(comparison: Comparison, side: Side) -> Iterator[Mark]:
    article = comparison.analysis(side).article
    quoted = quoted_wordings(comparison)
    for pair in (*comparison.pairs, *comparison.related):
        key, role = pair_key(pair), f"shared.{pair.kind}"
        wording = wording_of(pair, quoted)
        tints = tint_of(pair, side, article)
        if wording is not pair.wording:
            tints = without_changed(tints, wording, side)
        for span in tints:
            yield Mark(span, role, key)
        if pair.kind is PairKind.NEAR and wording:
            yield from _differences(wording, side, article.text, key)


def pair_key(pair: SharedPair) -> str:
    """ "pair/3"; related pairs, which have no number, are known by their sentences."""
    return f"pair/{pair.id}" if pair.id else f"pair/{pair.left}-{pair.right}"


def _differences(wording: Iterable[WordChange], side: Side, text: str, key: str) -> Iterator[Mark]:
    for change in wording:
        if change.op is ChangeOp.EQUAL:
            continue
        span = change.left if side is Side.LEFT else change.right
        if span is None:
            continue
        words = list(_WORD.finditer(text, span.start, span.end))
        if 0 < len(words) <= _LONGEST_DIFFERENCE:
            role = "difference" if change.op is ChangeOp.REPLACED else "difference.only"
            yield Mark(Span(words[0].start(), words[-1].end()), role, key)


def _altered_quotes(comparison: Comparison | None, side: Side) -> frozenset[str]:
    return frozenset(
        quote
        for pair in (comparison.quotations if comparison else ())
        if pair.verdict not in _UNALTERED
        for quote in (pair.left if side is Side.LEFT else pair.right)
    )


def _quotes(analysis: Analysis, altered: frozenset[str]) -> Iterator[Mark]:
    for quote in analysis.quotes:
        if quote.kind is QuoteKind.DIRECT:
            role = "quote.altered" if quote.id in altered else "quote"
            yield Mark(quote.span, role, f"quote/{quote.id}")


def _figures(analysis: Analysis) -> Iterator[Mark]:
    for figure in analysis.figures:
        yield Mark(figure.span, "figure", f"figure/{figure.id}")


def _dates(analysis: Analysis) -> Iterator[Mark]:
    for date in analysis.dates:
        if date.role is not DateRole.FURNITURE and date.first is not None:
            yield Mark(date.span, "date", f"date/{date.id}")


def _shared_entities(entities: Iterable[SharedEntity], side: Side) -> Iterator[Mark]:
    for entity in entities:
        left = side is Side.LEFT
        role = f"entity.{entity.label.lower()}"
        for span in entity.left if left else entity.right:
            yield Mark(span, role, f"entity/{entity.id}")
        for span in entity.roles_left if left else entity.roles_right:
            yield Mark(span, "described." + role, f"entity/{entity.id}")


def _own_entities(analysis: Analysis) -> Iterator[Mark]:
    for entity in analysis.entities:
        for mention in entity.mentions:
            role = f"entity.{mention.label.lower()}"
            if mention.form != "name":
                role = "described." + role
            yield Mark(mention.span, role, f"entity/{entity.id}")
