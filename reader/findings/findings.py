"""The comparison as one JSON document (format "reader-findings", version 1).

Offsets are characters into `articles[i].text`, ranges are `[start, end]`, half-open. The schema is
`resources/findings.schema.json`. The same comparison gives the same document but for `made.at`, and
what is not found is an empty list, never a missing key.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.model import Analysis
from reader.comparison.model import (
    Comparison,
    FigureCheck,
    FigureVerdict,
    Framing,
    OnlyHere,
    QuotePair,
    QuoteVerdict,
    SharedEntity,
    SharedPair,
    WordChange,
)
from reader.documents.article import Side
from reader.findings.article_part import (
    Document,
    article_part,
    own_names,
    range_of,
    ranges,
    shared_names,
)
from reader.findings.made import Made

FORMAT = "reader-findings"
VERSION = 1


def to_document(comparison: Comparison, *, made: Made) -> Document:
    """Both articles and everything found in them together."""
    shares = comparison.shares
    quoted = [q for q in comparison.quotations if q.verdict is not QuoteVerdict.REPORTED]
    reported = [q for q in comparison.quotations if q.verdict is QuoteVerdict.REPORTED]
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": _made(made),
        "articles": [
            article_part(comparison.left, shared_names(comparison.entities, Side.LEFT)),
            article_part(comparison.right, shared_names(comparison.entities, Side.RIGHT)),
        ],
        "entities": [_shared_entity(entity) for entity in comparison.entities],
        "pairs": [
            {
                "id": pair.id,
                **_related(pair),
                "kind": str(pair.kind),
                "moved": pair.moved,
                "by_hand": pair.by_hand,
                "wording": _wording(pair.wording),
                "tint": {"a": ranges(pair.tint_left), "b": ranges(pair.tint_right)},
            }
            for pair in comparison.pairs
        ],
        "related": [_related(pair) for pair in comparison.related],
        "quotations": [_quotation(quotation) for quotation in quoted],
        "reported_speech": [_quotation(quotation) for quotation in reported],
        "figure_checks": [_figure_check(check) for check in comparison.figure_checks],
        "date_checks": [
            {
                "a": check.left,
                "b": check.right,
                "pair": check.pair,
                "verdict": str(check.verdict),
                "note": check.note,
            }
            for check in comparison.date_checks
        ],
        "timeline": [
            {
                "id": event.id,
                "first": event.first,
                "last": event.last,
                "precision": str(event.precision),
                "a": list(event.left),
                "b": list(event.right),
                "label": event.label,
            }
            for event in comparison.timeline
        ],
        "only": {
            "A": [_only(item) for item in comparison.only_left],
            "B": [_only(item) for item in comparison.only_right],
        },
        "framings": [
            {"pair": item.pair, "a": _framing(item.left), "b": _framing(item.right)}
            for item in comparison.framings
        ],
        "headline_checks": [
            {
                "side": str(check.side),
                "headline": check.headline,
                "claim": range_of(check.claim),
                "sentences": list(check.sentences),
                "differs": [str(reason) for reason in check.differs],
                "note": check.note,
            }
            for check in comparison.headline_checks
        ],
        "shares": {
            "words_a": shares.words_left,
            "words_b": shares.words_right,
            "without_quotes_a": shares.without_quotes_left,
            "without_quotes_b": shares.without_quotes_right,
            "sentences_a": shares.sentences_left,
            "sentences_b": shares.sentences_right,
        },
    }


def analysis_document(analysis: Analysis, *, made: Made) -> Document:
    """One article by itself, as `reader inspect` writes it."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": _made(made),
        "articles": [article_part(analysis, own_names(analysis))],
        "entities": [
            {
                "id": entity.id,
                "name": entity.name,
                "label": str(entity.label),
                "mentions": {str(analysis.side): len(entity.mentions)},
                "aliases": list(entity.aliases),
                "related": entity.related,
                "reasons": list(entity.reasons),
            }
            for entity in analysis.entities
        ],
    }


def _made(made: Made) -> Document:
    model = {"name": made.model.name, "version": made.model.version} if made.model else None
    return {
        "reader": made.reader,
        "at": made.at,
        "model": model,
        "settings": dict(made.settings),
    }


def _shared_entity(entity: SharedEntity) -> Document:
    return {
        "id": entity.id,
        "name": entity.name,
        "label": str(entity.label),
        "mentions": {"A": len(entity.left), "B": len(entity.right)},
        "aliases": list(entity.aliases),
        "related": entity.related,
        "reasons": list(entity.reasons),
        "unnamed_in": None if entity.unnamed_in is None else str(entity.unnamed_in),
    }


def _related(pair: SharedPair) -> Document:
    return {"a": pair.left, "b": pair.right, "strength": pair.strength, "reason": pair.reason}


def _quotation(quotation: QuotePair) -> Document:
    return {
        "a": list(quotation.left),
        "b": list(quotation.right),
        "pair": quotation.pair,
        "verdict": str(quotation.verdict),
        "wording": _wording(quotation.wording),
        "note": quotation.note,
    }


def _figure_check(check: FigureCheck) -> Document:
    # Version 1 knows neither "approximate" nor "updated": such figures agree, or differ, and the
    # added keys say how.
    told = {
        FigureVerdict.APPROXIMATE: FigureVerdict.AGREE,
        FigureVerdict.UPDATED: FigureVerdict.DIFFER,
    }
    return {
        "a": list(check.left),
        "b": list(check.right),
        "pair": check.pair,
        "verdict": str(told.get(check.verdict, check.verdict)),
        "approximately": check.verdict is FigureVerdict.APPROXIMATE,
        "updated": check.verdict is FigureVerdict.UPDATED,
        "note": check.note,
    }


def _only(item: OnlyHere) -> Document:
    return {
        "sentence": item.sentence,
        "entities": list(item.entities),
        "figures": list(item.figures),
        "dates": list(item.dates),
        "quotes": list(item.quotes),
        "weight": item.weight,
    }


def _framing(framing: Framing) -> Document:
    return {
        "cue": range_of(framing.cue),
        "stance": str(framing.stance),
        "source": framing.source,
        "source_named": framing.source_named,
        "voice": None if framing.voice is None else str(framing.voice),
        "hedges": ranges(framing.hedges),
    }


def _wording(changes: Iterable[WordChange]) -> list[Document]:
    return [{"op": str(c.op), "a": range_of(c.left), "b": range_of(c.right)} for c in changes]
