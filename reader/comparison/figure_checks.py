"""Figures of both articles that count the same thing, and whether they agree.

A naive check fires on everything, and a false alarm costs more trust than a miss: figures `differ`
only where unit, thing counted and what happens to it agree, where neither value stands on the other
side for the same thing, and where no bound, rounding or sum explains the difference.
"""

from __future__ import annotations

from collections import defaultdict

from reader.analysis.model import Analysis, Figure
from reader.comparison.figure_agreements import agreement
from reader.comparison.figure_conflicts import CONFLICT, conflict
from reader.comparison.figure_context import Context, contexts_of
from reader.comparison.figure_evidence import Evidence
from reader.comparison.figure_likeness import is_telling
from reader.comparison.figure_progress import Progress, tell_progress
from reader.comparison.figure_sums import find_own_sums, find_sums
from reader.comparison.figure_things import same_thing, same_unit
from reader.comparison.figure_values import amount, is_equal, shown
from reader.comparison.model import FigureCheck, FigureVerdict, QuotePair, SharedPair
from reader.comparison.plain_words import stem
from reader.comparison.same_event import OneEvent, names_of, tell_of_one_event
from reader.documents.article import Role, Span
from reader.records import replace

_RELATED = 2
"""Shared pairs and quotations from which on two articles are taken to be about one event."""
_SURE = 0.75
"""Strength of a single shared pair that is trusted where nothing else relates the articles."""
_LARGE = 100
"""From this on two numbers of people are compared whatever happens to them."""
_DIGITS = 3
"""Numbers of more digits are compared with those of the same digits in another order."""
_NAMES = 2
"""Names in common from which on a shared pair is trusted as well."""
_Key = tuple[str | float | None, ...]


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
    near = paired.keys() | _sentences_of(left, right, quotations)
    related = len(pairs) + len(quotations) >= _RELATED
    close = {(p.left, p.right) for p in pairs if related or p.strength >= _SURE}
    english = all(side.article.language in (None, "en") for side in (left, right))
    evidence = Evidence(near, close, related, lefts, rights, english=english)
    candidates = _candidates(lefts, rights, near)
    checks: list[FigureCheck] = []
    agreeing: set[str] = set()
    telling = 0
    for one, other in candidates:
        verdict = agreement(evidence, one, other)
        if verdict is not None:
            checks.append(_check(left, right, one, other, verdict, paired))
            telling += verdict is FigureVerdict.AGREE and _is_of_event(one, other)
            agreeing |= {one.figure.id, other.figure.id}
    checks = _without_second_best(checks, left, right)
    event = tell_of_one_event(left, right, pairs, quotations, telling)
    if not event:
        names = names_of(left), names_of(right)
        strong = {
            pair.id
            for pair in pairs
            if pair.strength >= _SURE or len(names[0][pair.left] & names[1][pair.right]) >= _NAMES
        }
        plain = {
            (one.figure.id, other.figure.id)
            for one, other in candidates
            if same_thing(one, other) or is_telling(one.figure)
        }
        checks = [c for c in checks if c.pair in strong and (c.left[0], c.right[0]) in plain]
        agreeing = {f for check in checks for f in (*check.left, *check.right)}
    checks += find_sums(left, right, lefts, rights, agreeing) if event else []
    explained = agreeing | {f for check in checks for f in (*check.left, *check.right)}
    if event:
        agreed = _agreed_sentences(left, right, checks)
        evidence.join(agreed)
        candidates = _candidates(lefts, rights, near | agreed)
        differing = _differing(left, right, candidates, paired, evidence, explained)
        progress = tell_progress(left, right, lefts, rights)
        differing = _with_updates(differing, lefts, rights, evidence, progress)
        told = explained | {f for c in differing for f in (*c.left, *c.right)}
        updates = progress.updates(evidence, candidates, told, _heads_of(left, right))
        checks += [_check(left, right, *u, FigureVerdict.UPDATED, paired) for u in updates]
        if event is OneEvent.SURE or len(differing) <= max(1, _facts(checks, left, right)):
            checks += differing
    explained |= {f for check in checks for f in (*check.left, *check.right)}
    checks += find_own_sums(left, right, lefts, rights, explained)
    place = {f.id: f.span.start for f in (*left.figures, *right.figures)}
    checks.sort(key=lambda check: _order(check, place))
    used = {f for check in checks for f in (*check.left, *check.right)}
    checks += _alone(left, right, used, FigureVerdict.ONLY_A)
    checks += _alone(right, left, used, FigureVerdict.ONLY_B)
    return tuple(checks)


def _is_of_event(one: Context, other: Context) -> bool:
    """Whether an equal figure speaks for one event: not an age, nor what used to be."""
    return is_telling(one.figure) and one.is_earlier == other.is_earlier and not one.is_age


def _facts(checks: list[FigureCheck], left: Analysis, right: Analysis) -> int:
    """How many values agree that are no ages: articles that differ in more tell of two events."""
    figures = {f.id: f for f in (*left.figures, *right.figures)}
    agreed = [figures[c.left[0]] for c in checks if c.verdict is FigureVerdict.AGREE]
    return len({(f.unit, f.value) for f in agreed if f.unit != "year"})


def _agreed_sentences(
    left: Analysis, right: Analysis, checks: list[FigureCheck]
) -> set[tuple[str, str]]:
    """Sentence pairs that agree in a telling figure: they speak of one thing."""
    figures = {f.id: f for f in (*left.figures, *right.figures)}
    found = set()
    for check in checks:
        if check.verdict is FigureVerdict.AGREE and is_telling(figures[check.left[0]]):
            found.add((figures[check.left[0]].sentence, figures[check.right[0]].sentence))
    return found


def _without_second_best(
    checks: list[FigureCheck], left: Analysis, right: Analysis
) -> list[FigureCheck]:
    """Without figures of another value that only fit by rounding, where one has its own value."""
    figures = {f.id: f for f in (*left.figures, *right.figures)}

    def equal(check: FigureCheck) -> bool:
        return is_equal(figures[check.left[0]], figures[check.right[0]])

    checks = _without_outdone(checks, figures)
    exact = {f for check in checks if equal(check) for f in (*check.left, *check.right)}
    return [check for check in checks if equal(check) or not {*check.left, *check.right} & exact]


def _without_outdone(checks: list[FigureCheck], figures: dict[str, Figure]) -> list[FigureCheck]:
    """Without "2%" against "less than 2%", which says that it is not 2%, where another figure keeps
    the bound in sentences that also agree exactly ("1.7%")."""

    def at_its_bound(check: FigureCheck) -> bool:
        one, other = figures[check.left[0]], figures[check.right[0]]
        return is_equal(one, other) and {one.bound, other.bound} == {None, "max"}

    surer = {
        check.pair
        for check in checks
        if check.pair and check.verdict is FigureVerdict.AGREE and not at_its_bound(check)
    }
    bounded = {
        f
        for check in checks
        if check.pair in surer and not at_its_bound(check)
        for f in (*check.left, *check.right)
        if figures[f].bound == "max"
    }
    return [c for c in checks if not at_its_bound(c) or bounded.isdisjoint((*c.left, *c.right))]


def _order(check: FigureCheck, place: dict[str, int]) -> tuple[bool, int, int]:
    """By place in A, then in B; what only B has comes last."""
    left = place[check.left[0]] if check.left else 0
    return not check.left, left, place[check.right[0]] if check.right else 0


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
    keys: list[_Key] = [("sentence", figure.sentence), ("value", round(amount(figure), 6))]
    if figure.unit == "score":
        keys.append(("score", *sorted((figure.value, figure.upper or 0))))
    digits = f"{amount(figure):.10g}"
    if len(digits) > _DIGITS:
        keys.append(("digits", "".join(sorted(digits)), figure.unit))
    if figure.unit is None and figure.value >= _LARGE:
        keys.append(("rounded", f"{figure.value:.1e}"))
    if context.head:
        keys.append(("head", context.head, figure.unit))
    if figure.unit is None:
        keys += [("deed", deed) for deed in context.deeds]
    if context.is_age and context.head:
        keys += [("person", word) for word in (context.head, *context.modifiers)]
    keys += [("kind", kind, deed) for kind in context.kinds for deed in context.deeds]
    large = figure.value >= _LARGE
    keys += [("kind", kind) for kind in context.kinds if kind != "generic" or large]
    if figure.unit is not None and not context.head:
        keys.append(("unit", figure.unit))
        keys += [("unit", figure.unit, deed) for deed in context.deeds]
        keys += [("unit", figure.unit, word) for word in context.subject]
    return keys


def _differing(
    left: Analysis,
    right: Analysis,
    candidates: list[tuple[Context, Context]],
    paired: dict[tuple[str, str], int],
    evidence: Evidence,
    explained: set[str],
) -> list[FigureCheck]:
    free = [
        (one, other)
        for one, other in candidates
        if one.figure.id not in explained and other.figure.id not in explained
    ]
    scored = [(conflict(evidence, one, other, explained), one, other) for one, other in free]
    heads = _heads_of(left, right)

    def order(found: tuple[float, Context, Context]) -> tuple[bool, float, Span, Span]:
        """Body before headline, which mostly repeats it; strongest first."""
        strength, one, other = found
        head = one.figure.sentence in heads or other.figure.sentence in heads
        return head, -strength, one.figure.span, other.figure.span

    scored.sort(key=order)
    lefts = {_value_of(one): one for one, _ in reversed(free) if one.figure.sentence not in heads}
    rights = {_value_of(c): c for _, c in reversed(free) if c.figure.sentence not in heads}
    used: set[str] = set()
    told: set[tuple[_Key, _Key]] = set()
    checks = []
    for strength, one, other in scored:
        if strength < CONFLICT or {one.figure.id, other.figure.id} & used:
            continue
        values = _value_of(one), _value_of(other)
        if values in told:
            continue
        told.add(values)
        one, other = (_in_body(c, side, heads) for c, side in ((one, lefts), (other, rights)))
        used |= {one.figure.id, other.figure.id}
        checks.append(_check(left, right, one, other, FigureVerdict.DIFFER, paired))
    return checks


def _with_updates(
    checks: list[FigureCheck],
    lefts: list[Context],
    rights: list[Context],
    evidence: Evidence,
    progress: Progress,
) -> list[FigureCheck]:
    """The checks; those of a toll that rose between the articles say so."""
    contexts = {c.figure.id: c for c in (*lefts, *rights)}
    return [
        replace(check, verdict=FigureVerdict.UPDATED)
        if progress.is_update(evidence, contexts[check.left[0]], contexts[check.right[0]])
        else check
        for check in checks
    ]


def _heads_of(left: Analysis, right: Analysis) -> set[str]:
    """Sentences that are no body text, headlines above all: they mostly repeat it."""
    return {s.id for side in (left, right) for s in side.sentences if s.role is not Role.BODY}


def _in_body(context: Context, body: dict[_Key, Context], heads: set[str]) -> Context:
    """The figure of the text itself where a headline only repeats it."""
    repeats = context.figure.sentence in heads
    return body.get(_value_of(context), context) if repeats else context


def _value_of(context: Context) -> _Key:
    return context.figure.unit, amount(context.figure)


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
    here: Analysis, there: Analysis, used: set[str], verdict: FigureVerdict
) -> list[FigureCheck]:
    """Figures of one article that nothing in the other was set against, a headline's left out that
    repeats one that was. One that stands in both
    without being told apart by what it counts is in no list: neither article has it alone."""
    text = here.article.text
    left = verdict is FigureVerdict.ONLY_A
    heads = _heads_of(here, here)
    told = {(f.unit, amount(f)) for f in here.figures if f.id in used and f.sentence not in heads}
    same: dict[tuple[str | None, float], list[Figure]] = defaultdict(list)
    for figure in there.figures:
        same[figure.unit, amount(figure)].append(figure)
    return [
        FigureCheck(
            (figure.id,) if left else (), () if left else (figure.id,), verdict, shown(text, figure)
        )
        for figure in here.figures
        if figure.id not in used
        and not figure.ordinal
        and not (figure.sentence in heads and (figure.unit, amount(figure)) in told)
        and not any(_may_count_the_same(figure, f) for f in same[figure.unit, amount(figure)])
    ]


def _may_count_the_same(one: Figure, other: Figure) -> bool:
    """Whether two equal figures of one unit are not told apart by what they count."""
    if not one.counted or not other.counted:
        return True
    return stem(one.counted.lower()) == stem(other.counted.lower())
