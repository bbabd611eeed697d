"""Cutting from a name what does not belong to it: articles, titles, 's, quotation marks."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.entities.found import Found
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.model import Label

_ARTICLE = re.compile(r"(?:[Tt]he|THE|an?|An?)\s+")
_LEADING = " \n\t\"“”„«'‘’([/*-–—•"
_TRAILING = " \n\t,;:\"“”»'’([/*-–—"


@cache
def _before_people() -> re.Pattern[str]:
    lists = gazetteer()
    titles = sorted({*lists.titles, *(t.lower() for t in lists.titles)}, key=lambda t: (-len(t), t))
    title = "|".join(map(re.escape, titles))
    modifier = "|".join(map(re.escape, lists.title_modifiers))
    return re.compile(rf"(?:(?:{title})[\s,]+|(?:{modifier})[\s-]+|(?:[Tt]he|THE|an?|A)\s+)+")


@cache
def _titles() -> frozenset[str]:
    return frozenset(gazetteer().titles)


def trim_names(text: str, found: list[Found]) -> list[Found]:
    """Names without articles, titles, possessive 's and signs around them; bare titles go."""
    trimmed = (_trim(text, name) for name in found)
    return [name for name in trimmed if name]


def _trim(text: str, name: Found) -> Found | None:
    start, end, label = name
    while start < end and text[start] in _LEADING:
        start += 1
    before = (_before_people() if label is Label.PERSON else _ARTICLE).match(text, start, end)
    if before and before.end() < end:
        start = before.end()
    elif label is Label.PERSON and text[start:end] in _titles():
        return None
    start, end = _trim_end(text, start, end)
    if not any(char.isalnum() for char in text[start:end]):
        return None
    if text[start:end] == "State" and text[:start].endswith("Secretary of "):
        return None
    return Found(start, end, label)


def _trim_end(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start:
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        elif text[end - 1] in _TRAILING or _has_needless_bracket(text[start:end]):
            end -= 1
        else:
            break
    return start, end


def _has_needless_bracket(name: str) -> bool:
    return name.endswith(")") and "(" not in name
