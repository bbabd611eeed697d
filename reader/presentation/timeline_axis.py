"""The axis of a timeline: days to pixels, broken where nothing happens for long, and its ticks.

One old date would squeeze everything else into a few pixels. So long empty stretches are cut out,
visibly, and each piece between two breaks has a scale of its own, which its ticks show. Days are
day numbers (`reader.documents.days`); a day reaches from its number to the next.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from math import log2

from reader.documents.days import civil, day_number
from reader.presentation.day_words import MONTHS, MonthNames
from reader.records import dataclass

BREAK = 34.0
"""Pixels that a break takes when everything is in sight."""
EDGE = 12.0
"""Pixels kept free at both ends of a piece, so that its outer marks are whole."""
_EMPTY_SHARE = 0.3
"""A gap is cut out when it would take more than this share of the axis."""
_LEAST_GAP = 20
"""Days; shorter gaps are never cut out."""
_MOST_PIECES = 5
_LEAST_PIECE = 80.0
"""Pixels; what is narrower cannot say which year it is."""
_LEAST_DAYS = 7
_TICK_ROOM = 76.0
"""Pixels from one labelled tick to the next."""

_YEAR_ROOM = 62.0
"""Pixels of a month with its year."""
_DAY_ROOM = 60.0
"""The same for the short labels of days."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the axis with one scale: days `first` to `last` (exclusive) at pixels `start`
    to `end`."""

    first: float
    last: float
    start: float
    end: float

    @property
    def per_day(self) -> float:
        """Pixels a day."""
        return (self.end - self.start - 2 * EDGE) / (self.last - self.first)

    def place(self, day: float) -> float:
        return self.start + EDGE + (day - self.first) * self.per_day


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary of years, months or days. `level` is 0 for a year, 1 for a month, 2 for a day;
    `label` is empty where there is no room for one."""

    x: float
    label: str
    level: int


@dataclass(frozen=True, slots=True)
class Axis:
    """Pieces from old to new; `width` pixels when everything is in sight."""

    pieces: tuple[Piece, ...]
    width: float

    def place(self, day: float) -> float:
        """Pixel of a day (fractions allowed); a day within a break is at the break's edge."""
        piece = self.pieces[0]
        for piece in reversed(self.pieces):
            if day >= piece.first:
                break
        return piece.place(min(day, piece.last) if piece is not self.pieces[-1] else day)

    def day_at(self, x: float) -> float:
        """The day at a pixel."""
        for piece in self.pieces:
            if x < piece.end:
                break
        return piece.first + (x - piece.start - EDGE) / piece.per_day

    @property
    def breaks(self) -> tuple[float, ...]:
        """Pixels of the breaks' middles."""
        return tuple(
            (before.end + after.start) / 2
            for before, after in zip(self.pieces, self.pieces[1:], strict=False)
        )


def build_axis(spans: Iterable[tuple[int, int]], width: float) -> Axis:
    """An axis for days `(first, last)` (inclusive), `width` pixels wide, as many breaks as it
    needs. Without any days it is empty of pieces."""
    ordered = sorted(spans)
    if not ordered:
        return Axis((), width)
    groups = _groups(ordered, int(min(_MOST_PIECES, max(1.0, width // (_LEAST_PIECE + BREAK)))))
    edges = [_padded(group) for group in groups]
    weights = [
        0.5 + min(12, len(set(group))) + log2(1 + last - first) / 4
        for group, (first, last) in zip(groups, edges, strict=True)
    ]
    room = width - BREAK * (len(groups) - 1) - _LEAST_PIECE * len(groups)
    pieces = []
    at = 0.0
    for (first, last), weight in zip(edges, weights, strict=True):
        end = at + _LEAST_PIECE + max(0.0, room) * weight / sum(weights)
        pieces.append(Piece(first, last, at, end))
        at = end + BREAK
    return Axis(tuple(pieces), width)


def _groups(ordered: Sequence[tuple[int, int]], most: int) -> list[list[tuple[int, int]]]:
    """Spans that stay together: cut at the largest gaps as long as they take too much room."""
    gaps: list[tuple[int, int]] = []
    reach = ordered[0][1]
    for index, (first, last) in enumerate(ordered[1:], 1):
        gaps.append((first - reach - 1, index))
        reach = max(reach, last)
    total = float(reach - ordered[0][0] + 1)
    cuts: list[int] = []
    for gap, index in sorted(gaps, reverse=True):
        if len(cuts) + 1 >= most or gap < _LEAST_GAP or gap < total * _EMPTY_SHARE:
            break
        cuts.append(index)
        total -= gap
    bounds = [0, *sorted(cuts), len(ordered)]
    return [list(ordered[start:end]) for start, end in itertools.pairwise(bounds)]


def _padded(group: Sequence[tuple[int, int]]) -> tuple[float, float]:
    first, last = group[0][0], max(last for _, last in group) + 1
    missing = _LEAST_DAYS - (last - first)
    if missing > 0:
        return first - missing / 2, last + missing / 2
    return float(first), float(last)


def find_ticks(
    axis: Axis, start: float, end: float, zoom: float, months: MonthNames = MONTHS
) -> tuple[Tick, ...]:
    """Ticks in sight. `start` and `end` bound what is in sight, in pixels of the axis; `zoom` is
    how many screen pixels one of those is. Places are on screen. The first label of each piece
    in sight names the year, so that the year is always to be seen."""
    found: list[Tick] = []
    for piece in axis.pieces:
        if piece.end <= start or piece.start >= end:
            continue
        labelled = [tick for tick in found if tick.label]
        free_from = labelled[-1].x + _TICK_ROOM if labelled else float("-inf")
        found.extend(_ticks_of(piece, start, end, zoom, months, free_from))
    return tuple(found)


def _ticks_of(
    piece: Piece,
    start: float,
    end: float,
    zoom: float,
    months: MonthNames,
    free_from: float,
) -> list[Tick]:
    per_day = piece.per_day * zoom
    first = max(piece.first, piece.first + (start - piece.start - EDGE) / piece.per_day)
    last = min(piece.last, piece.first + (end - piece.start - EDGE) / piece.per_day)
    marked = [
        ((piece.place(day) - start) * zoom, day, level)
        for day, level in _boundaries(int(first), int(last) + 1, per_day)
        if first - 0.5 <= day <= last + 0.01
    ]
    labels = _labels(marked, months, free_from, (min(end, piece.end) - start) * zoom)
    end_label = labels.get(int(piece.last))
    rest = [label for label in labels.values() if label != end_label]
    if end_label and any(map(_names_year, rest)):
        del labels[int(piece.last)]  # the end of what is shown needs no name
    found = [Tick(x, labels.get(day, ""), level) for x, day, level in marked]
    if not any(_names_year(label) for label in labels.values()):
        # No boundary in sight can carry the year: name the place itself.
        x = max(free_from, (piece.place(first) - start) * zoom)
        found = [
            tick if tick.x > x + _YEAR_ROOM else Tick(tick.x, "", tick.level) for tick in found
        ]
        found.insert(0, Tick(x, _label(int(first), 1, months, with_year=True), 1))
    return found


def _labels(
    marked: Sequence[tuple[float, int, int]],
    months: MonthNames,
    free_from: float,
    free_to: float,
) -> dict[int, str]:
    """Labels that have room, by day: years before months before days. The first one names the
    year."""
    taken: list[tuple[float, float]] = []
    labels: dict[int, str] = {}

    def place(x: float, day: int, text: str) -> bool:
        ends = (x, x + 9.0 + 6.6 * len(text))
        if x < free_from or any(ends[0] < b and a < ends[1] for a, b in taken):
            return False
        taken.append(ends)
        labels[day] = text
        return True

    inner = [item for item in marked if 0 <= item[0] <= free_to]
    first_year = min((x for x, _, level in inner if level == 0 and x >= free_from), default=None)
    for x, day, level in inner:
        if level == 0:
            place(x, day, _label(day, 0, months, with_year=True))
    for x, day, level in inner:
        before_years = first_year is None or x < first_year
        if level and before_years and place(x, day, _label(day, level, months, with_year=True)):
            break
    for wanted in (1, 2):
        for x, day, level in inner:
            if level == wanted and day not in labels:
                place(x, day, _label(day, level, months, with_year=False))
    return labels


def _names_year(label: str) -> bool:
    return any(part.isdigit() and len(part) > 2 for part in label.split()) or "BC" in label


def _boundaries(first: int, last: int, per_day: float) -> list[tuple[int, int]]:
    """Days on which a unit begins, with the level of the unit, as fine as there is room for."""
    if per_day * 15 >= _DAY_ROOM:
        step = next(n for n in (1, 2, 5, 10, 15) if per_day * n >= _DAY_ROOM)
        return [(day, _level(day)) for day in range(first, last + 1) if _on_step(day, step)]
    if per_day * 91 >= _TICK_ROOM:
        step = next(n for n in (1, 2, 3) if per_day * 30.4 * n >= _TICK_ROOM or n == 3)
        return list(_month_starts(first, last, step))
    step = next(
        n * 10**power
        for power in range(6)
        for n in (1, 2, 5)
        if per_day * 365 * n * 10**power >= _TICK_ROOM or power == 5
    )
    year = civil(first)[0] // step * step
    found = []
    while (day := day_number(year, 1, 1)) <= last:
        if day >= first:
            found.append((day, 0))
        year += step
    return found


def _on_step(day: int, step: int) -> bool:
    number = civil(day)[2]
    if step == 2:
        return number % 2 == 1 and number < 30
    # The last step of a month would stand too close to the first of the next.
    return number == 1 or (number % step == 0 and number <= 31 - step // 2 - 1)


def _level(day: int) -> int:
    _, month, number = civil(day)
    if number > 1:
        return 2
    return 0 if month == 1 else 1


def _month_starts(first: int, last: int, step: int) -> Iterable[tuple[int, int]]:
    year, month, _ = civil(first)
    while (day := day_number(year, month, 1)) <= last:
        if day >= first and (month - 1) % step == 0:
            yield day, 0 if month == 1 else 1
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _label(day: int, level: int, months: MonthNames, *, with_year: bool) -> str:
    year, month, number = civil(day)
    name = str(year) if year > 0 else f"{1 - year} BC"
    if level == 0:
        return name
    if level == 1:
        return f"{months.month(month)} {name}" if with_year else months.month(month)
    return f"{months.day(number, month)} {name}" if with_year else str(number)
