"""From what an expression says to where it lies: the resolver with its anchors.

Four anchors: the publication date; the last date in the text ("that year", "two days later"); the
quarter under discussion; and, through the publication date that is handed in, the partner article.
In a narrative (history) a date without a year continues the last mentioned year.
"""

from __future__ import annotations

from reader.analysis.dates.anchors import (
    Anchors,
    Reading,
    Unplaced,
    explicit,
    from_publication,
    needed,
    placed,
)
from reader.analysis.dates.because import (
    because,
    counted,
    days,
    month_part,
    number_part,
    phrase,
    weekday_part,
)
from reader.analysis.dates.because import inner as nested
from reader.analysis.dates.choosing import choose_quarter, choose_short_year, choose_year
from reader.analysis.dates.choosing_day import choose_day
from reader.analysis.dates.choosing_weekday import choose_weekday
from reader.analysis.dates.clock_day import SECONDS, THE_NIGHT, clock_moved, day_of_bare_clock
from reader.analysis.dates.counting import (
    narrowed,
    shifted_from,
    shifted_place,
    stretch_within,
)
from reader.analysis.dates.expressions import (
    CenturyOf,
    DayOf,
    DecadeOf,
    Expression,
    HolidayOf,
    InOf,
    Lasting,
    MonthOf,
    NthOf,
    PartOf,
    QuarterOf,
    Referring,
    Repeating,
    SameIn,
    SeasonOf,
    Shifted,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
    YearOf,
)
from reader.analysis.dates.holidays import holiday
from reader.analysis.dates.nth import nth_place
from reader.analysis.dates.places import (
    Place,
    century_place,
    day_place,
    decade_place,
    month_place,
    season_place,
)
from reader.analysis.dates.tense import FUTURE, PAST, Direction
from reader.analysis.dates.tied import (
    in_year,
    open_day,
    resolve_lasting,
    resolve_same_in,
    resolve_unit_at,
    resolve_unit_then,
    shift_base,
)
from reader.analysis.dates.unresolved import kind_of, precision_of, unanchored
from reader.analysis.dates.vocabulary import SEASON_NAMES
from reader.analysis.dates.which import resolve_which
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number
from reader.records import replace


def resolve(what: Expression, anchors: Anchors, way: Direction) -> Reading:
    """The reading of an expression; never raises."""
    try:
        return _resolve(what, anchors, way)
    except (Unplaced, ValueError):
        return Reading(
            unanchored(what), kind_of(what), None, precision_of(what), reason=because("no anchor")
        )


def _resolve(what: Expression, anchors: Anchors, way: Direction) -> Reading:
    match what:
        case DayOf():
            return choose_day(what, anchors, way)
        case MonthOf(month, year):
            if year is not None:
                return explicit(month_place(year, month), "month and year")
            return choose_year(
                lambda y: month_place(y, month), anchors, way, month_part(month), "month"
            )
        case YearOf():
            return choose_short_year(what, anchors)
        case WeekdayOf(number):
            return choose_weekday(number, anchors, way)
        case SeasonOf(season, year):
            if year is not None:
                return explicit(season_place(year, season), "season and year")
            name = phrase(SEASON_NAMES[season])
            return choose_year(lambda y: season_place(y, season), anchors, way, name, "season")
        case QuarterOf():
            return choose_quarter(what, anchors, way)
        case DecadeOf(year, short):
            if not short:
                return explicit(decade_place(year), "decade")
            base = civil(needed(anchors.now))[0]
            full = base - base % 100 + year
            if full > base:
                full -= 100
            return explicit(decade_place(full), "decade, nearest century")
        case CenturyOf(number):
            return explicit(century_place(number), "century")
        case HolidayOf(name, year):
            if year is not None:
                return explicit(day_place(holiday(name, year)), "holiday and year")
            return choose_year(
                lambda y: day_place(holiday(name, y)),
                anchors,
                way,
                phrase("the holiday"),
                "holiday",
            )
        case NthOf():
            return _nth(what, anchors, way)
        case UnitAt():
            return resolve_unit_at(what, anchors, way)
        case UnitThen():
            return resolve_unit_then(what, anchors, way)
        case SameIn():
            return resolve_same_in(what, anchors)
        case Which(which="that") if anchors.last is None:
            return resolve(what.what, anchors, way)
        case Which():
            return resolve_which(what, anchors, way)
        case Shifted():
            return _shifted(what, anchors, way)
        case InOf():
            return _inside(what, anchors, way)
        case PartOf():
            return _part(what, anchors, way)
        case TimeOf():
            return _time(what, anchors, way)
        case Lasting():
            return _lasting(what, anchors, way)
        case Repeating(value):
            return Reading(
                value, "SET", None, Precision.SET, reason=because("something that repeats")
            )
        case Referring(value, then, _):
            if then and anchors.frame is not None and anchors.frame.first != anchors.published:
                return Reading(
                    value,
                    "DATE",
                    anchors.frame,
                    Precision.REFERENCE,
                    anaphoric=True,
                    reason=because("points back to {days}", days=days(anchors.frame)),
                )
            return Reading(
                value, "DATE", None, Precision.REFERENCE, reason=because("no date of its own")
            )


def _nth(what: NthOf, anchors: Anchors, way: Direction) -> Reading:
    closed = what.number == 0 and what.unit in ("year", "quarter")
    if closed and way.way != FUTURE:
        way = Direction(PAST, True, "past tense")  # results are reported when it is over
    whole = resolve(what.whole, anchors, way)
    if whole.place is None:
        raise Unplaced
    place = nth_place(what, whole.place)
    return placed(
        place,
        explicit=whole.explicit,
        uses_published=whole.uses_published,
        reason=because("counted in {days}", days=days(whole.place)),
    )


def _inside(what: InOf, anchors: Anchors, way: Direction) -> Reading:
    outer = resolve(what.inside, anchors, way)
    if outer.place is None:
        raise Unplaced
    if isinstance(what.what, WeekdayOf):
        place = day_place(outer.place.first + what.what.weekday)
        return placed(
            place,
            anaphoric=outer.anaphoric,
            uses_published=outer.uses_published,
            reason=because(
                "{weekday} of {days}",
                weekday=weekday_part(what.what.weekday),
                days=days(outer.place),
            ),
        )
    if isinstance(what.what, DayOf) and what.what.month is None:
        year, month, _ = civil(outer.place.first)
        place = day_place(day_number(year, month, what.what.day))
        return placed(
            place,
            anaphoric=outer.anaphoric,
            uses_published=outer.uses_published,
            reason=because("day of {days}", days=days(outer.place)),
        )
    year = civil(outer.place.first)[0]
    why = because("in {year}: {reason}", year=number_part(year), reason=nested(outer.reason))
    inner = in_year(what.what, year, why)
    assert inner.place is not None
    return placed(
        inner.place,
        reason=inner.reason,
        anaphoric=outer.anaphoric,
        uses_published=outer.uses_published,
    )


def _shifted(what: Shifted, anchors: Anchors, way: Direction) -> Reading:
    if what.count is None:
        ref = "PAST_REF" if what.direction < 0 else "FUTURE_REF"
        return Reading(ref, "DATE", None, Precision.REFERENCE, reason=because("no number is given"))
    amount = what.count * what.direction
    if what.base == "then" and what.unit in SECONDS and anchors.clock is not None:
        return clock_moved(what, anchors.clock, amount)
    if isinstance(what.base, str):
        base, words = shift_base(what, what.base, anchors, way)
        uses = what.base == "now" or anchors.last is None
        place = shifted_place(base, what.unit, amount)
        if what.unit == "day" and base.precision is Precision.MONTH:
            place = open_day(base, amount)
    else:
        resolved = resolve(what.base, anchors, way)
        if resolved.place is None:
            raise Unplaced
        base, uses = resolved.place, resolved.uses_published
        words = days(base)
        place = shifted_from(base, what.unit, amount)
    reading = placed(
        place,
        because(
            "{count} before {anchor}" if what.direction < 0 else "{count} after {anchor}",
            count=counted(what.count, what.unit),
            anchor=words,
        ),
        uses_published=uses,
        anaphoric=what.base == "then" and anchors.last is not None,
    )
    return replace(reading, modifier="approximate") if what.approximate else reading


_MODIFIERS: dict[str, str | None] = {
    "end": "late",
    "start": "early",
    "later": "late",
    "earlier": "early",
    "rest": None,
}


def _lies_ahead(reading: Reading, anchors: Anchors) -> bool:
    """Whether the end of what was read lies after the day of publication."""
    place, now = reading.place, anchors.published
    return place is not None and now is not None and place.last > now


def _part(what: PartOf, anchors: Anchors, way: Direction) -> Reading:
    whole = resolve(what.whole, anchors, way)
    unit = what.whole
    over = what.part == "end" and way.way == PAST and way.sure and whole.uses_published
    if over and isinstance(unit, UnitAt) and unit.loose and _lies_ahead(whole, anchors):
        # "stood at $2 billion at the end of the month": of the one that is over
        whole = resolve(UnitAt(unit.unit, -1), anchors, way)
    modifier = _MODIFIERS.get(what.part, what.part)
    shown = narrowed(whole.place, modifier, what.part) if whole.place else None
    return replace(whole, modifier=modifier, shown=shown)


def _time(what: TimeOf, anchors: Anchors, way: Direction) -> Reading:
    if what.day is None:
        known = day_of_bare_clock(what.clock, anchors, way)
        if known is not None:
            reason = because(
                "clock time on {days}, the day last mentioned", days=days(day_place(known))
            )
            day = Reading("", "DATE", day_place(known), reason=reason, anaphoric=True)
        else:
            day = from_publication(
                day_place(needed(anchors.now)), because("clock time on the publication date")
            )
    elif what == THE_NIGHT and way.way == PAST and anchors.last_day in (None, anchors.published):
        # "spent the night at the airport", in a story of today: that night is over
        day = resolve(what.day if anchors.narrative else UnitAt("day", -1), anchors, way)
    else:
        day = resolve(what.day, anchors, way)
    if day.place is None or day.place.precision not in (Precision.DAY, Precision.TIME):
        raise Unplaced
    return replace(
        day,
        timex=f"{day.place.timex.split('T')[0]}T{what.clock}",
        kind="TIME",
        place=replace(day.place, precision=Precision.TIME),
        precision=Precision.TIME,
    )


def _lasting(what: Lasting, anchors: Anchors, way: Direction) -> Reading:
    reading = resolve_lasting(what, anchors, way)
    if what.ends is not None and what.count is not None:
        end = resolve(what.ends, anchors, way).place
        if end is None:
            return reading
        year, month, _ = civil(end.last)
        first = month_place(year, month - round(what.count) + 1).first
        before = because(
            "{count} before {anchor}", count=counted(what.count, what.unit), anchor=days(end)
        )
        return replace(reading, place=Place(Precision.DURATION, first, end.last, ""), reason=before)
    if what.of is None or what.count is None:
        return reading
    whole = resolve(what.of, anchors, way)
    if whole.place is None:
        return reading
    place = stretch_within(whole.place, what.unit, what.count, what.from_end)
    which = "the last {count} of {days}" if what.from_end else "the first {count} of {days}"
    return replace(
        reading,
        place=place,
        reason=because(which, count=counted(what.count, what.unit), days=days(whole.place)),
        uses_published=whole.uses_published,
    )
