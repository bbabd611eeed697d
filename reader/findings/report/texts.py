"""The section that holds both texts, whole, side by side and in step."""

from __future__ import annotations

from reader.analysis.model import Analysis, QuoteKind, Sentence
from reader.comparison.model import Comparison, QuoteVerdict
from reader.documents.article import Article, Role, Side, Span
from reader.findings.report.model import Block, Passage, TextRow, Texts
from reader.findings.report.rows import rows_in_step
from reader.findings.report.runs import MarkedText
from reader.findings.report.words import language_of, say_pair, shorten, source_name, title_of

_LONGEST_RUNNING_HEAD = 58
"""Characters that fit into half a line."""


def build_texts(comparison: Comparison, left: MarkedText, right: MarkedText) -> tuple[Block, ...]:
    a, b = _passages(comparison, left), _passages(comparison, right)
    body_a, body_b = _body_from(a), _body_from(b)
    rows = [
        (range(body_a), range(body_b)),
        *(
            (_shift(ours, body_a), _shift(theirs, body_b))
            for ours, theirs in rows_in_step(
                [p.id for p in a[body_a:]], [p.id for p in b[body_b:]], comparison.pairs
            )
        ),
    ]
    return (
        Texts(
            heads=(
                source_name(comparison.left.article),
                source_name(comparison.right.article),
            ),
            running=(_running(comparison.left.article), _running(comparison.right.article)),
            languages=(
                language_of(comparison.left.article),
                language_of(comparison.right.article),
            ),
            rows=tuple(
                TextRow(tuple(a[i] for i in ours), tuple(b[i] for i in theirs))
                for ours, theirs in rows
                if ours or theirs
            ),
        ),
    )


def _running(article: Article) -> str:
    return shorten(f"{source_name(article)} — {title_of(article)}", _LONGEST_RUNNING_HEAD)


def _body_from(passages: list[Passage]) -> int:
    """Where the running text begins: headlines stand at one height, and so do the bodies."""
    running = (Role.BODY, Role.DATELINE)
    return next((i for i, p in enumerate(passages) if p.role in running), len(passages))


def _shift(indexes: range, by: int) -> range:
    return range(indexes.start + by, indexes.stop + by)


def _passages(comparison: Comparison, marked: MarkedText) -> list[Passage]:
    analysis = comparison.analysis(marked.side)
    left = marked.side is Side.LEFT
    pairs: dict[str, list[tuple[str, str]]] = {}
    for pair in comparison.pairs:
        pairs.setdefault(pair.left if left else pair.right, []).append(
            (say_pair(pair), f"pair-{pair.id}")
        )
    altered = {
        id_
        for quotation in comparison.quotations
        if quotation.verdict not in (QuoteVerdict.IDENTICAL, QuoteVerdict.REPORTED)
        for id_ in (quotation.left if left else quotation.right)
    }
    quotes = [q for q in analysis.quotes if q.kind is QuoteKind.DIRECT]
    quoted = _touched(analysis, [q.span for q in quotes])
    changed = _touched(analysis, [q.span for q in quotes if q.id in altered])
    opening = _openings(analysis)
    return [
        Passage(
            id=sentence.id,
            role=str(sentence.role),
            runs=marked.runs(sentence.span),
            pairs=tuple(pairs.get(sentence.id, ())),
            opens=sentence.id in opening,
            quoted=sentence.id in quoted,
            altered=sentence.id in changed,
            page=opening.get(sentence.id),
        )
        for sentence in _whole(analysis)
    ]


def _whole(analysis: Analysis) -> tuple[Sentence, ...]:
    """All sentences, and whatever else of the text is in none of them: evidence drops nothing."""
    text = analysis.article.text
    found: list[Sentence] = []
    at = 0
    for sentence in (*analysis.sentences, None):
        start = sentence.span.start if sentence else len(text)
        rest = text[at:start]
        if rest.strip():
            lead = at + len(rest) - len(rest.lstrip())
            span = Span(lead, lead + len(rest.strip()))
            found.append(Sentence("", span, Role.FURNITURE))
        if sentence:
            found.append(sentence)
            at = max(at, sentence.span.end)
    return tuple(found)


def _openings(analysis: Analysis) -> dict[str, int | None]:
    """Sentences that begin a block of their own, with its page where the source has pages."""
    opening: dict[str, int | None] = {}
    blocks = iter(analysis.article.blocks)
    block = next(blocks, None)
    for sentence in analysis.sentences:
        begins = False
        page = None
        while block is not None and block.span.start <= sentence.span.start:
            begins, page = True, block.page
            block = next(blocks, None)
        if begins:
            opening[sentence.id] = page
    return opening


def _touched(analysis: Analysis, spans: list[Span]) -> set[str]:
    """Ids of the sentences that any of `spans` lies in; both in text order."""
    touched: set[str] = set()
    ordered = sorted(spans)
    at = 0
    for sentence in analysis.sentences:
        while at < len(ordered) and ordered[at].end <= sentence.span.start:
            at += 1
        if any(s.overlaps(sentence.span) for s in ordered[at : at + 8]):
            touched.add(sentence.id)
    return touched
