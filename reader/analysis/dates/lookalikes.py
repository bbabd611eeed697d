"""Words and numbers that look like time and are not.

Mrs May, a march, the fall of a city, Sun newspapers, scores, money, telephone numbers, versions.
When in doubt the answer is no: a false date on the timeline costs more than a missing one.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import EARLY, LAST, LATE, MID, MONTHS, NEXT, SEASONS, WEEKDAYS
from reader.analysis.dates.words import words

_BEFORE_MONTH = words(
    "in since until till by of from to through during for before after between and early late "
    "mid last next this every that each past previous following coming around about late on "
    "or throughout"
)
_BEFORE_CERTAIN_MONTH = words(
    "in since until till last next this early late mid during every previous"
)
_VERBS_AFTER_NAME = words(
    "said says told will would has had was is who also did does and's 's added insisted met "
    "wants wanted faces faced"
)
_TITLES = words("mr mrs ms miss dr sir theresa minister prime premier mp sen rep")
_SHORT_MONTHS = words("jan mar jun jul sep dec sept")


def is_month_name(t: Tokens, i: int) -> bool:
    """Whether the month's word at `i`, with no day and no year beside it, means a month."""
    word, raw = t.low[i], t.raw[i]
    before = t.word(i - 1)
    if before == "." and t.glued(i - 1):
        before = t.word(i - 2)
    if before in _TITLES or (before == "-" and t.word(i - 2) not in MID):
        return False
    if t.word(i + 1) == "-" and t.glued(i + 1) and t.word(i + 2) not in MONTHS:
        return False
    next_raw = t.raw[i + 1] if i + 1 < len(t.raw) else ""
    beside_month = t.word(i + 2) in MONTHS and t.word(i + 1) in ("and", "to", "or", "-", ",")
    if word in ("may", "march"):
        if not raw[0].isupper():
            return before in ("early", "late", "last", "since") or (
                before == "in" and t.kind_at(i + 1) != "word"
            )
        if beside_month:
            return True
        if t.word(i + 1) in _VERBS_AFTER_NAME or next_raw[:1].isupper():
            return before in _BEFORE_CERTAIN_MONTH and not next_raw[:1].isupper()
        return before in _BEFORE_MONTH
    if word in _SHORT_MONTHS:
        return (
            raw[0].isupper()
            and (before in _BEFORE_MONTH or beside_month or (next_raw == "." and t.glued(i + 1)))
            and not (next_raw[:1].isupper())
        )
    if not raw[0].isupper():
        return before in _BEFORE_MONTH or not any(r[:1].isupper() for r in t.raw[1:])
    if next_raw[:1].isupper() and t.word(i + 1) not in MONTHS and before not in _BEFORE_MONTH:
        return word not in ("april", "june", "august", "may")
    previous = t.raw[i - 1] if i else ""
    if word in ("april", "june", "august") and i and previous[:1].isupper():
        return t.low[i - 1] in _BEFORE_MONTH
    return True


def is_weekday_name(t: Tokens, i: int) -> bool:
    """Whether the weekday's word at `i` means a day ("Sun", "Sat" and "Wed" often do not)."""
    word, raw = t.low[i], t.raw[i]
    if len(word) > 5:
        after = t.raw[i + 1] if i + 1 < len(t.raw) else ""
        previous = t.raw[i - 1] if i else ""
        if t.word(i - 1) == "black" or t.word(i - 1) == "bloody" or t.word(i - 1) == "super":
            return False
        if after in ("Times", "Telegraph", "Mail", "Mirror", "Express", "Herald", "Post", "Night"):
            return after == "Night" and previous != "Saturday"
        return (
            raw[0].isupper()
            or t.word(i - 1)
            in (
                "on",
                "last",
                "next",
                "this",
                "every",
                "until",
                "since",
                "by",
                "late",
                "early",
                "and",
                "or",
                "following",
                "previous",
                "coming",
                "each",
                "to",
                "through",
                "from",
                "between",
                "for",
                "the",
                "week",
                "-",
            )
            or not any(r[:1].isupper() for r in t.raw[1:])
        )
    if not raw[0].isupper():
        return t.word(i - 1) in ("on", "last", "next", "this") and word not in ("sat", "sun", "wed")
    following = i + 1
    if t.word(following) == "." and t.glued(following):
        following += 1
        if following == len(t.low):
            return t.word(i - 1) in ("on", "last", "next", "this")
    following += t.word(following) == ","
    return (
        t.word(following) in MONTHS
        or (t.kind_at(following) in ("number", "ordinal", "clock") and word not in ("sun", "sat"))
        or (t.kind_at(following) == "ordinal")
        or (t.word(i - 1) in ("on", "last", "next", "this") and word not in ("sun",))
        or (t.word(i + 2) in WEEKDAYS and t.word(i + 1) in ("-", "to", "and", "or"))
        or (t.word(i - 1) in ("or", "and", "week") and t.word(i - 2) in (*WEEKDAYS, "next", "last"))
    )


_BEFORE_SEASON = words(
    "in during by since until till this last next the early late mid each every of previous "
    "following coming past that throughout through before after for"
)


def is_season_name(t: Tokens, i: int) -> bool:
    """Whether the season's word at `i`, with no year beside it, means a season."""
    word, raw = t.low[i], t.raw[i]
    before = t.word(i - 1)
    previous = t.raw[i - 1] if i else ""
    following = t.raw[i + 1] if i + 1 < len(t.raw) else ""
    if raw[0].isupper() and (
        following[:1].isupper() or (i and previous[:1].isupper() and before not in _BEFORE_SEASON)
    ):
        return False  # Winter Olympics, Arab Spring
    if word in ("fall", "spring"):
        earlier = t.word(i - 2)
        if before in (
            "last",
            "this",
            "next",
            "early",
            "late",
            "mid",
            "every",
            "each",
            "that",
            "previous",
            "following",
            "past",
        ):
            return t.word(i + 1) not in ("of", "in", "to", "from")
        if before == "-" and t.word(i - 2) in MID:
            return True
        if word == "spring" and before in ("in", "by", "since", "until", "during"):
            return True
        return (
            before == "the"
            and earlier
            in (
                "in",
                "by",
                "during",
                "until",
                "since",
                "of",
                "through",
                "before",
                "for",
                "into",
            )
            and t.word(i + 1) not in ("of", "in", "from")
        )
    if before in _BEFORE_SEASON or (before == "-" and t.word(i - 2) in MID):
        return not (before == "of" and t.word(i - 2) in ("lack", "kind")) and not (
            before == "for" and following[:1].islower() and t.word(i + 1) in ("school", "jobs")
        )
    return i == 0 and not following[:1].isupper()
