"""Two numbers that are one figure: ranges ("10 to 12"), scores ("3-2"), ratios ("one in five")."""

from __future__ import annotations

import re

from reader.analysis.figures.bounds import bounds_before
from reader.analysis.figures.not_figures import LOOK, NOUN_AFTER, YEAR, is_chance
from reader.analysis.figures.number_words import Number
from reader.analysis.figures.reading import Reading, read_number
from reader.analysis.figures.units import CURRENCY_BEFORE, unit_pattern
from reader.documents.article import Span

_SPORT = re.compile(
    r"\b(?:beat|beaten|won|win|wins|lost|lose|drew|draw|defeat\w*|victor\w*|score\w*|lead|led|goal\w*"
    r"|match|beating|losing|leading|trail\w*|wicket\w*|innings|final|semi-final|game|aggregate|penalt\w*|half-time|sets?|votes?|ruled|ruling|jury)\b",
    re.IGNORECASE,
)
_BETWEEN_NAMES_BEFORE = re.compile(r"\b[A-Z][\w’'-]*\s$")
_NAME = re.compile(r"\s[A-Z][\w’'-]*\b")
""" "Norbury City 2-3 Ashport": how results are given."""
_FAR = 200
"""Characters around a score in which a word of sport must stand."""
_AT = re.compile(
    r"\b(?:of|at|about|around|roughly|approximately|some|to|in|for)\s\W?$", re.IGNORECASE
)
_SET = re.compile(r"\d{1,2}[-–]\d{1,2}\b")
""" "6-4 3-6 7-5": a score among scores."""
_WIDEST = 24
"""Characters that may stand between the two numbers of a pair."""
_VOTED = re.compile(r"\b(?:vot(?:e[ds]?|ing)|by|ballot|carried|majority|won|lost|beat)\b")
_VOTES_TO = re.compile(r"\sto\s")
_FOR_OR_AGAINST = re.compile(r"\s(?:in\sfavour|votes?|for|against)\b|[,.;]")
_MODEL = re.compile(r"\b[A-Z][\w’'-]*\s$")
_IN = re.compile(r"\s(?:in|out\sof)(?:\severy)?\s|-in-")
_WHOLE_SHARES = frozenset([20, 50, 100, 1_000, 10_000, 100_000, 1_000_000])
"""Wholes besides 2 to 10 that shares are given of ("1 in 100")."""


def read_pair(text: str, sentence: Span, first: Number, second: Number) -> Reading | None:
    """The figure that two neighbouring numbers are together; None where they are two."""
    if first.ordinal or second.ordinal or second.span.start - first.span.end > _WIDEST:
        return None
    between = text[first.span.end : second.span.start]
    return (
        _ratio(text, sentence, first, second, between)
        or _score(text, sentence, first, second, between)
        or _range(text, sentence, first, second, between)
    )


def _ratio(
    text: str, sentence: Span, first: Number, second: Number, between: str
) -> Reading | None:
    """ "one in five", "nine out of ten": a share. Not "two in 48 hours"."""
    if not _IN.fullmatch(between) or not _is_count(first) or not _is_count(second):
        return None
    whole = second.value in _WHOLE_SHARES or 2 <= second.value <= 10
    if not whole or not 1 <= first.value < second.value or first.value > 10:
        return None
    if unit_pattern().match(text, second.span.end, sentence.end):
        return None
    approximate, bound, start = bounds_before(text, sentence, first.span.start, "fraction")
    value = first.value / second.value
    return Reading(Span(start, second.span.end), value, None, "fraction", approximate, bound)


def _is_count(number: Number) -> bool:
    return not number.letter and not number.fraction and number.value == int(number.value)


def _score(
    text: str, sentence: Span, first: Number, second: Number, between: str
) -> Reading | None:
    """ "3-2", "voted 52 to 48"; "52 votes to 48" are two counts of votes."""
    if not (_is_count(first) and _is_count(second)):
        return None
    before = text[max(sentence.start, first.span.start - LOOK) : first.span.start]
    if _VOTES_TO.fullmatch(between) and first.value >= second.value:
        counted = _FOR_OR_AGAINST.match(text, second.span.end)
        if counted and _VOTED.search(before) and not CURRENCY_BEFORE.search(before):
            span = Span(first.span.start, second.span.end)
            return Reading(span, first.value, second.value, "score")
        return None
    if between.strip() not in ("-", "–", "—") or first.words or second.words:
        return None
    if CURRENCY_BEFORE.search(before) or max(first.value, second.value) >= 200:
        return None
    near = max(sentence.start, first.span.start - _FAR), min(sentence.end, first.span.end + _FAR)
    sport = _SPORT.search(text, *near) is not None or _among_scores(text, sentence, first, second)
    if is_chance(text, sentence, first):
        return None  # "odds of 5-1", "a 50-50 chance"
    named = _BETWEEN_NAMES_BEFORE.search(before) and _NAME.match(text, second.span.end)
    if named is None and first.value < second.value and (not sport or _unit_or_noun(text, second)):
        return None
    if YEAR.fullmatch(first.text) or not _plain_end(text, second):
        return None
    return Reading(Span(first.span.start, second.span.end), first.value, second.value, "score")


def _among_scores(text: str, sentence: Span, first: Number, second: Number) -> bool:
    """Whether another score stands directly before or behind: "6-4 3-6 7-5"."""
    before = text[max(sentence.start, first.span.start - 8) : first.span.start].rstrip(" ,")
    after = text[second.span.end : sentence.end].lstrip(" ,")
    return _SET.match(after) is not None or re.search(r"\b\d{1,2}[-–]\d{1,2}$", before) is not None


def _range(
    text: str, sentence: Span, first: Number, second: Number, between: str
) -> Reading | None:
    """ "10 to 12", "between £10m and £12m", "five or six", "10-12 per cent"."""
    if first.fraction or second.fraction:
        return None
    before = text[max(sentence.start, first.span.start - LOOK) : first.span.start]
    last = read_number(text, sentence, second)
    joint = between[len(first.letter) :]
    given = _own_unit(text, sentence, first, last.unit)
    if given:
        joint = joint.removeprefix(given)
    joint = re.sub(r"(?:US)?[£$€¥]\s?$", "", joint)
    dash = joint.strip() in ("-", "–", "—")
    is_range = (dash and joint != " - ") or joint.strip() == "to"
    changes = given and joint.strip() == "to" and not _AT.search(before)
    if re.search(r"\b[Ff]rom\s\W?$", before) or changes:
        is_range = False  # "rose from 10 to 15", "raised it 4% to 5%"; but "a margin of 4% to 5%"
    is_range = is_range or (joint == " or " and second.value - first.value <= 2)
    betweens = joint.strip() == "and" and re.search(r"\b[Bb]etween\s\W?$", before) is not None
    if not (is_range or betweens) or not _plain_end(text, second):
        return None
    if YEAR.fullmatch(first.text) and (YEAR.fullmatch(second.text) or dash):
        return None
    if re.search(r"\d-$", before):
        return None  # "2018-03-04"
    model = dash and last.unit is None and _MODEL.search(before) is not None
    if model and not NOUN_AFTER.match(text, second.span.end, sentence.end):
        return None  # "a Dash 8-400"
    opening = read_number(text, sentence, first)
    value = opening.value if first.letter else _in_scale(text, first, second, last)
    if value >= last.value:
        return None
    currency = CURRENCY_BEFORE.search(before)
    start = first.span.start - (len(currency.group()) if currency else 0)
    unit = last.unit or opening.unit
    approximate, bound, start = bounds_before(text, sentence, start, unit)
    return Reading(Span(start, last.span.end), value, last.value, unit, approximate, bound)


def _own_unit(text: str, sentence: Span, first: Number, unit: str | None) -> str:
    """The unit words behind the first number where they are the second's ("10% to 12%")."""
    if unit is None or unit == "year":
        return ""
    match = unit_pattern().match(text, first.span.end, sentence.end)
    own = read_number(text, sentence, first)
    return match.group() if match is not None and own.unit == unit and not first.letter else ""


def _in_scale(text: str, first: Number, second: Number, last: Reading) -> float:
    """The first value in the scale of the second ("£4-5 million", "10-12bn")."""
    written = text[second.span.start : second.span.end].rstrip()
    scaled = written.endswith(("million", "billion", "thousand", "bn", "trillion", "tn", "mn"))
    value = first.value
    if second.value >= 1000 and value < 1000 and scaled:
        value *= second.value / _leading(second)
    if second.letter and second.value:
        value *= last.value / second.value
    return value


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
    rest = text[number.span.end + len(number.letter) : number.span.end + len(number.letter) + 2]
    return re.match(r"[-–/:]\w|\w", rest) is None
