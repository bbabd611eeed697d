"""Which things both articles name, which only one, and whom one names and the other does not.

Entities of one label are compared across the articles with the rules that merge names within one
(`reader.analysis.entities`), but more carefully: a short name is taken for a full one of the other
article only where a single one fits. One entity of A is at most one of B.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.entities.candidates import Candidates
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.merging import organisation_keys, person_keys
from reader.analysis.entities.name_forms import fold
from reader.analysis.entities.organisation_names import (
    ONLY_ITS_KIND,
    organisation_name,
    short_for_firm,
    why_same_organisation,
    why_short_for_organisation,
)
from reader.analysis.entities.person_names import person_name, why_same_person, why_short_for
from reader.analysis.entities.place_names import group_key, place_key
from reader.analysis.entities.roles import find_carriers, find_role_mentions
from reader.analysis.model import Analysis, Entity, Label, MentionForm
from reader.comparison.model import SharedEntity, SharedPair
from reader.comparison.unnamed_people import side_that_leaves_unnamed
from reader.documents.article import Side, Span
from reader.records import dataclass

_LONG_WORD = 4
_CERTAIN = 2
_POSSIBLE = 1


@dataclass(frozen=True, slots=True)
class _Link:
    """An entity of each side (by position) that may be one thing."""

    left: int
    right: int
    strength: int
    reason: str


def share_entities(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> tuple[SharedEntity, ...]:
    """Everything named in either article, each thing once: in the order of A, then of B.

    `pairs` are evidence for `unnamed_in` only; they never merge names.
    """
    links = _one_to_one(left.entities, right.entities)
    partner = {link.left: link for link in links}
    taken = {link.right for link in links}
    joined: list[tuple[Entity | None, Entity | None, str]] = [
        (entity, right.entities[partner[number].right], partner[number].reason)
        if number in partner
        else (entity, None, "")
        for number, entity in enumerate(left.entities)
    ]
    joined += [(None, entity, "") for at, entity in enumerate(right.entities) if at not in taken]
    borrowed = _roles_known_from_the_other(left, right, joined)
    return tuple(
        _shared(f"E{number}", one, other, reason, borrowed[number - 1], (left, right, pairs))
        for number, (one, other, reason) in enumerate(joined, 1)
    )


def _one_to_one(left: tuple[Entity, ...], right: tuple[Entity, ...]) -> list[_Link]:
    """Certain links first; then possible ones, where nothing else fits either side."""
    links = list(_links(left, right))
    chosen: list[_Link] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for strength in (_CERTAIN, _POSSIBLE):
        open_links = [
            link
            for link in links
            if link.strength == strength
            and link.left not in used_left
            and link.right not in used_right
        ]
        for link in open_links:
            rivals = sum(link.left == o.left or link.right == o.right for o in open_links) > 1
            if link.left in used_left or link.right in used_right:
                continue
            if strength == _POSSIBLE and rivals:
                continue
            chosen.append(link)
            used_left.add(link.left)
            used_right.add(link.right)
    return chosen


def _links(left: tuple[Entity, ...], right: tuple[Entity, ...]) -> Iterator[_Link]:
    index: Candidates[tuple[int, Entity]] = Candidates()
    numbered = list(enumerate(right))
    for item in numbered:
        index.add(item, _keys(item[1]))
    for number, one in enumerate(left):
        for at, other in index.find(_keys(one)):
            found = _why_one(one, other)
            if found:
                strength, form, target, why = found
                reason = f"“{form}” for “{target}”: {why}" if form != target else ""
                yield _Link(number, at, strength, reason)


def _keys(entity: Entity) -> list[str]:
    """What an entity shares with all that it could be one with."""
    forms = _forms(entity)
    keys = ["name " + fold(entity.name)]
    short = short_for_firm(entity.name) if entity.label is Label.ORG else None
    if short is not None:
        keys.append("name " + fold(short))
    if entity.label is Label.PERSON:
        keys += [key for form in forms for key in person_keys(form)]
    elif entity.label is Label.ORG:
        keys += [key for form in forms for key in organisation_keys(form)]
    else:
        key_of = _KEY_OF.get(entity.label, fold)
        keys += [f"{entity.label} {key_of(form)}" for form in forms]
    return keys


_KEY_OF = {Label.PLACE: place_key, Label.GROUP: group_key}


def _why_one(one: Entity, other: Entity) -> tuple[int, str, str, str] | None:
    """(strength, wording of A, wording of B, why) where two entities can be one, else None."""
    if one.label is not other.label:
        return _why_one_despite_labels(one, other)
    if one.label is Label.PERSON:
        return _why_one_person(one, other)
    if one.label is Label.ORG:
        return _why_one_organisation(one, other)
    key_of = _KEY_OF.get(one.label, fold)
    shared = {key_of(form) for form in _forms(one)} & {key_of(form) for form in _forms(other)}
    return (_CERTAIN, one.name, other.name, "names of the same thing") if shared else None


def _why_one_despite_labels(one: Entity, other: Entity) -> tuple[int, str, str, str] | None:
    """The same full wording with two labels is the engine's doubt, not two things; but people and
    places do share names, and a nationality is not its country."""
    labels = {one.label, other.label}
    if Label.ORG in labels and labels & {Label.PERSON, Label.PLACE}:
        firm, short = (one, other) if one.label is Label.ORG else (other, one)
        if " " not in short.name and short_for_firm(firm.name) == short.name:
            return (_POSSIBLE, one.name, other.name, "the first word of the firm's name")
    if Label.GROUP in labels or fold(one.name) != fold(other.name):
        return None
    if Label.PERSON in labels and " " not in one.name and _may_be_two(one.name):
        return None
    return (_POSSIBLE, one.name, other.name, "the same name")


def _may_be_two(word: str) -> bool:
    """Whether one word is known to name both people and places, or somebody's given name."""
    lists = gazetteer()
    return len(word) < _LONG_WORD or any(
        word in known
        for known in (
            *(lists.places, lists.cities, lists.states, lists.given_names, lists.surnames),
            lists.country_of_demonym,
        )
    )


def _why_one_person(one: Entity, other: Entity) -> tuple[int, str, str, str] | None:
    possible: tuple[int, str, str, str] | None = None
    for form in _forms(one):
        for target in _forms(other):
            name, full = person_name(form), person_name(target)
            if name.is_full and full.is_full:
                why = why_same_person(name, full)
                if why:
                    return (_CERTAIN, form, target, why)
            elif not name.is_full and not full.is_full:
                if name.words == full.words and not _is_full(one) and not _is_full(other):
                    return (_CERTAIN, form, target, "the same name")
            elif not (_is_full(one) and _is_full(other)):
                short, long = (full, name) if name.is_full else (name, full)
                why = why_short_for(short, long)
                if why:
                    possible = possible or (_POSSIBLE, form, target, why)
    return possible


def _is_full(entity: Entity) -> bool:
    return any(person_name(form).is_full for form in _forms(entity))


def _why_one_organisation(one: Entity, other: Entity) -> tuple[int, str, str, str] | None:
    possible: tuple[int, str, str, str] | None = None
    for form in _forms(one):
        for target in _forms(other):
            name, full = organisation_name(form), organisation_name(target)
            why = why_same_organisation(name, full)
            if why:
                return (_CERTAIN, form, target, why)
            why = why_short_for_organisation(name, full) or why_short_for_organisation(full, name)
            if why and why != ONLY_ITS_KIND:
                possible = possible or (_POSSIBLE, form, target, why)
    return possible


def _forms(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _names(entity: Entity | None) -> tuple[Span, ...]:
    mentions = entity.mentions if entity else ()
    return tuple(mention.span for mention in mentions if mention.form is MentionForm.NAME)


def _roles(entity: Entity | None) -> tuple[Span, ...]:
    mentions = entity.mentions if entity else ()
    return tuple(mention.span for mention in mentions if mention.form is MentionForm.ROLE)


def _people_spans(entity: Entity | None) -> tuple[Span, ...]:
    return _names(entity) if entity and entity.label is Label.PERSON else ()


_Joined = tuple[Entity | None, Entity | None, str]
_Borrowed = tuple[tuple[Span, ...], tuple[Span, ...], tuple[str, ...]]


def _roles_known_from_the_other(
    left: Analysis, right: Analysis, joined: list[_Joined]
) -> list[_Borrowed]:
    """Descriptions ("the Russian leader") that only the other article's wording explains, for
    people whom both name."""
    spans: dict[Side, list[list[Span]]] = {}
    reasons: list[list[str]] = [[] for _ in joined]
    carriers = {}
    people = {}
    for at, analysis in enumerate((left, right)):
        people[analysis.side] = [
            (span, number)
            for number, entities in enumerate(joined)
            for span in _people_spans(entities[0] if at == 0 else entities[1])
        ]
        text = analysis.article.text
        carriers[analysis.side] = find_carriers(text, people[analysis.side])
    for at, analysis in enumerate((left, right)):
        other = right if at == 0 else left
        spans[analysis.side] = [[] for _ in joined]
        own = carriers[analysis.side]
        new = {role: who for role, who in carriers[other.side].items() if role not in own}
        taken = [
            span
            for entity in analysis.entities
            if entity.label in (Label.PERSON, Label.ORG)
            for span in (*_names(entity), *_roles(entity))
        ]
        for span, number, reason in find_role_mentions(
            analysis.article.text, people[analysis.side], new
        ):
            is_free = not any(span.overlaps(known) for known in taken)
            if is_free and all(entity is not None for entity in joined[number][:2]):
                spans[analysis.side][number].append(span)
                reasons[number].append(f"{reason} (by the words of article {other.side})")
    return [
        (
            tuple(spans[left.side][number]),
            tuple(spans[right.side][number]),
            tuple(dict.fromkeys(reasons[number])),
        )
        for number in range(len(joined))
    ]


def _shared(
    entity_id: str,
    one: Entity | None,
    other: Entity | None,
    reason: str,
    borrowed: _Borrowed,
    evidence: tuple[Analysis, Analysis, tuple[SharedPair, ...]],
) -> SharedEntity:
    entities = [entity for entity in (one, other) if entity is not None]
    main = max(entities, key=lambda entity: _fullness(entity, entity is one))
    forms = dict.fromkeys(form for entity in entities for form in _forms(entity))
    reasons = [why for entity in entities for why in entity.reasons]
    reasons += [reason] if reason else []
    return SharedEntity(
        id=entity_id,
        name=main.name,
        label=_label(entities, one),
        left=_names(one),
        right=_names(other),
        aliases=tuple(form for form in forms if form != main.name),
        related=main.related,
        reasons=tuple(dict.fromkeys([*reasons, *borrowed[2]])),
        roles_left=tuple(sorted((*_roles(one), *borrowed[0]))),
        roles_right=tuple(sorted((*_roles(other), *borrowed[1]))),
        unnamed_in=side_that_leaves_unnamed(one, other, *evidence),
    )


def _label(entities: list[Entity], one: Entity | None) -> Label:
    """That of most mentions; of a firm that one article calls by its first word, the firm's."""
    firm = next((e for e in entities if e.label is Label.ORG and short_for_firm(e.name)), None)
    if firm is not None:
        return Label.ORG
    return max(entities, key=lambda entity: (len(entity.mentions), entity is one)).label


def _fullness(entity: Entity, is_left: bool) -> tuple[int, int, int, bool]:
    """People and organisations show their longest name, others the most frequent one."""
    if entity.label in (Label.PERSON, Label.ORG):
        return (len(entity.name.split()), len(entity.name), len(entity.mentions), is_left)
    return (len(entity.mentions), 0, 0, is_left)
