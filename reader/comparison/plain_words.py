"""Words as comparisons of statements see them: folded, with their places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.language import word_rows, words
from reader.documents.article import Span

_WORD = re.compile(r"\w+(?:[.,]\d+|[’'‑-]\w+)*")
_HYPHEN = re.compile(r"(?<!\bco)(?<!\bre)(?<!\be)(?<!\bpre)(?<!\bnon)[-‑]", re.IGNORECASE)
"""Compounds are two words ("witch-hunt"), words with a prefix one ("co-operate")."""
_STEM = 6
"""Letters of a stem: enough for English and most European inflection, and no list is needed."""

_STOP = words("grammar", "stop")


class PlainWord(NamedTuple):
    """A word with its place; `low` is folded (case, apostrophes, hyphens)."""

    start: int
    end: int
    low: str


def plain_words(text: str, span: Span) -> list[PlainWord]:
    """The words of a span, folded so that only a real difference of words remains."""
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        at, whole = match.start(), match.group()
        if "-" not in whole and "‑" not in whole:
            found.append(PlainWord(at, match.end(), fold(whole)))
            continue
        for part in _HYPHEN.split(whole):
            found.append(PlainWord(at, at + len(part), fold(part)))
            at += len(part) + 1
    return found


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word without case, kinds of apostrophe, or hyphens ("co-operate" is "cooperate")."""
    return word.casefold().replace("’", "'").replace("-", "").replace("‑", "")


_CONTRACTED = {
    "n't": "not", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "would",
}  # fmt: skip


def written_out(low: str) -> tuple[str, ...]:
    """A folded word with its contraction written out ("don't" is "do", "not")."""
    if low in ("can't", "won't", "shan't", "cannot"):
        return {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}[low], "not"
    if low in ("it's", "that's", "he's", "she's", "there's", "what's", "who's", "let's"):
        return low[:-2], "us" if low == "let's" else "is"
    for ending, full in _CONTRACTED.items():
        if low.endswith(ending):
            return low[: -len(ending)], full
    return (low,)


def is_content(low: str) -> bool:
    """Whether a folded word tells one statement from another."""
    return low not in _STOP and (len(low) > 1 or low.isdigit())


_IRREGULAR = {form: forms[0] for forms in word_rows("irregular_verbs") for form in forms}


@lru_cache(maxsize=65_536)
def stem(low: str) -> str:
    """A crude stem of a folded word, equal for its inflections ("bore", "bears")."""
    low = low.removesuffix("'s")
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if len(low) <= 4:
        return low.removesuffix("s") if len(low) == 4 and not low.endswith("ss") else low
    for ending in ("ing", "edly", "ed", "ies", "es", "s", "ly"):
        if low.endswith(ending) and len(low) - len(ending) >= 4 and not low.endswith("ss"):
            low = low[: -len(ending)]
            break
    return low[:_STEM]


def content_stems(text: str, span: Span) -> set[str]:
    """Stems of the content words of a span."""
    return {stem(word.low) for word in plain_words(text, span) if is_content(word.low)}
