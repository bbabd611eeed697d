"""Who did it: the subject of a clause, as far as a text tells without a parser.

The subject is the noun before the verb; what is inserted between them ("Tom Roy, who ran the port,
told …") is passed over, lists and places ("nurses from Arden") keep their first noun.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.vocabulary import MONTHS, UNITS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.comparison.timeline_clauses import BREAKS, OPENERS, PREPOSITIONS, Clause

_SUBJECT_WORDS = 4
_LONG_INSERTION = 30
"""Tokens of a relative clause at most."""
_TIME_UNITS = frozenset(UNITS)
_PLACING = words("from near in at outside")
_NO_ADVERBS = words("family ally assembly supply reply monopoly anomaly italy july")
_RELATIVES = words("who which whose where")
_PRONOUNS = words("i we you he she it they")
_NOT_IN_A_NAME = PREPOSITIONS | OPENERS | words("the a an and or but its his her their this")


def subject_of(t: Tokens, clause: Clause, verbs: list[int], verb: int) -> range | None:
    """The subject of `verb`, the first of a run of verbs; `verbs` are those of its clause. Empty
    where none is found, None where it is not plain who did it."""
    own = t.word(verb - 1) not in ("and", "or", "but")  # "killed nine people and injured 31"
    subject = _noun_before(t, _before_relative(t, verb), clause.first) if own else range(0)
    subject = subject or _noun_before(t, verbs[0], clause.first)
    of_head = _head_of_list(t, subject)
    if not subject:
        if t.word(clause.first) in _RELATIVES:
            return None  # "by the end of June, which will save"
        subject = _without_of(t, _subject_further_left(t, clause))
        if subject and _is_of_another(t, subject, 0):
            return None
    # Of a later verb the noun before it is what was done something to: "a charter granted".
    elif (
        own and verb == verbs[0] and of_head == subject and _is_of_another(t, subject, clause.first)
    ):
        return None
    if t.low[verb] in ("was", "were") and t.word(verb - 1) in _PRONOUNS - {"it"}:
        return None
    subject = _with_its_place(t, _head_of_list(t, subject))
    return range(0) if _is_a_time(t, subject) else subject


def in_a_name(t: Tokens, k: int) -> bool:
    """Whether a token can be a word of a noun phrase."""
    if t.kind[k] != "word" or t.low[k] in _NOT_IN_A_NAME:
        return False
    return not is_verb(t, k) and not (t.raw[k].islower() and _is_inflected(t.low[k]))


def _is_inflected(low: str) -> bool:
    return low.endswith(("ing", "ed")) or (low.endswith("ly") and low not in _NO_ADVERBS)


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
    linked = at > floor and t.low[at - 1] in (PREPOSITIONS | {"behind"}) - _PLACING
    inside = any(t.low[k] in ("behind", "than") for k in noun)
    return opens_with_of or after_and or linked or inside


def _head_of_list(t: Tokens, noun: range) -> range:
    """ "The branches" of "The branches at Elm Row, Oldham and Sale Moor", if `noun` ends a list."""
    if not noun or t.word(noun.start - 1) != "and" or not t.raw[noun[-1]][0].isupper():
        return noun
    at = noun.start - 2
    while at > 0 and (t.low[at] == "," or t.raw[at][0].isupper()):
        at -= 1
    if "," not in t.low[at : noun.start] or t.low[at] not in PREPOSITIONS:
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


def _subject_further_left(t: Tokens, clause: Clause) -> range:
    """The noun before ", who was elected" or before an insertion such as ", worth $48 million,"."""
    at = _before_relative(t, clause.first)
    for _ in range(3):
        while at and (
            t.low[at - 1] in OPENERS
            or t.low[at - 1] in BREAKS
            or t.low[at - 1] in ("of", "by", "in")
        ):
            at -= 1
        found = _noun_before(t, at, 0)
        dated = any(clause.date <= k < clause.after for k in found)
        if found and not dated and all(t.kind[k] in ("word", "mark") for k in found):
            return found
        while at and t.low[at - 1] not in BREAKS:
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


def is_inserted(t: Tokens, k: int, first: int) -> bool:
    """Whether a token is of a relative clause that a comma opens and none has closed: "ran" of "Tom
    Roy, who ran the port, told"."""
    for at in range(k - 1, max(first, k - _LONG_INSERTION), -1):
        if t.low[at] == ",":
            return False
        if t.low[at] in _RELATIVES:
            return t.low[at - 1] == ","
    return False


def _noun_before(t: Tokens, end: int, floor: int) -> range:
    """The words of the noun that ends at `end`: at most `_SUBJECT_WORDS`, "of" included."""
    while end > floor and not in_a_name(t, end - 1) and t.kind[end - 1] != "number":
        if t.low[end - 1] in BREAKS or is_verb(t, end - 1):
            break
        end -= 1
    start = end
    while start > floor and end - start < _SUBJECT_WORDS:
        inside = in_a_name(t, start - 1) or t.kind[start - 1] != "word"
        if t.low[start - 1] in BREAKS:
            break
        if not inside and t.low[start - 1] not in ("of", "the", "'", "s", "-"):
            break
        start -= 1
    return range(start, end)
