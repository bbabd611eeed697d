"""A sentence inside a quotation, and two of them that are the same speech."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.model import Quote
from reader.comparison.plain_words import PlainWord
from reader.documents.article import Span
from reader.records import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A sentence inside a quotation. Compared by identity."""

    quote: Quote
    span: Span
    words: tuple[PlainWord, ...]

    lows: tuple[str, ...]
    """The folded words, contractions written out."""
    stems: tuple[str, ...]
    keys: frozenset[str]
    """What it is looked up by: stems of its content words, or all its words."""
    in_headline: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """Two units that are the same speech; `score` 0 to 1."""

    left: Unit
    right: Unit
    score: float
    taken: frozenset[int] = frozenset()
    """Indexes of the longer unit's words that the shorter one answers to."""

    @property
    def heads(self) -> tuple[bool, bool]:
        """Whether either side is a headline; such links are matched by themselves."""
        return self.left.in_headline, self.right.in_headline


def common_in_order(shorter: Sequence[str], longer: Sequence[str]) -> list[int]:
    """Places in `longer` of a longest common subsequence of two short word lists."""
    rows = [[0] * (len(longer) + 1)]
    for word in shorter:
        above = rows[-1]
        row = [0]
        for column, other in enumerate(longer):
            same = above[column] + 1 if word == other else 0
            row.append(max(same, above[column + 1], row[column]))
        rows.append(row)
    taken = []
    i, j = len(shorter), len(longer)
    while i and j:
        if shorter[i - 1] == longer[j - 1] and rows[i][j] == rows[i - 1][j - 1] + 1:
            taken.append(j - 1)
            i, j = i - 1, j - 1
        elif rows[i - 1][j] >= rows[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return taken[::-1]
