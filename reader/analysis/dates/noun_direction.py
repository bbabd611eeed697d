"""Which way a date looks that belongs to a noun: "Monday's attack", "Friday's vote", "the Sunday
meeting"."""

from __future__ import annotations

from reader.analysis.dates.nearest_verb import STOP, look_left
from reader.analysis.dates.put_off import PUT_OFF
from reader.analysis.dates.tense import FUTURE, PAST, UNDER_WAY, Direction, verb_group
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.words import words
from reader.records import replace

_UNPLANNED = words(
    "attack attacks blast blasts bombing bombings shooting shootings incident incidents crash "
    "quake earthquake explosion explosions killing killings storm storms statement comment "
    "comments remark remarks announcement report reports arrest arrests riot riots violence fire "
    "raid raids defeat loss losses victory win coup assassination murder murders massacre disaster "
    "collision clash clashes tsunami flood floods tornado outbreak plunge slide drop rise gains "
    "results accident ambush hijacking kidnapping deaths disclosure close fighting derailment "
    "resignation"
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


def belongs_to_a_noun(t: Tokens, first: int, last: int) -> bool:
    """ "Monday's attack", "the Monday attack": the verb does not say when the attack was."""
    if t.word(last) == "'" and t.word(last + 1) == "s":
        return True
    following = t.word(last)
    if t.word(first - 1) not in _DETERMINERS or t.kind_at(last) != "word":
        return False
    return following not in _NO_NOUN and not is_verb(t, last) and t.raw[last][0].islower()


_SUBJECT = 6
"""Tokens from a date to the verb whose subject its noun is."""


def direction_of_noun(t: Tokens, first: int, last: int) -> Direction:
    """Of the noun that the date belongs to: what nobody plans is past; a meeting follows its
    verb, but a verb of now says nothing."""
    if _AWAITED.intersection(t.low[max(0, first - 4) : first]):
        return Direction(FUTURE, True, "awaited")
    if any(t.low[k : k + 2] == ["in", "mind"] for k in range(last, min(len(t.low), last + 12))):
        return Direction(FUTURE, True, "awaited")
    nouns = [word for word in t.low[last : last + 12] if word.isalpha() and word != "s"]
    if _UNPLANNED.intersection(nouns[:4]):
        return Direction(PAST, True, "it happened")
    for k in range(last + 1, min(len(t.low), last + _SUBJECT)):
        if t.low[k] in STOP or t.low[k] == ",":
            break
        found = verb_group(t, k)
        if found and found.way == FUTURE and found.sure and found.why != UNDER_WAY:
            return found
        if found and t.low[k] in ("is", "are") and t.word(k + 1) in _LOOKED_AT:
            return Direction(FUTURE, False, found.why)
        if found and PUT_OFF.union(("put", "called")).intersection(t.low[k + 1 : k + 4]):
            return Direction(FUTURE, False, "planned")
        if found:
            break
    awaited = t.word(first - 1) == "for" and _ON_A_CALENDAR.intersection(nouns[:3])
    if awaited and not _JUDGING.intersection(t.low[max(0, first - 5) : first]):
        return Direction(FUTURE, False, "awaited")
    left = look_left(t, first)
    if left and (left.way == PAST or (left.way == FUTURE and left.why != UNDER_WAY)):
        return replace(left, sure=False)
    return Direction(PAST, False, "no tense of its own")


_LOOKED_AT = words("seen viewed regarded billed considered")
"""What is said of a meeting that is still to come: "Friday's vote is seen as a test"."""
