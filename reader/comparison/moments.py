"""Whether two articles, or two figures, speak of different months.

Two decisions of one bank three months apart share its governor, its target and its phrases; the
months that they name tell them apart.
"""

from __future__ import annotations

import re
from datetime import date

from reader.analysis.model import Analysis
from reader.documents.article import Span

_MONTHS = re.compile(
    r"\b(?P<month>Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|il|e|y|ust|t|tember|ober|ember)?\b"
    r"|(?:\b(?:in|of|to|from|since|until|till|by|on|for|late|early|mid|last|next|this|and|during|before"
    r"|after|through)[\s-]|\d\s)(?P<word>Mar|May)(?:ch)?\b|\b(?P<dated>Mar|May)(?:ch)?\.?\s\d"
)
_FAR_APART = 10
"""Days between publication from which on articles report different states of things."""


def months_named(text: str, span: Span) -> frozenset[str]:
    """The months that a stretch names, by their first three letters."""
    found = _MONTHS.finditer(text, span.start, span.end)
    return frozenset(match["month"] or match["word"] or match["dated"] for match in found)


def are_of_different_months(left: Analysis, right: Analysis) -> bool:
    """Whether both articles name months and none in common, or were published long apart."""
    ones, others = (_months_of(side) for side in (left, right))
    if ones and others and not ones & others:
        return True
    first, second = (_published(side) for side in (left, right))
    return first is not None and second is not None and abs((first - second).days) >= _FAR_APART


def _months_of(analysis: Analysis) -> frozenset[str]:
    story = [s.span for s in analysis.sentences if s.role.is_story]
    text = analysis.article.text
    return frozenset().union(*(months_named(text, span) for span in story))


def _published(analysis: Analysis) -> date | None:
    day = analysis.article.published.date
    return date.fromisoformat(day) if day else None
