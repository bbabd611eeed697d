"""Numbers as they are written: digits of any script, words, and mixtures ("4.2 million").

Gives the value only; what is counted, units and bounds are read around it by `find`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.figures.number_words import SCALES, Number, numbers_in_words
from reader.documents.article import Span

_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_DIGITS = re.compile(
    r"(?<![\w.,:/’'+#])(?P<sign>[-−](?=\d))?"
    r"(?P<number>\d+(?:[.,\u00a0\u202f’']\d+)*)(?P<vulgar>[½¼¾⅓⅔⅛])?"
)
_SPACED = re.compile(
    r"(?<![\w.,:/’'+#])(?P<sign>[-−](?=\d))?"
    r"(?P<number>\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,]\d)|\d+(?:[.,\u00a0\u202f’']\d+)*)"
    r"(?P<vulgar>[½¼¾⅓⅔⅛])?"
)
"""The same where newsrooms part thousands by a space ("12 000 Menschen")."""
_VULGAR_ALONE = re.compile("[½¼¾⅓⅔⅛]")
_SCALE_WORDS = "|".join(sorted((w for w in SCALES if len(w) > 1 and w != "dozen"), key=len)[::-1])
_SCALE_AFTER = re.compile(
    rf"(?:[\s\u00a0-]?(?P<word>{_SCALE_WORDS})"
    r"|(?P<letter>[mk]))(?![\w])",
    re.IGNORECASE,
)
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th)\b")
_MINUS = re.compile(r"(?<!plus or )\bminus\s$", re.IGNORECASE)
_COMMA_IS_DECIMAL = frozenset(
    ["de", "fr", "es", "it", "pt", "nl", "ru", "pl", "tr", "sv", "da", "no", "fi", "cs", "id", "uk"]
)


def find_numbers(text: str, start: int, end: int, language: str | None) -> list[Number]:
    """The numbers in `text[start:end]`, in order, not overlapping."""
    found = list(_in_digits(text, start, end, language))
    taken = {at for number in found for at in range(number.span.start, number.span.end)}
    for number in numbers_in_words(text, start, end):
        if taken.isdisjoint(range(number.span.start, number.span.end)):
            found.append(number)
    return sorted(found, key=lambda number: number.span)


def _in_digits(text: str, start: int, end: int, language: str | None) -> Iterator[Number]:
    written = _SPACED if language in _COMMA_IS_DECIMAL else _DIGITS
    for match in written.finditer(text, start, end):
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
        if re.match(r"0\d+(?!\d*[.,])", match["number"]):
            continue  # "0113", "007"
        ordinal = _ORDINAL_AFTER.match(text, stop, end) if not scale else None
        if ordinal:
            stop = ordinal.end()
        start = match.start()
        minus = _MINUS.search(text, max(0, start - 14), start)
        if match["sign"] or minus:
            value, start = -value, minus.start() if minus else start
        yield Number(
            Span(start, stop),
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
    if not re.fullmatch(r"[\d.,]+|\d{1,3}(?:[ \u00a0\u202f’']\d{3})+(?:[.,]\d+)?", written):
        return None
    plain = re.sub("[ \u00a0\u202f’']", "", written)
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
