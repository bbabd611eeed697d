"""When an article was published: every candidate, and the one that counts.

Date header before time stamp before metadata before dateline; never a date of the body, never one
of a caption. Where nothing is found, nothing is invented here: `reader.analysis.dates` may infer.
"""

from __future__ import annotations

from reader.documents.article import (
    About,
    Candidate,
    IsoDay,
    Published,
    PublishedCandidate,
    PublishedSource,
    Span,
)
from reader.documents.draft import Metadata
from reader.documents.reasons import Reason, in_words_of
from reader.documents.roles import Layout

_ORDER = (
    PublishedSource.DATE_HEADER,
    PublishedSource.TIME_STAMP,
    PublishedSource.METADATA,
    PublishedSource.DATELINE,
)
_EARLIEST_YEAR, _LATEST_YEAR = 1600, 2199


def find_published(layout: Layout, metadata: Metadata, text: str) -> Published:
    """The publication date with its candidates, best first."""
    year = _known_year(layout, metadata)
    candidates = [
        *_from_timestamps(layout, year, text),
        *_from_metadata(metadata, sure=True),
        *_from_dateline(layout, year),
    ]
    ranked = sorted(candidates, key=lambda pair: (_ORDER.index(pair[0].source), pair[1]))
    ranked += _from_metadata(metadata, sure=False)
    if not ranked:
        return Published(because=Reason("the article gives no date of publication"))
    best = ranked[0][0]
    return Published(
        best.date,
        best.source,
        best.span,
        tuple(candidate for candidate, _ in ranked),
        _reason(best, text),
    )


def find_updates(layout: Layout, metadata: Metadata, text: str) -> tuple[Candidate, ...]:
    """Days of the last change, best first."""
    year = _known_year(layout, metadata)
    found = []
    for span, stamp in layout.timestamps:
        day = stamp.day.iso_day(year)
        if stamp.is_update and day is not None and _is_possible(day):
            place = _place_in(text, span, stamp.day.span)
            found.append(Candidate(About.UPDATED, day, "the text", place))
    told = sorted(metadata.published, key=lambda item: not item.is_sure)
    found += [
        Candidate(About.UPDATED, item.date, item.field)
        for item in told
        if item.is_update and _is_possible(item.date)
    ]
    return tuple(found)


def _known_year(layout: Layout, metadata: Metadata) -> int | None:
    """The year that a time stamp or dateline without one is in."""
    for _, stamp in sorted(layout.timestamps, key=lambda item: not item[1].is_header):
        if stamp.day.year is not None:
            return stamp.day.year
    if metadata.published and _is_possible(metadata.published[0].date):
        return int(metadata.published[0].date[:4])
    return None


def _from_timestamps(
    layout: Layout, year: int | None, text: str
) -> list[tuple[PublishedCandidate, int]]:
    """Each with a rank within its kind: surest first, changes after publications."""
    found = []
    for span, stamp in layout.timestamps:
        date = stamp.day.iso_day(year)
        if date is None or not _is_possible(date):
            continue
        source = PublishedSource.DATE_HEADER if stamp.is_header else PublishedSource.TIME_STAMP
        rank = (0 if stamp.is_sure else 1) + (2 if stamp.is_update else 0)
        place = _place_in(text, span, stamp.day.span)
        found.append((PublishedCandidate(date, source, place), rank))
    return found


def _place_in(text: str, line: Span, folded: Span) -> Span:
    """The day's place in the text; the whole line where folding moved it."""
    place = Span(line.start + folded.start, line.start + folded.end)
    if place.end <= line.end and any(char.isdecimal() for char in place.of(text)):
        shown = place.of(text)
        start = place.start + len(shown) - len(shown.lstrip())
        return Span(start, start + len(shown.strip(" ,.")))
    return line


def _from_metadata(metadata: Metadata, *, sure: bool) -> list[tuple[PublishedCandidate, int]]:
    return [
        (PublishedCandidate(item.date, PublishedSource.METADATA, field=item.field), rank)
        for rank, item in enumerate(metadata.published)
        if _is_possible(item.date) and item.is_sure is sure
    ]


def _from_dateline(layout: Layout, year: int | None) -> list[tuple[PublishedCandidate, int]]:
    dateline = layout.dateline
    if dateline is None or dateline.day is None:
        return []
    date = dateline.day.iso_day(year)
    if date is None or not _is_possible(date):
        return []
    start = layout.dateline_start
    span = Span(start + dateline.day.span.start, start + dateline.day.span.end)
    return [(PublishedCandidate(date, PublishedSource.DATELINE, span), 0)]


def _is_possible(date: IsoDay) -> bool:
    return date[:1] != "-" and _EARLIEST_YEAR <= int(date[:4]) <= _LATEST_YEAR


def _reason(best: PublishedCandidate, text: str) -> Reason:
    if best.source is PublishedSource.METADATA:
        return in_words_of("from the file's own data ({field})", field=best.field)
    shown = best.span.of(text).strip() if best.span else ""
    if best.source is PublishedSource.DATELINE:
        return in_words_of("from the dateline “{words}”", words=shown)
    if best.source is PublishedSource.DATE_HEADER:
        return in_words_of("from the date header “{words}”", words=shown)
    return in_words_of("from the time stamp “{words}”", words=shown)
