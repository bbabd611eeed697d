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
from reader.presentation.timeline_items import (
    CROWD,
    LaneDates,
    Placer,
    Spots,
    items_of,
    spots_of,
)
from reader.presentation.timeline_rows import MARK, Item, TextWidth, label_row, pack
from reader.records import dataclass

HEADER = 26.0
"""Height of the axis with its labels."""
ROW = 16.0
"""Height of a row of marks, with their labels inside or beside them."""
LANE_GAP = 5.0
_TAIL, _TAIL_SHARE = 150.0, 0.16
"""Pixels right of the newest day, and the share of a narrow drawing that they may take."""
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
        spots = (spots_of(axis, left), spots_of(axis, right))
    start, end = window or (0.0, width)
    zoom = width / max(1e-6, end - start)
    place = Placer(axis, start, zoom, width)
    marks: list[TimelineMark] = []
    lanes: list[Lane] = []
    top = HEADER
    both = (LaneDates(left, spots[0]), LaneDates(right, spots[1]))
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


def _share_rows(
    dates: tuple[LaneDates, LaneDates],
    place: Placer,
    rows: int,
    text_width: TextWidth,
) -> list[list[list[Item]]]:
    """Both lanes packed into `rows` rows together: a lane that needs few leaves them to the
    other."""

    def packed(lane: LaneDates, most: int) -> list[list[Item]]:
        items = items_of(lane, place, text_width)
        return pack(items, max(2, most), place.width, place.breaks)

    half = rows // 2
    if min(map(len, dates)) > CROWD:
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
    place: Placer,
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
