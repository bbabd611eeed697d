"""How much of each article stands in shared pairs.

*Words* of an article: runs of letters, digits and inner apostrophes or hyphens in its story
sentences (headline, standfirst, caption, body); furniture, section and date lines never count.
A word is *shared* when it lies in a tint of a shared pair; a pair without tints counts with its
whole sentence. `words_…` is shared words over all words. `without_quotes_…` is the same after words
inside direct quotations are left out of both numbers: quoting the same person is not copying.
`sentences_…` is story sentences in at least one pair over all story sentences. An article without
words has the share 0. Related pairs do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.analysis.model import Analysis, QuoteKind
from reader.comparison.model import PairKind, SharedPair, Shares
from reader.documents.article import Span

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def measure_shares(left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]) -> Shares:
    """The shares of both articles; see the module for what is counted."""
    shared = [pair for pair in pairs if pair.kind is not PairKind.RELATED]
    one = _measure(left, [(pair.left, pair.tint_left) for pair in shared])
    other = _measure(right, [(pair.right, pair.tint_right) for pair in shared])
    return Shares(
        words_left=one[0],
        words_right=other[0],
        without_quotes_left=one[1],
        without_quotes_right=other[1],
        sentences_left=one[2],
        sentences_right=other[2],
    )


def _measure(
    analysis: Analysis, paired: list[tuple[str, tuple[Span, ...]]]
) -> tuple[float, float, float]:
    """(words, words without quotations, sentences), each 0 to 1."""
    text = analysis.article.text
    story = [sentence for sentence in analysis.sentences if sentence.role.is_story]
    spans = {sentence.id: sentence.span for sentence in story}
    paired = [(sentence, tints) for sentence, tints in paired if sentence in spans]
    tinted = _merged(span for sentence, tints in paired for span in (tints or (spans[sentence],)))
    quoted = _merged(q.span for q in analysis.quotes if q.kind is QuoteKind.DIRECT)
    words = [
        match.start()
        for sentence in story
        for match in _WORD.finditer(text, sentence.span.start, sentence.span.end)
    ]
    in_tint = _covered(words, tinted)
    in_quote = _covered(words, quoted)
    outside = [tint for tint, quote in zip(in_tint, in_quote, strict=True) if not quote]
    return (
        _share(sum(in_tint), len(words)),
        _share(sum(outside), len(outside)),
        _share(len({sentence for sentence, _ in paired}), len(story)),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _covered(words: list[int], spans: list[Span]) -> list[bool]:
    """Whether each word, given as where it begins, does so in one of the spans; both lists are in
    order, spans disjoint."""
    found = []
    at = 0
    for word in words:
        while at < len(spans) and spans[at].end <= word:
            at += 1
        found.append(at < len(spans) and spans[at].start <= word)
    return found
