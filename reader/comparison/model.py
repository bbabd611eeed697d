"""What two articles share, as values. `left` and `right` hold ids or spans of that side.

Swapping the articles mirrors every value (ids of pairs keep their reading order in A).
"""

from __future__ import annotations

from enum import StrEnum

from reader.analysis.model import Analysis, Label, Precision, Stance
from reader.documents.article import IsoDay, Side, Span
from reader.documents.reasons import Reason
from reader.records import dataclass


class PairKind(StrEnum):
    """How two sentences say the same. VERBATIM means that every word is equal, NEAR that most are
    or that both give the same quotation."""

    VERBATIM = "verbatim"
    NEAR = "near"
    PARAPHRASE = "paraphrase"
    RELATED = "related"
    """One fact in common; drawn fainter, off by default."""


class ChangeOp(StrEnum):
    """No side is the original, so: removed = only in A, added = only in B."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class WordChange:
    """One step of a word difference. Spans are into each article's text; the left (right) spans in
    order rebuild the left (right) passage exactly."""

    op: ChangeOp
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class SharedPair:
    """A sentence of A and one of B that say the same. A sentence may be in several pairs."""

    id: int
    """1, 2, 3 … in the order of A, then B; then those that only a quotation makes, which are known
    later; 0 for related pairs."""
    left: str
    right: str
    kind: PairKind
    strength: float
    """0 to 1, calibrated: of pairs with strength about 0.7 about 70 % are right."""
    reason: str
    wording: tuple[WordChange, ...] = ()
    """Empty where under about 30 % of the words are common: then both are shown whole."""
    tint_left: tuple[Span, ...] = ()
    """The shared words, or the clauses that carried the pair."""
    tint_right: tuple[Span, ...] = ()
    moved: bool = False
    """True unless the pair lies on the heaviest order-keeping chain."""
    by_hand: bool = False


class QuoteVerdict(StrEnum):
    """How the same speech act stands in both articles; says what is there, accuses nobody."""

    IDENTICAL = "identical"
    CHANGED = "changed"
    CUT = "cut"
    SPLIT = "split"
    DOUBLED = "doubled"
    REPORTED = "reported"
    """Quoted in one article, reported without quotation marks in the other."""


@dataclass(frozen=True, slots=True)
class QuotePair:
    """One speech act in two wordings; ids of `Quote`s of each side."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    verdict: QuoteVerdict
    note: str
    wording: tuple[WordChange, ...] = ()
    pair: int | None = None
    """Id of the shared pair that holds it."""


class FigureVerdict(StrEnum):
    AGREE = "agree"
    DIFFER = "differ"
    UPDATED = "updated"
    """One toll at two times: it rose between the articles."""
    SUM = "sum"
    APPROXIMATE = "approximate"
    ONLY_A = "only_a"
    ONLY_B = "only_b"


@dataclass(frozen=True, slots=True)
class FigureCheck:
    """Figures of both articles that count the same thing; ids of `Figure`s."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    verdict: FigureVerdict
    note: str
    pair: int | None = None


class DateVerdict(StrEnum):
    SAME = "same"
    CONTAINS = "contains"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class DateCheck:
    """A date of each article that dates the same thing."""

    left: str
    right: str
    verdict: DateVerdict
    note: str
    pair: int | None = None


@dataclass(frozen=True, slots=True)
class SharedEntity:
    """One thing named in either article or both; ids "E1" …, mentions as spans of each side."""

    id: str
    name: str
    label: Label
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    aliases: tuple[str, ...] = ()
    related: str | None = None
    reasons: tuple[str, ...] = ()
    roles_left: tuple[Span, ...] = ()
    """Descriptions taken for this entity ("the Russian leader"); probable, not certain."""
    roles_right: tuple[Span, ...] = ()
    unnamed_in: Side | None = None
    """The side that speaks of this entity, by the evidence of a pair, without naming it."""


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Days that one or both articles date, with the date mentions that do."""

    id: str
    """"T1" …"""
    first: IsoDay
    last: IsoDay
    precision: Precision
    left: tuple[str, ...]
    right: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """A sentence for which no match was found above the threshold, and what it brings that the
    other article lacks: ids of entities (SharedEntity), figures, dates and quotations."""

    sentence: str
    entities: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    weight: float = 0.0
    """How much it brings; for sorting."""


class Voice(StrEnum):
    ACTIVE = "active"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Framing:
    """How one side presents what it says in a sentence."""

    cue: Span | None = None
    stance: Stance = Stance.NEUTRAL
    source: str | None = None
    """Who is given as the source, in words."""
    source_named: bool | None = None
    """None where no source is given."""
    voice: Voice | None = None
    hedges: tuple[Span, ...] = ()
    """"allegedly", "reportedly", "is said to" …"""


@dataclass(frozen=True, slots=True)
class PairFraming:
    """How each side frames a shared pair."""

    pair: int
    left: Framing
    right: Framing


@dataclass(frozen=True, slots=True)
class HeadlineCheck:
    """A claim of a headline or standfirst against its own article's body."""

    side: Side
    headline: str
    """Id of the headline's or standfirst's sentence."""
    claim: Span
    sentences: tuple[str, ...]
    """Ids of the body sentences that carry it; empty where none was found."""
    differs: tuple[Reason, ...] = ()
    """Names, figures or negation that stand differently in the body."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares 0 to 1 of words and sentences that are in shared pairs; furniture never counts."""

    words_left: float = 0.0
    words_right: float = 0.0
    without_quotes_left: float = 0.0
    without_quotes_right: float = 0.0
    sentences_left: float = 0.0
    sentences_right: float = 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything found in two articles together."""

    left: Analysis
    right: Analysis
    pairs: tuple[SharedPair, ...] = ()
    related: tuple[SharedPair, ...] = ()
    quotations: tuple[QuotePair, ...] = ()
    figure_checks: tuple[FigureCheck, ...] = ()
    date_checks: tuple[DateCheck, ...] = ()
    entities: tuple[SharedEntity, ...] = ()
    timeline: tuple[TimelineEvent, ...] = ()
    only_left: tuple[OnlyHere, ...] = ()
    only_right: tuple[OnlyHere, ...] = ()
    framings: tuple[PairFraming, ...] = ()
    headline_checks: tuple[HeadlineCheck, ...] = ()
    shares: Shares = Shares()

    def analysis(self, side: Side) -> Analysis:
        return self.left if side is Side.LEFT else self.right
