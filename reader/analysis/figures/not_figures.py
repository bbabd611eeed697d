"""Numbers that are no figures: parts of dates, clock times, names and addresses."""

from __future__ import annotations

import re

from reader.analysis.figures.numbers import Number
from reader.analysis.figures.units import CURRENCY_BEFORE, unit_pattern
from reader.analysis.language import words
from reader.documents.article import Span

LOOK = 48
"""Characters before and after a number that are looked at."""

_TIME_AFTER = re.compile(r":\d\d|\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|noon\b|GMT\b|BST\b|UTC\b)", re.I)

_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)|May"

_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\s(?:the\s)?$")

_MONTH_AFTER = re.compile(rf"(?:\s|-)(?:of\s)?(?:{_MONTH})\b")

YEAR = re.compile(r"(?:1[5-9]|20)\d\d")

_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|until|till|from|early|late|mid|the)[\s-]$")

_NOUN_AFTER = re.compile(
    r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)"
)

_ONE_NEXT = re.compile(r"[\s\u00a0]([^\W\d_][\w-]*)")

_STREET = re.compile(r"\s(?:[A-Z][\w’']*\s){1,3}?(?P<kind>[A-Z]\w+)")

_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(\"“‘'])(?P<word>[A-Z][\w’'-]*)[\s\u00a0-]$")

_WORD_BEFORE = re.compile(r"([^\W\d_][\w-]*)[.]?[\s\u00a0]$")


_FAR = 200
"""Characters around "one" in which something must happen to what it counts."""


def is_name_or_time(text: str, sentence: Span, number: Number) -> bool:
    """Whether a number is part of a date, a time, a name or an address, not a figure."""
    start, end = number.span.start, number.span.end
    before = text[max(sentence.start, start - LOOK) : start]
    after = text[end : min(sentence.end, end + LOOK)]
    if number.words:
        return _is_no_count(text, sentence, number, before, after)
    if _TIME_AFTER.match(after) or re.search(r"\d[:.]$|(?:UTC|GMT)\s?[+−-]?$", before):
        return True
    if number.ordinal:
        return bool(re.match(r"\s(?:century|centuries)", after)) or bool(
            _MONTH_AFTER.match(after) or _MONTH_BEFORE.search(before)
        )
    if re.match(r"\sblock\b", after) or re.search(r"[A-Za-z]-$", before):
        return True
    if re.search(r"\d-$", before) or before.endswith(("/", "#")) or re.match(r"[/:]\d", after):
        return True
    bare = number.text.isdigit() and not number.letter
    if bare and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after)):
        return number.value <= 31 or YEAR.fullmatch(number.text) is not None
    if bare and YEAR.fullmatch(number.text) and not CURRENCY_BEFORE.search(before):
        # "2019" is a year unless it plainly counts or measures something.
        counts = unit_pattern().match(text, end, sentence.end) or re.match(r"\s[a-z]+s\b", after)
        return not counts or _YEAR_BEFORE.search(before) is not None
    if re.match(r"s\b|['’]s\b", after):
        return True  # "the 90s"
    return _is_no_count(text, sentence, number, before, after)


def _is_no_count(text: str, sentence: Span, number: Number, before: str, after: str) -> bool:
    word = _WORD_BEFORE.search(before)
    low = word[1].lower() if word else ""
    if low in words("counting", "no_count") and low not in ("war", "model", "group", "class"):
        return True
    if number.words and number.value == 1 and not number.ordinal:
        return not _one_counts(text, sentence, number.span.start, after, low)
    if re.match(
        r"-(?!year|month|week|day|hour|minute|second|mile|foot|metre|meter|strong)", after
    ) and (number.words and re.match(r"-(?:way|sided|off|time|on|to|fold)", after)):
        return True
    street = _STREET.match(after)
    if street and street["kind"].lower() in words("counting", "streets") and not number.words:
        return True
    capital = _CAPITAL_BEFORE.search(before)
    if capital and not number.words and not number.letter and number.value < 10_000:
        # "Boeing 747", "BBC 1"; but "In Leeds 300 people".
        at_start = sentence.start == number.span.start - len(before) + capital.start("word")
        noun = re.match(
            r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)", after
        )
        unit = unit_pattern().match(text, number.span.end, sentence.end)
        if not at_start and not noun and not unit:
            return True
        if before.endswith("-"):
            return True
    return False


def _one_counts(text: str, sentence: Span, at: int, after: str, before: str) -> bool:
    """Whether the word "one" counts: a person or body to whom something happens, not "one mother
    said" or "one mistake"."""
    following = _ONE_NEXT.match(after)
    if following is None or not following[1].islower():
        return False
    if before in ("no", "every", "any", "each", "this", "that", "the", "some", "only", "another"):
        return False
    word = following[1]
    if word in words("counting", "not_counted_one"):
        return False
    if word in words("counting", "states"):
        return True
    near = text[max(sentence.start, at - _FAR) : min(sentence.end, at + _FAR)].lower().split()
    happens = any(one.strip(",.;:") in words("counting", "happenings") for one in near)
    return happens and (word in words("counting", "persons") or word in words("people", "roles"))
