"""What happened, in a few words: the label of a mark on the timeline.

Headline style: who, then what was done, from the clause that the date stands in; the date, articles
and forms of "be" go, whole words are kept up to `LONGEST` characters. No parser: clauses end at
punctuation and at the words that open a subordinate clause; verbs are known by their forms.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from reader.analysis.dates.tokens import Tokens, shadow, tokens_of
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.vocabulary import MONTHS, UNITS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.analysis.model import DateMention, DateRole, Precision
from reader.documents.article import Span
from reader.records import dataclass

_YEAR = re.compile(r"[12]\d{3}")
LONGEST = 40
"""Characters of a label."""

_CLAUSE_MARK = re.compile(r"[,;:()«»„“”]\s*|\s[—–-]\s|[?!]\s")
_SHORT = 3
"""Words up to which a clause needs the next one to say anything."""
_SUBJECT_WORDS = 4
_LONG_INSERTION = 30
"""Tokens of a relative clause at most."""
_BREAKS = words(', ; : ( ) “ ” " \u2014 …')
_OPENERS = words("that which who whom whose when where while because although though after before")
_PREPOSITIONS = words(
    "on in at by of since until till from to during for after before through between around about "
    "over under with as into upon within against amid near late early mid"
)
_DROPPED = words(
    "the a an was were is are be been being has have had also already then later earlier will would"
)
_LEADING = words(
    "and but or so then also meanwhile however later earlier back just only he she it they said "
    "says that which who on in at by"
)
_TRAILING = (
    _PREPOSITIONS
    | _DROPPED
    | words(
        "and or but that which who its his her their this these those some not when where while "
        "very more than year month week day $ £ € 's ' -"
    )
)
_TIME_UNITS = frozenset(UNITS)
_OTHER_DEEDS = words("and but until before after while")
"""Behind a date: what follows is dated by something else."""
_PLACING = words("from near in at outside")
_NO_ADVERBS = words("family ally assembly supply reply monopoly anomaly italy july")
_RELATIVES = words("who which whose where")
_DONE_BY = words("brought made held given taken built sent led run led filed signed organised")
_PAST_HAVE = words("had has have was were")
_PRONOUNS = words("i we you he she it they")
_SAID = words("said says told tells")
_NOT_IN_A_NAME = _PREPOSITIONS | _OPENERS | words("the a an and or but its his her their this")
_PAGE_LABELS = {DateRole.METADATA: "Published", DateRole.DATELINE: "Dateline"}


@dataclass(frozen=True, slots=True)
class _Clause:
    """Tokens `first` to `last` (half-open) of a sentence; the date is `date` to `after`."""

    first: int
    last: int
    date: int
    after: int


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
    parts = [noun] if noun else _deed(t, _clause(t, date, after))
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
        while end < min(after + 5, len(t.low)) and _in_a_name(t, end):
            end += 1
        return range(after, end) if end > after else None
    start = date - 1
    while start > max(0, date - 6) and _in_a_name(t, start - 1):
        start -= 1
    noun = range(start, date - 1)
    plain = len(noun) >= 2 and t.raw[noun[-1]][0].islower()
    return noun if plain else None


def _in_a_name(t: Tokens, k: int) -> bool:
    if t.kind[k] != "word" or t.low[k] in _NOT_IN_A_NAME:
        return False
    return not is_verb(t, k) and not (t.raw[k].islower() and _is_inflected(t.low[k]))


def _is_inflected(low: str) -> bool:
    return low.endswith(("ing", "ed")) or (low.endswith("ly") and low not in _NO_ADVERBS)


def _clause(t: Tokens, date: int, after: int) -> _Clause:
    """The clause that holds the date, with what follows it where the date opens the sentence."""
    first = date - (t.word(date - 1) in ("before", "after"))  # "before dawn on Wednesday"
    while first and t.low[first - 1] not in _BREAKS and t.low[first - 1] not in _OPENERS:
        first -= 1
    if all(t.low[k] in _PREPOSITIONS | _DROPPED | _LEADING for k in range(first, date)):
        # "On Friday, the court ruled": the deed comes after the date
        last = after + (t.word(after) in _BREAKS)
        while last < len(t.low) and t.low[last] not in _BREAKS - {","}:
            last += 1
        if any(is_verb(t, k) for k in range(after, last)):
            return _Clause(after + (t.word(after) == ","), last, date, after)
    last = after
    while last < len(t.low) and t.low[last] not in _BREAKS and t.low[last] not in _OPENERS:
        last += 1
    if first and all(_is_of_a_list(t, k) for k in range(first, last)):
        first = _with_clause_before(t, first)
    return _Clause(first, last, date, after)


def _is_of_a_list(t: Tokens, k: int) -> bool:
    """Whether a token is of nothing but a list of dates: "in June and again in August"."""
    low = t.low[k]
    named = low in MONTHS or low in WEEKDAYS or low.isdigit()
    return named or low in _PREPOSITIONS or low in ("and", "or", "again", "then", ".")


def _with_clause_before(t: Tokens, first: int) -> int:
    """Where the clause before the comma at `first` begins, if it has the verb: "She rang in March,
    in June and again in August"."""
    at = first
    while at and t.low[at - 1] == ",":
        at -= 1
        while at and t.low[at - 1] not in _BREAKS and t.low[at - 1] not in _OPENERS:
            at -= 1
        if any(is_verb(t, k) for k in range(at, first)):
            return at
    return first


def _deed(t: Tokens, clause: _Clause) -> list[range]:
    """Who and what: the subject's last words, the verb and what follows it up to the date; nothing
    where it is not plain who did it."""
    if t.low[clause.after : clause.after + 2] == ["'", "s"] and clause.first < clause.after:
        return [range(clause.after + 2, clause.last)]  # "Tuesday's tie at Porto"
    before = range(clause.first, min(clause.date, clause.last))
    verbs = [k for k in before if is_verb(t, k)]
    if clause.first >= clause.after:
        after = range(clause.first, clause.last)
        verbs = [k for k in after if is_verb(t, k) and not _is_inserted(t, k, clause.first)][:1]
        end = clause.last
    else:
        end = _without_preposition(t, clause.date, clause.first)
    goes_on = t.word(clause.after) not in _OTHER_DEEDS
    if not verbs:
        return [range(clause.first, end), range(clause.after, clause.last if goes_on else 0)]
    verb = verbs[-1]
    while verb - 1 in verbs:
        verb -= 1
    own = t.word(verb - 1) not in ("and", "or", "but")  # "killed nine people and injured 31"
    subject = _noun_before(t, _before_relative(t, verb), clause.first) if own else range(0)
    subject = subject or _noun_before(t, verbs[0], clause.first)
    of_head = _head_of_list(t, subject)
    if not subject:
        if t.word(clause.first) in _RELATIVES:
            return []  # "by the end of June, which will save"
        subject = _without_of(t, _subject_further_left(t, clause))
        if subject and _is_of_another(t, subject, 0):
            return []
    elif own and of_head == subject and _is_of_another(t, subject, clause.first):
        return []
    if t.low[verb] in ("was", "were") and t.word(verb - 1) in _PRONOUNS - {"it"}:
        return []
    subject = _with_its_place(t, _head_of_list(t, subject))
    if _is_a_time(t, subject):
        subject = range(0)
    inside = clause.first < clause.after and goes_on
    rest = range(clause.after, clause.last) if inside else range(0)
    end = next((k for k in range(verb, end) if _opens_a_time(t, k)), end)
    return [subject, range(verb, end), rest]


def _without_of(t: Tokens, noun: range) -> range:
    """ "high court" of "of the high court", which a relative clause is about."""
    start = noun.start
    while start < noun.stop and t.low[start] in ("of", "the"):
        start += 1
    return range(start, noun.stop)


def _is_of_another(t: Tokens, noun: range, floor: int) -> bool:
    """Whether a noun before the verb only belongs to the one that acts: "the amount of plastic in
    the Baltic Sea fell", "a survey with pumps and filters will begin"."""
    at = noun.start
    while at > floor and t.low[at - 1] in ("the", "a", "an", "of", "its", "his", "her", "their"):
        at -= 1
    opens_with_of = t.low[noun.start] == "of"
    after_and = at > floor and t.low[at - 1] == "and" and "," in t.low[:at]
    linked = at > floor and t.low[at - 1] in (_PREPOSITIONS | {"behind"}) - _PLACING
    inside = any(t.low[k] in ("behind", "than") for k in noun)
    return opens_with_of or after_and or linked or inside


def _head_of_list(t: Tokens, noun: range) -> range:
    """ "The branches" of "The branches at Elm Row, Oldham and Sale Moor", if `noun` ends a list."""
    if not noun or t.word(noun.start - 1) != "and" or not t.raw[noun[-1]][0].isupper():
        return noun
    at = noun.start - 2
    while at > 0 and (t.low[at] == "," or t.raw[at][0].isupper()):
        at -= 1
    if "," not in t.low[at : noun.start] or t.low[at] not in _PREPOSITIONS:
        return noun
    return _noun_before(t, at, 0) or noun


def _with_its_place(t: Tokens, noun: range) -> range:
    """With the noun that the words only place: "nurses from Arden", "a works near Arden"."""
    if not noun or noun.start < 2 or t.low[noun.start - 1] not in _PLACING:
        return noun
    before = _noun_before(t, noun.start - 1, 0)
    is_noun = (
        before
        and before.stop == noun.start - 1
        and (before[-1] == 0 or t.raw[before[-1]][0].islower())
    )
    return range(before.start, noun.stop) if is_noun else noun


def _is_a_time(t: Tokens, noun: range) -> bool:
    """Whether what stands where the subject would is another time: "on 17 July and is expected"."""
    if not noun:
        return False
    last = t.low[noun[-1]]
    return last in MONTHS or last in WEEKDAYS or last in _TIME_UNITS


def _opens_a_time(t: Tokens, k: int) -> bool:
    """Whether a preposition brings another date: "in March"."""
    if t.low[k] not in _PREPOSITIONS:
        return False
    after = t.word(k + 1)
    named = after in WEEKDAYS or (after in MONTHS and t.raw[k + 1][0].isupper())
    return named or (len(after) == 4 and after.isdigit() and after[0] in "12")


def _subject_further_left(t: Tokens, clause: _Clause) -> range:
    """The noun before ", who was elected" or before an insertion such as ", worth $48 million,"."""
    at = _before_relative(t, clause.first)
    for _ in range(3):
        while at and (
            t.low[at - 1] in _OPENERS
            or t.low[at - 1] in _BREAKS
            or t.low[at - 1] in ("of", "by", "in")
        ):
            at -= 1
        found = _noun_before(t, at, 0)
        dated = any(clause.date <= k < clause.after for k in found)
        if found and not dated and all(t.kind[k] in ("word", "mark") for k in found):
            return found
        while at and t.low[at - 1] not in _BREAKS:
            at -= 1
    return range(0)


def _before_relative(t: Tokens, at: int) -> int:
    """The comma that opens the relative clause which the comma before `at` closes ("Tom Roy, who
    was once called the king of Arden, was …"); `at` where there is none."""
    if not at or t.low[at - 1] != ",":
        return at
    for k in range(at - 2, max(0, at - _LONG_INSERTION), -1):
        if t.low[k] in (";", ":"):
            break
        if t.low[k] in _RELATIVES and t.low[k - 1] == ",":
            return k - 1
    return at


def _is_inserted(t: Tokens, k: int, first: int) -> bool:
    """Whether a token is of a relative clause that a comma opens and none has closed: "ran" of "Tom
    Roy, who ran the port, told"."""
    for at in range(k - 1, max(first, k - _LONG_INSERTION), -1):
        if t.low[at] == ",":
            return False
        if t.low[at] in _RELATIVES:
            return t.low[at - 1] == ","
    return False


def _without_preposition(t: Tokens, at: int, floor: int) -> int:
    while at > floor and (t.low[at - 1] in _PREPOSITIONS or t.low[at - 1] in ("the", ",")):
        at -= 1
    return at


def _noun_before(t: Tokens, end: int, floor: int) -> range:
    """The words of the noun that ends at `end`: at most `_SUBJECT_WORDS`, "of" included."""
    while end > floor and not _in_a_name(t, end - 1) and t.kind[end - 1] != "number":
        if t.low[end - 1] in _BREAKS or is_verb(t, end - 1):
            break
        end -= 1
    start = end
    while start > floor and end - start < _SUBJECT_WORDS:
        inside = _in_a_name(t, start - 1) or t.kind[start - 1] != "word"
        if t.low[start - 1] in _BREAKS:
            break
        if not inside and t.low[start - 1] not in ("of", "the", "'", "s", "-"):
            break
        start -= 1
    return range(start, end)


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
        if (word.lower() in _DROPPED and not must) or (not kept and word.lower() in _LEADING):
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
            mark = t.low[k] in _BREAKS or t.low[k] in (".", "!", "?", "/")
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
