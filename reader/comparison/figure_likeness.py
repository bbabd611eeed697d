"""What two figures are to each other by themselves: two counts of a crowd, ages of one person, a
number and a slip for it."""

from __future__ import annotations

from reader.analysis.language import words
from reader.analysis.model import Figure
from reader.comparison.figure_context import Context
from reader.comparison.figure_values import amount, compatible, within_bound

_FARTHEST = 12.0
"""Times that two values may differ and still be about one thing."""
SWAPPED = 0.5
"""Evidence of two digits swapped in a number of three or more."""
_LONG = 4
_CROWD, _NEARLY = 500, 1.1


def may_differ(one: Figure, other: Figure) -> bool:
    if one.ordinal or other.ordinal or "fraction" in (one.unit, other.unit):
        return False
    if compatible(one, other) or not one.value or not other.value:
        return False
    if within_bound(one, other) and not (one.approximate or other.approximate):
        return False  # "at least 10" and "at least 12" may both be true
    low, high = sorted((abs(amount(one)), abs(amount(other))))
    return high / low <= _FARTHEST


def is_telling(figure: Figure) -> bool:
    """Whether a value is so particular that it hardly recurs by chance."""
    digits = f"{figure.value:.10g}".replace(".", "").rstrip("0")
    money = figure.unit is not None and figure.unit.isupper() and figure.value >= 1e5
    return (
        money
        or len(digits) >= 3
        or (len(digits) >= 2 and (figure.unit is not None or figure.value > 12))
    )


def is_age_of_named(context: Context) -> bool:
    counted = context.figure.counted
    return counted is not None and counted[:1].isupper()


def is_same_person(one: Context, other: Context) -> bool:
    """Whether two names may be one person's: "Andrew", "Keel" and "Andrew Keel", not "Simon Keel"
    and "Andrew Keel"."""
    titles = words("people", "titles")
    first, second = (
        set((context.figure.counted or "").casefold().split()) - titles for context in (one, other)
    )
    return bool(first) and bool(second) and (first <= second or second <= first)


def is_same_deed(one: Context, other: Context) -> bool:
    """Whether the nearest words say that the same happens to both."""
    return one.own_deed is not None and one.own_deed == other.own_deed


def is_large(one: Figure, other: Figure) -> bool:
    """Whether two numbers are large and of one size, as two counts of one crowd are."""
    low, high = sorted((amount(one), amount(other)))
    return low >= _CROWD and high <= 1.5 * low


def is_elliptic(one: Context, other: Context) -> bool:
    """Whether people are counted without a noun on one side: "11 others are missing" and "17 are
    missing"."""
    bare, counted = (one, other) if one.head is None else (other, one)
    people = counted.head is None or "generic" in counted.kinds
    whole = one.is_part == other.is_part
    return bare.head is None and people and whole and is_same_deed(one, other)


def is_attendance(one: Context, other: Context) -> bool:
    """Whether both are the size of a crowd without a noun, and nearly the same."""
    low, high = sorted((amount(one.figure), amount(other.figure)))
    return "crowd" in one.deeds & other.deeds and low >= _CROWD and high <= low * _NEARLY


def is_slip(one: Figure, other: Figure) -> bool:
    """Whether two numbers of four digits or more are one but for two digits swapped."""
    digits = f"{amount(one):.10g}".replace(".", "").rstrip("0")
    return len(digits) >= _LONG and slip_of(one, other) >= SWAPPED


def slip_of(one: Figure, other: Figure) -> float:
    """Evidence that one number is a slip for the other: two digits swapped (41,250 / 41,520), or
    one changed among three."""
    a, b = f"{amount(one):.10g}", f"{amount(other):.10g}"
    if len(a) != len(b) or len(a) < 2:
        return 0.0
    places = [i for i in range(len(a)) if a[i] != b[i]]
    digits = max(len(x.replace(".", "").rstrip("0")) for x in (a, b))
    if len(places) == 2 and a[places[0]] == b[places[1]] and a[places[1]] == b[places[0]]:
        return SWAPPED if digits >= 3 else 0.15
    return (0.2 if digits >= 3 else 0.1) if len(places) == 1 else 0.0
