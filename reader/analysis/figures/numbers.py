"""Numbers as they are written: digits of any script, words, and mixtures ("4.2 million").

Gives the value only; what is counted, units and bounds are read around it by `find`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.documents.article import Span
from reader.records import dataclass

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ONES.split())},
    **{word: float(value * 10) for value, word in enumerate(_TENS.split(), 2)},
}
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozen": 12.0, "mn": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3, "m": 1e6, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
ORDINALS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ORDINALS.split(), 1)},
    **{word[:-1] + "ieth": float(value * 10) for value, word in enumerate(_TENS.split(), 2)},
    "hundredth": 100.0,
}
FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
VAGUE: dict[str, float] = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9,
}  # fmt: skip
"""Plural scales: the least they can mean is two of them."""

_DIGITS = re.compile(
    r"(?<![\w.,:/’'+#])(?P<sign>[-−](?=\d))?"
    r"(?P<number>\d+(?:[.,\u00a0\u202f’']\d+)*)(?P<vulgar>[½¼¾⅓⅔⅛])?"
)
_VULGAR_ALONE = re.compile("[½¼¾⅓⅔⅛]")
_SCALE_AFTER = re.compile(
    r"(?:[\s\u00a0-]?(?P<word>hundred|thousand|million|billion|trillion|bn|tn|mn|lakh|crore)"
    r"|(?P<letter>[mk]))(?![\w])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_COMMA_IS_DECIMAL = frozenset(
    ["de", "fr", "es", "it", "pt", "nl", "ru", "pl", "tr", "sv", "da", "no", "fi", "cs", "id", "uk"]
)


@dataclass(frozen=True, slots=True)
class Number:
    """A written number. `scaled` by a letter alone ("4m") may be a unit instead."""

    span: Span
    value: float
    words: bool = False
    vague: bool = False
    """ "dozens": the least it can mean."""
    ordinal: bool = False
    fraction: bool = False
    letter: str = ""
    """ "m" or "k" written against the digits, not yet applied."""
    text: str = ""


def find_numbers(text: str, start: int, end: int, language: str | None) -> list[Number]:
    """The numbers in `text[start:end]`, in order, not overlapping."""
    found = list(_in_digits(text, start, end, language))
    taken = {at for number in found for at in range(number.span.start, number.span.end)}
    for number in _in_words(text, start, end):
        if taken.isdisjoint(range(number.span.start, number.span.end)):
            found.append(number)
    return sorted(found, key=lambda number: number.span)


def _in_digits(text: str, start: int, end: int, language: str | None) -> Iterator[Number]:
    for match in _DIGITS.finditer(text, start, end):
        value = digits_value(match["number"], language)
        if value is None:
            continue
        value += _VULGAR.get(match["vulgar"] or "", 0.0)
        stop, letter = match.end(), ""
        scale = _SCALE_AFTER.match(text, stop, end)
        if scale and scale["word"]:
            value *= SCALES[scale["word"].lower()]
            stop = scale.end()
        elif scale:
            letter = scale["letter"]
        ordinal = re.compile(r"(?:st|nd|rd|th)\b").match(text, stop, end) if not scale else None
        if ordinal:
            stop = ordinal.end()
        if match["sign"]:
            value = -value
        yield Number(
            Span(match.start(), stop),
            value,
            ordinal=ordinal is not None,
            letter=letter,
            text=match["number"],
        )
    for match in _VULGAR_ALONE.finditer(text, start, end):
        if not text[match.start() - 1 : match.start()].isdigit():
            yield Number(Span(match.start(), match.end()), _VULGAR[match.group()], fraction=True)


def digits_value(written: str, language: str | None) -> float | None:
    """The value of digits with separators; None where they are no number ("1.2.3")."""
    if not re.fullmatch(r"[\d.,]+|\d{1,3}(?:[\u00a0\u202f’']\d{3})+(?:[.,]\d+)?", written):
        return None
    plain = re.sub("[\u00a0\u202f’']", "", written)
    comma_decimal = language in _COMMA_IS_DECIMAL
    thousands, decimal = (".", ",") if comma_decimal else (",", ".")
    if re.fullmatch(
        rf"\d{{1,3}}(?:\{thousands}\d{{2,3}})*\{thousands}\d{{3}}(?:\{decimal}\d+)?", plain
    ):
        plain = plain.replace(thousands, "")
    elif re.fullmatch(rf"\d{{1,3}}(?:\{decimal}\d{{3}}){{2,}}", plain):
        plain = plain.replace(decimal, "")  # "1.500.000" in an English text
    plain = plain.replace(decimal, ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?", plain) or len(plain) > 18:
        return None
    return float(plain)


def _in_words(text: str, start: int, end: int) -> Iterator[Number]:
    words = list(_WORD.finditer(text, start, end))
    at = 0
    while at < len(words):
        number, used = _read_words(text, words, at)
        if number is not None:
            yield number
        at += max(1, used)


def _low(words: list[re.Match[str]], at: int) -> str:
    return words[at].group().lower() if at < len(words) else ""


def _gap(text: str, words: list[re.Match[str]], at: int) -> str:
    """What stands between word `at - 1` and word `at`."""
    return text[words[at - 1].end() : words[at].start()] if 0 < at < len(words) else "\0"


def _read_words(text: str, words: list[re.Match[str]], at: int) -> tuple[Number | None, int]:
    """The number that begins at word `at`, and how many words it takes."""
    first = _low(words, at)
    following = _low(words, at + 1)
    joined = _gap(text, words, at + 1) in (" ", "-", "\u00a0")

    def number(
        used: int, value: float, vague: bool = False, ordinal: bool = False, fraction: bool = False
    ) -> tuple[Number, int]:
        span = Span(words[at].start(), words[at + used - 1].end())
        return Number(span, value, True, vague, ordinal, fraction), used

    if first == "tens" and following == "of" and _low(words, at + 2) in VAGUE:
        return number(3, VAGUE[_low(words, at + 2)] * 10, vague=True)
    if (
        first == "hundreds"
        and following == "of"
        and _low(words, at + 2) in ("thousands", "millions")
    ):
        return number(3, VAGUE[_low(words, at + 2)] * 100, vague=True)
    if first in VAGUE and (following == "of" or first != "scores"):
        return number(1, VAGUE[first], vague=True)
    if first == "half" and following in ("a", "an") and _low(words, at + 2) in SCALES:
        return number(3, SCALES[_low(words, at + 2)] / 2)
    if first == "twice":
        return number(1, 2.0)
    if (
        first in ("a", "an", "one")
        and joined
        and following in ("third", "quarter", "fifth", "tenth")
    ):
        if (
            _low(words, at + 2) in ("of", "more", "less", "fewer")
            or _gap(text, words, at + 2) != " "
        ):
            return number(2, FRACTIONS[following], fraction=True)
        return None, 1
    if first == "half" and following in ("of", "the", "its", "their", "his", "her", "all"):
        return number(1, 0.5, fraction=True)
    if first in ("a", "an") and joined and following in SCALES and len(following) > 2:
        value, used = _compose(text, words, at + 1)
        return number(used + 1, value)
    if first in WORDS:
        value, used = _compose(text, words, at)
        last = _low(words, at + used)
        if _gap(text, words, at + used) in (" ", "-") and last in FRACTIONS and last.endswith("s"):
            return number(used + 1, value * FRACTIONS[last], fraction=True)
        if _gap(text, words, at + used) == "-" and last in ORDINALS and value >= 20:
            return number(used + 1, value + ORDINALS[last], ordinal=True)
        return number(used, value)
    if first in ORDINALS and first not in ("first", "second"):
        return number(1, ORDINALS[first], ordinal=True)
    return None, 1


def _compose(text: str, words: list[re.Match[str]], at: int) -> tuple[float, int]:
    """ "two hundred and fifty thousand" from word `at`: its value and how many words it takes."""
    total = current = 0.0
    used = 0
    previous = ""
    while at + used < len(words):
        word = _low(words, at + used)
        gap = _gap(text, words, at + used) if used else " "
        if gap not in (" ", "-", "\u00a0", ", "):
            break
        if word in WORDS and gap != ", ":
            value = WORDS[word]
            after_ten = previous in WORDS and WORDS[previous] >= 20 and value < 10
            if previous and not after_ten and previous not in SCALES:
                break
            current += value
        elif word in SCALES and len(word) > 2 and gap != ", ":
            current = max(current, 1.0) * SCALES[word]
            if word not in ("hundred", "dozen"):
                total, current = total + current, 0.0
        elif word == "and" and previous in SCALES and _low(words, at + used + 1) in WORDS:
            used += 1
            previous = "hundred"
            continue
        else:
            break
        previous = word
        used += 1
    return total + current, used
