"""The events of the timeline: days that one or both articles date.

Mentions of the same days are one event; dates of the page (date line, dateline) and of captions
stay apart from the story's. Where a shared pair dates one thing at two precisions ("16 February",
"last month") both mentions belong to the finer event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.analysis.model import Analysis, DateMention, DateRole, Precision
from reader.comparison.date_checks import check_dates, days_of
from reader.comparison.model import DateVerdict, SharedPair, TimelineEvent
from reader.comparison.timeline_labels import label_of
from reader.documents.article import Side, Span
from reader.documents.days import from_number
from reader.records import dataclass, field

_GROUPS: dict[DateRole, str] = {
    DateRole.STORY: "story",
    DateRole.CAPTION: "caption",
    DateRole.METADATA: "page",
    DateRole.DATELINE: "page",
}
Places = Mapping[str, tuple[str, Span, str | None]]
"""A sentence's id -> its article's text, its place in it, and its language."""

_FINENESS = {precision: rank for rank, precision in enumerate(Precision)}


@dataclass(slots=True)
class _Group:
    """Mentions that date the same days, by side."""

    first: int
    last: int
    mentions: dict[Side, list[DateMention]] = field(
        default_factory=lambda: {Side.LEFT: [], Side.RIGHT: []}
    )

    def add(self, side: Side, mention: DateMention) -> None:
        self.mentions[side].append(mention)

    def all(self) -> list[DateMention]:
        return [*self.mentions[Side.LEFT], *self.mentions[Side.RIGHT]]


def build_timeline(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> tuple[TimelineEvent, ...]:
    """Events by their first day, then the shorter one first; ids "T1" …"""
    finer = _finer_days(left, right, pairs)
    groups: dict[tuple[str, int, int], _Group] = {}
    for analysis in (left, right):
        for mention in analysis.dates:
            if not mention.on_timeline or mention.role not in _GROUPS or mention.first is None:
                continue
            first, last = finer.get(mention.id, days_of(mention))
            key = (_GROUPS[mention.role], first, last)
            groups.setdefault(key, _Group(first, last)).add(analysis.side, mention)
    ordered = sorted(groups.items(), key=lambda item: (item[1].first, item[1].last, item[0][0]))
    places = {
        sentence.id: (analysis.article.text, sentence.span, analysis.article.language)
        for analysis in (left, right)
        for sentence in analysis.sentences
    }
    return tuple(
        _event(f"T{number}", group, places) for number, (_, group) in enumerate(ordered, 1)
    )


def _finer_days(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> dict[str, tuple[int, int]]:
    """For a coarse mention whose pair gives a finer date: that date's days."""
    dates = {date.id: date for analysis in (left, right) for date in analysis.dates}
    out: dict[str, tuple[int, int]] = {}
    for check in check_dates(left, right, pairs):
        if check.verdict is not DateVerdict.CONTAINS:
            continue
        coarse, fine = dates[check.left], dates[check.right]
        (c1, c2), (f1, f2) = days_of(coarse), days_of(fine)
        if c2 - c1 < f2 - f1:
            coarse, fine = fine, coarse
        out[coarse.id] = days_of(fine)
    return out


def _event(name: str, group: _Group, places: Places) -> TimelineEvent:
    mentions = group.all()
    exact = [m for m in mentions if days_of(m) == (group.first, group.last)]
    return TimelineEvent(
        id=name,
        first=from_number(group.first),
        last=from_number(group.last),
        precision=_finest(exact or mentions),
        left=tuple(m.id for m in group.mentions[Side.LEFT]),
        right=tuple(m.id for m in group.mentions[Side.RIGHT]),
        label=_label(exact or mentions, places),
    )


def _finest(mentions: Iterable[DateMention]) -> Precision:
    return min((m.precision for m in mentions), key=lambda precision: _FINENESS[precision])


def _label(mentions: list[DateMention], places: Places) -> str:
    """The label of the first mention that has one; the story before the headline before others."""
    for mention in mentions:
        if mention.sentence in places:
            text, span, language = places[mention.sentence]
            label = label_of(text, span, mention, language)
            if label:
                return label
    return ""
