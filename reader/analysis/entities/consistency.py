"""One name, one label in one article; a name found once is found everywhere.

A model reads each sentence by itself, so it labels a surname now this, now that, and misses some.
The article as a whole knows better: full names come with their context once, and short forms
follow (Krishnan and Manning, ACL 2006, measure the same effect).
"""

from __future__ import annotations

from collections import Counter, defaultdict

from reader.analysis.entities.found import Found, Taken
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.phrases import Phrases
from reader.analysis.model import Label

_REPEATED = (Label.PERSON, Label.ORG, Label.PLACE)


def make_consistent(text: str, found: list[Found]) -> list[Found]:
    """Names with one label for one wording, surnames of people added, missed repeats added."""
    counts = _count_labels(text, found)
    found = _agree_on_labels(text, found, counts)
    found = _add_surnames(text, found)
    return _add_repeats(text, found, counts)


def _count_labels(text: str, found: list[Found]) -> dict[str, Counter[Label]]:
    counts: dict[str, Counter[Label]] = defaultdict(Counter)
    for name in found:
        counts[name.of(text)][name.label] += 1
    return counts


def _agree_on_labels(
    text: str, found: list[Found], counts: dict[str, Counter[Label]]
) -> list[Found]:
    agreed: dict[str, Label] = {}
    for name, labels in counts.items():
        label, count = labels.most_common(1)[0]
        total = sum(labels.values())
        if total > 1 and count / total > 0.6:
            agreed[name] = label
    return [Found(n.start, n.end, agreed.get(n.of(text), n.label)) for n in found]


def _add_surnames(text: str, found: list[Found]) -> list[Found]:
    """The last word of a person's full name is that person wherever it stands alone."""
    lists = gazetteer()
    not_surnames = lists.places | lists.states | frozenset(lists.country_of_demonym)
    surnames = {
        name.of(text).split()[-1]
        for name in found
        if name.label is Label.PERSON and len(name.of(text).split()) > 1
    }
    surnames = {s for s in surnames if len(s) > 2 and s[0].isupper() and s not in not_surnames}
    taken = Taken(found)
    for start, end, _ in Phrases((surname, surname) for surname in sorted(surnames)).find(text):
        over = taken.touching(start, end)
        if len(over) == 1 and over[0][:2] == (start, end):
            taken.remove(over[0])
        elif over:
            continue
        if text[end : end + 1] != "-":
            taken.add(Found(start, end, Label.PERSON))
        elif over:
            taken.add(over[0])
    return taken.all()


def _add_repeats(text: str, found: list[Found], counts: dict[str, Counter[Label]]) -> list[Found]:
    """Names of several words, and single ones found twice, wherever else they stand."""
    known: dict[str, Label] = {}
    for item in found:
        name = item.of(text)
        is_telling = " " in name or (len(name) > 4 and counts[name][item.label] > 1)
        if item.label in _REPEATED and is_telling and name[0].isupper():
            known[name] = item.label
    taken = Taken(found)
    for start, end, label in Phrases((n, str(v)) for n, v in sorted(known.items())).find(text):
        if not taken.touching(start, end) and text[end : end + 1] != "-":
            taken.add(Found(start, end, Label(label)))
    return taken.all()
