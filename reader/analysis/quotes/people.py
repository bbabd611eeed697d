"""Who is named in an article, as far as quotations need it: full names, sex, standing.

Rules only, so that speakers are known before the names engine has answered; its entities are taken
instead once they are there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache

from reader.analysis.language import words
from reader.analysis.model import Entity, Label, MentionForm
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.analysis.quotes.tokens import GIVEN_MONTHS
from reader.documents.article import Span
from reader.records import dataclass

_WORD_OF_NAME = r"(?:[A-Z]\.|[A-Z][\w’'-]+)"
_NAME = re.compile(
    rf"(?<![\w’'-])(?:(?P<title>[A-Z][a-z]{{0,12}}\.?|[A-Z]{{2}})\s)??(?P<name>{_WORD_OF_NAME}"
    rf"(?:\s(?:(?:de|da|del|van|von|der|den|al|bin|ibn|el|di|la|le)\s){{0,2}}{_WORD_OF_NAME}){{1,4}}"
    r"|(?<=\s)[A-Z][\w’'-]+(?![\w’'-]|\.\s[A-Z]))"
)
_ROLE_BEFORE = re.compile(r"([\w-]+)\.?\s$")
_STANDING_BEFORE = re.compile(r"([\w-]+),?\s$")
_NOUN_BEFORE = re.compile(r"(?:^|[\s“\"‘'])([a-z][\w-]*),?\s$")
_OPPOSITE = re.compile(r"\bopposite\snumber,?\s$")
_AGE_BEHIND = re.compile(r",\s\d{1,2}(?=[,.;)])|\s\(\d{1,2}\)")
_APPENDED = re.compile(
    r",\s(?:the|a|an)?\s?((?:[\w’'-]+\s){0,4}?[\w-]+)(?=[,.]|\sof\s|\sin\s|\sfor\s|\sat\s)"
)
_INTRODUCED = re.compile(
    r"(?:\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|\b[A-Z]\w+['’]s?)\s(?:[\w’'-]+\s){0,3}?(?P<role>[\w-]+)(?:\s(?:of|for|in|at)\s[^,.;:]{2,40})?,\s$"
)


_OF_TITLES = {"justice": "judge", "dr": "doctor", "pc": "officer", "cllr": "councillor"}
_BEFORE_PLACES = words("people", "before_places")


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `key` is the entity's id or the surname in small letters."""

    key: str
    name: str
    sex: str = ""
    """ "m", "f", or "" where nothing tells."""
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article and where they are named, in text order."""

    mentions: tuple[tuple[Span, Person], ...]
    starts: tuple[int, ...]
    by_surname: dict[str, Person]
    by_role: dict[str, Person]
    """ "striker" → the person introduced so."""
    only_role: dict[str, Person]
    """The same for roles that one person alone has."""

    def between(self, start: int, end: int) -> tuple[tuple[Span, Person], ...]:
        """Mentions that begin in a range of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_right(self.starts, end - 1)]


@lru_cache(maxsize=65_536)
def surname(name: str) -> str | None:
    """The last name in small letters; None for words that are no name ("police", "he")."""
    name = re.split(r"\s(?:of|from|for|at|in|to)\s", name, maxsplit=1)[0]
    parts = [part.strip(".,’'") for part in name.split()]
    if any(part[:1].islower() and part not in words("grammar", "in_names") for part in parts):
        return None
    while parts and parts[-1].casefold() in (
        "jr",
        "sr",
        "mp",
        "qc",
        "kc",
        "obe",
        "cbe",
        "mbe",
        "iii",
    ):
        parts.pop()
    if (
        not parts
        or not parts[-1][:1].isupper()
        or parts[-1].casefold() in words("grammar", "pronouns")
    ):
        return None
    if name.split()[0].casefold() in words("grammar", "determiners"):
        return None
    last = parts[-1].casefold().replace("’", "'").removesuffix("'s")
    return None if last in words("people", "roles") else last


def sex_of(name: str, before: str = "") -> str:
    """Sex by title or given name; `before` are the words in front of the name."""
    lead = [w.casefold().strip(".,") for w in before.split()[-3:]]
    first = name.split()[0].casefold().strip(".") if name else ""
    for word in (*lead, first):
        if word in words("people", "titles_m") or word in words("people", "masculine_roles"):
            return "m"
        if word in words("people", "titles_f") or word in words("people", "feminine_roles"):
            return "f"
    if first in words("people", "given_m"):
        return "m"
    return "f" if first in words("people", "given_f") else ""


def find_people(
    text: str, story: Iterable[Span], entities: tuple[Entity, ...], sources: Iterable[str]
) -> People:
    """The persons named in the story: entities where there are any, else names by their shape.

    `sources` are names that stand as subjects of reporting verbs.
    """
    found = _from_entities(text, entities) if entities else _by_shape(text, story, set(sources))
    found.sort(key=lambda mention: mention[0])
    by_surname: dict[str, Person] = {}
    for _, person in found:
        last = surname(person.name)
        if last is not None:
            known = by_surname.get(last)
            if known is None or len(known.name.split()) < len(person.name.split()):
                by_surname[last] = person
    return People(
        tuple(found),
        tuple(span.start for span, _ in found),
        by_surname,
        *_roles(text, found),
    )


def _from_entities(text: str, entities: tuple[Entity, ...]) -> list[tuple[Span, Person]]:
    found = []
    for entity in entities:
        if entity.label is not Label.PERSON:
            continue
        sexes = [
            sex_of(
                mention.span.of(text), text[max(0, mention.span.start - 30) : mention.span.start]
            )
            for mention in entity.mentions
        ]
        sex = next((one for one in sexes if one), sex_of(entity.name))
        person = Person(entity.id, entity.name, sex, entity.id)
        found += [
            (mention.span, person)
            for mention in entity.mentions
            if mention.form is MentionForm.NAME
        ]
    return found


def _by_shape(text: str, story: Iterable[Span], sources: set[str]) -> list[tuple[Span, Person]]:
    shaped: list[tuple[Span, str, str]] = []
    for span in story:
        for match in _NAME.finditer(text, span.start, span.end):
            name = match["name"].removesuffix("'s").removesuffix("’s")
            at = Span(match.start("name"), match.start("name") + len(name))
            shaped.append((at, name, match["title"] or ""))
    named = {surname(name) for name in sources} - {None}
    named |= _called_by_surname(text, shaped)
    full: dict[str, dict[str, tuple[str, str]]] = {}
    """Surname -> given name -> longest form and sex: two people may share a surname."""
    for span, name, title in shaped:
        bare = _without_titles(name)
        last = surname(bare)
        role = _STANDING_BEFORE.search(text, max(0, span.start - 40), span.start)
        told = _AGE_BEHIND.match(text, span.end) is not None or _described(text, span)
        lead = f"{role[1] if role else ''} {title} {name}"
        if last is None or not _is_personal(bare, lead, last in named, told):
            continue
        before = text[max(0, span.start - 30) : span.start]
        sex = sex_of(bare, f"{before} {title} {name.removesuffix(bare)}")
        name = bare
        bearers = full.setdefault(last, {})
        known, known_sex = bearers.get(_given(name), ("", ""))
        longer = name if len(name.split()) > len(known.split()) else known
        bearers[_given(name)] = (longer, known_sex or sex)
    found = []
    for span, name, title in shaped:
        last = surname(_without_titles(name))
        if last in full:
            sex = sex_of("", f"{text[max(0, span.start - 8) : span.start]} {title}")
            whole, sex = _bearer(full[last], _given(_without_titles(name)), sex)
            found.append((span, Person(whole.casefold(), whole, sex)))
    return found


def _called_by_surname(text: str, shaped: list[tuple[Span, str, str]]) -> set[str]:
    """Last words of names that also stand alone, as people's do ("Maja Lind … Lind"); a body or
    place is "the Rovers" or is named in full again."""
    names = [_without_titles(name).split() for _, name, _ in shaped]
    ends = {
        parts[-1].casefold()
        for parts in names
        if len(parts) > 1 and parts[0].casefold() not in _BEFORE_PLACES
    }
    return {
        parts[0].casefold()
        for (span, _, _), parts in zip(shaped, names, strict=True)
        if len(parts) == 1
        and parts[0].casefold() in ends
        and text[max(0, span.start - 4) : span.start] not in ("the ", "The ")
    }


def _described(text: str, span: Span) -> bool:
    """Whether a noun before or behind a name says what the person is: "student Ann Lee"."""
    if _OPPOSITE.search(text, max(0, span.start - 20), span.start):
        return True
    before = _NOUN_BEFORE.search(text, max(0, span.start - 40), span.start)
    if before is not None and is_person_noun(before[1]):
        return True
    appended = _APPENDED.match(text, span.end, span.end + 80)
    return appended is not None and is_person_noun(appended[1].split()[-1])


def _given(name: str) -> str:
    """The given name in small letters; "" of a surname alone."""
    parts = name.split()
    return parts[0].casefold().strip(".") if len(parts) > 1 else ""


def _bearer(bearers: dict[str, tuple[str, str]], given: str, sex: str) -> tuple[str, str]:
    """(name, sex) of whom of one surname is meant: by given name, else the first who fits."""
    own_sex = bearers.get("", ("", ""))[1]
    if given and given in bearers:
        return bearers[given]
    named = [one for key, one in bearers.items() if key]
    fitting = [one for one in named if not sex or one[1] in ("", sex)]
    name, known = (fitting or named or [bearers[""]])[0]
    return name, known or (own_sex if len(named) < 2 else "")


@cache
def _before_names() -> frozenset[str]:
    """Words in front of a name that are no part of it."""
    standing = words("people", "titles") | words("people", "roles")
    for section in ("determiners", "prepositions", "conjunctions", "times"):
        standing |= words("grammar", section)
    return standing - GIVEN_MONTHS


@lru_cache(maxsize=65_536)
def _without_titles(name: str) -> str:
    parts = name.removesuffix("'s").removesuffix("’s").split()
    standing = _before_names()
    while len(parts) > 2 and parts[-1].casefold() in words("people", "after_names"):
        parts.pop()
    # Up to the last title: "Russian President Ann Lee", "Prime Minister Ann Lee".
    titles = [
        i
        for i, word in enumerate(parts[:-1])
        if word.casefold().strip(".") in standing or word.endswith(("'s", "’s"))
    ]
    last = titles[-1] if titles else -1
    if last < 0 and not sex_of(name):
        # "Dad-of-three Terry Bowles", "Neighbour Pat Dow": from the given name on.
        given = words("people", "given_m") | words("people", "given_f")
        last = next((i for i, w in enumerate(parts[1:-1]) if w.casefold() in given), -1)
    return " ".join(parts[last + 1 :])


def _is_personal(name: str, title: str, is_source: bool, told: bool) -> bool:
    parts = [part.casefold().strip(".") for part in name.split()]
    if parts[-1] in words("people", "organisation_words") or parts[-1] in words("grammar", "times"):
        return False
    lead = {word.strip(".") for word in title.casefold().split()}
    standing = words("people", "roles") - words("people", "collectives")
    if lead & (words("people", "titles") | standing) or sex_of(name):
        return True
    return told or (is_source and len(parts) >= 2)


def _roles(
    text: str, mentions: list[tuple[Span, Person]]
) -> tuple[dict[str, Person], dict[str, Person]]:
    """Nouns that stand before or behind a name and say what the person is: who bears each first,
    and who bears it alone."""
    bearers: dict[str, dict[str, Person]] = {}
    for span, person in mentions:
        before = _ROLE_BEFORE.search(text, max(0, span.start - 40), span.start)
        if before:
            role = _OF_TITLES.get(before[1].casefold(), before[1].casefold())
            if _is_role(role):
                bearers.setdefault(role, {}).setdefault(person.key, person)
        introduced = _INTRODUCED.search(text, max(0, span.start - 80), span.start)
        if introduced and _is_role(introduced["role"]):
            bearers.setdefault(introduced["role"].casefold(), {}).setdefault(person.key, person)
        appended = _APPENDED.match(text, span.end, span.end + 80)
        if appended:
            head = appended[1].split()[-1].casefold()
            if _is_role(head):
                bearers.setdefault(head, {}).setdefault(person.key, person)
    first = {role: next(iter(persons.values())) for role, persons in bearers.items()}
    return first, {role: first[role] for role, persons in bearers.items() if len(persons) == 1}


def _is_role(word: str) -> bool:
    return word.casefold() in words("people", "roles") or is_person_noun(word)
