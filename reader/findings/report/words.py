"""Wording that all exports share: dates, counts, kinds and verdicts in plain English."""

from __future__ import annotations

import re
from calendar import monthrange

from reader.analysis.model import Precision
from reader.comparison.model import (
    Comparison,
    DateVerdict,
    FigureVerdict,
    PairKind,
    QuoteVerdict,
    SharedPair,
)
from reader.documents.article import Article, IsoDay, PublishedSource
from reader.findings.report.visible import visible
from reader.presentation.day_words import say_year

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

KIND_WORDS = {
    PairKind.VERBATIM: "verbatim",
    PairKind.NEAR: "near",
    PairKind.PARAPHRASE: "paraphrase",
    PairKind.RELATED: "one fact in common",
}
KIND_SIGNS = {
    PairKind.VERBATIM: "=",
    PairKind.NEAR: "~",
    PairKind.PARAPHRASE: "…",
    PairKind.RELATED: "·",
}
QUOTE_WORDS = {
    QuoteVerdict.IDENTICAL: "identical",
    QuoteVerdict.CHANGED: "changed",
    QuoteVerdict.CUT: "cut",
    QuoteVerdict.SPLIT: "split",
    QuoteVerdict.DOUBLED: "doubled",
    QuoteVerdict.REPORTED: "reported without quotation marks in one",
}
FIGURE_WORDS = {
    FigureVerdict.AGREE: "agree",
    FigureVerdict.DIFFER: "differ",
    FigureVerdict.UPDATED: "one toll, updated",
    FigureVerdict.SUM: "add up",
    FigureVerdict.APPROXIMATE: "agree roughly",
    FigureVerdict.ONLY_A: "only in A",
    FigureVerdict.ONLY_B: "only in B",
}
DATE_WORDS = {
    DateVerdict.SAME: "same",
    DateVerdict.CONTAINS: "one contains the other",
    DateVerdict.DIFFERS: "differ",
}
LABEL_WORDS = {
    "PERSON": "person",
    "ORG": "organisation",
    "PLACE": "place",
    "GROUP": "group",
    "EVENT": "event",
    "WORK": "work",
}


def say_day(day: IsoDay) -> str:
    """ "2018-03-04" as "4 March 2018"; years before 1 as "44 BC"."""
    year, month, number = day.rsplit("-", 2)
    return f"{int(number)} {MONTHS[int(month) - 1]} {say_year(int(year))}"


def say_days(first: IsoDay | None, last: IsoDay | None, precision: Precision) -> str:
    """What two days and a precision mean: "4 March 2018", "June 2026", "4-10 May 2026"."""
    if first is None or last is None:
        return "no day on the calendar"
    if first == last:
        return say_day(first)
    year, month, number = first.rsplit("-", 2)
    if precision is Precision.MONTH:
        return f"{MONTHS[int(month) - 1]} {say_year(int(year))}"
    if precision is Precision.YEAR:
        return say_year(int(year))
    if precision is Precision.DECADE:
        return f"{int(year)}s"
    last_year, last_month, last_number = last.rsplit("-", 2)
    if number == "01" and _is_last(int(last_year), int(last_month), int(last_number)):
        until = f"{MONTHS[int(last_month) - 1]} {say_year(int(last_year))}"
        own_year = "" if year == last_year else f" {say_year(int(year))}"
        return f"{MONTHS[int(month) - 1]}{own_year} to {until}"
    if (year, month) == tuple(last.rsplit("-", 2)[:2]):
        return f"{int(number)}–{say_day(last)}"
    return f"{say_day(first)} to {say_day(last)}"


def say_published(article: Article) -> str:
    """Day and how it is known."""
    published = article.published
    if published.date is None:
        return "not found"
    day = say_day(published.date)
    how = {
        PublishedSource.GIVEN: "set by hand",
        PublishedSource.PARTNER: "assumed: taken from the other article",
        PublishedSource.ASSUMED: "assumed",
    }.get(published.source, f"from the {published.source}")
    if published.reason.startswith(how):
        return f"{day} ({published.reason})"
    reason = f"; {published.reason}" if published.reason else ""
    return f"{day} ({how}{reason})"


def source_name(article: Article) -> str:
    """The outlet, or the file where none is known."""
    return shorten(article.outlet or article.file, 60)


_RIGHT_TO_LEFT = (("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")),
                  ("he", re.compile("[\u0590-\u05ff]")))  # fmt: skip


def language_of(article: Article) -> str:
    """ISO 639 code for hyphens, quotes and speech. Where none is known, a language that runs as the
    letters do; English for all that run from left to right."""
    language = (article.language or "").partition("-")[0].lower()
    if re.fullmatch("[a-z]{2,3}", language):
        return language
    start = article.text[:2000]
    letters = sum(map(str.isalpha, start))
    for code, script in _RIGHT_TO_LEFT:
        if len(script.findall(start)) > letters / 2:
            return code
    return "en"


def title_of(article: Article) -> str:
    return article.title or article.file


def shorten(text: str, most: int = 240) -> str:
    """One line of at most `most` characters, for headings and names of columns."""
    line = visible(" ".join(text.split()))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def say_count(count: int, one: str, many: str) -> str:
    """ "no pairs", "1 pair", "12 pairs"."""
    return f"{count or 'no'} {one if count == 1 else many}"


def say_share(share: float) -> str:
    return f"{share * 100:.0f} %"


def say_pair(pair: SharedPair) -> str:
    """What the margin says: "3 ~"."""
    return f"{pair.id} {KIND_SIGNS[pair.kind]}"


def count_kinds(comparison: Comparison) -> dict[PairKind, int]:
    kinds = (PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE)
    return {kind: sum(pair.kind is kind for pair in comparison.pairs) for kind in kinds}


def _is_last(year: int, month: int, day: int) -> bool:
    """Whether this is the last day of its month."""
    # The Gregorian calendar repeats every 400 years, and `calendar` knows the years from 1.
    return day == monthrange((year - 1) % 400 + 1, month)[1]
