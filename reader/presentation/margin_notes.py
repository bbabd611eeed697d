"""What stands in the margin of an article: sentence ids, and the pairs each sentence is in.

The number of a pair and its sign are the only way to tell pairs apart without colour, so they
stand wherever a sentence is shared. Notes are made for the sentences that are asked about: a long
article has thousands and a window shows thirty.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.analysis.model import Sentence
from reader.comparison.model import SharedPair
from reader.documents.article import Role, Side, Span
from reader.presentation.marks import pair_key
from reader.presentation.selection import sentence_of
from reader.presentation.theme import Theme
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class PairSign:
    """A pair as the margin names it."""

    key: str
    text: str
    """ "3 ~"; only the sign where the pair has no number."""


@dataclass(frozen=True, slots=True)
class MarginNote:
    """What is noted beside the beginning of a sentence."""

    sentence: str
    span: Span
    role: Role
    pairs: tuple[PairSign, ...]


class MarginNotes:
    """The notes of one article; `pairs` are those that the view draws."""

    def __init__(
        self,
        sentences: Sequence[Sentence] = (),
        pairs: Iterable[SharedPair] = (),
        side: Side = Side.LEFT,
        theme: Theme | None = None,
    ) -> None:
        self._sentences = sorted(sentences, key=attrgetter("span.start"))
        self._starts = [sentence.span.start for sentence in self._sentences]
        self.theme = theme
        """Which signs stand for the kinds of pairs."""
        self._side = side
        self._pairs: dict[str, list[SharedPair]] = {}
        self.highest_number = 0
        """Of a pair."""
        self.most_pairs = 0
        """How many pairs the sentence with the most has."""
        self.add(pairs)

    def add(self, pairs: Iterable[SharedPair]) -> None:
        """Note more pairs."""
        for pair in pairs:
            here = self._pairs.setdefault(sentence_of(pair, self._side), [])
            here.append(pair)
            self.most_pairs = max(self.most_pairs, len(here))
            self.highest_number = max(self.highest_number, pair.id)

    def __len__(self) -> int:
        return len(self._sentences)

    def between(self, start: int, end: int) -> list[MarginNote]:
        """Notes of sentences that begin in the half-open range."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return [self._note(sentence) for sentence in self._sentences[first:last]]

    def at(self, offset: int) -> MarginNote | None:
        """The note of the sentence that holds `offset`."""
        number = bisect_left(self._starts, offset + 1) - 1
        if number < 0 or self._sentences[number].span.end <= offset:
            return None
        return self._note(self._sentences[number])

    def _note(self, sentence: Sentence) -> MarginNote:
        signs = tuple(self._sign(pair) for pair in self._pairs.get(sentence.id, ()))
        return MarginNote(sentence.id, sentence.span, sentence.role, signs)

    def _sign(self, pair: SharedPair) -> PairSign:
        sign = self.theme.look(f"shared.{pair.kind}").sign if self.theme else ""
        return PairSign(pair_key(pair), f"{pair.id} {sign}" if pair.id else sign)
