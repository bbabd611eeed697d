"""One article in the findings document: its text, and all that was found in it alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reader.analysis.model import Analysis, DateMention, Figure, MentionForm, Quote
from reader.comparison.model import SharedEntity
from reader.documents.article import Article, Side, Span

Document = dict[str, Any]


class Names:
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


def shared_names(entities: Iterable[SharedEntity], side: Side) -> Names:
    """The names of one side, under the ids that both articles share."""
    names = Names()
    for entity in entities:
        left = side is Side.LEFT
        names.add(entity.id, entity.name, str(entity.label), entity.left if left else entity.right)
        names.add_roles(
            entity.id, str(entity.label), entity.roles_left if left else entity.roles_right
        )
    return names


def own_names(analysis: Analysis) -> Names:
    """The names of an article that stands alone, under its own ids."""
    names = Names()
    for entity in analysis.entities:
        for mention in entity.mentions:
            label, spans = str(mention.label), (mention.span,)
            if mention.form is MentionForm.ROLE:
                names.add_roles(entity.id, label, spans)
            else:
                names.add(entity.id, entity.name, label, spans)
    return names


def article_part(analysis: Analysis, names: Names) -> Document:
    """One entry of the document's `articles`; offsets are characters into its `text`."""
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
            {"code": n.code, "text": n.text, "spans": ranges(n.spans)} for n in article.notices
        ],
    }


def _published(article: Article) -> Document:
    published = article.published
    return {
        "date": published.date,
        "source": str(published.source),
        "span": range_of(published.span),
        "reason": published.reason,
        "candidates": [
            {"date": c.date, "source": str(c.source), "span": range_of(c.span)}
            for c in published.candidates
        ],
    }


def _quote(quote: Quote, analysis: Analysis, names: Names) -> Document:
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


def _mention(span: Span, label: str, entity: str) -> Document:
    return {"start": span.start, "end": span.end, "label": label, "entity": entity}


def range_of(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def ranges(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _number(value: float) -> int | float:
    """Whole numbers without a point, as they stand in the text."""
    return int(value) if value == int(value) else value
