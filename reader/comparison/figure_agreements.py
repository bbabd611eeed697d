"""Whether two figures count the same thing and fit."""

from __future__ import annotations

from reader.analysis.model import Figure
from reader.comparison.figure_context import Context
from reader.comparison.figure_evidence import Evidence
from reader.comparison.figure_likeness import is_attendance, is_same_deed, is_telling
from reader.comparison.figure_things import deeds_fit, same_thing
from reader.comparison.figure_values import amount, compatible, is_equal
from reader.comparison.model import FigureVerdict
from reader.comparison.plain_words import stem

_PEOPLE = frozenset(["generic", "generic_jobs"])
MEASURED = frozenset(["%", "fraction", "pp"])
"""Units of shares and rates, of which every article has many."""
_WIDE = 1.3
"""Times that a value may exceed a bound in sentences that do not go together."""
_SMALL = 20
_EXACT = 4
_NEARLY = 0.01
_DIGITS = 2
"""Digits, closing zeros left out, of a number that is not round."""
_LEAST = 3
"""Value from which on equal ones in sentences that go together are taken for one thing, whatever
their nouns."""
_LARGE = 100
"""Value from which on a thing counted once in either article is one thing."""


def agreement(evidence: Evidence, one: Context, other: Context) -> FigureVerdict | None:
    """AGREE or APPROXIMATE where two figures of one unit count the same thing and fit."""
    a, b = one.figure, other.figure
    equal = is_equal(a, b)
    if not equal and not compatible(a, b):
        return None
    near = evidence.is_near(one, other)
    thing = same_thing(one, other)
    if not equal and _is_vague(a) != _is_vague(b) and not _are_named_alike(one, other):
        return None  # "tens of thousands of ballots" and "68,000 votes"
    if _is_other_thing(one, other, thing, may_be_named_otherwise=near and equal):
        return None
    if not equal and not _is_likely(
        one, other, near=near, same=thing is True or is_same_deed(one, other)
    ):
        return None
    if near:
        is_one = equal or deeds_fit(one, other)
    else:
        is_one = _is_one_thing(evidence, one, other, thing, equal=equal)
    if not is_one:
        return None
    exact = equal and (a.bound, a.approximate) == (b.bound, b.approximate)
    return FigureVerdict.AGREE if exact else FigureVerdict.APPROXIMATE


def _is_vague(figure: Figure) -> bool:
    """ "Hundreds", "tens of thousands": the least that it can mean, and far from exact."""
    return figure.approximate and figure.bound == "min"


def _are_named_alike(one: Context, other: Context) -> bool:
    """Whether both count things by one noun, or people."""
    if one.kinds & other.kinds:
        return True
    counted = [c.figure.counted for c in (one, other)]
    nouns = [noun.split()[-1].casefold() if noun else None for noun in counted]
    return None in nouns or stem(nouns[0] or "") == stem(nouns[1] or "")


def _is_other_thing(
    one: Context, other: Context, thing: bool | None, *, may_be_named_otherwise: bool
) -> bool:
    if one.figure.unit == "year" and one.is_age != other.is_age:
        return True
    if thing is not False:
        return False
    if one.kinds.isdisjoint(_PEOPLE) != other.kinds.isdisjoint(_PEOPLE):
        return True  # "15 people" and "15 cities"
    return not (may_be_named_otherwise and one.figure.value >= _LEAST)


def _is_likely(one: Context, other: Context, *, near: bool, same: bool) -> bool:
    """Whether two values that may both be true are also likely to be of one thing: a bound takes in
    many numbers, and small ones by chance."""
    low, high = sorted((amount(one.figure), amount(other.figure)))
    if not near and high > _WIDE * low:
        return False
    return same or one.figure.unit is not None or low >= _SMALL


def _is_rounded_of_the_other(one: Context, other: Context) -> bool:
    """Whether one is a number of four digits that count or more, and the other says it loosely with
    two or more of them: "41,206" and "more than 41,000"."""
    loose, exact = sorted((one.figure, other.figure), key=_digits)
    if loose.unit is not None or not (loose.approximate or loose.bound):
        return False
    return (
        _digits(exact) >= _EXACT
        and _digits(loose) >= _DIGITS
        and not (exact.approximate or exact.bound)
        and 0 <= abs(exact.value - loose.value) < _NEARLY * exact.value
    )


def _digits(figure: Figure) -> int:
    return len(f"{figure.value:.10g}".replace(".", "").rstrip("0"))


def _is_as_sure(one: Figure, other: Figure) -> bool:
    """Whether two equal values are no round number that both give loosely, but otherwise: "more
    than £100m" and "close to £100m" need be nothing of one thing."""
    hedges = [(figure.bound, figure.approximate) for figure in (one, other)]
    if (None, False) in hedges or hedges[0] == hedges[1]:
        return True
    return len(f"{one.value:.10g}".replace(".", "").rstrip("0")) >= _DIGITS


def _is_one_thing(
    evidence: Evidence, one: Context, other: Context, thing: bool | None, *, equal: bool
) -> bool:
    """Of figures in sentences that do not go together."""
    if one.is_earlier != other.is_earlier:
        return False  # "the toll, first given as 14"
    as_sure = not equal or _is_as_sure(one.figure, other.figure)
    telling = equal and as_sure and is_telling(one.figure)
    if telling and evidence.related:
        return True
    if not deeds_fit(one, other):
        return False
    if is_attendance(one, other) or _is_rounded_of_the_other(one, other):
        return True
    words = len(one.around & other.around)
    deeds = bool(one.deeds & other.deeds)
    if telling and words:
        return True
    alone = evidence.related and evidence.is_unique(one, other, ())
    if thing:
        named_alike = evidence.related and equal and one.head == other.head
        large = alone and one.figure.value >= _LARGE
        if words or deeds or named_alike or large:
            return True
    if thing is None:
        if equal and (words > 1 or deeds):
            return True
        if words and deeds and one.subject & other.subject:
            return True  # "shares rose 5.4%" and "shares climbed by more than 5%"
    return alone and as_sure and one.figure.unit is not None and one.figure.unit not in MEASURED
