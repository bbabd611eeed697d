"""What a selected key means in each article: the places that belong to it on both sides.

Keys are those of `Mark.key`. A quotation, a figure or a date that was checked against the other
article brings its partner along.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from reader.analysis.model import Analysis, DateMention
from reader.comparison.model import Comparison, SharedPair
from reader.documents.article import Side, Span
from reader.documents.days import from_number, to_number
from reader.presentation.marks import pair_key


def places_of(
    key: str, side: Side, analysis: Analysis | None, comparison: Comparison | None
) -> tuple[Span, ...]:
    """Spans of `key` in the article of `side`, in text order; empty where it has none."""
    kind, _, wanted = key.partition("/")
    if analysis is None or not wanted:
        return ()
    if kind == "pair":
        return _pair_places(key, side, analysis, comparison)
    if kind == "days":
        return tuple(sorted(date.span for date in _dates_within(wanted, analysis)))
    if kind == "entity":
        return _entity_places(wanted, side, analysis, comparison)
    if kind == "sentence":
        return _sentence_places(wanted, analysis)
    ids = _with_partners(kind, wanted, side, comparison) | {wanted}
    items: Iterable[tuple[str, Span]] = ()
    if kind == "quote":
        items = ((item.id, item.span) for item in analysis.quotes)
    elif kind == "figure":
        items = ((item.id, item.span) for item in analysis.figures)
    elif kind == "date":
        items = ((item.id, item.span) for item in analysis.dates)
    return tuple(sorted(span for id_, span in items if id_ in ids))


def sentences_of(key: str, analysis: Analysis | None) -> tuple[Span, ...]:
    """The sentences of this article that hold the dates of `key` ("date/AD3", several joined by a
    space); empty for any other key."""
    if analysis is None or not key.startswith("date/"):
        return ()
    wanted = {one.removeprefix("date/") for one in key.split()}
    ids = {date.sentence for date in analysis.dates if date.id in wanted}
    return tuple(sorted(s.span for s in analysis.sentences if s.id in ids))


def date_at(offset: int, analysis: Analysis | None) -> str:
    """The key of the date whose words stand at an offset of the text; "" where there is none."""
    if analysis is None:
        return ""
    after = bisect_right(analysis.dates, offset, key=lambda date: date.span.start)
    date = analysis.dates[after - 1] if after else None
    return f"date/{date.id}" if date is not None and offset < date.span.end else ""


def sentences_kept(key: str, analysis: Analysis | None) -> tuple[Span, ...] | None:
    """For a key of days ("days/2018-02-01/2018-03-04"): the sentences that date something within
    them, in text order; everything else may be dimmed. None for any other key."""
    kind, _, wanted = key.partition("/")
    if kind != "days" or analysis is None:
        return None
    ids = {date.sentence for date in _dates_within(wanted, analysis)}
    return tuple(sorted(s.span for s in analysis.sentences if s.id in ids))


def days_key(first: int, last: int) -> str:
    """The key that selects days, given as day numbers."""
    return f"days/{from_number(first)}/{from_number(last)}"


def days_of(key: str) -> tuple[int, int] | None:
    """The day numbers of such a key; None for any other."""
    kind, _, wanted = key.partition("/")
    first, _, last = wanted.partition("/")
    if kind != "days":
        return None
    try:
        return to_number(first), to_number(last)
    except ValueError:
        return None


def _dates_within(wanted: str, analysis: Analysis) -> list[DateMention]:
    days = days_of(f"days/{wanted}")
    if days is None:
        return []
    return [
        date
        for date in analysis.dates
        if date.first
        and to_number(date.first) <= days[1]
        and to_number(date.last or date.first) >= days[0]
    ]


def find_pair(key: str, comparison: Comparison | None) -> SharedPair | None:
    """The pair that a key names."""
    if comparison is None or not key.startswith("pair/"):
        return None
    number = key.removeprefix("pair/")
    place = int(number) - 1 if number.isdecimal() else -1
    if 0 <= place < len(comparison.pairs) and pair_key(comparison.pairs[place]) == key:
        # Pairs are numbered in their order.
        return comparison.pairs[place]
    both = (*comparison.pairs, *comparison.related)
    return next((pair for pair in both if pair_key(pair) == key), None)


def pair_behind(key: str, comparison: Comparison | None) -> SharedPair | None:
    """The pair that a key names, or that holds the quotation or the figure that it names."""
    kind, _, wanted = key.partition("/")
    if comparison is None or kind not in ("quote", "figure"):
        return find_pair(key, comparison)
    compared = comparison.quotations if kind == "quote" else comparison.figure_checks
    for found in compared:
        if found.pair and (wanted in found.left or wanted in found.right):
            return find_pair(f"pair/{found.pair}", comparison)
    return None


def sentence_of(pair: SharedPair, side: Side) -> str:
    """Id of the pair's sentence on one side."""
    return pair.left if side is Side.LEFT else pair.right


def _pair_places(
    key: str, side: Side, analysis: Analysis, comparison: Comparison | None
) -> tuple[Span, ...]:
    pair = find_pair(key, comparison)
    if pair is None:
        return ()
    return _sentence_places(sentence_of(pair, side), analysis)


def _sentence_places(wanted: str, analysis: Analysis) -> tuple[Span, ...]:
    place = int(wanted[1:]) - 1 if wanted[1:].isdecimal() else -1
    sentences = analysis.sentences
    if 0 <= place < len(sentences) and sentences[place].id == wanted:
        # Sentences are numbered in their order.
        return (sentences[place].span,)
    return tuple(s.span for s in sentences if s.id == wanted)


def _entity_places(
    wanted: str, side: Side, analysis: Analysis, comparison: Comparison | None
) -> tuple[Span, ...]:
    for shared in comparison.entities if comparison else ():
        if shared.id == wanted:
            if side is Side.LEFT:
                return tuple(sorted((*shared.left, *shared.roles_left)))
            return tuple(sorted((*shared.right, *shared.roles_right)))
    for entity in analysis.entities:
        if entity.id == wanted:
            return tuple(sorted(mention.span for mention in entity.mentions))
    return ()


def _with_partners(
    kind: str, wanted: str, side: Side, comparison: Comparison | None
) -> frozenset[str]:
    """Ids on `side` that were checked against `wanted`."""
    if comparison is None:
        return frozenset()
    found: set[str] = set()
    checks: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    if kind == "quote":
        checks = [(pair.left, pair.right) for pair in comparison.quotations]
    elif kind == "figure":
        checks = [(check.left, check.right) for check in comparison.figure_checks]
    elif kind == "date":
        checks = [((check.left,), (check.right,)) for check in comparison.date_checks]
        checks += [(event.left, event.right) for event in comparison.timeline]
    for left, right in checks:
        if wanted in left or wanted in right:
            found.update(left if side is Side.LEFT else right)
    return frozenset(found)
