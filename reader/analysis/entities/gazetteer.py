"""Lists of known names, from `resources/gazetteer/` (their licences stand in the files)."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from reader.paths import resource
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What is known of names before a text is read. All sets hold names as they are written."""

    country_of: dict[str, str]
    """Every name of a country to its common one ("U.S." to "United States")."""
    capitals: frozenset[str]
    states: frozenset[str]
    """States of the United States."""
    regions: frozenset[str]
    """Continents, seas, quarters and regions."""
    cities: frozenset[str]
    country_of_demonym: dict[str, str]
    """Nationality words to countries ("Russian", "Russians" to "Russia")."""
    groups: frozenset[str]
    """Religions, peoples and political convictions."""
    organisations: frozenset[str]
    long_forms: dict[str, str]
    """Acronyms to what they stand for."""
    events: frozenset[str]
    given_names: frozenset[str]
    surnames: frozenset[str]
    titles: tuple[str, ...]
    """Longest first."""
    title_modifiers: tuple[str, ...]
    """Words before a title ("former"); longest first."""
    places: frozenset[str]
    """Countries, capitals and regions: places that are hardly ever anything else."""


@cache
def gazetteer() -> Gazetteer:
    """The bundled lists, read once (about 5 ms)."""
    places, groups = _read("places"), _read("groups")
    organisations, people = _read("organisations"), _read("people")
    country_of = {
        name: country
        for country, aliases in places["countries"].items()
        for name in (country, *aliases)
    }
    return Gazetteer(
        country_of=country_of,
        capitals=frozenset(places["capitals"]),
        states=frozenset(places["states"]),
        regions=frozenset(places["regions"]),
        cities=frozenset(places["cities"]),
        country_of_demonym=dict(groups["demonyms"]),
        groups=frozenset(groups["groups"]),
        organisations=frozenset(organisations["organisations"]),
        long_forms=dict(organisations["acronyms"]),
        events=frozenset(organisations["events"]),
        given_names=frozenset(people["given_names"]),
        surnames=frozenset(people["surnames"]),
        titles=tuple(sorted(people["titles"], key=lambda title: (-len(title), title))),
        title_modifiers=tuple(
            sorted(people["title_modifiers"], key=lambda word: (-len(word), word))
        ),
        places=frozenset([*country_of, *places["capitals"], *places["regions"]]),
    )


def _read(name: str) -> dict[str, Any]:
    path = resource("gazetteer", f"{name}.json")
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content
