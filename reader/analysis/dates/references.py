"""Words that point to the past, the present or the future without a date of their own.

TIMEX3 gives them PAST_REF, PRESENT_REF or FUTURE_REF. The words are the lexical triggers of the
TIMEX2 standard (Ferro et al. 2005), which TimeML took over; "soon", "once" and "previously" are
none. "former" is one, but only historians' corpora annotate it: it is kept in narratives.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import Parsed, Referring
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import UNITS
from reader.analysis.dates.words import words

_ADVERBS: dict[str, str] = {
    "now": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "formerly": "PAST_REF",
    "someday": "FUTURE_REF",
}
_ADJECTIVES: dict[str, str] = {
    "current": "PRESENT_REF",
    "recent": "PAST_REF",
    "former": "PAST_REF",
    "future": "FUTURE_REF",
}
_PHRASES: dict[str, list[tuple[list[str], Referring]]] = {}
for _value, _texts in {
    "PAST_REF": ("the past", "the recent past", "long ago", "not long ago", "not so long ago"),
    "PRESENT_REF": (
        "right now",
        "present",
        "the present",
        "the present day",
        "the present time",
        "the moment",
        "the minute",
        "at this time",
        "to date",
        "these days",
        "the time being",
        "present - day",
        "modern - day",
        "modern day",
    ),
    "FUTURE_REF": (
        "the future",
        "the near future",
        "near future",
        "the foreseeable future",
        "the not - too - distant future",
        "the not too distant future",
    ),
}.items():
    for _text in _texts:
        _split = _text.split()
        _PHRASES.setdefault(_split[0], []).append((_split, Referring(_value)))
for _text in ("back then", "that time"):
    _PHRASES.setdefault(_text.split()[0], []).append((_text.split(), Referring("PAST_REF", True)))

HEADS = (
    frozenset(_ADVERBS)
    | frozenset(_ADJECTIVES)
    | words("past present modern future moment time day days date then ago being")
)
"""Words that a reference holds."""

_AFTER_A_NOUN = words(
    "and to of in for when as is was that with by has will or but at on the are were which would"
)
_SUBJECTS = words("i he she it we they there no not")
_BEFORE_THAT_TIME = words("at by since until before during from up")
_AFTER_GOING_BACK = words("with a the him her back from people other someone")


def reference(t: Tokens, i: int) -> Parsed:
    """ "now", "currently", "recently", "the past", "the future", "back then", "recent"."""
    word = t.low[i]
    for phrase, what in _PHRASES.get(word, ()):
        end = i + len(phrase)
        if t.low[i:end] == phrase and _stands_alone(t, end, phrase):
            return what, end
    if word in _ADVERBS:
        if word == "recently" and t.word(i - 1) == "as":
            return None  # "as recently as 1987"
        if word == "now" and (t.word(i - 1) == "every" or t.word(i + 1) == "defunct"):
            return None
        return Referring(_ADVERBS[word]), i + 1
    if word in _ADJECTIVES and t.raw[i][0].islower():
        if t.word(i - 1) in ("most", "more") and word == "recent":
            return None
        return Referring(_ADJECTIVES[word], broad=word == "former"), i + 1
    return None


_PAST_OR_PLAN = words("was were had did will would yesterday tomorrow not n't been said")
_PRESENT = words("is are has have do does can use uses own owns remain remains exist exists live")

_BEFORE_OF_TODAY = words("as end beginning start rest close events")


def means_nowadays(t: Tokens, i: int) -> bool:
    """Whether the "today" at `i` is no day: "more people today than ever", "known today as",
    "still in use today", "the children of today", "what is today Germany"."""
    before, after = t.word(i - 1), t.word(i + 1)
    near = t.low[max(0, i - 6) : i]
    if "yesterday" in t.low:
        return False
    if before == "of" and t.word(i - 2) not in _BEFORE_OF_TODAY:
        return t.kind_at(i + 1) in ("", "mark") and after not in ("'", "-")
    if after == "than" or (after == "as" and ("known" in near or "as" in near)):
        return True
    if before in ("is", "are") and ("what" in near or "than" in near or "as" in near):
        return True
    if "still" not in near or _PAST_OR_PLAN.intersection(near):
        return False
    ing = any(word.endswith("ing") for word in near)
    return not ing and bool(_PRESENT.intersection(near))


_LONG = 4
"""Words of a phrase that can be nothing else."""


def _stands_alone(t: Tokens, end: int, phrase: list[str]) -> bool:
    """Whether the phrase does not open a longer one ("the past year", "the moment he …")."""
    following = t.word(end)
    if len(phrase) > _LONG:
        return True
    if phrase == ["present"]:
        return t.word(end - 2) == "at" and (
            t.kind_at(end) != "word" or following in _AFTER_A_NOUN | _SUBJECTS
        )
    if phrase[-1] in ("past", "future", "present"):
        if phrase[:-1] == ["the"] and t.word(end - 3) == "in" and following not in UNITS:
            return t.kind_at(end) != "number"
        return t.kind_at(end) not in ("word", "number") or following in _AFTER_A_NOUN
    if phrase == ["that", "time"]:
        return t.word(end - 3) in _BEFORE_THAT_TIME or end == 2
    if phrase == ["to", "date"]:
        return following not in _AFTER_GOING_BACK
    if phrase == ["the", "minute"]:
        return t.word(end - 3) == "at" and (
            t.kind_at(end) in ("", "mark")
            or t.word(end) in ("i", "he", "she", "we", "they", "there")
        )
    if phrase == ["the", "moment"]:
        return t.word(end - 3) in ("at", "for")
    if phrase[-1] == "time":
        return following not in ("of", "when", "that", "to", "for")
    return True
