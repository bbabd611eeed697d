"""The publication date: found where the article gives one, else inferred and said to be.

An article without a date line still bounds its own date: it cannot be older than the photograph in
its caption or the latest full date that it reports as past, a story about the same event appears
about the same day as its partner, and its weekdays must fit.
"""

from __future__ import annotations

import re

from reader.analysis.dates.because import because, days, inner
from reader.analysis.dates.direction import direction
from reader.analysis.dates.expressions import DayOf, Expression, TimeOf
from reader.analysis.dates.grammar import find_expressions
from reader.analysis.dates.other_languages import is_read, says_when
from reader.analysis.dates.places import day_place
from reader.analysis.dates.tense import FUTURE
from reader.analysis.dates.tokens import shadow, tokens_of
from reader.documents.article import Article, Published, PublishedSource, Role, Span
from reader.documents.days import civil, day_number, from_number, to_number
from reader.documents.months import find_days
from reader.documents.reasons import PartKind, ReasonPart

_DAY_ROLES = {
    Role.DATELINE: PublishedSource.DATELINE,
    Role.DATE_LINE: PublishedSource.TIME_STAMP,
}
_CLAUSE_ENDS = re.compile(r"[,;:!?]\s|(?<!\d)\.\s|\n")
_SOON = 2
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
    bounds = _reported_days(article)
    captions = [number for number, role in bounds if role is Role.CAPTION]
    told = [number for number, role in bounds if role is not Role.CAPTION]
    partner_day = to_number(partner.date) if partner and partner.date else None
    if partner_day is not None:
        told += _days_of_saying(article, partner_day)
        own = _day_without_year(article, partner_day)
        if own is not None:
            return own
    ceiling = partner_day + _NEAR if partner_day is not None else None
    lower = max((n for n in captions + told if ceiling is None or n <= ceiling), default=None)
    if partner_day is not None and (lower is None or lower <= partner_day + _NEAR):
        day = max(partner_day, lower) if lower is not None else partner_day
        reason = because(
            "no date in the article; the other article is of {days}", days=_days(partner_day)
        )
        if lower is not None:
            dated = (
                "{reason}; a caption dates {days}"
                if lower in captions
                else "{reason}; the text dates {days}"
            )
            reason = because(dated, reason=inner(reason), days=_days(lower))
        if lower is not None and lower > partner_day:
            reason = because("{reason}, so this one is not older than that", reason=inner(reason))
        source = PublishedSource.PARTNER if day == partner_day else PublishedSource.ASSUMED
        return Published(from_number(day), source, candidates=found.candidates, because=reason)
    if lower is not None:
        latest = (
            "no date in the article; the latest full date, in a caption, is {days}"
            if lower in captions
            else "no date in the article; the latest full date, in the text, is {days}"
        )
        return Published(
            from_number(lower),
            PublishedSource.ASSUMED,
            candidates=found.candidates,
            because=because(latest, days=_days(lower)),
        )
    return Published(
        None,
        PublishedSource.NONE,
        candidates=found.candidates,
        because=because("no date in the article, none in the other one"),
    )


def _reported_days(article: Article) -> tuple[tuple[int, Role], ...]:
    """Day numbers of the full dates ("3 March 2018") that an article reports, plans left out, with
    their blocks' roles."""
    shadowed = shadow(article.text)
    out = []
    for block in article.blocks:
        if block.role is Role.FURNITURE:
            continue
        tokens = tokens_of(shadowed, block.span.start, block.span.end)
        for found in find_expressions(tokens):
            number = _full_date(found.what)
            if number is not None and direction(tokens, found.first, found.last).way != FUTURE:
                out.append((number, block.role))
    return tuple(out)


def _full_date(what: Expression) -> int | None:
    """The day number of a date with its year, with or without a clock time; None for others."""
    day = what.day if isinstance(what, TimeOf) else what
    if not isinstance(day, DayOf) or day.month is None or day.year is None:
        return None
    try:
        return day_number(day.year, day.month, day.day)
    except ValueError:
        return None


def _day_without_year(article: Article, partner_day: int) -> Published | None:
    """A dateline or a date line without a year ("PARIS, March 4 (AP) -") beside the other article,
    which tells the year; None where there is none, or the two are not of the same days."""
    year = civil(partner_day)[0]
    for block in article.blocks:
        if block.role not in _DAY_ROLES:
            continue
        start = block.span.start
        for day in find_days(block.span.of(article.text)):
            if day.year is not None:
                continue
            tried = [d for d in (day.iso_day(year + step) for step in (-1, 0, 1)) if d is not None]
            nearest = min(tried, key=lambda d: abs(to_number(d) - partner_day), default=None)
            if nearest is None or abs(to_number(nearest) - partner_day) > _NEAR:
                continue
            span = Span(start + day.span.start, start + day.span.end)
            reason = because(
                "from the dateline “{words}”; the other article is of {days}",
                words=ReasonPart("", PartKind.WORDS, span.of(article.text).strip()),
                days=_days(partner_day),
            )
            source = _DAY_ROLES[block.role]
            found = article.published.candidates
            return Published(nearest, source, span, candidates=found, because=reason)
    return None


def _days_of_saying(article: Article, partner_day: int) -> list[int]:
    """Days without a year, near the partner's, on which somebody said something, in languages whose
    tenses are not read ("wie ein Sprecher am 6. März mitteilte")."""
    language = article.language
    if language is None or not is_read(language):
        return []
    found = []
    for block in article.blocks:
        for clause in _CLAUSE_ENDS.split(block.span.of(article.text)):
            for day in find_days(clause) if says_when(language, clause) else ():
                iso = day.iso_day(civil(partner_day)[0])
                if iso is not None and abs(to_number(iso) - partner_day) <= _SOON:
                    found.append(to_number(iso))
    return found


def _days(number: int) -> ReasonPart:
    return days(day_place(number))
