"""What a verb group says of time: past, future or neither.

Auxiliaries, irregular pasts and "-ed" forms (`verb_forms`) are enough to tell past from future; a
plan may also be told in the present (`present`).
"""

from __future__ import annotations

from reader.analysis.dates.present import (
    PLANNED_PLURAL,
    is_counted_noun,
    is_plan_in_the_present,
)
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import (
    ADVERBS,
    DETERMINERS,
    FUTURE_AUX,
    MODALS,
    PAST_AUX,
    TELLING,
    auxiliaries_before,
    is_past_form,
    is_verb,
)
from reader.analysis.dates.vocabulary import MONTHS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.records import dataclass

PAST, OPEN, FUTURE = -1, 0, 1
UNDER_WAY = "planned or under way"
"""The reason of a progressive present: "is meeting"."""
WAS_PLANNED = ("“was to”", "planned")
"""The reasons of a plan in the past, which may be over: "was due on Saturday"."""
PERFECT = "perfect tense"
"""The reason of a perfect: "has met"."""


@dataclass(frozen=True, slots=True)
class Direction:
    """`way` is PAST, OPEN or FUTURE; `sure` whether a verb group or a cue says so plainly; `why` in
    words; `negated` whether the verb group is denied ("did not meet on Tuesday")."""

    way: int
    sure: bool
    why: str
    negated: bool = False


PLANNED = words(
    "scheduled due set slated expected planned planning plans plan expects expect hopes hope "
    "hoped intends intend intended aims aim aimed poised ready going likely vowed vows vow "
    "promised promises promise agreed agrees wants want wanted bound needs need needed urged "
    "urges asked ordered called calls supposed prepares preparing prepared pledged pledges "
    "decided threatened threatens about proposed proposes scheduling booked projected "
    "forecast refused refuses about seeking seeks prepare gear gears gearing readies"
)
_EXPECTING = words("expects expect predicts foresees plans plan")
_WEAK_MODALS = words("would could might may should must")
_SCHEDULED = words(
    "scheduled due slated expected planned going projected forecast supposed poised likely bound"
)
_NOUN_BEFORE_WILL = words("the a his her of political free good")


def _negated_after(t: Tokens, i: int) -> bool:
    """Whether "not" or "never" follows an auxiliary ("did not", "didn't")."""
    following = t.word(i + 2) if t.word(i + 1) == "'" else t.word(i + 1)
    return following in ("not", "never")


def verb_group(t: Tokens, i: int) -> Direction | None:
    """What the verb form at `i` says of the time of its clause, or None where it is no verb."""
    word = t.low[i]
    if word in FUTURE_AUX:
        return _future(t, i)
    planned = _planned(t, i)
    if planned:
        return planned
    if word in MODALS:
        return _modal(t, i)
    if word == "to":
        return _infinitive(t, i) if _is_infinitive(t, i) else None
    if word in PAST_AUX:
        return _past_auxiliary(t, i)
    if word in ("is", "are"):
        following = t.word(i + 1) if t.word(i + 1) not in ADVERBS else t.word(i + 2)
        if following in PLANNED:
            return Direction(FUTURE, True, f"planned: “{following}”")
        if following.endswith("ing"):
            return Direction(FUTURE, following != "being", UNDER_WAY)
        if following == "to" and t.word(i + 2) != "blame":
            return Direction(FUTURE, True, "planned: “is to”")
        return Direction(OPEN, False, "present tense")
    if word in ("has", "have"):
        if auxiliaries_before(t, i)[0] & (FUTURE_AUX | MODALS):
            return None  # its auxiliary comes next
        return Direction(PAST, False, PERFECT, _negated_after(t, i))
    if is_plan_in_the_present(t, i):
        return Direction(FUTURE, False, "present tense for a plan")
    if word in _EXPECTING and t.word(i + 1) in DETERMINERS:
        return Direction(FUTURE, True, f"planned: “{word}”")
    if word in TELLING and not is_counted_noun(t, i):
        return Direction(PAST, False, "present tense")
    if word in ("followed", "preceded") and t.word(i + 1) == "by":
        return None  # follows the tense of its clause
    return _past_form(t, i) if is_past_form(t, i) else None


def _future(t: Tokens, i: int) -> Direction | None:
    """ "will meet", "won't meet", "he'll meet"; not a will that somebody made, not Will Smith."""
    word = t.low[i]
    if word == "ll" and t.word(i - 1) != "'":
        return None
    if word == "will" and (t.word(i - 1) in _NOUN_BEFORE_WILL or (t.raw[i][0].isupper() and i > 0)):
        return None
    perfect = t.word(i + 1) == "have" and i + 2 < len(t.low) and is_past_form(t, i + 2)
    sure = not perfect
    return Direction(FUTURE, sure, "future tense", _negated_after(t, i))


_SUBJECTS = words("he she it they we i which that who")
_AFTER_A_PLAN = (
    words("to for on in from at by later next this early late today tomorrow tonight as ,")
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
)


def _planned(t: Tokens, i: int) -> Direction | None:
    """ "scheduled for", "is expected to", "the planned visit"; not "had been due"."""
    word = t.low[i]
    if word not in _SCHEDULED and word not in ("set", "proposed"):
        return None
    aux, negated = auxiliaries_before(t, i)
    if "had" in aux and "been" in aux:
        return Direction(OPEN, False, "had been planned")
    if word in ("forecast", "projected") and not aux and t.word(i - 1) not in _SUBJECTS:
        following = t.word(i + 1)
        if following in ("on", "for", "at", "in"):
            return None  # "raised its profit forecast on Wednesday"
    if word == "set":
        ahead = t.word(i + 1) in ("to", "for") and "had" not in aux
        return Direction(FUTURE, True, "planned: “set”") if ahead else None
    before_a_noun = t.kind_at(i + 1) == "word" and word in ("planned", "proposed")
    points_ahead = t.word(i + 1) in _AFTER_A_PLAN or i + 1 == len(t.low)
    if word in _SCHEDULED and points_ahead:
        if aux & {"was", "were"}:
            return Direction(FUTURE, False, "planned", negated)
        return Direction(FUTURE, True, f"planned: “{word}”", negated)
    return Direction(FUTURE, False, f"“{word}”") if before_a_noun else None


def _modal(t: Tokens, i: int) -> Direction | None:
    if t.raw[i][0].isupper() and i > 0:
        return None  # Mrs May
    if "have" in (t.word(i + 1), t.word(i + 2)):
        return Direction(PAST, False, "past tense")
    if t.low[i] in _WEAK_MODALS:
        return Direction(FUTURE, False, f"“{t.low[i]}”", _negated_after(t, i))
    return None


def _past_auxiliary(t: Tokens, i: int) -> Direction:
    """ "was", "were", "had", "did"; "was to" and "was due" look ahead."""
    if t.low[i] in ("was", "were"):
        if t.word(i + 1) == "to":
            return Direction(FUTURE, False, "“was to”")
        if t.word(i + 1) in _SCHEDULED | {"set"} or t.word(i + 2) in _SCHEDULED:
            return Direction(FUTURE, False, "planned")
    return Direction(PAST, True, "past tense", _negated_after(t, i))


_STAYING = words("stay remain stays remains staying remaining keep get become")


def _past_form(t: Tokens, i: int) -> Direction | None:
    """ "met", "was held", and with its auxiliaries "will be held", "to be held", "is held"."""
    if t.word(i - 1) in _STAYING:
        return None  # "will remain closed until Monday": the verb comes before
    aux, negated = auxiliaries_before(t, i)
    if not aux and t.word(i - 1) in ("if", "unless", "when", "once"):
        return Direction(OPEN, False, "conditional")  # "if completed by Monday"
    if aux & FUTURE_AUX:
        return Direction(FUTURE, True, "future tense", negated)
    if aux & MODALS:
        if "have" in aux:
            return Direction(PAST, False, "past tense", negated)
        return Direction(FUTURE, False, "conditional", negated)
    if "to" in aux:
        if aux >= {"to", "have"} and aux & {"was", "were"}:
            return Direction(OPEN, False, "had been planned", negated)  # was to have lasted until
        if "have" in aux:
            return Direction(PAST, True, PERFECT, negated)
        at = i - 1
        while t.word(at) != "to":
            at -= 1
        return _infinitive(t, at)
    if aux & {"is", "are"} and "been" not in aux:
        return Direction(OPEN, False, "present tense", negated)
    wish = "" if aux else _wish_before(t, i)
    if wish:
        return Direction(FUTURE, wish in ("want", "wants", "need", "needs"), f"planned: “{wish}”")
    why = PERFECT if aux & {"has", "have"} else "past tense"
    return Direction(PAST, True, why, negated)


_WISHES = words("want wants wanted need needs needed")
_LONGEST_OBJECT = 6


def _wish_before(t: Tokens, i: int) -> str:
    """The wish whose outcome the participle at `i` is: "wants the troops withdrawn by Friday"."""
    for k in range(i - 1, max(-1, i - 2 - _LONGEST_OBJECT), -1):
        word = t.low[k]
        if word in _WISHES and k < i - 1:
            return word
        if t.kind[k] != "word" or word in _CLAUSE_WORDS or is_verb(t, k):
            return ""
    return ""


_CLAUSE_WORDS = words("who which that and or but to when after before")
_NO_VERB_AFTER_TO = words("it him them her us me what which whom date death work blame")


def _is_infinitive(t: Tokens, i: int) -> bool:
    after = t.word(i + 1)
    if not after or t.kind_at(i + 1) != "word" or after in DETERMINERS:
        return False
    if t.raw[i + 1][0].isupper() or (
        after.endswith("s") and after not in ("discuss", "address", "pass", "press", "focus")
    ):
        return False
    return not (after.endswith("ing") or after in _NO_VERB_AFTER_TO)


_WEAKLY_PLANNED = words("urged asked ordered called wanted needed agreed prepared hoped refused")


def _infinitive(t: Tokens, i: int) -> Direction | None:
    """ "plans to meet", "expected to resign"; "was forced to resign" and the rest are past with
    their governing verb, so nothing is said here."""
    aux_at = i - 1
    for k in range(aux_at, max(-1, aux_at - 3), -1):
        word = t.low[k]
        if word in PLANNED:
            aux, _ = auxiliaries_before(t, k)
            if "had" in aux:
                return Direction(OPEN, False, "had been planned")
            if aux & {"was", "were"}:
                return Direction(FUTURE, False, "planned")
            sure = word not in _WEAKLY_PLANNED
            return Direction(FUTURE, sure, f"planned: “{word}”")
        if word in ("is", "are"):
            return Direction(FUTURE, True, "planned: “is to”")
    if t.word(i + 1) == "be":
        return Direction(FUTURE, False, "planned: “to be”")
    if t.word(i - 1) == "," and t.word(i + 1) in PLANNED_PLURAL:
        return Direction(FUTURE, False, "planned: “to”")  # the truce, to begin on Saturday
    return None
