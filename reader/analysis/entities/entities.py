"""The people, organisations, places, groups, events and works that an article names.

`find_mentions_in` reads blocks one by one, in any order (the visible ones first), and gives what
can be said of each by itself. `settle_entities` then looks at the article as a whole: one label for
one name, one entity for one thing, and descriptions of known people. `find_entities` does both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.entities.found import Found
from reader.analysis.entities.gazetteer import gazetteer
from reader.analysis.entities.glosses import find_glosses
from reader.analysis.entities.language import is_readable_by
from reader.analysis.entities.merging import Group, country_of_group, merge_names
from reader.analysis.entities.name_forms import in_mixed_case
from reader.analysis.entities.pipeline import LanguageModel
from reader.analysis.entities.place_names import place_key
from reader.analysis.entities.roles import find_carriers, find_role_mentions
from reader.analysis.entities.rules import apply_rules
from reader.analysis.model import Entity, EntityMention, Label, MentionForm, Sentence
from reader.documents.article import Article, Block, Side, Span
from reader.progress import Progress, no_progress
from reader.records import dataclass

_LONGEST_TEXT = 4000
"""Characters given to the model at once; longer blocks are cut between sentences or words."""


@dataclass(frozen=True, slots=True)
class BlockNames:
    """What one block names. `found` is what the model says (for `settle_entities`), `mentions` what
    can be shown at once; both with offsets into the article's text."""

    block: Block
    found: tuple[Found, ...]
    mentions: tuple[EntityMention, ...]


def find_entities(
    article: Article,
    side: Side,
    sentences: tuple[Sentence, ...],
    model: LanguageModel,
    *,
    progress: Progress = no_progress,
) -> tuple[Entity, ...]:
    """Everything that `article` names, in order of first mention.

    Empty where the article's language is not the model's (see `language.language_notice`).
    """
    if not is_readable_by(model.language, article):
        return ()
    names = []
    for number, (block, found) in enumerate(_read(article, article.blocks, model), 1):
        names.append(BlockNames(block, found, ()))
        progress("names", number / len(article.blocks))
    return settle_entities(article, side, names)


def find_mentions_in(
    article: Article, blocks: Iterable[Block], model: LanguageModel
) -> Iterator[BlockNames]:
    """The names of each of `blocks`, as they are read: a few at a time, in the order given."""
    for block, found in _read(article, blocks, model):
        yield BlockNames(block, found, _mentions_of_block(article.text, block, found))


def _read(
    article: Article, blocks: Iterable[Block], model: LanguageModel
) -> Iterator[tuple[Block, tuple[Found, ...]]]:
    """What the model finds in each block, in characters of the article."""
    parts = [(block, part) for block in blocks for part in _parts(article.text, block.span)]
    found: list[Found] = []
    read = model.read(part.of(article.text) for _, part in parts)
    for number, ((block, part), names) in enumerate(zip(parts, read, strict=True)):
        found += [Found(n.start + part.start, n.end + part.start, n.label) for n in names]
        if number + 1 == len(parts) or parts[number + 1][0] is not block:
            yield block, tuple(found)
            found = []


def settle_entities(
    article: Article, side: Side, names: Iterable[BlockNames]
) -> tuple[Entity, ...]:
    """The entities of an article whose blocks have all been read."""
    text = article.text
    raw = sorted(found for block_names in names for found in block_names.found)
    found = apply_rules(text, raw)
    groups = merge_names([(name.of(text), name.label) for name in found], find_glosses(text, found))
    roles = _role_mentions(text, found, groups)
    return tuple(
        _entity(f"{side}E{number}", text, [found[index] for index in group.members], group, extra)
        for number, (group, extra) in enumerate(zip(groups, roles, strict=True), 1)
    )


def _parts(text: str, span: Span) -> Iterator[Span]:
    """`span` cut into pieces of at most `_LONGEST_TEXT` characters, at sentence ends or blanks."""
    start = span.start
    while span.end - start > _LONGEST_TEXT:
        limit = start + _LONGEST_TEXT
        cut = text.rfind(". ", start, limit) + 1 or text.rfind(" ", start, limit) or limit
        cut = cut if cut > start else limit
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _mentions_of_block(
    text: str, block: Block, found: Sequence[Found]
) -> tuple[EntityMention, ...]:
    start, end = block.span.start, block.span.end
    shifted = [Found(name.start - start, name.end - start, name.label) for name in found]
    return tuple(
        EntityMention(Span(name.start + start, name.end + start), name.label)
        for name in apply_rules(text[start:end], shifted)
    )


def _role_mentions(
    text: str, found: Sequence[Found], groups: Sequence[Group]
) -> list[list[tuple[Span, str]]]:
    """For each group, the descriptions of it that stand without a name."""
    people = [
        (Span(found[index].start, found[index].end), number)
        for number, group in enumerate(groups)
        if group.label is Label.PERSON
        for index in group.members
    ]
    mentions: list[list[tuple[Span, str]]] = [[] for _ in groups]
    named = [Span(name.start, name.end) for name in found if name.label is Label.ORG]
    for span, number, reason in find_role_mentions(text, people, find_carriers(text, people)):
        if not any(span.overlaps(other) for other in named):
            mentions[number].append((span, reason))
    return mentions


def _entity(
    entity_id: str,
    text: str,
    found: Sequence[Found],
    group: Group,
    roles: Sequence[tuple[Span, str]],
) -> Entity:
    name = _best_name(text, found, group)
    mentions = [EntityMention(Span(item.start, item.end), item.label) for item in found]
    mentions += [EntityMention(span, group.label, MentionForm.ROLE) for span, _ in roles]
    mentions.sort(key=lambda mention: mention.span)
    reasons = dict.fromkeys([*group.reasons, *(reason for _, reason in roles)])
    return Entity(
        id=entity_id,
        name=name,
        label=group.label,
        mentions=tuple(mentions),
        aliases=tuple(form for form in group.forms if form != name),
        related=country_of_group(name) if group.label is Label.GROUP else None,
        reasons=tuple(reasons),
    )


def _best_name(text: str, found: Sequence[Found], group: Group) -> str:
    """The fullest name of a person or organisation, the usual one of a country, else the most
    frequent wording."""
    if group.label in (Label.PERSON, Label.ORG):
        best = max(group.forms, key=lambda form: (len(form.split()), len(form)))
        return in_mixed_case(best) if group.label is Label.PERSON else best
    counts = Counter(name.of(text) for name in found)
    best = in_mixed_case(max(group.forms, key=lambda form: counts[form]))
    if group.label is Label.PLACE:
        key = place_key(best)
        countries = set(gazetteer().country_of.values())
        return next((country for country in countries if country.casefold() == key), best)
    return best
