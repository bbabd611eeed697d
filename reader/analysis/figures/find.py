"""Figures of an article: numbers with unit, bounds and the thing counted.

English first; digits of any script and any language are read. Numbers that belong to a date, a
clock time, a name ("Route 66", "G20") or an address are not figures: a naive number check fires on
everything, and a false alarm is worse than a miss.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.analysis.figures.bounds import bounds_before
from reader.analysis.figures.counted import find_counted
from reader.analysis.figures.not_figures import LOOK, YEAR, is_name_or_time
from reader.analysis.figures.numbers import Number, find_numbers
from reader.analysis.figures.units import (
    CURRENCIES,
    CURRENCY_BEFORE,
    apply_letter,
    is_age,
    unit_after,
)
from reader.analysis.model import DateMention, Figure, Precision, Sentence
from reader.documents.article import Article, Role, Side, Span
from reader.records import dataclass

_OLD = re.compile(r"[\s-]olds?\b")

_SPORT = re.compile(
    r"\b(?:beat|beaten|won|win|wins|lost|lose|drew|draw|defeat\w*|victor\w*|score\w*|lead|led|goal\w*"
    r"|match|final|semi-final|game|aggregate|penalt\w*|half-time|sets?|votes?|ruled|ruling|jury)\b",
    re.IGNORECASE,
)


_FAR = 200
"""Characters around a score in which a word of sport must stand."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A number with what stands around it, before ids are given."""

    span: Span
    value: float
    upper: float | None = None
    unit: str | None = None
    approximate: bool = False
    bound: str | None = None
    ordinal: bool = False


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
) -> list[_Reading]:
    numbers = find_numbers(text, sentence.start, sentence.end, language)
    found: list[_Reading] = []
    skip = -1
    for index, number in enumerate(numbers):
        if index <= skip:
            continue
        following = numbers[index + 1] if index + 1 < len(numbers) else None
        pair = _read_pair(text, sentence, number, following) if following else None
        if pair is not None and following is not None:
            skip = index + 1
            if not _in_date(pair.span, dates):
                found.append(pair)
            continue
        if _in_date(number.span, dates) or is_name_or_time(text, sentence, number):
            continue
        reading = _read(text, sentence, number)
        if reading is not None:
            found.append(reading)
    return found


def _in_date(span: Span, dates: list[Span]) -> bool:
    at = bisect_left(dates, span.start, key=lambda date: date.end)
    return any(span.overlaps(date) for date in dates[at : at + 2])


def _read(text: str, sentence: Span, number: Number) -> _Reading | None:
    value, end, unit = number.value, number.span.end, None
    start = number.span.start
    before = text[max(sentence.start, start - LOOK) : start]
    currency = CURRENCY_BEFORE.search(before)
    if currency:
        unit = CURRENCIES[currency.group().strip().replace("\u00a0", "")]
        start -= len(currency.group())
    if number.letter:
        value, end, unit = apply_letter(text, sentence, number, unit)
    if unit is None and not number.ordinal:
        unit, end, factor = unit_after(text, sentence, number, end)
        value *= factor
    if unit is None and re.search(r"\bmagnitude[\s-](?:of\s)?$|^-magnitude", before):
        unit = "magnitude"
    if unit is None and re.match(r"[\s-]magnitude\b", text[end : end + 12]):
        unit = "magnitude"
    if number.fraction and unit is None:
        unit = "fraction"
    if unit is None and is_age(text, sentence, number):
        unit = "year"
    old = _OLD.match(text, end, sentence.end) if unit == "year" else None
    if old:
        end = old.end()
    approximate, bound, start = bounds_before(text, sentence, start, unit)
    after = text[end : end + 12]
    if re.match(r"\+|\sor\smore\b|\sor\sabove\b", after):
        bound = "min"
    elif re.match(r"-odd\b|\sor\sso\b", after):
        approximate = True
    if number.vague:
        approximate, bound = True, bound or "min"
    return _Reading(Span(start, end), value, None, unit, approximate, bound, number.ordinal)


def _read_pair(text: str, sentence: Span, first: Number, second: Number) -> _Reading | None:
    """A range ("10 to 12", "between 10 and 12") or a score ("3-2"), if the two numbers are one."""
    if first.ordinal or second.ordinal or first.fraction:
        return None
    between = text[first.span.end : second.span.start]
    if len(between) > 12:
        return None
    before = text[max(sentence.start, first.span.start - 24) : first.span.start]
    currency = CURRENCY_BEFORE.search(before)
    plain = re.sub(r"(?:US)?[£$€¥]", "", between)
    dash = plain.strip() in ("-", "–", "—")
    from_to = re.search(r"\bfrom\s$", before) is not None
    score = (
        dash
        and not (first.words or second.words or currency)
        and max(first.value, second.value) < 200
        and first.value == int(first.value)
        and second.value == int(second.value)
    )
    near = max(sentence.start, first.span.start - _FAR), min(sentence.end, first.span.end + _FAR)
    if score and (
        first.value >= second.value
        or (_SPORT.search(text, *near) and not _unit_or_noun(text, second))
    ):
        if YEAR.fullmatch(first.text) or not _plain_end(text, second):
            return None
        return _Reading(Span(first.span.start, second.span.end), first.value, second.value, "score")
    is_range = (dash or plain.strip() == "to") and not from_to and plain != " - "
    is_range = is_range or (plain == " or " and second.value - first.value <= 2)
    betweens = plain.strip() == "and" and re.search(r"\b[Bb]etween\s\W?$", before) is not None
    if not (is_range or betweens) or first.value >= second.value:
        return None
    if YEAR.fullmatch(first.text) and (YEAR.fullmatch(second.text) or dash):
        return None
    if re.search(r"\d-$", before) or not _plain_end(text, second):
        return None  # "2018-03-04"
    last = _read(text, sentence, second)
    if last is None:
        return None
    value = first.value
    if (
        second.value >= 1000
        and value < 1000
        and not first.letter
        and text[second.span.start : second.span.end]
        .rstrip()
        .endswith(("million", "billion", "thousand", "bn", "trillion"))
    ):
        scale = second.value / _leading(second)
        value *= scale
    if second.letter:
        value *= last.value / second.value if second.value else 1
    start = first.span.start - (len(currency.group()) if currency else 0)
    unit = last.unit or (
        CURRENCIES[currency.group().strip().replace("\u00a0", "")] if currency else None
    )
    approximate, bound, start = bounds_before(text, sentence, start, unit)
    return _Reading(Span(start, last.span.end), value, last.value, unit, approximate, bound)


def _leading(number: Number) -> float:
    """The number before its scale word ("4.2" of "4.2 million")."""
    try:
        return float(number.text.replace(",", "")) or 1.0
    except ValueError:
        return 1.0


def _unit_or_noun(text: str, number: Number) -> bool:
    return re.match(r"[\s-]?[a-z%]", text[number.span.end : number.span.end + 2]) is not None


def _plain_end(text: str, number: Number) -> bool:
    """Whether nothing joins on to the number ("3-2" against "3-2-1", "18-24-year-olds")."""
    return re.match(r"[-–/:]\w|\w", text[number.span.end : number.span.end + 2]) is None
