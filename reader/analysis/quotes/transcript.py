"""Turns of an interview that is printed as a transcript: "Q: …", "ANN LEE: …".

Such words bear no quotation marks, yet they are speech. A label before a colon is believed only
where several paragraphs begin so, with two labels at least, one of them more than once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.analysis.quotes.noun_phrases import Source
from reader.documents.article import Span
from reader.records import dataclass

_LABEL = re.compile(r"(?P<label>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})\s?:\s+(?=[^\s\"“‘«„])")
_FEWEST = 3
"""Turns of the shortest transcript."""
_NOBODY = frozenset(["Q", "A"])
"""Labels that name nobody."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one party says; `source` is None where the label names nobody ("Q")."""

    words: Span
    source: Source | None


def find_turns(text: str, paragraphs: Sequence[Span]) -> dict[Span, Turn]:
    """The paragraphs that are turns of a transcript, with what is said in them."""
    labelled = {
        span: match
        for span in paragraphs
        if (match := _LABEL.match(text, span.start, span.end)) is not None
    }
    times = Counter(match["label"] for match in labelled.values())
    if len(labelled) < _FEWEST or len(times) < 2 or max(times.values()) < 2:
        return {}
    return {
        span: Turn(Span(match.end(), span.end), _source(match)) for span, match in labelled.items()
    }


def _source(match: re.Match[str]) -> Source | None:
    label = match["label"]
    if label in _NOBODY:
        return None
    name = label.title() if label.isupper() and len(label) > 3 else label
    return Source(Span(match.start("label"), match.end("label")), name, 0, 0)
