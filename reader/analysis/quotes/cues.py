"""Reporting verbs: which words give other words as somebody's, and with what stance.

The list is data (`resources/language/reporting_verbs.txt`); inflected forms are made by the
regular rules of English spelling, irregular ones are given in the list.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from reader.analysis.language import word_lists, words
from reader.analysis.model import Stance
from reader.analysis.quotes.tokens import Token
from reader.documents.article import Span
from reader.records import dataclass


class Form(StrEnum):
    """The inflection that a cue stands in."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb in one form. `rest` are the words that must follow it ("pointed" "out")."""

    lemma: str
    stance: Stance
    form: Form
    rest: tuple[str, ...] = ()
    needs_quotation: bool = False
    also_noun: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb where it stands: tokens `first` to `last` (inclusive) of a sentence."""

    verb: Verb
    span: Span
    first: int
    last: int


_VOWELS = "aeiou"
_DOUBLING = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]")
"""Short verbs that double their last letter: "grin", "quip"."""


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if _DOUBLING.fullmatch(base) else "") + "ed"


def _ing(base: str, past: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    if past.endswith("ed") and len(past) > len(base) + 2:
        return past[:-2] + "ing"  # admit, admitted, admitting
    if base in ("begin", "let", "set", "put", "hit"):
        return base + base[-1] + "ing"
    return base + "ing"


@cache
def verbs() -> dict[str, tuple[Verb, ...]]:
    """Every form of every verb, by its first word in small letters; longest phrases first."""
    found: dict[str, list[Verb]] = {}
    also_nouns = words("reporting_verbs", "also_nouns")
    needing = words("reporting_verbs", "only_with_quotation")
    for stance in Stance:
        for entry in sorted(word_lists("reporting_verbs").get(str(stance), ())):
            base, _, given = entry.partition(":")
            head, *rest = base.split(" ")
            past, _, participle = given.partition(":")
            past = past.split(" ")[0] or _past(head)
            participle = participle.split(" ")[0] or past
            forms = {
                Form.BASE: head,
                Form.THIRD: "says" if head == "say" else _third(head),
                Form.ING: _ing(head, past),
                Form.PARTICIPLE: participle,
                Form.PAST: past,
            }
            for form, word in forms.items():
                verb = Verb(base, stance, form, tuple(rest), base in needing, word in also_nouns)
                same = [v for v in found.get(word, ()) if v.rest == verb.rest]
                if same and same[0].lemma != base:
                    continue
                if form is Form.PAST and same:
                    found[word].remove(same[0])  # "said": past before participle
                found.setdefault(word, []).append(verb)
    return {
        word: tuple(sorted(kinds, key=lambda verb: -len(verb.rest)))
        for word, kinds in found.items()
    }


def cue_at(tokens: list[Token], index: int) -> Cue | None:
    """The reporting verb that begins at this token, if one does; "according to" counts as one."""
    token = tokens[index]
    if token.low == "according" and index + 1 < len(tokens) and tokens[index + 1].low == "to":
        verb = Verb("according to", Stance.NEUTRAL, Form.BASE)
        return Cue(verb, Span(token.start, tokens[index + 1].end), index, index + 1)
    for verb in verbs().get(token.low, ()):
        last = index + len(verb.rest)
        if last < len(tokens) and all(
            tokens[index + 1 + place].low == word for place, word in enumerate(verb.rest)
        ):
            return Cue(verb, Span(token.start, tokens[last].end), index, last)
    return None


@cache
def hedges() -> frozenset[str]:
    """Words that put distance between an article and what it reports."""
    return words("reporting_verbs", "hedges")
