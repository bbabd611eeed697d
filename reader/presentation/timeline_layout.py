"""Where every date of two articles stands on a timeline: plain values that window and report draw.

Two lanes share one axis (`timeline_axis.py`). A mark's shape is its precision: a dot is a day, a
bar reaches over the month or year it means. Marks of a lane never overlap, but a day may sit
inside a bar that holds it, for that is what it means; what finds no room becomes a cluster with a
count, which comes apart when one zooms in. Labels give way before marks do.

All places are pixels from the top left corner of the drawing. How to draw a `Timeline`:
`ticks` as thin vertical lines from `axis_y` down with their label right of the line; `breaks` as a
sign on the axis; for each of `marks` its shape between `x0` and `x1` around `y`; its `label`
centred at `label_x` with its baseline at `label_y`; `links` as dotted lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from reader.analysis.model import Analysis, DateMention, DateRole, DateStatus
from reader.comparison.model import TimelineEvent
from reader.documents.article import Published, Side
from reader.documents.days import civil, to_number
from reader.presentation.timeline_axis import MONTHS, Axis, Tick, build_axis, find_ticks

HEADER = 30.0
"""Height of the axis with its labels."""
ROW = 27.0
"""Height of a row of marks with the labels under it."""
MARK = 12.0
"""Height of a mark and least width of a dot."""
LANE_GAP = 6.0
_CLUSTER = 28.0
"""Width of a cluster of days: room for its count."""
_GAP = 3.0
"""Least space between marks of one row."""
_LABEL_GAP = 7.0
_LABEL_DROP = 16.5
"""From a mark's middle down to the baseline of its label."""

TextWidth = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class TimelineDate:
    """A date of one article, as the timeline needs it; made by `timeline_dates`."""

    key: str
    """What a click selects: "date/AD3", or "published/A"."""
    first: int
    last: int
    """Day numbers, inclusive."""
    words: str
    """As written in the article."""
    why: str = ""
    """How its value is known, in words."""
    fades_before: bool = False
    fades_after: bool = False
    """An end that is not sharp: early, late, about, before, since."""
    hollow: bool = False
    """Planned, or denied."""
    quiet: bool = False
    """Of the page or a caption, not of the story."""
    assumed: bool = False
    """Rests on a publication date that was inferred."""
    published: bool = False
    """The article's own publication date."""


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


def lay_out_timeline(
    events: Sequence[TimelineEvent],
    left: Sequence[TimelineDate],
    right: Sequence[TimelineDate],
    width: float,
    *,
    window: tuple[float, float] | None = None,
    rows: int = 3,
    text_width: TextWidth = lambda text: 5.6 * len(text),
    months: Sequence[str] = MONTHS,
) -> Timeline:
    """Place the dates of both articles on a drawing `width` pixels wide.

    `window` is the part of the axis in sight, in pixels of the fitted axis (0 to `width`); None
    shows everything. `rows` is how many rows a lane may have before it forms clusters.
    `text_width` gives the width of a label in pixels.
    """
    axis = build_axis([(date.first, date.last) for date in (*left, *right)], width)
    start, end = window or (0.0, width)
    zoom = width / max(1e-6, end - start)
    place = _Placer(axis, start, zoom, width)
    marks: list[TimelineMark] = []
    lanes: list[Lane] = []
    top = HEADER
    for side, dates in ((Side.LEFT, left), (Side.RIGHT, right)):
        placed, used = _lane(side, dates, place, top, rows, text_width)
        bottom = top + used * ROW + LANE_GAP
        lanes.append(Lane(side, top, bottom))
        marks.extend(placed)
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
    )


def timeline_dates(
    analysis: Analysis, months: Sequence[str] = MONTHS, published: str = "published"
) -> tuple[TimelineDate, ...]:
    """The dates of one article that have a place on the calendar, and its publication date.

    `published` is the word that labels the latter.
    """
    found = [
        _date(mention, analysis.article.text, months)
        for mention in analysis.dates
        if mention.on_timeline and mention.first and mention.role is not DateRole.FURNITURE
    ]
    own = _publication(analysis.article.published, analysis.side, published, months)
    return (*found, *([own] if own else ()))


def say_days(first: int, last: int, months: Sequence[str] = MONTHS) -> str:
    """ "4 Mar 2018", "Feb 2018", "2016" or "1 Sep – 31 Dec 2016"."""
    one, other = civil(first), civil(last)
    if first == last:
        return f"{one[2]} {months[one[1] - 1]} {one[0]}"
    next_day = civil(last + 1)
    if one[2] == 1 and next_day[2] == 1:
        if one[1] == 1 and next_day[1] == 1:
            return str(one[0]) if one[0] == other[0] else f"{one[0]}–{other[0]}"
        if one[:2] == other[:2]:
            return f"{months[one[1] - 1]} {one[0]}"
    start = f"{one[2]} {months[one[1] - 1]}" + (f" {one[0]}" if one[0] != other[0] else "")
    return f"{start} – {other[2]} {months[other[1] - 1]} {other[0]}"


_BEFORE = ("late", "approximate", "before", "until")
_AFTER = ("early", "approximate", "after", "since")


def _date(mention: DateMention, text: str, months: Sequence[str]) -> TimelineDate:
    first, last = to_number(mention.first or ""), to_number(mention.last or mention.first or "")
    words = " ".join(mention.span.of(text).split())
    why = f"{words} → {say_days(first, last, months)}"
    if mention.reason:
        why += f": {mention.reason}"
    return TimelineDate(
        key=f"date/{mention.id}",
        first=first,
        last=last,
        words=words,
        why=why,
        fades_before=mention.modifier in _BEFORE,
        fades_after=mention.modifier in _AFTER,
        hollow=mention.status is not DateStatus.ASSERTED,
        quiet=mention.role is not DateRole.STORY,
        assumed=mention.assumed,
    )


def _publication(
    published: Published, side: Side, word: str, months: Sequence[str]
) -> TimelineDate | None:
    if published.date is None:
        return None
    day = to_number(published.date)
    return TimelineDate(
        key=f"published/{side}",
        first=day,
        last=day,
        words=word,
        why=f"{say_days(day, day, months)}: {published.reason or published.source}",
        quiet=True,
        assumed=published.is_assumed,
        published=True,
    )


@dataclass(frozen=True, slots=True)
class _Placer:
    """Days to pixels on screen."""

    axis: Axis
    start: float
    zoom: float
    width: float

    def extent(self, date: TimelineDate) -> tuple[float, float]:
        x0 = (self.axis.place(date.first) - self.start) * self.zoom
        x1 = (self.axis.place(date.last + 1) - self.start) * self.zoom
        if date.first == date.last or x1 - x0 < MARK:
            # A day is a dot, however much room it has.
            middle = (x0 + x1) / 2
            return middle - MARK / 2, middle + MARK / 2
        return x0, x1


@dataclass(slots=True)
class _Item:
    """A mark that is being placed."""

    dates: list[TimelineDate]
    x0: float
    x1: float
    shape: str
    text: str


def _lane(
    side: Side,
    dates: Iterable[TimelineDate],
    place: _Placer,
    top: float,
    rows: int,
    text_width: TextWidth,
) -> tuple[list[TimelineMark], int]:
    """The marks of one lane and how many rows they take (at least one)."""
    items = _items(dates, place, text_width)
    bars = [item for item in items if item.shape == "bar"]
    dots = [item for item in items if item.shape == "day"]
    filled = _Rows(rows)
    for bar in bars:
        filled.add_bar(bar)
    for dot in dots:
        filled.add_dot(dot)
    for flag in items:
        if flag.shape == "published":
            filled.add_flag(flag, place.width)
    used = [number for number in range(rows) if filled.bars[number] or filled.dots[number]]
    marks: list[TimelineMark] = []
    for line, number in enumerate(used):
        y = top + line * ROW + MARK / 2 + 4
        row = sorted((*filled.bars[number], *filled.dots[number]), key=lambda item: item.x0)
        plain = [
            TimelineMark(tuple(i.dates), side, i.shape, i.x0, i.x1, y, line, i.text) for i in row
        ]
        marks.extend(_with_labels(plain, place.width, text_width))
    return marks, max(1, len(used))


def _items(dates: Iterable[TimelineDate], place: _Placer, text_width: TextWidth) -> list[_Item]:
    """One item for all dates with the same days; only those in sight; from left to right."""
    same: dict[tuple[int, int, bool], _Item] = {}
    for date in dates:
        key = (date.first, date.last, date.published)
        known = same.get(key)
        if known is not None:
            known.dates.append(date)
            continue
        x0, x1 = place.extent(date)
        if x1 < 0 or x0 > place.width:
            continue
        shape = "bar" if x1 - x0 > MARK * 1.2 else "day"
        if date.published:
            x0, shape = (x0 + x1) / 2 - 1, "published"
            x1 = x0 + text_width(date.words) + 16
        same[key] = _Item([date], x0, x1, shape, date.words)
    return sorted(same.values(), key=lambda item: (item.x0, -item.x1))


class _Rows:
    """Rows of one lane while they are filled. Row 0 takes dots only, so that a cluster of dots can
    grow there without meeting a bar."""

    def __init__(self, count: int) -> None:
        self.bars: list[list[_Item]] = [[] for _ in range(count)]
        self.dots: list[list[_Item]] = [[] for _ in range(count)]
        self._count = count

    def add_bar(self, bar: _Item) -> None:
        for row in range(1, self._count):
            if not self.bars[row] or self.bars[row][-1].x1 + _GAP <= bar.x0:
                self.bars[row].append(bar)
                return
        last = min(range(1, self._count), key=lambda row: self.bars[row][-1].x1)
        _merge(self.bars[last][-1], bar)

    def add_dot(self, dot: _Item) -> None:
        for row in range(1, self._count):
            if self._is_free(row, dot) and self._bar_holds(row, dot):
                self.dots[row].append(dot)
                return
        for row in (0, *range(1, self._count)):
            if self._is_free(row, dot) and not self._meets_bar(row, dot):
                self.dots[row].append(dot)
                return
        # A cluster takes in what begins within its own width and grows no wider, so that a crowd
        # becomes a row of counts and not one long bar.
        crowd = self.dots[0][-1]
        x0 = crowd.x0
        _merge(crowd, dot)
        crowd.x0, crowd.x1 = x0, x0 + _CLUSTER

    def add_flag(self, flag: _Item, width: float) -> None:
        """Right of its day where there is room, else left of it, else as a mere dot."""
        room, day = flag.x1 - flag.x0, flag.x0 + 1
        for x0, x1 in ((day - 1, day - 1 + room), (day + 1 - room, day + 1)):
            if x0 < 0 or x1 > width:
                continue
            for row in range(self._count):
                if not self._taken(row, x0, x1):
                    flag.x0, flag.x1 = x0, x1
                    self.dots[row].append(flag)
                    return
        flag.x0, flag.x1, flag.shape = day - MARK / 2, day + MARK / 2, "day"
        for row in range(self._count):
            if not self._taken(row, flag.x0, flag.x1):
                self.dots[row].append(flag)
                return
        near = [dot for dot in self.dots[0] if _meet(dot, flag.x0, flag.x1)]
        for other in near[1:]:
            _merge(near[0], other)
            self.dots[0].remove(other)
        if near:
            _merge(near[0], flag)

    def _taken(self, row: int, x0: float, x1: float) -> bool:
        return any(_meet(item, x0, x1) for item in (*self.bars[row], *self.dots[row]))

    def _is_free(self, row: int, dot: _Item) -> bool:
        return not self.dots[row] or self.dots[row][-1].x1 + _GAP <= dot.x0

    def _bars_near(self, row: int, dot: _Item) -> list[_Item]:
        bars = self.bars[row]
        at = bisect_left(bars, dot.x0 - _GAP, key=lambda bar: bar.x1)
        near = []
        while at < len(bars) and bars[at].x0 < dot.x1 + _GAP:
            near.append(bars[at])
            at += 1
        return near

    def _bar_holds(self, row: int, dot: _Item) -> bool:
        near = self._bars_near(row, dot)
        return (
            dot.shape == "day"
            and len(near) == 1
            and near[0].shape == "bar"
            and near[0].x0 <= dot.x0
            and dot.x1 <= near[0].x1
        )

    def _meets_bar(self, row: int, dot: _Item) -> bool:
        return bool(self._bars_near(row, dot))


def _meet(item: _Item, x0: float, x1: float) -> bool:
    return item.x0 - _GAP < x1 and x0 < item.x1 + _GAP


def _merge(into: _Item, other: _Item) -> None:
    into.dates.extend(other.dates)
    into.x0, into.x1 = min(into.x0, other.x0), max(into.x1, other.x1)
    into.shape, into.text = "cluster", str(len(into.dates))


def _with_labels(
    row: Sequence[TimelineMark], width: float, text_width: TextWidth
) -> list[TimelineMark]:
    """The marks of a row with the labels that fit under them; dots come before bars, because a
    bar's extent already says much."""
    taken: list[tuple[float, float]] = []
    done: dict[int, TimelineMark] = {}
    for index in sorted(range(len(row)), key=lambda i: (row[i].shape == "bar", row[i].x0)):
        mark = row[index]
        if mark.shape in ("published", "cluster"):
            done[index] = replace(mark, label_x=mark.x, label_y=mark.y + 3.5)
            continue
        half = text_width(mark.label) / 2
        seen0, seen1 = max(0.0, mark.x0), min(width, mark.x1)
        for wanted in ((seen0 + seen1) / 2, seen0 + half, seen1 - half):
            x = min(max(wanted, half), max(half, width - half))
            span = (x - half - _LABEL_GAP / 2, x + half + _LABEL_GAP / 2)
            if not any(span[0] < other[1] and other[0] < span[1] for other in taken):
                break
        else:
            done[index] = replace(mark, label="")
            continue
        taken.append(span)
        done[index] = replace(mark, label_x=x, label_y=mark.y + _LABEL_DROP)
    return [done[index] for index in range(len(row))]


def _links(
    events: Iterable[TimelineEvent], marks: Sequence[TimelineMark]
) -> tuple[TimelineLink, ...]:
    by_key = {key: mark for mark in marks for key in mark.keys}
    found: list[TimelineLink] = []
    for event in events:
        left = next((m for id_ in event.left if (m := by_key.get(f"date/{id_}"))), None)
        right = next((m for id_ in event.right if (m := by_key.get(f"date/{id_}"))), None)
        if left is None or right is None:
            continue
        x0, x1 = left.x, right.x
        if left.x0 <= x1 <= left.x1 and right.x1 - right.x0 <= left.x1 - left.x0:
            x0 = x1
        elif right.x0 <= x0 <= right.x1:
            x1 = x0
        found.append(TimelineLink(event.id, x0, left.y + MARK / 2 + 1, x1, right.y - MARK / 2 - 1))
    return tuple(dict.fromkeys(found))
