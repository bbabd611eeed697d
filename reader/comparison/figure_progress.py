"""A toll that rose between two articles: two figures of two hours, not two that contradict.

Nine dead at noon and eleven in the evening are one toll. It counts as one that moved where one
article is the later one by its date, or says itself that the toll rose ("climbs to 11"). The dead
and the hurt only grow more; those missed or in need may become fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from reader.analysis.model import Analysis
from reader.comparison.figure_context import Context
from reader.comparison.figure_evidence import Evidence
from reader.comparison.figure_things import same_thing
from reader.documents.article import Published, PublishedSource, Side, Span
from reader.records import dataclass

_GROWS = frozenset(["death", "injury", "damage", "arrest", "case"])
_EBBS = frozenset(["missing", "rescue"])
_OF_A_TOLL = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:mort[eo]?s|muertos|feridos|heridos|bless[ée]s|Tote[nr]?|Verletzte[nr]?"
    r"|desabrigad|desalojad|damnificad|sinistr[ée]s)",
)
""" "5 mil desabrigados", "elf Tote": what grows, in other languages."""
_LOST = re.compile(r"\s(?:[\w-]+\s){0,2}?(?:desaparecid|disparus|Vermisste)")
_CLIMBED = re.compile(
    r"(?:\b(?:r[oi]ses?|risen|rising|climb(?:s|ed|ing)?|jump(?:s|ed)?|gr[eo]w|grows|grown|mounts|mounted"
    r"|increase[sd]|soar(?:s|ed)|pass(?:es|ed)|reach(?:es|ed)|now\sstands|stood)\b[^.;]{0,24}?\b(?:to|at)\s"
    r"|\b(?:sobe|subiu|sube|subió|aumentou|aumentó|steigt|stieg|gestiegen|monte|passe|grimpe)\s[^.;]{0,12}?"
    r"\b(?:para|a|auf|à)\s)(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_LOOK = 60
_FAR_APART = 10
"""Days from which on two articles are of two events rather than two hours of one."""
_KNOWN = frozenset(
    [
        PublishedSource.DATE_HEADER,
        PublishedSource.TIME_STAMP,
        PublishedSource.METADATA,
        PublishedSource.DATELINE,
        PublishedSource.GIVEN,
    ]
)


@dataclass(frozen=True, slots=True)
class Progress:
    """Which article is the later one; None where that is not known."""

    later: Side | None

    def is_update(self, evidence: Evidence, one: Context, other: Context) -> bool:
        """Whether two figures of one thing are a toll as it stood at two times."""
        if self.later is None or not _are_of_one_toll(evidence, one, other):
            return False
        before, after = (one, other) if self.later is Side.RIGHT else (other, one)
        if before.is_earlier or after.is_earlier or before.is_part != after.is_part:
            return False
        deed = _toll_of(before) or _toll_of(after)
        grew = after.figure.value > before.figure.value
        return deed == "ebbs" or (deed == "grows" and grew)

    def updates(
        self,
        evidence: Evidence,
        candidates: list[tuple[Context, Context]],
        told: set[str],
        heads: set[str],
    ) -> list[tuple[Context, Context]]:
        """Tolls at two times in sentences that go together, `told` figures left out; those of the
        text itself before those of `heads`."""
        found = []
        used = set(told)
        free = [pair for pair in candidates if evidence.is_near(*pair)]
        free.sort(key=lambda pair: sum(c.figure.sentence in heads for c in pair))
        for one, other in free if self.later is not None else ():
            ids = {one.figure.id, other.figure.id}
            if not ids & used and self.is_update(evidence, one, other):
                found.append((one, other))
                used |= ids
        return found


def tell_progress(
    left: Analysis, right: Analysis, lefts: list[Context], rights: list[Context]
) -> Progress:
    """Which of two articles is the later one: by their dates, else by what they say of the toll."""
    first, second = (_day(side.article.published) for side in (left, right))
    if first is not None and second is not None and first != second:
        if abs((first - second).days) >= _FAR_APART:
            return Progress(None)
        return Progress(Side.RIGHT if second > first else Side.LEFT)
    says_left = _says_that_it_rose(left.article.text, lefts, rights)
    says_right = _says_that_it_rose(right.article.text, rights, lefts)
    if says_left == says_right:
        return Progress(None)
    return Progress(Side.LEFT if says_left else Side.RIGHT)


def _day(published: Published) -> date | None:
    known = published.date is not None and published.source in _KNOWN
    return date.fromisoformat(published.date) if known and published.date else None


def _says_that_it_rose(text: str, here: list[Context], there: Iterable[Context]) -> bool:
    """Whether an article says that a toll rose to more than the other has."""
    tolls = [c.figure.value for c in there if "death" in (c.own_deed, *c.deeds)]
    return any(
        "death" in (c.own_deed, *c.deeds)
        and _climbed_to(text, c.figure.span)
        and any(0 < value < c.figure.value for value in tolls)
        for c in here
    )


def _climbed_to(text: str, figure: Span) -> bool:
    return _CLIMBED.search(text, max(0, figure.start - _LOOK), figure.start) is not None


def _are_of_one_toll(evidence: Evidence, one: Context, other: Context) -> bool:
    deeds = [c.own_deed for c in (one, other)]
    counts = one.figure.unit is None and other.figure.unit is None
    if not counts or one.is_further != other.is_further:
        return False
    if None not in deeds and deeds[0] != deeds[1]:
        return False
    if one.figure.value == other.figure.value or (None in deeds and not (one.head and other.head)):
        return False
    thing = same_thing(one, other)
    return thing is not False and (thing is True or evidence.is_near(one, other))


def _toll_of(context: Context) -> str:
    """ "grows", "ebbs", or "" for what is no toll."""
    if context.own_deed in _GROWS:
        return "grows"
    if context.own_deed in _EBBS:
        return "ebbs"
    after = " " + (context.figure.counted or "")
    if _OF_A_TOLL.match(after):
        return "grows"
    return "ebbs" if _LOST.match(after) else ""
