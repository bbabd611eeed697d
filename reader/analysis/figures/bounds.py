"""Words that make a figure approximate or a bound: "about", "more than", "up to"."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.figures.not_figures import LOOK
from reader.analysis.figures.units import STRETCHES
from reader.analysis.language import words
from reader.documents.article import Span

_MOVES = re.compile(
    r"\b(?:ticked|tick|edged|edge|rose|went|moved|crept|climbed|jumped|inched|put|pushed|spread|spreads"
    r"|stretched|extends|extended|voted|dispute|row)\s$",
    re.IGNORECASE,
)
"""Words after which "up to" and "over" are no bounds: "ticked up to 4.2%"."""


@cache
def _bound_words() -> re.Pattern[str]:
    kinds = {"about": "approximately", "min": "at_least", "max": "at_most"}
    groups = []
    for name, section in kinds.items():
        forms = sorted(words("counting", section), key=len, reverse=True)
        joined = "|".join(
            (r"\b" if form[0].isalpha() else "") + re.escape(form).replace(r"\ ", r"\s+")
            for form in forms
        )
        groups.append(f"(?P<{name}>{joined})")
    return re.compile(rf"(?:{'|'.join(groups)})(?:\s+some)?\s*$", re.IGNORECASE)


def bounds_before(
    text: str, sentence: Span, start: int, unit: str | None
) -> tuple[bool, str | None, int]:
    """(approximate, bound, where the figure begins with these words)."""
    approximate, bound = False, None
    for _ in range(2):
        low = max(sentence.start, start - LOOK)
        match = _bound_words().search(text[low:start])
        if match is None:
            break
        form = " ".join(match.group().lower().split())
        if form in ("up to", "over") and _MOVES.search(text, low, low + match.start()):
            break
        if form in words("counting", "time_needs_more") and unit in STRETCHES:
            break
        if form == "some" and text[start : start + 3] == "of ":
            break
        if match["about"]:
            approximate = True
        else:
            bound = bound or ("min" if match["min"] else "max")
            approximate = approximate or form in ("just over", "just under")
        start = low + match.start()
    return approximate, bound, start
