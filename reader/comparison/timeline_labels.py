"""What happened, in a few words: the label of a mark on the timeline.

Headline style: who, then what was done, from the clause that the date stands in; the date, articles
and forms of "be" go, whole words are kept up to `LONGEST` characters. No parser: verbs are known by
their forms, for clauses and subjects see `timeline_clauses` and `timeline_subjects`.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from reader.analysis.dates.tokens import Tokens, shadow, tokens_of
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.vocabulary import MONTHS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.model import DateMention, DateRole, Precision
from reader.comparison.timeline_clauses import (
    BREAKS,
    DROPPED,
    LEADING,
    PREPOSITIONS,
    Clause,
    clause_of,
)
from reader.comparison.timeline_subjects import in_a_name, is_inserted, subject_of
from reader.documents.article import Span

_YEAR = re.compile(r"[12]\d{3}")
LONGEST = 40
"""Characters of a label."""

_CLAUSE_MARK = re.compile(r"[,;:()«»„“”]\s*|\s[—–-]\s|[?!]\s")
_SHORT = 3
"""Words up to which a clause needs the next one to say anything."""
_TRAILING = (
    PREPOSITIONS
    | DROPPED
    | words(
        "and or but that which who its his her their this these those some not when where while "
        "very more than year month week day $ £ € 's ' -"
    )
)
_OTHER_DEEDS = words("and but until before after while")
"""Behind a date: what follows is dated by something else."""
_DONE_BY = words("brought made held given taken built sent led run led filed signed organised")
_PAST_HAVE = words("had has have was were")
_SAID = words("said says told tells")
_PAGE_LABELS = {DateRole.METADATA: "Published", DateRole.DATELINE: "Dateline"}


def label_of(text: str, sentence: Span, mention: DateMention, language: str | None = None) -> str:
    """At most `LONGEST` characters that say what the date dates; "" where nothing is left."""
    if mention.role in _PAGE_LABELS:
        return _PAGE_LABELS[mention.role]
    if language not in (None, "en"):
        return _excerpt(text, sentence, mention.span)
    # Only the sentence is folded: folding a whole book for each of its dates takes minutes.
    text = sentence.of(text)
    t = tokens_of(shadow(text), 0, len(text))
    first, last = (at - sentence.start for at in (mention.span.start, mention.span.end))
    inside = [k for k in range(len(t.low)) if t.start[k] < last and first < t.end[k]]
    if not inside:
        return ""
    date, after = inside[0], inside[-1] + 1
    noun = _dated_noun(t, date, after, mention)
    parts = [noun] if noun else _deed(t, clause_of(t, date, after))
    label = _shortened(text, t, parts) if parts else ""
    if len(label.split()) < 2 and not noun:
        return _excerpt(text, Span(0, len(text)), Span(first, last))
    return label[:1].upper() + label[1:]


def _excerpt(text: str, sentence: Span, date: Span) -> str:
    """The words around a date as they stand, from where its clause begins: of a language whose
    verbs are not known nothing is left out."""
    begins = [m.end() for m in _CLAUSE_MARK.finditer(text, sentence.start, date.start)]
    start = begins[-1] if begins else sentence.start
    ends = _CLAUSE_MARK.search(text, date.end, sentence.end)
    end = (
        ends.start() if ends and len(text[start : ends.start()].split()) > _SHORT else sentence.end
    )
    words = text[start:end].strip(" .«»„“”\"'").split()
    kept = words
    while len(" ".join(kept)) > LONGEST - 2:
        kept = kept[:-1]
    label = " ".join(kept).rstrip(" ,.;:") + (" …" if len(kept) < len(words) else "")
    return label[:1].upper() + label[1:]


def _dated_noun(t: Tokens, date: int, after: int, mention: DateMention) -> range | None:
    """The noun that a year qualifies: "the 2016 presidential vote", "elections in 2016"."""
    if mention.precision is not Precision.YEAR:
        return None
    if t.word(date - 1) not in ("in", "of"):
        if t.word(date - 1) in ("since", "until", "by", "from", "to", "and"):
            return None
        end = after
        while end < min(after + 5, len(t.low)) and in_a_name(t, end):
            end += 1
        return range(after, end) if end > after else None
    start = date - 1
    while start > max(0, date - 6) and in_a_name(t, start - 1):
        start -= 1
    noun = range(start, date - 1)
    plain = len(noun) >= 2 and t.raw[noun[-1]][0].islower()
    return noun if plain else None


def _deed(t: Tokens, clause: Clause) -> list[range]:
    """Who and what: the subject's last words, the verb and what follows it up to the date; nothing
    where it is not plain who did it."""
    if t.low[clause.after : clause.after + 2] == ["'", "s"] and clause.first < clause.after:
        return [range(clause.after + 2, clause.last)]  # "Tuesday's tie at Porto"
    before = range(clause.first, min(clause.date, clause.last))
    verbs = [k for k in before if is_verb(t, k)]
    if clause.first >= clause.after:
        after = range(clause.first, clause.last)
        verbs = [k for k in after if is_verb(t, k) and not is_inserted(t, k, clause.first)][:1]
        end = clause.last
    else:
        end = _without_preposition(t, clause.date, clause.first)
    goes_on = t.word(clause.after) not in _OTHER_DEEDS
    if not verbs:
        return [range(clause.first, end), range(clause.after, clause.last if goes_on else 0)]
    verb = verbs[-1]
    while verb - 1 in verbs:
        verb -= 1
    subject = subject_of(t, clause, verbs, verb)
    if subject is None:
        return []
    inside = clause.first < clause.after and goes_on
    rest = range(clause.after, clause.last) if inside else range(0)
    end = next((k for k in range(verb, end) if _opens_a_time(t, k)), end)
    return [subject, range(verb, end), rest]


def _opens_a_time(t: Tokens, k: int) -> bool:
    """Whether a preposition brings another date: "in March"."""
    if t.low[k] not in PREPOSITIONS:
        return False
    after = t.word(k + 1)
    named = after in WEEKDAYS or (after in MONTHS and t.raw[k + 1][0].isupper())
    return named or (len(after) == 4 and after.isdigit() and after[0] in "12")


def _without_preposition(t: Tokens, at: int, floor: int) -> int:
    while at > floor and (t.low[at - 1] in PREPOSITIONS or t.low[at - 1] in ("the", ",")):
        at -= 1
    return at


def _shortened(text: str, t: Tokens, parts: list[range]) -> str:
    """The words of `parts`, whole ones up to `LONGEST` characters, none that calls for another."""
    kept: list[str] = []
    given = _words(text, t, parts)
    for word, after in zip_longest(given, given[1:], fillvalue=""):
        must = word.lower() in ("have", "has", "had") and after.lower() == "to"
        must = must or (word.lower() in _PAST_HAVE and not _SAID.isdisjoint(map(str.lower, kept)))
        if word.lower() in ("will", "would") and kept and kept[-1] != "to":
            word, must = "to", True  # "Talks to resume", not "Talks resume"
        if word.lower() == "be" and kept and kept[-1] == "to":
            must = True
        if (word.lower() in DROPPED and not must) or (not kept and word.lower() in LEADING):
            continue
        if len(" ".join([*kept, word])) > LONGEST:
            if len(kept) > _SHORT and kept[-2].lower() in ("and", "or"):
                del kept[-2:]
            break
        kept.append(word)
    if len(kept) > _SHORT and kept[-1].lower() == "by" and kept[-2].lower() in _DONE_BY:
        del kept[-2:]  # "dismissed claim brought by"
    while kept and (kept[-1].lower() in _TRAILING or _YEAR.fullmatch(kept[-1])):
        kept.pop()
    return " ".join(kept)


def _words(text: str, t: Tokens, parts: list[range]) -> list[str]:
    """The words as written: tokens that touch each other are one; punctuation is left out."""
    out: list[str] = []
    for part in parts:
        joined = False
        for k in part:
            mark = t.low[k] in BREAKS or t.low[k] in (".", "!", "?", "/")
            if mark:
                joined = False
                continue
            piece = text[t.start[k] : t.end[k]]
            if joined and t.glued(k):
                out[-1] += piece
            else:
                out.append(piece)
            joined = True
    return out
