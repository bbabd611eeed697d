"""Whether two articles, or two figures, speak of different times.

Two decisions of one bank three months apart share its governor, its target and its phrases; the
months that they name tell them apart, and that the one gives as past what the other gives as now.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from reader.analysis.figures.units import STRETCHES
from reader.analysis.model import Analysis
from reader.documents.article import Role, Span

_MONTHS = re.compile(
    r"\b(?P<month>Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|il|e|y|ust|t|tember|ober|ember)?\b"
    r"|(?:\b(?:in|of|to|from|since|until|till|by|on|for|late|early|mid|last|next|this|and|during|before"
    r"|after|through)[\s-]|\d\s)(?P<word>Mar|May)(?:ch)?\b|\b(?P<dated>Mar|May)(?:ch)?\.?\s\d"
)
_TWICE = 2
_FAR_APART = 10
"""Days between publication from which on articles report different states of things."""


_EARLIER = re.compile(
    r"(?:\b(?:initially|originally|previously|formerly|(?:first|earlier)\s(?:given|put|said"
    r"|reported|announced|estimated|thought|counted))\s[^.;,]{0,24}"
    r"|\b(?:previous|earlier|initial|original|provisional|last)\s[^.;,]{0,24}\s(?:of|at|was|as)\s"
    r"|\bcompared\s(?:with|to)\s)$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b[Ii]n\s(?:another|a\sseparate|a\sdifferent|an\searlier|a\sprevious|an\sunrelated)"
    r"\s(?:\w+\s)?(?:case|incident|attack|accident|raid|trial|inquiry|crash|strike|disaster|fire)\b"
)
_FROM = re.compile(r"\bfrom\s(?:the\s|a\s|an\s)?$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:up|down|r[oi]sen?|rises|rising|rose|f[ae]ll|falls|fallen|falling|increas\w+|decreas\w+|climb\w*|jump\w*"
    r"|drop\w*|slip\w*|eas\w+|slow\w*|slid\w*|shr[aiu]nk\w*|grew|grow\w*|cut\w*|rais\w+|lower\w*|lift\w*|reduc\w+"
    r"|trim\w*|slash\w*|revis\w+|narrow\w*|widen\w*|edg\w+|tick\w*|plung\w+|surg\w+|soar\w*|doubl\w+|trebl\w+|tripl\w+"
    r"|halv\w+|chang\w+|improv\w+|declin\w+|tumbl\w+|swell\w*|swollen|dip\w*|went|gone|moved?|accelerat\w+|push\w*)\b",
    re.IGNORECASE,
)
""" Verbs that make the number behind "from" what used to be: "up from 12", not "taken from 12"."""
_TO_NEXT = re.compile(r"[^.;,]{0,30}?\sto\s\W?\w*\d")
_EARLIER_AFTER = re.compile(
    r"\s(?:before(?=\s*(?:[.,;:)]|$))|(?:previously|beforehand)\b)"
    r"|(?:(?!\b(?:than|on|from|over|since)\b)[^.;,()]){0,30}?\s(?:(?:a|one|the)\s(?:year|month|week|quarter)\s(?:ago|before|earlier)"
    r"|(?:last|the\sprevious)\s(?:year|month|week|quarter))\b"
)
_CLAUSE_END = re.compile(r"[;:]|,\s(?:and|but|while|whereas)\s|\s(?:while|whereas|but)\s|—|–")


def is_earlier(text: str, clause: Span, figure: Span) -> bool:
    """Whether a figure is given as what used to be, or is elsewhere: "up from 12", "first put at
    12", "12 in another case"."""
    if _EARLIER.search(text, clause.start, figure.start):
        return True
    if _ELSEWHERE.search(text, clause.start, clause.end):
        return True
    origin = _FROM.search(text, clause.start, figure.start)
    if origin and (
        _MOVED.search(text, clause.start, origin.start())
        or _TO_NEXT.match(text, figure.end, clause.end)
    ):
        return True
    return _EARLIER_AFTER.match(text, figure.end, clause.end) is not None


def clause_of(text: str, sentence: Span, figure: Span) -> Span:
    """The part of the sentence around a figure, up to the next clause on either side."""
    start, end = sentence.start, sentence.end
    for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        if match.end() <= figure.start:
            start = match.end()
        elif match.start() >= figure.end:
            end = match.start()
            break
    return Span(start, end)


def between_commas(text: str, clause: Span, figure: Span) -> Span:
    start = text.rfind(", ", clause.start, figure.start) + 1
    end = text.find(", ", figure.end, clause.end)
    return Span(max(start, clause.start), clause.end if end < 0 else end)


def months_named(text: str, span: Span) -> frozenset[str]:
    """The months that a stretch names, by their first three letters."""
    found = _MONTHS.finditer(text, span.start, span.end)
    return frozenset(match["month"] or match["word"] or match["dated"] for match in found)


def are_of_different_times(left: Analysis, right: Analysis) -> bool:
    """Whether both articles name months and none in common, were published long apart, or the one
    gives as past what the other gives as now more often than they give the same now."""
    ones, others = (_months_of(side) for side in (left, right))
    if ones and others and not ones & others:
        return True
    first, second = (_published(side) for side in (left, right))
    if first is not None and second is not None and abs((first - second).days) >= _FAR_APART:
        return True
    return _follow_one_another(left, right)


def are_of_different_turns(left: Analysis, right: Analysis) -> bool:
    """Whether the first sentences of both texts count on, and differently: "for the fourth time",
    "a fifth eruption"."""
    ones, others = (_lead_ordinals(side) for side in (left, right))
    return bool(ones) and bool(others) and not ones & others


def _lead_ordinals(analysis: Analysis) -> frozenset[float]:
    lead = next((s.id for s in analysis.sentences if s.role is Role.BODY), None)
    return frozenset(f.value for f in analysis.figures if f.ordinal and f.sentence == lead)


def _follow_one_another(left: Analysis, right: Analysis) -> bool:
    """Whether figures of the one are what used to be in the other: "5.4% in April", "to 4.7% from
    5.4%"."""
    ones, others = _standing(left), _standing(right)
    now = past = 0
    for key in ones.keys() & others.keys():
        first, second = ones[key], others[key]
        if any(
            a[0] == b[0] and not (a[1] and b[1] and not a[1] & b[1]) for a in first for b in second
        ):
            now += 1
        elif {a[0] for a in first}.isdisjoint(b[0] for b in second):
            past += 1
    return past > now or (past >= _TWICE and past >= now)


def _standing(analysis: Analysis) -> dict[tuple[str, float], set[tuple[bool, frozenset[str]]]]:
    """Measures of the article -> whether they are given as past, and the months beside them."""
    text = analysis.article.text
    sentences = {s.id: s.span for s in analysis.sentences}
    found: dict[tuple[str, float], set[tuple[bool, frozenset[str]]]] = defaultdict(set)
    for figure in analysis.figures:
        plain = figure.upper is None and figure.value and figure.unit is not None
        if not plain or figure.unit in STRETCHES or figure.unit is None:
            continue
        clause = clause_of(text, sentences[figure.sentence], figure.span)
        months = months_named(text, between_commas(text, clause, figure.span))
        found[figure.unit, figure.value].add((is_earlier(text, clause, figure.span), months))
    return found


def _months_of(analysis: Analysis) -> frozenset[str]:
    story = [s.span for s in analysis.sentences if s.role.is_story]
    text = analysis.article.text
    return frozenset().union(*(months_named(text, span) for span in story))


def _published(analysis: Analysis) -> date | None:
    day = analysis.article.published.date
    return date.fromisoformat(day) if day else None
