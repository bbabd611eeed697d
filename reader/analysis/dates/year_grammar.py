"""The year of a date, as it is written behind a month, a day or a season."""

from __future__ import annotations

from reader.analysis.dates.numerals import (
    read_spoken_year,
    read_year_number,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

BEFORE_CHRIST = words("bc bce")


ANNO_DOMINI = words("ad ce")


def era_at(t: Tokens, i: int) -> str:
    return t.word(i).replace(".", "").replace(" ", "")


def read_year_after(t: Tokens, i: int) -> tuple[int, int] | None:
    """The year of a date: "2018", ", 2018", "of 2018", "'99", "490 BC"; astronomical."""
    at = i
    if t.word(at) in ("-", "/") and t.glued(at) and t.glued(at + 1) and read_year_number(t, at + 1):
        return int(t.low[at + 1]), at + 2
    if t.word(at) in (",", "of") or (t.word(at) == "in" and read_year_number(t, at + 1)):
        at += 1
    if t.word(at) == "the" and t.word(at + 1) == "year":
        at += 2 + (t.word(at + 2) == "of")
    if t.kind_at(at) == "number" and t.low[at].isdigit() and era_at(t, at + 1) in BEFORE_CHRIST:
        return 1 - int(t.low[at]), at + 2
    if t.kind_at(at) == "number" and t.low[at].isdigit() and era_at(t, at + 1) in ANNO_DOMINI:
        return int(t.low[at]), at + 2
    year = read_year_number(t, at)
    if year is not None and not (t.word(at + 1) in (":", "%") and t.glued(at + 2)):
        return year, at + 1
    if t.word(at) == "'" and t.kind_at(at + 1) == "number" and len(t.low[at + 1]) == 2:
        short = int(t.low[at + 1])
        return (1900 if short > 40 else 2000) + short, at + 2
    return read_spoken_year(t, at) if at == i or t.word(at - 1) == "," else None
