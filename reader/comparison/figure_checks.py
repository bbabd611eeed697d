"""Figures of both articles that count the same thing, and whether they agree.

A naive check fires on everything, and a false alarm costs more trust than a miss: figures `differ`
only where unit, thing counted and what happens to it agree, where neither value stands on the other
side for the same thing, and where no bound, rounding or sum explains the difference.
"""

from __future__ import annotations

from collections import defaultdict

from reader.analysis.model import Analysis, Figure
from reader.comparison.figure_context import (
    Context,
    contexts_of,
    deeds_fit,
    same_thing,
    same_unit,
)
from reader.comparison.figure_sums import find_sums
from reader.comparison.figure_values import compatible, is_equal, shown
from reader.comparison.model import FigureCheck, FigureVerdict, QuotePair, SharedPair

_Key = tuple[str | float | None, ...]
_FARTHEST = 12.0
"""Times that two values may differ and still be about one thing."""


def check_figures(
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
    quotations: tuple[QuotePair, ...],
) -> tuple[FigureCheck, ...]:
    """The figures of both articles, compared; those without partner come last, A before B.

    Works sentence pair by sentence pair first, then across the articles by thing counted.
    """
    lefts, rights = contexts_of(left), contexts_of(right)
    paired = {(pair.left, pair.right): pair.id for pair in pairs}
    quoted = _sentences_of(left, right, quotations)
    checks: list[FigureCheck] = []
    agreeing: set[str] = set()
    candidates = _candidates(lefts, rights, paired.keys() | quoted)
    for one, other in candidates:
        near = _near(one, other, paired, quoted)
        verdict = _agreement(one, other, near)
        if verdict is not None:
            checks.append(_check(left, right, one, other, verdict, paired))
            agreeing |= {one.figure.id, other.figure.id}
    for found in find_sums(left, right, lefts, rights, agreeing):
        checks.append(found)
    explained = agreeing | {f for check in checks for f in (*check.left, *check.right)}
    checks += _differing(left, right, candidates, paired, quoted, explained)
    place = {f.id: f.span.start for f in (*left.figures, *right.figures)}
    checks.sort(key=lambda check: (place[check.left[0]], place[check.right[0]]))
    used = {f for check in checks for f in (*check.left, *check.right)}
    checks += _alone(left.figures, used, FigureVerdict.ONLY_A, left)
    checks += _alone(right.figures, used, FigureVerdict.ONLY_B, right)
    return tuple(checks)


def _sentences_of(
    left: Analysis, right: Analysis, quotations: tuple[QuotePair, ...]
) -> set[tuple[str, str]]:
    """Sentence pairs that hold one quotation in two wordings."""
    where = {quote.id: quote.sentence for quote in (*left.quotes, *right.quotes)}
    return {
        (where[one], where[other])
        for pair in quotations
        for one in pair.left
        for other in pair.right
    }


def _candidates(
    lefts: list[Context], rights: list[Context], near: set[tuple[str, str]]
) -> list[tuple[Context, Context]]:
    """Pairs of figures worth comparing: of one value, of one head, or in sentences that go
    together; found by index, so that long articles stay cheap."""
    index: dict[_Key, list[int]] = defaultdict(list)
    for number, other in enumerate(rights):
        for key in _keys(other):
            index[key].append(number)
    partners: dict[str, list[str]] = defaultdict(list)
    for left_sentence, right_sentence in near:
        partners[left_sentence].append(right_sentence)
    found = []
    for one in lefts:
        numbers: set[int] = set()
        for sentence in partners.get(one.figure.sentence, ()):
            numbers.update(index.get(("sentence", sentence), ()))
        for key in _keys(one):
            if key[0] != "sentence" and len(index.get(key, ())) <= 50:
                numbers.update(index.get(key, ()))
        found += [(one, rights[number]) for number in sorted(numbers)]
    return [pair for pair in found if same_unit(*pair)]


def _keys(context: Context) -> list[_Key]:
    figure = context.figure
    keys: list[_Key] = [("sentence", figure.sentence), ("value", figure.value)]
    if context.head:
        keys.append(("head", context.head, figure.unit))
    keys += [("kind", kind, deed) for kind in context.kinds for deed in context.deeds]
    if figure.unit is not None and not context.head:
        keys += [("unit", figure.unit, deed) for deed in context.deeds]
    return keys


def _near(
    one: Context, other: Context, paired: dict[tuple[str, str], int], quoted: set[tuple[str, str]]
) -> bool:
    key = (one.figure.sentence, other.figure.sentence)
    return key in paired or key in quoted


def _agreement(one: Context, other: Context, near: bool) -> FigureVerdict | None:
    """AGREE or APPROXIMATE where two figures count the same thing and fit."""
    thing = same_thing(one, other)
    equal = is_equal(one.figure, other.figure)
    if equal and one.figure.bound == other.figure.bound:
        verdict = FigureVerdict.AGREE
    elif equal or compatible(one.figure, other.figure):
        verdict = FigureVerdict.APPROXIMATE
    else:
        return None
    if thing is False and not (near and equal and one.figure.value >= 3):
        return None
    if near:
        return verdict if deeds_fit(one, other) or equal else None
    if not deeds_fit(one, other):
        return None
    context = len(one.around & other.around)
    if equal and (_is_telling(one.figure) and context >= 1):
        return verdict
    if thing and (one.deeds & other.deeds or context >= 1):
        return verdict
    if thing is None and equal and (context >= 2 or bool(one.deeds & other.deeds)):
        return verdict
    return None


def _is_telling(figure: Figure) -> bool:
    """Whether a value is so particular that it hardly recurs by chance."""
    digits = f"{figure.value:.10g}".replace(".", "").rstrip("0")
    return len(digits) >= 3 or (figure.unit is not None and len(digits) >= 2)


def _differing(
    left: Analysis,
    right: Analysis,
    candidates: list[tuple[Context, Context]],
    paired: dict[tuple[str, str], int],
    quoted: set[tuple[str, str]],
    explained: set[str],
) -> list[FigureCheck]:
    best: list[tuple[float, Context, Context]] = []
    for one, other in candidates:
        if one.figure.id in explained or other.figure.id in explained:
            continue
        near = _near(one, other, paired, quoted)
        strength = _conflict(one, other, near)
        if strength > 0:
            best.append((strength, one, other))
    best.sort(key=lambda c: (-c[0], c[1].figure.span, c[2].figure.span))
    used: set[str] = set()
    checks = []
    for _, one, other in best:
        if one.figure.id in used or other.figure.id in used:
            continue
        used |= {one.figure.id, other.figure.id}
        checks.append(_check(left, right, one, other, FigureVerdict.DIFFER, paired))
    return checks


def _conflict(one: Context, other: Context, near: bool) -> float:
    """How sure it is that two figures give different values for one thing; 0 for not."""
    a, b = one.figure, other.figure
    if a.ordinal or b.ordinal or "fraction" in (a.unit, b.unit):
        return 0.0
    if compatible(a, b) or not a.value or not b.value:
        return 0.0
    ratio = max(abs(a.value), abs(b.value)) / min(abs(a.value), abs(b.value))
    if ratio > _FARTHEST or not deeds_fit(one, other):
        return 0.0
    if a.bound is not None and b.bound is not None and a.bound == b.bound:
        return 0.0  # "at least 10" and "at least 12" may both be true
    thing = same_thing(one, other)
    deeds = len(one.deeds & other.deeds)
    context = len(one.around & other.around)
    if thing is False:
        return 0.0
    if a.unit == "year" and thing is not True:
        return 0.0
    if a.unit is None and thing is None:
        return 0.0
    if near:
        score = 0.4 * bool(thing) + 0.3 * min(deeds, 1) + 0.15 * min(context, 4)
        return score if score >= 0.55 else 0.0
    score = 0.3 * bool(thing) + 0.3 * min(deeds, 1) + 0.1 * min(context, 4)
    return score if score >= 0.7 else 0.0


def _check(
    left: Analysis,
    right: Analysis,
    one: Context,
    other: Context,
    verdict: FigureVerdict,
    paired: dict[tuple[str, str], int],
) -> FigureCheck:
    a, b = one.figure, other.figure
    return FigureCheck(
        (a.id,),
        (b.id,),
        verdict,
        f"{shown(left.article.text, a)} / {shown(right.article.text, b)}",
        paired.get((a.sentence, b.sentence)),
    )


def _alone(
    figures: tuple[Figure, ...], used: set[str], verdict: FigureVerdict, analysis: Analysis
) -> list[FigureCheck]:
    text = analysis.article.text
    left = verdict is FigureVerdict.ONLY_A
    return [
        FigureCheck(
            (figure.id,) if left else (), () if left else (figure.id,), verdict, shown(text, figure)
        )
        for figure in figures
        if figure.id not in used and not figure.ordinal
    ]
