"""Forms of verbs: auxiliaries, irregular pasts, "-ed".

There is no part-of-speech tagger.
"""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

FUTURE_AUX = words("will shall ll")
MODALS = words("would should could may might must can cannot ca")
HAVE = words("have has had having ve")
BE = words("is are was were be been being am 's 're")
PAST_AUX = words("was were had did")
ADVERBS = words(
    "not never also already now still later first only just then been be being n t even again "
    "officially formally publicly widely reportedly allegedly finally recently initially"
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
DETERMINERS = words("the a an this that these those its his her their our your my")
TELLING = words("says shows reports")
PLANNED_PRESENT = words(
    "opens begins starts ends meets closes expires faces goes visits travels hosts arrives leaves "
    "returns resumes kicks departs concludes matures runs"
)


def is_verb(t: Tokens, i: int) -> bool:
    """Whether the word at `i` has the form of a finite verb or its auxiliary."""
    word = t.low[i]
    if t.raw[i][0].isupper():
        return False
    return word in BE | HAVE | MODALS | FUTURE_AUX | PLANNED_PRESENT | TELLING or is_past_form(t, i)


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
_BEFORE_A_NOUN = DETERMINERS | words(
    "another any each first second third further new big rate tax price pay budget job spending"
)
"""Before these words "cut" is a noun: "another cut", "a tax cut"."""


AUXILIARIES = FUTURE_AUX | MODALS | HAVE | BE | words("did do does to")


def auxiliaries_before(t: Tokens, i: int) -> tuple[set[str], bool]:
    """The auxiliaries in front of a verb form at `i`, and whether they are negated."""
    found: set[str] = set()
    negated = False
    k = i - 1
    steps = 0
    while k >= 0 and steps < 5:
        word = t.low[k]
        if word in AUXILIARIES and not (k and t.raw[k][0].isupper()):
            found.add(word)
        elif word in ("not", "never", "no"):
            negated = True
        elif word in ADVERBS or word.endswith("ly") or word == "'":
            pass
        else:
            break
        k -= 1
        steps += 1
    return found, negated
