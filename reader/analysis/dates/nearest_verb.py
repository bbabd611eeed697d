"""The verb group nearest to a date, to its left and to its right in the sentence."""

from __future__ import annotations

from reader.analysis.dates.tense import FUTURE, Direction, verb_group
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import WEEKDAYS
from reader.analysis.dates.words import words

STOP = words('; " “ ” :')
"""What ends a clause for this search."""


def look_left(t: Tokens, first: int) -> Direction | None:
    """What the words before the token `first` say; None where a clause ends before any does."""
    for k in range(first - 1, max(-1, first - 50), -1):
        word = t.low[k]
        if word in STOP and k < first - 1:
            return None
        if word in WEEKDAYS and t.raw[k][0].isupper() and "for" in t.low[k + 1 : first]:
            return Direction(
                FUTURE, False, f"after “{t.raw[k]}”"
            )  # arrived Tuesday for talks Friday
        if word == "ahead" and t.word(k + 1) == "of" and first - k < 8:
            return Direction(FUTURE, False, "“ahead of”")
        if word in ("track", "course") and t.word(k - 1) == "on":
            return Direction(FUTURE, False, f"“on {word}”")
        if word == "coming" and k == 0:
            return Direction(FUTURE, True, "“coming”")
        if word == "upcoming" and first - k <= 4:
            return Direction(FUTURE, True, "“upcoming”")
        found = verb_group(t, k)
        if found:
            return found
    return None


def look_right(t: Tokens, last: int) -> Direction | None:
    """What the words from the token `last` on say; None where a clause ends before any does."""
    for k in range(last, min(len(t.low), last + 30)):
        if t.low[k] in STOP:
            return None
        found = verb_group(t, k)
        if found:
            return found
    return None
