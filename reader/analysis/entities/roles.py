"""Descriptions that one person of the text carries: "the Russian leader".

A person carries a role where the text says so beside the name: "Russian President Vladimir Putin",
"Anna Keller, the mayor of Graz". A description is taken for a person only if one single person
carries its role; it is a probable mention, never a certain one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.place_names import place_key
from reader.analysis.entities.word_list import word_list
from reader.documents.article import Span
from reader.records import dataclass

_ROLES = (
    "vice president",
    "deputy prime minister",
    "prime minister",
    "foreign minister",
    "defence minister",
    "defense minister",
    "interior minister",
    "finance minister",
    "justice minister",
    "health minister",
    "foreign secretary",
    "home secretary",
    "defense secretary",
    "treasury secretary",
    "secretary of state",
    "secretary general",
    "secretary-general",
    "attorney general",
    "special counsel",
    "press secretary",
    "supreme leader",
    "opposition leader",
    "head of state",
    "crown prince",
    "chief executive",
    "president-elect",
    "president",
    "premier",
    "chancellor",
    "ambassador",
    "governor",
    "mayor",
    "senator",
    "king",
    "queen",
    "pope",
    "prince",
    "princess",
    "emir",
    "sultan",
    "prosecutor",
    "businessman",
    "businesswoman",
    "tycoon",
    "billionaire",
    "oligarch",
    "lawyer",
    "spokesman",
    "spokeswoman",
    "commissioner",
    "leader",
)
_LEADERS = word_list(
    "president, prime minister, premier, chancellor, supreme leader, king, queen, emir, "
    "sultan, head of state"
)
"""Whoever carries one of these is "the leader" of that country."""
_ONLY_WITH_COUNTRY = frozenset({"leader", "lawyer", "prince", "princess", "spokesman"})
"""Too common to be anybody's without a country."""


@dataclass(frozen=True, slots=True)
class _Description:
    start: int
    end: int
    country: str | None
    role: str
    former: bool
    definite: bool
    """Whether it says "the", or a country, and so means somebody known."""


Carriers = dict[tuple[str | None, str, bool], set[int]]
"""(country, role, former) to the numbers of the people who carry it."""


def find_carriers(text: str, people: Sequence[tuple[Span, int]]) -> Carriers:
    """Who is given which role; `people` are names with the number of the person."""
    starts = {span.start: person for span, person in people}
    ends = {span.end: person for span, person in people}
    carriers: Carriers = {}
    for found in _descriptions(text):
        person = _named_after(text, found, starts)
        if person is None:
            person = _named_before(text, found, ends)
        if person is None:
            continue
        roles = {found.role, "leader"} if found.role in _LEADERS else {found.role}
        for role in roles:
            for country in {found.country, None}:
                carriers.setdefault((country, role, found.former), set()).add(person)
    return carriers


def find_role_mentions(
    text: str, people: Sequence[tuple[Span, int]], carriers: Carriers
) -> list[tuple[Span, int, str]]:
    """(span, number of the person, reason) of descriptions that stand without a name."""
    starts = {span.start: person for span, person in people}
    ends = {span.end: person for span, person in people}
    mentions = []
    for found in _descriptions(text):
        if _named_after(text, found, starts) is not None or not found.definite:
            continue
        if _named_before(text, found, ends) is not None:
            continue
        if found.country is None and found.role in _ONLY_WITH_COUNTRY:
            continue
        who = carriers.get((found.country, found.role, found.former), set())
        if len(who) == 1:
            words = text[found.start : found.end]
            reason = f"“{words}”: probably, the only one whom the text calls so"
            mentions.append((Span(found.start, found.end), next(iter(who)), reason))
    return mentions


def _named_after(text: str, found: _Description, starts: dict[int, int]) -> int | None:
    """ "Russian President [Vladimir Putin]", "the president, [Anna Keller],"."""
    for gap in (" ", "\n", ", ", " of state "):
        at = found.end + len(gap)
        if at in starts and text.startswith(gap, found.end):
            return starts[at]
    return None


def _named_before(text: str, found: _Description, ends: dict[int, int]) -> int | None:
    """ "[Anna Keller], the Austrian president,"."""
    before = re.search(r",\s+(?:(?:the|who is|then|now|a|an)\s+)?$", text[: found.start][-12:])
    if before is None:
        return None
    return ends.get(found.start - len(before.group()))


@lru_cache(maxsize=2)  # asked for twice of each article: by carriers and by mentions
def _descriptions(text: str) -> tuple[_Description, ...]:
    lists = gazetteer()
    found = []
    for match in _pattern().finditer(text):
        nation, former, role = match.group("nation"), match.group("former"), match.group("role")
        if nation and not nation[0].isupper():
            continue
        country = _country(match.group("place") or nation)
        if nation and nation not in lists.country_of_demonym and country is None:
            continue
        start = match.start("nation") if nation else match.start("role")
        end = match.end("place") if match.group("place") else match.end("role")
        definite = bool(nation or match.group("place") or match.group("the"))
        if match.group("indefinite"):
            definite = False
        words = {word.strip().casefold() for word in (former, match.group("then")) if word}
        is_former = bool(words & {"former", "ex-", "then", "late"})
        found.append(_Description(start, end, country, role.casefold(), is_former, definite))
    return tuple(found)


def _country(words: str | None) -> str | None:
    if not words:
        return None
    name = words.removesuffix("'s").removesuffix("’s")
    demonyms = gazetteer().country_of_demonym
    return place_key(demonyms.get(name, name))


@cache
def _pattern() -> re.Pattern[str]:
    lists = gazetteer()
    demonyms = [d for d in lists.country_of_demonym if not d.endswith("s") or d.endswith("ss")]
    nations = sorted({*demonyms, *lists.country_of}, key=len, reverse=True)
    nation = "|".join(map(re.escape, nations))
    place = "|".join(map(re.escape, sorted(lists.country_of, key=len, reverse=True)))
    role = "|".join(map(re.escape, _ROLES))
    former = r"(?P<former>(?i:former|incumbent|outgoing|then|late|acting|current)\s+|[Ee]x-)?"
    return re.compile(
        rf"(?<![\w-])(?:(?P<the>[Tt]he)\s+|(?P<indefinite>[Aa]n?)\s+)?{former}"
        rf"(?:(?P<nation>(?:{nation})(?:['’]s)?)\s+(?P<then>former\s+|outgoing\s+|incumbent\s+)?)?"
        rf"(?P<role>(?i:{role}))(?!\w)(?:\s+of\s+(?:the\s+)?(?P<place>{place})(?!\w))?"
    )
