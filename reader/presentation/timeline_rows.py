"""Packs the marks of one lane of a timeline into rows, and finds room for their labels.

Marks of a row never overlap; only a day may sit inside a bar that holds it. What finds no room is
merged into a cluster. Labels stand inside a bar or beside a mark, and give way before marks do.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from reader.records import dataclass, field

MARK = 12.0
"""Height of a mark and least width of a dot, in pixels."""
GAP = 3.0
"""Least space between the marks of one row."""
CLUSTER = 28.0
"""Width of a cluster of days: room for its count."""
FLAG_GAP = 4.0
"""Pixels between the middle of a day and the flag that says "published" then: a dotted line from
the day's mark to the other lane passes beside the flag."""
_MANY = 60
"""Marks of a lane that are a crowd."""
_LABEL_GAP = 5.0
_AROUND = 4.0
"""Pixels that stay free on either side of a label."""
_BREAK_ROOM = 9.0
"""Pixels on either side of a break that its sign takes."""

TextWidth = Callable[[str], float]


@dataclass(slots=True)
class Item:
    """A mark that is being placed; `dates` are places in the caller's list."""

    dates: list[int]
    x0: float
    x1: float
    shape: str
    """ "day", "bar", "published" or "cluster"."""
    texts: tuple[tuple[str, float], ...]
    """Labels that it may have, the fullest first, with their widths."""
    label: str = ""
    label_x: float = 0.0
    """Of the label's middle."""
    label_on_bar: bool = False

    @property
    def text_room(self) -> float:
        """Width of a label that says enough: what happened, where that is known."""
        return self.texts[min(1, len(self.texts) - 1)][1] if self.texts else 0.0

    @property
    def reach(self) -> float:
        """Right edge with a label beside it."""
        inside = self.shape == "bar" and self.x1 - self.x0 >= self.text_room + 8
        return self.x1 if inside else self.x1 + _LABEL_GAP + self.text_room


@dataclass(slots=True)
class _Row:
    bars: list[Item] = field(default_factory=list)
    dots: list[Item] = field(default_factory=list)

    @property
    def items(self) -> list[Item]:
        return [*self.bars, *self.dots]

    def bars_near(self, x0: float, x1: float) -> list[Item]:
        at = bisect_left(self.bars, x0 - GAP, key=lambda bar: bar.x1)
        near = []
        while at < len(self.bars) and self.bars[at].x0 < x1 + GAP:
            near.append(self.bars[at])
            at += 1
        return near

    def holds(self, dot: Item) -> bool:
        """Whether `dot` would stand inside a bar of this row, free of other dots."""
        near = self.bars_near(dot.x0, dot.x1)
        return (
            self.is_free(dot)
            and len(near) == 1
            and near[0].shape == "bar"
            and near[0].x0 <= dot.x0
            and dot.x1 <= near[0].x1
        )

    def is_free(self, dot: Item) -> bool:
        return not self.dots or self.dots[-1].x1 + GAP <= dot.x0

    def is_clear(self, dot: Item) -> bool:
        """Whether `dot` with its label would meet nothing, not even a label."""
        return (
            not self.bars_near(dot.x0, dot.reach)
            and (not self.dots or self.dots[-1].reach + GAP <= dot.x0)
            and not any(bar.x1 <= dot.x0 < bar.reach + GAP for bar in self.bars[-1:])
        )


def pack(
    items: Sequence[Item], rows: int, width: float, breaks: Sequence[float] = ()
) -> list[list[Item]]:
    """The items row by row, empty rows left out. `rows` is at least 2; `width` the drawing's;
    `breaks` are places where the axis is broken.

    Bars come first, then days in order, then publication dates, which can stand on either side of
    their day. Where there is a crowd the first row takes days only, so that it can be gathered
    there; a bar without room lies within a longer one, or becomes a count where it begins.
    """
    made = [_Row() for _ in range(rows)]
    ordered = sorted(items, key=lambda item: (item.x0, -item.x1))
    spare = made if len(items) <= _MANY else made[1:]
    crowded = [bar for bar in ordered if bar.shape == "bar" and not _add_bar(made, spare, bar)]
    days = [item for item in ordered if item.shape in ("day", "cluster")]
    for item in sorted([*days, *crowded], key=lambda item: item.x0):
        if item.shape == "bar" and not _nest(made, item):
            count_at(item, max(0.0, item.x0))
        if item.shape != "bar":
            _add_day(made, item)
    for item in ordered:
        if item.shape == "published":
            _add_flag(made, item, width, breaks)
    return [sorted(row.items, key=lambda item: item.x0) for row in made if row.items]


def _add_bar(rows: list[_Row], spare: list[_Row], bar: Item) -> bool:
    """Into the first row below the topmost with room for the label too, else the first of `spare`
    with room for the bar; False where there is none."""
    for row in rows[1:]:
        if not row.bars or row.bars[-1].reach + GAP <= bar.x0:
            row.bars.append(bar)
            return True
    for row in (*rows[1:], *spare[:1]):
        if not row.bars or row.bars[-1].x1 + GAP <= bar.x0:
            row.bars.append(bar)
            return True
    return False


def _nest(rows: list[_Row], bar: Item) -> bool:
    """Into a longer bar that holds it: a month within its year."""
    for row in rows:
        if row.holds(bar):
            row.dots.append(bar)
            return True
    return False


def _add_day(rows: list[_Row], day: Item) -> None:
    crowd = rows[0].dots[-1] if rows[0].dots else None
    if crowd is not None and crowd.shape == "cluster" and day.x0 < crowd.x1:
        # Where there is a crowd already, what begins within it belongs to it.
        _join(crowd, day)
        return
    for row in rows[1:]:
        if row.holds(day):
            row.dots.append(day)
            return
    for row in rows:
        if row.is_clear(day):
            row.dots.append(day)
            return
    for row in rows:
        if row.is_free(day) and not row.bars_near(day.x0, day.x1):
            row.dots.append(day)
            return
    blocking = [item for item in rows[0].items if _meet(item, day.x0, day.x1)]
    crowd = (blocking or rows[0].items)[-1]
    _join(crowd, day)
    _take_in_bars(rows[0], crowd)


def _join(crowd: Item, day: Item) -> None:
    """A cluster takes in what begins within its own width and grows no wider, so that a crowd
    becomes a row of counts and not one long bar."""
    x0, x1, is_bar = crowd.x0, crowd.x1, crowd.shape == "bar"
    merge(crowd, day)
    crowd.x0, crowd.x1 = x0, x1 if is_bar else x0 + CLUSTER


def _take_in_bars(row: _Row, crowd: Item) -> None:
    """A count is wider than the day that it began with: a bar that it grew over belongs to it."""
    for bar in row.bars_near(crowd.x0, crowd.x1):
        if bar is not crowd and not (bar.x0 <= crowd.x0 and crowd.x1 <= bar.x1):
            row.bars.remove(bar)
            _join(crowd, bar)


def _add_flag(rows: list[_Row], flag: Item, width: float, breaks: Sequence[float]) -> None:
    """Right of its day where there is room, else left of it, else as a mere dot."""
    room, day = flag.x1 - flag.x0, flag.x0 - FLAG_GAP
    for x0 in (day + FLAG_GAP, day - FLAG_GAP - room):
        x1 = x0 + room
        whole = not any(x0 - _BREAK_ROOM < x < x1 + _BREAK_ROOM for x in breaks)
        if whole and x0 >= 0 and x1 <= width and _put(rows, flag, x0, x1):
            return
    flag.shape = "day"
    if _put(rows, flag, day - MARK / 2, day + MARK / 2):
        return
    near = [dot for dot in rows[0].dots if _meet(dot, flag.x0, flag.x1)]
    near = near or rows[0].items[-1:]
    for other in near[1:]:
        merge(near[0], other)
        rows[0].dots.remove(other)
    merge(near[0], flag)


def _put(rows: list[_Row], item: Item, x0: float, x1: float) -> bool:
    item.x0, item.x1 = x0, x1
    for row in rows:
        if not any(_meet(other, x0, x1) for other in row.items):
            row.dots.append(item)
            return True
    return False


def _meet(item: Item, x0: float, x1: float) -> bool:
    return item.x0 - GAP < x1 and x0 < item.x1 + GAP


def count_at(item: Item, x: float) -> None:
    """Make a mark a count that begins at `x`."""
    item.shape, item.texts = "cluster", ((str(len(item.dates)), 0.0),)
    item.x0, item.x1 = x, x + CLUSTER


def merge(into: Item, other: Item) -> None:
    """Make one cluster of two marks."""
    into.dates.extend(other.dates)
    into.x0, into.x1 = min(into.x0, other.x0), max(into.x1, other.x1)
    into.shape, into.texts = "cluster", ((str(len(into.dates)), 0.0),)


def label_row(row: Sequence[Item], width: float, breaks: Sequence[float] = ()) -> None:
    """Give the items of a row the fullest labels that there is room for: inside a wide bar, else
    right of the mark, else left of it. First everything gets its shortest label, days before bars,
    whose extent already says much; then they grow. No label crosses one of `breaks`, places where
    the axis is broken."""
    fixed = [(item.x0, item.x1) for item in row if item.shape != "bar"]
    fixed += [(x - _BREAK_ROOM, x + _BREAK_ROOM) for x in breaks]
    bars = [(item.x0, item.x1) for item in row if item.shape == "bar"]
    spans: dict[int, Span] = {}
    ordered = sorted(row, key=lambda item: (item.shape == "bar", item.x0))
    for item in ordered:
        if item.shape in ("published", "cluster"):
            item.label, item.label_x = item.texts[0][0], (item.x0 + item.x1) / 2
    free = [item for item in ordered if item.shape in ("day", "bar")]
    for shortest in (True, False):
        for item in free:
            texts = item.texts[-1:] if shortest else item.texts[:-1]
            others = [span for key, span in spans.items() if key != id(item)]
            for text, room in texts:
                found = _room_for(item, room, width, [*fixed, *others], bars)
                if found is not None:
                    middle, item.label_on_bar = found
                    item.label, item.label_x = text, middle
                    spans[id(item)] = (middle - room / 2 - _AROUND, middle + room / 2 + _AROUND)
                    break


Span = tuple[float, float]


def _room_for(
    item: Item, room: float, width: float, taken: Sequence[Span], bars: Sequence[Span]
) -> tuple[float, bool] | None:
    """(middle, whether on a bar) of the best free place for a label `room` pixels wide."""
    own = (item.x0, item.x1)
    for x in _label_places(item, room, width):
        span = (x - room / 2 - _AROUND, x + room / 2 + _AROUND)
        if span[0] < 0 or span[1] > width or _covers(taken, span, own):
            continue
        around = [bar for bar in bars if bar[0] <= span[0] and span[1] <= bar[1]]
        others = [bar for bar in bars if bar not in around]
        if not _covers(others, span, own):
            return x, bool(around)
    return None


def _covers(spans: Sequence[Span], span: Span, own: Span) -> bool:
    """Whether any but the item's own span overlaps `span`."""
    return any(span[0] < x1 and x0 < span[1] for x0, x1 in spans if (x0, x1) != own)


def _label_places(item: Item, room: float, width: float) -> list[float]:
    """Middles of the places where a label may stand, best first."""
    half = room / 2
    places: list[float] = []
    seen0, seen1 = max(0.0, item.x0), min(width, item.x1)
    if item.shape == "bar" and seen1 - seen0 >= room + 8:
        places = [(seen0 + seen1) / 2, seen0 + half + 5, seen1 - half - 5]
    return [*places, item.x1 + _LABEL_GAP + half, item.x0 - _LABEL_GAP - half]
