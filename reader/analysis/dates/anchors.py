"""What a relative date is counted from, and what a resolved date is."""

from __future__ import annotations

from reader.analysis.dates.because import because, days, inner, phrase
from reader.analysis.dates.places import Place, day_place
from reader.analysis.model import Precision
from reader.documents.reasons import Reason, ReasonPart
from reader.records import dataclass

_FAR = 365
"""Days."""


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
    day_here: int | None = None
    """The last day mentioned in this paragraph: a clock time belongs to it."""
    day_lately: int | None = None
    """The last day mentioned of the week before publication."""
    is_some_day: bool = False
    """Whether the last day mentioned is one that nobody can tell ("on a Sunday")."""
    night_lately: int | None = None
    """The last of those whose evening or night was spoken of."""
    clock: tuple[int, int] | None = None
    """The last clock time: its day, and seconds after its midnight."""
    frame: Place | None = None
    """The last date that was not itself tied to another ("that year" stays inside its frame)."""
    quarter: Place | None = None
    period_near: Place | None = None
    """The last quarter, half or stretch of months of the last few sentences."""
    planned_here: Place | None = None
    """The last day ahead in this sentence: the days of a list follow each other."""
    topic_here: Place | None = None
    """The first month, quarter, half or stretch of months of this sentence: "a year earlier" is a
    year before that."""
    range_begin: Place | None = None
    """Where the range began whose end is read next: "January-March"."""
    range_end: Place | None = None
    """Where what is being read opens a range ("from March to May"): its end."""
    sentence: int = 0
    """Number of the sentence that is being read, and of the last that named `period_near`."""
    period_sentence: int = 0
    explicit_here: Place | None = None
    """The last date with a year of its own in this sentence."""
    of_a_game: bool = False
    """Whether the article reports a game: what is quoted was said on its day."""
    spoken: bool = False
    """Whether `published` is the day on which a quotation was said: see `spoken.py`."""
    runs_on: bool = False
    """Whether what is being read goes on from `explicit_here` ("arrested in March 2009 and
    sentenced in June")."""

    @property
    def eve(self) -> int | None:
        """The day before publication, where it is the last day that the story told of."""
        late = self.day_lately
        return late if late is not None and late == (self.published or 0) - 1 else None

    @property
    def looks_far_back(self) -> bool:
        """Whether the last date mentioned lies more than a year before publication."""
        if self.last is None or self.published is None:
            return False
        return self.published - self.last.last > _FAR

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
    reason: Reason = Reason()
    uses_published: bool = False
    explicit: bool = False
    """Whether the text itself gives the year."""
    anaphoric: bool = False
    others: tuple[tuple[Place, Reason], ...] = ()
    shown: Place | None = None
    """The narrower place to draw ("late 2016"), where it is not `place`."""


class Unplaced(Exception):
    """An anchor is missing, or the calendar has no such day."""


def needed(number: int | None) -> int:
    if number is None:
        raise Unplaced
    return number


def placed(
    place: Place,
    reason: Reason,
    *,
    uses_published: bool = False,
    explicit: bool = False,
    anaphoric: bool = False,
    others: tuple[tuple[Place, Reason], ...] = (),
) -> Reading:
    """The reading of a date that lies at `place`."""
    return Reading(
        place.timex,
        "DATE",
        place,
        place.precision,
        reason=reason,
        uses_published=uses_published,
        explicit=explicit,
        anaphoric=anaphoric,
        others=tuple(other for other in others if other[0] != place),
    )


def explicit(place: Place, reason: Reason | str) -> Reading:
    """A date whose year the text gives; a `reason` without parts may be plain words."""
    known = because(reason) if isinstance(reason, str) else reason
    return placed(place, known, explicit=True)


def from_publication(
    place: Place, reason: Reason, others: tuple[tuple[Place, Reason], ...] = ()
) -> Reading:
    """A date that would move with the publication date."""
    return placed(place, reason, uses_published=True, others=others)


def shown_anchor(anchors: Anchors) -> ReasonPart:
    """What a relative date is counted from, in words."""
    if anchors.narrative and not anchors.current and anchors.last is not None:
        return inner(because("{days}, where the story stands", days=days(anchors.last)))
    if anchors.published is None:
        return phrase("an unknown publication date")
    if anchors.spoken:
        return inner(
            because("the day of speaking, {days}", days=days(day_place(anchors.published)))
        )
    return inner(because("publication, {days}", days=days(day_place(anchors.published))))
