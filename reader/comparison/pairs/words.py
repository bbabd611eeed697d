"""The words of a sentence as they are compared: folded, stemmed, numbers read.

Folding takes away what carries no meaning between two newsrooms: case, accents, the kind of
quotation mark, soft hyphens. Spans always point into the sentence as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from reader.comparison.pairs.lexicon import Lexicon
from reader.comparison.pairs.vocabulary import MAGNITUDES, NUMBER_WORDS
from reader.documents.article import Span
from reader.records import dataclass

_MARKS = "\u0300-\u036f\u00ad\u200c\u200d"
_SIGNS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
"""Scripts written without spaces: Japanese, Chinese, Thai."""


def _compile(signs: str) -> re.Pattern[str]:
    """The pattern of a word, where `signs` stand by themselves."""
    letter = rf"[^\W\d_{signs}][{_MARKS}]*"
    return re.compile(
        # a number with its groups and decimals; a letter stuck to it stays with it ("4x4", "G20")
        r"\d+(?:[.,\u00a0\u202f'](?=\d)\d+)*"
        # a script written without spaces: every sign by itself
        + (rf"|[{signs}]" if signs else "")
        # letters, with apostrophes inside ("didn't", "d'Ivoire"), or initials ("U.S.")
        + r"|[^\W\d_](?:\.[^\W\d_])+(?![^\W\d_])\.?"
        + rf"|(?:{letter})+(?:['\u2019](?:{letter})+)*"
    )


_WORD = _compile("")


@cache
def _word_or_sign() -> re.Pattern[str]:
    """For all scripts. Compiled when first needed: it takes 4 ms for its ten thousands of signs."""
    return _compile(_SIGNS)


_NOT_LETTERS = dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x200C, 0x200D, ord(".")])
_SUFFIX = re.compile(r"['\u2019]s$")


Token = tuple[int, int, str]
"""(start, end, folded text) of a word; digits are left as written."""


@dataclass(slots=True)
class Word:
    """One word: where it stands, how it is compared, and the number that it gives."""

    start: int
    end: int
    folded: str
    stem: str
    number: float | None
    """The value, where the word is a number ("5,2 milhões" is 5 200 000 at "5,2")."""
    content: bool
    """Can carry a fact: no function word, no reporting verb."""
    capital: bool = False
    """Begins with a capital letter, be it only because it opens the sentence."""
    acronym: bool = False
    """Has capital letters only, two at least."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """`text` without case, accents, soft hyphens and stops between initials."""
    if text.isascii():
        return text.lower().replace(".", "").replace("\u2019", "'")
    plain = unicodedata.normalize("NFKD", text.translate(_NOT_LETTERS))
    plain = "".join(c for c in plain if not "\u0300" <= c <= "\u036f")
    # what was taken apart without a mark to lose (Korean, Japanese) is put together again
    return unicodedata.normalize("NFKC", plain).replace("\u2019", "'").casefold()


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


def _may_have_signs(sentence: str) -> bool:
    """Whether any character lies between the first sign and the last, common punctuation aside."""
    if sentence.isascii():
        return False
    return any(
        "\u0e00" <= char < "\u2000" or "\u3040" <= char <= "\ufaff" for char in set(sentence)
    )


@lru_cache(maxsize=65_536)
def _compared(text: str) -> str:
    """A word without the suffix of possession, folded; a number as it is written."""
    if text[0].isdigit():
        return text
    suffix = _SUFFIX.search(text)
    folded = fold(text[: suffix.start()] if suffix else text)
    # "US" and "U.S." are a country, "us" is not
    return "usa" if folded == "us" and text.isupper() else folded


def find_tokens(sentence: str) -> list[Token]:
    """The words of `sentence` in order, folded; numbers stay as written."""
    pattern = _word_or_sign() if _may_have_signs(sentence) else _WORD
    found = [(*match.span(), _compared(match[0])) for match in pattern.finditer(sentence)]
    return [token for token in found if token[2]]


Forms = dict[str, tuple[str, float | None, bool]]
"""Stem, number and `Word.content` of folded words that have been met."""


def as_words(
    sentence: str, tokens: list[Token], lexicon: Lexicon, forms: Forms | None = None
) -> list[Word]:
    """The tokens of `sentence` as words: stemmed, with numbers read. `forms` are for all sentences
    that are read with this lexicon."""
    forms = {} if forms is None else forms
    found: list[Word] = []
    for at, (start, end, text) in enumerate(tokens):
        if text[0].isdigit():
            value = read_number(text)
            if value is not None and at + 1 < len(tokens):
                value *= MAGNITUDES.get(tokens[at + 1][2], 1.0)
            stem = text if value is None else f"#{value:.12g}"
            found.append(Word(start, end, text, stem, value, value is None))
            continue
        if text in MAGNITUDES and found and found[-1].number is not None:
            found.append(Word(start, end, text, text, None, False))
            continue
        form = forms.get(text)
        if form is None:
            form = forms[text] = _form(text, lexicon)
        stem, number, content = form
        if content and sentence[start].isupper():
            acronym = end - start > 1 and sentence[start:end].isupper()
            found.append(Word(start, end, text, stem, number, content, True, acronym))
        else:
            found.append(Word(start, end, text, stem, number, content))
    return found


def _form(text: str, lexicon: Lexicon) -> tuple[str, float | None, bool]:
    number = NUMBER_WORDS.get(text)
    if number is not None:
        return f"#{number:.12g}", number, False
    is_small = text in lexicon.function_words or text in lexicon.reporting
    return lexicon.stem(text), None, not is_small
