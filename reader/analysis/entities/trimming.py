"""Cutting from a name what does not belong to it: articles, titles, 's, quotation marks."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.entities.found import Found
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.name_forms import SHORT_TITLES
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

_ARTICLE = re.compile(r"(?:[Tt]he|THE|an?|An?)\s+")
_TAIL = re.compile(
    r"-(?:based|led|backed|born|controlled|occupied|sponsored|run|owned|style|funded|educated|held|"
    r"dominated|ruled|wide|trained|educated|brokered|linked|bound|made|area|listed)$"
)
"""What makes an adjective of a name: "Geneva-based"."""
_RESULT = re.compile(r"\s+\d{1,3}$")
_COUNTED = re.compile(
    r"[-–]\d| (?:hundred|thousand|million|billion|trillion|per ?cent|people|years)\b"
)
"""After a number that is none of the name's: "Harbour Lions 2-1", "lent Zentara 3 billion"."""
_SENTENCE_ON = re.compile(r"(?<! of)(?<! and)(?<! in)(?<! for)(?<! by)\s(?:the|an?)\s[^A-Z]*$")
"""What a sentence goes on with: "gave Northgate Energy the green light 18"."""
_AFTER_PREFIX = re.compile(r"\b(?:Pan|Trans|Anti|Afro|Inter|Pro|Non|Neo|Post|Pre|Ex)-$")
"""Before a part of a word: "Pan-American"."""
_SMALL_END = re.compile(r"(?:[\s,]+(?:of|and|for|in|at|on|to|by|with|&|the|from))+$")
_DIRECTION = re.compile(
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|"
    r"(?:north|south)(?:-?east|-?west)(?:ern)?)\s+)+(?:of\s+)?(?=[A-Z])"
)
_PLACE_NOUN = re.compile(
    r"\s+(?:province|district|city|county|region|area|state|town|village|prison|coast|territory|"
    r"kingdom|camp|border|airport|suburb|neighborhood|neighbourhood|capital|hospital)$"
)
"""Nouns and directions in lower case beside a place's name; four sources of five leave them out."""
_MONEY = re.compile(r"(?:[A-Z]{0,3}[$£€¥₦₹]|R|N|Rs|Ksh|Sh)\d[\d.,]*(?:m|bn|tn|k)?")
_TEMPERATURE = re.compile(r"[-−]?\d+(?:\.\d+)?[CF]")
_SHORT_NAME = re.compile(r"(\w.*?\w)\s\(([A-Z][\w&.-]*[A-Z][\w&.-]*)\)")
_NICKNAME = re.compile(r" [“\"‘'](?:[A-Z][\w.]*)(?: [\w.]+){0,2}[”\"’'] ")
_OFFICE_BEHIND = re.compile(
    r" (?:Governor|Senator|Mayor|MPs?|MLAs?|MCAs?|MEPs?|Deputy Governor|Chief Minister|"
    r"Prime Minister|President|Premier|Magistrate|Judge|Police Commissioner|Woman Rep)$"
)
"""An office that the name's place stands before: "Machakos Governor"."""
_TV = re.compile(
    r" TV(?= (?:channel|station|network|series|special|show|program(?:me)?|documentary|movie|film|"
    r"drama|sitcom|interview|commercial|ad|advert)s?\b)"
)
"""Behind a broadcaster that is known without it: in "the BBC TV drama" it is the drama's."""
_NO_NAMES = word_list(
    "Prime Minister Prophet Photo Image Video File Share Source Story MP MPs MLA MLAs MEP MEPs MNA "
    "MCAs SAN PhD CEO CFO GDP VAT COVID-19 Covid-19 Covid COVID HIV AIDS Brig Gen Lt Col Maj Capt "
    "Sgt NGO NGOs IDPs"
)
"""Words of titles and of pages that models take for names."""
_LEADING = " \n\t\"“”„«'‘’([/*-–—•"
_TRAILING = " \n\t,;:\"“”»'’([/*-–—"


@cache
def _before_people() -> re.Pattern[str]:
    lists = gazetteer()
    known = {*lists.titles, *(t.lower() for t in lists.titles), *SHORT_TITLES}
    titles = sorted(known, key=lambda t: (-len(t), t))
    title = "|".join(map(re.escape, titles))
    modifier = "|".join(map(re.escape, lists.title_modifiers))
    return re.compile(rf"(?:(?:{title})[\s,]+|(?:{modifier})[\s-]+|(?:[Tt]he|THE|an?|A)\s+)+")


@cache
def _titles() -> frozenset[str]:
    return frozenset(gazetteer().titles)


def _are_titles(words: str) -> bool:
    """Two titles or more and nothing else: "Supreme Leader Ayatollah"."""
    titles = _titles()
    return any(
        words[:at] in titles and (words[at + 1 :] in titles or _are_titles(words[at + 1 :]))
        for at, char in enumerate(words)
        if char == " "
    )


def trim_names(text: str, found: list[Found]) -> list[Found]:
    """Names without articles, titles, possessive 's and signs around them; bare titles go."""
    trimmed = (_trim(text, part) for name in found for part in _without_short_name(text, name))
    return _with_nicknames(text, [name for name in trimmed if name])


def _with_nicknames(text: str, found: list[Found]) -> list[Found]:
    """People with what they are called in the middle made one name: Anna “Annie” Keller."""
    joined: list[Found] = []
    for name in found:
        first = next((n for n in joined[-2:] if _opens_nickname(text, n, name)), None)
        if first is not None:
            del joined[joined.index(first) :]
            name = Found(first.start, name.end, Label.PERSON)
        joined.append(name)
    return joined


def _opens_nickname(text: str, first: Found, last: Found) -> bool:
    is_person = first.label is Label.PERSON and last.label is Label.PERSON
    return is_person and _NICKNAME.fullmatch(text, first.end, last.start) is not None


def _without_short_name(text: str, name: Found) -> list[Found]:
    """ "Bank of Albania (BoA)" is two names of one thing."""
    match = _SHORT_NAME.fullmatch(text, name.start, name.end)
    if match is None or name.label is Label.PERSON:
        return [name]
    return [Found(*match.span(1), name.label), Found(*match.span(2), name.label)]


def _trim(text: str, name: Found) -> Found | None:
    start, end, label = name
    while start < end and text[start] in _LEADING:
        start += 1
    if label is Label.GROUP and _AFTER_PREFIX.search(text, max(0, start - 8), start):
        return None
    before = (_before_people() if label is Label.PERSON else _ARTICLE).match(text, start, end)
    if before and before.end() < end:
        start = before.end()
    elif label is Label.PERSON and text[start:end] in _titles():
        return None
    start, end = _trim_end(text, start, end)
    office = _OFFICE_BEHIND.search(text, start, end)
    if office and label is not Label.GROUP:
        end, label = office.start(), Label.PLACE if label is Label.PERSON else label
    if label is Label.ORG:
        end = _trim_broadcaster(text, start, end)
    result = _RESULT.search(text, start, end)
    if result and _COUNTED.match(text, end):
        end = result.start()
    if label is Label.PLACE:
        start, end = _trim_place(text, start, end)
    words = text[start:end]
    if not any(char.isalnum() for char in words) or words in _NO_NAMES:
        return None
    if _MONEY.fullmatch(words) or _TEMPERATURE.fullmatch(words):
        return None
    if words == "State" and text[:start].endswith("Secretary of "):
        return None
    small = words.islower() and (label is Label.GROUP or _is_no_place(words, label))
    if _are_titles(words) or small:
        return None
    if label is Label.EVENT and words.split()[-1].islower():
        return None  # "Kenyan election" describes; votes with their year: events.py
    return Found(start, end, label)


def _trim_broadcaster(text: str, start: int, end: int) -> int:
    is_before_noun = text[start:end].endswith(" TV") and _TV.match(text, end - 3)
    is_known = text[start : end - 3] in gazetteer().organisations
    return end - 3 if is_before_noun and is_known else end


def _trim_place(text: str, start: int, end: int) -> tuple[int, int]:
    direction = _DIRECTION.match(text, start, end)
    if direction and direction.end() < end:
        start = direction.end()
    noun = _PLACE_NOUN.search(text, start, end)
    if noun and noun.start() > start:
        end = noun.start()
    return start, end


def _is_no_place(small: str, label: Label) -> bool:
    """Whether a word in small letters ("villa") is no place that somebody wrote carelessly."""
    lists = gazetteer()
    known = (lists.places, lists.cities, lists.states, lists.country_of)
    is_known = any(small.title() in one for one in known)
    return label is Label.PLACE and small.isalpha() and not is_known


def _trim_end(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start:
        cut = (
            _TAIL.search(text, start, end)
            or _SENTENCE_ON.search(text, start, end)
            or _SMALL_END.search(text, start, end)
        )
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        elif cut and cut.start() > start:
            end = cut.start()
        elif (
            text[end - 1] in _TRAILING
            or text[start:end].endswith(("/.", ")."))
            or _has_needless_bracket(text[start:end])
        ):
            end -= 1
        else:
            break
    return start, end


def _has_needless_bracket(name: str) -> bool:
    return name.endswith(")") and "(" not in name
