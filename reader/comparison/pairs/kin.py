"""Words that are not one stem but kin: they begin and look alike ("metro", "metroviários"), or one
is the acronym of a name in which the other stands ("PF", "Polícia Federal")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from reader.comparison.pairs.words import Word

_KIN_FROM = 0.45
"""Dice of the character n-grams from which two words are taken for kin."""
_LONGEST = 5
"""Letters of an acronym."""
_BETWEEN = 3
"""Letters of a small word inside a name ("do", "of", "für")."""

Kin = dict[str, dict[str, float]]
"""For a left stem the right stems that are its kin, with their likeness 0 to 1."""


@lru_cache(maxsize=65_536)
def grams_of(folded: str) -> tuple[str, ...]:
    """Character 3- to 5-grams of a word between its borders (short words are one gram)."""
    framed = f" {folded} "
    size = len(framed)
    if size <= 3:
        return (framed,)
    return tuple(
        framed[at : at + length] for length in (3, 4, 5) for at in range(size - length + 1)
    )


def find_kin(left: Sequence[Sequence[Word]], right: Sequence[Sequence[Word]]) -> Kin:
    """The kin between the words of both articles' sentences."""
    forms = [
        {word.folded: word.stem for words in side for word in words if word.content}
        for side in (left, right)
    ]
    beginnings: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for folded, stem in forms[1].items():
        beginnings[folded[:3]].append((stem, frozenset(grams_of(folded))))
    kin: Kin = {}
    for folded, stem in forms[0].items():
        grams = frozenset(grams_of(folded))
        for other_stem, others in beginnings.get(folded[:3], ()):
            needed = _KIN_FROM * (len(grams) + len(others)) / 2
            if other_stem == stem or min(len(grams), len(others)) < needed:
                continue
            equal = len(grams & others)
            if equal >= needed:
                likeness = 2 * equal / (len(grams) + len(others))
                row = kin.setdefault(stem, {})
                row[other_stem] = max(likeness, row.get(other_stem, 0.0))
    for acronym, word in _spelled_out(left, right):
        kin.setdefault(acronym, {})[word] = 1.0
    for acronym, word in _spelled_out(right, left):
        kin.setdefault(word, {})[acronym] = 1.0
    return kin


def _spelled_out(
    short: Sequence[Sequence[Word]], long: Sequence[Sequence[Word]]
) -> list[tuple[str, str]]:
    """Stems of the acronyms of one side, each with the stems of the words that it stands for."""
    acronyms = {
        word.folded: word.stem
        for words in short
        for word in words
        if word.acronym and word.end - word.start <= _LONGEST
    }
    if not acronyms:
        return []
    return [
        (acronyms[initials], word.stem)
        for words in long
        for initials, name in _named(words)
        if initials in acronyms
        for word in name
        if word.stem != acronyms[initials]
    ]


def _named(words: Sequence[Word]) -> list[tuple[str, list[Word]]]:
    """Every two to five capitalised words that stand together, small words aside, with their
    initials."""
    found: list[tuple[str, list[Word]]] = []
    run: list[Word] = []
    for word in words:
        if word.capital:
            run.append(word)
            for length in range(2, min(_LONGEST, len(run)) + 1):
                name = run[-length:]
                found.append(("".join(w.folded[0] for w in name), name))
        elif word.content or word.number is not None or word.end - word.start > _BETWEEN:
            run = []
    return found
