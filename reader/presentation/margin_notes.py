"""What stands in the margin of an article: sentence ids, and the pairs each sentence is in.

The number of a pair and its sign are the only way to tell pairs apart without colour, so they
stand wherever a sentence is shared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.analysis.model import Sentence
from reader.comparison.model import SharedPair
from reader.documents.article import Role, Side, Span
from reader.presentation.marks import pair_key
from reader.presentation.selection import sentence_of
from reader.presentation.theme import Theme


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
    """The notes of one article in text order."""

    def __init__(self, notes: Sequence[MarginNote] = ()) -> None:
        self.notes = sorted(notes, key=lambda note: note.span)
        self._starts = [note.span.start for note in self.notes]

    def between(self, start: int, end: int) -> list[MarginNote]:
        """Notes of sentences that begin in the half-open range."""
        first = bisect_left(self._starts, start)
        return self.notes[first : bisect_left(self._starts, end)]

    def at(self, offset: int) -> MarginNote | None:
        """The note of the sentence that holds `offset`."""
        number = bisect_left(self._starts, offset + 1) - 1
        if number < 0 or self.notes[number].span.end <= offset:
            return None
        return self.notes[number]


def margin_notes(
    sentences: Iterable[Sentence], pairs: Iterable[SharedPair], side: Side, theme: Theme
) -> MarginNotes:
    """Notes for every sentence of one side; `pairs` are those that the view draws."""
    signs: dict[str, list[PairSign]] = {}
    for pair in pairs:
        sign = theme.look(f"shared.{pair.kind}").sign
        text = f"{pair.id} {sign}" if pair.id else sign
        signs.setdefault(sentence_of(pair, side), []).append(PairSign(pair_key(pair), text))
    return MarginNotes(
        [MarginNote(s.id, s.span, s.role, tuple(signs.get(s.id, ()))) for s in sentences]
    )
