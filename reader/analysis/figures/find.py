"""Figures of an article: numbers with unit, bounds and the thing counted.

English first; digits of any script and any language are read. Numbers that belong to a date, a
clock time, a name ("Route 66", "G20") or an address are not figures: a naive number check fires on
everything, and a false alarm is worse than a miss.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.analysis.figures.counted import find_counted
from reader.analysis.figures.not_figures import is_name_or_time, phone_numbers
from reader.analysis.figures.numbers import find_numbers
from reader.analysis.figures.pairs import read_pair
from reader.analysis.figures.reading import Reading, read_number
from reader.analysis.figures.units import is_currency
from reader.analysis.model import DateMention, Figure, Precision, Sentence
from reader.documents.article import Article, Role, Side, Span
from reader.documents.months import find_days
from reader.records import replace

_MILLIONS = re.compile(r"(?:[mb]illion|bn|mn)$")
_COUNTS = re.compile(r"\s(?:[\w-]+\s)?[a-z]+s\b(?<!\swas)(?<!\shas)(?<!\sis)|\speople\b")
_SHARE = re.compile(r"[\s\u00a0]?(?:%|per\scent\b|percent\b|pc\b)")
"""Behind a number that only looks like a time of day: "stood at 4.39 per cent"."""


def find_figures(
    article: Article, side: Side, sentences: tuple[Sentence, ...], dates: tuple[DateMention, ...]
) -> tuple[Figure, ...]:
    """The article's figures in text order, with ids "AF1", "AF2" …

    Reads story sentences only. Durations ("12 years", "48 hours") and ages are figures, though they
    may be dates' durations as well; numbers of calendar dates and times are not.
    """
    text = article.text
    taken = sorted(date.span for date in dates if date.precision is not Precision.DURATION)
    figures: list[Figure] = []
    first = 0
    for sentence in sentences:
        if not sentence.role.is_story or sentence.role is Role.DATELINE:
            continue
        while first < len(taken) and taken[first].end <= sentence.span.start:
            first += 1
        last = first
        while last < len(taken) and taken[last].start < sentence.span.end:
            last += 1
        here = taken[first:last]
        for reading in _read_sentence(text, sentence.span, here, article.language):
            counted = find_counted(text, sentence.span, reading.span, reading.value, reading.unit)
            figures.append(
                Figure(
                    id=f"{side}F{len(figures) + 1}",
                    span=reading.span,
                    sentence=sentence.id,
                    value=reading.value,
                    upper=reading.upper,
                    unit=reading.unit,
                    counted=" ".join(counted.of(text).split()) if counted else None,
                    counted_span=counted,
                    approximate=reading.approximate,
                    bound=reading.bound,
                    ordinal=reading.ordinal,
                )
            )
    return tuple(figures)


def _read_sentence(
    text: str, sentence: Span, dates: list[Span], language: str | None
) -> list[Reading]:
    numbers = find_numbers(text, sentence.start, sentence.end, language)
    phones = phone_numbers(text, sentence) if len(numbers) > 1 else []
    days = _written_days(text, sentence) if language not in (None, "en") and numbers else []
    no_figures = [*phones, *days]
    numbers = [n for n in numbers if not any(other.overlaps(n.span) for other in no_figures)]
    found: list[Reading] = []
    done = 0
    for index, number in enumerate(numbers):
        if number.span.start < done:
            continue
        following = numbers[index + 1] if index + 1 < len(numbers) else None
        pair = read_pair(text, sentence, number, following) if following else None
        if pair is not None and following is not None:
            done = pair.span.end
            if not _in_date(pair.span, dates):
                found.append(pair)
            continue
        in_date = _in_date(number.span, dates) and not _SHARE.match(text, number.span.end)
        if in_date or is_name_or_time(text, sentence, number, language):
            continue
        reading = _with_currency(text, read_number(text, sentence, number, language), found)
        found.append(reading)
        done = reading.span.end
    return found


def _written_days(text: str, sentence: Span) -> list[Span]:
    """Days of the calendar in other languages than the one whose dates are read ("31 de março")."""
    found = find_days(sentence.of(text))
    start = sentence.start
    return [Span(start + day.span.start, start + day.span.end) for day in found]


def _with_currency(text: str, reading: Reading, earlier: list[Reading]) -> Reading:
    """ "above the 1.18 billion forecast": millions of nothing are of the currency before them."""
    if reading.unit is not None or not _MILLIONS.search(reading.span.of(text)):
        return reading
    money = [
        one
        for one in earlier
        if one.unit is not None and is_currency(one.unit) and text[one.span.start - 1] != "("
    ]
    if not money or money[-1].value < 1e5 or _COUNTS.match(text, reading.span.end):
        return reading
    return replace(reading, unit=money[-1].unit)


def _in_date(span: Span, dates: list[Span]) -> bool:
    at = bisect_left(dates, span.start, key=lambda date: date.end)
    return any(span.overlaps(date) for date in dates[at : at + 2])
