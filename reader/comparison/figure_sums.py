"""One article gives a total, the other its parts: "one man and 12 staff" is 13.

Parts stand in one sentence, count people (or bodies) and add up to a total that the other side
gives for people. A named person beside a count is one ("Ann Lee and 12 staff members").
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

from reader.analysis.model import Analysis
from reader.comparison.figure_context import Context, root_of
from reader.comparison.figure_values import shown
from reader.comparison.model import FigureCheck, FigureVerdict

_LEAST = 4
"""Smallest total that is worth explaining: small numbers add up by chance."""
_TELLING = 10
"""From this total on, people that add up to it are hardly there by chance."""
_ALSO_PEOPLE = frozenset(root_of(word) for word in ("crew", "personnel", "guests", "children"))
"""People that are no word for anybody: "412 passengers and 58 crew" are 470 people."""
_NAMED_AND = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+)(?:,[^,.;]{1,40},)?\s(?:and|plus)\s(?:the\s|his\s|her\s)?$"
)
_REACH = 90


def find_sums(
    left: Analysis,
    right: Analysis,
    lefts: list[Context],
    rights: list[Context],
    agreeing: set[str],
) -> list[FigureCheck]:
    """Sums of one article that are a total of the other's; at most one for each set of parts.

    `agreeing` are figures that have a partner already: they may be the total, or some of the parts
    of a total that has none.
    """
    found = [
        FigureCheck(parts, total, FigureVerdict.SUM, note)
        for parts, total, note in _sums(left, lefts, right, rights, agreeing)
    ]
    found += [
        FigureCheck(total, parts, FigureVerdict.SUM, note)
        for parts, total, note in _sums(right, rights, left, lefts, agreeing)
    ]
    return found


def find_own_sums(
    left: Analysis,
    right: Analysis,
    lefts: list[Context],
    rights: list[Context],
    explained: set[str],
) -> list[FigureCheck]:
    """Sums whose parts and total are in one article; the other side of the check is empty."""
    found = [
        FigureCheck((*parts, *total), (), FigureVerdict.SUM, f"{note}, both in A")
        for parts, total, note in _sums(left, lefts, left, lefts, explained)
    ]
    return found + [
        FigureCheck((), (*parts, *total), FigureVerdict.SUM, f"{note}, both in B")
        for parts, total, note in _sums(right, rights, right, rights, explained)
    ]


def _sums(
    with_parts: Analysis,
    parts: list[Context],
    with_total: Analysis,
    totals: list[Context],
    agreeing: set[str],
) -> list[tuple[tuple[str, ...], tuple[str, ...], str]]:
    text = with_parts.article.text
    by_value: dict[float, list[Context]] = defaultdict(list)
    for one in totals:
        if _may_be_total(one):
            by_value[one.figure.value].append(one)
    by_sentence: dict[str, list[Context]] = defaultdict(list)
    for part in parts:
        if _counts(part):
            by_sentence[part.figure.sentence].append(part)
    found: list[tuple[tuple[str, ...], tuple[str, ...], str]] = []
    for group in by_sentence.values():
        for chosen, value, terms in _choices(text, group[:5]):
            known = [part.figure.id in agreeing for part in chosen]
            if all(known):
                continue
            total = _best_total(by_value.get(value, []), chosen)
            if total is not None and any(known):
                new = total.figure.id not in agreeing and total.figure.value >= _TELLING
                total = total if new and len(chosen) > 1 else None
            if total is not None:
                note = f"{' + '.join(terms)} = {shown(with_total.article.text, total.figure)}"
                ids = tuple(part.figure.id for part in chosen)
                found.append((ids, (total.figure.id,), note))
                break
    return found


def _counts(context: Context) -> bool:
    figure = context.figure
    exact = figure.bound is None and not figure.approximate and not figure.ordinal
    return figure.unit is None and figure.upper is None and exact and context.head is not None


def _may_be_total(context: Context) -> bool:
    return _counts(context) and context.figure.value >= _LEAST


def _choices(text: str, group: list[Context]) -> list[tuple[list[Context], float, list[str]]]:
    """Sets of parts with their sum and their words, largest sets first."""
    found: list[tuple[list[Context], float, list[str]]] = []
    for size in range(len(group), 1, -1):
        for chosen in combinations(group, size):
            terms = [shown(text, part.figure) for part in chosen]
            found.append((list(chosen), sum(p.figure.value for p in chosen), terms))
    for part in group:
        before = text[max(0, part.figure.span.start - _REACH) : part.figure.span.start]
        named = _NAMED_AND.search(before)
        if named:
            name = " ".join(named["name"].split())
            found.append(([part], part.figure.value + 1, [f"1 ({name})", shown(text, part.figure)]))
    return found


def _best_total(totals: list[Context], parts: list[Context]) -> Context | None:
    """A total for the same sort of thing; one whose sentence speaks of the same is preferred."""
    fitting = []
    for total in totals:
        people = "generic" in total.kinds and all(
            "generic" in part.kinds or part.head in _ALSO_PEOPLE for part in parts
        )
        same = all(total.head == part.head or total.kinds & part.kinds for part in parts)
        common = len(total.around & frozenset().union(*(part.around for part in parts)))
        deeds = bool(total.deeds & frozenset().union(*(part.deeds for part in parts)))
        telling = people and total.figure.value >= _TELLING
        if (people or same) and (common or deeds or telling):
            fitting.append((common + deeds, total))
    return max(fitting, key=lambda c: c[0])[1] if fitting else None
