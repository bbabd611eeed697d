"""Make `resources/gazetteer/` from the shared lists and from the lists beside this script.

    python packaging/train_model/make_gazetteer.py ../shared/eval/entities

The shared gazetteer holds countries, nationalities, capitals, cities over 250 000 people
(GeoNames, CC BY 4.0), well-known organisations and titles; `lists/` holds what this project adds
by hand. The same input gives the same files.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "resources" / "gazetteer"

HONORIFICS = {"Father", "Sister", "Brother", "Private", "General", "Justice", "Chief", "Chair"}
"""Titles that are also everyday words or parts of other names."""


def own_list(name: str) -> list[str]:
    """The lines of `lists/NAME.txt`; "#" opens a comment."""
    path = HERE / "lists" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def words_of(name: str) -> list[str]:
    """All words of `lists/NAME.txt`: for lists of single words, many a line."""
    return [word for line in own_list(name) for word in line.split()]


def pairs_of(name: str) -> dict[str, str]:
    """Lines of the form `left = right`."""
    pairs = (line.partition(" = ") for line in own_list(name))
    return {left.strip(): right.strip() for left, _, right in pairs}


def write(name: str, licence: str, content: dict[str, Any]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"licence": licence, **content}, ensure_ascii=False, indent=0)
    (OUT / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def main(shared: Path) -> None:
    folder = shared / "gazetteer"
    lists = json.loads((folder / "gazetteer.json").read_text(encoding="utf-8"))
    given = (folder / "given_names.txt").read_text(encoding="utf-8").split()
    given = sorted((set(given) | set(words_of("given_names"))) - set(words_of("not_given_names")))
    countries = {name: sorted(set(aliases)) for name, aliases in lists["countries"].items()}
    for alias, country in pairs_of("country_aliases").items():
        countries[country] = sorted({*countries.get(country, []), alias})
    write(
        "places",
        "cities: GeoNames (geonames.org), CC BY 4.0; the rest: MIT, as this program",
        {
            "countries": countries,
            "capitals": sorted(set(lists["capitals"])),
            "states": sorted(set(lists["us_states"])),
            "regions": sorted({*lists["places"], *own_list("regions")}),
            "cities": sorted({*lists["cities"], *own_list("cities")}),
        },
    )
    write(
        "groups",
        "MIT, as this program",
        {
            "demonyms": {**lists["demonyms"], **pairs_of("demonyms")},
            "groups": sorted({*lists["norp"], *own_list("groups")}),
        },
    )
    write(
        "organisations",
        "MIT, as this program",
        {
            "organisations": sorted({*lists["orgs"], *own_list("organisations")}),
            "acronyms": {**lists["acronyms"], **pairs_of("acronyms")},
            "events": sorted({*lists["events"], *own_list("events")}),
        },
    )
    write(
        "people",
        "MIT, as this program",
        {
            "given_names": given,
            "surnames": sorted(set(words_of("surnames"))),
            "titles": sorted({*lists["titles"], *own_list("titles")}),
            "title_modifiers": sorted({*lists["title_modifiers"], *own_list("title_modifiers")}),
        },
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
