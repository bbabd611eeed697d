"""Which language two articles are in, and what is known of its words.

The language is told by its function words. An unknown language has an empty lexicon: then only the
articles themselves say which words are common.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from reader.comparison.pairs.vocabulary import FUNCTION_WORDS, REPORTING_WORDS
from reader.paths import resource
from reader.records import dataclass, field

STEM = 6
"""Letters of a word that decide whether two words are one: inflection sits at the end in most
languages of news."""
_KNOWN_FROM = 0.12
"""Share of all words that must be a language's function words for it to be that language."""
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of one language's words; empty for an unknown one."""

    language: str | None = None
    function_words: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    same: dict[str, str] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)
    """Share of all news sentences that hold a stem, where it is more than rare."""

    def stem(self, folded: str) -> str:
        """What stands for a folded word when words are compared."""
        short = cut(folded)
        return self.same.get(short, short)


def detect_language(folded: Iterable[str]) -> str | None:
    """The language (ISO 639-1) whose function words make up most of the words, or None."""
    counts = Counter(folded)
    total = sum(counts.values())
    if not total:
        return None
    hits = {
        language: sum(counts[word] for word in _function_words(language) if word in counts)
        for language in FUNCTION_WORDS
    }
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] >= _KNOWN_FROM * total else None


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(FUNCTION_WORDS[language].split())


@cache
def lexicon_for(language: str | None) -> Lexicon:
    """What is known of `language`."""
    if language is None:
        return Lexicon()
    same = _same_words(language)
    shares: dict[str, float] = {}
    for word, share in _common_words().get(language, {}).items():
        stem = cut(word)
        stem = same.get(stem, stem)
        shares[stem] = min(0.3, shares.get(stem, 0.0) + share)
    return Lexicon(
        language,
        _function_words(language),
        frozenset(REPORTING_WORDS.get(language, "").split()),
        same,
        shares,
    )


def _same_words(language: str) -> dict[str, str]:
    """Stems that newsrooms swap, by a light table of groups; each stands for its group's first.
    Empty for a language without a table."""
    path = resource("models", "same_words", f"{language}.txt")
    if not path.exists():
        return {}
    same: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if len(words) > 1:
            for word in words:
                same.setdefault(cut(word), "=" + words[0])
    return same


@cache
def _common_words() -> dict[str, dict[str, float]]:
    path = resource("models", "common_words.json")
    data: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return data


@lru_cache(maxsize=65_536)
def cut(folded: str) -> str:
    """A folded word without what inflection adds in most languages of news: plural, English
    "-ed" and "-ing", a last vowel (gender); then its first letters."""
    word = folded
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    elif len(word) > 4 and word.endswith("ie"):
        word = word[:-1]
    if len(word) > 4 and word[-1] in _VOWELS:
        word = word[:-1]
    elif len(word) > 4 and word.endswith("y"):
        word = word[:-1] + "i"
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word[:STEM]
