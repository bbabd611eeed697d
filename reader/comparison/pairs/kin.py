"""Words that are not one stem but kin: they begin and look alike ("metro", "metroviários"), or one
is the acronym of a name in which the other stands ("PF", "Polícia Federal")."""

from __future__ import annotations

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
        [framed[at : at + length] for length in (3, 4, 5) for at in range(size - length + 1)]
    )


def find_kin(left: Sequence[Sequence[Word]], right: Sequence[Sequence[Word]]) -> Kin:
    """The kin between the words of both articles' sentences."""
    forms = [
        {word.folded: word.stem for words in side for word in words if word.content}
        for side in (left, right)
    ]
    kin: Kin = {}

    def put(stem: str, other: str, likeness: float) -> None:
        row = kin.setdefault(stem, {})
        row[other] = max(likeness, row.get(other, 0.0))

    for group in _by_beginning(*forms):
        bits: dict[str, int] = {}
        words = [(folded, stem, *_as_bits(folded, bits)) for folded, stem in group.items()]
        for at, (folded, stem, grams, count) in enumerate(words, 1):
            alike = [
                (other, other_stem, 2 * equal / (count + other_count))
                for other, other_stem, other_grams, other_count in words[at:]
                if (equal := (grams & other_grams).bit_count())
                >= _KIN_FROM * (count + other_count) / 2
                and other_stem != stem
            ]
            for other, other_stem, likeness in alike:
                if folded in forms[0] and other in forms[1]:
                    put(stem, other_stem, likeness)
                if other in forms[0] and folded in forms[1]:
                    put(other_stem, stem, likeness)
    for acronym, word in _spelled_out(left, right):
        put(acronym, word, 1.0)
    for acronym, word in _spelled_out(right, left):
        put(word, acronym, 1.0)
    return kin


def _by_beginning(left: dict[str, str], right: dict[str, str]) -> list[dict[str, str]]:
    """Words of either side with their stems, apart for each three letters with which words of both
    begin; without those whose words all have one stem."""
    groups: dict[str, dict[str, str]] = {}
    for folded, stem in (left | right).items():
        groups.setdefault(folded[:3], {})[folded] = stem
    return [
        group
        for group in groups.values()
        if len(set(group.values())) > 1
        and not left.keys().isdisjoint(group)
        and not right.keys().isdisjoint(group)
    ]


def _as_bits(folded: str, bits: dict[str, int]) -> tuple[int, int]:
    """The n-grams of a word as the bits of a number, and how many there are; a new n-gram takes
    the next bit. Two such numbers are met ten times as fast as two sets."""
    grams = set(grams_of(folded))
    return sum([bits.setdefault(gram, 1 << len(bits)) for gram in grams]), len(grams)


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
