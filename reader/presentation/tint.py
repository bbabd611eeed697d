"""Which words of a shared pair are tinted: the ones in common, joined so that one can read them.

In a near pair the tint is the overlap, word by word. A paraphrase shares words here and there, and
a patch behind each would only flicker: where nothing but small words ("of the") stands between two
shared words they are tinted as one clause, and small words are never tinted by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reader.comparison.model import PairKind, SharedPair
from reader.comparison.pairs.lexicon import detect_language
from reader.comparison.pairs.vocabulary import FUNCTION_WORDS
from reader.documents.article import Article, Side, Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ONLY_WORDS = re.compile(r"[\w\s'’-]*")
_MOST_BETWEEN = 4
"""Small words between two shared ones; more are a clause of their own."""
_SAMPLE = 4_000
"""Characters that tell an article's language."""
_DENYING = {
    *("no", "not", "nor", "neither", "without", "nicht", "kein", "keine", "keinen", "ohne", "ne"),
    *("pas", "ni", "non", "sans", "sin", "não", "nem", "sem", "не", "ни", "нет", "без"),
}
"""Small words that turn a sentence around; never tinted as if they were shared."""


def tint_of(pair: SharedPair, side: Side, article: Article) -> tuple[Span, ...]:
    """What is tinted of a pair in the article of that side."""
    tints = pair.tint_left if side is Side.LEFT else pair.tint_right
    if pair.kind in (PairKind.VERBATIM, PairKind.NEAR):
        return tints
    small = _small_words(language_of(article))
    return _joined(_without_small(tints, article.text, small), article.text, small)


def language_of(article: Article) -> str | None:
    """The language that the file gives, else the one that the first sentences tell (ISO 639-1);
    None where neither does."""
    return article.language or _language_in(article.text[:_SAMPLE])


def _joined(tints: Iterable[Span], text: str, small: frozenset[str]) -> tuple[Span, ...]:
    runs: list[Span] = []
    for span in sorted(tints):
        if runs and _is_small(text[runs[-1].end : span.start], small):
            runs[-1] = Span(runs[-1].start, max(runs[-1].end, span.end))
        else:
            runs.append(span)
    return tuple(runs)


def _is_small(between: str, small: frozenset[str]) -> bool:
    """Whether nothing but a few small words stands there."""
    words = _WORD.findall(between.lower())
    return (
        _ONLY_WORDS.fullmatch(between) is not None
        and len(words) <= _MOST_BETWEEN
        and all(word in small and not _denies(word) for word in words)
    )


def _without_small(tints: Iterable[Span], text: str, small: frozenset[str]) -> tuple[Span, ...]:
    """Without runs of nothing but small words, unless there is nothing else."""
    runs = tuple(tints)
    telling = tuple(
        span
        for span in runs
        if any(word not in small for word in _WORD.findall(span.of(text).lower()))
    )
    return telling or runs


def _denies(word: str) -> bool:
    return word in _DENYING or word.endswith(("n't", "n’t"))


@cache
def _language_in(sample: str) -> str | None:
    return detect_language(_WORD.findall(sample.lower()))


@cache
def _small_words(language: str | None) -> frozenset[str]:
    """Function words of a language; none where it is not known."""
    return frozenset(FUNCTION_WORDS.get(language or "", "").split())
