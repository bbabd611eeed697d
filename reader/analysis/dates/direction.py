"""Whether a date without a year or a week lies before or after the publication date.

Evidence, strongest first: cue words beside the date ("since", "by", "due", "set … for"); the noun
that the date belongs to ("Monday's attack"); the verb group that governs it, looked for to the left
in its sentence and then to the right.
"""

from __future__ import annotations

from reader.analysis.dates.nearest_verb import STOP, look_left, look_right
from reader.analysis.dates.noun_direction import belongs_to_a_noun, direction_of_noun
from reader.analysis.dates.present import acts_in_the_present, is_after_an_insertion
from reader.analysis.dates.put_off import is_over, is_put_off
from reader.analysis.dates.tense import (
    FUTURE,
    OPEN,
    PAST,
    PERFECT,
    PLANNED,
    Direction,
    verb_group,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import auxiliaries_before, is_past_form, is_verb
from reader.analysis.dates.words import words
from reader.records import replace

_BACKWARD_CUES = words("since ago earlier")
_DELIVERY = words("contract contracts delivery futures")


_REPORTED = words("figures data statistics numbers earnings")
"""What is counted of a month that is over: "will publish September figures"."""
_SAID = words("said told announced added reported")
_MOVED_BACK = words(
    "be is are was were come comes came go goes went get gets got gone return returned him her "
    "them it welcome fight bring brought move moved pull pulled"
)
"""What "back" belongs to: "he will be back in May" is no "back in May"."""
_AHEAD_CUES = words("until till by through")
_EXPECTING = words("expect expects predicts forecasts anticipates")
_STARTING = words("starting beginning commencing")


def direction(t: Tokens, first: int, last: int) -> Direction:
    """Which way an expression over tokens `first` to `last` looks."""
    before = t.word(first - 1)
    if before in _BACKWARD_CUES:
        return Direction(PAST, True, f"“{before}”")
    moved = t.word(first - 3) in _MOVED_BACK
    if before in ("on", "in") and t.word(first - 2) == "back" and not moved:
        return Direction(PAST, True, "“back”")
    if t.word(last) in _DELIVERY:
        return Direction(FUTURE, True, "a contract for the future")
    if t.word(last) in _REPORTED:
        return Direction(PAST, True, "what is reported lies behind")
    if "due" in (before, t.word(first - 2), t.word(first - 3)):
        at = next(k for k in (first - 1, first - 2, first - 3) if t.word(k) == "due")
        if t.word(at - 1) in ("was", "were"):
            return Direction(FUTURE, False, "planned")
        return Direction(FUTURE, True, "“due”")
    if before in _STARTING or (before == "on" and t.word(first - 2) in _STARTING):
        left = look_left(t, first) or look_right(t, last)
        started = left is not None and left.way == PAST and left.sure and left.why != PERFECT
        return left if left and started else Direction(FUTURE, False, f"“{before}”")
    if before == "as" and t.word(first - 2) in ("early", "soon"):
        told = look_left(t, first)
        over = told is not None and told.way == PAST and told.sure
        return told if told and over else Direction(FUTURE, False, "“as early as”")
    if before in _EXPECTING:
        return Direction(FUTURE, True, f"“{before}”")
    if before == "effective":
        return Direction(FUTURE, False, "“effective”")
    if before == "for" and _is_appointed(t, first - 1):
        return Direction(FUTURE, True, "appointed for then")
    if before in ("set", "sets") and t.word(last) == "as":
        return Direction(FUTURE, True, "appointed for then")  # has set Nov. 10 as the deadline
    if _is_told_of(t, last):
        return Direction(PAST, True, "past tense")
    if before == "on" and t.low[max(0, first - 3) : first - 1] == ["closing", "price"]:
        return Direction(PAST, True, "it happened")
    if belongs_to_a_noun(t, first, last):
        return direction_of_noun(t, first, last)
    if before == "and" and t.word(first - 2) == "now":
        return Direction(FUTURE, True, "“now”")  # between now and March
    if _opens_a_clause(t, first, last):
        told = look_right(t, last)
        if told is not None and told.way != OPEN:
            return told
    if _ends_a_participle(t, first, last):
        return Direction(PAST, True, "past tense")
    left = look_left(t, first)
    if left and left.way == PAST and t.word(last) in ("will", "would") and before not in _SAID:
        return Direction(FUTURE, True, "future tense")  # said the talks on Friday will fail
    if left and before in ("until", "till", "to"):
        if is_over(t, first, last):
            return Direction(PAST, True, "past tense")
        if is_put_off(t, first):
            return Direction(FUTURE, True, "put off until then")
    if left and left.way == OPEN:
        verb_at = first - 1 - (before in ("on", "in", "at", "for"))
        passive = (
            verb_at > 0
            and is_past_form(t, verb_at)
            and (verb_at == first - 1 or before in ("on", "at"))
        )
        if passive and auxiliaries_before(t, verb_at)[0] <= {"is", "are"}:
            return Direction(FUTURE, False, "present tense for a plan")  # are published on Tuesday
        near = " ".join(t.low[max(0, first - 8) : first])
        if t.word(verb_at) in ("is", "are") or "there is" in near or "there are" in near:
            return Direction(FUTURE, True, "present tense for a plan")
    if left and before == "by" and _DEMANDING.intersection(t.low[max(0, first - 12) : first]):
        return Direction(FUTURE, False, "“by”")
    cued = Direction(FUTURE, False, f"“{before}”") if before in _AHEAD_CUES else None
    if (left is None or _is_of_an_insertion(t, first)) and acts_in_the_present(t, first):
        left = look_right(t, last) if t.kind_at(last) == "word" else None
        if (
            left is None
            or left.way != PAST
            or (t.word(last) not in _FINITE and not is_verb(t, last))
        ):
            left = Direction(FUTURE, False, "present tense for a plan")
    if left and left.negated and _begins_anew(t, first):
        left = replace(left, negated=False)
    if left:
        return left if left.sure or cued is None else cued
    right = look_right(t, last)
    if right and first > 2:
        right = replace(right, negated=False)  # what is denied there is another clause's
    if cued:
        return right if right and right.way == PAST and right.sure else cued
    return right or Direction(OPEN, False, "no verb")


def _begins_anew(t: Tokens, first: int) -> bool:
    """Whether another clause has begun since what is denied: "I haven't slept and I think"."""
    for k in range(first - 1, 0, -1):
        if t.low[k] in ("not", "never") or t.low[k] == "t":
            return False
        if t.low[k] in ("and", "but") and t.word(k + 1) in _SUBJECTS:
            return True
    return False


_DAY_WORDS = words("day morning evening night week month year")
_TELLING_OF = words("before after when that on of")


def _is_told_of(t: Tokens, last: int) -> bool:
    """Whether what follows says of the day what happened: "the price on 4 May, the day before the
    bid became known"."""
    if t.low[last : last + 2] != [",", "the"] or t.word(last + 2) not in _DAY_WORDS:
        return False
    if t.word(last + 3) not in _TELLING_OF:
        return False
    told = look_right(t, last + 3)
    return told is not None and told.way == PAST and told.sure


_DEMANDING = words("demand demands demanded demanding ultimatum deadline")


def _is_of_an_insertion(t: Tokens, first: int) -> bool:
    """Whether no verb stands between token `first` and a relative clause that is over."""
    for k in range(first - 1, 0, -1):
        if t.low[k] == ",":
            return is_after_an_insertion(t, k)
        if verb_group(t, k):
            return False
    return False


_SUBJECTS = words("he she it they we i you the")


def _opens_a_clause(t: Tokens, first: int, last: int) -> bool:
    """ "… is at home, and on Friday he goes back": its verb follows."""
    at = first - 1 - (t.word(first - 1) in ("on", "in", "by"))
    return t.word(at) in ("and", "but") and t.word(last) in _SUBJECTS and at > 0


_FINITE = words("will would is are was were has have had could may might should must can")


def _ends_a_participle(t: Tokens, first: int, last: int) -> bool:
    """ "The cuts announced on 14 February will …": the date belongs to the participle, whose noun
    is the subject of the verb that follows."""
    at = first - 1 - (t.word(first - 1) in ("on", "in", "at", "late", "early"))
    if (
        t.word(last) not in _FINITE
        or at < 1
        or t.low[at] in ("said", "told", "added")
        or t.low[at] in PLANNED
    ):
        return False
    noun = t.kind_at(at - 1) == "word" and (at == 1 or t.raw[at - 1][0].islower())
    return noun and is_past_form(t, at) and not auxiliaries_before(t, at)[0]


_APPOINTING = words(
    "declared proclaimed set sets scheduled rescheduled called booked planned arranged fixed slated"
)


def _is_appointed(t: Tokens, at: int) -> bool:
    """Whether something was fixed for the date after `at`: "set a hearing for March 30"; not
    "set a record for March"."""
    for k in range(at - 1, max(-1, at - 14), -1):
        if t.low[k] in STOP or t.low[k] in ("record", "records"):
            return False
        if t.low[k] in _APPOINTING:
            return "had" not in auxiliaries_before(t, k)[0]
        if is_verb(t, k):
            return False
    return False
