"""One thing, one group: which names of an article name the same person, organisation or place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.candidates import Candidates
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.glosses import Gloss
from reader.analysis.entities.name_forms import fold, is_spelling_of, sound
from reader.analysis.entities.organisation_names import (
    organisation_name,
    why_same_organisation,
    why_short_for_organisation,
    words_of_long_form,
)
from reader.analysis.entities.person_names import (
    PersonName,
    person_name,
    why_same_person,
    why_short_for,
)
from reader.analysis.entities.place_names import group_key, place_key
from reader.analysis.model import Label
from reader.records import dataclass, field

_FIRST_CHOICE = ("the surname", "one of the surnames", "part of the surname")
"""Reasons that outrank a first name or a doubtful spelling."""


@dataclass(slots=True)
class Group:
    """Names of one thing: `members` are indices into the names given, in reading order."""

    label: Label
    members: list[int] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    """Different wordings, in the order in which they were taken in."""
    reasons: list[str] = field(default_factory=list)

    def take(self, index: int, form: str) -> None:
        self.members.append(index)
        if form not in self.forms:
            self.forms.append(form)

    def explain(self, form: str, target: str, why: str) -> None:
        """Note why `form` was taken for `target`, once."""
        reason = f"“{form}” for “{target}”: {why}"
        if form != target and reason not in self.reasons:
            self.reasons.append(reason)


def merge_names(names: Sequence[tuple[str, Label]], glosses: Sequence[Gloss] = ()) -> list[Group]:
    """Groups of the `names` of one article (in reading order), in order of first mention.

    `glosses` are pairs of names of which the text says that they mean one thing.
    """
    by_label: dict[Label, list[int]] = {}
    for index, (_, label) in enumerate(names):
        by_label.setdefault(label, []).append(index)
    texts = [name for name, _ in names]
    groups: list[Group] = []
    for label, indices in by_label.items():
        if label is Label.PERSON:
            groups += _merge_people(texts, indices)
        elif label is Label.ORG:
            groups += _merge_organisations(texts, indices)
        else:
            groups += _merge_by_key(texts, indices, label)
    groups = _join_glosses(texts, groups, glosses)
    for group in groups:
        group.members.sort()
    return sorted(groups, key=lambda group: group.members[0])


def _join_glosses(texts: list[str], groups: list[Group], glosses: Sequence[Gloss]) -> list[Group]:
    """Names made one that the text says mean one thing."""
    for gloss in glosses:
        one = next(group for group in groups if gloss.one in group.members)
        other = next(group for group in groups if gloss.other in group.members)
        first, second = texts[gloss.one], texts[gloss.other]
        if one is other or one.label is not other.label:
            continue
        if not (gloss.words or _is_short_for(second, first, one) or _opens(first, second)):
            continue
        for index in other.members:
            one.take(index, texts[index])
        one.reasons += other.reasons
        told = f"the text says “{gloss.words}”" if gloss.words else "the text gives it in brackets"
        one.explain(second, first, told)
        groups = [group for group in groups if group is not other]
    return groups


def _is_short_for(short: str, long: str, group: Group) -> bool:
    """Whether what stands in brackets can be an abbreviation of a name that has none yet."""
    return _is_short(short) and not any(_is_capitals(form) for form in group.forms)


def _opens(short: str, long: str) -> bool:
    """Whether a long name in brackets can be what an abbreviation before them stands for."""
    return _is_short(short) and " " in long and long[0] == short[0]


def _is_capitals(form: str) -> bool:
    return form.isalpha() and form.isupper()


def _is_short(form: str) -> bool:
    """Whether it can be an abbreviation: one word with two capitals."""
    return " " not in form and sum(char.isupper() for char in form) > 1


def _merge_by_key(texts: list[str], indices: list[int], label: Label) -> list[Group]:
    key_of: Callable[[str], str] = {Label.PLACE: place_key, Label.GROUP: group_key}.get(label, fold)
    groups: dict[str, Group] = {}
    for index in indices:
        key = key_of(texts[index])
        group = groups.setdefault(key, Group(label))
        group.take(index, texts[index])
        if fold(texts[index]) != fold(group.forms[0]):
            group.explain(texts[index], group.forms[0], _why_one_place(label))
    return list(groups.values())


def _why_one_place(label: Label) -> str:
    return "names of one nationality or group" if label is Label.GROUP else "names of one place"


def _merge_people(texts: list[str], indices: list[int]) -> list[Group]:
    """Full names first, because short ones can only be told by them."""
    groups: list[Group] = []
    owner: dict[int, Group] = {}
    index_of = Candidates[Group]()
    for index in indices:
        if person_name(texts[index]).is_full:
            group = _group_of_full_name(groups, index_of, texts[index])
            owner[index] = group
            group.take(index, texts[index])
            index_of.add(group, person_keys(texts[index]))
    seen: set[int] = set()
    for index in indices:
        if index not in owner:
            group = _group_of_short_name(groups, index_of, texts[index], seen)
            owner[index] = group
            group.take(index, texts[index])
            index_of.add(group, person_keys(texts[index]))
        seen.add(id(owner[index]))
    return groups


def person_keys(text: str) -> list[str]:
    """What two names of one person share: a word by its sound, or the first letter of the last
    (for a slip in it)."""
    name = person_name(text)
    parts = [part for word in name.words for part in (word, *word.split("-")) if len(part) > 1]
    return [*map(sound, parts), *parts, "last " + name.last[:1], "given " + name.given]


def _group_of_full_name(groups: list[Group], index_of: Candidates[Group], text: str) -> Group:
    name = person_name(text)
    keys = [key for key in person_keys(text) if not key.startswith("last ")]
    for group in index_of.find(keys):
        if text in group.forms:
            return group
        whys = [(form, why_same_person(name, person_name(form))) for form in group.forms]
        reasons = [(form, why) for form, why in whys if why]
        if reasons and not _is_someone_else(name, group):
            group.explain(text, *reasons[0])
            return group
    groups.append(Group(Label.PERSON))
    return groups[-1]


def _is_someone_else(name: PersonName, group: Group) -> bool:
    """Whether a form in the group shares the last name with `name` but has another first name."""
    return any(
        other.last == name.last and len(other.words) > 1 and why_same_person(name, other) is None
        for other in map(person_name, group.forms)
        if other.is_full
    )


def _group_of_short_name(
    groups: list[Group], index_of: Candidates[Group], text: str, seen: set[int]
) -> Group:
    """The group of a single-word name: by surname before first name, then whoever was called so
    before, then whoever was named first before it (whom the article is about, not the relatives
    who are named beside), then whoever is named first after it."""
    name = person_name(text)
    fitting: list[tuple[tuple[int, bool, bool, int], Group, str, str]] = []
    for group in index_of.find(person_keys(text)):
        for form in group.forms:
            other = person_name(form)
            why = why_short_for(name, other) if other.is_full else _why_same_word(name, other)
            if why:
                rank = 0 if why in _FIRST_CHOICE else 1
                order = (text not in group.forms, id(group) not in seen, group.members[0])
                fitting.append(((rank, *order), group, form, why))
                break
    if not fitting:
        groups.append(Group(Label.PERSON))
        return groups[-1]
    _, group, form, why = min(fitting, key=lambda item: item[0])
    group.explain(text, form, why)
    return group


def _why_same_word(name: PersonName, other: PersonName) -> str | None:
    if name.words == other.words:
        return "the same name"
    return "the same name in another spelling" if is_spelling_of(name.last, other.last) else None


def _merge_organisations(texts: list[str], indices: list[int]) -> list[Group]:
    """Longest names first; a shorter one joins what it certainly names, or the only one it may."""
    groups: list[Group] = []
    index_of = Candidates[Group]()
    order = sorted(indices, key=lambda index: (-len(organisation_name(texts[index]).words), index))
    for index in order:
        text = texts[index]
        group = _group_of_organisation(index_of, text)
        if group is None:
            group = Group(Label.ORG)
            groups.append(group)
        group.take(index, text)
        index_of.add(group, organisation_keys(text))
    return groups


def organisation_keys(text: str) -> list[str]:
    """What two names of one organisation share: a word that counts, or the first letter of one of
    the first two words (for an acronym)."""
    name = organisation_name(text)
    initials = ["initial " + word[0] for word in name.words[:2]]
    return [*sorted(name.core), *initials, *sorted(words_of_long_form(name))]


def _group_of_organisation(index_of: Candidates[Group], text: str) -> Group | None:
    name = organisation_name(text)
    candidates = index_of.find(organisation_keys(text))
    for group in candidates:
        if text in group.forms:
            return group
    for group in candidates:
        for form in group.forms:
            why = why_same_organisation(name, organisation_name(form))
            if why:
                group.explain(text, form, why)
                return group
    fitting = [
        (group, form, why)
        for group in candidates
        for form in group.forms[:1]
        if (why := why_short_for_organisation(name, organisation_name(form)))
    ]
    if len(fitting) != 1:
        return None
    group, form, why = fitting[0]
    group.explain(text, form, why)
    return group


def country_of_group(name: str) -> str | None:
    """The country that a nationality word belongs to ("Russians" to "Russia")."""
    lists = gazetteer().country_of_demonym
    return lists.get(name) or lists.get(name.title()) or lists.get(name.capitalize())
