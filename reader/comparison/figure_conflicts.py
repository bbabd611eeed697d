"""How sure it is that two figures give different values for one thing.

What speaks against is asked first; then evidence is added up: the same noun counted, the same
happening, words around in common (rare ones count more), a shared sentence pair, and that neither
article gives another such figure. The weights are round numbers; nothing is fitted to any article.
"""

from __future__ import annotations

from collections.abc import Collection

from reader.comparison.figure_agreements import MEASURED
from reader.comparison.figure_context import OUTCOMES, Context, root_of
from reader.comparison.figure_evidence import Evidence
from reader.comparison.figure_likeness import (
    SWAPPED,
    is_age_of_named,
    is_attendance,
    is_elliptic,
    is_large,
    is_same_deed,
    is_same_person,
    is_slip,
    may_differ,
    slip_of,
)
from reader.comparison.figure_things import are_people, deeds_fit, same_thing
from reader.comparison.figure_values import amount

CONFLICT = 0.6
"""Evidence from which on a difference is reported."""
_HEAD, _KIND, _SUBJECT, _DEED, _NEAR, _UNIQUE = 0.4, 0.2, 0.35, 0.25, 0.2, 0.15
_REMAINDER = 0.3
"""For two figures of one unit that are left over in two sentences that agree in others."""
_ONLY = 0.15
"""For the only figure of a unit in either article, in sentences that go together."""
_SAME_DAY = 0.15
"""For figures that both sides date alike ("3.2 per cent in March")."""
_ALIKE = 0.1
"""For the only things of a sort in either article, of nearly one number: "nine dates", "eight
shows"."""
_NEARLY = 1.5
_UNIT = 0.1
_SLIP = 0.15
"""For two digits swapped in a number of four or more."""
_BESIDE_THE_DEAD = frozenset(["injury", "missing", "rescue"])
"""Of those hurt or lost, "a further 23" come on top of the dead."""
_AFTERSHOCK = root_of("aftershock")
_SINGLE = frozenset(["mph", "km/h", "knot", "magnitude", "hectare", "acre", "km2", "mile2"])
_MEASURE = 0.35
"""For the only figure of such a unit in either article: an event has one speed, one strength."""
_KIND_AND_DEED = 0.1
"""More for people to whom the same happens: "three people were killed" and "four died"."""
_WHOLE_TIMES = 0.01
_OTHER_DAY = 0.15
"""Taken off where one side alone dates its share ("25 per cent by Wednesday")."""


def conflict(evidence: Evidence, one: Context, other: Context, explained: Collection[str]) -> float:
    """How sure it is, from 0; `explained` are figures that have a partner."""
    a, b = one.figure, other.figure
    close = evidence.is_close(one, other)
    if not (close or evidence.related) or not may_differ(a, b):
        return 0.0
    if not close and (a.unit == "score" or (a.unit is not None and not evidence.english)):
        return 0.0  # every match report has scores of other matches
    aged = a.unit == "year" and is_age_of_named(one) and is_age_of_named(other)
    thing = same_thing(one, other)
    if evidence.is_of_other_count(one, other):
        return 0.0
    if thing is False or _are_apart(one, other, aged=aged):
        return 0.0
    if aged:
        return 1.0 if is_same_person(one, other) else 0.0
    left_over = close and evidence.is_remainder(one, other, explained)
    unique = evidence.is_unique(one, other, explained)
    bare = _is_one_without_noun(evidence, one, other, left_over=left_over, unique=unique)
    crowd = thing is None and is_attendance(one, other)
    if a.unit is None and thing is None and not (bare or is_slip(a, b) or crowd):
        return 0.0
    found = _of_the_thing(one, other, thing is True, crowd=crowd)
    found += _of_the_words(evidence, one, other)
    found += _of_the_place(evidence, one, other, explained, unique=unique)
    if left_over and (a.unit is not None or bare):
        found += _REMAINDER
    return round(found, 6)  # whatever the order of adding


def _are_apart(one: Context, other: Context, *, aged: bool) -> bool:
    """Whether something says that two figures are not of one thing at one time. `aged`: both are
    ages of people who are named."""
    years = one.figure.unit == "year"
    if not (aged or is_slip(one.figure, other.figure) or deeds_fit(one, other)):
        return True
    if _are_for_others(one, other) or (years and one.is_age != other.is_age):
        return True
    further = one.is_further != other.is_further and one.own_deed not in _BESIDE_THE_DEAD
    if one.is_earlier != other.is_earlier or further:
        return True  # "the toll, first given as 14"; "nine more died"
    if one.months and other.months and not one.months & other.months:
        return True
    if one.is_count_so_far or other.is_count_so_far or one.of_two != other.of_two:
        return True  # "with 64% counted, she led by 52% to 47%"
    if one.figure.unit == "magnitude" and (_AFTERSHOCK in one.around) != (
        _AFTERSHOCK in other.around
    ):
        return True
    if one.figure.unit in (None, "magnitude") and one.is_long_ago != other.is_long_ago:
        return True
    if not years:
        return _are_of_other_days(one, other)
    same_trade = one.head == other.head and "generic" not in one.kinds | other.kinds
    # "a 66-year-old woman" and "a 59-year-old woman"
    return not aged and one.head is not None and not (one.names & other.names or same_trade)


def _are_for_others(one: Context, other: Context) -> bool:
    """Whether one is given for a day, the other for a year; or one for each of several, of which
    the other is the sum ("400 litres each", "1,200 litres")."""
    if one.per == other.per:
        return False
    if {one.per, other.per} != {"", "each"}:
        return True
    each, whole = (one, other) if one.per else (other, one)
    times = amount(whole.figure) / amount(each.figure) if amount(each.figure) else 0.0
    return times > 1.5 and abs(times - round(times)) < _WHOLE_TIMES


def _are_of_other_days(one: Context, other: Context) -> bool:
    if one.weekdays and other.weekdays and not one.weekdays & other.weekdays:
        return True
    if not one.days or not other.days:
        return False
    return one.days[1] < other.days[0] or other.days[1] < one.days[0]


def _is_one_without_noun(
    evidence: Evidence, one: Context, other: Context, *, left_over: bool, unique: bool
) -> bool:
    """Whether two figures may be of one thing though their nouns do not say so: one has none, or
    they are different ones for people."""
    near = evidence.is_near(one, other)
    deeds, subject = bool(one.deeds & other.deeds), bool(one.subject & other.subject)
    has_none = None in (one.head, other.head)
    if has_none and (deeds or subject) and slip_of(one.figure, other.figure) >= SWAPPED:
        return True
    if is_elliptic(one, other) and deeds and (near or (unique and one.own_deed in OUTCOMES)):
        return True
    if near and not has_none and same_thing(one, other) is None and is_same_deed(one, other):
        return True
    if near and are_people(one, other) and deeds and len(one.around & other.around) > 1:
        return True
    return (left_over or (near and has_none)) and subject and is_large(one.figure, other.figure)


def _of_the_thing(one: Context, other: Context, thing: bool, *, crowd: bool) -> float:
    """Evidence of the nouns counted, or else of what they are said of, and of what happens."""
    deeds = bool(one.deeds & other.deeds)
    found = _DEED * deeds
    if crowd:
        return found + _HEAD
    if thing:
        people = "generic" in one.kinds | other.kinds
        by_kind = people or (one.head != other.head and not _are_alike(one, other))
        found += _KIND if by_kind else _HEAD
        return found + _KIND_AND_DEED * (deeds and bool(one.kinds & other.kinds))
    if one.subject & other.subject:
        return found + _SUBJECT
    return found + _KIND * is_same_deed(one, other)


def _are_alike(one: Context, other: Context) -> bool:
    return bool((one.kinds & other.kinds) - {"generic"})


def _of_the_words(evidence: Evidence, one: Context, other: Context) -> float:
    """Evidence of the words around, of the days that they are given for, and of the digits."""
    a, b = one.figure, other.figure
    found = evidence.weight_of_words(one.around & other.around)
    found += _SAME_DAY * (one.days is not None and one.days == other.days)
    if a.unit in MEASURED and (one.days is None) != (other.days is None):
        found -= _OTHER_DAY
    slip = slip_of(a, b)
    if slip >= SWAPPED and a.unit is not None:
        found += _UNIT
    return found + slip + _SLIP * is_slip(a, b)


def _of_the_place(
    evidence: Evidence, one: Context, other: Context, explained: Collection[str], *, unique: bool
) -> float:
    """Evidence of the sentences, and of there being no other figure that might be meant."""
    a, b = one.figure, other.figure
    found = _NEAR * evidence.is_near(one, other)
    if unique or (
        a.unit not in (None, "year", "score") and evidence.is_best_match(one, other, explained)
    ):
        found += _UNIQUE
    low, high = sorted((amount(a), amount(b)))
    if unique and _are_alike(one, other) and high <= _NEARLY * low:
        found += _ALIKE
    if unique and a.unit is not None and a.unit not in MEASURED and not a.unit.isupper():
        found += _UNIT
    only = evidence.is_only(one)
    if only and evidence.is_close(one, other) and a.unit not in (None, "year", *MEASURED):
        found += _ONLY
    return found + _MEASURE * (only and a.unit in _SINGLE)
