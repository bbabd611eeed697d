"""How an accepted pair says the same: its kind, the reason in words, and what to tint."""

from __future__ import annotations

from dataclasses import dataclass

from reader.comparison.model import PairKind
from reader.comparison.pairs.features import CELL_FEATURES
from reader.comparison.pairs.reading import Passage
from reader.comparison.pairs.words import Word
from reader.documents.article import Span

_NEAR = 0.80
"""Share of equal words, in order, from which two sentences or quotations are near."""
_QUOTATION = 3
"""Content words that a quotation needs to carry a pair by itself."""
_AT = {name: place for place, name in enumerate(CELL_FEATURES)}


@dataclass(frozen=True, slots=True)
class Grade:
    """Kind, reason and tints of one pair; the spans are into each sentence."""

    kind: PairKind
    reason: str
    tint_left: tuple[Span, ...]
    tint_right: tuple[Span, ...]


def grade(one: Passage, two: Passage, vector: list[float], *, related: bool = False) -> Grade:
    """The grade of a pair of sentences whose cell was measured as `vector`."""
    equal = _equal_words(one.words, two.words)
    longer = max(len(one.words), len(two.words))
    shorter = min(len(one.words), len(two.words))
    if not related and len(equal) == longer:
        return Grade(PairKind.VERBATIM, "every word is equal", _whole(one.words), _whole(two.words))
    likeness = 2 * len(equal) / (longer + shorter) if longer else 0.0
    tints = _runs(one.words, {i for i, _ in equal}), _runs(two.words, {j for _, j in equal})
    quotation = _same_quotation(one, two)
    if not related and likeness >= _NEAR:
        changed = longer - len(equal)
        reason = f"{len(equal)} of {longer} words, {changed} changed"
        return Grade(PairKind.NEAR, reason, *tints)
    if not related and quotation:
        return Grade(PairKind.NEAR, quotation, *tints)
    reason = _shared_things(one, two, vector, len(equal), shorter)
    kind = PairKind.RELATED if related else PairKind.PARAPHRASE
    return Grade(kind, reason, *_common_words(one, two))


def _equal_words(one: list[Word], two: list[Word]) -> list[tuple[int, int]]:
    """Places of equal folded words in the longest common subsequence."""
    first, second = [w.folded for w in one], [w.folded for w in two]
    if first == second:
        return [(at, at) for at in range(len(first))]
    rows = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        here, below = rows[i], rows[i + 1]
        for j in range(len(second) - 1, -1, -1):
            if first[i] == second[j]:
                here[j] = below[j + 1] + 1
            else:
                here[j] = max(below[j], here[j + 1])
    pairs = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _whole(words: list[Word]) -> tuple[Span, ...]:
    return (Span(words[0].start, words[-1].end),) if words else ()


def _runs(words: list[Word], chosen: set[int]) -> tuple[Span, ...]:
    """The chosen words as spans, neighbours joined; lone function words are left out."""
    spans: list[Span] = []
    run: list[Word] = []
    for at, word in enumerate([*words, None]):
        if word is not None and at in chosen:
            run.append(word)
            continue
        if any(w.content or w.number is not None for w in run):
            spans.append(Span(run[0].start, run[-1].end))
        run = []
    return tuple(spans)


def _common_words(one: Passage, two: Passage) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Words with a common stem or number, wherever they stand."""
    stems = one.stems.keys() & two.stems.keys()
    numbers = one.numbers.keys() & two.numbers.keys()

    def chosen(words: list[Word]) -> set[int]:
        return {
            at
            for at, word in enumerate(words)
            if (word.stem in numbers if word.number is not None else word.stem in stems)
        }

    found = _runs(one.words, chosen(one.words)), _runs(two.words, chosen(two.words))
    # words that only look alike carried the pair: nothing single can be pointed at
    return found[0] or _whole(one.words), found[1] or _whole(two.words)


def _quoted_words(passage: Passage) -> list[Word]:
    return [
        word
        for word in passage.words
        if any(span.start <= word.start < span.end for span in passage.quoted)
    ]


def _same_quotation(one: Passage, two: Passage) -> str:
    """In words, how the quotation of one stands in the other; empty where it does not."""
    first, second = _quoted_words(one), _quoted_words(two)
    for quoted, other, both in (
        (first, second, True),
        (second, first, True),
        (first, two.words, False),
        (second, one.words, False),
    ):
        if sum(word.content for word in quoted) < _QUOTATION or not other:
            continue
        equal = len(_equal_words(quoted, other))
        if equal < _NEAR * len(quoted):
            continue
        if not both:
            return f"{equal} of {len(quoted)} words of the quotation, without quotation marks"
        if equal == len(quoted) == len(other):
            return "same quotation"
        if len(other) > len(quoted) / _NEAR:
            return "same quotation, cut"
        return f"{equal} of {len(quoted)} words of the quotation"
    return ""


def _shared_things(
    one: Passage, two: Passage, vector: list[float], equal: int, shorter: int
) -> str:
    """What two differently worded sentences have in common."""
    things = []
    if one.capitals & two.stems.keys() or two.capitals & one.stems.keys():
        things.append("names")
    numbers = len(one.numbers.keys() & two.numbers.keys())
    if numbers:
        things.append("number" if numbers == 1 else "numbers")
    names = one.capitals | two.capitals
    plain = [stem for stem in one.stems if stem in two.stems and stem not in names]
    if plain:
        things.append(f"{len(plain)} telling word" + ("s" if len(plain) > 1 else ""))
    if vector[_AT["quoted_contained"]] >= 0.4:
        things.append("words of a quotation")
    text = " and ".join([", ".join(things[:-1]), things[-1]] if len(things) > 1 else things)
    told = f"same {text}" if text else "similar words"
    if vector[_AT["numbers_differ"]]:
        told += "; other numbers"
    return f"{told}; {equal} of {shorter} words in the same order"
