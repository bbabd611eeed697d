"""The publication date: found where the article gives one, else inferred and said to be.

An article without a date line still bounds its own date: it cannot be older than the photograph in
its caption or the latest full date that it reports as past, a story about the same event appears
about the same day as its partner, and its weekdays must fit.
"""

from __future__ import annotations

from reader.analysis.dates.dates import explicit_days
from reader.analysis.dates.places import day_place, in_words
from reader.documents.article import Article, Published, PublishedSource, Role
from reader.documents.days import from_number, to_number

_NEAR = 14
"""Days between two stories about one event; further apart the partner is no evidence."""


def settle_publication(article: Article, *, partner: Published | None) -> Published:
    """The article's publication date, with how it is known in `reason`.

    A date that was found (`article.published`) is kept. Otherwise it is inferred: PARTNER when the
    other article's date fits what this one says, ASSUMED when only its own dates speak.
    """
    found = article.published
    if found.date is not None:
        return found
    bounds = explicit_days(article)
    captions = [number for number, role in bounds if role is Role.CAPTION]
    told = [number for number, role in bounds if role is not Role.CAPTION]
    partner_day = to_number(partner.date) if partner and partner.date else None
    ceiling = partner_day + _NEAR if partner_day is not None else None
    lower = max((n for n in captions + told if ceiling is None or n <= ceiling), default=None)
    if partner_day is not None and (lower is None or lower <= partner_day + _NEAR):
        day = max(partner_day, lower) if lower is not None else partner_day
        where = "a caption" if lower in captions else "the text"
        reason = f"no date in the article; the other article is of {_shown(partner_day)}"
        if lower is not None:
            reason += f" and {where} dates {_shown(lower)}"
        if lower is not None and lower > partner_day:
            reason += ", so this one is not older than that"
        source = PublishedSource.PARTNER if day == partner_day else PublishedSource.ASSUMED
        return Published(from_number(day), source, candidates=found.candidates, reason=reason)
    if lower is not None:
        where = "a caption" if lower in captions else "the text"
        return Published(
            from_number(lower),
            PublishedSource.ASSUMED,
            candidates=found.candidates,
            reason=f"no date in the article; the latest full date, in {where}, is {_shown(lower)}",
        )
    return Published(
        None,
        PublishedSource.NONE,
        candidates=found.candidates,
        reason="no date in the article, none in the other one",
    )


def _shown(number: int) -> str:
    return in_words(day_place(number))
