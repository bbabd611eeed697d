"""Months that are only supposed: "If it had happened in January, we would all be dead"."""

from __future__ import annotations

from reader.analysis.dates.expressions import Found, HolidayOf, MonthOf, SeasonOf
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

_UNREAL = words("had were")
_WOULD = words("would could might 'd")
_SPEAKERS = words("i we you")


def is_only_supposed(t: Tokens, found: Found) -> bool:
    """Whether a month, season or feast without a year belongs to what did not happen.

    Either in an unmet condition ("if this had happened in …, … would …"), or before what the
    speaker says would be ("In January we would be digging"): nobody tells what he did or planned
    in that way.
    """
    what = found.what
    if not isinstance(what, (MonthOf, SeasonOf, HolidayOf)) or what.year is not None:
        return False
    before, after = t.low[: found.first], t.low[found.last :]
    if "if" in before:
        clause = before[len(before) - before[::-1].index("if") :]
        if not _UNREAL.isdisjoint(clause) and not _WOULD.isdisjoint(t.low):
            return True
    return (
        t.word(found.first - 1) == "in"
        and (found.first < 2 or t.word(found.first - 2) in _OPENING)
        and after[:1] != []
        and after[0] in _SPEAKERS
        and after[1:2] == ["would"]
    )


_OPENING = frozenset('"“‘,:')
