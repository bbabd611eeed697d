"""Both articles as bars of one scale, with a line for each pair: what is shared, and where."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reader.analysis.model import Analysis, Sentence
from reader.comparison.model import Comparison, PairKind, SharedPair
from reader.documents.article import Side
from reader.findings.report.model import Drawing, Shape
from reader.findings.report.words import count_kinds, say_count

_LEFT = 16.0
"""Points left of the articles, for their letters."""
_BAR = 8.0
_GAP = 24.0
_TOP = 8.0
"""Points over the upper bar, and under the lower one, for the numbers of sentences."""
_NUMBER_EVERY = 26.0
"""Points between two numbers of sentences at least."""
_MOST_LINES = 400
"""More could not be told apart; the strongest are drawn."""
_KINDS = (PairKind.PARAPHRASE, PairKind.NEAR, PairKind.VERBATIM)


def draw_overview(comparison: Comparison, width: float) -> Drawing:
    """Points; the longer article reaches over all of `width` but for the letters."""
    longest = max(len(comparison.analysis(side).article.text) for side in Side)
    scale = (width - _LEFT) / max(longest, 1)
    bars = {Side.LEFT: _TOP, Side.RIGHT: _TOP + _BAR + _GAP}
    shapes = (
        *_links(comparison, bars, scale),
        *(
            shape
            for side, top in bars.items()
            for shape in _bar(comparison, side, top, scale, width)
        ),
    )
    height = 2 * (_TOP + _BAR) + _GAP
    return Drawing(width, height, shapes, _describe(comparison))


def _bar(
    comparison: Comparison, side: Side, top: float, scale: float, width: float
) -> Iterator[Shape]:
    analysis = comparison.analysis(side)
    kinds = _kinds(comparison, side)
    middle = top + _BAR / 2 + 2.4
    yield Shape("text", "year", 2.0, middle, text=str(side))
    stretches = [(s.span.start, s.span.end, kinds.get(s.id, "")) for s in analysis.sentences]
    for kind, group in groupby(stretches, key=lambda stretch: stretch[2]):
        same = list(group)
        # Neighbours of one kind are one box: thousands of sentences are still few shapes.
        boxes = [same] if len(stretches) > _MOST_LINES else [[stretch] for stretch in same]
        for box in boxes:
            x, x1 = _x(box[0][0], scale), _x(box[-1][1], scale)
            yield Shape("rect", kind or "alone", x, top, max(x1, x + 0.4), top + _BAR)
    baseline = top - 2.2 if side is Side.LEFT else top + _BAR + 7.0
    yield from _numbers(analysis, baseline, scale, width)


def _numbers(analysis: Analysis, baseline: float, scale: float, width: float) -> Iterator[Shape]:
    last = -_NUMBER_EVERY
    for sentence in analysis.sentences:
        x = _x(sentence.span.start, scale)
        if x - last >= _NUMBER_EVERY and x < width - 12:
            yield Shape("text", "label", x, baseline, text=sentence.id)
            last = x


def _links(comparison: Comparison, bars: dict[Side, float], scale: float) -> Iterator[Shape]:
    places = {s.id: _middle(s, scale) for side in Side for s in comparison.analysis(side).sentences}
    strongest = sorted(comparison.pairs, key=lambda pair: -pair.strength)[:_MOST_LINES]
    for pair in sorted(strongest, key=_by_kind):
        yield Shape(
            "line",
            f"pair-{pair.kind}",
            places[pair.left],
            bars[Side.LEFT] + _BAR,
            places[pair.right],
            bars[Side.RIGHT],
        )


def _by_kind(pair: SharedPair) -> int:
    return _KINDS.index(pair.kind) if pair.kind in _KINDS else -1


def _kinds(comparison: Comparison, side: Side) -> dict[str, str]:
    """The closest kind of pair that each sentence is in."""
    kinds: dict[str, str] = {}
    for pair in sorted(comparison.pairs, key=_by_kind):
        kinds[pair.left if side is Side.LEFT else pair.right] = str(pair.kind)
    return kinds


def _x(place: int, scale: float) -> float:
    return round(_LEFT + place * scale, 2)


def _middle(sentence: Sentence, scale: float) -> float:
    return round(_LEFT + (sentence.span.start + sentence.span.end) / 2 * scale, 2)


def _describe(comparison: Comparison) -> str:
    kinds = ", ".join(f"{count} {kind}" for kind, count in count_kinds(comparison).items())
    counts = {side: len(comparison.analysis(side).sentences) for side in Side}
    lengths = " and ".join(
        f"{side} with {say_count(count, 'sentence', 'sentences')}" for side, count in counts.items()
    )
    moved = sum(pair.moved for pair in comparison.pairs)
    return (
        f"Both articles as bars, {lengths}, and lines between "
        f"{say_count(len(comparison.pairs), 'pair', 'pairs')}: {kinds}; {moved} in another order. "
        "Every pair is listed under Shared sentences."
    )
