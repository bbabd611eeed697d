"""A number with its unit, and the words around it that make it approximate or a bound."""

from __future__ import annotations

import re

from reader.analysis.figures.bounds import bounds_before
from reader.analysis.figures.not_figures import LOOK
from reader.analysis.figures.number_words import Number
from reader.analysis.figures.units import (
    CURRENCIES,
    CURRENCY_BEFORE,
    apply_letter,
    is_age,
    unit_after,
    with_inches,
)
from reader.documents.article import Span
from reader.records import dataclass

_OLD = re.compile(r"[\s-]olds?\b")
_MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?:[\s-]|\sof\s|\swas\s)$"
    r"|\b(?:(?:earth)?quake|aftershock|tremor|temblor)s?\s(?:[\w]+\s){0,2}(?:measuring|measured|registering|registered|of)\s$",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(r"[\s-]magnitude\b", re.IGNORECASE)
_POINTS_OF_SHARE = re.compile(
    r"\spoints?\s(?:(?:up|down|higher|lower)\s)?(?:to|at|on|from)\s[\d.]+\s?(?:%|per\scent\b|percent\b)"
)
"""Behind the number of "rose 3 points to 31%"."""
_POINTS = re.compile(
    r"[\s-]points?\b(?!\s(?:clear|per|from|behind|above\sthe\srel)|[-\s](?:guard|taper))"
)
_GAP_BEFORE = re.compile(
    r"\b(?:lead|leads|led|leading|ahead|margin|difference|swing|gap|advantage|edge|up|down|rose|fell|risen"
    r"|fallen|gained?|dropped|slipped|climbed|shrunk|shrank|cut|narrow\w*|widen\w*|grown|by|within)\b"
    r"[^.;]{0,24}$",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d\s?(?:%|per\scent\b|percent\b)")
_POLL_REACH = 400
_WEIGHS = re.compile(r"\b(?:weigh(?:s|ed|ing)?|weight)\b[^.;,]{0,20}$", re.IGNORECASE)
_PART_OF_POINT = re.compile(r"[\s-](?:percentage[\s-])?points?\b")
_OF_AN_HOUR = re.compile(r"\s(?:of\s)?an\shour\b")
""" "a quarter of an hour": 15 minutes."""
_HALF = 0.5
""" "a quarter-point cut", "half a percentage point"."""
_AFTER_SHARE = re.compile(r"\d\s?(?:%|per\scent|percent),?\s(?:\(?)(?:up|down)\s(?:by\s)?$")
_SHARE_ENDS = re.compile(r"[,.;)]|\s(?:on|from|since|and|with|while)\b|\spoints?\b")
""" "33%, down two,": percentage points."""
_NO_SHARE = re.compile(
    r"\b(?:FTSE|Dow|Nasdaq|S&P|[Ss]hares|[Ss]tocks|index|table|goals?|season|game|match|beat)\b"
)
_OR_MORE = re.compile(r"\+|\sor\smore\b|\sor\sabove\b")
_OR_SO = re.compile(r"-odd\b|\sor\sso\b")


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure without id and thing counted; `upper` as in `model.Figure`."""

    span: Span
    value: float
    upper: float | None = None
    unit: str | None = None
    approximate: bool = False
    bound: str | None = None
    ordinal: bool = False


def _is_magnitude(text: str, before: str, value: float, end: int) -> bool:
    if _MAGNITUDE.match(text, end):
        return True
    return value < 10 and _MAGNITUDE_BEFORE.search(before) is not None


def _is_of_percent(text: str, before: str, value: float, end: int) -> bool:
    """Whether "points" are of a percentage: "led by nine points" in a text about shares."""
    if _AFTER_SHARE.search(before) and _SHARE_ENDS.match(text, end):
        return True
    if not _POINTS.match(text, end) or not _GAP_BEFORE.search(before) or value >= 60:
        return False
    near = text[max(0, end - _POLL_REACH) : end + _POLL_REACH]
    return _PERCENT.search(near) is not None and _NO_SHARE.search(near) is None


def read_number(text: str, sentence: Span, number: Number, language: str | None = None) -> Reading:
    """The number with its unit and the words that make it approximate or a bound."""
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
    if unit == "GBP" and not currency and _WEIGHS.search(before):
        unit = "lb"
    if unit == "ft":
        value, end = with_inches(text, sentence, value, end)
    if unit is None and _is_magnitude(text, before, value, end):
        unit = "magnitude"
    if unit is None and not number.ordinal and _POINTS_OF_SHARE.match(text, end, sentence.end):
        unit = "pp"
    if unit is None and not number.ordinal and _is_of_percent(text, before, value, end):
        unit = "pp"
    part = _PART_OF_POINT.match(text, end, sentence.end) if unit is None else None
    if part is not None and (number.fraction or value == _HALF):
        unit, end = "pp", part.end()
    hour = _OF_AN_HOUR.match(text, end, sentence.end) if unit is None else None
    if hour is not None and number.fraction:
        value, unit, end = 60 * value, "minute", hour.end()
    if number.fraction and unit is None:
        unit = "fraction"
    if unit is None and is_age(text, sentence, number):
        unit = "year"
    old = _OLD.match(text, end, sentence.end) if unit == "year" else None
    if old:
        end = old.end()
    approximate, bound, start = bounds_before(text, sentence, start, unit, language)
    after = text[end : end + 12]
    if _OR_MORE.match(after):
        bound = "min"
    elif _OR_SO.match(after):
        approximate = True
    if number.vague:
        approximate, bound = True, bound or "min"
    return Reading(Span(start, end), value, None, unit, approximate, bound, number.ordinal)
