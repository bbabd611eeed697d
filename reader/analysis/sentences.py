"""Where sentences end: rules, no model, one pass over the text.

Every line break ends a sentence and a sentence lies inside one block, which is decisive on text
copied from the web (`docs` of the evaluation: headline, caption and lead are glued otherwise).
Inside a block a sentence ends at a terminator of any script. A Latin full stop is weighed: known
abbreviations, initials, numbers, and what comes after it. The attribution stays with its quotation
('"Why?" he asked.'), while a full stop inside a quotation that goes on ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.language import words
from reader.analysis.model import Sentence
from reader.documents.article import Article, Block, Role, Side, Span

_CLOSERS = "\"'”’»›)\\]}｣」』）】〉》"
_OPENERS = "\"'“‘„‚«‹(\\[{「『（【〈《¿¡—–-"
_SPACE = "\\s\u200b\u2060\ufeff"

# Terminators of scripts that put a space after a sentence, and of those that do not.
_SPACED = ".!?…‥؟۔।॥։።‽"
_UNSPACED = "。！？｡．"
_END = re.compile(
    rf"(?P<mark>[{_SPACED}{_UNSPACED}]+)"
    rf"(?P<closers>[{_CLOSERS}]*(?:[ \u00a0\u202f](?:»|›|\"(?=[{_SPACE}]))[.]?)?[{_CLOSERS}]*"
    # British and Russian-style: the stop follows the closing mark ('… United States".').
    rf"(?:(?<=[{_CLOSERS}])[.])?)"
)
_NEXT = re.compile(rf"[{_SPACE}]*(?P<openers>[{_OPENERS}]*)[{_SPACE}]*(?P<word>\w[\w.’'-]*|\S)?")
_NO_TOKEN = '"“”«»‘()[]/—–'
"""What no token before a full stop holds, beside spaces."""
_WORDS = r"\w(?:[\w’'-]*\w)?"
_WORD = re.compile(_WORDS)
_SIGNS = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
"""Not compiled where no text needs it: a set of thousands of signs takes 2 ms."""

_LOOK_BACK = 40
"""Characters before a full stop in which its word must begin; no abbreviation is longer."""

_SHORT = 3
"""A run of fewer words joins the sentence after it ("Never. Never. Russia does not …")."""

_TITLES = words("abbreviations", "titles")
_LEADING = words("abbreviations", "leading")
_EITHER = words("abbreviations", "either")
_ALSO_WORDS = words("abbreviations", "also_words")
_BEFORE_NUMBER = words("abbreviations", "before_number")
_STARTERS = words("abbreviations", "starters")
_ACRONYM = re.compile(r"(?:\w\.)+\w", re.UNICODE)
_CUE_AFTER_NAME = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){1,4}"
    r"(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|tweeted|shouted|cried|yelled|"
    r"exclaimed|demanded|wondered|joked|quipped|answered|responded|declared|warned|insisted|"
    r"stressed|continued|remarked|confirmed|announced|recalled|stated)\b"
    r"(?! (?:that|he|she|they|it|we|I|the|his|her|their|there|an?)\b)"
)


def find_sentences(article: Article, side: Side) -> tuple[Sentence, ...]:
    """The article's sentences in text order, with ids "A1", "A2" … (or "B1" …).

    Datelines, date lines and section names are one sentence each. A sentence never crosses a line
    break, even where a block does.
    """
    spans: list[tuple[Span, Role]] = []
    text = _with_plain_closers(article.text)
    for block in article.blocks:
        for line in _lines(text, block):
            found = (
                (line,)
                if block.role in (Role.DATELINE, Role.DATE_LINE, Role.SECTION)
                else _split(text, line, article.language)
            )
            spans.extend((span, block.role) for span in found)
    return tuple(
        Sentence(f"{side}{number}", span, role) for number, (span, role) in enumerate(spans, 1)
    )


_LOW_AND_HIGH = re.compile("„([^„“”\n]*)“")
"""German marks: what opens a quotation in English closes it here."""


def _with_plain_closers(text: str) -> str:
    """The text, closing marks that look like opening ones written as closing ones."""
    return _LOW_AND_HIGH.sub(r"„\1”", text) if "„" in text else text


def _lines(text: str, block: Block) -> Iterator[Span]:
    start = block.span.start
    while start < block.span.end:
        end = text.find("\n", start, block.span.end)
        if end < 0:
            end = block.span.end
        trimmed = _trim(text, start, end)
        if trimmed:
            yield trimmed
        start = end + 1


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _split(text: str, line: Span, language: str | None) -> Iterator[Span]:
    start = line.start
    for match in _END.finditer(text, line.start, line.end):
        end = match.end()
        if end < line.end and not _is_boundary(text, match, line, language):
            continue
        if end < line.end and _says_again(text, match, line):
            continue
        if end < line.end and _count_words(text, start, end) < _SHORT:
            continue
        trimmed = _trim(text, start, end)
        if trimmed:
            yield trimmed
        start = end
    trimmed = _trim(text, start, line.end)
    if trimmed:
        yield trimmed


_CALL = re.compile(r"[^\"“”„.!?…:]*$")


def _says_again(text: str, match: re.Match[str], line: Span) -> bool:
    """Whether a call is repeated ("Stop him! Stop him!"): one cry, however often."""
    if match["mark"] != "!" or match["closers"]:
        return False
    before = _CALL.search(text[max(line.start, match.start() - _LOOK_BACK) : match.start()])
    call = before.group().strip() if before else ""
    return bool(call) and text[match.end() : line.end].lstrip().startswith(f"{call}!")


def _count_words(text: str, start: int, end: int) -> int:
    """Words of a run, counted no further than needed; each CJK character is a word."""
    run = text[start:end]
    has_signs = not run.isascii() and max(run) >= "\u3040"
    pattern = re.compile(rf"{_SIGNS}|{_WORDS}") if has_signs else _WORD
    count = 0
    for count, _ in enumerate(pattern.finditer(run), 1):
        if count >= _SHORT:
            break
    return count


def _is_boundary(text: str, match: re.Match[str], line: Span, language: str | None) -> bool:
    mark, end = match["mark"], match.end()
    if any(char in _UNSPACED for char in mark):
        return True
    if not text[end].isspace() and text[end] not in "\u200b\u2060\ufeff":
        # "news.com", "3.5", "U.S.-led": no space, no boundary, but for a missing space that a
        # closing mark proves ('United States."The').
        return bool(match["closers"]) and text[end].isupper()
    following = _NEXT.match(text, end, line.end)
    assert following is not None  # every part of the pattern may be empty
    word, openers = following["word"], following["openers"]
    if word is None:
        return True
    if openers[:1] in ("—", "–", "-") and openers:
        # A dash carries the sentence on, or brings the name under a quotation.
        return False
    if word[0].islower() and (not openers or match["closers"]):
        return False
    if not word[0].isalnum() and not openers:
        return False
    if mark == ".":
        return _stop_ends(text, match, line, word, openers, language)
    if mark in ("..", "...", "…", "‥"):
        # A spaced ellipsis marks a gap inside the sentence.
        return bool(match["closers"]) or not text[match.start() - 1 : match.start()].isspace()
    return not (match["closers"] and _CUE_AFTER_NAME.match(text, following.start("word"), line.end))


def _stop_ends(
    text: str, match: re.Match[str], line: Span, word: str, openers: str, language: str | None
) -> bool:
    """Whether a single full stop, followed by a space and `word`, ends its sentence."""
    stop = match.start()
    look_from = max(line.start, stop - _LOOK_BACK)
    start = stop
    while start > look_from and not (text[start - 1].isspace() or text[start - 1] in _NO_TOKEN):
        start -= 1
    token = text[start:stop]
    plain = token.lower()
    if not token:
        return True
    if match["closers"].strip("'’)"):
        return True
    if token.isdigit():
        number_of_list = _trim(text, line.start, stop) == Span(stop - len(token), stop)
        german_ordinal = language == "de" and len(token) <= 2
        return not (number_of_list and len(token) <= 3) and not german_ordinal
    if plain in _LEADING or (plain in _TITLES and token[0].isupper()):
        return False
    if word[0].isdigit() and plain in _BEFORE_NUMBER:
        return False
    if len(token) == 1 and token.isalpha() and token.isupper():
        # An initial ("J. Smith"), unless a sentence plainly starts ("Plan B. He …").
        starts = word.lower() in _STARTERS
        return token != "I" and starts and not _after_capital(text, look_from, stop)
    if plain in _ALSO_WORDS and token.islower():
        return True
    if plain in _EITHER or _ACRONYM.fullmatch(token):
        return word[0].isupper() and (bool(openers) or word.lower() in _STARTERS)
    return True


def _after_capital(text: str, look_from: int, stop: int) -> bool:
    """Whether the word before an initial bears a capital, as a given name does ("Robert F.")."""
    words = text[look_from : stop - 1].split()
    return bool(words) and words[-1][0].isupper() and len(words[-1]) > 1
