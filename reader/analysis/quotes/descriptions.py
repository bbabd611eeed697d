"""Words that speak of people without their names: "his wife", "the interior ministry", "a
neighbour"."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.language import words

NAME_SUBJECT = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2})(?:,\s|\s(?:[a-z]+ly\s|also\s|now\s|then\s)?"
    r"(?:has|had|is|was|beat|won|lost|took|made|left|went|[a-z]+ed)\b)"
)
"""A name of two words that opens a sentence as its subject."""
DESCRIBED = re.compile(
    r"The\s(?:\d+-year-old\s|former\s|young\s|veteran\s)*(?P<noun>[\w-]+)\s(?=[a-z]+ed\b|has\b|had\b"
    r"|is\b|was\b|beat\b|won\b|lost\b|took\b|made\b|left\b|went\b)"
)
"""A description that opens a sentence as its subject."""
SOMEONE = re.compile(
    r"(?:[\w’]+,\s)?(?P<whole>(?:An?|One|Another)\s(?:[a-z][\w-]*\s)??(?P<noun>[a-z][\w-]*))\b"
)
"""Somebody without a name who opens a sentence: "A neighbour, who …"."""


def is_free(name: str) -> bool:
    """Whether nothing in a capitalised name says that it is a body or place."""
    parts = name.casefold().split()
    return (
        parts[-1] not in words("people", "organisation_words")
        and parts[0] not in words("people", "before_places")
        and parts[0] not in words("grammar", "determiners") | words("grammar", "times")
    )


def head_of(plain: str) -> str:
    """The head noun of a description in small letters: "spokesman" of "a spokesman for …"."""
    before = re.split(r"\s(?:for|of|from|at|in|with|to|who)\s", plain, maxsplit=1)[0]
    return before.split()[-1].casefold() if before else ""


@cache
def kin(sex: str) -> re.Pattern[str]:
    """Persons without name whose sex their noun tells: "his wife", "a spokeswoman"."""
    nouns = words("people", "feminine_roles" if sex == "f" else "masculine_roles")
    either = "|".join(sorted(nouns))
    return re.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he)\s(?:[\w-]+\s)?(?:{either})\b")


@cache
def bodies() -> re.Pattern[str]:
    """Bodies and groups that speak: "the interior ministry", "police"."""
    single = sorted(words("people", "collectives") - {"statement", "report", "letter", "document"})
    return re.compile(
        r"(?:\b[Tt]he\s(?P<name>(?:[\w-]+\s){0,2}?(?:" + "|".join(map(re.escape, single)) + r"))\b)"
    )


@cache
def single_roles() -> frozenset[str]:
    """Roles of one person: not "officials", "police", "council"."""
    return frozenset(
        role
        for role in words("people", "roles")
        if (not role.endswith("s") or role.endswith("ss"))
        and role not in words("people", "collectives")
    )


def ending(plain: str) -> str:
    """The capitalised words at the end of a phrase."""
    parts = plain.split()
    at = len(parts)
    while at and parts[at - 1][:1].isupper():
        at -= 1
    return " ".join(parts[at:])
