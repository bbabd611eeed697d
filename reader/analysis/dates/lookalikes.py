"""Words that look like time and are not: Mrs May, a march, the fall of a city, the Sun.

When in doubt the answer is no: a false date on the timeline costs more than a missing one.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import MID, MONTHS, WEEKDAYS
from reader.analysis.dates.words import words

_BEFORE_MONTH = words(
    "in since until till by of from to through during for before after between and early late mid "
    "last next this every that each past previous following coming around about on or throughout"
)
_BEFORE_MONTH_SURELY = words("in since until till last next this early late mid during every")
_AFTER_A_NAME = words(
    "said says told will would has had was is who also did does and added insisted met wants "
    "wanted faces faced"
)
_OF_A_GOVERNMENT = words(
    "government cabinet administration team camp deal plan premiership years era on of in to for "
    "and"
)
_TITLES = words("mr mrs ms miss dr sir theresa minister prime premier mp sen rep")
_MONTHS = frozenset(MONTHS)
_SHORT_MONTHS = words("jan mar jun jul sep dec sept")
_FIRST_NAMES = words("april june august may")


def is_month_name(t: Tokens, i: int) -> bool:
    """Whether the month's word at `i`, with no day and no year beside it, means a month."""
    word, raw = t.low[i], t.raw[i]
    before = t.word(i - 1)
    if before == "." and t.glued(i - 1):
        before = t.word(i - 2)
    if before in _TITLES or (before == "-" and t.word(i - 2) not in MID | _MONTHS):
        return False
    if t.word(i + 1) == "-" and t.glued(i + 1) and t.word(i + 2) not in MONTHS:
        return False
    beside_month = t.word(i + 2) in MONTHS and t.word(i + 1) in ("and", "to", "or", "-", ",")
    name_follows = _capital(t, i + 1) and t.word(i + 1) not in MONTHS
    if word in ("may", "march"):
        if raw[0].islower():
            return before in ("early", "late", "last", "since") or (
                before == "in" and t.kind_at(i + 1) != "word"
            )
        if beside_month or before == "-":
            return True  # mid-March
        if (
            before in ("the", "a", "its", "his", "their")
            and t.kind_at(i + 1) == "word"
            and not name_follows
        ):
            return t.word(i + 1) not in _AFTER_A_NAME | _OF_A_GOVERNMENT  # the March elections
        if name_follows or t.word(i + 1) in _AFTER_A_NAME:
            return before in _BEFORE_MONTH_SURELY and not name_follows
        return before in _BEFORE_MONTH
    if word in _SHORT_MONTHS:
        dotted = t.word(i + 1) == "." and t.glued(i + 1)
        cued = before in _BEFORE_MONTH or beside_month or dotted
        return raw[0].isupper() and cued and not _capital(t, i + 1)
    if raw[0].islower():
        return before in _BEFORE_MONTH or not _has_capitals(t)
    if name_follows and before not in _BEFORE_MONTH:
        return word not in _FIRST_NAMES
    if word in _FIRST_NAMES and _capital(t, i - 1):
        return before in _BEFORE_MONTH
    return True


_BEFORE_WEEKDAY = words(
    "on last next this every until since by late early and or following previous coming each to "
    "through from between for the week -"
)
_BEFORE_SHORT_WEEKDAY = words("on last next this")
_NEWSPAPERS = words("times telegraph mail mirror express herald post sun")


def is_weekday_name(t: Tokens, i: int) -> bool:
    """Whether the weekday's word at `i` means a day ("Sun", "Sat" and "Wed" often do not)."""
    word, raw = t.low[i], t.raw[i]
    before = t.word(i - 1)
    if len(word) > 5:
        if before in ("black", "bloody", "super") or (
            t.word(i + 1) in _NEWSPAPERS and _capital(t, i + 1)
        ):
            return False
        if before in ("a", "one", "any"):
            return False  # "on a Monday"
        return raw[0].isupper() or before in _BEFORE_WEEKDAY or not _has_capitals(t)
    if raw[0].islower():
        return before in _BEFORE_SHORT_WEEKDAY and word not in ("sat", "sun", "wed")
    return _is_short_weekday(t, i)


def _is_short_weekday(t: Tokens, i: int) -> bool:
    word = t.low[i]
    cued = t.word(i - 1) in _BEFORE_SHORT_WEEKDAY and word != "sun"
    after = i + 1
    if t.word(after) == "." and t.glued(after):
        after += 1
        if after == len(t.low):
            return cued
    after += t.word(after) == ","
    if t.word(after) in MONTHS or t.kind_at(after) == "ordinal" or cued:
        return True
    if t.kind_at(after) in ("number", "clock") and word not in ("sun", "sat"):
        return True
    if t.word(i + 2) in WEEKDAYS and t.word(i + 1) in ("-", "to", "and", "or"):
        return True
    return t.word(i - 1) in ("or", "and", "week") and t.word(i - 2) in (*WEEKDAYS, "next", "last")


_ORDERING = words("last this next early late mid every each that previous following past")
_BEFORE_SEASON = _ORDERING | words(
    "in during by since until till the of coming throughout through before after for over and "
    "whole entire all"
)
_BEFORE_THE_SEASON = words("in by during until since of through before for into throughout spent")
_PLACES_FALL = words("of in to from on")
_SEASONAL = words(
    "offensive offensives uprising campaign quarters break holiday holidays season election "
    "elections semester session"
)


def is_season_name(t: Tokens, i: int) -> bool:
    """Whether the season's word at `i`, with no year beside it, means a season."""
    word, before = t.low[i], t.word(i - 1)
    if _capital(t, i) and t.word(i + 1) in _SEASONAL:
        return True  # the Spring Offensive
    if _capital(t, i) and (
        _capital(t, i + 1) or (i and _capital(t, i - 1) and before not in _BEFORE_SEASON)
    ):
        return False  # Winter Olympics, Arab Spring
    if before == "-" and t.word(i - 2) in MID:
        return True
    if word in ("fall", "spring"):
        if before in _ORDERING:
            return t.word(i + 1) not in _PLACES_FALL or word == "spring"
        if word == "spring" and before in ("in", "by", "for", "since", "until", "during"):
            return True
        if t.word(i + 1) in _SEASONAL:
            return True
        cued = before == "the" and t.word(i - 2) in _BEFORE_THE_SEASON
        return cued and t.word(i + 1) not in _PLACES_FALL
    if before in _BEFORE_SEASON or t.word(i + 1) in _SEASONAL:
        return True
    return i == 0 and not _capital(t, i + 1)


def _capital(t: Tokens, i: int) -> bool:
    return 0 <= i < len(t.raw) and t.raw[i][0].isupper()


_ENOUGH_WORDS = 200


def _has_capitals(t: Tokens) -> bool:
    """Whether a word after the first is capitalised: else lower case says nothing."""
    return any(raw[0].isupper() for raw in t.raw[1:_ENOUGH_WORDS])
