"""Whether four digits are a year: "in 2016", "the 2016 vote", and not "2016 people"."""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import EARLY, LAST, LATE, MID, MONTHS, NEXT, SEASONS
from reader.analysis.dates.words import words

_CUES = words(
    "in since of by until till from to through during for before after between and around about "
    "early late mid circa year throughout than fiscal or end as pre post spring summer autumn fall "
    "winter"
)
_COUNTING_CUES = words("than about around for to and of from between over")
"""Cues that stand before a plain number as often as before a year."""
_NEVER_BEFORE = words("$ £ € ¥ # no number page room flight route highway section + = × *")
_COUNTED = words(
    "percent % people miles mile km kilometers kilometres feet foot ft metres meters m tonnes tons "
    "dollars euros pounds yen rupees votes points troops soldiers men women deaths jobs workers "
    "employees members hours minutes days weeks months years year kg acres square degrees children "
    "barrels shares homes houses students lb lbs mph kmh cc hp calories mm cm a.m schoolchildren "
    "million billion thousand hundred gmt hrs civilians refugees migrants dead infantry cavalry "
    "residents passengers prisoners inhabitants copies seats signatures pages strong survivors"
)
_EVENTS = words(
    "elections olympics games riots protests attacks bombings primaries midterms polls talks "
    "results sanctions accords floods levels figures prices estimates standards fires hearings "
    "finals awards wars budgets uprisings massacres negotiations campaigns census crisis sales "
    "was is has as its this his us does"
)
"""Plurals (and little words in s) that a year may stand before."""
_STREETS = words(
    "street road avenue lane drive boulevard broadway st ave rd blvd square court place terrace"
)
_BEFORE_HYPHEN = MID | EARLY | LATE | LAST | NEXT | frozenset(MONTHS) | words("pre post")
_BEFORE_PLURAL = words("the s a its their his")


def is_year_number(t: Tokens, i: int) -> bool:
    """Whether four digits at `i` (1000 to 2199), with no month beside them, are a year."""
    if _is_in_a_code(t, i) or _is_counting(t, i):
        return False
    value = int(t.low[i])
    before, after = t.word(i - 1), t.word(i + 1)
    if _in_range(t, i):
        return True
    cued = before in _CUES or before in ("(", ",", "'") or after in (")", ":")
    cued = cued or t.word(i - 2) in SEASONS
    plural = t.kind_at(i + 1) == "word" and after.endswith("s") and after not in _EVENTS
    if before in _COUNTING_CUES and (plural or (value % 100 == 0 and value < 1900)):
        return False
    if 1900 <= value <= 2060:
        return cued or i == 0 or not (plural and before not in _BEFORE_PLURAL)
    if before == "the":
        return value >= 1400 and value % 100 != 0 and not (plural and value % 10 == 0)
    if i == 0 and t.kind_at(1) in ("", "mark"):
        return True
    return cued and not (value % 10 == 0 and plural)


def _is_in_a_code(t: Tokens, i: int) -> bool:
    """Telephone numbers, versions, ratios, addresses on the net and in the street."""
    before, after = t.word(i - 1), t.word(i + 1)
    if t.glued(i):
        if before in "./:_+@#&=\\~*^":
            return True
        if before == "-" and not _opens_range(t, i - 2):
            return True
    if t.glued(i + 1):
        if t.kind_at(i + 1) == "word":
            return after != "s"
        if after in "/_+@&=\\~*%" and not (after == "/" and _is_second_year(t, i + 2)):
            return True
        if after in ".:" and t.glued(i + 2) and t.kind_at(i + 2) in ("number", "word"):
            return True
        if after == "-" and t.glued(i + 2) and t.kind_at(i + 2) == "number":
            if not _is_second_year(t, i + 2):
                return True
            if t.word(i + 3) == "-" and t.glued(i + 3):
                return True
    return _is_address(t, i + 1)


def _is_counting(t: Tokens, i: int) -> bool:
    """Money, page numbers, amounts: "$2018", "No. 2018", "2018 people", "1500 of them"."""
    before, after = t.word(i - 1), t.word(i + 1)
    if before in _NEVER_BEFORE or (before == "." and t.word(i - 2) in ("no", "nos", "$")):
        return True
    if after in _COUNTED:
        return True
    if after == "-" and t.word(i + 2) in _COUNTED:
        return True
    some = after in ("or", "of") and t.word(i + 2) in ("more", "so", "the", "them", "those")
    return some and (after == "or" or before not in ("in", "end"))


def _is_second_year(t: Tokens, i: int) -> bool:
    return t.kind_at(i) == "number" and t.low[i].isdigit() and len(t.low[i]) in (2, 4)


def _in_range(t: Tokens, i: int) -> bool:
    """Whether the number is one of two years: "1861-1863", "1914 to 1918"."""
    value = int(t.low[i])
    for joiner, other in ((i + 1, i + 2), (i - 1, i - 2)):
        if t.word(joiner) == "-" and t.kind_at(other) == "number" and len(t.word(other)) == 4:
            digits = t.low[other]
            if digits.isdigit() and 0 < abs(int(digits) - value) < 200 and 1000 < value < 2100:
                return int(digits) > value if other > i else int(digits) < value
    return False


def _opens_range(t: Tokens, i: int) -> bool:
    """Whether the token before a glued hyphen lets a year follow: "2014-2018", "mid-2016"."""
    if t.word(i) in _BEFORE_HYPHEN:
        return True
    is_year = t.kind_at(i) == "number" and len(t.low[i]) == 4
    return is_year and not (t.glued(i) and t.word(i - 1) == "-")


def _is_address(t: Tokens, i: int) -> bool:
    """Whether a capitalised street name begins at `i`: "Elm Street" after 1914."""
    names = [k for k in range(i, i + 3) if t.kind_at(k) == "word" and t.raw[k][0].isupper()]
    return bool(names) and names[0] == i and any(t.low[k] in _STREETS for k in names)
