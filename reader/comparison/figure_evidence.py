"""How sure it is that two figures count the same thing, and that they do not fit.

Evidence is added up: the same noun counted, the same happening, words around in common (rare ones
count more), a shared sentence pair, and that neither article gives another such figure. The weights
are round numbers; nothing is fitted to any article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from reader.comparison.figure_context import (
    OUTCOMES,
    Context,
    are_people,
    deeds_fit,
    same_thing,
    same_unit,
)
from reader.comparison.figure_likeness import (
    SWAPPED,
    is_age_of_named,
    is_attendance,
    is_elliptic,
    is_large,
    is_same_deed,
    is_same_person,
    is_slip,
    is_telling,
    may_differ,
    slip_of,
)
from reader.comparison.figure_values import amount, compatible, is_equal
from reader.comparison.model import FigureVerdict

_Key = tuple[str | None, str | None]

CONFLICT = 0.6
"""Evidence from which on a difference is reported."""
_HEAD, _KIND, _SUBJECT, _DEED, _RARE, _COMMON, _NEAR, _UNIQUE = (
    0.4, 0.2, 0.35, 0.25, 0.12, 0.04, 0.2, 0.15,
)  # fmt: skip
_PEOPLE = frozenset(["generic", "generic_jobs"])
_REMAINDER = 0.3
"""For two figures of one unit that are left over in two sentences that agree in others."""
_ONLY = 0.15
"""For the only figure of a unit in either article, in sentences that go together."""
_SAME_DAY = 0.15
"""For figures that both sides date alike ("3.2 per cent in March")."""
_MANY = 60
"""Figures of a sentence or unit above which nothing is told from what is left of them."""
_ALIKE = 0.1
"""For the only things of a sort in either article, of nearly one number: "nine dates", "eight
shows"."""
_UNIT = 0.1
_SLIP = 0.15
"""For two digits swapped in a number of four or more."""
_BESIDE_THE_DEAD = frozenset(["injury", "missing", "rescue"])
"""Of those hurt or lost, "a further 23" come on top of the dead."""
_SINGLE = frozenset(["mph", "km/h", "knot", "magnitude", "hectare", "acre", "km2", "mile2"])
_MEASURE = 0.35
"""For the only figure of such a unit in either article: an event has one speed, one strength."""
_KIND_AND_DEED = 0.1
"""More for people to whom the same happens: "three people were killed" and "four died"."""
_OTHER_DAY = 0.15
"""Taken off where one side alone dates its share ("25 per cent by Wednesday")."""
_MOST_WORDS = 0.36
_WIDE = 1.3
"""Times that a value may exceed a bound in sentences that do not go together."""
_SMALL = 20
_MEASURED = frozenset(["%", "fraction", "pp"])


class Evidence:
    """What the two articles as a whole say about pairs of figures.

    `near` are sentences that go together, `close` those of them that may be trusted with a
    conflict, `related` whether the articles plainly share an event.
    """

    def __init__(
        self,
        near: Collection[tuple[str, str]],
        close: Collection[tuple[str, str]],
        related: bool,
        lefts: list[Context],
        rights: list[Context],
    ) -> None:
        self._near = near
        self._close = close
        self._related = related
        self._indexes = _index(lefts), _index(rights)
        self._units = tuple(Counter(c.figure.unit for c in side) for side in (lefts, rights))
        self._measures = _by_unit(lefts), _by_unit(rights)
        self._by_sentence: dict[str, list[Context]] = defaultdict(list)
        for context in (*lefts, *rights):
            self._by_sentence[context.figure.sentence].append(context)
        self._spread: Counter[str] = Counter(
            word for context in (*lefts, *rights) for word in context.around
        )

    def join(self, sentences: Collection[tuple[str, str]]) -> None:
        """Take sentences to go together because they agree in a telling figure."""
        self._near = {*self._near, *sentences}
        self._close = {*self._close, *sentences}

    def is_near(self, one: Context, other: Context) -> bool:
        """Whether the figures stand in sentences that go together."""
        return (one.figure.sentence, other.figure.sentence) in self._near

    def agreement(self, one: Context, other: Context) -> FigureVerdict | None:
        """AGREE or APPROXIMATE where two figures of one unit count the same thing and fit."""
        equal = is_equal(one.figure, other.figure)
        if not equal and not compatible(one.figure, other.figure):
            return None
        a, b = one.figure, other.figure
        exact = equal and (a.bound, a.approximate) == (b.bound, b.approximate)
        verdict = FigureVerdict.AGREE if exact else FigureVerdict.APPROXIMATE
        near = self.is_near(one, other)
        thing = same_thing(one, other)
        if a.unit == "year" and one.is_age != other.is_age:
            return None
        if thing is False and not (near and equal and one.figure.value >= 3):
            return None
        if thing is False and one.kinds.isdisjoint(_PEOPLE) != other.kinds.isdisjoint(_PEOPLE):
            return None  # "15 people" and "15 cities"
        if not equal and not _is_likely(
            one, other, near=near, same=thing is True or is_same_deed(one, other)
        ):
            return None
        if near:
            return verdict if equal or deeds_fit(one, other) else None
        if one.is_earlier != other.is_earlier:
            return None  # "the toll, first given as 14"
        words = len(one.around & other.around)
        if equal and is_telling(one.figure) and self._related:
            return verdict
        if not deeds_fit(one, other):
            return None
        if equal and is_telling(one.figure) and words:
            return verdict
        if thing and self._related and one.figure.value >= 100 and self._is_unique(one, other, ()):
            return verdict
        if thing and (words or one.deeds & other.deeds):
            return verdict
        if thing and equal and self._related and one.head == other.head:
            return verdict
        if thing is None and (words >= 2 or one.deeds & other.deeds) and equal:
            return verdict
        if thing is None and words and one.deeds & other.deeds and one.subject & other.subject:
            return verdict  # "shares rose 5.4%" and "shares climbed by more than 5%"
        alone = self._related and one.figure.unit is not None and self._is_unique(one, other, ())
        return verdict if alone and one.figure.unit not in _MEASURED else None

    def conflict(self, one: Context, other: Context, explained: Collection[str]) -> float:
        """How sure it is that two figures give different values for one thing, from 0."""
        a, b = one.figure, other.figure
        near = self.is_near(one, other)
        close = (a.sentence, b.sentence) in self._close
        if not (close or self._related) or not may_differ(a, b):
            return 0.0
        aged = a.unit == "year" and is_age_of_named(one) and is_age_of_named(other)
        swapped = is_slip(a, b)
        if not (aged or swapped or deeds_fit(one, other)):
            return 0.0
        thing = same_thing(one, other)
        deeds = bool(one.deeds & other.deeds)
        if thing is False or one.per != other.per:
            return 0.0
        slip = slip_of(a, b)
        same_words = deeds or bool(one.subject & other.subject)
        alike = bool((one.kinds & other.kinds) - {"generic"})
        bare = same_words and None in (one.head, other.head) and slip >= SWAPPED
        left_over = close and self._is_remainder(one, other, explained)
        unique = self._is_unique(one, other, explained)
        elliptic = is_elliptic(one, other)
        bare = bare or (elliptic and deeds and (near or (unique and one.own_deed in OUTCOMES)))
        trades = thing is None and None not in (one.head, other.head) and is_same_deed(one, other)
        words = len(one.around & other.around)
        bare = bare or (near and (trades or (are_people(one, other) and deeds and words > 1)))
        bare = bare or (
            (left_over or (near and None in (one.head, other.head)))
            and bool(one.subject & other.subject)
            and is_large(a, b)
        )
        if a.unit is None and thing is None and not (bare or swapped or is_attendance(one, other)):
            return 0.0  # only "41,250 spectators" and "the attendance was 41,520" may pass
        if a.unit == "score" and not close:
            return 0.0  # every match report has scores of other matches
        timed = a.unit != "year"
        if (
            timed
            and one.days
            and other.days
            and (one.days[1] < other.days[0] or other.days[1] < one.days[0])
        ):
            return 0.0
        if one.months and other.months and not one.months & other.months:
            return 0.0
        if timed and one.weekdays and other.weekdays and not one.weekdays & other.weekdays:
            return 0.0
        further = one.is_further != other.is_further and one.own_deed not in _BESIDE_THE_DEAD
        if one.is_earlier != other.is_earlier or further:
            return 0.0  # "the toll, first given as 14"; "nine more died"
        if a.unit == "year" and one.is_age != other.is_age:
            return 0.0
        if aged:
            return 1.0 if is_same_person(one, other) else 0.0
        same_trade = one.head == other.head and "generic" not in one.kinds | other.kinds
        if a.unit == "year" and one.head and not (one.names & other.names or same_trade):
            return 0.0  # "a 66-year-old woman" and "a 59-year-old woman"
        score = 0.0
        crowd = thing is None and is_attendance(one, other)
        if crowd:
            score += _HEAD
        elif thing:
            people = "generic" in one.kinds | other.kinds
            score += _KIND if people or (one.head != other.head and not alike) else _HEAD
            score += _KIND_AND_DEED * (deeds and bool(one.kinds & other.kinds))
        elif one.subject & other.subject:
            score += _SUBJECT
        elif is_same_deed(one, other):
            score += _KIND
        score += _DEED * deeds + _SLIP * swapped
        score += min(_MOST_WORDS, self._weight(one.around & other.around))
        if slip >= SWAPPED and a.unit is not None:
            score += _UNIT
        if unique and alike and 1.5 * min(amount(a), amount(b)) >= max(amount(a), amount(b)):
            score += _ALIKE
        best = a.unit not in (None, "year", "score") and self._is_best_match(one, other, explained)
        score += _NEAR * near + _UNIQUE * (unique or best) + slip
        score += _SAME_DAY * (one.days is not None and one.days == other.days)
        if close and a.unit not in (None, "year", *_MEASURED) and self._is_only(one, other):
            score += _ONLY
        if a.unit in _SINGLE and self._is_only(one, other):
            score += _MEASURE
        if left_over and (a.unit is not None or bare):
            score += _REMAINDER
        if unique and a.unit is not None and a.unit not in _MEASURED and not a.unit.isupper():
            score += _UNIT
        if a.unit in _MEASURED and (one.days is None) != (other.days is None):
            score -= _OTHER_DAY
        return score

    def _weight(self, words: Iterable[str]) -> float:
        return sum(_RARE if self._spread[word] <= 4 else _COMMON for word in words)

    def _is_best_match(self, one: Context, other: Context, explained: Collection[str]) -> bool:
        """Whether no free figure of the unit shares as many words with either as they do."""

        def common(this: Context, that: Context) -> int:
            return len((this.around | this.subject) & (that.around | that.subject))

        own = common(one, other)
        lefts, rights = (side[one.figure.unit] for side in self._measures)
        if not own or max(len(lefts), len(rights)) > _MANY:
            return False
        rivals = [(c, other) for c in lefts if c is not one]
        rivals += [(one, c) for c in rights if c is not other]
        return not any(
            common(a, b) >= own
            for a, b in rivals
            if a.figure.id not in explained and b.figure.id not in explained
        )

    def _is_only(self, one: Context, other: Context) -> bool:
        """Whether either article has a single figure of the unit."""
        return all(units[one.figure.unit] == 1 for units in self._units)

    def _is_remainder(self, one: Context, other: Context, explained: Collection[str]) -> bool:
        """Whether two sentences that go together agree in a figure, and these two are what is left
        of one unit on either side."""
        sides = self._by_sentence[one.figure.sentence], self._by_sentence[other.figure.sentence]
        if max(map(len, sides)) > _MANY:
            return False
        agreed = all(any(c.figure.id in explained for c in side) for side in sides)
        alike = [
            c
            for side in sides
            for c in side
            if c.figure.id not in explained and same_unit(c, one) and not c.figure.ordinal
        ]
        return agreed and not (one.is_age or other.is_age) and len(alike) == 2

    def _is_unique(self, one: Context, other: Context, explained: Collection[str]) -> bool:
        """Whether neither article has another figure that might be meant."""
        return all(
            _has_one(this, index, explained)
            for this, index in zip((one, other), self._indexes, strict=True)
        )


def _is_likely(one: Context, other: Context, *, near: bool, same: bool) -> bool:
    """Whether two values that may both be true are also likely to be of one thing: a bound takes in
    many numbers, and small ones by chance."""
    low, high = sorted((amount(one.figure), amount(other.figure)))
    if not near and high > _WIDE * low:
        return False
    return same or one.figure.unit is not None or low >= _SMALL


def _index(side: list[Context]) -> dict[_Key, list[Context]]:
    index: dict[_Key, list[Context]] = defaultdict(list)
    for context in side:
        for key in _keys(context):
            index[key].append(context)
    return index


def _by_unit(side: list[Context]) -> dict[str | None, list[Context]]:
    found: dict[str | None, list[Context]] = defaultdict(list)
    for context in side:
        found[context.figure.unit].append(context)
    return found


def _keys(context: Context) -> set[_Key]:
    unit = "%" if context.figure.unit == "fraction" else context.figure.unit
    return {(unit, context.head), *((unit, kind) for kind in context.kinds)}


def _has_one(this: Context, index: dict[_Key, list[Context]], explained: Collection[str]) -> bool:
    """Whether a figure is the only one of its side with its unit, thing counted and happening."""
    for key in _keys(this):
        for context in index[key]:
            if (
                context is not this
                and context.figure.id not in explained
                and same_unit(this, context)
                and deeds_fit(this, context)
            ):
                return False
    return this.figure.id not in explained
