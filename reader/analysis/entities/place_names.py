"""Which names of places, and of nationalities, mean the same."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.name_forms import fold

_OTHER_NAMES = {
    "kiev": "kyiv",
    "kharkov": "kharkiv",
    "lvov": "lviv",
    "odessa": "odesa",
    "peking": "beijing",
    "bombay": "mumbai",
    "calcutta": "kolkata",
    "madras": "chennai",
    "bangalore": "bengaluru",
    "rangoon": "yangon",
    "saigon": "ho chi minh city",
    "donbass": "donbas",
    "lugansk": "luhansk",
    "washington dc": "washington",
    "washington d c": "washington",
    "new york city": "new york city",
    "nyc": "new york city",
    "la": "los angeles",
    "macedonia": "north macedonia",
}
"""Places whose names differ by custom or were changed; countries stand in the gazetteer."""


@lru_cache(maxsize=20_000)
def place_key(name: str) -> str:
    """The same for all names of one place."""
    plain = fold(name)
    undotted = " ".join(plain.replace(".", " ").replace(",", " ").split())
    joined = plain.replace(".", "")
    for form in (plain, plain + ".", undotted, joined):
        if form in _countries():
            return _countries()[form]
    undotted = re.sub(r"^(?:st|ste|saint) ", "saint ", undotted)
    undotted = undotted.removesuffix(" county")  # "Maricopa county" is read as "Maricopa"
    return _OTHER_NAMES.get(undotted, undotted)


@lru_cache(maxsize=20_000)
def group_key(name: str) -> str:
    """The same for all words of one nationality or group ("Russian", "Russians")."""
    plain = fold(name)
    countries = _demonyms()
    country = countries.get(plain) or countries.get(plain.removesuffix("s"))
    if country:
        return country
    is_plural = len(plain) > 4 and plain.endswith("s") and not plain.endswith("ss")
    return plain[:-1] if is_plural else plain


@cache
def _countries() -> dict[str, str]:
    return {name.casefold(): fold(country) for name, country in gazetteer().country_of.items()}


@cache
def _demonyms() -> dict[str, str]:
    lists = gazetteer().country_of_demonym
    return {name.casefold(): fold(country) for name, country in lists.items()}
