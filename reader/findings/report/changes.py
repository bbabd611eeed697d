"""What differs between two sentences of a pair, in words."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from reader.comparison.model import ChangeOp, SharedPair
from reader.documents.article import Span
from reader.findings.report.model import Run, Runs
from reader.findings.report.words import shorten

_MOST = 4
_LONGEST = 48
"""Characters of one difference; the sentences stand below it, whole."""
_WORDS = re.compile(r"\w(?:.*\w)?", re.DOTALL)


def say_changes(pair: SharedPair, left: str, right: str) -> Runs:
    """ "A “did”, B “do”; only A “I know”": differences in words, not in punctuation; `left` and
    `right` are the texts of the articles. Nothing where no word differs."""
    said: list[Runs] = []
    for change in pair.wording:
        if change.op is ChangeOp.EQUAL:
            continue
        a, b = _words(change.left, left), _words(change.right, right)
        if a and b:
            said.append((Run("A "), _quoted(a), Run(", B "), _quoted(b)))
        elif a or b:
            said.append((Run(f"only {'A' if a else 'B'} "), _quoted(a or b)))
    more = len(said) - _MOST
    runs = [run for one in said[:_MOST] for run in (Run("; "), *one)][1:]
    return (*runs, Run(f"; {more} more")) if more > 0 else tuple(runs)


def _quoted(words: str) -> Run:
    """Words that run from right to left are kept apart: else they reorder their neighbours."""
    foreign = any(bidirectional(char) in ("R", "AL") for char in words)
    return Run(f"“{words}”", style="apart" if foreign else "")


def _words(span: Span | None, text: str) -> str:
    found = _WORDS.search(text, span.start, span.end) if span else None
    return shorten(found[0], _LONGEST) if found else ""
