"""What an expression of time says before it is anchored: the grammar's typed, unresolved values.

Nothing here knows the publication date. Years are astronomical (0 is 1 BC); weekdays count from
Monday 0; None means that the text leaves it open.
"""

from __future__ import annotations

from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day of a month: "4 March 2018", "March 4", "the 16th", "Tuesday, March 4"."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    in_figures: bool = False
    """Written "04/03/2018": which figure is the month is open where both can be."""


@dataclass(frozen=True, slots=True)
class MonthOf:
    """ "March 2018", "March"."""

    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class YearOf:
    """ "2018", "490 BC"; two digits ("'99", the 17 of "1916-17") have `short` set."""

    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """ "Friday"; 0 is Monday."""

    weekday: int


@dataclass(frozen=True, slots=True)
class SeasonOf:
    """ "spring", "winter 2009"; `season` is TIMEX3's: SP, SU, FA, WI."""

    season: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class QuarterOf:
    """The n-th quarter (`per_year` 4) or half (2) of a year."""

    number: int
    per_year: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class DecadeOf:
    """ "the 1990s"; `short` where the century is open ("the '90s", "the nineties")."""

    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class CenturyOf:
    """`number` 21 is 2001-2100 by name; TIMEX3 writes it "20". Negative: before Christ."""

    number: int


@dataclass(frozen=True, slots=True)
class HolidayOf:
    """ "Christmas", "Labor Day 2011"; `name` as in `holidays.py`."""

    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class NthOf:
    """The n-th (last: -1) weekday, week, weekend or day of a longer period."""

    number: int
    unit: str
    """ "weekday:0" to "weekday:6", "day", "week", "weekend", "month"."""
    whole: Expression


@dataclass(frozen=True, slots=True)
class UnitAt:
    """A calendar unit counted from now: "this week" 0, "last year" -1, "tomorrow" day +1."""

    unit: str
    offset: int
    loose: bool = False
    """ "the year", "the end of the month": now, unless its sentence speaks of another."""


@dataclass(frozen=True, slots=True)
class Which:
    """ "last March", "next Friday", "this summer", "that Sunday", "the following Tuesday"."""

    which: str
    """last, this, next, that, following or previous."""
    what: Expression


@dataclass(frozen=True, slots=True)
class UnitThen:
    """A unit tied to the time under discussion: "that year" 0, "the following day" +1."""

    unit: str
    offset: int


@dataclass(frozen=True, slots=True)
class SameIn:
    """ "the same month last year", "the year-earlier period": what is under discussion, in another
    year: `year` where the text names it, else the one before."""

    unit: str
    """ "quarter", "half", "month", "week" or "day"; "period" for any; "reported" for any of which
    business news speaks, a quarter if nothing else is named."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Shifted:
    """ "three days ago", "two weeks later", "a year earlier", "three days before Christmas"."""

    count: float | None
    """None for "several", "a few"."""
    unit: str
    direction: int
    base: str | Expression
    """ "now" (ago, from now), "then" (earlier, later) or the expression counted from."""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class InOf:
    """A year-less date inside another: "November that year", "July of last year"."""

    what: Expression
    inside: Expression


@dataclass(frozen=True, slots=True)
class PartOf:
    """early, mid or late in something; `end` and `start` ("the end of May") count as late, early;
    "later this month" is `later`, "earlier this year" `earlier`."""

    part: str
    whole: Expression


@dataclass(frozen=True, slots=True)
class TimeOf:
    """A part of a day or a clock time, with the day where the text gives one."""

    clock: str
    """What stands after T in the value: "NI", "10:30", "20:49+03:00"."""
    day: Expression | None = None


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration. `frame` says where it lies: "past" ends now, "next" begins now, "told" ("the six
    months") where the text has said, None nowhere."""

    value: str
    count: float | None = None
    unit: str = ""
    frame: str | None = None
    modifier: str | None = None
    of: Expression | None = None
    """What it is the first or last part of: "the first nine months of 2018"."""
    from_end: bool = False
    ends: Expression | None = None
    """Where it ends: "the nine months ended June 30"."""


@dataclass(frozen=True, slots=True)
class Repeating:
    """ "every Monday", "weekly"; `value` is TIMEX3's."""

    value: str


@dataclass(frozen=True, slots=True)
class Referring:
    """PAST_REF, PRESENT_REF or FUTURE_REF; `then` for "back then", "at that time"."""

    value: str
    then: bool = False
    broad: bool = False
    """Kept in narratives only."""


Expression = (
    DayOf
    | MonthOf
    | YearOf
    | WeekdayOf
    | SeasonOf
    | QuarterOf
    | DecadeOf
    | CenturyOf
    | HolidayOf
    | NthOf
    | UnitAt
    | Which
    | UnitThen
    | SameIn
    | Shifted
    | InOf
    | PartOf
    | TimeOf
    | Lasting
    | Repeating
    | Referring
)
Parsed = tuple[Expression, int] | None
"""What a rule of the grammar reads: an expression and the number of the token behind it; None where
the words are no such expression."""


@dataclass(frozen=True, slots=True)
class Found:
    """An expression over tokens `first` to `last` (half-open) of one sentence."""

    first: int
    last: int
    what: Expression
    until: Expression | None = None
    """Where it opens a range ("from March to May"): the expression that ends it."""
