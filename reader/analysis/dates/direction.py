"""Whether a date without a year or a week lies before or after the publication date.

Evidence, strongest first: cue words beside the date ("since", "by", "due", "set … for"); the noun
that the date belongs to ("Monday's attack"); the verb group that governs it, looked for to the left
in its sentence and then to the right.
"""

from __future__ import annotations

from reader.analysis.dates.tense import (
    FUTURE,
    OPEN,
    PAST,
    PERFECT,
    PLANNED,
    UNDER_WAY,
    Direction,
    acts_in_the_present,
    auxiliaries_before,
    is_past_form,
    is_verb,
    verb_group,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import WEEKDAYS
from reader.analysis.dates.words import words
from reader.records import replace

_BACKWARD_CUES = words("since ago earlier")
_STOP = words('; " “ ” :')
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
        left = _look_left(t, first)
        started = left is not None and left.way == PAST and left.sure and left.why != PERFECT
        return left if left and started else Direction(FUTURE, False, f"“{before}”")
    if before == "as" and t.word(first - 2) in ("early", "soon"):
        told = _look_left(t, first)
        over = told is not None and told.way == PAST and told.sure
        return told if told and over else Direction(FUTURE, False, "“as early as”")
    if before == "effective":
        return Direction(FUTURE, False, "“effective”")
    if before == "for" and _is_appointed(t, first - 1):
        return Direction(FUTURE, True, "appointed for then")
    if before in ("set", "sets") and t.word(last) == "as":
        return Direction(FUTURE, True, "appointed for then")  # has set Nov. 10 as the deadline
    if _belongs_to_a_noun(t, first, last):
        return _direction_of_noun(t, first, last)
    if before == "and" and t.word(first - 2) == "now":
        return Direction(FUTURE, True, "“now”")  # between now and March
    if _opens_a_clause(t, first, last):
        told = _look_right(t, last)
        if told is not None and told.way != OPEN:
            return told
    if _ends_a_participle(t, first, last):
        return Direction(PAST, True, "past tense")
    left = _look_left(t, first)
    if left and left.way == PAST and t.word(last) in ("will", "would") and before not in _SAID:
        return Direction(FUTURE, True, "future tense")  # said the talks on Friday will fail
    if left and before in ("until", "till", "to"):
        if _is_over(t, first, last):
            return Direction(PAST, True, "past tense")
        if _is_put_off(t, first):
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
    if left is None and acts_in_the_present(t, first):
        left = _look_right(t, last) if t.kind_at(last) == "word" else None
        if (
            left is None
            or left.way != PAST
            or (t.word(last) not in _FINITE and not is_verb(t, last))
        ):
            left = Direction(FUTURE, False, "present tense for a plan")
    if left:
        return left if left.sure or cued is None else cued
    right = _look_right(t, last)
    if right and first > 2:
        right = replace(right, negated=False)  # what is denied there is another clause's
    if cued:
        return right if right and right.way == PAST and right.sure else cued
    return right or Direction(OPEN, False, "no verb")


_DEMANDING = words("demand demands demanded demanding ultimatum deadline")
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


_UNPLANNED = words(
    "attack attacks blast blasts bombing bombings shooting shootings incident incidents crash "
    "quake earthquake explosion explosions killing killings storm storms statement comment "
    "comments remark remarks announcement report reports arrest arrests riot riots violence fire "
    "raid raids defeat loss losses victory win coup assassination murder murders massacre disaster "
    "collision clash clashes tsunami flood floods tornado outbreak plunge slide drop rise gains "
    "results accident ambush hijacking kidnapping deaths disclosure close fighting derailment resignation"
)
"""Nouns of what nobody fixes beforehand, or of what has been said: it lies behind."""
_AWAITED = words("ahead eve preparing prepare prepares preparations upcoming forthcoming")
"""Words before a noun of what is still to come: "on the eve of Sunday's vote"."""
_ON_A_CALENDAR = words(
    "election elections vote ballot referendum runoff summit hearing debate race funeral ceremony "
    "opener final showdown auction launch"
)
_JUDGING = words(
    "apologized apologised blamed blame thanked praised criticized criticised punished responsible "
    "figures results toll"
)
"""With these, "for Sunday's vote" speaks of what is over; else it is what one comes for."""
_DETERMINERS = words("the a an this its his her their")
_NO_NOUN = words(
    "and or but to in at on of for with by from as when after before that which who while will "
    "would is was were are has had have through until the a an"
)


def _belongs_to_a_noun(t: Tokens, first: int, last: int) -> bool:
    """ "Monday's attack", "the Monday attack": the verb does not say when the attack was."""
    if t.word(last) == "'" and t.word(last + 1) == "s":
        return True
    following = t.word(last)
    if t.word(first - 1) not in _DETERMINERS or t.kind_at(last) != "word":
        return False
    return following not in _NO_NOUN and not is_verb(t, last) and t.raw[last][0].islower()


_SUBJECT = 6
"""Tokens from a date to the verb whose subject its noun is."""


def _direction_of_noun(t: Tokens, first: int, last: int) -> Direction:
    """Of the noun that the date belongs to: what nobody plans is past; a meeting follows its
    verb, but a verb of now says nothing."""
    if _AWAITED.intersection(t.low[max(0, first - 4) : first]):
        return Direction(FUTURE, True, "awaited")
    nouns = [word for word in t.low[last : last + 12] if word.isalpha() and word != "s"]
    if _UNPLANNED.intersection(nouns[:4]):
        return Direction(PAST, True, "it happened")
    for k in range(last + 1, min(len(t.low), last + _SUBJECT)):
        if t.low[k] in _STOP or t.low[k] == ",":
            break
        found = verb_group(t, k)
        if found and found.way == FUTURE and found.sure and found.why != UNDER_WAY:
            return found
        if found and t.low[k] in ("is", "are") and t.word(k + 1) in _LOOKED_AT:
            return Direction(FUTURE, False, found.why)
        if found and _PUT_OFF.union(("put", "called")).intersection(t.low[k + 1 : k + 4]):
            return Direction(FUTURE, False, "planned")
        if found:
            break
    if t.word(first - 1) == "for" and _ON_A_CALENDAR.intersection(nouns[:3]):
        if not _JUDGING.intersection(t.low[max(0, first - 5) : first]):
            return Direction(FUTURE, False, "awaited")
    left = _look_left(t, first)
    if left and (left.way == PAST or (left.way == FUTURE and left.why != UNDER_WAY)):
        return replace(left, sure=False)
    return Direction(PAST, False, "no tense of its own")


_LOOKED_AT = words("seen viewed regarded billed considered")
"""What is said of a meeting that is still to come: "Friday's vote is seen as a test"."""
_APPOINTING = words("set sets scheduled rescheduled called booked planned arranged fixed slated")


def _is_appointed(t: Tokens, at: int) -> bool:
    """Whether something was fixed for the date after `at`: "set a hearing for March 30"; not
    "set a record for March"."""
    for k in range(at - 1, max(-1, at - 14), -1):
        if t.low[k] in _STOP or t.low[k] in ("record", "records"):
            return False
        if t.low[k] in _APPOINTING:
            return "had" not in auxiliaries_before(t, k)[0]
        if is_verb(t, k):
            return False
    return False


_PUT_OFF = words(
    "postponed delayed adjourned deferred suspended extended rescheduled moved canceled cancelled "
    "gave given closed shut barred banned grounded halted remanded"
)


def _is_over(t: Tokens, first: int, last: int) -> bool:
    """Whether "until Tuesday" ends what is over: "stuck until Tuesday, when the wind turned", "got
    stuck and could not be freed until Tuesday"."""
    when = last + (t.word(last) == ",")
    if t.word(when) == "when":
        told = _look_right(t, when)
        return told is not None and told.way == PAST
    for k in range(first - 2, max(0, first - 12), -1):
        if t.low[k] == "could" and _negated(t, k):
            earlier = _look_left(t, k)
            return earlier is not None and earlier.way == PAST and earlier.sure
    return False


def _negated(t: Tokens, i: int) -> bool:
    return t.word(i + 1) == "not" or t.low[i + 1 : i + 3] == ["'", "not"]


def _is_put_off(t: Tokens, first: int) -> bool:
    """Whether something was put off until then: a future, though the verb is past."""
    if "from" in t.low[max(0, first - 6) : first]:
        return False  # "closed from April until June": a range
    return any(
        t.low[k] in _PUT_OFF or t.low[k : k + 2] == ["put", "off"]
        for k in range(max(0, first - 8), first)
    )


def _look_left(t: Tokens, first: int) -> Direction | None:
    for k in range(first - 1, max(-1, first - 50), -1):
        word = t.low[k]
        if word in _STOP and k < first - 1:
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


def _look_right(t: Tokens, last: int) -> Direction | None:
    for k in range(last, min(len(t.low), last + 30)):
        if t.low[k] in _STOP:
            return None
        found = verb_group(t, k)
        if found:
            return found
    return None
