"""Why two sentences are a pair, in the language of the window.

The engines give their reasons in English, for the data that is exported; here the same is phrased
from what was found (kind, word changes, quotation, names), so that it can be translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject

from reader.comparison.model import (
    ChangeOp,
    Comparison,
    PairKind,
    QuotePair,
    QuoteVerdict,
    SharedPair,
    WordChange,
)
from reader.documents.article import Side, Span
from reader.presentation.pair_facts import PairFacts
from reader.presentation.tint import tint_of
from reader.ui.words import joined, noop, say

_WORD = re.compile(r"\w+(?:['’]\w+)*")

VERDICTS = {
    QuoteVerdict.IDENTICAL: noop("Verdict", "quotation, same words"),
    QuoteVerdict.CHANGED: noop("Verdict", "quotation, words changed"),
    QuoteVerdict.CUT: noop("Verdict", "quotation, cut"),
    QuoteVerdict.SPLIT: noop("Verdict", "quotation, split"),
    QuoteVerdict.DOUBLED: noop("Verdict", "quotation, doubled"),
    QuoteVerdict.REPORTED: noop("Verdict", "quoted here, reported there"),
}


class _Counted(QObject):
    """Numbers of words, in the plural that a language asks for."""

    def changed(self, count: int) -> str:
        return self.tr("%n words changed", "", count)

    def only_left(self, count: int) -> str:
        return self.tr("%n words only in A", "", count)

    def only_right(self, count: int) -> str:
        return self.tr("%n words only in B", "", count)

    def differ(self, count: int) -> str:
        return self.tr("%n words differ", "", count)

    def in_common(self, count: int) -> str:
        return self.tr("%n words in common", "", count)


_counted = _Counted()


def reason_of(facts: PairFacts, pair: SharedPair) -> str:
    """What the two sentences have in common and how they differ; one line."""
    parts = [_main_reason(facts, pair)]
    if facts.figures_differ(pair):
        parts.append(say("Reason", "figures differ"))
    if pair.moved:
        parts.append(say("Pair", "moved"))
    return joined(*parts)


def _main_reason(facts: PairFacts, pair: SharedPair) -> str:
    if pair.kind is PairKind.VERBATIM:
        return say("Reason", "every word the same")
    quotation = facts.quotation(pair)
    if quotation is not None:
        return quotation_in_words(facts.comparison, quotation)
    if pair.kind is PairKind.NEAR and pair.wording:
        return changes_in_words(facts.comparison, pair.wording)
    return _things_in_common(facts, pair)


def quotation_in_words(comparison: Comparison, quotation: QuotePair) -> str:
    """How the same speech stands in both articles, with numbers of words."""
    if quotation.verdict is QuoteVerdict.CHANGED and quotation.wording:
        changes = changes_in_words(comparison, quotation.wording)
        return say("Verdict", "quotation, {changes}").format(changes=changes)
    if quotation.verdict is QuoteVerdict.CUT:
        few, many = sorted(_quoted_words(comparison, quotation))
        if 0 < few < many:
            return say("Verdict", "quotation, {few} of {many} words").format(few=few, many=many)
    return say("Verdict", VERDICTS[quotation.verdict])


def changes_in_words(comparison: Comparison, wording: Iterable[WordChange]) -> str:
    """ "2 words changed": how far two wordings are apart."""
    texts = {side: comparison.analysis(side).article.text for side in Side}
    changed = left = right = 0
    for change in wording:
        if change.op is ChangeOp.EQUAL:
            continue
        mine = _count(texts[Side.LEFT], change.left)
        theirs = _count(texts[Side.RIGHT], change.right)
        if mine and theirs:
            changed += max(mine, theirs)
        else:
            left, right = left + mine, right + theirs
    if not changed + left + right:
        return say("Reason", "same words")
    if not left + right:
        return _counted.changed(changed)
    if not changed + right:
        return _counted.only_left(left)
    if not changed + left:
        return _counted.only_right(right)
    return _counted.differ(changed + left + right)


def _quoted_words(comparison: Comparison, quotation: QuotePair) -> tuple[int, int]:
    counts = []
    for side, names in ((Side.LEFT, quotation.left), (Side.RIGHT, quotation.right)):
        analysis = comparison.analysis(side)
        spans = [quote.span for quote in analysis.quotes if quote.id in names]
        counts.append(sum(_count(analysis.article.text, span) for span in spans))
    return counts[0], counts[1]


def _count(text: str, span: Span | None) -> int:
    return len(_WORD.findall(span.of(text))) if span else 0


def _things_in_common(facts: PairFacts, pair: SharedPair) -> str:
    """The first name and figure that both sentences hold, else how many words."""
    names = facts.names(pair)
    things = names[:1] + list(dict.fromkeys(facts.figures(pair)))[:1]
    if not things:
        article = facts.comparison.left.article
        tints = tint_of(pair, Side.LEFT, article)
        count = sum(_count(article.text, span) for span in tints)
        return _counted.in_common(count)
    if len(names) > 1:
        things[0] += f" +{len(names) - 1}"
    return say("Reason", "both: {things}; other words").format(things=", ".join(things))
