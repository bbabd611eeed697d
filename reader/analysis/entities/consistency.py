"""One name, one label in one article; a name found once is found everywhere.

A model reads each paragraph by itself, so it labels a surname now this, now that, and misses some.
The article as a whole knows better: full names come with their context once, and short forms
follow (Krishnan and Manning, ACL 2006, measure the same effect).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from reader.analysis.entities.cues import Cues, weigh_cues
from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.organisation_names import short_for_firm
from reader.analysis.entities.phrases import Phrases
from reader.analysis.model import Label

_IN_BRACKETS = re.compile(r" \((?:the )?[\"“]?([A-Z][\w&.-]{1,9})[\"”]?\)")
_LONE = 0.6
"""What its labels as a person still count."""
_REPEATED = (Label.PERSON, Label.ORG, Label.PLACE)


def make_consistent(text: str, found: list[Found]) -> list[Found]:
    """Names with one label for one wording, surnames of people added, missed repeats added."""
    found = _add_acronyms(text, found)
    found = _agree_on_labels(text, found)
    found = _add_surnames(text, found)
    return _add_repeats(text, found)


def _add_acronyms(text: str, found: list[Found]) -> list[Found]:
    """The short names that the text itself explains: "Kumasi Metropolitan Assembly (KMA)"."""
    taken = Taken(found)
    for name in found:
        match = _IN_BRACKETS.match(text, name.end)
        if name.label is not Label.ORG or not match or " " not in name.of(text):
            continue
        start, end = match.span(1)
        capitals = [char for char in match.group(1) if char.isupper()]
        if len(capitals) < 2 or capitals[0] != name.of(text)[0].upper():
            continue
        for other in taken.touching(start, end):
            taken.remove(other)
        taken.add(Found(start, end, Label.ORG))
    return taken.all()


def _agree_on_labels(text: str, found: list[Found]) -> list[Found]:
    """The label with the most weight: each mention counts one, and what stands around it counts
    for or against."""
    known = _known_labels()
    cues: dict[str, Cues] = defaultdict(lambda: defaultdict(float))
    for name in found:
        wording = name.of(text)
        cues[wording][name.label] += 1.0
        if name.label in _REPEATED and wording not in known:
            for label, weight in weigh_cues(text, name).items():
                cues[wording][label] += weight
    _share_with_short_names(cues)
    _doubt_lone_words(cues)
    _call_firms_by_their_first_word(cues)
    agreed = {
        wording: max(weights, key=lambda label: weights[label]) for wording, weights in cues.items()
    }
    return [Found(name.start, name.end, agreed[name.of(text)]) for name in found]


def _known_labels() -> frozenset[str]:
    return gazetteer().places | frozenset(gazetteer().country_of_demonym)


def _share_with_short_names(cues: dict[str, Cues]) -> None:
    """What is said of the person "Anna Keller" counts for "Keller" too."""
    by_last: dict[str, list[str]] = defaultdict(list)
    for wording in cues:
        words = wording.split()
        if 1 < len(words) < 5:
            by_last[words[-1]].append(wording)
    known = _known_labels()
    for last, fulls in by_last.items():
        if last in cues and len(fulls) == 1 and last not in known:
            full, short = cues[fulls[0]], cues[last]
            if full[Label.PERSON] > sum(full.values()) / 2:
                short[Label.PERSON] += full[Label.PERSON]


def _call_firms_by_their_first_word(cues: dict[str, Cues]) -> None:
    """What stands alone for the firm "Calloway Foods" is the firm: unless somebody is named so."""
    people = {
        word
        for wording, weights in cues.items()
        if " " in wording and max(weights, key=lambda label: weights[label]) is Label.PERSON
        for word in wording.split()
    }
    for wording in tuple(cues):
        if max(cues[wording], key=lambda label: cues[wording][label]) is not Label.ORG:
            continue
        short = short_for_firm(wording)
        if short is not None and short in cues and short not in people:
            cues[short][Label.ORG] = 1.0 + sum(map(abs, cues[short].values()))


def _doubt_lone_words(cues: dict[str, Cues]) -> None:
    """The news gives people their full names: one that is never more than a single word may as
    well be something else."""
    in_full = {word for wording in cues if " " in wording for word in wording.split()}
    for wording, weights in cues.items():
        if " " not in wording and wording not in in_full:
            weights[Label.PERSON] *= _LONE


def _add_surnames(text: str, found: list[Found]) -> list[Found]:
    """The last word of a person's full name is that person wherever it stands alone."""
    lists = gazetteer()
    common = _lower_words(text)
    not_surnames = lists.places | lists.states | frozenset(lists.country_of_demonym)
    surnames = {
        name.of(text).split()[-1]
        for name in found
        if name.label is Label.PERSON and len(name.of(text).split()) > 1
    }
    surnames = {
        surname
        for surname in surnames
        if len(surname) > 2
        and surname[0].isupper()
        and surname not in not_surnames
        and surname.lower() not in common
    }
    taken = Taken(found)
    for start, end, _ in Phrases((surname, surname) for surname in sorted(surnames)).find(text):
        over = taken.touching(start, end)
        stands_alone = len(over) == 1 and over[0][:2] == (start, end)
        if (stands_alone or not over) and _is_free(text, start, end):
            for other in over:
                taken.remove(other)
            taken.add(Found(start, end, Label.PERSON))
    return taken.all()


def _add_repeats(text: str, found: list[Found]) -> list[Found]:
    """Names of several words, and single ones found twice, wherever else they stand."""
    common = _lower_words(text)
    counts = Counter((name.of(text), name.label) for name in found)
    known: dict[str, Label] = {}
    for (name, label), count in counts.items():
        is_acronym = label is Label.ORG and len(name) > 2 and name.isupper()
        is_telling = " " in name or is_acronym or (len(name) > 4 and count > 1)
        if label in _REPEATED and is_telling and name[0].isupper():
            known[name] = label
    known = {
        name: label for name, label in known.items() if " " in name or name.lower() not in common
    }
    taken = Taken(found)
    for start, end, value in Phrases((n, str(v)) for n, v in sorted(known.items())).find(text):
        if not taken.touching(start, end) and _is_free(text, start, end):
            taken.add(Found(start, end, Label(value)))
    return taken.all()


@lru_cache(maxsize=1)  # asked for twice in a row: for surnames and for repeats
def _lower_words(text: str) -> frozenset[str]:
    """Words that stand in lower case in this text: "Analyst" and "Title" are no names then."""
    return frozenset(re.findall(r"\b[a-zß-öø-ÿ][\w'’-]*", text))


def _is_free(text: str, start: int, end: int) -> bool:
    """Whether no other word with a capital stands directly beside: then it is part of a longer
    name that nobody knows ("Norton Bridge")."""
    if text[end : end + 1] == "-":
        return False
    return re.match(r" [A-Z][a-z]|\s?[A-Z]{1,4}\b", text[end : end + 5]) is None
