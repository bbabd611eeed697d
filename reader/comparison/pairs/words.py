"""The words of a sentence as they are compared: folded, stemmed, numbers read.

Folding takes away what carries no meaning between two newsrooms: case, accents, the kind of
quotation mark, soft hyphens. Spans always point into the sentence as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from reader.comparison.pairs.vocabulary import (
    IRREGULAR,
    MAGNITUDES,
    NUMBER_WORDS,
    SYNONYM,
)
from reader.documents.article import Span

_MARKS = "\u0300-\u036f\u00ad\u200c\u200d"
_SIGNS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
"""Scripts written without spaces: Japanese, Chinese, Thai."""
_LETTER = rf"[^\W\d_{_SIGNS}][{_MARKS}]*"
_WORD = re.compile(
    # a number with its groups and decimals; a letter stuck to it stays with it ("4x4", "G20")
    r"\d+(?:[.,\u00a0\u202f'](?=\d)\d+)*"
    # a script written without spaces: every sign by itself
    rf"|[{_SIGNS}]"
    # letters, with apostrophes inside ("didn't", "d'Ivoire"), or initials ("U.S.")
    rf"|[^\W\d_](?:\.[^\W\d_])+(?![^\W\d_])\.?"
    rf"|(?:{_LETTER})+(?:['\u2019](?:{_LETTER})+)*"
)
_NOT_LETTERS = re.compile(rf"[{_MARKS}.]")
_SUFFIX = re.compile(r"['\u2019]s$")
STEM = 6
"""Letters of a word that decide whether two words are one: inflection sits at the end in most
languages of news. Measured best on news pairs in English and Portuguese (5 and 7 are worse)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it stands, how it is compared, and the number that it gives."""

    start: int
    end: int
    folded: str
    stem: str
    number: float | None = None
    """The value, where the word is a number ("5,2 milhões" is 5 200 000 at "5,2")."""
    capital: bool = False
    """Begins with a capital letter and does not open a sentence."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """`text` without case, accents, soft hyphens and stops between initials."""
    if text.isascii():
        return text.lower().replace(".", "").replace("\u2019", "'")
    plain = unicodedata.normalize("NFKD", _NOT_LETTERS.sub("", text))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.replace("\u2019", "'").casefold()


@lru_cache(maxsize=65_536)
def stem_of(folded: str) -> str:
    """What stands for a folded word when words are compared: a synonym, or its first letters."""
    known = SYNONYM.get(folded)
    if known is not None:
        return known
    known = IRREGULAR.get(folded)
    if known is not None:
        return known
    word = folded[:-2] if folded.endswith("'s") else folded
    if 4 <= len(word) <= STEM and word.endswith("s") and not word.endswith("ss"):
        # a plural shorter than the cut would otherwise keep its "s"
        word = word[:-1]
    return word[:STEM]


def read_number(text: str) -> float | None:
    """The value of digits with separators, whichever country wrote them, or None.

    One separator followed by exactly three digits groups thousands ("5,200" and "5.200"), else it
    opens decimals ("5,2" and "5.2"); with two kinds the last one opens the decimals.
    """
    digits = re.sub("[\u00a0\u202f' ]", "", text)
    marks = [c for c in digits if c in ".,"]
    if not marks:
        plain = digits
    elif len(set(marks)) == 2:
        decimal = marks[-1]
        plain = digits.replace("," if decimal == "." else ".", "").replace(decimal, ".", 1)
        if plain.count(".") > 1 or marks.count(decimal) > 1:
            return None
    else:
        groups = digits.split(marks[0])
        if (
            all(len(group) == 3 for group in groups[1:])
            and len(groups[0]) <= 3
            and groups[0] != "0"
        ):
            plain = "".join(groups)
        elif len(groups) == 2:
            plain = ".".join(groups)
        else:
            return None  # a date or a version such as 12.03.2018
    try:
        return float(plain)
    except ValueError:
        return None


def find_words(sentence: str) -> list[Word]:
    """The words of `sentence` in order."""
    found: list[Word] = []
    opening = True
    matches = list(_WORD.finditer(sentence))
    for at, match in enumerate(matches):
        text = match[0]
        start, end = match.span()
        if text[0].isdigit():
            value = read_number(text)
            if value is not None and at + 1 < len(matches):
                value *= MAGNITUDES.get(fold(matches[at + 1][0]), 1.0)
            found.append(Word(start, end, text, text, value))
        else:
            suffix = _SUFFIX.search(text)
            folded = fold(text[: suffix.start()] if suffix else text)
            if not folded:
                continue
            number = NUMBER_WORDS.get(folded)
            capital = text[0].isupper() and not opening
            # "US" and "U.S." are a country, "us" is not
            stem = "usa" if folded == "us" and text.isupper() else stem_of(folded)
            found.append(Word(start, end, folded, stem, number, capital))
        opening = False
    return found
