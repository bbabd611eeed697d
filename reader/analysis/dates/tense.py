"""What a verb group says of time: past, future or neither.

There is no part-of-speech tagger: auxiliaries, irregular pasts and "-ed" forms are enough to tell
past from future.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import MONTHS, NUMBERS, WEEKDAYS
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


_FUTURE_AUX = words("will shall ll")
_MODALS = words("would should could may might must can cannot ca")
_HAVE = words("have has had having ve")
_BE = words("is are was were be been being am 's 're")
_PAST_AUX = words("was were had did")
_ADVERBS = words(
    "not never also already now still later first only just then been be being n t even again "
    "officially formally publicly widely reportedly allegedly finally recently initially"
)
PLANNED = words(
    "scheduled due set slated expected planned planning plans plan expects expect hopes hope "
    "hoped intends intend intended aims aim aimed poised ready going likely vowed vows vow "
    "promised promises promise agreed agrees wants want wanted bound needs need needed urged "
    "urges asked ordered called calls supposed prepares preparing prepared pledged pledges "
    "decided threatened threatens about proposed proposes scheduling booked projected "
    "forecast refused refuses about seeking seeks prepare gear gears gearing readies"
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
    "withdrawn worn begun sunk sung swum held slept wept crept "
    "dug hung clung flung swung spun stung sprang shrank shrunk swam strove blew blown awoke arose "
    "arisen overcame mistook mistaken overtook overtaken retook retaken rebuilt rewrote foresaw "
    "withheld withstood leapt knelt shone wove bound forbade"
)
_NOT_PAST = words(
    "need indeed speed feed bed red hundred seed breed weed deed exceed succeed proceed embed "
    "shed sacred hatred naked wicked aged united limited armed unmanned gifted talented bleed "
    "greed agreed-upon moped biped sped fed wed led"
)
_DETERMINERS = words("the a an this that these those its his her their our your my")
_TELLING = words("says shows reports")
_RESULTS = words("earnings results profits sales")
_PLANNED_PRESENT = words(
    "opens begins starts ends meets closes expires faces goes visits travels hosts arrives leaves "
    "returns resumes kicks departs concludes matures runs"
)


_PLANNED_PLURAL = words(
    "run begin start open meet end close resume return leave arrive go play face vote gather host"
)


def is_verb(t: Tokens, i: int) -> bool:
    """Whether the word at `i` has the form of a finite verb or its auxiliary."""
    word = t.low[i]
    if t.raw[i][0].isupper():
        return False
    return (
        word in _BE | _HAVE | _MODALS | _FUTURE_AUX | _PLANNED_PRESENT | _TELLING
        or is_past_form(t, i)
    )


def is_past_form(t: Tokens, i: int) -> bool:
    """Whether the word at `i` looks like "met" or "held", as a finite verb or a participle."""
    word = t.low[i]
    if not (t.raw[i][0].islower() or i == 0):
        return False
    if t.word(i - 1) == "-" and t.glued(i):
        return False  # war-torn, so-called
    if word in _IRREGULAR:
        return not (word in _NOUNS_TOO and t.word(i - 1) in _BEFORE_A_NOUN)
    return len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST


_NOUNS_TOO = words("cut hit split spread bet burst set cast thrust wound rose saw put beat cost")
_BEFORE_A_NOUN = _DETERMINERS | words(
    "another any each first second third further new big rate tax price pay budget job spending"
)
"""Before these words "cut" is a noun: "another cut", "a tax cut"."""


_AUXILIARIES = _FUTURE_AUX | _MODALS | _HAVE | _BE | words("did do does to")


def auxiliaries_before(t: Tokens, i: int) -> tuple[set[str], bool]:
    """The auxiliaries in front of a verb form at `i`, and whether they are negated."""
    found: set[str] = set()
    negated = False
    k = i - 1
    steps = 0
    while k >= 0 and steps < 5:
        word = t.low[k]
        if word in _AUXILIARIES and not (k and t.raw[k][0].isupper()):
            found.add(word)
        elif word in ("not", "never", "no"):
            negated = True
        elif word in _ADVERBS or word.endswith("ly") or word == "'":
            pass
        else:
            break
        k -= 1
        steps += 1
    return found, negated


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
    if word in _FUTURE_AUX:
        return _future(t, i)
    planned = _planned(t, i)
    if planned:
        return planned
    if word in _MODALS:
        return _modal(t, i)
    if word == "to":
        return _infinitive(t, i) if _is_infinitive(t, i) else None
    if word in _PAST_AUX:
        return _past_auxiliary(t, i)
    if word in ("is", "are"):
        following = t.word(i + 1) if t.word(i + 1) not in _ADVERBS else t.word(i + 2)
        if following in PLANNED:
            return Direction(FUTURE, True, f"planned: “{following}”")
        if following.endswith("ing"):
            return Direction(FUTURE, following != "being", UNDER_WAY)
        if following == "to" and t.word(i + 2) != "blame":
            return Direction(FUTURE, True, "planned: “is to”")
        return Direction(OPEN, False, "present tense")
    if word in ("has", "have"):
        if auxiliaries_before(t, i)[0] & (_FUTURE_AUX | _MODALS):
            return None  # its auxiliary comes next
        return Direction(PAST, False, PERFECT, _negated_after(t, i))
    if word == "reports" and t.word(i + 1) in _RESULTS:
        return Direction(FUTURE, False, "present tense for a plan")
    if word in _TELLING and not _is_counted_noun(t, i):
        return Direction(PAST, False, "present tense")
    if word in _PLANNED_PRESENT:
        return Direction(FUTURE, False, "present tense for a plan")
    if word in _PLANNED_PLURAL and _is_said_of_many(t, i):
        return Direction(FUTURE, False, "present tense for a plan")
    if word in ("go", "goes", "head", "heads") and t.low[i + 1 : i + 4] == ["to", "the", "polls"]:
        return Direction(FUTURE, False, "present tense for a plan")
    if word in ("we", "they") and _acts_now(t, i + 1):
        return Direction(FUTURE, False, "present tense for a plan")
    if word.endswith("s") and i < 2 and t.word(0) in (word, "the") and _acts_now(t, i + 1):
        return Direction(FUTURE, False, "present tense for a plan")
    if word in ("take", "takes") and t.word(i + 1) in ("effect", "office", "place", "over"):
        return Direction(FUTURE, False, "present tense for a plan")
    if word in ("followed", "preceded") and t.word(i + 1) == "by":
        return None  # follows the tense of its clause
    return _past_form(t, i) if is_past_form(t, i) else None


def _is_counted_noun(t: Tokens, i: int) -> bool:
    """Whether "shows" or "reports" is a noun: "six shows", "the reports"."""
    before = t.word(i - 1)
    return t.low[i] != "says" and (
        before in _DETERMINERS or before in NUMBERS or t.kind_at(i - 1) == "number"
    )


def _is_said_of_many(t: Tokens, i: int) -> bool:
    """ "polls open", "we meet", "Polls open on Sunday and close on Monday": a plural before it."""
    if t.word(i - 1) == "and":
        near = range(max(0, i - 6), i - 1)
        return any(
            t.low[k] == "have" or (t.low[k] in _PLANNED_PLURAL and _is_said_of_many(t, k))
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
        and t.low[i] not in _NO_ACT | _AUXILIARIES
        and not t.low[i].endswith(("ing", "ly"))
        and not is_past_form(t, i)
        and not (t.low[i] == "'" or t.word(i) in ("ve", "ll", "re", "d"))
    )


_BEFORE_NO_VERB = _DETERMINERS | words(
    "and or of in at by for with from on over under to into as than that this these those two three "
    "four five six seven eight nine ten more many some several all no other few both new old next "
    "last first big top major former recent local young late early"
)
_AFTER_A_VERB = _DETERMINERS | words(
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
    subject = 1 if t.word(0) == "the" else 0
    if t.word(subject).endswith("s") and len(t.low[subject]) > 3:
        for k in range(subject + 1, first - 1):
            if t.word(k + 1) in _DETERMINERS and _acts_now(t, k) and t.low[k].islower():
                return t.raw[k].islower() and not t.low[k].endswith("s")
    for k in range(first - 1, 0, -1):
        word = t.low[k]
        if word in ',;:"“”':
            return False
        if t.kind[k] != "word" or not word.endswith("s") or len(word) < 4 or word in _NO_VERBS:
            continue
        if not t.raw[k].islower() or word.endswith(("ss", "us", "is")):
            continue
        before = t.low[k - 1]
        if t.kind[k - 1] != "word" or before in _BEFORE_NO_VERB or before.endswith("s"):
            continue
        follows = k + 1 == first or t.word(k + 1) in _AFTER_A_VERB or t.kind_at(k + 1) == "number"
        if follows or t.raw[k + 1][:1].isupper():
            return True
    return False


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
    if aux & _FUTURE_AUX:
        return Direction(FUTURE, True, "future tense", negated)
    if aux & _MODALS:
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
    if t.word(i - 1) == "," and t.word(i + 1) in _PLANNED_PLURAL:
        return Direction(FUTURE, False, "planned: “to”")  # the truce, to begin on Saturday
    return None
