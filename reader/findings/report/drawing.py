"""The laid-out timeline as lines, boxes and words: the same places that the window paints."""

from __future__ import annotations

from collections.abc import Iterator

from reader.findings.report.model import Drawing, Shape
from reader.findings.report.visible import visible
from reader.presentation.timeline_layout import Timeline, TimelineMark
from reader.presentation.timeline_rows import MARK

SCALE = 0.78
"""Points for one pixel of the layout."""
LANE_LETTER = 22.0
"""Points left of the drawing for the letter of the lane."""
_LABELLED = ("day", "bar")
"""Shapes with words of their own choice of place; the others hold theirs."""
_DROP = 2.4
"""Points from the middle of a line of small text down to its baseline."""


def draw(timeline: Timeline, width: float, alt: str) -> Drawing:
    """Everything that is to be drawn, in points, `width` of them wide; `alt` says it in words."""
    shapes = (
        *_lanes(timeline),
        *_ticks(timeline),
        *_axis(timeline),
        *_links(timeline),
        *(shape for mark in timeline.marks for shape in _mark(mark)),
        *(_label(mark) for mark in timeline.marks if mark.label and mark.shape in _LABELLED),
    )
    return Drawing(width, round(timeline.height * SCALE + 2, 2), shapes, alt)


def _x(pixels: float) -> float:
    return round(LANE_LETTER + pixels * SCALE, 2)


def _y(pixels: float) -> float:
    return round(pixels * SCALE, 2)


def _lanes(timeline: Timeline) -> Iterator[Shape]:
    for lane in timeline.lanes:
        top, bottom = _y(lane.top), _y(lane.bottom)
        yield Shape("rect", "lane", 0.0, top + 1, _x(timeline.width), bottom)
        yield Shape("text", "year", 5.0, (top + bottom) / 2 + _DROP, text=str(lane.side))


def _ticks(timeline: Timeline) -> Iterator[Shape]:
    bottom = _y(timeline.height)
    for tick in timeline.ticks:
        x = _x(tick.x)
        yield Shape("line", "tick", x, _y(timeline.axis_y), x, bottom)
        if tick.label:
            style = "year" if tick.level == 0 else "label"
            yield Shape("text", style, x + 2, _y(timeline.axis_y) - 3, text=tick.label)


def _axis(timeline: Timeline) -> Iterator[Shape]:
    """The axis, with two slanted strokes wherever time was cut out."""
    y = _y(timeline.axis_y)
    at = LANE_LETTER
    for pixels in timeline.breaks:
        middle = _x(pixels)
        yield Shape("line", "axis", at, y, middle - 4, y)
        for x in (middle - 4, middle + 1):
            yield Shape("line", "axis", x, y + 4, x + 3, y - 4)
        at = middle + 4
    yield Shape("line", "axis", at, y, _x(timeline.width), y)


def _links(timeline: Timeline) -> Iterator[Shape]:
    for link in timeline.links:
        yield Shape("line", "link", _x(link.x0), _y(link.y0), _x(link.x1), _y(link.y1))


def _mark(mark: TimelineMark) -> Iterator[Shape]:
    top, bottom = _y(mark.y - MARK / 2), _y(mark.y + MARK / 2)
    x0, x1 = _x(mark.x0), _x(mark.x1)
    date = mark.dates[0]
    style = "assumed" if date.assumed else "planned" if date.hollow else "mark"
    if mark.shape == "day":
        yield Shape("circle", style, x0, top, x1, bottom)
    elif mark.shape == "bar":
        yield Shape("rect", "bar" if style == "mark" else style, x0, top, x1, bottom)
    elif mark.shape == "published":
        yield Shape("rect", "flag", x0, top, x1, bottom)
    else:
        yield Shape("rect", "count", x0, top, x1, bottom)
    if mark.shape in ("published", "cluster"):
        words = date.words if mark.shape == "published" else str(mark.count)
        yield Shape("text", "count", (x0 + x1) / 2, _y(mark.y) + _DROP, text=words, anchor="middle")


def _label(mark: TimelineMark) -> Shape:
    """Beside its mark, where a dotted line must stop before it, or within its bar."""
    x, y = _x(mark.label_x), _y(mark.label_y)
    style = "inside" if mark.label_on_bar else "label"
    return Shape("text", style, x, y, text=visible(mark.label), anchor="middle")
