"""Written forms of names, folded so that they can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from reader.analysis.entities.word_list import word_list

SMALL_WORDS = word_list("of the and for in on at to de la du des le & und del della y et")
"""Words of a name that its acronym and its word order leave out."""

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "‐": "-"})
_FOLDED = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_EDGES = " .,;:'\"()[]-–—"
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)

# Romanisations differ by country and decade; each pair maps one custom to another. Longer ones
# first. From the usual tables (ISO 9, BGN/PCGN, French and German press; Arabic by ear).
_ROMAN = (
    ("shch", "sh"),
    ("tsch", "ch"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("dzh", "j"),
    ("dj", "j"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ue", "u"),
    ("oe", "o"),
    ("ae", "a"),
    ("ee", "i"),
    ("ks", "x"),
    ("ts", "c"),
    ("tz", "c"),
    ("cz", "c"),
    ("w", "v"),
    ("q", "k"),
    ("j", "y"),
)


SHORT_TITLES = ("Coun", "Cllr", "Supt", "Insp", "DCI", "WPC")
"""Titles of local papers that the gazetteer, with which the model was trained, does not hold."""


def fold(name: str) -> str:
    """`name` without accents, article, possessive 's and signs at its edges; lower case."""
    decomposed = unicodedata.normalize("NFKD", name.translate(_QUOTES))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    plain = " ".join(plain.casefold().translate(_FOLDED).split()).strip(_EDGES)
    plain = plain.removesuffix("'s").strip(_EDGES)
    return _ARTICLE.sub("", plain).strip(_EDGES) or plain


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """A key that spellings of one name in several romanisations share.

    Yevgeny and Evgeny, Zelensky and Zelenskyy, Mohammed and Muhammad, Müller and Mueller.
    """
    key = fold(word).replace("'", "").replace("-", "")
    for old, new in _ROMAN:
        key = key.replace(old, new)
    key = re.sub(r"^y(?=[eo])", "", key)
    key = re.sub(r"[iy]+", "i", key)
    key = re.sub(r"(.)\1+", r"\1", key)
    key = re.sub(r"(?<=[eo])i(?=[ei])|i$", "", key)
    if key.startswith(("moh", "muh", "meh")) and key.endswith(("med", "mad", "mat", "met")):
        return "mhmd"
    return key


def is_spelling_of(word: str, other: str) -> bool:
    """Whether two words are one name in two romanisations, or differ by one slip.

    Endings that change the bearer are no slips: Ivanov and Ivanova, Daniel and Daniela, and the
    Kellers are not Keller.
    """
    if word == other:
        return True
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < 4 or longer == shorter + "s" or _differs_in_gender(shorter, longer):
        return False
    if sound(word) == sound(other):
        return True
    slips = Levenshtein.distance(word, other, score_cutoff=2)
    return len(shorter) >= 5 and slips <= 1 and word[0] == other[0]


def _differs_in_gender(shorter: str, longer: str) -> bool:
    """Ivanov/Ivanova, Mario/Maria, Christian/Christina, Petr/Petra."""
    if len(longer) - len(shorter) <= 2 and longer.startswith(shorter[:-1]):
        ends = {shorter[-1], longer[-1]}
        if longer[-1] != shorter[-1] and ends & set("aeo") and longer.endswith(("a", "o", "e")):
            return True
    return {shorter[-4:], longer[-4:]} == {"tian", "tina"} or (
        longer.endswith("skaya") != shorter.endswith("skaya") and shorter[:3] == longer[:3]
    )


def acronym(words: list[str]) -> str:
    """First letters of the words that count."""
    return "".join(word[0] for word in words if word and word not in SMALL_WORDS)


def in_mixed_case(name: str) -> str:
    """A name set in capitals ("NEW YORK") as it would be written in a sentence."""
    if name.isupper() and len(name) > 4:
        return re.sub(r"\w[\w'’]*", lambda word: word.group().capitalize(), name)
    return name
