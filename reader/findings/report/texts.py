"""The section that holds both texts, whole, side by side and in step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.analysis.model import Analysis, QuoteKind, Sentence
from reader.comparison.model import Comparison, QuoteVerdict, SharedPair
from reader.documents.article import Article, Role, Side, Span
from reader.findings.report.heights import blank_below, column_width, height_of
from reader.findings.report.model import Block, Passage, TextRow, Texts
from reader.findings.report.options import ReportOptions
from reader.findings.report.rows import ALONE_FROM, Ranges, rows_in_step
from reader.findings.report.runs import MarkedText
from reader.findings.report.words import language_of, say_pair, shorten, source_name, title_of
from reader.records import replace

_LONGEST_RUNNING_HEAD = 58
"""Characters that fit into half a line."""


def build_texts(
    comparison: Comparison, left: MarkedText, right: MarkedText, options: ReportOptions
) -> tuple[Block, ...]:
    column = column_width(options)
    a, b = (
        [replace(p, below=blank_below(p, column)) for p in _passages(comparison, marked)]
        for marked in (left, right)
    )
    heights = [height_of(p, column) for p in a], [height_of(p, column) for p in b]
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
                row
                for ours, theirs in rows_in_step(*heights, _twins(a, b, comparison.pairs))
                for row in _set_rows((a, b), (ours, theirs), heights)
            ),
        ),
    )


def _twins(
    a: list[Passage], b: list[Passage], pairs: Iterable[SharedPair]
) -> dict[tuple[int, int], float]:
    """The strength of each pair by the places of its passages."""
    place_a = {passage.id: index for index, passage in enumerate(a)}
    place_b = {passage.id: index for index, passage in enumerate(b)}
    return {
        (place_a[pair.left], place_b[pair.right]): pair.strength
        for pair in pairs
        if pair.left in place_a and pair.right in place_b
    }


def _set_rows(
    passages: tuple[list[Passage], list[Passage]],
    row: Ranges,
    heights: tuple[list[float], list[float]],
) -> Iterator[TextRow]:
    """The row; one article that goes on alone for long takes the page's whole width."""
    for index, (ours, theirs) in enumerate((row, row[::-1])):
        if not theirs and sum(heights[index][i] for i in ours) >= ALONE_FROM:
            yield TextRow(_of(passages[index], ours), (), alone="AB"[index])
            return
    yield TextRow(_of(passages[0], row[0]), _of(passages[1], row[1]))


def _of(passages: list[Passage], places: range) -> tuple[Passage, ...]:
    return tuple(passages[place] for place in places)


def _running(article: Article) -> str:
    return shorten(f"{source_name(article)} — {title_of(article)}", _LONGEST_RUNNING_HEAD)


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
    opening = openings(analysis)
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
        for sentence in whole_text(analysis)
    ]


def whole_text(analysis: Analysis) -> tuple[Sentence, ...]:
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


def openings(analysis: Analysis) -> dict[str, int | None]:
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
