"""Units of figures: currencies before or after, percentages, measures, ages."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.figures.number_words import SCALES, Number
from reader.analysis.language import word_lists, words
from reader.analysis.quotes.person_nouns import is_person_noun
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

_INCHES = re.compile(
    r"(?:\s|-)?(?P<inches>\d{1,2})(?:\s|-)?(?:in|ins|inch|inches)\b(?!\s(?:the|a)\b)"
)

_AGED = re.compile(
    r"\b[Aa]ged\s(?:just\s|only\s|about\s|between\s)?$"
    r"|\b(?:[Dd]ie[sd]\s(?:\w+\s)?|[Dd]ead\s)at\s(?:the\sage\sof\s)?$|\b[Aa]ge\s(?:of\s)?$"
)
_IS_OLD = re.compile(
    r"\b(?:he|she|who|I)(?:\s(?:is|was|turned|turns)|['’]s|['’]m)\s(?:just\s|only\s|now\s|about\s)?$"
    r"|,\s(?:now|then|both|just|only)\s$|\b(?:turned|turns|turning)\s$",
    re.IGNORECASE,
)
_WAS_WHEN = re.compile(r"\b(?:was|were|is|are|until|since|till)\s(?:only\s|just\s|\w+\swas\s)?$")
_WHEN = re.compile(r"\swhen\s(?:she|he|they|his|her|I|we)\b")
_LIMIT_OF_AGE = re.compile(
    r"\bages?\b(?!\s\w+s\b)[^.;,]{0,30}?\s(?:to|from|at|of|is|was)\s(?:\d+\sto\s)?$", re.IGNORECASE
)
""" "the pension age from 62 to"."""
_NAMED = re.compile(r"(?:^|\s)[A-Z][\w’'-]+(?:,\s|\s\()$")
_AGE_ENDS = re.compile(
    r"[,.);:?!—–]|\s(?:when|and|years\sold|from|or|at)\b"
    r"|\sof\b(?!\s(?:them|those|these|us|which|whom|the|his|her|its|their)\b)|$"
)
_INSERTED = re.compile(r"\b(?P<noun>[a-z][\w-]*)(?:,\s|\s\()$")
_INSERTION_ENDS = re.compile(r"[,)](?!\s?\d|\sand\s\d)|\.(?!\d)|$")
_COUNTS_ON = re.compile(r"[\s-](?!(?:has|was|is|does)\b)[a-z]+s\b|\s?(?:%|per\b)")
_PERSON_OF = re.compile(r"\b(?P<noun>[A-Za-z][\w-]*)\sof\s(?:just\s|only\s|about\s)?$")
_PARENTS = frozenset(
    [
        *("father", "mother", "parent", "dad", "mum", "mom", "grandfather", "grandmother"),
        *("widow", "widower", "husband", "wife"),
    ]
)
""" "A father of three" has three children."""
_AGED_LIST = re.compile(
    r"\bages?d?\s(?:of\s)?(?:\d{1,3},\s)*(?:between\s)?\d{1,3}(?:,?\s(?:and|or|to)\s|,\s)$",
    re.IGNORECASE,
)
_AGE_LIMIT_ENDS = re.compile(r"[,.);:?!—–]|\s(?:to|for|by|from|in|over|and|or|with|on|at|as)\b|$")

_OF_STRETCH = re.compile(
    r"\s(?:more|further|additional|extra|full|whole|long|straight|consecutive|successive|solid|short"
    r"|gruelling|grueling|agonising|agonizing|tense)(?=\s)"
)

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
        money = unit_pattern().match(text, end, sentence.end)
        if money is not None and is_currency(
            _unit_names()[" ".join(money["unit"].lower().split())]
        ):
            unit = _unit_names()[" ".join(money["unit"].lower().split())]
            return number.value * SCALES["m"], money.end(), unit  # "2m yuan"
        counts = following is not None and (
            following[1].endswith("s") or following[1] in words("counting", "plurals")
        )
        if not counts:
            return number.value, end, "m"
    return number.value * SCALES[number.letter.lower()], end, currency


def is_currency(unit: str) -> bool:
    return (len(unit) == 3 and unit.isupper()) or unit in ("peso", "franc")


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
        return _stretch_after(text, sentence, end)
    form = " ".join(match["unit"].lower().split())
    attached = match.start("unit") == end
    if len(form) == 1 and form.isalpha() and not attached:
        return None, end, 1.0  # "5 m", "3 c": too short to be sure
    if form in ("stone", "second", "foot", "min", "sec", "ton", "cent") and not (
        attached or text[end : end + 1] == "-" or number.value != 1
    ):
        return None, end, 1.0
    unit = _unit_names()[form]
    if unit == "bp":
        return "pp", match.end(), 0.01
    if unit == "second" and form == "second" and number.value != 1:
        return None, end, 1.0  # "the 20 second homes"
    return unit, match.end(), 1.0


def _stretch_after(text: str, sentence: Span, end: int) -> tuple[str | None, int, float]:
    """A unit of time behind one adjective: "nine more weeks", "three full days"."""
    adjective = _OF_STRETCH.match(text, end, sentence.end)
    match = unit_pattern().match(text, adjective.end(), sentence.end) if adjective else None
    if match is None:
        return None, end, 1.0
    unit = _unit_names()[" ".join(match["unit"].lower().split())]
    return (unit, match.end(), 1.0) if unit in STRETCHES else (None, end, 1.0)


def is_age(text: str, sentence: Span, number: Number) -> bool:
    """ "Ann Lee, 54, …" and "a girl aged nine"."""
    if not (number.value == int(number.value) and 0 < number.value < 120) or number.ordinal:
        return False
    before = text[max(sentence.start, number.span.start - 48) : number.span.start]
    after = text[number.span.end : min(sentence.end, number.span.end + 12)]
    if _AGED.search(before) or _AGED_LIST.search(before):
        return True
    if _WAS_WHEN.search(before) and _WHEN.match(after):
        return True  # "the oldest was 97 when she died"
    inserted = _INSERTED.search(before)
    if inserted and number.value >= 5 and not number.words and _INSERTION_ENDS.match(after):
        # "the singer, 31, told …", "whose driver, 29, …": a bare number set off behind a noun
        return _is_person(inserted["noun"])
    of = _PERSON_OF.search(before)
    if (
        of
        and is_person_noun(of["noun"])
        and of["noun"].lower() not in _PARENTS
        and not _COUNTS_ON.match(after)
    ):
        return True  # "a boy of 15"
    if _IS_OLD.search(before) or _NAMED.search(before[-24:]):
        return _AGE_ENDS.match(after) is not None and number.value >= 1
    return (
        _LIMIT_OF_AGE.search(before) is not None
        and _AGE_LIMIT_ENDS.match(after) is not None
        and number.value >= 1
    )


def _is_person(low: str) -> bool:
    return is_person_noun(low) or low in words("counting", "persons")


def with_inches(text: str, sentence: Span, feet: float, end: int) -> tuple[float, int]:
    """(feet, end) with the inches that follow: "6ft 2in"."""
    match = _INCHES.match(text, end, sentence.end)
    if match is None or int(match["inches"]) >= 12:
        return feet, end
    return feet + int(match["inches"]) / 12, match.end()
