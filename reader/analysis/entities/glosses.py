"""Places where a text itself says that two names mean one thing.

"Latin American School of Medicine (ELAM)", "ENASA (Empresa Nacional de Autocamiones)", "Meridian,
formerly known as Harbour Trust", "Lew Orme (born Lewis Ormond)".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.entities.found import Found
from reader.analysis.model import Label

_ALSO_CALLED = r"""
    \s*,?\s*\(?\s*
    (?:who\ (?:is|was)\s+|which\ (?:is|was)\s+)?
    (?:
        (?:formerly|previously|originally|now|also|better|commonly|then|until\ recently)\s+
            (?:known|called|named|referred\ to)\s*(?:simply\s+)?(?:as|by)?
        | (?<=[,(])\s*(?:known|renamed|styled)\s+as
        | (?<=[,(]\s)(?:formerly|previously|originally|born(?:\s+as)?|alias|nicknamed)
        | (?<=[(])(?:formerly|previously|originally|born(?:\s+as)?|alias|nicknamed)
        | a\.?k\.?a\.?
        | whose\ real\ name\ (?:is|was)
    )
    \s+(?:simply\s+)?(?:the\s+)?["“‘']?
"""


class Gloss(NamedTuple):
    """Names `one` and `other` (places in the list of names) mean one thing; `words` says how the
    text tells: "" for mere brackets, which are believed of what can be an abbreviation."""

    one: int
    other: int
    words: str


def find_glosses(text: str, found: Sequence[Found]) -> list[Gloss]:
    """The glosses among neighbours of one kind, people or organisations."""
    return list(_glosses(text, found))


def _glosses(text: str, found: Sequence[Found]) -> Iterator[Gloss]:
    told = ""
    for at, (one, other) in enumerate(itertools.pairwise(found)):
        if one.label is not other.label or one.label not in (Label.PERSON, Label.ORG):
            continue
        between = text[one.end : other.start]
        if told and between.strip() == "or":
            yield Gloss(at, at + 1, told)  # "also known as the Tigers or Abriko United"
            continue
        told = ""
        if len(between) > _LONGEST:
            continue
        if _other_script().fullmatch(between) and not _is_latin(other.of(text)):
            yield Gloss(at, at + 1, "in brackets")
        elif between.strip() == "(" and text[other.end : other.end + 1] == ")":
            if one.label is Label.ORG:
                yield Gloss(at, at + 1, "")
        elif _also_called().fullmatch(between) and not _is_surname(text, other):
            told = " ".join(between.strip(" ,(\"“‘'").split())
            yield Gloss(at, at + 1, told)


def _is_latin(name: str) -> bool:
    return any("a" <= char.casefold() <= "z" for char in name)


def _is_surname(text: str, name: Found) -> bool:
    """Whether a person's other name may be a former surname ("Lisa Orme, formerly Keller"), by
    which the text can mean others too."""
    between = text[max(0, name.start - 24) : name.start].rstrip(" \"“‘'(")
    former = between.endswith(("formerly", "born", "previously", "originally"))
    return name.label is Label.PERSON and former and " " not in name.of(text)


_LONGEST = 50
"""Characters between two names of which one explains the other."""


@cache
def _other_script() -> re.Pattern[str]:
    """An opening bracket, with the name of a language where there is one: "(Thai: "."""
    return re.compile(r"\s*\(\s*(?:[A-Z]\w+(?: [A-Z]\w+)?\s*[:;]\s*)?")


@cache
def _also_called() -> re.Pattern[str]:
    return re.compile(_ALSO_CALLED, re.VERBOSE)
