"""The sample pairs and what was written down by hand about them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.comparison.model import Comparison
from reader.comparison.run import compare_articles
from reader.documents.article import Side, Span
from reader.documents.open import open_article
from reader.paths import resource

PAIRS = ("terminal", "mill")


@dataclass(frozen=True)
class Sample:
    """A sample pair: its files, what is expected of it, and the comparison."""

    files: tuple[Path, Path]
    expected: dict[str, Any]
    comparison: Comparison

    def text(self, side: Side) -> str:
        return self.comparison.analysis(side).article.text

    def sentence_id(self, side: Side, words: str) -> str:
        """Id of the sentence that holds `words`; raises where none does."""
        analysis = self.comparison.analysis(side)
        at = analysis.article.text.index(words)
        for sentence in analysis.sentences:
            if sentence.span.start <= at < sentence.span.end:
                return sentence.id
        raise AssertionError(f"no sentence of {side} holds {words!r}")

    def place(self, side: Side, words: str) -> Span:
        at = self.text(side).index(words)
        return Span(at, at + len(words))


@cache
def sample(name: str) -> Sample:
    """Compared once per test run, with the built-in language model."""
    expected = json.loads(resource("samples", f"{name}.expected.json").read_text("utf-8"))
    left, right = (resource("samples", file) for file in expected["files"])
    return Sample(
        (left, right), expected, compare_articles(open_article(left), open_article(right))
    )
