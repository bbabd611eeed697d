"""How an accepted pair says the same: its kind, the reason in words, and what to tint."""

from __future__ import annotations

from reader.comparison.model import PairKind
from reader.comparison.pairs.features import CELL_FEATURES
from reader.comparison.pairs.likeness import NEAR, equal_words
from reader.comparison.pairs.quoting import same_quotation
from reader.comparison.pairs.reading import Passage
from reader.comparison.pairs.words import Word
from reader.documents.article import Span
from reader.records import dataclass

_CAPITAL_NOUNS = frozenset(["de", "lb"])
"""Languages that write every noun with a capital."""
_AT = {name: place for place, name in enumerate(CELL_FEATURES)}


@dataclass(frozen=True, slots=True)
class Grade:
    """Kind, reason and tints of one pair; the spans are into each sentence."""

    kind: PairKind
    reason: str
    tint_left: tuple[Span, ...]
    tint_right: tuple[Span, ...]


def grade(
    one: Passage,
    two: Passage,
    vector: list[float],
    *,
    related: bool = False,
    language: str | None = None,
) -> Grade:
    """The grade of a pair of sentences in `language` whose cell was measured as `vector`."""
    nouns = language in _CAPITAL_NOUNS
    if related:
        reason = _shared_things(one, two, vector, nouns)
        return Grade(PairKind.RELATED, reason, *_common_words(one, two))
    equal = equal_words(one.words, two.words)
    longer = max(len(one.words), len(two.words))
    if len(equal) == longer and one.is_whole and two.is_whole:
        return Grade(PairKind.VERBATIM, "every word is equal", _whole(one.words), _whole(two.words))
    tints = _equal_runs(one, two, equal)
    if 2 * len(equal) >= NEAR * (len(one.words) + len(two.words)):
        reason = f"{len(equal)} of {longer} words, {longer - len(equal)} changed"
        return Grade(PairKind.NEAR, reason, *tints)
    quotation = same_quotation(one, two)
    if quotation:
        return Grade(PairKind.NEAR, quotation.reason, *tints)
    reason = _shared_things(one, two, vector, nouns)
    return Grade(PairKind.PARAPHRASE, reason, *_common_words(one, two))


def _whole(words: list[Word]) -> tuple[Span, ...]:
    return (Span(words[0].start, words[-1].end),) if words else ()


def _equal_runs(
    one: Passage, two: Passage, equal: list[tuple[int, int]]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The equal words of both; all of them where they are nothing but small ones ("It is what it
    is")."""
    left, right = {i for i, _ in equal}, {j for _, j in equal}
    tints = _runs(one.words, left), _runs(two.words, right)
    if all(tints):
        return tints
    return _runs(one.words, left, small=True), _runs(two.words, right, small=True)


def _runs(words: list[Word], chosen: set[int], *, small: bool = False) -> tuple[Span, ...]:
    """The chosen words as spans, neighbours joined; lone function words are left out unless `small`
    ones are wanted."""
    spans: list[Span] = []
    run: list[Word] = []
    for at, word in enumerate([*words, None]):
        if word is not None and at in chosen:
            run.append(word)
            continue
        if run and (small or any(w.content or w.number is not None for w in run)):
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


def _shared_things(one: Passage, two: Passage, vector: list[float], nouns: bool) -> str:
    """What two differently worded sentences have in common, in a reader's words. A capital tells
    no name where all `nouns` bear one."""
    names = [
        stem
        for stem in one.stems
        if not nouns and stem in two.stems and (stem in one.capitals or stem in two.capitals)
    ]
    numbers = one.numbers.keys() & two.numbers.keys()
    plain = [stem for stem in one.stems if stem in two.stems and stem not in names]
    things = []
    if names:
        things.append("names" if len(names) > 1 else "name")
    if numbers:
        things.append("numbers" if len(numbers) > 1 else "number")
    if vector[_AT["quoted_contained"]] >= 0.4:
        things.append("words of a quotation")
    if plain:
        things.append("subject")
    text = " and ".join([", ".join(things[:-1]), things[-1]] if len(things) > 1 else things)
    told = f"same {text}; other words" if text else "words that look alike"
    if vector[_AT["numbers_differ"]]:
        told += "; other numbers"
    return told
