"""What the two articles as a whole say about a pair of figures.

Which sentences go together, whether either article gives another figure that might be meant, and
how rare the words around the two are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from reader.comparison.figure_context import Context, root_of
from reader.comparison.figure_things import deeds_fit, same_unit

_Key = tuple[str | None, str | None]

_RARE, _COMMON = 0.12, 0.04
_MOST_WORDS = 0.36
"""Evidence of words in common: of a rare one, of another, of all at most."""
_VOTES = frozenset(root_of(word) for word in ("votes", "ballots"))
_MANY = 60
"""Figures of a sentence or unit above which nothing is told from what is left of them."""


class Evidence:
    """Facts about pairs of figures of two articles.

    `near` are sentences that go together, `close` those of them that may be trusted with a
    conflict, `related` whether the articles plainly share an event; `english`, whether what happens
    to the counted is told from the words at all.
    """

    def __init__(
        self,
        near: Collection[tuple[str, str]],
        close: Collection[tuple[str, str]],
        related: bool,
        lefts: list[Context],
        rights: list[Context],
        *,
        english: bool = True,
    ) -> None:
        self.related = related
        self.english = english
        self._near = near
        self._close = close
        self._indexes = _index(lefts), _index(rights)
        self._counted = tuple(
            {round(c.figure.value, 1) for c in side if c.is_count_so_far}
            for side in (lefts, rights)
        )
        self._units = tuple(Counter(c.figure.unit for c in side) for side in (lefts, rights))
        self._measures = _by_unit(lefts), _by_unit(rights)
        self._by_sentence: dict[str, list[Context]] = defaultdict(list)
        for context in (*lefts, *rights):
            self._by_sentence[context.figure.sentence].append(context)
        self._spread: Counter[str] = Counter(
            word for context in (*lefts, *rights) for word in context.around
        )

    def is_of_other_count(self, one: Context, other: Context) -> bool:
        """Whether both are of a count of votes that stands at another share in either article."""
        lefts, rights = self._counted
        if not lefts or not rights or lefts & rights:
            return False
        return all(c.figure.unit in ("%", "pp") or _is_of_votes(c) for c in (one, other))

    def join(self, sentences: Collection[tuple[str, str]]) -> None:
        """Take sentences to go together because they agree in a telling figure."""
        self._near = {*self._near, *sentences}
        self._close = {*self._close, *sentences}

    def is_near(self, one: Context, other: Context) -> bool:
        """Whether the figures stand in sentences that go together."""
        return (one.figure.sentence, other.figure.sentence) in self._near

    def is_close(self, one: Context, other: Context) -> bool:
        """Whether they stand in sentences that may be trusted with a conflict."""
        return (one.figure.sentence, other.figure.sentence) in self._close

    def is_unique(self, one: Context, other: Context, explained: Collection[str]) -> bool:
        """Whether neither article has another figure that might be meant, but `explained` ones."""
        return all(
            _has_one(this, index, explained)
            for this, index in zip((one, other), self._indexes, strict=True)
        )

    def is_only(self, one: Context) -> bool:
        """Whether either article has a single figure of the unit."""
        return all(units[one.figure.unit] == 1 for units in self._units)

    def is_best_match(self, one: Context, other: Context, explained: Collection[str]) -> bool:
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

    def is_remainder(self, one: Context, other: Context, explained: Collection[str]) -> bool:
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

    def weight_of_words(self, words: Iterable[str]) -> float:
        """Evidence of words that stand around both: rare ones count more."""
        weights = (_RARE if self._spread[word] <= 4 else _COMMON for word in words)
        return min(_MOST_WORDS, sum(weights))


def _is_of_votes(context: Context) -> bool:
    return not _VOTES.isdisjoint({context.head, *context.modifiers, *context.around})


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
