"""Both articles as they are compared: what each sentence holds, and what each word weighs.

A word weighs what it tells (inverse sentence frequency, Spärck Jones 1972). It is counted over both
articles and smoothed with what is known of the language: as if `_BACKGROUND` sentences of other
news stood beside them. A word of every other sentence is the topic of the whole story and tells
little of which two sentences belong together.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.comparison.pairs.clauses import Clause, find_clauses, find_quoted
from reader.comparison.pairs.kin import Kin, find_kin
from reader.comparison.pairs.lexicon import Lexicon, detect_language, lexicon_for
from reader.comparison.pairs.vocabulary import DAY_WORDS
from reader.comparison.pairs.words import Forms, Token, Word, as_words, find_tokens
from reader.documents.article import Span
from reader.records import dataclass, field, replace

_BACKGROUND = 30.0
_LONGEST = 400
"""Words by which a sentence is compared: what is longer is a table or no text at all."""
_MOST_FOR_KIN = 2_000
"""Sentences up to which words that only look alike are sought."""
_RARE = 0.004
"""Share of news sentences that hold a word of which nothing is known."""
_TOPIC = 0.3
"""Share of the sentences from which a word is the topic of the whole story."""
_TITLE = 0.75
"""Share of words with capitals from which a sentence is a headline in which all have them."""
_MOST_SLOTS = 12
"""Numbers of a sentence that are set against those of another with the words beside them."""

Weights = dict[str, float]


@dataclass(slots=True)
class Passage:
    """One sentence, read."""

    words: list[Word]
    clauses: list[Clause]
    quoted: tuple[Span, ...]
    is_whole: bool = True
    """Whether `words` are all the words of the sentence."""
    content: list[str] = field(default_factory=list)
    """Stems of the content words, in order."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """Where each stem stands in `content`."""
    numbers: Weights = field(default_factory=dict)
    """Numbers as stems ("#12") with their weight."""
    stems: Weights = field(default_factory=dict)
    """Content stems with their weight; numbers are not among them."""
    weight: float = 0.0
    """Sum of `stems`."""
    norm: float = 0.0
    """Length of `stems` as a vector."""
    capitals: frozenset[str] = frozenset()
    """Stems of words with a capital inside the sentence: names, mostly."""
    quoted_stems: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    """Week days and months named."""
    strange: float = 0.0
    """Weight of names that the other article does not have at all."""
    strange_numbers: float = 0.0
    """The same of numbers."""
    known: float = 0.0
    """Weight of the content stems that the other article has in any sentence."""
    slots: dict[str, frozenset[str]] = field(default_factory=dict)
    """For each number ("#33") the content stems right beside it ("33 miners")."""
    clause_stems: list[tuple[frozenset[str], float, float]] = field(default_factory=list)
    """Content stems and numbers of each clause, their weight, and the same by these articles
    alone."""
    focus: float = 0.0
    """Weight of `stems` and `numbers` by these articles alone."""
    bigrams: frozenset[tuple[str, str]] = frozenset()
    held: frozenset[str] = frozenset()
    """Content stems and numbers."""
    kin: frozenset[str] = frozenset()
    """Of a left sentence: stems of the right article that are kin of its own."""


@dataclass(slots=True)
class Reading:
    """Both articles, read."""

    lexicon: Lexicon
    left: list[Passage]
    right: list[Passage]
    weights: Weights
    """Of each content stem and number: 0 and up, in natural logarithms."""
    focus: Weights
    """The same by these two articles alone: 0 for the words of the whole story."""
    left_count: Counter[str]
    right_count: Counter[str]
    """In how many sentences of each article a stem stands."""
    kin: Kin
    """For a left stem the right stems that look like it or are its other form, with their likeness
    0 to 1."""
    kin_of_right: Kin
    """The same for a right stem."""


def read_articles(left: Sequence[str], right: Sequence[str]) -> Reading:
    """Both articles' sentences, read and weighed against each other."""
    tokens = {sentence: find_tokens(sentence) for sentence in {*left, *right}}
    language = detect_language(
        token[2] for side in (left, right) for sentence in side for token in tokens[sentence]
    )
    lexicon = lexicon_for(language)
    read: _Read = {}
    sides = [_read_side(side, tokens, lexicon, read) for side in (left, right)]
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for passages, count in zip(sides, counts, strict=True):
        count.update(itertools.chain.from_iterable(p.places for p in passages))
        count.update(itertools.chain.from_iterable(p.numbers for p in passages))
    total = len(left) + len(right)
    weights = {
        stem: _weight(counts[0][stem] + counts[1][stem], total, _share(stem, lexicon))
        for stem in counts[0].keys() | counts[1].keys()
    }
    focus = {
        stem: max(0.0, math.log(_TOPIC * total / (counts[0][stem] + counts[1][stem])))
        for stem in weights
    }
    names = _find_names(sides)
    for passage in read.values():
        _weigh(passage, weights, focus, names)
    on_left = set(map(id, sides[0]))
    sides[1] = [replace(p) if id(p) in on_left else p for p in sides[1]]
    for passages, other in zip(sides, reversed(counts), strict=True):
        for passage in passages:
            # Not differences of sets: they would go through all words of the other article.
            passage.strange = _sum_of(weights, [s for s in passage.capitals if s not in other])
            passage.strange_numbers = _sum_of(
                weights, [s for s in passage.numbers if s not in other]
            )
            passage.known = _sum_of(weights, [s for s in passage.stems if s in other])
    kin = find_kin(*([p.words for p in side] for side in sides)) if total <= _MOST_FOR_KIN else {}
    kin_of_right: Kin = {}
    for stem, row in kin.items():
        for partner, likeness in row.items():
            kin_of_right.setdefault(partner, {})[stem] = likeness
    for passage in sides[0] if kin else ():
        passage.kin = frozenset().union(*[kin[stem] for stem in passage.stems if stem in kin])
    return Reading(
        lexicon, sides[0], sides[1], weights, focus, counts[0], counts[1], kin, kin_of_right
    )


_Read = dict[tuple[str, tuple[Span, ...]], Passage]
"""Passages by their sentence and what is quoted in it: one that comes again is read once."""


def _read_side(
    sentences: Sequence[str], tokens: dict[str, list[Token]], lexicon: Lexicon, read: _Read
) -> list[Passage]:
    """Sentences with their words, clauses and quoted parts; nothing weighed yet."""
    forms: Forms = {}
    passages = []
    for sentence, quoted in zip(sentences, find_quoted(sentences), strict=True):
        passage = read.get((sentence, quoted))
        if passage is None:
            passage = _read_sentence(sentence, tokens[sentence], quoted, lexicon, forms)
            read[sentence, quoted] = passage
        passages.append(passage)
    return passages


def _read_sentence(
    sentence: str, tokens: list[Token], quoted: tuple[Span, ...], lexicon: Lexicon, forms: Forms
) -> Passage:
    words = as_words(sentence, tokens[:_LONGEST], lexicon, forms)
    clauses = find_clauses(sentence, words, quoted, lexicon.reporting)
    content = [word.stem for word in words if word.content]
    places: dict[str, list[int]] = {}
    for at, stem in enumerate(content):
        places.setdefault(stem, []).append(at)
    numbers = {word.stem: 0.0 for word in words if word.number is not None}
    return Passage(words, clauses, quoted, len(tokens) <= _LONGEST, content, places, numbers)


def _share(stem: str, lexicon: Lexicon) -> float:
    """Share of all news sentences that hold `stem`, as far as is known."""
    if stem[0] == "#":
        if len(stem) <= 3:
            return 0.05 if stem < "#13" or len(stem) == 2 else 0.02
        return 0.02 if len(stem) == 5 and stem[1:3] in ("19", "20") else 0.003
    return lexicon.shares.get(stem, _RARE)


def _weight(count: int, total: int, share: float) -> float:
    return max(0.0, math.log((total + _BACKGROUND) / (count + _BACKGROUND * share + 0.5)))


def _weigh(passage: Passage, weights: Weights, focus: Weights, names: set[str]) -> None:
    """Fill in what follows from the words and from what each of them weighs."""
    words, stems = passage.words, passage.content
    passage.stems = {stem: weights[stem] for stem in passage.places}
    passage.weight = sum(passage.stems.values())
    passage.norm = math.sqrt(sum([w * w for w in passage.stems.values()]))
    passage.numbers = {stem: weights[stem] for stem in passage.numbers}
    passage.held = frozenset((*passage.stems, *passage.numbers))
    passage.capitals = frozenset(
        [
            word.stem
            for word in words
            if word.capital and word.stem in names and word.folded not in DAY_WORDS
        ]
    )
    passage.days = DAY_WORDS.intersection([word.folded for word in words])
    passage.bigrams = frozenset(itertools.pairwise(stems))
    if passage.numbers:
        passage.slots = _find_slots(words)
    if passage.quoted:
        passage.quoted_stems = frozenset(
            word.stem
            for word in words
            if word.content and any(span.start <= word.start < span.end for span in passage.quoted)
        )
    for clause in passage.clauses:
        held = frozenset(
            [
                word.stem
                for word in words[clause.first : clause.last]
                if word.content or word.number is not None
            ]
        )
        passage.clause_stems.append((held, weight_of(held, weights), weight_of(held, focus)))
    passage.focus = weight_of((*passage.stems, *passage.numbers), focus)


def weight_of(stems: Iterable[str], weights: Weights) -> float:
    """Sum of the stems' weights."""
    return sum(map(weights.__getitem__, stems))


def rounded(values: Iterable[float]) -> list[float]:
    """The values to five decimals: sums over sets come in any order, and their last digits would
    differ by run. (`round` prints each value and reads it again: eight times as slow.)"""
    return [(value * 1e5 + 0.5) // 1.0 / 1e5 for value in values]


def _sum_of(weights: Weights, stems: list[str]) -> float:
    """Sorted first: sums over sets in any order would differ in their last digits."""
    return sum(sorted(map(weights.__getitem__, stems))) if stems else 0.0


def _find_names(sides: Sequence[Sequence[Passage]]) -> set[str]:
    """Stems that are written with a capital where nothing asks for one: not at the beginning of a
    sentence and not in a headline whose words all have capitals."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for side in sides:
        for passage in side:
            inside = [word for word in passage.words[1:] if word.content]
            with_capital = [word.stem for word in inside if word.capital]
            if len(inside) > 3 and len(with_capital) >= _TITLE * len(inside):
                continue
            capital.update(with_capital)
            small.update([word.stem for word in inside if not word.capital])
    return {stem for stem, count in capital.items() if count > small[stem]}


def _find_slots(words: Sequence[Word]) -> dict[str, frozenset[str]]:
    """For each number the next content stem and the one before it; of a table only the first."""
    slots: dict[str, frozenset[str]] = {}
    for at, word in enumerate(words):
        if word.number is None:
            continue
        if len(slots) == _MOST_SLOTS:
            break
        after = next((w.stem for w in words[at + 1 : at + 5] if w.content), "")
        before = next((w.stem for w in reversed(words[max(0, at - 3) : at]) if w.content), "")
        slots[word.stem] = slots.get(word.stem, frozenset()) | {after, before} - {""}
    return slots
