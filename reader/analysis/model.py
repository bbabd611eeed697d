"""What one article says, as values that point into its text.

Ids carry the side: sentence "A6", quotation "AQ1", figure "AF1", date "AD1", entity "AE1". They are
the citation keys of window, findings and report.
"""

from __future__ import annotations

from enum import StrEnum

from reader.documents.article import Article, IsoDay, Role, Side, Span
from reader.documents.reasons import Reason
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A linguistic unit; every line break ends one. Furniture has sentences too (role says so)."""

    id: str
    span: Span
    role: Role


class QuoteKind(StrEnum):
    """How words are given as somebody's."""

    DIRECT = "direct"
    """Between quotation marks, as speech."""
    SCARE = "scare"
    """Between quotation marks, but a term, title or distanced word rather than speech."""
    INDIRECT = "indirect"
    """Reported without quotation marks, with a cue ("said he was unaware")."""


class Stance(StrEnum):
    """How a reporting verb presents what is said."""

    NEUTRAL = "neutral"
    CLAIMS = "claims"
    DENIES = "denies"
    CONCEDES = "concedes"
    STRESSES = "stresses"
    ASKS = "asks"
    PROMISES = "promises"
    WARNS = "warns"
    ALLEGES = "alleges"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is given as the source of a quotation: the words that name him, and who that is."""

    span: Span | None
    """The words in the text ("he", "the Russian leader", "Putin"); None when only implied."""
    name: str
    """For people: the fullest name known, else the words themselves."""
    entity: str | None = None
    """Id of the article's `Entity`, once names are known."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted (or reported) words. `span` is the words without their quotation marks."""

    id: str
    span: Span
    sentence: str
    """Id of the sentence in which it begins."""
    kind: QuoteKind = QuoteKind.DIRECT
    speaker: Speaker | None = None
    cue: Span | None = None
    """The reporting verb."""
    stance: Stance = Stance.NEUTRAL
    continues: str | None = None
    """Id of the quotation that this one carries on in one speech act ("…," he said, "…")."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. A range has `value` < `upper`; otherwise `upper` is None."""

    id: str
    span: Span
    """The number with its sign, unit and approximation words, not the thing counted."""
    sentence: str
    value: float
    upper: float | None = None
    unit: str | None = None
    """"%", an ISO 4217 code, an SI or customary unit, or None for a plain count."""
    counted: str | None = None
    """Head and modifiers of the thing counted, as written ("Russian nationals")."""
    counted_span: Span | None = None
    approximate: bool = False
    bound: str | None = None
    """"min" ("more than 100", "at least"), "max" ("up to", "fewer than") or None."""
    ordinal: bool = False


class Precision(StrEnum):
    """How exactly a date expression places something."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    PART_OF_YEAR = "part_of_year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    REFERENCE = "reference"
    """PAST_REF, PRESENT_REF, FUTURE_REF."""
    DURATION = "duration"
    SET = "set"


class DateRole(StrEnum):
    """Where in the article a date stands."""

    STORY = "story"
    METADATA = "metadata"
    DATELINE = "dateline"
    CAPTION = "caption"
    FURNITURE = "furniture"


class DateStatus(StrEnum):
    """Whether what is dated happened."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class DateAlternative:
    """Another reading of a date expression."""

    first: IsoDay
    last: IsoDay
    because: Reason

    @property
    def reason(self) -> str:
        """`because` in English."""
        return str(self.because)


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression of time and the days it denotes.

    `timex` and `timex_type` follow TIMEX3 (TimeML 1.2.1); `span` is the TIMEX3 extent.
    `first` and `last` are None where the expression has no place on the calendar.
    """

    id: str
    span: Span
    sentence: str
    timex: str
    timex_type: str
    """DATE, TIME, DURATION or SET."""
    first: IsoDay | None
    last: IsoDay | None
    precision: Precision
    modifier: str | None = None
    """early mid late approximate before after since until, or None."""
    status: DateStatus = DateStatus.ASSERTED
    role: DateRole = DateRole.STORY
    on_timeline: bool = True
    because: Reason = Reason()
    """Which rule and which anchor gave this value."""
    assumed: bool = False
    """Whether the value rests on a publication date that was inferred, not found."""
    alternatives: tuple[DateAlternative, ...] = ()
    """Likeliest first; where the value was set by hand, the program's own reading."""
    by_hand: bool = False

    @property
    def reason(self) -> str:
        """`because` in English."""
        return str(self.because)


class Label(StrEnum):
    """Kind of a named thing."""

    PERSON = "PERSON"
    ORG = "ORG"
    PLACE = "PLACE"
    GROUP = "GROUP"
    EVENT = "EVENT"
    WORK = "WORK"


class MentionForm(StrEnum):
    """How a mention names its entity."""

    NAME = "name"
    ROLE = "role"
    """A description that one person carries ("the Russian leader"); shown as "probably"."""


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One occurrence. Flat: mentions of form NAME never overlap."""

    span: Span
    label: Label
    form: MentionForm = MentionForm.NAME


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing named in one article. `reasons` says in words why its mentions were merged."""

    id: str
    name: str
    label: Label
    mentions: tuple[EntityMention, ...]
    aliases: tuple[str, ...] = ()
    related: str | None = None
    """Name of a related entity that is not the same (a demonym's country)."""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one article. `entities` is empty, and `names_ready` False, until the
    names engine has answered."""

    side: Side
    article: Article
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    entities: tuple[Entity, ...] = ()
    names_ready: bool = False
