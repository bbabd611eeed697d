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
    text tells: "" for mere brackets."""

    one: int
    other: int
    words: str


def find_glosses(text: str, found: Sequence[Found]) -> list[Gloss]:
    """The glosses among neighbours of one kind, people or organisations."""
    return list(_glosses(text, found))


def _glosses(text: str, found: Sequence[Found]) -> Iterator[Gloss]:
    for at, (one, other) in enumerate(itertools.pairwise(found)):
        if one.label is not other.label or one.label not in (Label.PERSON, Label.ORG):
            continue
        between = text[one.end : other.start]
        if between.strip() == "(" and text[other.end : other.end + 1] == ")":
            if one.label is Label.ORG:
                yield Gloss(at, at + 1, "")
        elif len(between) < _LONGEST and _also_called().fullmatch(between):
            yield Gloss(at, at + 1, between.strip(" ,(\"“‘'"))


_LONGEST = 50
"""Characters between two names of which one explains the other."""


@cache
def _also_called() -> re.Pattern[str]:
    return re.compile(_ALSO_CALLED, re.VERBOSE)
