"""What both articles say: pairs with their word differences, and quotations."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.model import Analysis, Quote, Sentence
from reader.comparison.framing import framing_in_words
from reader.comparison.model import (
    ChangeOp,
    Comparison,
    Framing,
    PairKind,
    QuotePair,
    SharedPair,
    WordChange,
)
from reader.documents.article import Side, Span
from reader.findings.report.changes import say_changes
from reader.findings.report.columns import words_column
from reader.findings.report.model import Block, Column, Paragraph, Row, Run, Runs, Table
from reader.findings.report.runs import MarkedText, plain
from reader.findings.report.words import KIND_WORDS, QUOTE_WORDS, say_pair
from reader.presentation.marks import pair_key


def build_pairs(comparison: Comparison, left: MarkedText, right: MarkedText) -> tuple[Block, ...]:
    if not comparison.pairs:
        return (
            Paragraph(plain("No sentence of one has a match in the other above the threshold.")),
        )
    sentences = _sentences(comparison)
    framings = {framing.pair: framing for framing in comparison.framings}
    rows = []
    for pair in comparison.pairs:
        framing = framings.get(pair.id)
        rows.append(
            Row(
                (
                    plain(say_pair(pair), style="strong"),
                    _side(pair, pair.left, sentences, left, framing.left if framing else None),
                    _side(pair, pair.right, sentences, right, framing.right if framing else None),
                ),
                anchor=f"pair-{pair.id}",
                lead=_how(pair, left.text, right.text),
            )
        )
    return (
        Table(
            _columns(comparison),
            tuple(rows),
            "Sentences with words or facts in common; over each pair how they match. "
            "Words in brackets differ.",
        ),
    )


def _columns(comparison: Comparison) -> tuple[Column, ...]:
    return (
        Column("Pair", 0, "key"),
        words_column(comparison, Side.LEFT),
        words_column(comparison, Side.RIGHT),
    )


def _side(
    pair: SharedPair,
    id_: str,
    sentences: dict[str, Sentence],
    marked: MarkedText,
    framing: Framing | None,
) -> Runs:
    differing = () if pair.kind is PairKind.PARAPHRASE else _differing(pair.wording, marked.side)
    runs = (
        *marked.bracketed(sentences[id_].span, differing, pair_key(pair)),
        Run("\u00a0"),
        Run(id_, style="muted", link=f"s-{id_}"),
    )
    said = framing_in_words(framing, marked.text) if framing else ""
    return (*runs, Run("\n"), *plain(said, style="muted")) if said else runs


def _how(pair: SharedPair, left: str, right: str) -> Runs:
    words = [KIND_WORDS[pair.kind].capitalize()]
    if pair.moved:
        words.append("moved")
    if pair.by_hand:
        words.append("set by hand")
    changes = () if pair.kind is PairKind.PARAPHRASE else say_changes(pair, left, right)
    return (
        *plain(", ".join(words), style="strong"),
        *((Run(" · "), *changes) if changes else ()),
        *plain(f" · {pair.reason}" if pair.reason else ""),
        *plain(f" · strength\u00a0{pair.strength:.2f}", style="muted"),
    )


def build_quotations(
    comparison: Comparison, left: MarkedText, right: MarkedText
) -> tuple[Block, ...]:
    if not comparison.quotations:
        return (Paragraph(plain("No quotation of one was found in the other.")),)
    rows = tuple(
        Row(
            (
                _pair_link(comparison, quotation),
                _quoted(comparison.left, quotation.left, quotation.wording, left),
                _quoted(comparison.right, quotation.right, quotation.wording, right),
            ),
            lead=(
                *plain(QUOTE_WORDS[quotation.verdict].capitalize(), style="strong"),
                *plain(f" · {quotation.note}" if quotation.note else ""),
            ),
        )
        for quotation in comparison.quotations
    )
    return (
        Table(
            _columns(comparison),
            rows,
            "The same words of the same speaker as either article quotes them; words in brackets "
            "differ.",
        ),
        Paragraph(
            plain(
                "A difference here is between two newspapers, not between a speaker and a "
                "newspaper: which one is true to what was said, only a recording can show.",
                style="muted",
            )
        ),
    )


def _quoted(
    analysis: Analysis, ids: Iterable[str], wording: tuple[WordChange, ...], marked: MarkedText
) -> Runs:
    quotes = {quote.id: quote for quote in analysis.quotes}
    runs: list[Run] = []
    for id_ in ids:
        quote = quotes[id_]
        runs += [
            *([Run("\n")] if runs else []),
            Run("“"),
            *marked.bracketed(quote.span, _differing(wording, marked.side)),
            Run("”\u00a0"),
            Run(quote.sentence, style="muted", link=f"s-{quote.sentence}"),
        ]
        speaker = _speaker(quote, analysis)
        if speaker:
            runs += [Run("\n"), *plain(speaker, style="muted")]
    return tuple(runs)


def _speaker(quote: Quote, analysis: Analysis) -> str:
    if quote.speaker is None:
        return ""
    cue = f", “{quote.cue.of(analysis.article.text)}”" if quote.cue else ""
    written = quote.speaker.span.of(analysis.article.text) if quote.speaker.span else ""
    name = quote.speaker.name
    who = f"{written} ({name})" if written and name.casefold() not in written.casefold() else name
    return f"{who}{cue}"


def _pair_link(comparison: Comparison, quotation: QuotePair) -> Runs:
    pair = next((p for p in comparison.pairs if p.id == quotation.pair), None)
    return (Run(say_pair(pair), style="strong", link=f"pair-{pair.id}"),) if pair else ()


def _differing(wording: Iterable[WordChange], side: Side) -> tuple[Span, ...]:
    spans = (
        change.left if side is Side.LEFT else change.right
        for change in wording
        if change.op is not ChangeOp.EQUAL
    )
    return tuple(span for span in spans if span is not None)


def _sentences(comparison: Comparison) -> dict[str, Sentence]:
    return {s.id: s for a in (comparison.left, comparison.right) for s in a.sentences}
