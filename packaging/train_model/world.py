"""Names of the whole world for training texts, and sentences of news that hold them.

The lists say what they are made of; names of one sentence mostly come from one country.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from pathlib import Path

from corpus import Text

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.word_list import word_list

LISTS = Path(__file__).resolve().parent / "lists"
ORGANISATIONS = (
    sorted(word_list("police force ministry parliament party company media club body university"))
    + ["company"] * 2
)
_SLOT = re.compile(r"\{(\w+)\}")


class World:
    """Makes names country by country. `invented` gives a new word with a capital."""

    def __init__(self, chance: random.Random, invented: Callable[[], str]) -> None:
        self._chance = chance
        self._invented = invented
        self._people = json.loads((LISTS / "people.json").read_text(encoding="utf-8"))
        self._towns = json.loads((LISTS / "towns.json").read_text(encoding="utf-8"))
        self._patterns, self._words = _patterns()
        self._demonyms: dict[str, list[str]] = {}
        for word, country in sorted(gazetteer().country_of_demonym.items()):
            self._demonyms.setdefault(country, []).append(word)
        self._countries = sorted(set(self._towns) & set(self._demonyms))
        self._known = sorted(set(self._people) & set(self._countries))
        self.country = self._known[0]
        self.move()

    def move(self) -> None:
        """Take the next names from another country; more often from one whose people are known."""
        is_known = self._chance.random() < 0.8
        self.country = self._chance.choice(self._known if is_known else self._countries)

    def person(self) -> tuple[str, str]:
        """A full name and its surname."""
        chance = self._chance
        known = self._people.get(self.country) or self._people[chance.choice(self._known)]
        given, surname = chance.choice(known["given"]), chance.choice(known["surnames"])
        kind = chance.random()
        if kind < 0.12:
            given += " " + chance.choice(known["given"])
        elif kind < 0.20:
            surname = chance.choice(known["surnames"]) + " " + surname
        elif kind < 0.25:
            surname = self._invented()
        elif kind < 0.29:
            given += f" {chance.choice('ABCDEFGHJKLMNOPRSTVZ')}."
        return f"{given} {surname}", surname

    def town(self) -> str:
        return str(self._chance.choice(self._towns.get(self.country) or ["Geneva"]))

    def named(self, kind: str) -> str:
        """A name of one of the kinds of `patterns.txt`."""
        return self.filled(self._chance.choice(self._patterns[kind]))

    def organisation(self) -> str:
        return self.named(self._chance.choice(ORGANISATIONS))

    def place(self) -> str:
        return self.named("site" if self._chance.random() < 0.12 else "place")

    def demonym(self, *, plural: bool) -> str:
        words = self._demonyms.get(self.country) or ["African", "Africans"]
        fitting = [word for word in words if (word[-1] == "s" and word[-2:] != "ss") == plural]
        return self._chance.choice(fitting or words)

    def filled(self, pattern: str) -> str:
        """`pattern` with its capitals filled in."""
        return _SLOT.sub(lambda found: self._word(found.group(1)), pattern)

    def _word(self, slot: str) -> str:
        chance = self._chance
        if slot in self._words:
            return chance.choice(self._words[slot])
        if slot == "x2":
            return self._invented()[: chance.randint(3, 5)]
        if slot == "A":
            return "".join(chance.choice("ABCDEFGHIKLMNOPRSTUVZ") for _ in range(_letters(chance)))
        made = {
            "C": lambda: self.country,
            "D": lambda: self.demonym(plural=False),
            "T": self.town,
            "R": self.town,
            "S": lambda: self.person()[1],
            "X": self._local_word,
            "x": lambda: self._local_word().lower(),
        }[slot]
        return str(made())

    def _local_word(self) -> str:
        """A word that may name anything: invented, or a name of this country."""
        kind = self._chance.random()
        if kind < 0.5:
            return self._invented()
        return self.town().split()[0] if kind < 0.7 else self.person()[1].split()[0]


def _letters(chance: random.Random) -> int:
    return chance.choice([2, 3, 3, 3, 3, 4, 4, 4, 5])


def _patterns() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    patterns: dict[str, list[str]] = {}
    words: dict[str, list[str]] = {}
    kind = ""
    for line in (LISTS / "patterns.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif kind == "words" and " = " in line:
            name, _, values = line.partition(" = ")
            words[name] = values.split("|")
        elif line and not line.startswith("#"):
            patterns[kind] = line.split("|")
    return patterns, words


def news_sentences(world: World, chance: random.Random, rounds: int) -> list[Text]:
    """Every sentence of `sentences.txt` `rounds` times, each time with other names."""
    lines = (LISTS / "sentences.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    texts = []
    for number in range(rounds):
        chance.shuffle(lines)
        for at, line in enumerate(lines):
            world.move()
            texts.append(_sentence(world, chance, line, f"sentences:{number}:{at // 3}"))
    return texts


def _sentence(world: World, chance: random.Random, line: str, doc: str) -> Text:
    text, people = Text(doc=doc), {}
    home = world.country
    acronym = world.filled("{A}")
    at = 0
    for slot in _SLOT.finditer(line):
        before = line[at : slot.start()]
        at = slot.end()
        name, label = _fill(world, slot.group(1), people, acronym)
        if name.startswith(home) and before.endswith("the ") and chance.random() < 0.3:
            before = before.removesuffix("the ")
        text.text += before
        if label:
            text.names.append((len(text.text), len(text.text) + len(name), label))
        text.text += name
        world.country = home
    text.text += line[at:]
    return text


def _fill(
    world: World, slot: str, people: dict[str, tuple[str, str]], acronym: str
) -> tuple[str, str]:
    kind = slot.rstrip("0234")
    if slot[-1] in "234" and kind != "place":
        world.move()
    if kind in ("p", "q", "r"):
        people[kind] = world.person()
        return people[kind][0], "PERSON"
    if kind == "s":
        return (people.get("p") or world.person())[1], "PERSON"
    if kind == "A":
        return acronym, "ORG"
    if kind == "c":
        return world.country, "PLACE"
    if kind in ("d", "ds"):
        return world.demonym(plural=kind == "ds"), "GROUP"
    if kind == "date":
        return "May 3", ""
    return world.named(kind), "PLACE" if kind in ("place", "site") else "ORG"
