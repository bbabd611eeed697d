"""Dates counted from another: "three days ago", "two weeks later", "the day before Christmas"."""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates.duration_grammar import counted_units, qualifier
from reader.analysis.dates.expressions import (
    MonthOf,
    Parsed,
    Shifted,
    UnitAt,
    UnitThen,
    Which,
)
from reader.analysis.dates.relative_grammar import CALENDAR_UNITS, base_date, which_one
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import PLURAL_UNITS, UNITS


def shifted(t: Tokens, i: int) -> Parsed:
    """ "three days ago", "two weeks later", "a year earlier", "three days before Christmas"."""
    if t.low[i] == "the" and t.low[i + 2 : i + 4] == ["before", "last"]:
        named = cal.weekday(t, i + 1)  # the Sunday before last
        return (Shifted(1, "week", -1, named[0]), i + 4) if named else None
    modifier, at = qualifier(t, i)
    at += t.word(at) in ("just", "only")
    if t.word(at) == "the" and t.word(at + 1) in UNITS and t.low[at + 1] not in PLURAL_UNITS:
        unit = UNITS[t.low[at + 1]]
        if unit not in CALENDAR_UNITS:
            return None
        return _the_unit_before(t, at + 2, unit)
    bare = t.word(at) in PLURAL_UNITS
    if bare:
        count: float | None = None
        unit, end = UNITS[t.low[at]], at + 1
    else:
        found = counted_units(t, at)
        if not found:
            return None
        count, unit, end = found
        count, unit, end = _with_smaller_units(t, count, unit, end)
    approximate = modifier is not None
    word = t.word(end)
    if word == "-" and t.word(end + 1) in ("ago", "earlier"):
        end += 1
        word = t.low[end]
    if word == "ago" or (
        word == "back" and not bare and t.word(end + 1) not in ("to", "from", "in", "into")
    ):
        if word == "ago" and t.word(end + 1) == "today" and not bare:
            return Shifted(count, unit, -1, UnitAt("day", 0), approximate), end + 2
        this = which_one(t, end + 1) if word == "ago" and t.word(end + 1) == "this" else None
        month = (
            this is not None and isinstance(this[0], Which) and isinstance(this[0].what, MonthOf)
        )
        near = this is not None and this[0] in (UnitAt("month", 0), UnitAt("week", 0))
        if this and unit == "year" and (month or near):
            return Shifted(count, unit, -1, this[0], approximate), this[1]
        return Shifted(count, unit, -1, "now", approximate), end + 1
    if word == "hence":
        return Shifted(count, unit, 1, "now", approximate), end + 1
    if word == "from":
        if t.word(end + 1) in ("now", "today"):
            return Shifted(count, unit, 1, "now", approximate), end + 2
        base = base_date(t, end + 1)
        if t.word(at) == "a" and _is_a_rate(t, at):
            return None  # "saves £2m a year from April": every year, and a date by itself
        if base and not bare:
            return Shifted(count, unit, 1, base[0], approximate), base[1]
        return None
    if word == "'" and t.word(end + 1) == "time":
        return Shifted(count, unit, 1, "now", approximate), end + 2
    if word == "'" and t.word(end + 1) == "s" and t.word(end + 2) == "time":
        return Shifted(count, unit, 1, "now", approximate), end + 3
    if word in ("earlier", "later") and t.word(end + 1) == "than":
        return None  # "two hours earlier than in 1997": a difference
    if word in ("earlier", "previously"):
        return Shifted(count, unit, -1, "then", approximate), end + 1
    if word in ("later", "afterwards", "afterward", "thereafter"):
        return Shifted(count, unit, 1, "then", approximate), end + 1
    if word in ("before", "after", "prior", "since", "following"):
        base_at = end + 1 + (word == "prior" and t.word(end + 1) == "to")
        base = base_date(t, base_at)
        direction = 1 if word in ("after", "following") else -1
        if base and count is None:
            return None  # "weeks after 9/11": a length, and a date by itself
        if base and word != "since":
            return Shifted(count, unit, direction, base[0], approximate), base[1]
        if word in ("before", "after", "prior") and clause_ends(t, end + 1) and not bare:
            return Shifted(count, unit, direction, "then", approximate), end + 1
    return None


def _is_a_rate(t: Tokens, at: int) -> bool:
    """Whether "a year" at `at` comes after an amount: "£2m a year", "40 visits a week"."""
    return any(t.kind_at(k) == "number" for k in range(max(0, at - 3), at)) and (
        t.word(at - 1) not in (",", "and", "for", "in", "of", "on", "at", "by")
    )


_IN_DAYS = {"week": 7, "day": 1}
_IN_MONTHS = {"year": 12, "month": 1}


def _with_smaller_units(
    t: Tokens, count: float | None, unit: str, end: int
) -> tuple[float | None, str, int]:
    """ "two years and three months", "2 weeks and 2 days": counted in the smaller unit."""
    at = end + (t.word(end) in ("and", ","))
    rest = counted_units(t, at)
    if rest is None or count is None or rest[0] is None or t.word(at) in ("a", "an"):
        return count, unit, end
    for size in (_IN_DAYS, _IN_MONTHS):
        if unit in size and rest[1] in size and size[rest[1]] < size[unit]:
            return count * size[unit] + rest[0], rest[1], rest[2]
    return count, unit, end


def clause_ends(t: Tokens, i: int) -> bool:
    """Whether nothing that belongs to an expression of time follows at `i`."""
    return (t.kind_at(i) in ("", "mark") and t.word(i) not in ("-", "'", "$", "(")) or t.word(
        i
    ) in (
        "and",
        "but",
        "when",
        "in",
        "at",
    )


def _the_unit_before(t: Tokens, i: int, unit: str) -> Parsed:
    """ "the day before", "the year after", "the week before last", "the day after Christmas"."""
    word = t.word(i)
    if word not in ("before", "after", "earlier", "prior", "following"):
        return None
    step = 1 if word in ("after", "following") else -1
    if word == "before" and t.word(i + 1) == "last":
        return UnitAt(unit, -2), i + 2
    if word == "after" and t.word(i + 1) == "next":
        return UnitAt(unit, 2), i + 2
    base = base_date(t, i + 1)
    if base:
        return Shifted(1, unit, step, base[0]), base[1]
    if clause_ends(t, i + 1) or word == "earlier":
        return UnitThen(unit, step), i + 1
    return None
