"""What differs between two sentences of a pair, in words."""

from __future__ import annotations

import re

from reader.comparison.model import ChangeOp, SharedPair
from reader.documents.article import Span
from reader.findings.report.words import shorten

_MOST = 4
_LONGEST = 48
"""Characters of one difference; the sentences stand below it, whole."""
_WORDS = re.compile(r"\w(?:.*\w)?", re.DOTALL)


def say_changes(pair: SharedPair, left: str, right: str) -> str:
    """ "A “did”, B “do”; only A “I know”": differences in words, not in punctuation; `left` and
    `right` are the texts of the articles. "" where no word differs."""
    said = []
    for change in pair.wording:
        if change.op is ChangeOp.EQUAL:
            continue
        a, b = _words(change.left, left), _words(change.right, right)
        if a and b:
            said.append(f"A “{a}”, B “{b}”")
        elif a or b:
            said.append(f"only {'A' if a else 'B'} “{a or b}”")
    more = len(said) - _MOST
    return "; ".join(said[:_MOST]) + (f"; {more} more" if more > 0 else "")


def _words(span: Span | None, text: str) -> str:
    found = _WORDS.search(text, span.start, span.end) if span else None
    return shorten(found[0], _LONGEST) if found else ""
