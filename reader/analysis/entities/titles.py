"""People after a title: "Special Counsel Robert Mueller" names a person whatever the model says."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.shapes import ORGANISATION_ENDS, PLACE_ENDS
from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Label

_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'\-]*\w|[A-Z]\.)"
_PARTICLE = r"(?:de|da|do|dos|van|von|der|den|del|della|di|al|el|bin|ibn|la|le|ter|du|ould|ul)"
_NOT_IN_NAMES = word_list(
    "The A An In On At Of For And But He She They It We I His Her Their This That Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June "
    "July August September October November December Council Committee Court Minister "
    "Ministry Department Office Secretary Affairs General Party University House State Bank "
    "Service Agency"
)
_WEAK_TITLES = word_list(
    "Chief Chair Secretary Father Private Major General Justice Speaker Leader Commissioner"
)
"""Titles that also open names of other kinds ("Justice Department", "Chief Executive")."""
_OPENS_OTHER_NAMES = word_list(
    "King Queen Prince Princess Lord Lady Sister Brother Captain Marshal Sir Imam Sultan Pope "
    "Judge Mayor Governor Bishop Premier President Senator"
)
"""Titles that also open names of places, ships and buildings."""


@cache
def _titled_name() -> re.Pattern[str]:
    titles = "|".join(map(re.escape, [*gazetteer().titles, "the Rev.", "U.S. Rep.", "U.S. Sen."]))
    name = rf"{_NAME_WORD}(?:[ \xa0]+(?:{_PARTICLE}[ \xa0]+)*{_NAME_WORD}){{0,3}}"
    return re.compile(rf"\b({titles})[ \xa0]+({name})")


def label_titled_people(text: str, found: list[Found]) -> list[Found]:
    """Names with those after a title made people, and left out ones added."""
    taken = Taken(_free_titled_people(text, found))
    for match in _titled_name().finditer(text):
        start, end = match.start(2), _end_of_name(text, *match.span(2))
        title = match.group(1)
        if end > start and _may_be_person(text, taken, title, start, end):
            for other in taken.touching(start, end):
                taken.remove(other)
            taken.add(Found(start, end, Label.PERSON))
    return taken.all()


def _free_titled_people(text: str, found: list[Found]) -> list[Found]:
    """ "Justice Osei" taken for an organisation becomes the person Osei."""
    people = {
        word for name in found if name.label is Label.PERSON for word in name.of(text).split()
    }
    freed = []
    for name in found:
        match = _titled_name().fullmatch(text, name.start, name.end)
        if name.label in (Label.ORG, Label.PLACE) and match:
            words = match.group(2).split()
            if _is_known_person(words, people, match.group(1)):
                name = Found(match.start(2), match.end(2), Label.PERSON)
        freed.append(name)
    return freed


def _is_known_person(words: list[str], people: set[str], title: str) -> bool:
    """Whether the words after a title are a person's by the lists or by the rest of the text."""
    if not _NOT_IN_NAMES.isdisjoint(words) or words[-1] in ORGANISATION_ENDS | PLACE_ENDS:
        return False
    lists = gazetteer()
    known = words[-1] in people or words[-1] in lists.surnames or words[-1] in lists.given_names
    return known or (title not in _OPENS_OTHER_NAMES and title.split()[0] not in _WEAK_TITLES)


def _end_of_name(text: str, start: int, end: int) -> int:
    """Where the words that can stand in a person's name end."""
    demonyms = gazetteer().country_of_demonym
    kept = start
    for word in re.finditer(r"\S+", text[start:end]):
        if word.group() in _NOT_IN_NAMES | ORGANISATION_ENDS or word.group() in demonyms:
            break
        kept = start + word.end()
    while text[start:kept].endswith(("'s", "’s")):
        kept -= 2
    return kept


def _may_be_person(text: str, taken: Taken, title: str, start: int, end: int) -> bool:
    name = text[start:end]
    over = taken.touching(start, end)
    if (name.isupper() and len(name) < 4) or name in gazetteer().places:
        return False
    if any(other.label is Label.PERSON for other in over):
        return False
    if any(other.start < start and other.end > end for other in over):
        return False
    if any(
        other.label in (Label.ORG, Label.PLACE) and (other.start < start or other.end > end)
        for other in over
    ):
        return False
    if over and title.split()[0] in _WEAK_TITLES:
        return False
    is_weak = title[0].islower() or title.split()[0] in _WEAK_TITLES
    return bool(over) or " " in name or not is_weak
