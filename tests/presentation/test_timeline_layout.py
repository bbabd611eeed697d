"""The timeline never lies about a day, never lays one mark over another, never loses one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from support.bridge import sample_comparison

from reader.comparison.model import Precision, TimelineEvent
from reader.documents.article import Side
from reader.documents.days import day_number, from_number
from reader.presentation.day_words import say_days
from reader.presentation.timeline_axis import build_axis, find_ticks
from reader.presentation.timeline_dates import TimelineDate, timeline_dates
from reader.presentation.timeline_layout import (
    HEADER,
    LANE_GAP,
    ROW,
    Timeline,
    TimelineMark,
    lay_out_timeline,
)


def date(name: str, first: tuple[int, int, int], last: tuple[int, int, int] | None = None):  # type: ignore[no-untyped-def]
    start = day_number(*first)
    return TimelineDate(f"date/{name}", start, day_number(*last) if last else start, name)


DAYS = st.integers(day_number(1900, 1, 1), day_number(2030, 1, 1))
LENGTHS = st.sampled_from([0, 0, 0, 0, 6, 29, 89, 364, 3651])
DATES = st.lists(st.tuples(DAYS, LENGTHS), max_size=60).map(
    lambda found: [
        TimelineDate(f"date/AD{n}", first, first + length, f"word {n}")
        for n, (first, length) in enumerate(found)
    ]
)
YEAR_2016 = date("2016", (2016, 1, 1), (2016, 12, 31))
FEBRUARY = date("last month", (2018, 2, 1), (2018, 2, 28))
SIXTEENTH = date("16 February", (2018, 2, 16))
SUNDAY = date("Sunday", (2018, 3, 4))


def inside(inner: TimelineMark, outer: TimelineMark) -> bool:
    return outer.shape == "bar" and outer.x0 <= inner.x0 and inner.x1 <= outer.x1


def check_no_overlap(timeline: Timeline) -> None:
    for lane in timeline.lanes:
        marks = [mark for mark in timeline.marks if mark.side is lane.side]
        for number, one in enumerate(marks):
            assert lane.top <= one.y <= lane.bottom
            for other in marks[number + 1 :]:
                if one.row == other.row and one.x0 < other.x1 and other.x0 < one.x1:
                    assert inside(one, other) or inside(other, one)


@given(DATES, DATES, st.floats(200, 2000), st.integers(4, 9))
def test_marks_never_overlap_but_a_day_may_sit_in_its_month(
    left: list[TimelineDate], right: list[TimelineDate], width: float, rows: int
) -> None:
    check_no_overlap(lay_out_timeline((), left, right, width, rows=rows))


def test_a_count_that_grows_over_a_bar_takes_it_in() -> None:
    left = [
        date("word 0", (1900, 1, 1)),
        date("word 1", (1900, 1, 2)),
        date("word 2", (1931, 3, 10)),
        date("word 3", (2012, 3, 20)),
    ]
    right = [
        date("word 0", (1964, 11, 9)),
        date("word 1", (1964, 11, 8)),
        date("word 2", (1966, 1, 9), (1976, 1, 8)),
        date("word 3", (1968, 7, 29), (1978, 7, 28)),
    ]
    timeline = lay_out_timeline((), left, right, 352.0, rows=4)
    check_no_overlap(timeline)
    assert sum(len(mark.keys) for mark in timeline.marks) == len(left) + len(right)


@given(DATES, st.floats(200, 2000), st.integers(4, 9))
def test_no_date_is_ever_lost(dates: list[TimelineDate], width: float, rows: int) -> None:
    timeline = lay_out_timeline((), dates, (), width, rows=rows)
    shown = sorted(key for mark in timeline.marks for key in mark.keys)
    assert shown == sorted(d.key for d in dates)


@given(DATES, st.floats(300, 2000), st.floats(0, 0.9), st.floats(0.05, 1))
def test_zooming_in_keeps_marks_apart(
    dates: list[TimelineDate], width: float, start: float, share: float
) -> None:
    window = (start * width, start * width + share * width)
    check_no_overlap(lay_out_timeline((), dates, (), width, window=window))


@given(DATES, st.floats(200, 2000))
def test_labels_of_a_row_never_touch(dates: list[TimelineDate], width: float) -> None:
    timeline = lay_out_timeline((), dates, (), width)
    labelled = [m for m in timeline.marks if m.label and m.shape in ("day", "bar")]
    for number, one in enumerate(labelled):
        for other in labelled[number + 1 :]:
            if one.row == other.row:
                reach = 5.6 * (len(one.label) + len(other.label)) / 2
                assert abs(one.label_x - other.label_x) >= reach


@given(st.lists(st.tuples(DAYS, LENGTHS), min_size=1, max_size=40), st.floats(200, 2000))
def test_later_days_stand_further_right(spans: list[tuple[int, int]], width: float) -> None:
    axis = build_axis([(first, first + length) for first, length in spans], width)
    days = sorted({day for first, length in spans for day in (first, first + length)})
    places = [axis.place(day) for day in days]
    assert places == sorted(places)
    assert all(0 <= place <= width + 1 for place in places)
    for day in days:
        assert abs(axis.day_at(axis.place(day)) - day) < 0.01


@given(st.lists(st.tuples(DAYS, LENGTHS), min_size=1, max_size=40), st.floats(200, 2000))
def test_some_label_always_names_the_year(spans: list[tuple[int, int]], width: float) -> None:
    axis = build_axis([(first, first + length) for first, length in spans], width)
    labels = [tick.label for tick in find_ticks(axis, 0, width, 1.0) if tick.label]
    assert any(part.isdigit() and len(part) == 4 for label in labels for part in label.split())


@given(
    st.lists(st.tuples(DAYS, LENGTHS), min_size=1, max_size=40),
    st.floats(400, 2000),
    st.floats(0, 0.8),
    st.floats(0.05, 0.2),
)
def test_the_year_stays_in_sight_when_one_looks_closer(
    spans: list[tuple[int, int]], width: float, start: float, share: float
) -> None:
    axis = build_axis([(first, first + length) for first, length in spans], width)
    seen = (start * width, (start + share) * width)
    piece = next((p for p in axis.pieces if p.start <= seen[0] and seen[1] <= p.end), None)
    if piece is None:
        return  # a break is in sight
    labels = [tick.label for tick in find_ticks(axis, *seen, 1 / share) if tick.label]
    assert any(part.isdigit() and len(part) == 4 for label in labels for part in label.split())


def test_one_old_date_breaks_the_axis_and_leaves_room_for_the_rest() -> None:
    timeline = lay_out_timeline((), [YEAR_2016, SIXTEENTH], [FEBRUARY, SUNDAY], 900)
    assert len(timeline.breaks) == 1
    places = {mark.label: mark for mark in timeline.marks}
    assert places["Sunday"].x - places["16 February"].x > 100


def test_dates_close_together_need_no_break() -> None:
    assert lay_out_timeline((), [SIXTEENTH, SUNDAY], [FEBRUARY], 900).breaks == ()


def test_a_day_sits_inside_the_month_that_holds_it() -> None:
    timeline = lay_out_timeline((), [FEBRUARY, SIXTEENTH, SUNDAY], (), 900)
    marks = {mark.label: mark for mark in timeline.marks}
    assert marks["16 February"].row == marks["last month"].row
    assert marks["last month"].shape == "bar"
    assert marks["16 February"].shape == "day"


def test_everything_on_one_day_still_has_an_axis_with_neighbours() -> None:
    timeline = lay_out_timeline((), [SUNDAY], [SUNDAY], 600)
    assert timeline.ticks
    assert any("2018" in tick.label for tick in timeline.ticks)
    assert 200 < timeline.marks[0].x < 400


def test_same_days_share_a_mark_and_crowds_become_clusters_that_come_apart() -> None:
    twice = [SUNDAY, TimelineDate("date/AD9", SUNDAY.first, SUNDAY.last, "4 March")]
    assert [mark.count for mark in lay_out_timeline((), twice, (), 600).marks] == [2]
    year = [
        TimelineDate(f"date/AD{n}", day_number(2018, 1, 1) + n, day_number(2018, 1, 1) + n, str(n))
        for n in range(300)
    ]
    whole = lay_out_timeline((), year, (), 600, rows=5)
    assert any(mark.shape == "cluster" for mark in whole.marks)
    near = lay_out_timeline((), year, (), 600, rows=5, window=(100, 130))
    assert not any(mark.shape == "cluster" for mark in near.marks)


def test_a_link_passes_beside_the_flag_of_publication() -> None:
    day = from_number(SUNDAY.first)
    event = TimelineEvent("T1", day, day, Precision.DAY, ("Sunday",), ("Sunday",), "")
    flag = replace(SUNDAY, key="published/A", words="published 4 Mar", published=True)
    timeline = lay_out_timeline([event], [SUNDAY, flag], [SUNDAY, flag], 900)
    flags = [mark for mark in timeline.marks if mark.shape == "published"]
    (link,) = timeline.links
    assert len(flags) == 2
    assert all(link.x0 < mark.x0 or link.x0 > mark.x1 for mark in flags)


def test_an_event_that_both_date_is_linked_where_the_day_is() -> None:
    event = TimelineEvent(
        "T1",
        from_number(SIXTEENTH.first),
        from_number(SIXTEENTH.last),
        Precision.DAY,
        ("16 February",),
        ("last month",),
        "",
    )
    timeline = lay_out_timeline([event], [SIXTEENTH, SUNDAY], [FEBRUARY, SUNDAY], 900)
    (link,) = timeline.links
    day = next(mark for mark in timeline.marks if mark.label == "16 February")
    assert link.x0 == link.x1 == day.x
    assert link.y0 < link.y1


def test_a_month_without_a_row_of_its_own_lies_in_its_year() -> None:
    november = date("November", (2016, 11, 1), (2016, 11, 30))
    late = date("late 2016", (2016, 9, 1), (2016, 12, 31))
    parts = [YEAR_2016, late, november, date("10 November", (2016, 11, 10))]
    timeline = lay_out_timeline((), parts, [YEAR_2016], 900, rows=4)
    assert all(mark.shape in ("bar", "day") for mark in timeline.marks)
    check_no_overlap(timeline)


def test_the_own_date_line_is_one_mark_with_the_publication_date() -> None:
    line = TimelineDate("date/AD1", SUNDAY.first, SUNDAY.last, "4 March", of_page=True, quiet=True)
    flag = TimelineDate("published/A", SUNDAY.first, SUNDAY.last, "published", published=True)
    story = TimelineDate("date/AD2", SUNDAY.first, SUNDAY.last, "Sunday")
    marks = lay_out_timeline((), [line, flag, story], (), 900).marks
    assert sorted(mark.keys for mark in marks) == [("date/AD2",), ("published/A", "date/AD1")]


def test_the_fullest_label_that_has_room_is_drawn() -> None:
    labels = ("16 Feb: the ministry of justice indicted", "16 Feb: indicted", "16 Feb")
    day = TimelineDate("date/AD1", SIXTEENTH.first, SIXTEENTH.last, "16 February", labels)
    next_day = date("17 Feb", (2018, 2, 17))
    drawn = []
    for width in (1200, 500, 300):
        marks = lay_out_timeline((), [day, next_day], (), width).marks
        drawn.append(next(mark.label for mark in marks if day in mark.dates))
    assert drawn[0] == labels[0]
    assert [labels.index(label) for label in drawn] == sorted(map(labels.index, drawn))
    assert drawn[-1] != labels[0]


def test_labels_say_what_happened_on_the_day() -> None:
    comparison = sample_comparison()
    event = next(e for e in comparison.timeline if e.left and e.label and e.precision == "day")
    dates = timeline_dates(comparison.left, comparison.timeline)
    found = next(d for d in dates if d.key == f"date/{event.left[0]}")
    assert len(found.labels) > 1
    assert found.labels[-1] in found.labels[0]


def test_a_name_keeps_its_capital_in_a_label() -> None:
    comparison = sample_comparison()
    event = next(e for e in comparison.timeline if e.left and e.precision == "day")
    named = replace(event, label="Varga refused")
    dates = timeline_dates(comparison.left, (named,))
    found = next(d for d in dates if d.key == f"date/{event.left[0]}")
    assert found.labels[0].endswith(": Varga refused")
    assert all(len(a) > len(b) for a, b in zip(found.labels, found.labels[1:], strict=False))


def test_no_dates_make_an_empty_timeline() -> None:
    timeline = lay_out_timeline((), (), (), 600)
    assert timeline.marks == timeline.ticks == ()


def test_dates_of_an_article_say_why_and_what_they_are() -> None:
    comparison = sample_comparison()
    dates = timeline_dates(comparison.right)
    flag = next(d for d in dates if d.published)
    assert flag.assumed
    assert flag.key == "published/B"
    by_words = {d.words: d for d in dates}
    assert "→" in by_words["last week"].why
    lanes = lay_out_timeline(comparison.timeline, timeline_dates(comparison.left), dates, 900).lanes
    assert [lane.side for lane in lanes] == [Side.LEFT, Side.RIGHT]


def test_days_are_said_as_people_say_them() -> None:
    assert say_days(SUNDAY.first, SUNDAY.last) == "4 Mar 2018"
    assert say_days(FEBRUARY.first, FEBRUARY.last) == "Feb 2018"
    assert say_days(YEAR_2016.first, YEAR_2016.last) == "2016"
    assert say_days(day_number(2016, 9, 1), day_number(2016, 12, 31)) == "Sep – Dec 2016"
    assert say_days(day_number(2016, 9, 2), day_number(2016, 12, 31)) == "2 Sep – 31 Dec 2016"
    assert say_days(day_number(2016, 12, 1), day_number(2017, 2, 28)) == "Dec 2016 – Feb 2017"
    assert say_days(day_number(1970, 1, 1), day_number(1979, 12, 31)) == "1970–1979"


@given(DATES, DATES, st.integers(4, 9))
def test_a_drawing_is_never_higher_than_its_rows(
    left: list[TimelineDate], right: list[TimelineDate], rows: int
) -> None:
    timeline = lay_out_timeline((), left, right, 700, rows=rows)
    assert timeline.height <= HEADER + rows * ROW + 2 * LANE_GAP
