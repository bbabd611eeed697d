"""What a figure is about: the thing counted, what happens to it, the words, names and days around.

Whether two figures are about the same thing is said by `figure_things`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from reader.analysis.figures.number_words import WORDS as NUMBER_WORDS
from reader.analysis.language import word_lists, words
from reader.analysis.model import Analysis, DateMention, Figure
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.comparison.moments import between_commas, clause_of, is_earlier, months_named
from reader.comparison.pairs.lexicon import cut, lexicon_for
from reader.comparison.plain_words import PlainWord, fold, is_content, plain_words, stem
from reader.documents.article import Role, Span
from reader.documents.days import to_number
from reader.records import dataclass

_PER = re.compile(
    r"\s(?:[a-z]+\s)?(?:an?|per|each|every)\s(?P<what>hour|day|week|month|quarter|year|person|head)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r",?\s(?:each|apiece|jeweils|chacun|cadauno)\b|\s(?:to|for)\seach\b", re.IGNORECASE
)
_EACH_BEFORE = re.compile(r"\b(?:je|jeweils|cada)\s$", re.IGNORECASE)
""" "je 400 Liter": so many in each."""
_REACH = 10
"""Words before and after a figure that say what it is about."""
_FAR = 250
"""Characters of a sentence before and after a figure that are read."""
_MOST = 20_000
"""Figures of one article that are compared: more than any article has, so that a file of nothing
but digits cannot hold everything up."""
_SUBJECT = 3
_OWN, _OWN_BEFORE = 5, 3
OUTCOMES = frozenset(["death", "injury", "missing", "arrest"])
"""What a noun counted says of itself: "lives", "wounded", "arrests"."""
_PAUSE = re.compile(r"[,;:]\s")
_COUNTED_SO_FAR = re.compile(
    r"\s(?:of\s(?:the\s|all\s)?(?:[\w-]+\s){0,2}?(?:votes?|ballots?|precincts|returns|results"
    r"|constituencies|districts|polling\s(?:stations|places|districts))\s(?:\w+\s)?)?"
    r"(?:in(?=[,.;:])|counted|reporting|reported|tallied|declared|processed)\b"
)
""" "With 64% of the expected vote in", "81 per cent counted": how far a count is."""
_TO_THE_OTHER = re.compile(r"\s?(?:%|per\scent|percent)?\sto\s\d[\d.,]*\s?(?:%|per\scent|percent)")
_OF_THE_ONE = re.compile(
    r"(?P<rise>\bfrom\s)?(?<![\d.,])\d[\d.,]*\s?(?:%|per\scent|percent)?\sto\s$"
)
_FROM = re.compile(r"\bfrom\s$")
""" "Ahead by 52 per cent to 47 per cent": each is of one of two."""
_LONG_AGO = 300
"""Days before publication from which on a figure is of another event ("the quake of 2007")."""


@cache
def root_of(low: str) -> str:
    """What stands for a word: the first of its group where newsrooms swap it for others, else its
    stem."""
    same = lexicon_for("en").same
    return same.get(cut(low)) or same.get(cut(stem(low))) or stem(low)


_VERBS_OF_CHANGE = frozenset(
    root_of(word)
    for word in (
        *("said", "rose", "fell", "risen", "fallen", "increased", "dropped", "rise", "fall"),
        *("drop", "stood", "reached", "hit", "told", "year", "people", "percent", "cent"),
    )
)
"""Stems that say how a figure moves, not what it is of."""
_FURTHER_BEFORE = re.compile(r"\b(?:another|further|additional)\s$", re.IGNORECASE)
_FURTHER = re.compile(r"\s(?:more|further|additional|new)\b(?!\sthan\b)")
_ADDED = re.compile(
    r"\b(?:rose|risen|rises|climbed|climbs|grew|grown|jumped|mounted|increased|went\sup)\b[^.;]*?"
    r"\bto\s(?:at\sleast\s)?[\w,]+\b[^.;]*?\b(?:when|after|as|with)\s(?:[\w’'-]+\s){0,3}$"
)
""" "The toll rose to 11 when two people died": they come on top of those before."""
_TAKEN_TO = re.compile(r"\b(?:to|in|into|from)\s$")
_PART = re.compile(r"\sof\s(?:the|them|those|these|whom|us|its|his|her|their)\b")
_OTHER = re.compile(r"\sother\b")
"""Of things ("15 other cities"); "seven other people were hurt" are all that were."""


@dataclass(frozen=True, slots=True)
class Context:
    """A figure with what it is about. Stems are of `plain_words.stem`."""

    figure: Figure
    head: str | None
    """Stem of the last word of the thing counted."""
    modifiers: frozenset[str]
    kinds: frozenset[str]
    """Generic classes of the head ("generic", "generic_bodies" …)."""
    deeds: frozenset[str]
    own_deed: str | None
    """What happens to the counted by the nearest word: one each of "six died, 17 are lost"."""
    around: frozenset[str]
    """Content stems of the clause, the thing counted left out."""
    subject: frozenset[str]
    """The nearest content stems before the figure: what a measure is said of."""
    names: frozenset[str]
    """Capitalised words of the sentence, in small letters, but its first word and days."""
    weekdays: frozenset[str]
    """Names of days between the commas around it, or else, of what may grow from day to day, in
    the article's first body sentence."""
    months: frozenset[str]
    """Names of months between the commas around it."""
    days: tuple[str, str] | None
    """First and last day that the clause dates itself to, if it does."""
    is_age: bool
    """Whether a number of years is an age."""
    is_earlier: bool
    """Whether it is given as what used to be ("up from 12", "first put at 12")."""
    is_further: bool
    """Whether it comes on top of others ("12 more", "another 12")."""
    is_part: bool
    """Whether it is a part of more ("nine of the deaths")."""
    is_count_so_far: bool
    """Whether it is how far a count of votes is."""
    of_two: int
    """1 or 2 for the shares of two that are set against each other ("52% to 47%"), else 0."""
    is_long_ago: bool
    """Whether every date of its sentence lies long before publication."""
    per: str
    """What it is given for ("$55 million a day": "day", "$5,000 each": "each"), or ""."""


@cache
def _deeds() -> dict[str, str]:
    return {
        fold(word): name
        for name, words in word_lists("deeds").items()
        if not name.startswith("generic")
        for word in words
    }


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(word for word in words("grammar", "times") if word.endswith("day")) - {
        "yesterday",
        "today",
    }


@cache
def _units() -> frozenset[str]:
    return frozenset(word for forms in word_lists("units").values() for word in forms)


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    people = {
        word
        for word in words("people", "roles") - words("people", "collectives")
        if word.endswith("s")
    }
    lists = word_lists("deeds")
    for name, forms in {**lists, "generic": lists["generic"] | people}.items():
        if name.startswith("generic"):
            for word in forms:
                found.setdefault(fold(word), set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def contexts_of(analysis: Analysis) -> list[Context]:
    """The figures of an article with what they are about, in text order."""
    sentences = {sentence.id: sentence for sentence in analysis.sentences}
    lead = next((s.span for s in analysis.sentences if s.role is Role.BODY), Span(0, 0))
    text = analysis.article.text
    lead_days = frozenset(w.low for w in plain_words(text, lead) if w.low in _weekdays())
    dates = sorted(analysis.dates, key=lambda date: date.span)
    starts = [date.span.start for date in dates]
    found = []
    for figure in analysis.figures[:_MOST]:
        around = _window(sentences[figure.sentence].span, figure.span)
        first, last = bisect_left(starts, around.start), bisect_left(starts, around.end)
        found.append(_context(analysis, figure, around, dates[first:last], lead_days))
    return found


def _window(sentence: Span, figure: Span) -> Span:
    """The sentence, or what of it stands near the figure where it is endless."""
    return Span(max(sentence.start, figure.start - _FAR), min(sentence.end, figure.end + _FAR))


def _context(
    analysis: Analysis,
    figure: Figure,
    sentence: Span,
    dates: list[DateMention],
    lead_days: frozenset[str],
) -> Context:
    text = analysis.article.text
    counted = [fold(word) for word in figure.counted.split()] if figure.counted else []
    clause = clause_of(text, sentence, figure.span)
    inside = plain_words(text, clause)
    whole = plain_words(text, sentence)
    here = next((i for i, w in enumerate(inside) if w.end > figure.span.start), len(inside))
    near = inside[max(0, here - _REACH) : here + _REACH]
    own = figure.counted_span
    deeds = {_deeds()[w.low] for w in near if _is_deed(text, w)}
    around = {
        root_of(w.low)
        for w in near
        if is_content(w.low)
        and not (figure.span.start <= w.start < figure.span.end)
        and not (own is not None and own.start <= w.start < own.end)
        and not w.low[0].isdigit()
        and w.low not in NUMBER_WORDS
    }
    before = [
        w for w in inside[:here] if is_content(w.low) and w.low.isalpha() and w.low not in _units()
    ]
    beside = between_commas(text, clause, figure.span)
    behind = _modified(text, figure, clause) if figure.unit is not None else []
    kinds: frozenset[str] = _kinds().get(counted[-1], frozenset()) if counted else frozenset()
    return Context(
        figure=figure,
        head=_head(counted[-1]) if counted else None,
        modifiers=frozenset(root_of(word) for word in counted[:-1]),
        kinds=kinds,
        deeds=frozenset(deeds),
        own_deed=_own_deed(text, inside, figure),
        around=frozenset(around),
        subject=frozenset(root_of(w.low) for w in (*before[-_SUBJECT:], *behind))
        - _VERBS_OF_CHANGE,
        names=frozenset(
            w.low for w in whole[1:] if text[w.start].isupper() and w.low not in _weekdays()
        ),
        weekdays=frozenset(
            w.low for w in whole if w.low in _weekdays() and beside.start <= w.start < beside.end
        )
        or (frozenset() if _is_settled(figure.unit) else lead_days),
        months=months_named(text, beside),
        days=_days(dates, beside, figure.span),
        is_age=_is_age(text, figure),
        is_earlier=is_earlier(text, clause, figure.span),
        is_count_so_far=figure.unit in ("%", "fraction")
        and _COUNTED_SO_FAR.match(text, figure.span.end) is not None,
        of_two=_of_two(text, figure),
        is_long_ago=_is_long_ago(dates, clause, analysis.article.published.date),
        per=_per(text, figure),
        is_part=_PART.match(text, figure.span.end) is not None,
        is_further=_ADDED.search(text, sentence.start, figure.span.start) is not None
        or _FURTHER_BEFORE.search(text, clause.start, figure.span.start) is not None
        or _FURTHER.match(text, figure.span.end) is not None
        or (_OTHER.match(text, figure.span.end) is not None and "generic" not in kinds),
    )


def _of_two(text: str, figure: Figure) -> int:
    if figure.unit != "%":
        return 0
    start, end = figure.span.start, figure.span.end
    before = _OF_THE_ONE.search(text, max(0, start - 32), start)
    if before:
        return 0 if before["rise"] else 2
    rises = _FROM.search(text, max(0, start - 6), start) is not None
    return int(not rises and _TO_THE_OTHER.match(text, end) is not None)


def _is_long_ago(dates: list[DateMention], clause: Span, published: str | None) -> bool:
    here = [d.last for d in dates if d.last and d.on_timeline and clause.contains(d.span)]
    if published is None or not here:
        return False
    return to_number(max(here)) < to_number(published) - _LONG_AGO


def _per(text: str, figure: Figure) -> str:
    match = _PER.match(text, figure.span.end)
    if match is not None:
        return match["what"].lower()
    end = figure.counted_span.end if figure.counted_span is not None else figure.span.end
    start = figure.span.start
    each = _EACH_BEFORE.search(text, max(0, start - 10), start) or _EACH.match(
        text, max(end, figure.span.end)
    )
    return "each" if each is not None else ""


def _is_settled(unit: str | None) -> bool:
    """Whether a figure is measured, not counted: tolls grow from day to day."""
    return unit is not None


def _head(low: str) -> str:
    """The root of a thing counted; residents are not taken for residences."""
    root = root_of(low)
    return stem(low) if root == root_of("home") and is_person(low) else root


def is_person(last: str) -> bool:
    """Whether a noun in small letters is one for people ("nurses", "firemen")."""
    return is_person_noun(last.removesuffix("s")) or is_person_noun(last) or last.endswith("men")


def _days(dates: list[DateMention], beside: Span, figure: Span) -> tuple[str, str] | None:
    """The days that a clause dates a figure to: the next date behind it, else one before it."""
    found = [
        ((d.span.start < figure.start, abs(d.span.start - figure.end)), (d.first, d.last))
        for d in dates
        if d.first and d.last and beside.contains(d.span)
    ]
    return min(found)[1] if found else None


def _is_deed(text: str, word: PlainWord) -> bool:
    """Whether a word says what happens; a hospital does only to those who are taken there."""
    if not word.low.startswith("hospital") or word.low in ("hospitalised", "hospitalized"):
        return word.low in _deeds()
    return _TAKEN_TO.search(text, max(0, word.start - 12), word.start) is not None


def _own_deed(text: str, inside: list[PlainWord], figure: Figure) -> str | None:
    """The deed within five words behind a figure, before a comma or number; else just before it;
    else that of the noun counted ("12 dead")."""
    own = figure.counted_span
    counted = [w for w in inside if own is not None and own.start <= w.start < own.end]
    outside = [w for w in inside if w not in counted]
    end = figure.span.end
    for word in [w for w in outside if w.start >= end][:_OWN]:
        if word.low[0].isdigit() or word.low == "and" or _PAUSE.search(text, end, word.start):
            break
        if _is_deed(text, word):
            return _deeds()[word.low]
    before = [w for w in outside if w.end <= figure.span.start][-_OWN_BEFORE:]
    states = [_deeds()[w.low] for w in counted if _is_deed(text, w)]
    if states and states[-1] in OUTCOMES:
        return states[-1]  # "has cost 91 lives"
    found = states + [_deeds()[w.low] for w in before if _is_deed(text, w)]
    return found[-1] if found else None


def _is_age(text: str, figure: Figure) -> bool:
    """Of a figure in years: "54", "54-year-old", "aged 54", not "54 years"."""
    words = figure.span.of(text).lower()
    return figure.unit == "year" and ("old" in words or "year" not in words)


def _modified(text: str, figure: Figure, clause: Span) -> list[PlainWord]:
    """The noun that a measure stands before: "a three-day strike", "a 2 per cent pay rise"."""
    found = []
    at = figure.span.end
    for word in plain_words(text, Span(at, max(at, clause.end)))[:2]:
        if text[at : word.start].strip("- \u00a0") or not is_content(word.low):
            break
        found.append(word)
        at = word.end
    return found
