"""Both articles as they are compared: what each sentence holds, and what each word weighs.

A word weighs what it tells (inverse sentence frequency over both articles, after Spärck Jones
1972). A word of every other sentence is the topic of the whole story and tells nothing about which
two sentences belong together; a word met once on each side tells most.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.comparison.pairs.clauses import Clause, find_clauses, find_quoted
from reader.comparison.pairs.vocabulary import FUNCTION_WORDS, REPORTING
from reader.comparison.pairs.words import Word, find_words
from reader.documents.article import Span

Grams = dict[str, float]


@dataclass(slots=True)
class Passage:
    """One sentence, read."""

    words: list[Word]
    clauses: list[Clause]
    quoted: tuple[Span, ...]
    stems: dict[str, float] = field(default_factory=dict)
    """Content stems with their weight; numbers are not among them."""
    weight: float = 0.0
    """Sum of `stems`."""
    grams: Grams = field(default_factory=dict)
    """Character n-grams with their weight, of length 1 as a vector."""
    norm: float = 0.0
    """Length of `stems` as a vector."""
    numbers: frozenset[float] = frozenset()
    capitals: frozenset[str] = frozenset()
    """Stems of words with a capital inside the sentence: names, mostly."""
    quoted_stems: frozenset[str] = frozenset()
    clause_stems: list[tuple[frozenset[str], float]] = field(default_factory=list)
    bigrams: frozenset[tuple[str, str]] = frozenset()


@dataclass(slots=True)
class Reading:
    """Both articles, read."""

    left: list[Passage]
    right: list[Passage]
    weights: dict[str, float]
    """Of each content stem: 0 and up, in natural logarithms."""
    left_count: Counter[str]
    right_count: Counter[str]


def is_content(word: Word) -> bool:
    """Whether the word can carry a fact: no number, no function word, no reporting verb."""
    return (
        word.number is None
        and word.folded not in FUNCTION_WORDS
        and word.folded not in REPORTING
        and not word.folded[0].isdigit()
    )


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


def read_passages(sentences: Sequence[str]) -> list[Passage]:
    """Sentences with their words, clauses and quoted parts; nothing weighed yet."""
    quoted = find_quoted(sentences)
    passages = []
    for sentence, spans in zip(sentences, quoted, strict=True):
        words = find_words(sentence)
        passages.append(Passage(words, find_clauses(sentence, words, spans), spans))
    return passages


def read_articles(left: Sequence[str], right: Sequence[str]) -> Reading:
    """Both articles' sentences, read and weighed against each other."""
    sides = (read_passages(left), read_passages(right))
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    gram_count: Counter[str] = Counter()
    for passages, count in zip(sides, counts, strict=True):
        for passage in passages:
            count.update({word.stem for word in passage.words if is_content(word)})
            gram_count.update(
                {
                    gram
                    for word in passage.words
                    if word.number is None
                    for gram in grams_of(word.folded)
                }
            )
    total = len(sides[0]) + len(sides[1])
    weights = {
        stem: _weight(counts[0][stem] + counts[1][stem], total)
        for stem in counts[0].keys() | counts[1].keys()
    }
    gram_weights = {gram: _weight(count, total) for gram, count in gram_count.items()}
    for passages in sides:
        for passage in passages:
            _weigh(passage, weights, gram_weights)
    return Reading(sides[0], sides[1], weights, counts[0], counts[1])


def _weight(count: int, total: int) -> float:
    """Natural logarithm of how rare a stem is; eight sentences are added so that the two words
    of two tiny articles do not all count as common."""
    return math.log((total + 8.0) / (count + 0.5))


def _weigh(passage: Passage, weights: dict[str, float], gram_weights: dict[str, float]) -> None:
    """Fills in everything of a passage that depends on the weights."""
    words = passage.words
    content = [word for word in words if is_content(word)]
    passage.stems = {word.stem: weights[word.stem] for word in content}
    passage.weight = sum(passage.stems.values())
    passage.norm = math.sqrt(sum(w * w for w in passage.stems.values()))
    passage.numbers = frozenset(word.number for word in words if word.number is not None)
    passage.capitals = frozenset(word.stem for word in content if word.capital)
    passage.bigrams = frozenset((one.stem, two.stem) for one, two in itertools.pairwise(content))
    passage.quoted_stems = frozenset(
        word.stem
        for word in content
        if any(span.start <= word.start < span.end for span in passage.quoted)
    )
    passage.clause_stems = []
    for clause in passage.clauses:
        stems = frozenset(
            word.stem for word in words[clause.first : clause.last] if is_content(word)
        )
        passage.clause_stems.append((stems, sum(weights[stem] for stem in stems)))
    counts: Counter[str] = Counter()
    for word in words:
        if word.number is None:
            counts.update(grams_of(word.folded))
    raw = {gram: (1.0 + math.log(times)) * gram_weights[gram] for gram, times in counts.items()}
    length = math.sqrt(sum(w * w for w in raw.values())) or 1.0
    passage.grams = {gram: w / length for gram, w in raw.items()}
