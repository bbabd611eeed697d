"""Nouns that say what a person is: "the singer", "a marine biologist", "the Swede"."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.language import words

_ENDING = re.compile(
    r"(?:ologist|ographer|ician|[^l]ist|man|woman|person|goer|keeper|maker|holder|worker|driver|player"
    r"|fighter|seeker|dweller|year-old|-\w+er|-of-(?:two|three|four|five|six|\d))$"
)
_NOT_PEOPLE = frozenset(["list", "human", "twist", "mist", "fist", "assist", "consist", "exist"])
_PEOPLE_OF = re.compile(
    r"(?:an|ish|ese|man|woman|ch|er|i|ot|ss|ard|ede|ane|ole|urk|oat|erb|zech|inn|eek|iton|rab|elt)$"
)


@cache
def _person_nouns() -> frozenset[str]:
    """Roles and occupations of one person: not "officials", "police", "council"."""
    roles = {role for role in words("people", "roles") if not role.endswith("s")}
    known = roles | words("people", "occupations")
    known |= words("people", "feminine_roles") | words("people", "masculine_roles")
    return frozenset(known - words("people", "collectives"))


def is_person_noun(word: str) -> bool:
    """Whether a word (any case) names one person by what he or she is."""
    low = word.casefold()
    if low in _person_nouns() or low.rpartition("-")[2] in _person_nouns():
        return True
    if low in words("people", "collectives") or low in _NOT_PEOPLE:
        return False
    return _ENDING.search(low) is not None


def is_people_name(word: str) -> bool:
    """Whether a capitalised word may be somebody by country: "the Italian", "the Scot"."""
    return word[:1].isupper() and _PEOPLE_OF.search(word) is not None
