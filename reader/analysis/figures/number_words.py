"""Numbers written in words: cardinals, ordinals, fractions and vague ones ("dozens")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.documents.article import Span
from reader.records import dataclass

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ONES.split())},
    **{word: float(value * 10) for value, word in enumerate(_TENS.split(), 2)},
}
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozen": 12.0, "mn": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3, "m": 1e6, "lakh": 1e5, "crore": 1e7,
    **dict.fromkeys(("millionen", "mio", "millions", "millones", "milhões", "milhão"), 1e6),
    **dict.fromkeys(("миллион", "миллиона", "миллионов", "млн"), 1e6),
    **dict.fromkeys(("milliarden", "milliarde", "mrd", "milliards", "milliard", "bilhões"), 1e9),
    **dict.fromkeys(("миллиард", "миллиарда", "миллиардов", "млрд"), 1e9),
    **dict.fromkeys(("тысяч", "тысячи", "тыс", "mil", "mille", "mila", "tausend"), 1e3),
    **dict.fromkeys(("millón", "milione", "milioni"), 1e6),
    **dict.fromkeys(("bilhão", "miliardo", "miliardi"), 1e9),
}  # fmt: skip
ORDINALS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ORDINALS.split(), 1)},
    **{word[:-1] + "ieth": float(value * 10) for value, word in enumerate(_TENS.split(), 2)},
    "hundredth": 100.0,
}
FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7,
    "eighth": 1 / 8, "eighths": 1 / 8, "ninth": 1 / 9, "tenth": 1 / 10, "tenths": 1 / 10,
    "hundredth": 1 / 100, "hundredths": 1 / 100,
}  # fmt: skip
VAGUE: dict[str, float] = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9,
}  # fmt: skip
"""Plural scales: the least they can mean is two of them."""
_OF_SCORES = frozenset(
    [
        "of",
        "more",
        "were",
        "are",
        "dead",
        "injured",
        "wounded",
        "missing",
        "killed",
        "hurt",
        "feared",
    ]
)
""" "scores were missing", not "scores 3-2"."""
_SOME_OF = {"couple": 2.0, "few": 3.0, "several": 3.0}
"""Before a scale ("several hundred", "a few thousand"): the least it can mean."""
_FIRST = frozenset(
    ["a", "an", "one", "tens", "hundreds", "half", "twice", *VAGUE, *_SOME_OF, *WORDS, *ORDINALS]
)
"""Words with which a number can begin."""
_SHARE_BEFORE = frozenset(
    [
        *("by", "than", "nearly", "almost", "about", "around", "over", "just", "only", "roughly"),
        *("lost", "fell", "fallen", "rose", "risen", "up", "down", "dropped", "shrank", "grown"),
        *("grew", "cut", "least", "most", "some", "to", "barely"),
    ]
)
"""Words before "a third" that make it a share rather than the third of some things."""
_SHARE_AFTER = frozenset(
    [
        *("of", "more", "less", "fewer", "as", "before", "after", "in", "since", "from", "over"),
        *("at", "on", "under", "compared", "are", "were", "have"),
    ]
)

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A written number. `scaled` by a letter alone ("4m") may be a unit instead."""

    span: Span
    value: float
    words: bool = False
    vague: bool = False
    """ "dozens": the least it can mean."""
    ordinal: bool = False
    fraction: bool = False
    letter: str = ""
    """ "m" or "k" written against the digits, not yet applied."""
    text: str = ""


def numbers_in_words(text: str, start: int, end: int) -> Iterator[Number]:
    """The numbers in `text[start:end]` that are written in words, in order."""
    words = list(_WORD.finditer(text, start, end))
    at = 0
    while at < len(words):
        if _low(words, at) not in _FIRST:
            at += 1
            continue
        number, used = _read_words(text, words, at)
        if number is not None:
            yield number
        at += max(1, used)


def _low(words: list[re.Match[str]], at: int) -> str:
    return words[at].group().lower() if at < len(words) else ""


def _gap(text: str, words: list[re.Match[str]], at: int) -> str:
    """What stands between word `at - 1` and word `at`."""
    return text[words[at - 1].end() : words[at].start()] if 0 < at < len(words) else "\0"


def _read_words(text: str, words: list[re.Match[str]], at: int) -> tuple[Number | None, int]:
    """The number that begins at word `at`, and how many words it takes."""
    first = _low(words, at)
    following = _low(words, at + 1)
    joined = _gap(text, words, at + 1) in (" ", "-", "\u00a0")

    def number(
        used: int, value: float, vague: bool = False, ordinal: bool = False, fraction: bool = False
    ) -> tuple[Number, int]:
        span = Span(words[at].start(), words[at + used - 1].end())
        return Number(span, value, True, vague, ordinal, fraction), used

    if first == "tens" and following == "of" and _low(words, at + 2) in VAGUE:
        return number(3, VAGUE[_low(words, at + 2)] * 10, vague=True)
    if (
        first == "hundreds"
        and following == "of"
        and _low(words, at + 2) in ("thousands", "millions")
    ):
        return number(3, VAGUE[_low(words, at + 2)] * 100, vague=True)
    if first in VAGUE and (first != "scores" or following in _OF_SCORES):
        return number(1, VAGUE[first], vague=True)
    if first == "half" and following in ("a", "an") and _low(words, at + 2) in SCALES:
        return number(3, SCALES[_low(words, at + 2)] / 2)
    if first == "twice":
        idiom = at > 0 and _low(words, at - 1) in ("think", "thinks", "thinking", "thought")
        times = not idiom and following not in (
            "the",
            "as",
            "a",
            "an",
            "that",
            "this",
            "its",
            "their",
            "what",
        )
        return number(1, 2.0) if times else (None, 1)
    some = _some_of(words, at)
    if some is not None:
        return number(some[1], some[0], vague=True)
    if first in ("a", "an", "one") and joined and _is_fraction(following):
        if _is_share(text, words, at):
            return number(2, FRACTIONS[following], fraction=True)
        return number(2, ORDINALS[following], ordinal=True) if following in ORDINALS else (None, 1)
    if first == "half" and following == "a" and _low(words, at + 2) in ("percentage", "point"):
        return number(2, 0.5)
    if first == "half" and following == "point" and _gap(text, words, at + 1) == "-":
        return number(1, 0.5, fraction=True)
    whole = following in ("of", "the", "its", "their", "his", "her", "all")
    if first == "half" and whole and joined and _low(words, at - 1) not in ("first", "second"):
        return number(1, 0.5, fraction=True)
    if first == "half" and _is_half(text, words, at):
        return number(1, 0.5, fraction=True)
    if first in ("a", "an") and joined and following in SCALES and len(following) > 2:
        value, used = _compose(text, words, at + 1)
        return number(used + 1, value)
    if first in WORDS:
        value, used = _compose(text, words, at)
        half = [_low(words, at + used + more) for more in range(3)]
        if half == ["and", "a", "half"] and _gap(text, words, at + used) == " ":
            scale = _low(words, at + used + 3)
            scaled = scale in SCALES and len(scale) > 2
            value = (value + 0.5) * (SCALES[scale] if scaled else 1.0)
            return number(used + 3 + scaled, value)
        last = _low(words, at + used)
        if _gap(text, words, at + used) in (" ", "-") and last in FRACTIONS and last.endswith("s"):
            return number(used + 1, value * FRACTIONS[last], fraction=True)
        if _gap(text, words, at + used) == "-" and last in ORDINALS and value >= 20:
            return number(used + 1, value + ORDINALS[last], ordinal=True)
        return number(used, value)
    if first in ORDINALS and first not in ("first", "second"):
        return number(1, ORDINALS[first], ordinal=True)
    return None, 1


def _some_of(words: list[re.Match[str]], at: int) -> tuple[float, int] | None:
    """The least that "several hundred", "a few thousand", "a couple of million" can mean."""
    here = at + (_low(words, at) == "a")
    some = _low(words, here)
    if some not in _SOME_OF:
        return None
    scale = here + 1 + (_low(words, here + 1) == "of")
    word = _low(words, scale)
    if word not in SCALES or len(word) < 3:
        return None
    return _SOME_OF[some] * SCALES[word], scale + 1 - at


def _is_fraction(word: str) -> bool:
    return word in FRACTIONS and word != "half" and not word.endswith("s")


def _is_share(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether "a third" at word `at` is a share: "a third of", "fell by a third", not "a third
    man" or "and injured a third"."""
    if _low(words, at + 2) in _SHARE_AFTER and _gap(text, words, at + 2) == " ":
        return True
    ended = at + 2 >= len(words) or _gap(text, words, at + 2) != " "
    quarter = _low(words, at + 1) == "quarter"
    before = _low(words, at - 1) if at and _gap(text, words, at) == " " else ""
    return before in _SHARE_BEFORE or (ended and quarter)


def _is_half(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether "half" at word `at` is a share by what stands before it: "more than half came"."""
    if at == 0 or _gap(text, words, at) != " ":
        return False
    joined = _gap(text, words, at + 1) not in ("-",)
    following = _low(words, at + 1)
    before = _low(words, at - 1) in _HALF_BEFORE
    return before and joined and following not in ("a", "an", "as", "way", "time")


_HALF_BEFORE = frozenset(
    [
        *("than", "nearly", "almost", "about", "around", "roughly", "over", "under", "least", "by"),
        *("lost", "approximately", "barely", "only"),
    ]
)
_LARGEST = 1e18
"""No article names more in words."""


def _compose(text: str, words: list[re.Match[str]], at: int) -> tuple[float, int]:
    """ "two hundred and fifty thousand" from word `at`: its value and how many words it takes."""
    total = current = 0.0
    used = 0
    previous = ""
    while at + used < len(words):
        word = _low(words, at + used)
        gap = _gap(text, words, at + used) if used else " "
        if gap not in (" ", "-", "\u00a0", ", "):
            break
        if word in WORDS and gap != ", ":
            value = WORDS[word]
            after_ten = previous in WORDS and WORDS[previous] >= 20 and value < 10
            if previous and not after_ten and previous not in SCALES:
                break
            current += value
        elif word in SCALES and len(word) > 2 and gap != ", ":
            if current * SCALES[word] > _LARGEST:
                break  # "one hundred one hundred …" without end is no number
            current = max(current, 1.0) * SCALES[word]
            if word not in ("hundred", "dozen"):
                total, current = total + current, 0.0
        elif word == "and" and previous in SCALES and _low(words, at + used + 1) in WORDS:
            used += 1
            previous = "hundred"
            continue
        else:
            break
        previous = word
        used += 1
    return total + current, used
