"""Whether two names can name the same organisation."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.name_forms import SMALL_WORDS, acronym, fold
from reader.analysis.entities.shapes import ORGANISATION_ENDS
from reader.analysis.entities.word_list import word_list
from reader.records import dataclass

_KEEP_S = word_list("news times affairs sports arts studies sciences works series nations states")
"""Words that have no other form in names."""
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_TAILS = word_list(
    "inc incorporated corp corporation ltd limited co company plc llc llp ag sa nv spa gmbh "
    "ab asa oyj pjsc jsc ojsc group holdings holding channel tv television network newspaper "
    "fc f.c cf sc afc website berhad bhd sdn tbk kft oy srl pte pty pvt"
)
"""Last words that may be left out."""
_FIRMS = word_list(
    "Foods Energy Airlines Airways Motors Motor Bank Group Holdings Industries Technologies Pharma "
    "Pharmaceuticals Steel Media Capital Partners Stores Insurance Oil Gas Mining Water Rail "
    "Railways Systems Labs Laboratories Brands Inc plc PLC Ltd Corp Corporation Company Co GmbH AG "
    "Electric Electronics Chemicals Logistics Telecom Software Supermarkets Breweries Properties"
)
"""Last words of firms' names, of which the first word alone is the firm."""


def short_for_firm(name: str) -> str | None:
    """The first word of a firm's name ("Calloway" of "Calloway Foods"), which may stand for it;
    None for a word that is known as a place or somebody's name as well."""
    words = name.split()
    if len(words) < 2 or words[-1].rstrip(".") not in _FIRMS or len(words[0]) < 4:
        return None
    lists = gazetteer()
    known = (lists.places, lists.cities, lists.states, lists.given_names, lists.surnames)
    taken = words[0] in lists.country_of_demonym or any(words[0] in one for one in known)
    return None if taken or not words[0][0].isupper() else words[0]


ONLY_ITS_KIND = "the only one of its kind in the text"
"""Reason that holds within one article only."""
_GENERIC = ORGANISATION_ENDS | word_list(
    "national international central federal united american british royal general state world "
    "european global public ministry department university records studios entertainment "
    "party liberal democratic republican socialist communist conservative national first new "
    "east west north south great school high house office city state times news"
)
"""Words that do not name an organisation by themselves."""

_MORE_HEADS = word_list(
    "school hospital church army navy orchestra choir club team division branch embassy airway"
)


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """A name in words, lower case, "US" for America, without "Inc." and the like."""

    words: tuple[str, ...]
    core: frozenset[str]
    """The words that count."""
    is_capitals: bool
    """Written in capitals only: perhaps an acronym."""
    has_form: bool = False
    """Written with its legal form ("Corporation"): a full name."""


@lru_cache(maxsize=20_000)
def organisation_name(text: str) -> OrganisationName:
    """The parts of a name as it is written."""
    plain = _DOTTED.sub(lambda found: found.group().replace(".", ""), text)
    words = [word.strip(".,'\"()") for word in re.split(r"[\s/-]+", fold(plain))]
    words = [word for word in words if word]
    written = len(words)
    while len(words) > 1 and words[-1] in _TAILS:
        words.pop()
    has_form = len(words) < written
    words = _one_america(words) or [fold(text) or text]
    words = [_singular(word) for word in words]
    core = frozenset(word for word in words if word not in SMALL_WORDS) or frozenset(words)
    return OrganisationName(tuple(words), core, plain.replace("&", "").isupper(), has_form)


def why_same_organisation(one: OrganisationName, other: OrganisationName) -> str | None:
    """In words why two names name one organisation for certain, or None."""
    if one.words == other.words:
        return "the same name"
    if one.core == other.core:
        return "the same words in another order"
    if one.core ^ other.core == {"us"}:
        return "the same name with its country"
    shorter, longer = sorted((one, other), key=lambda name: len(name.words))
    if len(shorter.words) == 1 and is_acronym(shorter, longer):
        return "the acronym"
    return None


def why_short_for_organisation(short: OrganisationName, full: OrganisationName) -> str | None:
    """In words why a name may be short for a longer one, if no other name fits; or None."""
    if not short.core < full.core:
        return None
    if len(short.core) > 1:
        holds = _stands_in(short.words, full.words) and not _is_part_of_it(short.words, full.words)
        return "the longer name holds it" if holds else None
    word = short.words[0]
    if word in _generic():
        opens = word == full.words[0] and not SMALL_WORDS.isdisjoint(full.words)
        return ONLY_ITS_KIND if opens or word == full.words[-1] else None
    if word == full.words[0]:
        return "the first word of the name"
    if short.has_form:
        return None  # "Abriko Corporation" is not short for "North Abriko Tigers"
    if word == full.words[-1] and len(word) > 3:
        return "the last word of the name"
    return "a word of the name" if len(word) > 4 else None


def _is_part_of_it(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the longer name is that of a part or a branch of the shorter one, or the other way:
    "Barry University School of Medicine", "Catholic Church in Spain", "Army Reserve"."""
    if short[-1] not in _heads() or short[-1] == full[-1]:
        return not _heads().isdisjoint(full[: -len(short)]) and "of" in full[: -len(short)]
    if short[-1] not in full:
        return True
    rest = full[len(full) - full[::-1].index(short[-1]) :]
    return rest[0] in ("in", "at") or rest == ("reserve",) or not _heads().isdisjoint(rest)


def _stands_in(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words that count stand in the longer name in the same order."""
    rest = iter(full)
    return all(any(word == other for other in rest) for word in short if word not in SMALL_WORDS)


def is_acronym(short: OrganisationName, full: OrganisationName) -> bool:
    """IRA for Internet Research Agency, DOJ for US Department of Justice, NATO by the list."""
    letters = short.words[0].replace(".", "")
    if not short.is_capitals or len(letters) < 2:
        return False
    known = _long_forms().get(letters)
    if known is not None and known == " ".join(full.words):
        return True
    words = list(full.words)
    if len(words) < 2:
        return False
    tried = [acronym(words), "".join(word[0] for word in words)]
    if words[0] == "us":
        tried.append(acronym(words[1:]))
    return letters in tried or (len(letters) > 3 and _is_made_of_beginnings(letters, words))


def words_of_long_form(name: OrganisationName) -> frozenset[str]:
    """The words that count of what the lists say an acronym stands for."""
    full = _long_forms().get(name.words[0].replace(".", "")) if len(name.words) == 1 else None
    return frozenset(full.split()) - SMALL_WORDS if full else frozenset()


def _is_made_of_beginnings(letters: str, words: list[str]) -> bool:
    """RUSNANO of Russian Nanotechnology Corporation: every word that counts gives its first
    letters, but a country before the name and a general word after it may give none."""
    counting = [word for word in words if word not in SMALL_WORDS]
    tries = [counting, counting[1:]] if counting[0] == "us" else [counting]
    if len(counting) > 2 and counting[-1] in _generic():
        tries.append(counting[:-1])
    return any(len(tried) > 1 and _consumes(letters, tried) for tried in tries)


def _consumes(letters: str, words: list[str]) -> bool:
    if not words:
        return not letters
    longest = 0
    for mine, theirs in zip(letters, words[0], strict=False):
        if mine != theirs:
            break
        longest += 1
    return any(_consumes(letters[taken:], words[1:]) for taken in range(longest, 0, -1))


@cache
def _long_forms() -> dict[str, str]:
    forms = gazetteer().long_forms
    return {short.replace(".", "").casefold(): fold(full) for short, full in forms.items()}


@cache
def _heads() -> frozenset[str]:
    """Words for a kind of organisation; a name that ends in one is whole."""
    return frozenset(_singular(word.casefold()) for word in ORGANISATION_ENDS) | _MORE_HEADS


@cache
def _generic() -> frozenset[str]:
    return frozenset(_singular(word.casefold()) for word in _GENERIC)


def _singular(word: str) -> str:
    """Christian Democrats and Christian Democrat are one party."""
    is_plural = len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if is_plural and word not in _KEEP_S else word


def _one_america(words: list[str]) -> list[str]:
    if words[:2] == ["united", "states"]:
        words = ["us", *words[2:]]
    if words[:1] == ["american"]:
        words = ["us", *words[1:]]
    return ["us" if word == "usa" else word for word in words]
