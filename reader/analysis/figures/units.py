"""Units of figures: currencies before or after, percentages, measures, ages."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.figures.numbers import SCALES, Number
from reader.analysis.language import word_lists, words
from reader.documents.article import Span

CURRENCIES = {
    "£": "GBP", "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
    "₩": "KRW", "₺": "TRY", "₪": "ILS", "₴": "UAH", "₦": "NGN", "฿": "THB", "R$": "BRL",
    "Rs": "INR", "Rs.": "INR",
    **{code: code for code in ("GBP", "USD", "EUR", "CHF", "JPY", "CNY", "AUD", "CAD", "INR")},
}  # fmt: skip

CURRENCY_BEFORE = re.compile(
    r"(?:(?:US|AU?|CA?|HK|NZ|S|R)?\$|[£€¥₹₽₩₺₪₴₦฿]|\bRs\.?|\b(?:GBP|USD|EUR|CHF|JPY|CNY|AUD|CAD|INR))"
    r"[\s\u00a0]?$"
)

_CURRENCY_AFTER = re.compile(r"[\s\u00a0]?(?P<sign>[£€¥₹₽₩₺₪₴$])(?!\d)")

_PENCE = re.compile(r"p\b|[\s\u00a0-]pence\b|[\s\u00a0-]cents?\b", re.IGNORECASE)

_DIED_AT = re.compile(r"\b(?:[Dd]ie[sd]|[Dd]ead)\s(?:\w+\s)?at\s(?:the\sage\sof\s)?$|\b[Aa]ge\s$")

STRETCHES = frozenset(
    ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]
)


def apply_letter(
    text: str, sentence: Span, number: Number, currency: str | None
) -> tuple[float, int, str | None]:
    """ "£48m" and "4m customers" are millions; "6m tall" is metres."""
    end = number.span.end + 1
    if number.letter.lower() == "m" and currency is None:
        following = re.compile(r"[\s\u00a0]([a-z]+)").match(text, end, sentence.end)
        counts = following is not None and (
            following[1].endswith("s") or following[1] in words("counting", "plurals")
        )
        if not counts:
            return number.value, end, "m"
    return number.value * SCALES[number.letter.lower()], end, currency


@cache
def unit_pattern() -> re.Pattern[str]:
    forms = sorted(_unit_names(), key=len, reverse=True)
    joined = "|".join(re.escape(form).replace(r"\ ", r"[\s\u00a0]") for form in forms)
    return re.compile(rf"[\s\u00a0-]?(?P<unit>{joined})(?![^\W\d_])", re.IGNORECASE)


@cache
def _unit_names() -> dict[str, str]:
    return {form: name for name, forms in word_lists("units").items() for form in forms}


def unit_after(
    text: str, sentence: Span, number: Number, end: int
) -> tuple[str | None, int, float]:
    """(unit, end, factor) of what follows the number."""
    sign = _CURRENCY_AFTER.match(text, end, sentence.end)
    if sign:
        return CURRENCIES[sign["sign"]], sign.end(), 1.0
    pence = _PENCE.match(text, end, sentence.end)
    if pence:
        unit = "GBP" if pence.group().strip(" -\u00a0").lower() in ("p", "pence") else "USD"
        return unit, pence.end(), 0.01
    match = unit_pattern().match(text, end, sentence.end)
    if match is None:
        return None, end, 1.0
    form = " ".join(match["unit"].lower().split())
    attached = match.start("unit") == end
    if len(form) == 1 and form.isalpha() and not attached:
        return None, end, 1.0  # "5 m", "3 c": too short to be sure
    if form in ("stone", "second", "foot", "min", "sec", "ton", "cent") and not (
        attached or text[end : end + 1] == "-" or number.value != 1
    ):
        return None, end, 1.0
    unit = _unit_names()[form]
    if unit == "second" and form == "second" and number.value != 1:
        return None, end, 1.0  # "the 20 second homes"
    return unit, match.end(), 1.0


def is_age(text: str, sentence: Span, number: Number) -> bool:
    """ "Ann Lee, 54, …" and "a girl aged nine"."""
    if not (number.value == int(number.value) and 0 < number.value < 120) or number.ordinal:
        return False
    before = text[max(sentence.start, number.span.start - 24) : number.span.start]
    after = text[number.span.end : number.span.end + 1]
    if re.search(r"\baged\s(?:just\s|only\s|about\s)?$", before):
        return True
    if re.search(
        r"\b(?:[Dd]ie[sd]|[Dd]ead)\s(?:\w+\s)?at\s(?:the\sage\sof\s)?$|\b[Aa]ge\s$", before
    ):
        return number.value >= 1
    if re.search(r"(?:^|\s)[A-Z][\w’'-]+(?:,\s|\s\()$", before):
        return after in (",", ".", ")", ";", "") and number.value >= 1
    return False
