"""What a person says about an article, which outranks what was found in it."""

from __future__ import annotations

from dataclasses import replace

from reader.documents.article import Article, IsoDay, Published, PublishedSource, Span
from reader.documents.reasons import Reason
from reader.records import dataclass


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
