"""What the engines found about each shared pair, looked up quickly.

A long comparison has thousands of pairs and of names; going through all names for every row of a
list would take seconds. The indexes are made when something is first asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from reader.analysis.model import Label
from reader.comparison.model import (
    Comparison,
    FigureCheck,
    FigureVerdict,
    QuotePair,
    SharedEntity,
    SharedPair,
    WordChange,
)
from reader.documents.article import Side, Span
from reader.presentation.pair_wording import quoted_wordings, wording_of

_BY_LABEL = (Label.PERSON, Label.ORG, Label.EVENT, Label.WORK, Label.PLACE)
"""What tells a reader most comes first."""


class PairFacts:
    """Facts of one comparison by pair."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    def quotation(self, pair: SharedPair) -> QuotePair | None:
        """The quotation that the pair holds on both sides."""
        return self._quotations.get(pair.id) if pair.id else None

    def wording(self, pair: SharedPair) -> tuple[WordChange, ...]:
        """The word changes of the pair, or of the quotation that it holds."""
        return wording_of(pair, self._quoted)

    @cached_property
    def _quoted(self) -> dict[int, tuple[WordChange, ...]]:
        return quoted_wordings(self.comparison)

    def names(self, pair: SharedPair) -> list[str]:
        """Names of whom or what both sentences speak, people first."""
        left, right = self._entities[Side.LEFT], self._entities[Side.RIGHT]
        both = left.get(pair.left, frozenset()) & right.get(pair.right, frozenset())
        entities = [self.comparison.entities[number] for number in sorted(both)]
        return [entity.name for entity in sorted(entities, key=_telling)]

    def figures(self, pair: SharedPair) -> list[str]:
        """Figures that agree, in the words of A."""
        return self._agreeing.get(pair.id, []) if pair.id else []

    def figures_differ(self, pair: SharedPair) -> bool:
        """Whether the two sentences count the same thing and give other numbers."""
        return self.differing_figures(pair) is not None

    def differing_figures(self, pair: SharedPair) -> FigureCheck | None:
        """The first figures of the two sentences that count the same and differ."""
        return self._differing.get(pair.id) if pair.id else None

    @cached_property
    def _quotations(self) -> dict[int, QuotePair]:
        found: dict[int, QuotePair] = {}
        for quotation in self.comparison.quotations:
            if quotation.pair:
                found.setdefault(quotation.pair, quotation)
        return found

    @cached_property
    def _agreeing(self) -> dict[int, list[str]]:
        figures = {figure.id: figure for figure in self.comparison.left.figures}
        text = self.comparison.left.article.text
        found: dict[int, list[str]] = {}
        for check in self.comparison.figure_checks:
            if check.pair and check.verdict is FigureVerdict.AGREE:
                words = [figures[name].span.of(text) for name in check.left if name in figures]
                found.setdefault(check.pair, []).extend(words)
        return found

    @cached_property
    def _differing(self) -> dict[int, FigureCheck]:
        found: dict[int, FigureCheck] = {}
        for check in self.comparison.figure_checks:
            if check.pair and check.verdict is FigureVerdict.DIFFER:
                found.setdefault(check.pair, check)
        return found

    @cached_property
    def _entities(self) -> dict[Side, dict[str, frozenset[int]]]:
        """Which entities each sentence speaks of, by their places in the comparison."""
        return {side: self._entities_of(side) for side in Side}

    def _entities_of(self, side: Side) -> dict[str, frozenset[int]]:
        sentences = sorted(self.comparison.analysis(side).sentences, key=lambda s: s.span.start)
        starts = [sentence.span.start for sentence in sentences]
        found: dict[str, set[int]] = {}
        for number, entity in enumerate(self.comparison.entities):
            for span in _spans(entity, side):
                at = bisect_right(starts, span.start) - 1
                if at >= 0 and sentences[at].span.end >= span.end:
                    found.setdefault(sentences[at].id, set()).add(number)
        return {name: frozenset(numbers) for name, numbers in found.items()}


def _telling(entity: SharedEntity) -> int:
    return _BY_LABEL.index(entity.label) if entity.label in _BY_LABEL else len(_BY_LABEL)


def _spans(entity: SharedEntity, side: Side) -> Iterable[Span]:
    if side is Side.LEFT:
        return (*entity.left, *entity.roles_left)
    return (*entity.right, *entity.roles_right)
