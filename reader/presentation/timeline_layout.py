"""Where every date of two articles stands on a timeline: plain values that window and report draw.

Two lanes share one axis (`timeline_axis.py`). A mark's shape is its precision: a dot is a day, a
bar reaches over the month or year it means. Marks of a lane never overlap, but a day may sit
inside a bar that holds it, for that is what it means; what finds no room becomes a cluster with a
count, which comes apart when one zooms in. Labels give way before marks do.

All places are pixels from the top left corner of the drawing. How to draw a `Timeline`:
`ticks` as thin vertical lines from `axis_y` down with their label right of the line; `breaks` as a
sign on the axis; for each of `marks` its shape between `x0` and `x1` around `y`; its `label`
(inside or beside it) centred at `label_x` with its baseline at `label_y`; `links` as dotted lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparison.model import TimelineEvent
from reader.documents.article import Side
from reader.presentation.day_words import MONTHS, MonthNames
from reader.presentation.timeline_axis import Axis, Tick, build_axis, find_ticks
from reader.presentation.timeline_dates import TimelineDate
from reader.presentation.timeline_rows import (
    CLUSTER,
    FLAG_GAP,
    Item,
    TextWidth,
    count_at,
    label_row,
    pack,
)
from reader.presentation.timeline_rows import MARK as MARK
from reader.records import dataclass

Spots = tuple[tuple[float, float], ...]
"""Left and right edge of each date, in pixels of the fitted axis."""
HEADER = 26.0
"""Height of the axis with its labels."""
ROW = 16.0
"""Height of a row of marks, with their labels inside or beside them."""
LANE_GAP = 5.0
_TAIL, _TAIL_SHARE = 150.0, 0.16
"""Pixels right of the newest day, and the share of a narrow drawing that they may take."""
_CROWD = 150
"""Dates of one article that surely fill more rows than there are."""
_BASELINE = 3.8
"""From a mark's middle down to the baseline of its label."""


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """What is drawn for one date, or for several that share a place."""

    dates: tuple[TimelineDate, ...]
    side: Side
    shape: str
    """ "day" (a dot), "bar", "published" (a flag with its label inside) or "cluster"."""
    x0: float
    x1: float
    y: float
    """Of its middle."""
    row: int
    label: str = ""
    """Empty where there is no room for it."""
    label_x: float = 0.0
    """Of the label's middle."""
    label_y: float = 0.0
    """Of the label's baseline."""
    label_on_bar: bool = False
    """Whether the label stands on the fill of a bar (its own, or the one around a day)."""

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(date.key for date in self.dates)

    @property
    def count(self) -> int:
        return len(self.dates)

    @property
    def x(self) -> float:
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class TimelineLink:
    """A dotted line between marks of both lanes that date one event."""

    event: str
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Lane:
    """The strip of one article."""

    side: Side
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything to be drawn. Empty `marks` mean that neither article has a date."""

    width: float
    height: float
    axis: Axis
    axis_y: float
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    lanes: tuple[Lane, ...]
    marks: tuple[TimelineMark, ...]
    links: tuple[TimelineLink, ...]
    spots: tuple[Spots, Spots]
    """Of each lane's dates on the fitted axis, for the next timeline of the same dates."""


def lay_out_timeline(
    events: Sequence[TimelineEvent],
    left: Sequence[TimelineDate],
    right: Sequence[TimelineDate],
    width: float,
    *,
    window: tuple[float, float] | None = None,
    known: Timeline | None = None,
    rows: int = 10,
    text_width: TextWidth = lambda text: 5.6 * len(text),
    months: MonthNames = MONTHS,
) -> Timeline:
    """Place the dates of both articles on a drawing `width` pixels wide.

    `window` is the part of the axis in sight, in pixels of the fitted axis (0 to `width`); None
    shows everything. `known` may be an earlier timeline of the same dates and width.
    `rows` is how many rows both lanes may have together before clusters are formed (at least 4,
    two for each). `text_width` gives the width of a label in pixels.
    """
    if known is not None:
        axis, spots = known.axis, known.spots
    else:
        # The last marks have their labels on their right.
        tail = min(_TAIL, width * _TAIL_SHARE)
        axis = build_axis([(date.first, date.last) for date in (*left, *right)], width - tail)
        spots = (_spots(axis, left), _spots(axis, right))
    start, end = window or (0.0, width)
    zoom = width / max(1e-6, end - start)
    place = _Placer(axis, start, zoom, width)
    marks: list[TimelineMark] = []
    lanes: list[Lane] = []
    top = HEADER
    both = (_Dates(left, spots[0]), _Dates(right, spots[1]))
    for side, packed in zip(Side, _share_rows(both, place, rows, text_width), strict=True):
        dates = left if side is Side.LEFT else right
        marks.extend(_marks_of(side, dates, packed, place, top))
        bottom = top + max(1, len(packed)) * ROW + LANE_GAP
        lanes.append(Lane(side, top, bottom))
        top = bottom
    return Timeline(
        width=width,
        height=top,
        axis=axis,
        axis_y=HEADER - 4,
        ticks=find_ticks(axis, start, end, zoom, months) if axis.pieces else (),
        breaks=tuple(x for b in axis.breaks if 0 <= (x := (b - start) * zoom) <= width),
        lanes=tuple(lanes),
        marks=tuple(marks),
        links=_links(events, marks),
        spots=spots,
    )


@dataclass(frozen=True, slots=True)
class _Placer:
    """Days to pixels on screen."""

    axis: Axis
    start: float
    zoom: float
    width: float

    @property
    def breaks(self) -> list[float]:
        return [(x - self.start) * self.zoom for x in self.axis.breaks]

    def extent(self, date: TimelineDate, spot: tuple[float, float]) -> tuple[float, float]:
        x0, x1 = (spot[0] - self.start) * self.zoom, (spot[1] - self.start) * self.zoom
        if date.first == date.last or x1 - x0 < MARK:
            # A day is a dot, however much room it has.
            middle = (x0 + x1) / 2
            return middle - MARK / 2, middle + MARK / 2
        return x0, x1


@dataclass(frozen=True, slots=True)
class _Dates:
    """One lane's dates and where they are on the fitted axis."""

    dates: Sequence[TimelineDate]
    spots: Spots

    def __len__(self) -> int:
        return len(self.dates)


def _spots(axis: Axis, dates: Sequence[TimelineDate]) -> Spots:
    return tuple((axis.place(date.first), axis.place(date.last + 1)) for date in dates)


def _share_rows(
    dates: tuple[_Dates, _Dates],
    place: _Placer,
    rows: int,
    text_width: TextWidth,
) -> list[list[list[Item]]]:
    """Both lanes packed into `rows` rows together: a lane that needs few leaves them to the
    other."""

    def packed(lane: _Dates, most: int) -> list[list[Item]]:
        crowd = len(lane) > _CROWD
        items = _binned(lane, place) if crowd else _items(lane, place, text_width)
        if items is None:
            items = _items(lane, place, text_width)
        return pack(items, max(2, most), place.width, place.breaks)

    half = rows // 2
    if min(map(len, dates)) > _CROWD:
        # Both need every row they can get.
        return [packed(dates[0], half), packed(dates[1], rows - half)]
    lanes = [packed(lane, rows - 1) for lane in dates]
    used = [max(1, len(lane)) for lane in lanes]
    if sum(used) <= rows:
        return lanes
    shares = [
        min(used[0], max(half, rows - used[1])),
        min(used[1], max(rows - half, rows - used[0])),
    ]
    return [packed(lane, share) for lane, share in zip(dates, shares, strict=True)]


def _marks_of(
    side: Side,
    dates: Sequence[TimelineDate],
    packed: Sequence[Sequence[Item]],
    place: _Placer,
    top: float,
) -> list[TimelineMark]:
    """The marks of one lane, labelled."""
    marks: list[TimelineMark] = []
    for line, row in enumerate(packed):
        y = top + line * ROW + ROW / 2 + 1
        label_row(row, place.width, place.breaks)
        marks += [
            TimelineMark(
                dates=tuple(dates[number] for number in item.dates),
                side=side,
                shape=item.shape,
                x0=item.x0,
                x1=item.x1,
                y=y,
                row=line,
                label=item.label,
                label_x=item.label_x,
                label_y=y + _BASELINE,
                label_on_bar=item.label_on_bar,
            )
            for item in row
        ]
    return marks


def _binned(lane: _Dates, place: _Placer) -> list[Item] | None:
    """For a crowd in sight: what begins within the width of a count, and is about as long, is one
    item from the start. None where few dates are in sight."""
    bins: dict[tuple[int, int], Item] = {}
    seen = 0
    start, zoom, width = place.start, place.zoom, place.width
    for number, (p0, p1) in enumerate(lane.spots):
        x0, x1 = (p0 - start) * zoom, (p1 - start) * zoom
        if x1 < 0 or x0 > width:
            continue
        seen += 1
        key = (int(x0 // CLUSTER), int((x1 - x0) // (2 * CLUSTER)))
        known = bins.get(key)
        if known is None:
            bins[key] = Item([number], x0, x1, "day", ())
        else:
            known.dates.append(number)
    if seen <= _CROWD:
        return None
    for item in bins.values():
        if len(item.dates) > 1:
            count_at(item, max(0.0, item.x0))
        else:
            item.x0, item.x1 = place.extent(lane.dates[item.dates[0]], lane.spots[item.dates[0]])
            item.shape = "bar" if item.x1 - item.x0 > MARK * 1.2 else "day"
            item.texts = (("", 0.0),)
    return list(bins.values())


def _items(lane: _Dates, place: _Placer, text_width: TextWidth) -> list[Item]:
    """One item for all dates with the same days; only those in sight."""
    dates = lane.dates
    same: dict[tuple[int, int, bool], Item] = {}
    published = {date.first for date in dates if date.published}
    # The article's own date line is no event beside the day that it was published.
    for number in sorted(range(len(dates)), key=lambda number: not dates[number].published):
        date = dates[number]
        known_day = date.of_page and date.first == date.last and date.first in published
        key = (date.first, date.last, date.published or known_day)
        known = same.get(key)
        if known is not None:
            if dates[known.dates[0]].quiet and not date.quiet and not known_day:
                # The story's words name a day better than the page's.
                known.dates.insert(0, number)
                known.texts = _texts(date, text_width)
            else:
                known.dates.append(number)
            continue
        x0, x1 = place.extent(date, lane.spots[number])
        if x1 < 0 or x0 > place.width:
            continue
        shape = "bar" if x1 - x0 > MARK * 1.2 else "day"
        texts = _texts(date, text_width)
        if date.published:
            x0, shape = (x0 + x1) / 2 + FLAG_GAP, "published"
            x1 = x0 + texts[0][1] + 16
        same[key] = Item([number], x0, x1, shape, texts)
    return list(same.values())


def _texts(date: TimelineDate, text_width: TextWidth) -> tuple[tuple[str, float], ...]:
    return tuple((text, text_width(text)) for text in date.labels or (date.words,))


def _links(
    events: Sequence[TimelineEvent], marks: Sequence[TimelineMark]
) -> tuple[TimelineLink, ...]:
    if not events:
        return ()
    by_key = {key: mark for mark in marks for key in mark.keys}
    found: list[TimelineLink] = []
    for event in events:
        left = next((m for id_ in event.left if (m := by_key.get(f"date/{id_}"))), None)
        right = next((m for id_ in event.right if (m := by_key.get(f"date/{id_}"))), None)
        if left is None or right is None or left.shape == right.shape == "published":
            continue
        x0, x1 = left.x, right.x
        if left.x0 <= x1 <= left.x1 and right.x1 - right.x0 <= left.x1 - left.x0:
            x0 = x1
        elif right.x0 <= x0 <= right.x1:
            x1 = x0
        found.append(TimelineLink(event.id, x0, left.y + MARK / 2 + 1, x1, right.y - MARK / 2 - 1))
    return tuple(dict.fromkeys(found))
