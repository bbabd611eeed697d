"""The dates of one lane of a timeline as marks that are still to be placed: dates of the same days
are one, and of a crowd those that would stand in one place."""

from __future__ import annotations

from collections.abc import Sequence

from reader.presentation.timeline_axis import Axis
from reader.presentation.timeline_dates import TimelineDate
from reader.presentation.timeline_rows import CLUSTER, FLAG_GAP, MARK, Item, TextWidth, count_at
from reader.records import dataclass

Spots = tuple[tuple[float, float], ...]
"""Left and right edge of each date, in pixels of the fitted axis."""
CROWD = 150
"""Dates of one article that surely fill more rows than there are."""


@dataclass(frozen=True, slots=True)
class Placer:
    """Days to pixels on screen. `start` is the left edge of what is in sight, in pixels of the
    fitted axis; `zoom` how much larger it is shown; `width` that of the drawing."""

    axis: Axis
    start: float
    zoom: float
    width: float

    @property
    def breaks(self) -> list[float]:
        """Where the axis leaves time out."""
        return [(x - self.start) * self.zoom for x in self.axis.breaks]

    def extent(self, date: TimelineDate, spot: tuple[float, float]) -> tuple[float, float]:
        """Left and right edge of a date's mark."""
        x0, x1 = (spot[0] - self.start) * self.zoom, (spot[1] - self.start) * self.zoom
        if date.first == date.last or x1 - x0 < MARK:
            # A day is a dot, however much room it has.
            middle = (x0 + x1) / 2
            return middle - MARK / 2, middle + MARK / 2
        return x0, x1


@dataclass(frozen=True, slots=True)
class LaneDates:
    """One lane's dates and where they are on the fitted axis."""

    dates: Sequence[TimelineDate]
    spots: Spots

    def __len__(self) -> int:
        return len(self.dates)


def spots_of(axis: Axis, dates: Sequence[TimelineDate]) -> Spots:
    return tuple((axis.place(date.first), axis.place(date.last + 1)) for date in dates)


def items_of(lane: LaneDates, place: Placer, text_width: TextWidth) -> list[Item]:
    """The marks of one lane that are in sight, not yet in rows."""
    crowd = _binned(lane, place) if len(lane) > CROWD else None
    return _of_same_days(lane, place, text_width) if crowd is None else crowd


def _binned(lane: LaneDates, place: Placer) -> list[Item] | None:
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
    if seen <= CROWD:
        return None
    for item in bins.values():
        if len(item.dates) > 1:
            count_at(item, max(0.0, item.x0))
        else:
            item.x0, item.x1 = place.extent(lane.dates[item.dates[0]], lane.spots[item.dates[0]])
            item.shape = "bar" if item.x1 - item.x0 > MARK * 1.2 else "day"
            item.texts = (("", 0.0),)
    return list(bins.values())


def _of_same_days(lane: LaneDates, place: Placer, text_width: TextWidth) -> list[Item]:
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
