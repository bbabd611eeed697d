"""A timeline as one looks at it: its dates, the part of the axis in sight, what is where.

Holds the state of one view between its events; knows no Qt. Pixels run right from the edge of the
lanes' names.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reader.comparison.model import TimelineEvent
from reader.documents.article import Side
from reader.presentation.day_words import MONTHS, MonthNames
from reader.presentation.timeline_dates import TimelineDate
from reader.presentation.timeline_layout import Timeline, TimelineMark, lay_out_timeline
from reader.presentation.timeline_rows import MARK, TextWidth
from reader.presentation.timeline_window import AxisWindow


class TimelineScene:
    """Lays out anew only what has changed since it was last looked at."""

    def __init__(self, text_width: TextWidth) -> None:
        self._text_width = text_width
        self._dates: dict[Side, tuple[TimelineDate, ...]] = dict.fromkeys(Side, ())
        self._events: Sequence[TimelineEvent] = ()
        self._months: MonthNames = MONTHS
        self._window = AxisWindow.fitted(1.0)
        self._rows = 4
        self._known: Timeline | None = None
        """The last one, while dates and width stay."""
        self._timeline: Timeline | None = None

    # What is shown ----------------------------------------------------------------------

    def set_dates(
        self,
        dates: dict[Side, tuple[TimelineDate, ...]],
        events: Sequence[TimelineEvent] = (),
        months: MonthNames = MONTHS,
    ) -> None:
        self._dates, self._events, self._months = dates, events, months
        self._known = self._timeline = None

    def set_size(self, width: float, rows: int) -> None:
        """Pixels, and how many rows of marks both lanes may have."""
        if width != self._window.width:
            self._window = self._window.of_width(width)
            self._known = None
        self._rows = rows
        self._timeline = None

    def set_text_width(self, text_width: TextWidth) -> None:
        self._text_width = text_width
        self._timeline = None

    @property
    def count(self) -> int:
        """Dates of both articles."""
        return sum(len(dates) for dates in self._dates.values())

    @property
    def timeline(self) -> Timeline:
        """What is to be drawn now."""
        if self._timeline is None:
            window = self._window
            self._timeline = lay_out_timeline(
                self._events,
                self._dates[Side.LEFT],
                self._dates[Side.RIGHT],
                window.width,
                window=None if window.is_fitted else (window.start, window.end),
                known=self._known,
                rows=self._rows,
                text_width=self._text_width,
                months=self._months,
            )
            self._known = self._timeline
        return self._timeline

    # What is where ----------------------------------------------------------------------

    def mark_at(self, x: float, y: float) -> TimelineMark | None:
        """The mark there; a day before the bar that it sits in."""
        near = [
            mark
            for mark in self.timeline.marks
            if mark.x0 - 3 <= x <= mark.x1 + 3 and abs(mark.y - y) <= MARK
        ]
        return min(near, key=lambda mark: (mark.x1 - mark.x0, abs(mark.y - y)), default=None)

    def mark_of(self, key: str) -> TimelineMark | None:
        return next((mark for mark in self.timeline.marks if key in mark.keys), None)

    def lane(self, side: Side) -> list[TimelineMark]:
        """The marks of one lane in order of time."""
        return sorted(
            (mark for mark in self.timeline.marks if mark.side is side),
            key=lambda mark: (mark.dates[0].first, mark.row),
        )

    def x_of(self, day: float) -> float:
        return self._window.on_screen(self.timeline.axis.place(day))

    def days_between(self, one: float, other: float) -> tuple[int, int]:
        """First and last day of the stretch between two pixels."""
        axis = self.timeline.axis
        first, last = (
            math.floor(axis.day_at(self._window.on_axis(x))) for x in sorted((one, other))
        )
        return first, max(first, last)

    # Looking closer ---------------------------------------------------------------------

    @property
    def window(self) -> AxisWindow:
        """The part of the axis in sight."""
        return self._window

    def fit(self) -> None:
        """Everything in sight."""
        self._show(AxisWindow.fitted(self._window.width))

    def zoom(self, x: float, factor: float) -> None:
        """`factor` times as much in sight; what is at pixel `x` stays there."""
        self._show(self._window.zoomed(x, factor, self.timeline.axis))

    def pan(self, pixels: float, start: AxisWindow | None = None) -> None:
        """Moved by pixels, from `start` or from what is in sight."""
        self._show((start or self._window).panned(pixels, self.timeline.axis))

    def come_apart(self, mark: TimelineMark) -> bool:
        """Zoom in on a crowd; False where it is as close as it gets."""
        axis = self.timeline.axis
        first = min(axis.place(date.first) for date in mark.dates)
        last = max(axis.place(date.last + 1) for date in mark.dates)
        room = max(last - first, 1.0) * 0.4
        before = self._window
        self._show(before.showing(first - room, last + room, axis))
        return self._window != before

    def _show(self, window: AxisWindow) -> None:
        self._window = window
        self._timeline = None
