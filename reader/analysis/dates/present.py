"""Plans told in the present tense: "Polls open on Sunday", "Voters elect a mayor on Tuesday", "The
shuttle lands Friday".

News tells what is over in the past tense, so a verb of doing in the present, beside a day, looks
ahead.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import (
    AUXILIARIES,
    DETERMINERS,
    PLANNED_PRESENT,
    is_past_form,
    is_verb,
)
from reader.analysis.dates.vocabulary import NUMBERS, WEEKDAYS
from reader.analysis.dates.words import words

_RESULTS = words("earnings results profits sales")
PLANNED_PLURAL = words(
    "run begin start open meet end close resume return leave arrive go play face vote gather host"
)


def is_plan_in_the_present(t: Tokens, i: int) -> bool:
    """Whether a plan is told by the word at `i`: "opens", "(polls) open", "they (announce)"."""
    word = t.low[i]
    if word == "reports":
        return t.word(i + 1) in _RESULTS
    if word in PLANNED_PRESENT:
        return not is_counted_noun(t, i)
    if word in PLANNED_PLURAL and _is_said_of_many(t, i):
        return True
    if word in _FIXTURES and _is_of_a_team(t, i):
        return True
    if word in ("go", "goes", "head", "heads") and t.low[i + 1 : i + 4] == ["to", "the", "polls"]:
        return True
    if word in ("take", "takes") and t.word(i + 1) in ("effect", "office", "place", "over"):
        return True
    opens = word.endswith("s") and i < 2 and t.word(0) in (word, "the")
    return (word in ("we", "they") or opens) and _acts_now(t, i + 1)


_FIXTURES = words("visit travel host face play meet entertain welcome tackle")
_IN_THE_PRESENT = words("are is have has stay sit stand lie remain")
_FAR = 12


def _is_of_a_team(t: Tokens, i: int) -> bool:
    """Whether a name goes or plays somewhere: "City host Leeds", "Norbury travel to Hull", "who are
    second and visit Leeds"."""
    after = t.raw[i + 1] if i + 1 < len(t.low) else ""
    goes = t.word(i + 1) in ("to", "away", "there") if t.low[i] == "travel" else after[:1].isupper()
    if not goes or not t.raw[i].islower() or t.word(i + 1) in WEEKDAYS:
        return False
    if t.word(i - 1) == "and":
        near = range(max(0, i - _FAR), i - 1)
        return any(t.low[k] in _IN_THE_PRESENT for k in near) and not any(
            is_past_form(t, k) for k in near
        )
    named = t.kind_at(i - 1) == "word" and t.raw[i - 1][:1].isupper()
    return named and t.word(i - 2) not in DETERMINERS | {"of", "in", "at", "and"}


def is_counted_noun(t: Tokens, i: int) -> bool:
    """Whether "shows" or "runs" is a noun: "six shows", "nine runs"."""
    before = t.word(i - 1)
    return t.low[i] != "says" and (
        before in DETERMINERS or before in NUMBERS or t.kind_at(i - 1) == "number"
    )


def _is_said_of_many(t: Tokens, i: int) -> bool:
    """ "polls open", "we meet", "Polls open on Sunday and close on Monday": a plural before it."""
    if t.word(i - 1) == "and":
        near = range(max(0, i - 6), i - 1)
        return any(
            t.low[k] == "have" or (t.low[k] in PLANNED_PLURAL and _is_said_of_many(t, k))
            for k in near
        )
    before = t.word(i - 1)
    many = before.endswith("s") and len(before) > 1 and (t.raw[i - 1][0].islower() or i == 1)
    return before in ("we", "they") or (many and not is_verb(t, i - 1))


_NO_ACT = words(
    "say think believe know want hope feel see like need understand claim suspect estimate regret "
    "mean expect remember fear argue agree do not never also still all both just only each who "
    "always often themselves ourselves and or to of in at by for with from on over under after "
    "before near off out up as if when while that than about into against last next this early "
    "late here there now today inside outside across around along during since until between"
)


def _acts_now(t: Tokens, i: int) -> bool:
    """Whether a present verb of doing stands at `i`, after "we" or "they": "They announce the
    winner on Friday" looks ahead; "they think" says nothing of the day."""
    return (
        t.kind_at(i) == "word"
        and t.low[i] not in _NO_ACT | AUXILIARIES
        and not t.low[i].endswith(("ing", "ly"))
        and not is_past_form(t, i)
        and not (t.low[i] == "'" or t.word(i) in ("ve", "ll", "re", "d"))
    )


_BEFORE_NO_VERB = DETERMINERS | words(
    "and or of in at by for with from on over under to into as than that this these those two "
    "three four five six seven eight nine ten more many some several all no other few both new old "
    "next "
    "last first big top major former recent local young late early"
)
_AFTER_A_VERB = DETERMINERS | words(
    "to at in on for with into from here there back home up off out over against early late before "
    "after through about him them again about across"
)
_NO_VERBS = words(
    "this always perhaps news series besides besides unless across towards afterwards sometimes "
    "yes gas bus plus minus campus census virus bonus focus less miss press class process access "
    "success business congress hours days weeks months years people officials"
)


def acts_in_the_present(t: Tokens, first: int) -> bool:
    """Whether a verb like "flies" or "reaches" stands before token `first` in its clause: a word in
    -s after a singular noun, a name or "she", before an object or a preposition; or, after a
    plural at the head of the sentence, a word before a determiner ("Voters elect a mayor")."""
    if _plural_acts(t, first):
        return True
    for k in range(first - 1, 0, -1):
        word = t.low[k]
        if word in ',;:"“”':
            return False
        if t.kind[k] != "word" or not word.endswith("s") or len(word) < 4 or word in _NO_VERBS:
            continue
        if not t.raw[k].islower() or word.endswith(("ss", "us", "is")):
            continue
        before = t.low[k - 1]
        follows = k + 1 == first or t.word(k + 1) in _AFTER_A_VERB or t.kind_at(k + 1) == "number"
        if before == "," and follows and is_after_an_insertion(t, k - 1):
            return True  # "the ship, which left on Sunday, docks here Saturday"
        if t.kind[k - 1] != "word" or before in _BEFORE_NO_VERB or before.endswith("s"):
            continue
        if follows or t.raw[k + 1][:1].isupper():
            return True
    return False


def _plural_acts(t: Tokens, first: int) -> bool:
    """ "Voters elect a mayor", "The first soldiers cross the border": a verb after a plural."""
    subject = next(
        (k for k in range(min(4, first)) if t.low[k].endswith("s") and len(t.low[k]) > 3), None
    )
    if subject is None or t.low[subject] in _NO_VERBS - {"people", "officials"}:
        return False
    for k in range(subject + 1, first - 1):
        if t.word(k + 1) in DETERMINERS and _acts_now(t, k) and t.raw[k].islower():
            return t.low[k].endswith("ss") or not t.low[k].endswith("s")
    return False


def is_after_an_insertion(t: Tokens, comma: int) -> bool:
    """Whether the comma closes a relative clause that another comma opens."""
    for k in range(comma - 1, max(0, comma - 20), -1):
        if t.low[k] == ",":
            return t.word(k + 1) in ("who", "which", "whose", "where")
    return False
