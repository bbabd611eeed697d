"""Whether a date without a year or a week lies before or after the publication date.

Evidence, strongest first: cue words beside the date ("since", "by", "due", "ago"); the verb group
that governs it, looked for to the left in its sentence and then to the right. There is no part-of-
speech tagger: auxiliaries, irregular pasts and "-ed" forms are enough to tell past from future.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

PAST, OPEN, FUTURE = -1, 0, 1


@dataclass(frozen=True, slots=True)
class Direction:
    """`way` is PAST, OPEN or FUTURE; `sure` whether a verb group or a cue says so plainly; `why` in
    words; `negated` whether the verb group is denied ("did not meet on Tuesday")."""

    way: int
    sure: bool
    why: str
    negated: bool = False


_FUTURE_AUX = words("will shall ll wo")
_MODALS = words("would should could may might must can cannot ca")
_HAVE = words("have has had having ve")
_BE = words("is are was were be been being am 's 're")
_PAST_AUX = words("was were had did")
_PRESENT = words("is are am has have do does says")
_ADVERBS = words(
    "not never also already now still later first only just then been be being n t even again "
    "officially formally publicly widely reportedly allegedly finally recently initially"
)
_PLANNED = words(
    "scheduled due set slated expected planned planning plans plan expects expect hopes hope "
    "hoped intends intend intended aims aim aimed poised ready going likely vowed vows vow "
    "promised promises promise agreed agrees wants want wanted bound needs need needed urged "
    "urges asked ordered called calls supposed prepares preparing prepared pledged pledges "
    "decided threatened threatens about proposed proposes scheduling booked projected "
    "forecast refused refuses about seeking seeks"
)
_IRREGULAR = words(
    "said told was were had did went came took gave made got saw knew thought found left felt "
    "put brought began kept held wrote stood heard let meant set met ran paid sat spoke led "
    "grew lost fell sent built understood drew broke spent cut rose drove bought wore chose "
    "won shot shook hit struck flew threw sold sought fought caught taught became became "
    "forgot forgave rode sank sang swore swept tore woke withdrew overthrew underwent "
    "undertook upheld laid lay read beat bet bore burst cast dealt drank ate fled froze hid "
    "hurt lent lit misled quit rang shut shed slid split spread stole stuck strode thrust "
    "wound born died done gone seen been taken given shown known written spoken broken chosen "
    "driven fallen flown forgotten frozen grown hidden risen stolen sworn thrown torn "
    "withdrawn worn begun sunk sung swum held"
)
_NOT_PAST = words(
    "need indeed speed feed bed red hundred seed breed weed deed exceed succeed proceed embed "
    "shed sacred hatred naked wicked aged united limited armed unmanned gifted talented bleed "
    "greed agreed-upon moped biped sped fed wed led"
)
_FORWARD_CUES = words("by until till due coming upcoming next ahead")
_BACKWARD_CUES = words("since ago earlier")
_STOP = words('; " “ ” :')
_DETERMINERS = words("the a an this that these those its his her their our your my")
_TELLING = words("says shows reports")
_PLANNED_PRESENT = words(
    "opens begins starts ends meets closes expires faces goes visits travels hosts arrives leaves "
    "returns resumes kicks departs concludes matures runs"
)


def is_verb(t: Tokens, i: int) -> bool:
    """Whether the word at `i` has the form of a finite verb or its auxiliary."""
    word = t.low[i]
    if t.raw[i][0].isupper():
        return False
    return (
        word in _BE | _HAVE | _MODALS | _FUTURE_AUX | _PLANNED_PRESENT | _TELLING
        or _is_past_form(t, i)
    )


def _is_past_form(t: Tokens, i: int) -> bool:
    word = t.low[i]
    if not t.raw[i][0].islower():
        return False
    if word in _IRREGULAR:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST


def _aux_before(t: Tokens, i: int) -> tuple[set[str], bool]:
    """The auxiliaries in front of a verb form at `i`, and whether they are negated."""
    found: set[str] = set()
    negated = False
    k = i - 1
    steps = 0
    while k >= 0 and steps < 5:
        word = t.low[k]
        if (
            word in _FUTURE_AUX
            or word in _MODALS
            or word in _HAVE
            or word in _BE
            or word
            in (
                "did",
                "do",
                "does",
                "to",
            )
        ):
            found.add(word)
        elif word in ("not", "never", "n", "t") or word == "no":
            negated = True
        elif word in _ADVERBS or word.endswith("ly") or word == "'":
            pass
        else:
            break
        k -= 1
        steps += 1
    return found, negated


_SCHEDULED_AFTER_BE = words("scheduled due expected set slated supposed")
_WEAK_MODALS = words("would could might may should must")
_SCHEDULED = words(
    "scheduled due slated expected planned going projected forecast supposed poised likely bound"
)
_NOT_BY_ITSELF = words("plan plans set ready about hope need")
_NOUN_BEFORE_WILL = words("the a his her of political")


def _group(t: Tokens, i: int) -> Direction | None:
    """What the verb form at `i` says of the time of its clause, or None where it is no verb."""
    word = t.low[i]
    raw = t.raw[i]
    if word in _FUTURE_AUX and not (word == "will" and raw[0].isupper() and i > 0):
        if word in ("ll", "wo") and t.word(i - 1) != "'" and t.word(i + 1) not in ("n", "'"):
            return None
        if word == "will" and t.word(i - 1) in _NOUN_BEFORE_WILL:
            return None
        negated = t.word(i + 1) in ("not", "never", "n") or word == "wo"
        if t.word(i + 1) == "have":
            return Direction(FUTURE, False, "future perfect", negated)
        return Direction(FUTURE, True, "future tense", negated)
    if word in _PLANNED and word not in _NOT_BY_ITSELF:
        aux, negated = _aux_before(t, i)
        to_verb = t.word(i + 1) in ("to", "for", "on", "in", "from") or i + 1 == len(t.low)
        if "had" in aux and "been" in aux:
            return Direction(PAST, False, "had been planned")
        if to_verb and word in _SCHEDULED:
            past = bool(aux & {"was", "were"})
            return Direction(FUTURE, not past, f"planned: “{word}”", negated)
    if word in ("planned", "proposed") and t.kind_at(i + 1) == "word":
        return Direction(FUTURE, False, f"“{word}”")
    if word == "set" and t.word(i + 1) in ("to", "for") and "had" not in _aux_before(t, i)[0]:
        return Direction(FUTURE, True, "planned: “set”")
    if word in _MODALS:
        if raw[0].isupper() and i > 0:
            return None
        if t.word(i + 1) == "have" or t.word(i + 2) == "have":
            return Direction(PAST, False, "past tense")
        if word in _WEAK_MODALS:
            return Direction(FUTURE, False, f"“{word}”", t.word(i + 1) in ("not", "n"))
        return None
    if word == "to" and _is_infinitive(t, i):
        return _infinitive(t, i)
    if word in _PAST_AUX:
        negated = t.word(i + 1) in ("not", "never", "n")
        if t.word(i + 1) == "to" and word in ("was", "were"):
            return Direction(FUTURE, False, "“was to”")
        if word in ("was", "were") and (
            t.word(i + 1) in _SCHEDULED_AFTER_BE
            or t.word(i + 2) in ("scheduled", "due", "expected", "slated")
        ):
            return Direction(FUTURE, False, "planned")
        return Direction(PAST, True, "past tense", negated)
    if word in ("is", "are"):
        following = t.word(i + 1) if t.word(i + 1) not in _ADVERBS else t.word(i + 2)
        if following in _PLANNED or following == "to" or following.endswith("ing"):
            return Direction(FUTURE, following != "being", "planned or under way")
        return Direction(OPEN, False, "present tense")
    if word in ("has", "have"):
        return Direction(PAST, False, "perfect tense", t.word(i + 1) in ("not", "never", "n"))
    if word in _TELLING:
        return Direction(PAST, False, "present tense")
    if word in _PLANNED_PRESENT:
        return Direction(FUTURE, False, "present tense for a plan")
    if word in ("followed", "preceded") and t.word(i + 1) == "by":
        return None  # follows the tense of its clause
    if _is_past_form(t, i):
        aux, negated = _aux_before(t, i)
        if aux & _FUTURE_AUX:
            return Direction(FUTURE, True, "future tense", negated)
        if aux & _MODALS:
            if "have" in aux:
                return Direction(PAST, False, "past tense", negated)
            return Direction(FUTURE, False, "conditional", negated)
        if "to" in aux and "have" in aux:
            return Direction(PAST, True, "perfect tense", negated)
        if "to" in aux:
            at = i - 1
            while t.word(at) != "to":
                at -= 1
            return _infinitive(t, at)
        if aux & {"is", "are"} and not aux & {"been"}:
            return Direction(OPEN, False, "present tense", negated)
        return Direction(PAST, True, "past tense", negated)
    return None


_NO_VERB_AFTER_TO = words("it him them her us me what which whom date death work")


def _is_infinitive(t: Tokens, i: int) -> bool:
    after = t.word(i + 1)
    if not after or t.kind_at(i + 1) != "word" or after in _DETERMINERS:
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
        if word in _PLANNED:
            aux, _ = _aux_before(t, k)
            if "had" in aux:
                return Direction(PAST, False, "had been planned")
            sure = word not in _WEAKLY_PLANNED
            return Direction(FUTURE, sure, f"planned: “{word}”")
        if word in ("is", "are"):
            return Direction(FUTURE, True, "planned: “is to”")
    if t.word(i + 1) == "be":
        return Direction(FUTURE, False, "planned: “to be”")
    return None


_DELIVERY = words("contract contracts delivery futures")


def direction(t: Tokens, first: int, last: int) -> Direction:
    """Which way an expression over tokens `first` to `last` looks."""
    before = t.word(first - 1)
    if before in _BACKWARD_CUES or (before in ("on", "in") and t.word(first - 2) == "back"):
        return Direction(PAST, True, f"“{before}”" if before in _BACKWARD_CUES else "“back”")
    cued: Direction | None = None
    if before in ("until", "till", "by", "through"):
        cued = Direction(FUTURE, False, f"“{before}”")
    if t.word(last) in _DELIVERY:
        return Direction(FUTURE, True, "a contract for the future")
    if before == "due" or t.word(first - 2) == "due":
        return Direction(FUTURE, True, "“due”")
    left = _look_left(t, first)
    if left and before in ("until", "till") and _is_put_off(t, first):
        return Direction(FUTURE, True, f"put off “{before}”")
    verb_at = first - 1 - (t.word(first - 1) in ("on", "in", "at", "for", "due"))
    if left and left.way == OPEN and t.word(verb_at) in ("is", "are"):
        return Direction(FUTURE, True, "present tense for a plan")
    if left:
        if cued and not left.sure:
            return cued
        if cued and left.way == OPEN:
            return cued
        return left
    right = _look_right(t, last)
    if cued and not (right and right.way == PAST and right.sure):
        return cued
    if right:
        return right
    return cued or Direction(OPEN, False, "no verb")


_PUT_OFF = words("postponed delayed adjourned deferred suspended extended rescheduled")


def _is_put_off(t: Tokens, first: int) -> bool:
    """Whether something was put off until then: a future, though the verb is past."""
    return any(t.low[k] in _PUT_OFF for k in range(max(0, first - 8), first))


def _look_left(t: Tokens, first: int) -> Direction | None:
    for k in range(first - 1, max(-1, first - 50), -1):
        word = t.low[k]
        if word in _STOP and k < first - 1:
            return None
        if word == "ahead" and t.word(k + 1) == "of" and first - k < 8:
            return Direction(FUTURE, False, "“ahead of”")
        if word == "upcoming":
            return Direction(FUTURE, True, "“upcoming”")
        found = _group(t, k)
        if found:
            return found
    return None


def _look_right(t: Tokens, last: int) -> Direction | None:
    for k in range(last, min(len(t.low), last + 30)):
        word = t.low[k]
        if word in _STOP:
            return None
        found = _group(t, k)
        if found:
            if _is_past_form(t, k) and t.low[k] not in _PAST_AUX:
                # "the man accused on Sunday of …": a participle may stand before the verb
                return found
            return found
    return None
