"""Events that a text names by a fixed form: storms, votes with their year, wars and games.

Models meet few events in training and take storms for people; the form tells them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

_STORM = re.compile(
    r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Superstorm|Storm) "
    r"([A-Z][a-z]+)\b(?!-| [A-Z])"
)
_BATTLE = re.compile(r"\b(?:Battle|Siege|Sack) of (?:the )?[A-Z]\w+(?:[ -][A-Z]\w+)*")
_NOT_STORMS = word_list("Center Centre Season Warning Watch Committee Relief Island Force Shadow")
"""Words after "Hurricane" and the like that are no storm's name."""
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_WORD = r"[A-Z][\w.’'-]*"
_VOTE = re.compile(
    rf"\b(?:(?:{_MONTH}) )?(?:1[89]|20)\d\d {_WORD}(?: (?:{_WORD}|of|the|and)){{0,5}}"
    r"(?: (?:general|federal|presidential|parliamentary|legislative|congressional|local|municipal|"
    r"provincial|state|regional|gubernatorial|mayoral|council|leadership|special|primary|national|"
    r"independence|constitutional|membership|midterm|snap))*"
    r" (?:elections?|by-elections?|referendum|primar(?:y|ies))\b"
)
"""A vote by its full name, as an encyclopedia heads its article: "2017 Kenyan general election"."""
_BODY = re.compile(r"(?:Senate|Parliament|Assembly)(?: special)? election$")
_ITS_PLACE = re.compile(r" in (?:the )?[A-Z]\w*(?: [A-Z]\w*)*")
"""Where such a body is elected there: "2004 European Parliament election in Italy"."""
_EVENT_ENDS = word_list(
    "War Olympics Paralympics Festival Championship Championships Summit Crisis Uprising"
)


def add_events(text: str, found: list[Found]) -> list[Found]:
    """Names with the events that their form shows: put in place of the names inside them."""
    found = [_by_its_words(text, name) for name in found]
    taken = Taken(found)
    for start, end in _events_by_form(text):
        over = taken.touching(start, end)
        if all(start <= name.start and name.end <= end for name in over):
            for name in over:
                taken.remove(name)
            taken.add(Found(start, end, Label.EVENT))
    return _short_names_of_storms(text, taken.all())


def _by_its_words(text: str, name: Found) -> Found:
    words = name.of(text).split()
    is_event = len(words) > 1 and words[-1] in _EVENT_ENDS
    return Found(name.start, name.end, Label.EVENT) if is_event else name


def _events_by_form(text: str) -> Iterator[tuple[int, int]]:
    for match in _VOTE.finditer(text):
        place = _ITS_PLACE.match(text, match.end()) if _BODY.search(match.group()) else None
        yield match.start(), place.end() if place else match.end()
    for match in _BATTLE.finditer(text):
        yield match.span()
    for match in _STORM.finditer(text):
        if match.group(1) not in _NOT_STORMS:
            yield match.span()


def _short_names_of_storms(text: str, found: list[Found]) -> list[Found]:
    """ "Haiyan" is the typhoon where no person or place of a longer name has that word."""
    events = [name.of(text) for name in found if name.label is Label.EVENT]
    storms = {match.group(1) for words in events if (match := _STORM.fullmatch(words))}
    others = {
        word
        for name in found
        if name.label is not Label.EVENT and " " in name.of(text)
        for word in name.of(text).split()
    }
    storms -= others
    return [
        Found(name.start, name.end, Label.EVENT) if name.of(text) in storms else name
        for name in found
    ]
