"""What a person says about an article, which outranks what was found in it."""

from __future__ import annotations

import re

from reader.documents.article import Article, IsoDay, Notice, Published, PublishedSource, Span
from reader.documents.reasons import Reason
from reader.records import dataclass, replace

_WORD = re.compile(r"\S+")
_LONGEST_WORD = 12
"""Characters that a word has at most on average; where words are not set apart, this counts."""
_TO_THE_LINE = 2_000
"""Characters after the last word within which the end of its line is taken in as well."""


@dataclass(frozen=True, slots=True)
class ChosenDate:
    """The words at `span` mean these days, whatever else they could mean."""

    span: Span
    first: IsoDay
    last: IsoDay


@dataclass(frozen=True, slots=True)
class Corrections:
    """Set by hand in *Article details*, on the timeline or on the command line; None leaves what
    was found."""

    published: IsoDay | None = None
    outlet: str | None = None
    byline: str | None = None
    title: str | None = None
    dates: tuple[ChosenDate, ...] = ()
    """Chosen on the timeline, at most one for the same words."""
    first_words: int | None = None
    """How many words of a very long text are taken; None takes all of it."""

    @property
    def any(self) -> bool:
        return self != Corrections()

    def with_date(self, chosen: ChosenDate) -> Corrections:
        """With another reading of the words at `chosen.span`."""
        return replace(self, dates=(*self.without_date(chosen.span).dates, chosen))

    def without_date(self, span: Span) -> Corrections:
        """With the words at `span` read as the program reads them."""
        return replace(self, dates=tuple(one for one in self.dates if one.span != span))


def correct_article(article: Article, corrections: Corrections) -> Article:
    """The article with what was set by hand in place of what was found."""
    if corrections.first_words is not None:
        article = shorten(article, corrections.first_words)
    published = article.published
    if corrections.published is not None:
        published = Published(
            corrections.published,
            PublishedSource.GIVEN,
            candidates=published.candidates,
            because=Reason("set by hand"),
        )
    return replace(
        article,
        published=published,
        outlet=corrections.outlet if corrections.outlet is not None else article.outlet,
        byline=corrections.byline if corrections.byline is not None else article.byline,
        title=corrections.title if corrections.title is not None else article.title,
    )


def shorten(article: Article, words: int) -> Article:
    """The beginning of an article, `words` words long and to the end of the line; the article says
    in a notice that it is not whole. A shorter article is left as it is."""
    end = _end_of(article.text, words)
    if not article.text[end:].strip():
        return article

    def kept(span: Span | None) -> Span | None:
        return span if span is not None and span.end <= end else None

    blocks = (
        replace(block, span=Span(block.span.start, min(block.span.end, end)))
        for block in article.blocks
        if block.span.start < end
    )
    candidates = tuple(replace(c, span=kept(c.span)) for c in article.published.candidates)
    count = len(_WORD.findall(article.text))
    told = f"Only the first {words:,} of {count:,} words are shown and compared."
    notices = (
        replace(notice, spans=tuple(span for span in notice.spans if span.end <= end))
        for notice in article.notices
    )
    return replace(
        article,
        text=article.text[:end],
        blocks=tuple(blocks),
        published=replace(
            article.published, span=kept(article.published.span), candidates=candidates
        ),
        candidates=tuple(replace(c, span=kept(c.span)) for c in article.candidates),
        notices=(*notices, Notice("first_words", told)),
    )


def _end_of(text: str, words: int) -> int:
    """Where so many words end, and the line that they end in."""
    end = len(text)
    for number, found in enumerate(_WORD.finditer(text), 1):
        if number == words:
            end = found.end()
            break
    end = min(end, words * _LONGEST_WORD)
    line = text.find("\n", end, end + _TO_THE_LINE)
    return line if line >= 0 else end
