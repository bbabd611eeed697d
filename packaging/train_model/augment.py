"""Other names for the names of a training text, and other ways to set it.

A model that meets the same few hundred names learns them by heart. So names are replaced: by names
of other countries, and by invented ones, which only their place in the sentence can tell apart.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict

from corpus import Text
from world import World

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.word_list import word_list

MONTHS = sorted(
    word_list(
        "January February March April May June July August September October November December"
    )
)
AGENCIES = sorted(
    word_list(
        "TASS, Reuters, AP, AFP, Xinhua, Interfax, BBC, RIA Novosti, Al Jazeera, DPA, Kyodo, "
        "Yonhap, IRNA, PTI, Anadolu, Bloomberg, EFE, ANSA, Kyodo News, CNN"
    )
)
OFFICES = sorted(
    word_list(
        "Ministry of Foreign Affairs, Foreign Ministry, Ministry of Defence, Ministry of Health, "
        "Department of Justice, Department of State, Justice Department, Treasury Department, "
        "Central Bank, Supreme Court, Election Commission, National Assembly, Senate, Parliament, "
        "Interior Ministry, Navy, Air Force, Coast Guard, Embassy, Olympic Committee, Intelligence "
        "Service, Constitutional Court, Ministry of Education, High Court, Football Association, "
        "Chamber of Commerce, Broadcasting Corporation, Revenue Authority, Police Service, "
        "Electoral Commission, Medical Association, Stock Exchange, Civil Aviation Authority, Red "
        "Cross, Airlines, Football Federation"
    )
)
FIRST_WORDS = sorted(
    word_list(
        "Global National International Northern Central First United Pacific Atlantic Digital "
        "Strategic Research Media Energy Press Data Security Policy Eastern Western Southern Royal "
        "Democratic People's Social Liberal Green Federal Independent Islamic African Asian "
        "European Legal Human Rights Women's Youth Labour Workers' Farmers' Medical Health "
        "Education Sports Football Cricket Trade Mining Steel Petroleum Gas Oil Power Water "
        "Transport"
    )
)
HEADS = sorted(
    word_list(
        "Agency Institute Group Foundation Bank Corporation Council Committee Association Union "
        "Party University Times Post Tribune Herald Holdings Network TV News Airlines Movement "
        "Front Alliance Commission Bureau Center Centre Fund Company Ltd Inc Plc Authority "
        "Congress Coalition League Federation Forum Society Trust College School Hospital Club FC "
        "Daily Gazette Radio Records Studios Motors Technologies Pharmaceuticals Energy Capital "
        "Partners Insurance Telecom"
    )
)
COMPANY_TAILS = sorted(
    word_list("Group Holdings Ltd Inc Corp Motors Airlines Bank Telecom Energy FC Foundation")
)
PLACE_HEADS = sorted(
    word_list(
        "Province District River Island Islands Valley County Region Airport Street Square Park "
        "Road State Bridge Stadium Port Hospital Prison Mountains Lake Beach Peninsula"
    )
)
PLACE_BEGINNINGS = sorted(
    word_list("New North South East West Port Mount Lake Upper San Santa Al El Saint Fort")
)
SHARE = {"PERSON": 0.7, "ORG": 0.45, "PLACE": 0.45, "GROUP": 0.35}


class Invention:
    """Makes words that look like names, letter by letter, from the names of the lists."""

    def __init__(self, words: list[str], chance: random.Random) -> None:
        self._chance = chance
        self._next: dict[str, list[str]] = defaultdict(list)
        for word in words:
            padded = "^^" + word.lower() + "$"
            for at in range(len(padded) - 2):
                self._next[padded[at : at + 2]].append(padded[at + 2])

    def word(self) -> str:
        """A new word of 4 to 11 letters, with a capital."""
        while True:
            letters = "^^"
            while not letters.endswith("$") and len(letters) < 15:
                letters += self._chance.choice(self._next[letters[-2:]])
            word = letters[2:].rstrip("$")
            if 4 <= len(word) <= 11 and word.isalpha():
                return word.capitalize()


class Swapper:
    """Replaces names in texts; the same person in one text stays one person."""

    def __init__(
        self, organisations: list[str], chance: random.Random, world: float, invented: bool
    ) -> None:
        lists = gazetteer()
        self._from_world = world
        self._chance = chance
        self._organisations = organisations
        self._given = sorted(lists.given_names)
        self._surnames = sorted(lists.surnames)
        countries = sorted(set(lists.country_of.values()))
        self._countries = countries
        self._places = (
            countries * 3
            + sorted(lists.capitals) * 2
            + sorted(lists.cities)
            + sorted(lists.states)
            + sorted(lists.regions)
        )
        demonyms = sorted(lists.country_of_demonym)
        self._plural = [word for word in demonyms if word.endswith("s") and word[-2:] != "ss"]
        self._singular = [word for word in demonyms if word not in set(self._plural)]
        words = [word for word in (*self._surnames, *sorted(lists.cities)) if word.isalpha()]
        invention = Invention(words, chance)
        self._invented = invention.word if invented else lambda: chance.choice(words)
        self.world = World(chance, self._invented)

    def swap(self, text: Text) -> Text:
        """`text` with some of its names replaced."""
        self.world.move()
        people: dict[str, tuple[str, str] | None] = {}
        new: dict[int, str] = {}
        for start, end, label in text.names:
            name = text.text[start:end]
            if label == "PERSON" and " " in name and name not in people:
                people[name] = self._person() if self._wants("PERSON") else None
        others: dict[str, str] = {}
        for at, (start, end, label) in enumerate(text.names):
            name = text.text[start:end]
            if label == "PERSON":
                replaced = self._person_for(name, people)
            elif label in SHARE and (name in others or self._wants(label)):
                if name not in others:
                    others[name] = self._other(name, label)
                replaced = others[name]
            else:
                continue
            if replaced:
                new[at] = replaced.upper() if name.isupper() and len(name) > 4 else replaced
        return _rewritten(text, new)

    def _wants(self, label: str) -> bool:
        return self._chance.random() < SHARE[label]

    def _person_for(self, name: str, people: dict[str, tuple[str, str] | None]) -> str | None:
        """The new name, or None to keep it; a surname goes the way of its full name."""
        if name in people:
            new = people[name]
            return new[0] if new else None
        for full, new in people.items():
            if full.split()[-1] == name:
                return new[1] if new else None
        if " " not in name and self._wants("PERSON"):
            surname = self._surname()
            people[name] = (surname, surname)
            return surname
        return None

    def _person(self) -> tuple[str, str]:
        """A full name and its surname."""
        if self._chance.random() < self._from_world:
            return self.world.person()
        given, surname = self._given_name(), self._surname()
        kind = self._chance.random()
        if kind < 0.06:
            return f"{given} {self._chance.choice('ABCDEFGHJKLMNPRSTW')}. {surname}", surname
        if kind < 0.14:
            return f"{given} {self._given_name()} {surname}", surname
        if kind < 0.20:
            return f"{given} {self._surname()} {surname}", surname
        if kind < 0.24:
            return (
                f"{given} {self._chance.choice(['bin', 'al', 'de', 'van', 'von'])} {surname}",
                surname,
            )
        if kind < 0.27:
            return f"{given} al-{surname}", f"al-{surname}"
        if kind < 0.30:
            surname = f"{surname}-{self._surname()}"
        return f"{given} {surname}", surname

    def _given_name(self) -> str:
        is_new = self._chance.random() < 0.2
        return self._invented() if is_new else self._chance.choice(self._given)

    def _surname(self) -> str:
        return (
            self._invented()
            if self._chance.random() < 0.45
            else self._chance.choice(self._surnames)
        )

    def _other(self, name: str, label: str) -> str:
        from_world = self._chance.random() < self._from_world
        if label == "ORG":
            return self.world.organisation() if from_world else self._organisation()
        if label == "PLACE":
            return self.world.place() if from_world else self._place()
        return self._chance.choice(self._plural if name in self._plural else self._singular)

    def _organisation(self) -> str:
        chance, kind = self._chance, self._chance.random()
        if kind < 0.4:
            return chance.choice(self._organisations)
        if kind < 0.55:
            before = chance.choice(
                ["US", "U.S.", "UK", "UN"] + [chance.choice(self._countries)] * 5
            )
            if chance.random() < 0.4:
                before = chance.choice(self._singular)
            return f"{before} {chance.choice(OFFICES)}"
        if kind < 0.68:
            words = chance.sample(FIRST_WORDS, chance.choice([1, 1, 2]))
            return " ".join([*words, chance.choice(HEADS)])
        if kind < 0.78:
            return f"{self._invented()} {chance.choice(HEADS)}"
        if kind < 0.83:
            return f"{self._invented()} {self._invented()} {chance.choice(COMPANY_TAILS)}"
        if kind < 0.93:
            return self._invented()
        letters = chance.choice([2, 3, 3, 3, 4, 4, 5])
        return "".join(chance.choice("ABCDEFGHIKLMNOPRSTUV") for _ in range(letters))

    def _place(self) -> str:
        kind = self._chance.random()
        if kind < 0.6:
            return self._chance.choice(self._places)
        if kind < 0.88:
            return self._invented()
        if kind < 0.94:
            return f"{self._invented()} {self._chance.choice(PLACE_HEADS)}"
        return f"{self._chance.choice(PLACE_BEGINNINGS)} {self._invented()}"


def _rewritten(text: Text, new: dict[int, str]) -> Text:
    marks = [(start, end, label, at) for at, (start, end, label) in enumerate(text.names)]
    marks += [(start, end, "", -1) for start, end in text.unknown]
    out = Text(doc=text.doc)
    at = 0
    for start, end, label, number in sorted(marks, key=lambda mark: mark[:2]):
        if start < at:
            continue
        out.text += text.text[at:start]
        name = new.get(number, text.text[start:end])
        if label:
            out.names.append((len(out.text), len(out.text) + len(name), label))
        else:
            out.unknown.append((len(out.text), len(out.text) + len(name)))
        out.text += name
        at = end
    out.text += text.text[at:]
    return out


def vary(text: Text, chance: random.Random, cities: list[str]) -> Text:
    """A text set otherwise now and then: in title or other case, after a dateline, with typographic
    quotation marks."""
    kind = chance.random()
    if kind < 0.03:
        text = _recased(text, text.text.lower())
    elif kind < 0.08:
        titled = re.sub(r"\b[a-z]", lambda found: found.group().upper(), text.text)
        titled = re.sub(
            r"(['’])([A-Z])\b", lambda found: found.group(1) + found.group(2).lower(), titled
        )
        text = _recased(text, titled)
    elif kind < 0.10:
        text = _recased(text, text.text.upper())
    elif kind < 0.14:
        text = _after_dateline(text, chance, cities)
    elif kind < 0.16:
        text = _with_slashes(text, chance)
    return _recased(text, _curly(text.text)) if chance.random() < 0.35 else text


def _recased(text: Text, wording: str) -> Text:
    if len(wording) != len(text.text):
        return text
    return Text(wording, text.names, text.unknown, text.doc)


def _after_dateline(text: Text, chance: random.Random, cities: list[str]) -> Text:
    city, agency = chance.choice(cities), chance.choice(AGENCIES)
    city = city.upper() if chance.random() < 0.6 else city
    date = f"{chance.choice(MONTHS)} {chance.randint(1, 28)}"
    before, after = chance.choice(
        [
            (f"{city}, {date}. /", "/. "),
            (f"{city}, {date} (", ") — "),
            (f"{city} (", ") - "),
            (f"{city}, {date} /", "/ - "),
            (f"{city} — (", ") "),
        ]
    )
    names = [(0, len(city), "PLACE"), (len(before), len(before) + len(agency), "ORG")]
    head = Text(before + agency + after, names, [], text.doc)
    head.add(text, "")
    return head


def _with_slashes(text: Text, chance: random.Random) -> Text:
    """A credit after the text: "(Photo by AFP)", "/Interfax/", "- Reuters"."""
    agency = chance.choice(AGENCIES)
    before, after = chance.choice(
        [
            (" (Photo by ", ")"),
            (" /", "/"),
            (" (", ")"),
            (" [", "]"),
            ("\nSource: ", ""),
            (" - ", ""),
        ]
    )
    tail = Text(before + agency + after, [(len(before), len(before) + len(agency), "ORG")])
    whole = Text(text.text, list(text.names), list(text.unknown), text.doc)
    whole.add(tail, "")
    return whole


def _curly(text: str) -> str:
    signs, is_open = [], False
    for at, char in enumerate(text):
        sign = char
        if char == '"':
            is_open = not is_open
            sign = "“" if is_open else "”"
        elif char == "'":
            follows_letter = at > 0 and text[at - 1].isalnum()
            opens = not follows_letter and at + 1 < len(text) and text[at + 1].isalnum()
            sign = "‘" if opens else "’"
        signs.append(sign)
    return "".join(signs)
