"""What is said about a pair: its kinds, what moved, who says it, and which words are marked."""

from __future__ import annotations

from reader.comparison.model import (
    ChangeOp,
    Comparison,
    PairKind,
    SharedPair,
)
from reader.documents.article import Side, Span
from reader.presentation.pair_wording import without_changed
from reader.presentation.tint import tint_of
from reader.ui.panels.reasons import VERDICTS
from reader.ui.panels.sentence_lines import Stretch
from reader.ui.words import noop, say
from reader.ui.workspace import Workspace

KINDS = {
    PairKind.VERBATIM: noop("Kind", "verbatim"),
    PairKind.NEAR: noop("Kind", "near"),
    PairKind.PARAPHRASE: noop("Kind", "paraphrase"),
    PairKind.RELATED: noop("Kind", "related"),
}


def kind_in_words(kind: PairKind) -> str:
    return say("Kind", KINDS[kind])


def chips_of(comparison: Comparison, pair: SharedPair) -> tuple[str, ...]:
    """Short words about a pair: kind, moved, how its quotation stands, by hand."""
    chips = [kind_in_words(pair.kind)]
    if pair.moved:
        chips.append(say("Pair", "moved"))
    for quotation in comparison.quotations:
        if quotation.pair == pair.id:
            chips.append(say("Verdict", VERDICTS[quotation.verdict]))
            break
    if pair.by_hand:
        chips.append(say("Pair", "by hand"))
    return tuple(chips)


def attribution(comparison: Comparison, pair: SharedPair, side: Side) -> str:
    """Who is given as the source on that side; "" where nobody is."""
    sentence_id = pair.left if side is Side.LEFT else pair.right
    for framing in comparison.framings:
        if framing.pair == pair.id:
            own = framing.left if side is Side.LEFT else framing.right
            if own.source:
                cue = own.cue.of(comparison.analysis(side).article.text) if own.cue else ""
                return f"{own.source} {cue}".strip()
    analysis = comparison.analysis(side)
    for quote in analysis.quotes:
        if quote.sentence == sentence_id and quote.speaker is not None:
            cue = quote.cue.of(analysis.article.text) if quote.cue else ""
            return f"{quote.speaker.name} {cue}".strip()
    return ""


def stretches_of(workspace: Workspace, pair: SharedPair, side: Side) -> tuple[Stretch, ...]:
    """Tints and underlines of one sentence of a pair, counted from the sentence's start."""
    sentence = workspace.sentence(pair.left if side is Side.LEFT else pair.right)
    if sentence is None:
        return ()
    article = workspace.article(side)
    facts = workspace.facts()
    wording = facts.wording(pair) if facts else pair.wording
    tints = tint_of(pair, side, article) if article else ()
    if wording is not pair.wording:
        tints = without_changed(tints, wording, side)
    found = [_stretch(span, sentence.span, f"shared.{pair.kind}") for span in tints]
    # Other words throughout are no differences in wording: underlining them all says nothing.
    for change in () if pair.kind is PairKind.PARAPHRASE else wording:
        span = change.left if side is Side.LEFT else change.right
        if span is None or change.op is ChangeOp.EQUAL:
            continue
        role = "difference" if change.op is ChangeOp.REPLACED else "difference.only"
        found.append(_stretch(_trimmed(span, workspace, side), sentence.span, role))
    return tuple(stretch for stretch in found if stretch is not None)


def _trimmed(span: Span, workspace: Workspace, side: Side) -> Span:
    """Without white space at the ends, which is not worth a line."""
    article = workspace.article(side)
    words = span.of(article.text) if article else ""
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _stretch(span: Span, sentence: Span, role: str) -> Stretch | None:
    start, end = max(span.start, sentence.start), min(span.end, sentence.end)
    return Stretch(start - sentence.start, end - sentence.start, role) if start < end else None
