"""What a figure counts: the noun phrase behind a number, by rules.

The phrase ends with its first plural ("13 Russian nationals", "12 staff members"), or is a state
("12 dead"); where no plural stands near nothing is given, because a wrong thing counted makes a
wrong comparison.
"""

from __future__ import annotations

import re

from reader.analysis.language import words
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.documents.article import Span

_STEP = re.compile(r"(?:[\s\u00a0]|-(?=[a-z]))+([^\W\d_][\w’'-]*|&)")
_OF = re.compile(r"\s(?:of\s)(?:the\s|its\s|their\s|his\s|her\s|all\s)?(?!them\b|those\b|us\b)")
_OF_WHOLE = re.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her)\s)?(?:[\w’'-]+['’]s?\s)?"
    r"(?:[\d,]+|[a-z]+)(?=\s[a-z])"
)
""" "23 of the train's 104 cars"."""
_SKIP = frozenset(
    ["more", "other", "further", "additional", "extra", "new", "fewer", "such", "different", "or"]
)
_RATIO = re.compile(r"\s(?:in|of|every)\s\w+$")
""" "two in three"."""
_DOERS = ("er", "or", "ist", "ian", "ant")
"""Endings of nouns for people who do something: "street sweeper"."""
_MOST = 5
"""Words of the longest thing counted."""

_STRETCHES = frozenset(["year", "month", "week", "day", "hour", "minute", "second", "decade"])
_NAME_BEFORE = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)(?:,\s|\s\(|,?\s(?:who\s)?(?:is|was)\s)$"
)
_NAME_BEFORE_OLD = re.compile(r"(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*),\s(?:an?|the)\s$")
_OLD_END = re.compile(r"olds?$")
_NOUN_BEFORE_AGED = re.compile(r"(?P<name>[a-z]+|[A-Z]\w+),?\saged\s(?:\w+\s)?$")


def find_counted(
    text: str, sentence: Span, number: Span, value: float, unit: str | None
) -> Span | None:
    """The words for the thing counted, or None where they are not plain.

    Of an age the person is given; of a share ("12 per cent of voters") what it is a share of.
    """
    if unit == "score":
        return None
    if unit == "year":
        aged = _of_age(text, sentence, number)
        if aged is not None:
            return aged
    at = number.end
    if unit == "fraction" and _RATIO.search(text, number.start, number.end):
        return _phrase(text, at, sentence.end, one=False)
    if unit in ("%", "fraction", "pp"):
        of = _OF.match(text, at, sentence.end)
        if of is None:
            return None
        at = of.end() - 1
    elif unit is not None and unit not in _STRETCHES:
        # "£2m of reserves", "180 hectares of forest"
        of = _OF.match(text, at, sentence.end)
        if of is None:
            return None
        at = of.end() - 1
    elif unit is not None:
        if text[at : at + 1] != "-":
            return None
    elif value != 1:
        of = _OF.match(text, at, sentence.end)
        if of is not None and not re.match(r"\d", text[of.end() : of.end() + 1]):
            at = of.end() - 1
        whole = _OF_WHOLE.match(text, number.end, sentence.end)
        if whole is not None and whole.group().split()[-1].replace(",", "").isdigit():
            at = whole.end()
    mass = unit is not None and unit not in ("%", "fraction", "pp") and unit not in _STRETCHES
    return _phrase(text, at, sentence.end, one=value == 1 or mass)


def _phrase(text: str, at: int, end: int, *, one: bool) -> Span | None:
    first: int | None = None
    taken = 0
    stops = words("grammar", "prepositions") | words("grammar", "conjunctions")
    stops |= words("grammar", "auxiliaries") | words("grammar", "pronouns")
    stops |= words("grammar", "times") - {"march", "may"}
    while taken < _MOST:
        step = _STEP.match(text, at, end)
        if step is None:
            break
        word = step[1]
        low = word.lower()
        if first is None and low in _SKIP:
            at = step.end()
            continue
        if low in words("counting", "states") and taken <= 1:
            state = Span(step.start(1), step.end())
            return state if first is None else Span(first, step.start(1) - 1)
        if low in stops or low in words("grammar", "determiners"):
            break
        if first is None:
            first = step.start(1)
        taken += 1
        at = step.end()
        if is_plural(low):
            following = _STEP.match(text, at, end)
            modifies = low in words("counting", "plurals") or word[:1].isupper()
            if modifies and following is not None and is_plural(following[1].lower()):
                at = following.end()  # "staff members"
            return Span(first, at)
        if one and text[at : at + 1] != "-":
            following = _STEP.match(text, at, end)
            if following is None or not _goes_on(following[1]):
                return Span(first, at)
    return None


def _goes_on(word: str) -> bool:
    """Whether a word behind "one police …" may still belong to the noun phrase."""
    low = word.lower()
    return low in words("people", "roles") or low in ("person", "man", "woman", "child", "member")


def is_plural(low: str) -> bool:
    """Whether a word in small letters looks like a plural noun."""
    if low in words("counting", "plurals"):
        return True
    if low in words("counting", "modifiers") or low.endswith(("ss", "'s", "’s", "ous", "sis")):
        return False
    return low.endswith("s") and len(low) > 3


def _of_age(text: str, sentence: Span, number: Span) -> Span | None:
    """Whose age is given: "Ann Lee, 54," · "a girl aged nine" · "54-year-old surgeon"."""
    low = max(sentence.start, number.start - 60)
    before = text[low : number.start]
    for pattern in (_NOUN_BEFORE_AGED, _NAME_BEFORE, _NAME_BEFORE_OLD):
        match = pattern.search(before)
        if match:
            return Span(low + match.start("name"), low + match.end("name"))
    if not _OLD_END.search(text, number.start, number.end):
        return None
    return _person_after(text, number.end, sentence.end)


def _person_after(text: str, at: int, end: int) -> Span | None:
    """Who follows "54-year-old": a name as far as it goes, the first noun, or all words up to one
    that says what people are ("heart surgeon")."""
    stops = words("grammar", "auxiliaries") | words("grammar", "speech_verbs")
    stops |= words("grammar", "prepositions") | words("grammar", "conjunctions")
    first: int | None = None
    last: int | None = None
    for _ in range(4):
        step = _STEP.match(text, at, end)
        if step is None or step[1].lower() in stops:
            break
        capital = step[1][:1].isupper()
        at = step.end()
        low = step[1].lower()
        person = low in words("counting", "persons") or is_person_noun(low)
        person = person or low.endswith(_DOERS)
        if first is None:
            first, last = step.start(1), at
        elif person or (capital and text[first].isupper()):
            last = at
    return Span(first, last) if first is not None and last is not None else None
