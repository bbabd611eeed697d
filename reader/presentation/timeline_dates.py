"""The dates of one article as a timeline shows them: their days, their looks, their words.

A label says what happened ("16 Feb: indicted"), not only when; of several lengths the longest is
drawn that there is room for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.dates.tokens import shadow, tokens_of
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.words import words as word_set
from reader.analysis.model import Analysis, DateMention, DateRole, DateStatus
from reader.comparison.model import TimelineEvent
from reader.documents.article import Published, Side
from reader.documents.days import civil, to_number
from reader.documents.reasons import Reason
from reader.presentation.day_words import MONTHS, MonthNames, say_days
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class TimelineDate:
    """A date of one article, as the timeline needs it; made by `timeline_dates`."""

    key: str
    """What a click selects: "date/AD3", or "published/A"."""
    first: int
    last: int
    """Day numbers, inclusive."""
    words: str
    """As written in the article."""
    labels: tuple[str, ...] = ()
    """What may stand beside its mark, the fullest first; empty: `words`."""
    why: str = ""
    """How its value is known, in words."""
    fades_before: bool = False
    fades_after: bool = False
    """An end that is not sharp: early, late, about, before, since."""
    hollow: bool = False
    """Planned, or denied."""
    quiet: bool = False
    """Of the page or a caption, not of the story."""
    assumed: bool = False
    """Rests on a publication date that was inferred."""
    published: bool = False
    """The article's own publication date."""
    of_page: bool = False
    """A date line or dateline: says when the article was written, not when anything happened."""
    by_hand: bool = False
    """Its days were chosen by a person."""


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """Words of the timeline in the reader's language; the placeholder is a day ("4 Mar")."""

    published: str = "published {day}"
    assumed: str = "assumed {day}"
    months: MonthNames = MONTHS
    reason: Callable[[Reason], str] = str
    """Says why a date means its days."""


_ENGLISH = TimelineWords()


def timeline_dates(
    analysis: Analysis,
    events: Sequence[TimelineEvent] = (),
    words: TimelineWords = _ENGLISH,
) -> tuple[TimelineDate, ...]:
    """The dates of one article that have a place on the calendar, and its publication date.

    `events` (of the comparison) say what happened on the days.
    """
    deeds = _deeds(events, analysis.side)
    found = [
        _date(mention, analysis.article.text, deeds.get(mention.id, ""), words)
        for mention in analysis.dates
        if mention.on_timeline and mention.first and mention.role is not DateRole.FURNITURE
        if not _is_part_of_the_date_line(mention, analysis.article.published)
    ]
    own = _publication(analysis.article.published, analysis.side, words)
    return (*found, *([own] if own else ()))


def _is_part_of_the_date_line(mention: DateMention, published: Published) -> bool:
    """The bare year of a date line in a language that is not read here ("4. März 2018")."""
    line = published.span
    held = line is not None and line.start <= mention.span.start and mention.span.end <= line.end
    return held and mention.first != mention.last and mention.role is not DateRole.STORY


def _deeds(events: Sequence[TimelineEvent], side: Side) -> dict[str, str]:
    """Mention id to what happened; where both articles date it, A's lane says it for both."""
    out: dict[str, str] = {}
    for event in events:
        mine = event.left if side is Side.LEFT else event.right
        if side is Side.LEFT or not event.left:
            out.update(dict.fromkeys(mine, event.label))
    return out


def _say_day(day: int, months: MonthNames) -> str:
    """ "4 Mar"; the axis has the year."""
    _, month, number = civil(day)
    return months.day(number, month)


_BEFORE = ("late", "approximate", "before", "until")
_AFTER = ("early", "approximate", "after", "since")


def _date(mention: DateMention, text: str, deed: str, said: TimelineWords) -> TimelineDate:
    months = said.months
    first, last = to_number(mention.first or ""), to_number(mention.last or mention.first or "")
    words = " ".join(mention.span.of(text).split())
    why = f"{words} → {say_days(first, last, months)}"
    if mention.because:
        why += f": {said.reason(mention.because)}"
    return TimelineDate(
        key=f"date/{mention.id}",
        first=first,
        last=last,
        words=words,
        labels=_labels(_when(mention, words, first, last, months), deed, words),
        why=why,
        fades_before=mention.modifier in _BEFORE,
        fades_after=mention.modifier in _AFTER,
        hollow=mention.status is not DateStatus.ASSERTED,
        quiet=mention.role is not DateRole.STORY,
        assumed=mention.assumed,
        of_page=mention.role in (DateRole.METADATA, DateRole.DATELINE),
        by_hand=mention.by_hand,
    )


def _when(mention: DateMention, words: str, first: int, last: int, months: MonthNames) -> str:
    """A day as a day ("Sunday" says little); what is longer as the article words it, unless that
    is a mere date."""
    if first == last:
        return _say_day(first, months)
    plain = any(c.isdigit() for c in words) or words.split()[0].lower()[:3] in _MONTH_STARTS
    if plain and mention.modifier is None and not mention.by_hand:
        return say_days(first, last, months)
    return words if words[:1].isdigit() or plain else words[:1].lower() + words[1:]


_MONTH_STARTS = frozenset(month.lower()[:3] for month in MONTHS.alone)


def _labels(when: str, deed: str, words: str) -> tuple[str, ...]:
    """ "16 Feb: US Department of Justice indicted", "16 Feb: indicted", "16 Feb"; where the other
    lane says what happened, the words as written: "4 Mar (“Sunday”)". The deed keeps its capital:
    it may be a name."""
    said = any(c.isdigit() for c in words)
    if not deed:
        return (f"{when} (“{words}”)", when) if when[:1].isdigit() and not said else (when,)
    short = _core(deed)
    return tuple(dict.fromkeys((f"{when}: {deed}", f"{when}: {short}", when)))


def _core(deed: str) -> str:
    """The verb of a deed, or its last noun."""
    t = tokens_of(shadow(deed), 0, len(deed))
    verbs = [k for k in range(1, len(t.low)) if is_verb(t, k) and t.low[k] not in _MODALS]
    if verbs:
        return deed[t.start[verbs[-1]] : t.end[verbs[-1]]]
    noun = next((k for k in range(1, len(t.low)) if t.low[k] in _AFTER_A_NOUN), len(t.low))
    last = deed[: t.end[noun - 1]].split()[-1]
    return last.lower() if last.endswith("ed") else last


_AFTER_A_NOUN = word_set("of in on for to with by from at as and or over after against")
_MODALS = word_set("will would should could may might must can shall")


def _publication(published: Published, side: Side, words: TimelineWords) -> TimelineDate | None:
    if published.date is None:
        return None
    day = to_number(published.date)
    said = words.assumed if published.is_assumed else words.published
    known = words.reason(published.because) or str(published.source)
    return TimelineDate(
        key=f"published/{side}",
        first=day,
        last=day,
        words=said.format(day=_say_day(day, words.months)),
        why=f"{say_days(day, day, words.months)}: {known}",
        quiet=True,
        assumed=published.is_assumed,
        published=True,
    )
