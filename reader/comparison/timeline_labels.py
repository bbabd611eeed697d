"""What happened, in a few words: the label of a mark on the timeline.

Headline style, from the clause that the date stands in: the date and its preposition go, articles
go, and whole words are kept up to `LONGEST` characters. No parser: clauses end at punctuation and
at the words that open a subordinate clause.
"""

from __future__ import annotations

import re

from reader.analysis.dates.words import words
from reader.analysis.model import DateMention, DateRole, Precision
from reader.documents.article import Span

LONGEST = 40
"""Characters of a label."""

_WORD = re.compile(r"[^\s,;:()\[\]“”\"—–…/]+|[,;:()\[\]“”\"—–…/]")
_BREAKS = frozenset(',;:()[]“”"—–…/')
_OPENERS = words("that which who whom whose when where while because although though")
_PREPOSITIONS = words(
    "on in at by of since until till from to during for after before through between around "
    "about over under with as into upon within against amid near"
)
_DROPPED = words("the a an")
_LEADING = words(
    "and but or so then also meanwhile however later earlier back just only more than least "
    "he she it they said says that"
)
_TRAILING = (
    _PREPOSITIONS
    | _DROPPED
    | words(
        "and or but that which who is was were are be been has have had will would its his her "
        "their this these those some not to when where while also very more"
    )
)
_NOT_A_NAME = (
    _PREPOSITIONS
    | _DROPPED
    | _OPENERS
    | words(
        "and or but is was were are be been has have had will would its his her their this these "
        "those won lost said"
    )
)
_PAGE_LABELS = {DateRole.METADATA: "Published", DateRole.DATELINE: "Dateline"}


def label_of(text: str, sentence: Span, mention: DateMention) -> str:
    """At most `LONGEST` characters that say what the date dates; "" where nothing is left."""
    if mention.role in _PAGE_LABELS:
        return _PAGE_LABELS[mention.role]
    words = [
        (found.group(), found.start(), found.end())
        for found in _WORD.finditer(text, sentence.start, sentence.end)
    ]
    inside = [k for k, (_, start, end) in enumerate(words) if _overlaps(mention.span, start, end)]
    if not inside:
        return ""
    first, last = inside[0], inside[-1] + 1
    noun = _dated_noun(words, first, last, mention)
    if noun:
        return _shortened(noun)
    for chosen in _clauses(words, first, last):
        label = _shortened(_stripped(chosen))
        if len(label.split()) >= 2:
            return label[0].upper() + label[1:]
    return ""


Word = tuple[str, int, int]


def _overlaps(span: Span, start: int, end: int) -> bool:
    return start < span.end and span.start < end


def _dated_noun(words: list[Word], first: int, last: int, mention: DateMention) -> list[str]:
    """The noun that a year qualifies: "the 2016 presidential election", "elections in 2016"."""
    if mention.precision is not Precision.YEAR:
        return []
    before = words[first - 1][0].lower() if first else ""
    noun: list[str] = []
    if before not in ("in", "since", "until", "by", "of"):
        for word, _, _ in words[last : last + 5]:
            if word in _BREAKS or word.lower() in _NOT_A_NAME or _is_verb_form(word):
                break
            noun.append(word)
            if word.endswith((".", "!", "?")):
                break
        return noun if noun else []
    for word, _, _ in reversed(words[max(0, first - 6) : max(0, first - 1)]):
        if word in _BREAKS or word.lower() in _NOT_A_NAME or _is_verb_form(word):
            break
        noun.insert(0, word)
    return noun if len(noun) >= 2 and noun[-1][0].islower() else []


def _is_verb_form(word: str) -> bool:
    return word.islower() and len(word) > 4 and word.endswith(("ing", "ed"))


def _clauses(words: list[Word], first: int, last: int) -> list[list[str]]:
    """The clause that holds the date, then the ones that follow and precede it."""
    start = first
    while (
        start
        and words[start - 1][0] not in _BREAKS
        and (words[start - 1][0].lower() not in _OPENERS or first - start < 2)
    ):
        start -= 1
    end = last
    while (
        end < len(words)
        and words[end][0] not in _BREAKS
        and (words[end][0].lower() not in _OPENERS or end - start < 3)
    ):
        end += 1
    cut = first
    while cut > start and words[cut - 1][0].lower() in _PREPOSITIONS | {"the", "late", "early"}:
        cut -= 1
    own = [w for w, _, _ in words[start:cut]] + [w for w, _, _ in words[last:end]]
    return [own, _up_to_break(words, end + 1), _up_to_break(words, 0)]


def _up_to_break(words: list[Word], at: int) -> list[str]:
    out = []
    for word, _, _ in words[at:]:
        if word in _BREAKS:
            break
        out.append(word)
    return out


def _stripped(words: list[str]) -> list[str]:
    start = 0
    while start < len(words) and words[start].lower() in _LEADING | _PREPOSITIONS:
        start += 1
    return words[start:]


def _shortened(words: list[str]) -> str:
    """Whole words up to `LONGEST` characters, not ending in a word that calls for another."""
    kept: list[str] = []
    length = 0
    for word in words:
        if word.lower() in _DROPPED:
            continue
        length += len(word) + (1 if kept else 0)
        if length > LONGEST:
            break
        kept.append(word)
    while kept and (kept[-1].lower() in _TRAILING or kept[-1].isdigit()):
        kept.pop()
    return " ".join(kept).rstrip(".!?'’")
