"""Values of figures: equal, compatible through rounding or bounds, and how they are written."""

from __future__ import annotations

import math

from reader.analysis.model import Figure
from reader.documents.article import Span

_ROUNDING = 0.12
"""Share by which "about" may be off."""
_ROUNDED = 0.045
"""Share by which a number without "about" may be off."""
_STRETCH = 1.6
"""Times by which "more than" may be exceeded and still be a fair description."""
_VAGUE = 5.0
"""The same for "hundreds", whose value is the least it can mean."""


def amount(figure: Figure) -> float:
    """The value with shares as percentages."""
    return figure.value * 100 if figure.unit == "fraction" else figure.value


def is_equal(one: Figure, other: Figure) -> bool:
    """Whether two figures have the same value (and the same end of a range). A score is the same
    whichever side it names first: "2-3" at home is "won 3-2"."""
    if one.unit == other.unit == "score":
        return sorted((one.value, one.upper or 0)) == sorted((other.value, other.upper or 0))
    if one.upper != other.upper:
        return False
    a, b = amount(one), amount(other)
    if "fraction" in (one.unit, other.unit):
        return abs(a - b) < 0.5
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1.0)


def compatible(one: Figure, other: Figure) -> bool:
    """Whether two figures of one unit can both be true: equal, in a range, within a bound, or
    close and approximate."""
    if is_equal(one, other):
        return True
    if one.unit == "score" or other.unit == "score":
        return False
    low, high = sorted((one, other), key=amount)
    a, b = amount(low), amount(high)
    if one.upper is not None or other.upper is not None:
        return _in_range(one, other) or _in_range(other, one)
    if not (low.approximate or high.approximate) and high.bound == "min" and low.bound is None:
        return False  # "147" and "more than 150"
    stretch = _VAGUE if low.approximate else _STRETCH
    if low.bound == "min" and b <= a * stretch:
        return True
    if high.bound == "max" and a * _STRETCH >= b:
        return True
    if low.approximate or high.approximate or _is_rounded(high, low) or _is_rounded(low, high):
        rounded = [f for f in (low, high) if f.approximate] or [low, high]
        return b - a <= min(_ROUNDING * b, 2 * max(_last_place(f) for f in rounded))
    return False


def within_bound(one: Figure, other: Figure) -> bool:
    """Whether one is given as a bound that the other keeps, however far off ("less than five" and
    "three")."""
    low, high = sorted((one, other), key=amount)
    return low.bound == "min" or high.bound == "max"


def _last_place(figure: Figure) -> float:
    """Worth of the last digit that is not a closing zero: 100 for "400", 10 for "180"."""
    return _last_place_of(abs(amount(figure)))


def _last_place_of(value: float) -> float:
    place = 10.0 ** math.floor(math.log10(value)) if value else 1.0
    while abs(value / place - round(value / place)) > 1e-9 and place > 1e-6:
        place /= 10
    return place


def _in_range(figure: Figure, of: Figure) -> bool:
    return of.upper is not None and of.value <= figure.value <= of.upper


def _is_rounded(one: Figure, exact: Figure) -> bool:
    """Whether one value is the other rounded to fewer digits ("£2bn" of "£1.96bn")."""
    a, b = amount(one), amount(exact)
    digits = len(f"{a:.10g}".replace(".", "").strip("0"))
    more = len(f"{b:.10g}".replace(".", "").strip("0"))
    if digits >= more or digits > 3 or (abs(b) < 10 and a == int(a) and b == int(b)):
        return False
    if (one.unit == "year" and exact.unit == "year") or abs(b - a) > _ROUNDED * abs(b):
        return False
    rounded = float(f"{b:.{max(digits, 1)}g}")
    if abs(abs(b - a) * 2 - _last_place_of(a)) < 1e-9 * abs(b):
        return False  # 450 is no more 400 than it is 500
    return abs(rounded - a) <= 1e-9 * max(abs(a), 1.0) and digits + 1 <= more


def shown(text: str, figure: Figure) -> str:
    """The figure with what it counts, as written: "13 Russian nationals"."""
    counted = figure.counted_span
    if counted is not None and 0 <= counted.start - figure.span.end <= 30:
        return " ".join(Span(figure.span.start, counted.end).of(text).split())
    return " ".join(figure.span.of(text).split())
