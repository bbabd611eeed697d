"""Numbers as words or digits, as far as expressions of time use them."""

from __future__ import annotations

import re

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import NUMBERS, ORDINALS
from reader.analysis.dates.words import words

_VAGUE = words(
    "several few many some numerous multiple dozens scores hundreds thousands millions billions"
)
_GOOD = words("few many deal number") | frozenset(NUMBERS)
"""What follows "a good" in an amount: "a good many years"."""
_YEAR = re.compile(r"[12]\d{3}")


def read_number(t: Tokens, i: int) -> tuple[float | None, int] | None:
    """(value, next token) of a quantity at `i`; value None for "several", "a few".

    "a" and "an" are 1, "half a" is 0.5, "a couple of" is 2, "two and a half" 2.5.
    """
    word = t.word(i)
    if t.kind_at(i) == "number":
        value: float = float(word.replace(",", ""))
        return _with_half(t, value, i + 1)
    if word == "half":
        if t.word(i + 1) in ("a", "an"):
            return 0.5, i + 2
        return None
    if word in ("a", "an", "another", "one"):
        after = t.word(i + 1)
        if word != "one":
            if after == "good" and t.kind_at(i + 2) == "word" and t.word(i + 2) not in _GOOD:
                return None  # "a good day"
            if after in ("few", "good", "handful", "number"):
                at = i + 2 + (t.word(i + 2) == "of")
                return None, at
            if after == "couple":
                return 2, i + 2 + (t.word(i + 2) == "of")
            if after in ("½", "¼"):
                return {"½": 0.5, "¼": 0.25}[after], i + 2
            if after == "half":
                return 0.5, i + 2 + (t.word(i + 2) == "-")
            if after == "quarter" and t.word(i + 2 + (t.word(i + 2) == "-")) == "century":
                return 0.25, i + 2 + (t.word(i + 2) == "-")
            if after == "dozen":
                return 12, i + 2
        if after == "hundred":
            return 100, i + 2
        return _with_half(t, 1, i + 1)
    if word == "couple":
        return 2, i + 1 + (t.word(i + 1) == "of")
    if word == "tens" and t.low[i + 1 : i + 3] == ["of", "thousands"]:
        return None, i + 3 + (t.word(i + 3) == "of")
    if word in _VAGUE:
        at = i + 1
        if t.word(at) == "more":
            at += 1
        return None, at + (t.word(at) == "of")
    if word in NUMBERS:
        value, at = _words(t, i)
        if t.word(at) == "dozen":
            return value * 12, at + 1
        return _with_half(t, value, at)
    return None


_FRACTIONS = {("1", "2"): 0.5, ("1", "4"): 0.25, ("3", "4"): 0.75}


def _with_half(t: Tokens, value: float, at: int) -> tuple[float, int]:
    joined = at + (t.word(at) == "-")
    if t.word(joined + 1) == "/" and (t.word(joined), t.word(joined + 2)) in _FRACTIONS:
        return value + _FRACTIONS[t.word(joined), t.word(joined + 2)], joined + 3
    if t.word(at) in ("½", "¼", "¾"):
        return value + {"½": 0.5, "¼": 0.25, "¾": 0.75}[t.low[at]], at + 1
    part = at + 1 + (t.word(at + 1) == "a")
    if t.word(at) == "and" and t.word(part) in ("half", "quarter"):
        return value + (0.5 if t.low[part] == "half" else 0.25), part + 1
    return value, at


def _words(t: Tokens, i: int) -> tuple[float, int]:
    value = NUMBERS[t.low[i]]
    at = i + 1
    if value >= 20 and value % 10 == 0:
        step = 1 if t.word(at) == "-" else 0
        unit = NUMBERS.get(t.word(at + step), 0)
        if 0 < unit < 10:
            value += unit
            at += step + 1
    if t.word(at) == "hundred":
        value *= 100
        at += 1
        step = 1 if t.word(at) == "and" else 0
        if t.word(at + step) in NUMBERS:
            rest, at = _words(t, at + step)
            value += int(rest)
    return value, at


def read_ordinal(t: Tokens, i: int) -> tuple[int, int] | None:
    """(value, next token) of "16th", "sixteenth", "twenty-first"."""
    if t.kind_at(i) == "ordinal":
        return int(t.low[i][:-2]), i + 1
    word = t.word(i)
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    tens = NUMBERS.get(word, 0)
    if tens >= 20 and tens % 10 == 0:
        step = 2 if t.word(i + 1) == "-" else 1
        unit = ORDINALS.get(t.word(i + step), 0)
        if 0 < unit < 10:
            return tens + unit, i + step + 1
    return None


def read_year_number(t: Tokens, i: int) -> int | None:
    """A number of four digits from 1000 to 2199, plain digits only."""
    if t.kind_at(i) == "number" and _YEAR.fullmatch(t.low[i]) and int(t.low[i]) < 2200:
        return int(t.low[i])
    return None


def read_spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "nineteen eighty-four", "two thousand and eight", "twenty eighteen"."""
    first = NUMBERS.get(t.word(i), 0)
    if t.word(i) == "two" and t.word(i + 1) == "thousand":
        at = i + 2 + (t.word(i + 2) == "and")
        if t.word(at) in NUMBERS:
            rest, end = _words(t, at)
            return (2000 + int(rest), end) if rest < 100 else None
        return 2000, i + 2
    if not 10 <= first <= 20:
        return None
    at = i + 1
    if t.word(at) == "hundred":
        at += 1 + (t.word(at + 1) == "and")
    if (t.word(at) in NUMBERS and NUMBERS[t.word(at)] >= 10) or t.word(at - 1) == "hundred":
        if t.word(at) not in NUMBERS:
            return None
        rest, end = _words(t, at)
        return (first * 100 + int(rest), end) if rest < 100 else None
    return None
