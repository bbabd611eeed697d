"""What was put off, closed or held "until" a date: ahead, though the verb is past, unless it is
over."""

from __future__ import annotations

from reader.analysis.dates.nearest_verb import look_left, look_right
from reader.analysis.dates.tense import PAST
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

PUT_OFF = words(
    "postponed delayed adjourned deferred suspended extended rescheduled moved canceled cancelled "
    "gave given closed shut barred banned grounded halted remanded"
)


def is_over(t: Tokens, first: int, last: int) -> bool:
    """Whether "until Tuesday" ends what is over: "stuck until Tuesday, when the wind turned", "got
    stuck and could not be freed until Tuesday"."""
    when = last + (t.word(last) == ",")
    if t.word(when) == "when":
        told = look_right(t, when)
        return told is not None and told.way == PAST
    for k in range(first - 2, max(0, first - 12), -1):
        if t.low[k] == "could" and _negated(t, k):
            earlier = look_left(t, k)
            return earlier is not None and earlier.way == PAST and earlier.sure
    return False


def _negated(t: Tokens, i: int) -> bool:
    return t.word(i + 1) == "not" or t.low[i + 1 : i + 3] == ["'", "not"]


def is_put_off(t: Tokens, first: int) -> bool:
    """Whether something was put off until then: a future, though the verb is past."""
    if "from" in t.low[max(0, first - 6) : first]:
        return False  # "closed from April until June": a range
    return any(
        t.low[k] in PUT_OFF or t.low[k : k + 2] == ["put", "off"]
        for k in range(max(0, first - 8), first)
    )
