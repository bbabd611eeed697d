"""What a person says about an article, which outranks what was found in it."""

from __future__ import annotations

from dataclasses import replace

from reader.documents.article import Article, IsoDay, Published, PublishedSource
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Corrections:
    """Set by hand in *Article details* or on the command line; None leaves what was found."""

    published: IsoDay | None = None
    outlet: str | None = None
    byline: str | None = None
    title: str | None = None

    @property
    def any(self) -> bool:
        return self != Corrections()


def correct_article(article: Article, corrections: Corrections) -> Article:
    """The article with what was set by hand in place of what was found."""
    published = article.published
    if corrections.published is not None:
        published = Published(
            corrections.published,
            PublishedSource.GIVEN,
            candidates=published.candidates,
            reason="set by hand",
        )
    return replace(
        article,
        published=published,
        outlet=corrections.outlet if corrections.outlet is not None else article.outlet,
        byline=corrections.byline if corrections.byline is not None else article.byline,
        title=corrections.title if corrections.title is not None else article.title,
    )
