"""The comparison as one JSON document (format "reader-findings", version 1).

Offsets are characters into `articles[i].text`, ranges are `[start, end]`, half-open. The schema is
`resources/findings.schema.json`. The same comparison gives the same document but for `made.at`, and
what is not found is an empty list, never a missing key.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reader.analysis.model import Analysis, DateMention, Figure, MentionForm, Quote
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
from reader.documents.article import Article, Side, Span
from reader.findings.made import Made

Document = dict[str, Any]

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
            _article(comparison.left, _shared_names(comparison.entities, Side.LEFT)),
            _article(comparison.right, _shared_names(comparison.entities, Side.RIGHT)),
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
                "tint": {"a": _ranges(pair.tint_left), "b": _ranges(pair.tint_right)},
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
                "claim": _range(check.claim),
                "sentences": list(check.sentences),
                "differs": list(check.differs),
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
        "articles": [_article(analysis, _own_names(analysis))],
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


class _Names:
    """Which entity a mention and a speaker belong to, by the ids that the document lists."""

    def __init__(self) -> None:
        self.mentions: list[Document] = []
        self.roles: list[Document] = []
        self.by_start: dict[int, str] = {}
        self.by_name: dict[str, str] = {}

    def add(self, id_: str, name: str, label: str, spans: Iterable[Span]) -> None:
        self.by_name.setdefault(name, id_)
        for span in spans:
            self.by_start.setdefault(span.start, id_)
            self.mentions.append(_mention(span, label, id_))

    def add_roles(self, id_: str, label: str, spans: Iterable[Span]) -> None:
        for span in spans:
            self.by_start.setdefault(span.start, id_)
            self.roles.append(_mention(span, label, id_))

    def speaker(self, quote: Quote, analysis: Analysis) -> str | None:
        """The entity's id; the words themselves where no entity is known."""
        if quote.speaker is None:
            return None
        own = next((e for e in analysis.entities if e.id == quote.speaker.entity), None)
        for mention in own.mentions if own else ():
            if mention.span.start in self.by_start:
                return self.by_start[mention.span.start]
        return self.by_name.get(quote.speaker.name, quote.speaker.name)


def _shared_names(entities: Iterable[SharedEntity], side: Side) -> _Names:
    names = _Names()
    for entity in entities:
        left = side is Side.LEFT
        names.add(entity.id, entity.name, str(entity.label), entity.left if left else entity.right)
        names.add_roles(
            entity.id, str(entity.label), entity.roles_left if left else entity.roles_right
        )
    return names


def _own_names(analysis: Analysis) -> _Names:
    names = _Names()
    for entity in analysis.entities:
        for mention in entity.mentions:
            label, spans = str(mention.label), (mention.span,)
            if mention.form is MentionForm.ROLE:
                names.add_roles(entity.id, label, spans)
            else:
                names.add(entity.id, entity.name, label, spans)
    return names


def _made(made: Made) -> Document:
    model = {"name": made.model.name, "version": made.model.version} if made.model else None
    return {
        "reader": made.reader,
        "at": made.at,
        "model": model,
        "settings": dict(made.settings),
    }


def _article(analysis: Analysis, names: _Names) -> Document:
    article = analysis.article
    return {
        "side": str(analysis.side),
        "file": article.file,
        "sha256": article.sha256,
        "bytes": article.size,
        "encoding": {"name": article.encoding.name, "how": article.encoding.how},
        "media_type": article.media_type,
        "text": article.text,
        "language": article.language,
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "published": _published(article),
        "blocks": [
            {
                "start": block.span.start,
                "end": block.span.end,
                "role": str(block.role),
                "style": str(block.style),
                "page": block.page,
            }
            for block in article.blocks
        ],
        "sentences": [
            {"id": s.id, "start": s.span.start, "end": s.span.end, "role": str(s.role)}
            for s in analysis.sentences
        ],
        "quotes": [_quote(quote, analysis, names) for quote in analysis.quotes],
        "figures": [_figure(figure) for figure in analysis.figures],
        "dates": [_date(date) for date in analysis.dates],
        "mentions": sorted(names.mentions, key=lambda m: (m["start"], m["end"])),
        "role_mentions": sorted(names.roles, key=lambda m: (m["start"], m["end"])),
        "names_ready": analysis.names_ready,
        "notices": [
            {"code": n.code, "text": n.text, "spans": _ranges(n.spans)} for n in article.notices
        ],
    }


def _published(article: Article) -> Document:
    published = article.published
    return {
        "date": published.date,
        "source": str(published.source),
        "span": _range(published.span),
        "reason": published.reason,
        "candidates": [
            {"date": c.date, "source": str(c.source), "span": _range(c.span)}
            for c in published.candidates
        ],
    }


def _quote(quote: Quote, analysis: Analysis, names: _Names) -> Document:
    return {
        "id": quote.id,
        "start": quote.span.start,
        "end": quote.span.end,
        "speaker": names.speaker(quote, analysis),
        "cue": quote.cue.of(analysis.article.text) if quote.cue else None,
        "sentence": quote.sentence,
        "kind": str(quote.kind),
        "stance": str(quote.stance),
        "continues": quote.continues,
    }


def _figure(figure: Figure) -> Document:
    return {
        "id": figure.id,
        "start": figure.span.start,
        "end": figure.span.end,
        "value": _number(figure.value),
        "upper": None if figure.upper is None else _number(figure.upper),
        "unit": figure.unit,
        "counted": figure.counted,
        "approximate": figure.approximate,
        "bound": figure.bound,
        "ordinal": figure.ordinal,
        "sentence": figure.sentence,
    }


def _date(date: DateMention) -> Document:
    return {
        "id": date.id,
        "start": date.span.start,
        "end": date.span.end,
        "timex": date.timex,
        "timex_type": date.timex_type,
        "first": date.first,
        "last": date.last,
        "precision": str(date.precision),
        "modifier": date.modifier,
        "status": str(date.status),
        "role": str(date.role),
        "on_timeline": date.on_timeline,
        "assumed": date.assumed,
        "by_hand": date.by_hand,
        "reason": date.reason,
        "alternatives": [
            {"first": a.first, "last": a.last, "reason": a.reason} for a in date.alternatives
        ],
        "sentence": date.sentence,
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
    # Version 1 knows no verdict "approximate": such figures agree, and the added key says how.
    approximate = check.verdict is FigureVerdict.APPROXIMATE
    return {
        "a": list(check.left),
        "b": list(check.right),
        "pair": check.pair,
        "verdict": str(FigureVerdict.AGREE if approximate else check.verdict),
        "approximately": approximate,
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
        "cue": _range(framing.cue),
        "stance": str(framing.stance),
        "source": framing.source,
        "source_named": framing.source_named,
        "voice": None if framing.voice is None else str(framing.voice),
        "hedges": _ranges(framing.hedges),
    }


def _wording(changes: Iterable[WordChange]) -> list[Document]:
    return [{"op": str(c.op), "a": _range(c.left), "b": _range(c.right)} for c in changes]


def _mention(span: Span, label: str, entity: str) -> Document:
    return {"start": span.start, "end": span.end, "label": label, "entity": entity}


def _range(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _ranges(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _number(value: float) -> int | float:
    """Whole numbers without a point, as they stand in the text."""
    return int(value) if value == int(value) else value
