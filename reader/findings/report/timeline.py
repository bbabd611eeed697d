"""The days that either article dates."""

from __future__ import annotations

from reader.analysis.model import DateMention, DateStatus
from reader.comparison.model import Comparison, TimelineEvent
from reader.documents.article import Side
from reader.findings.report.columns import words_column
from reader.findings.report.drawing import LANE_LETTER, SCALE, draw
from reader.findings.report.heights import drawing_width
from reader.findings.report.model import Block, Column, Drawing, Paragraph, Row, Run, Runs, Table
from reader.findings.report.options import ReportOptions
from reader.findings.report.runs import plain
from reader.findings.report.words import say_days, shorten
from reader.presentation.timeline_dates import timeline_dates
from reader.presentation.timeline_layout import lay_out_timeline


def build_timeline(comparison: Comparison, options: ReportOptions) -> tuple[Block, ...]:
    if not comparison.timeline:
        return (Paragraph(plain("Neither article dates anything that could be placed.")),)
    left = {d.id: d for d in comparison.left.dates}
    right = {d.id: d for d in comparison.right.dates}
    rows = tuple(
        Row(
            (
                plain(say_days(event.first, event.last, event.precision), style="strong"),
                plain(event.label),
                _dates([left[i] for i in event.left], comparison.left.article.text),
                _dates([right[i] for i in event.right], comparison.right.article.text),
            )
        )
        for event in comparison.timeline
    )
    table = Table(
        (
            Column("When", 5),
            Column("What", 6),
            words_column(comparison, Side.LEFT, 8),
            words_column(comparison, Side.RIGHT, 8),
        ),
        rows,
        "Dated events in order of time, with the words that date them.",
    )
    return (
        draw_timeline(comparison, drawing_width(options)),
        Paragraph(plain(_SIGNS, style="muted")),
        table,
    )


_MOST_DESCRIBED = 60
"""Events told in the drawing's description; nobody listens to more, and the table has them all."""
_SIGNS = (
    "Dot: a day. Bar: all days that the words can mean. Hollow: planned or denied. Dashed: rests "
    "on an assumed publication date. A number: so many dates that share the place. Dotted line: "
    "the same event, dated by both. Two strokes on the axis: a time without dates is left out."
)


def draw_timeline(comparison: Comparison, width: float) -> Drawing:
    """The timeline as it stands in the window, `width` points wide with the lanes' letters."""
    left = timeline_dates(comparison.left, comparison.timeline)
    right = timeline_dates(comparison.right, comparison.timeline)
    laid_out = lay_out_timeline(
        comparison.timeline,
        left,
        right,
        (width - LANE_LETTER) / SCALE,
        text_width=lambda text: 5.0 * len(text),
    )
    return draw(laid_out, width, describe(comparison))


def describe(comparison: Comparison) -> str:
    """The timeline in words, for those who do not see the drawing."""
    parts = [_describe_event(event) for event in comparison.timeline[:_MOST_DESCRIBED]]
    rest = len(comparison.timeline) - len(parts)
    if rest:
        parts.append(f"{rest} more are in the table.")
    return f"Timeline with {len(comparison.timeline)} events. " + " ".join(parts)


def _describe_event(event: TimelineEvent) -> str:
    lanes = " and ".join(side for side, ids in (("A", event.left), ("B", event.right)) if ids)
    when = say_days(event.first, event.last, event.precision)
    return f"{when}: {shorten(event.label, 80)}, in {lanes}."


def _dates(dates: list[DateMention], text: str) -> Runs:
    """The words, where they stand and why they mean these days; the same said of several once."""
    alike: dict[tuple[str, str, str], list[str]] = {}
    for date in dates:
        status = "" if date.status is DateStatus.ASSERTED else f", {date.status}"
        assumed = ", assumed" if date.assumed else ""
        key = (date.span.of(text), f"{status}{assumed}", date.reason)
        alike.setdefault(key, []).append(date.sentence)
    runs: list[Run] = []
    for (words, status, reason), sentences in alike.items():
        runs += [*([Run("\n")] if runs else []), *plain(words)]
        for sentence in dict.fromkeys(sentences):
            runs += [Run(" "), Run(sentence, style="muted", link=f"s-{sentence}")]
        why = f"{status} · {reason}" if reason else status
        runs += plain(why, style="muted")
    return tuple(runs) or plain("—", style="muted")
