"""From what an expression says to where it lies: the resolver with its anchors.

Four anchors: the publication date; the last date in the text ("that year", "two days later"); the
quarter under discussion; and, through the publication date that is handed in, the partner article.
In a narrative (history) a date without a year continues the last mentioned year.
"""

from __future__ import annotations

from dataclasses import dataclass, field

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
    SeasonOf,
    Shifted,
    TimeOf,
    UnitAt,
    UnitThen,
    WeekdayOf,
    Which,
    YearOf,
)
from reader.analysis.dates.holidays import holiday, nth_weekday
from reader.analysis.dates.places import (
    Place,
    century_place,
    day_place,
    decade_place,
    in_words,
    month_place,
    months_place,
    season_place,
    week_place,
    weekend_place,
    year_place,
)
from reader.analysis.dates.tense import FUTURE, OPEN, PAST, Direction
from reader.analysis.dates.vocabulary import MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES
from reader.analysis.model import Precision
from reader.documents.days import civil, day_number, days_in_month, weekday


@dataclass(slots=True)
class Anchors:
    """What has been said so far; changes while an article is read from the top."""

    published: int | None
    narrative: bool = False
    current: bool = False
    """In a narrative: whether it also speaks of its own day."""
    last: Place | None = None
    """The last date mentioned."""
    last_day: int | None = None
    frame: Place | None = None
    """The last date that was not itself tied to another ("that year" stays inside its frame)."""
    quarter: Place | None = None
    quarter_near: Place | None = None
    """`quarter`, where it was mentioned within the last sentences."""
    explicit_here: Place | None = None
    """The last date with a year of its own in this sentence."""

    @property
    def now(self) -> int | None:
        if self.narrative and not self.current and self.last is not None:
            return self.last.first
        return self.published


@dataclass(frozen=True, slots=True)
class Reading:
    """A resolved expression. `place` None means: no place on the calendar."""

    timex: str
    kind: str
    """DATE, TIME, DURATION or SET."""
    place: Place | None = None
    precision: Precision = Precision.REFERENCE
    modifier: str | None = None
    reason: str = ""
    uses_published: bool = False
    explicit: bool = False
    """Whether the text itself gives the year."""
    anaphoric: bool = False
    others: tuple[tuple[Place, str], ...] = ()
    shown: Place | None = field(default=None)
    """The narrower place to draw ("late 2016"), where it is not `place`."""


class Unplaced(Exception):
    """An anchor is missing, or the calendar has no such day."""


def resolve(what: Expression, anchors: Anchors, way: Direction) -> Reading:
    """The reading of an expression; never raises."""
    try:
        return _resolve(what, anchors, way)
    except (Unplaced, ValueError):
        return Reading(_unanchored(what), _kind(what), None, _precision(what), reason="no anchor")


def _kind(what: Expression) -> str:
    match what:
        case TimeOf():
            return "TIME"
        case Lasting():
            return "DURATION"
        case Repeating():
            return "SET"
        case _:
            return "DATE"


def _precision(what: Expression) -> Precision:
    match what:
        case TimeOf():
            return Precision.TIME
        case DayOf() | WeekdayOf() | HolidayOf():
            return Precision.DAY
        case MonthOf():
            return Precision.MONTH
        case SeasonOf():
            return Precision.SEASON
        case YearOf():
            return Precision.YEAR
        case Lasting():
            return Precision.DURATION
        case Repeating():
            return Precision.SET
        case _:
            return Precision.REFERENCE


def _unanchored(what: Expression) -> str:
    """The value with X for what is not known: "XXXX-03-04", "XXXX-WXX-7"."""
    match what:
        case DayOf(day, month, year):
            return f"{year or 'XXXX'}-{f'{month:02d}' if month else 'XX'}-{day:02d}"
        case MonthOf(month, _):
            return f"XXXX-{month:02d}"
        case WeekdayOf(number):
            return f"XXXX-WXX-{number + 1}"
        case SeasonOf(season, _):
            return f"XXXX-{season}"
        case QuarterOf(number, per_year, _):
            return f"XXXX-{'Q' if per_year == 4 else 'H'}{number}"
        case HolidayOf():
            return "XXXX-XX-XX"
        case TimeOf(clock, day):
            return (_unanchored(day) if day else "XXXX-XX-XX") + "T" + clock
        case Which(_, inner) | InOf(inner, _) | PartOf(_, inner):
            return _unanchored(inner)
        case UnitAt(unit, _, _) | UnitThen(unit, _):
            shapes = {
                "day": "XXXX-XX-XX",
                "week": "XXXX-WXX",
                "month": "XXXX-XX",
                "weekend": "XXXX-WXX-WE",
                "quarter": "XXXX-QX",
            }
            return shapes.get(unit, "XXXX")
        case Shifted(_, _, step, _, _):
            return "PAST_REF" if step < 0 else "FUTURE_REF"
        case _:
            return "XXXX"


def _resolve(what: Expression, anchors: Anchors, way: Direction) -> Reading:
    match what:
        case DayOf():
            return _day(what, anchors, way)
        case MonthOf(month, year):
            if year is not None:
                return _explicit(month_place(year, month), "month and year")
            return _yearless(
                lambda y: month_place(y, month), anchors, way, MONTH_NAMES[month - 1], "month"
            )
        case YearOf():
            return _year(what, anchors)
        case WeekdayOf(number):
            return _weekday(number, anchors, way)
        case SeasonOf(season, year):
            if year is not None:
                return _explicit(season_place(year, season), "season and year")
            name = SEASON_NAMES[season]
            return _yearless(lambda y: season_place(y, season), anchors, way, name, "season")
        case QuarterOf():
            return _quarter(what, anchors, way)
        case DecadeOf(year, short):
            if not short:
                return _explicit(decade_place(year), "decade")
            base = civil(_needed(anchors.now))[0]
            full = base - base % 100 + year
            if full > base:
                full -= 100
            return _explicit(decade_place(full), "decade, nearest century")
        case CenturyOf(number):
            return _explicit(century_place(number), "century")
        case HolidayOf(name, year):
            if year is not None:
                return _explicit(day_place(holiday(name, year)), "holiday and year")
            return _yearless(
                lambda y: day_place(holiday(name, y)), anchors, way, "the holiday", "holiday"
            )
        case NthOf():
            return _nth(what, anchors, way)
        case UnitAt():
            return _unit_at(what, anchors, way)
        case UnitThen():
            return _unit_then(what, anchors)
        case Which():
            return _which(what, anchors, way)
        case Shifted():
            return _shifted(what, anchors, way)
        case InOf():
            return _inside(what, anchors, way)
        case PartOf():
            return _part(what, anchors, way)
        case TimeOf():
            return _time(what, anchors, way)
        case Lasting():
            return _lasting(what, anchors)
        case Repeating(value):
            return Reading(value, "SET", None, Precision.SET, reason="something that repeats")
        case Referring(value, then, _):
            if then and anchors.frame is not None and anchors.frame.first != anchors.published:
                return Reading(
                    value,
                    "DATE",
                    anchors.frame,
                    Precision.REFERENCE,
                    anaphoric=True,
                    reason=f"points back to {in_words(anchors.frame)}",
                )
            return Reading(value, "DATE", None, Precision.REFERENCE, reason="no date of its own")


def _needed(number: int | None) -> int:
    if number is None:
        raise Unplaced
    return number


def _explicit(place: Place, reason: str) -> Reading:
    return Reading(place.timex, "DATE", place, place.precision, reason=reason, explicit=True)


def _on(anchors: Anchors) -> str:
    """The anchor of a relative date, in words."""
    if anchors.narrative and not anchors.current and anchors.last is not None:
        return f"after {in_words(anchors.last)}"
    if anchors.published is None:
        return "no publication date"
    return f"published {in_words(day_place(anchors.published))}"


def _placed(place: Place, reason: str, others: tuple[tuple[Place, str], ...] = ()) -> Reading:
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        reason=reason,
        uses_published=True,
        others=tuple(other for other in others if other[0] != place),
    )


def _yearless(place_in, anchors: Anchors, way: Direction, name: str, sort: str) -> Reading:  # type: ignore[no-untyped-def]
    """A month, day, season or holiday without a year: the year is chosen."""
    if anchors.narrative and anchors.last is not None:
        return _continued(place_in, anchors, name)
    here = anchors.explicit_here
    if here is not None and anchors.published is not None and way.way != FUTURE:
        year = civil(here.first)[0]
        if year < civil(anchors.published)[0]:
            place = _try(place_in, year)
            if (
                place
                and place.last < here.first
                and here.precision in (Precision.MONTH, Precision.DAY)
            ):
                place = _try(place_in, year + 1) or place
            if place and place.first <= anchors.published:
                return Reading(
                    place.timex,
                    "DATE",
                    place,
                    place.precision,
                    reason=f"{sort} after {in_words(here)} in the same sentence",
                    anaphoric=True,
                )
    now = _needed(anchors.now)
    year = civil(now)[0]
    candidates = [p for p in (_try(place_in, year + step) for step in range(-8, 9)) if p]
    past = [p for p in candidates if p.first <= now]
    future = [p for p in candidates if p.last >= now]
    if not past or not future:
        raise Unplaced
    back, ahead = past[-1], future[0]
    if way.way == PAST:
        chosen, rule = back, f"latest {name} not after"
        if not way.sure and now - back.first > 270 and ahead.first - now < 60:
            chosen, rule = ahead, f"nearest {name} to"
    elif way.way == FUTURE:
        chosen, rule = ahead, f"first {name} not before"
        if not way.sure and ahead.first - now > 270 and now - back.last < 60:
            chosen, rule = back, f"nearest {name} to"
    else:
        chosen = back if now - back.last <= ahead.first - now else ahead
        rule = f"nearest {name} to"
    published = in_words(day_place(now))
    tense = way.why if way.way != OPEN else "no tense"
    other = ahead if chosen is back else back
    return _placed(chosen, f"{sort}, {tense}: {rule} {published}", ((other, f"{in_words(other)}"),))


def _try(place_in, year: int) -> Place | None:  # type: ignore[no-untyped-def]
    try:
        place: Place = place_in(year)
    except ValueError:
        return None
    return place


def _continued(place_in, anchors: Anchors, name: str) -> Reading:  # type: ignore[no-untyped-def]
    """In a narrative: the year of the last date, or the year beside it where that is nearer.

    The story runs forward, so a step back must be clearly shorter than a step ahead.
    """
    last = anchors.last
    assert last is not None
    year = civil(last.first)[0]
    same = _try(place_in, year)
    chosen = same
    if same is None or last.precision not in _WHOLE_YEARS:
        options = [p for p in (_try(place_in, year + step) for step in (-1, 0, 1)) if p]
        if not options:
            raise Unplaced
        chosen = min(options, key=lambda place: _story_distance(last, place))
    assert chosen is not None
    return Reading(
        chosen.timex,
        "DATE",
        chosen,
        chosen.precision,
        reason=f"{name} after {in_words(last)} in the story",
    )


_WHOLE_YEARS = (
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
)


def _story_distance(last: Place, place: Place) -> float:
    if place.first >= last.first:
        return max(0, place.first - last.last)
    return 1.3 * max(0, last.first - place.last)


def _day(what: DayOf, anchors: Anchors, way: Direction) -> Reading:
    if what.month is None:
        return _day_of_open_month(what, anchors, way)
    month, day = what.month, what.day
    if what.year is not None:
        number = day_number(what.year, month, day)
        return _explicit(day_place(number), "full date")
    name = f"{day} {MONTH_NAMES[month - 1]}"
    if what.weekday is not None and anchors.published is not None and not anchors.narrative:
        year = civil(anchors.published)[0]
        fitting = [
            number
            for number in (
                day_number(y, month, day)
                for y in range(year - 6, year + 2)
                if day <= days_in_month(y, month)
            )
            if weekday(number) == what.weekday
        ]
        if fitting:
            nearest = min(fitting, key=lambda number: abs(number - _needed(anchors.published)))
            if abs(nearest - _needed(anchors.published)) < 400:
                place = day_place(nearest)
                return _placed(
                    place, f"{name} that is a {WEEKDAY_NAMES[what.weekday]}: {in_words(place)}"
                )
    if day > 31 or (day > days_in_month(2000, month)):
        raise Unplaced
    return _yearless(
        lambda y: day_place(day_number(y, month, day)), anchors, way, name, "month and day"
    )


def _day_of_open_month(what: DayOf, anchors: Anchors, way: Direction) -> Reading:
    last = anchors.last
    if last is not None and last.precision in (Precision.DAY, Precision.MONTH, Precision.TIME):
        year, month, _ = civil(last.first)
        if anchors.narrative or last.last < (anchors.published or 0) - 31:
            number = day_number(year, month, what.day)
            return Reading(
                day_place(number).timex,
                "DATE",
                day_place(number),
                Precision.DAY,
                reason=f"day of {MONTH_NAMES[month - 1]} {year}, the month last mentioned",
                anaphoric=True,
            )
    now = _needed(anchors.now)
    year, month, today = civil(now)
    step = 0
    if way.way == FUTURE and what.day < today:
        step = 1
    elif way.way != FUTURE and what.day > today:
        step = -1
    if what.weekday is not None:
        for try_step in (0, 1, -1, 2, -2):
            place = month_place(year, month + try_step)
            number = place.first + what.day - 1
            if number <= place.last and weekday(number) == what.weekday:
                step = try_step
                break
    place = month_place(year, month + step)
    number = place.first + what.day - 1
    if number > place.last:
        raise Unplaced
    return _placed(day_place(number), f"day of the month, {way.why}: {_on(anchors)}")


def _year(what: YearOf, anchors: Anchors) -> Reading:
    if not what.short:
        return _explicit(year_place(what.year), "year")
    base = civil(anchors.now)[0] if anchors.now is not None else 2000
    full = base - base % 100 + what.year
    if full > base + 5:
        full -= 100
    return _explicit(year_place(full), "year in two digits, nearest century")


def _weekday(number: int, anchors: Anchors, way: Direction) -> Reading:
    now = _needed(anchors.now)
    name = WEEKDAY_NAMES[number]
    back = now - (weekday(now) - number) % 7
    ahead = now + (number - weekday(now)) % 7
    published = in_words(day_place(now))
    before, after = day_place(back), day_place(ahead)
    if before == after:
        week_before, week_after = day_place(back - 7), day_place(back + 7)
        others = (
            (week_before, f"the {name} before"),
            (week_after, f"the {name} after"),
        )
        return _placed(before, f"weekday, {way.why}: {name} is {published} itself", others)
    if way.way == FUTURE:
        return _placed(
            after,
            f"weekday, {way.why}: {name} on or after {published}",
            ((before, f"{name} before publication"),),
        )
    return _placed(
        before,
        f"weekday, {way.why}: {name} on or before {published}",
        ((after, f"{name} after publication"),),
    )


def _quarter(what: QuarterOf, anchors: Anchors, way: Direction) -> Reading:
    if what.year is not None:
        return _explicit(months_place(what.year, what.number, what.per_year), "quarter and year")
    name = f"the {['first', 'second', 'third', 'fourth'][what.number - 1]} " + (
        "quarter" if what.per_year == 4 else "half"
    )
    return _yearless(
        lambda y: months_place(y, what.number, what.per_year), anchors, way, name, "quarter"
    )


def _nth(what: NthOf, anchors: Anchors, way: Direction) -> Reading:
    whole = resolve(what.whole, anchors, way)
    if whole.place is None:
        raise Unplaced
    first, last = whole.place.first, whole.place.last
    if what.unit.startswith("weekday:"):
        year, month, _ = civil(first)
        if whole.place.precision is not Precision.MONTH:
            raise Unplaced
        number = nth_weekday(year, month, int(what.unit[-1]), what.number)
        place = day_place(number)
    elif what.unit == "day":
        number = first + what.number - 1 if what.number > 0 else last
        if not first <= number <= last:
            raise Unplaced
        place = day_place(number)
    elif what.unit == "month":
        year, month, _ = civil(first if what.number > 0 else last)
        place = (
            month_place(year, month + what.number - 1)
            if what.number > 0
            else month_place(year, month)
        )
    else:
        day = first + 7 * (what.number - 1) + 3 if what.number > 0 else last - 3
        place = week_place(day) if what.unit == "week" else weekend_place(day)
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        explicit=whole.explicit,
        uses_published=whole.uses_published,
        reason=f"{what.unit} counted in {whole.timex}",
    )


def _unit_place(unit: str, number: int, offset: int) -> Place:
    """The calendar unit that holds day `number`, moved by `offset` units."""
    year, month, _ = civil(number)
    match unit:
        case "day":
            return day_place(number + offset)
        case "week":
            return week_place(number + 7 * offset)
        case "fortnight":
            return week_place(number + 14 * offset)
        case "weekend":
            return weekend_place(number + 7 * offset)
        case "month":
            return month_place(year, month + offset)
        case "quarter":
            return months_place(year, (month - 1) // 3 + 1 + offset, 4)
        case "year":
            return year_place(year + offset)
        case "decade":
            return decade_place(year + 10 * offset)
        case "century":
            return century_place(year // 100 + 1 + offset)
        case _:
            raise Unplaced


_OFFSETS = {-2: "the one before last", -1: "the one before", 0: "the same", 1: "the one after"}


def _unit_at(what: UnitAt, anchors: Anchors, way: Direction) -> Reading:
    unit, offset = what.unit, what.offset
    if what.loose and anchors.explicit_here is not None:
        place = _unit_place(unit, anchors.explicit_here.first, 0)
        return Reading(
            place.timex,
            "DATE",
            place,
            place.precision,
            anaphoric=True,
            reason=f"the {unit} of {in_words(anchors.explicit_here)}, in the same sentence",
        )
    now = _needed(anchors.now)
    if unit == "day" and not what.loose and anchors.published is not None:
        now = anchors.published
    if unit == "weekend" and offset == 0 and way.way == PAST and weekday(now) < 4:
        offset = -1
    place = _unit_place(unit, now, offset)
    if unit == "day":
        reason = f"counted from the publication date: {in_words(place)}"
    else:
        reason = f"calendar {unit}, {_OFFSETS.get(offset, offset)}: {_on(anchors)}"
    return _placed(place, reason)


def _base(anchors: Anchors, unit: str) -> Place:
    """The date under discussion, for "that year", "the next day", "two weeks later"."""
    if unit in ("day", "hour", "minute") and anchors.last_day is not None:
        return day_place(anchors.last_day)
    if anchors.last is not None:
        return anchors.last
    return day_place(_needed(anchors.now))


def _unit_then(what: UnitThen, anchors: Anchors) -> Reading:
    if what.unit == "quarter" and what.offset == 0:
        if anchors.quarter is not None:
            place = anchors.quarter
            return Reading(
                place.timex,
                "DATE",
                place,
                place.precision,
                anaphoric=True,
                reason="the quarter under discussion",
            )
        return _placed(_unit_place("quarter", _needed(anchors.now), -1), "the last full quarter")
    base = _base(anchors, what.unit)
    place = _unit_place(what.unit, base.last if what.offset > 0 else base.first, what.offset)
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        anaphoric=True,
        uses_published=anchors.last is None,
        reason=f"the {what.unit} {_OFFSETS.get(what.offset, '')} as {in_words(base)}, "
        "the last date mentioned",
    )


def _which(what: Which, anchors: Anchors, way: Direction) -> Reading:
    inner = what.what
    if what.which == "this" and isinstance(inner, (MonthOf, SeasonOf, HolidayOf)):
        now = _needed(anchors.now)
        year = civil(now)[0]
        if isinstance(inner, SeasonOf):
            place = season_place(year, inner.season)
            if inner.season == "WI" and civil(now)[1] <= 4:
                place = season_place(year - 1, inner.season)
        elif isinstance(inner, MonthOf):
            place = month_place(year, inner.month)
        else:
            place = day_place(holiday(inner.name, year))
        return _placed(place, f"of this year: {_on(anchors)}")
    if what.which == "that":
        if anchors.last is not None and isinstance(inner, WeekdayOf):
            day = anchors.last.last
            place = day_place(day - (weekday(day) - inner.weekday) % 7)
            return Reading(
                place.timex,
                "DATE",
                place,
                place.precision,
                anaphoric=True,
                reason=f"that {WEEKDAY_NAMES[inner.weekday]}, of {in_words(place)}",
            )
        if anchors.last is not None:
            year = civil(anchors.last.first)[0]
            return _in_year(inner, year, anchors, f"of {year}, the year last mentioned")
        return resolve(inner, anchors, way)
    step = {"last": -1, "previous": -1, "next": 1, "following": 1, "this": 0}[what.which]
    then = what.which in ("previous", "following") and anchors.last is not None
    now = anchors.last.first if then and anchors.last else _needed(anchors.now)
    if isinstance(inner, WeekdayOf):
        place = _which_weekday(inner.weekday, step, now, way, what.which)
        return Reading(
            place.timex,
            "DATE",
            place,
            Precision.DAY,
            uses_published=not then,
            anaphoric=then,
            reason=f"{what.which} {WEEKDAY_NAMES[inner.weekday]}, counted from "
            f"{in_words(day_place(now))}",
            others=(
                (day_place(place.first + 7), "a week later"),
                (day_place(place.first - 7), "a week earlier"),
            ),
        )
    year = civil(now)[0]
    candidates = [
        reading.place
        for reading in (_in_year(inner, y, anchors, "") for y in range(year - 3, year + 4))
        if reading.place
    ]
    if step < 0:
        fitting = [p for p in candidates if p.last < now]
        place = fitting[-1]
    else:
        fitting = [p for p in candidates if p.first > now]
        place = fitting[0]
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        uses_published=not then,
        anaphoric=then,
        reason=f"{what.which} one, counted from {in_words(day_place(now))}",
    )


def _which_weekday(number: int, step: int, now: int, way: Direction, which: str) -> Place:
    if step < 0:
        return day_place(now - ((weekday(now) - number - 1) % 7 + 1))
    if which == "following":
        return day_place(now + (number - weekday(now) - 1) % 7 + 1)
    if step > 0:
        return day_place(now - weekday(now) + 7 + number)
    place = day_place(now - weekday(now) + number)
    if way.way == FUTURE and place.first < now:
        return day_place(place.first + 7)
    if way.way == PAST and place.first > now:
        return day_place(place.first - 7)
    return place


def _in_year(inner: Expression, year: int, anchors: Anchors, reason: str) -> Reading:
    """A year-less expression in a year; raises Unplaced where it has no such part."""
    match inner:
        case MonthOf(month, _):
            place = month_place(year, month)
        case SeasonOf(season, _):
            place = season_place(year, season)
        case QuarterOf(number, per_year, _):
            place = months_place(year, number, per_year)
        case HolidayOf(name, _):
            place = day_place(holiday(name, year))
        case DayOf(day, month, _, _) if month is not None:
            place = day_place(day_number(year, month, day))
        case _:
            raise Unplaced
    return Reading(place.timex, "DATE", place, place.precision, reason=reason, anaphoric=True)


def _inside(what: InOf, anchors: Anchors, way: Direction) -> Reading:
    outer = resolve(what.inside, anchors, way)
    if outer.place is None:
        raise Unplaced
    if isinstance(what.what, WeekdayOf):
        place = day_place(outer.place.first + what.what.weekday)
        return Reading(
            place.timex,
            "DATE",
            place,
            Precision.DAY,
            anaphoric=outer.anaphoric,
            uses_published=outer.uses_published,
            reason=f"{WEEKDAY_NAMES[what.what.weekday]} of {in_words(outer.place)}",
        )
    if isinstance(what.what, DayOf) and what.what.month is None:
        year, month, _ = civil(outer.place.first)
        place = day_place(day_number(year, month, what.what.day))
        return Reading(
            place.timex,
            "DATE",
            place,
            Precision.DAY,
            anaphoric=outer.anaphoric,
            uses_published=outer.uses_published,
            reason=f"day of {outer.timex}",
        )
    year = civil(outer.place.first)[0]
    inner = _in_year(what.what, year, anchors, f"in {year}: {outer.reason}")
    assert inner.place is not None
    return Reading(
        inner.timex,
        "DATE",
        inner.place,
        inner.precision,
        reason=inner.reason,
        anaphoric=outer.anaphoric,
        uses_published=outer.uses_published,
    )


def _shift(place: Place, unit: str, amount: float) -> Place:
    """`place` moved by units, as coarse as the unit."""
    year, month, _ = civil(place.first)
    match unit:
        case "day":
            return day_place(place.first + round(amount))
        case "hour" | "minute" | "second":
            return day_place(place.first)
        case "week":
            return week_place(place.first + round(7 * amount))
        case "weekend":
            return weekend_place(place.first + round(7 * amount))
        case "fortnight":
            return week_place(place.first + round(14 * amount))
        case "month":
            return month_place(year, month + round(amount))
        case "quarter":
            return months_place(year, (month - 1) // 3 + 1 + round(amount), 4)
        case "year":
            if amount != int(amount):
                return month_place(year, month + round(12 * amount))
            if place.precision is Precision.QUARTER:
                return months_place(year + round(amount), (month - 1) // 3 + 1, 4)
            if place.precision is Precision.MONTH:
                return month_place(year + round(amount), month)
            return year_place(year + round(amount))
        case "decade":
            return year_place(year + round(10 * amount))
        case "century":
            return year_place(year + round(100 * amount))
        case _:
            raise Unplaced


def _shifted(what: Shifted, anchors: Anchors, way: Direction) -> Reading:
    ref = "PAST_REF" if what.direction < 0 else "FUTURE_REF"
    if what.count is None:
        return Reading(ref, "DATE", None, Precision.REFERENCE, reason="no number is given")
    modifier = "approximate" if what.approximate else None
    if isinstance(what.base, str):
        if what.base == "now":
            base = day_place(_needed(anchors.published))
            if anchors.quarter_near is not None and what.unit == "year" and what.count == 1:
                base = anchors.quarter_near
            words = "publication"
        else:
            base = _base(anchors, what.unit)
            if what.unit == "year" and what.count == 1 and anchors.quarter_near is not None:
                base = anchors.quarter_near
            words = in_words(base)
        uses = what.base == "now" or anchors.last is None
        anaphoric = what.base == "then" and anchors.last is not None
    else:
        resolved = resolve(what.base, anchors, way)
        if resolved.place is None:
            raise Unplaced
        base, uses, anaphoric = resolved.place, resolved.uses_published, False
        words = in_words(base)
    place = _shift(base, what.unit, what.count * what.direction)
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        modifier,
        f"{what.count:g} {what.unit}{'s' if what.count != 1 else ''} "
        f"{'before' if what.direction < 0 else 'after'} {words}",
        uses,
        anaphoric=anaphoric,
    )


def _part(what: PartOf, anchors: Anchors, way: Direction) -> Reading:
    whole = resolve(what.whole, anchors, way)
    modifier = {
        "end": "late",
        "start": "early",
        "later": "late",
        "earlier": "early",
        "rest": None,
    }.get(what.part, what.part)
    if whole.place is None:
        return Reading(whole.timex, whole.kind, None, whole.precision, modifier, whole.reason)
    shown = _narrow(whole.place, modifier, what.part)
    return Reading(
        whole.timex,
        whole.kind,
        whole.place,
        whole.precision,
        modifier,
        whole.reason,
        whole.uses_published,
        whole.explicit,
        whole.anaphoric,
        whole.others,
        shown,
    )


def _narrow(place: Place, modifier: str | None, part: str) -> Place | None:
    """The part of a year, month or decade that "early", "mid" and "late" leave: a third of it."""
    if modifier is None or place.precision in (Precision.DAY, Precision.TIME, Precision.WEEK):
        return None
    if part in ("later", "earlier"):
        return None
    index = {"early": 0, "mid": 1, "late": 2}[modifier]
    year, _month, _ = civil(place.first)
    if place.precision is Precision.YEAR:
        return Place(
            Precision.PART_OF_YEAR,
            month_place(year, 4 * index + 1).first,
            month_place(year, 4 * index + 4).last,
            place.timex,
        )
    if place.precision is Precision.MONTH:
        first = place.first + 10 * index
        last = place.last if index == 2 else first + 9
        return Place(Precision.MONTH, first, last, place.timex)
    length = (place.last - place.first + 1) / 3
    first = place.first + round(index * length)
    last = place.first + round((index + 1) * length) - 1
    return Place(place.precision, first, last, place.timex)


def _time(what: TimeOf, anchors: Anchors, way: Direction) -> Reading:
    if what.day is None:
        if anchors.last_day is not None and (anchors.narrative or anchors.explicit_here):
            day = Reading(
                "",
                "DATE",
                day_place(anchors.last_day),
                reason="the day last mentioned",
                anaphoric=True,
            )
        else:
            day = _placed(day_place(_needed(anchors.now)), "clock time on the publication date")
    else:
        day = resolve(what.day, anchors, way)
    if day.place is None or day.place.precision not in (Precision.DAY, Precision.TIME):
        raise Unplaced
    place = Place(Precision.TIME, day.place.first, day.place.last, day.place.timex)
    return Reading(
        f"{day.place.timex.split('T')[0]}T{what.clock}",
        "TIME",
        place,
        Precision.TIME,
        None,
        day.reason,
        day.uses_published,
        day.explicit,
        day.anaphoric,
        day.others,
    )


_STRETCHED = frozenset(("day", "week", "month", "year", "decade", "fortnight"))


def _lasting(what: Lasting, anchors: Anchors) -> Reading:
    place = None
    reason = "a length of time"
    framed = what.frame in ("past", "next") and what.unit in _STRETCHED
    if framed and what.count and what.frame and anchors.published is not None:
        now = anchors.published
        place = _stretch(now, what.unit, what.count, what.frame)
        reason = (
            f"the {what.frame} {what.count:g} {what.unit}s, counted from {in_words(day_place(now))}"
        )
    return Reading(
        what.value,
        "DURATION",
        place,
        Precision.DURATION,
        what.modifier,
        reason,
        uses_published=place is not None,
    )


def _stretch(now: int, unit: str, count: float, frame: str) -> Place | None:
    way = -1 if frame == "past" else 1
    year, month, day = civil(now)
    if unit in ("day", "week", "fortnight"):
        length = {"day": 1, "week": 7, "fortnight": 14}[unit]
        edge = now + way * round(count * length)
    else:
        months = way * round(count * {"month": 1, "year": 12, "decade": 120}[unit])
        other = month_place(year, month + months)
        edge = min(other.first + day - 1, other.last)
    return Place(Precision.DURATION, min(now, edge), max(now, edge), "")
