"""Who the speakers are: surnames to full names, "it" and "they" to the body that is spoken of, "he"
and "the mayor" to the person they go back to (`antecedents.py`)."""

from __future__ import annotations

from bisect import bisect_left

from reader.analysis.language import words
from reader.analysis.model import Entity, Label, MentionForm, Quote, Sentence, Speaker
from reader.analysis.quotes.antecedents import Antecedents
from reader.analysis.quotes.descriptions import bodies, ending, head_of, single_roles
from reader.analysis.quotes.people import People, Person, find_people, sex_of, surname
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.documents.article import Article, Span
from reader.records import replace

_SEX = {"he": "m", "she": "f"}


def attribute_quotes(
    quotes: tuple[Quote, ...],
    article: Article,
    sentences: tuple[Sentence, ...],
    entities: tuple[Entity, ...],
) -> tuple[Quote, ...]:
    """The quotations with speakers resolved as far as the text tells.

    May be called again once `entities` are known: speakers are read from their words anew.
    """
    text = article.text
    story = [sentence.span for sentence in sentences if sentence.role.is_story]
    named = (quote.speaker.name for quote in quotes if quote.speaker is not None)
    people = find_people(text, story, entities, named)
    resolver = _Resolver(text, story, quotes, people, entities)
    known: dict[Span, Speaker] = {}
    found = []
    for quote in quotes:
        speaker = quote.speaker
        if speaker is not None and speaker.span is not None:
            if speaker.span not in known:
                known[speaker.span] = resolver.resolve(speaker.span, speaker.name)
            quote = replace(quote, speaker=known[speaker.span])
        found.append(quote)
    return tuple(found)


def _is_namesake(name: str, other: str) -> bool:
    """Whether two full names are of two people of one surname: "Ivan Brandt", "Lena Brandt"."""
    one, two = name.casefold().split(), other.casefold().split()
    if len(one) < 2 or len(two) < 2 or surname(name) is None or surname(name) != surname(other):
        return False
    given, known = set(one[:-1]), set(two[:-1])
    same = given & known or any(
        a[0] == b[0] and min(len(a), len(b)) <= 2 for a in given for b in known
    )
    return not same


def _is_group(plain: str) -> bool:
    """Whether a speaker's words begin with a plural noun: "brokers at Nordbank"."""
    first = plain.split()[0]
    return first.islower() and first.endswith("s") and is_person_noun(first[:-1])


class _Resolver:
    """Reads speakers in text order; remembers which bodies have spoken."""

    def __init__(
        self,
        text: str,
        story: list[Span],
        quotes: tuple[Quote, ...],
        people: People,
        entities: tuple[Entity, ...],
    ) -> None:
        self._text = text
        self._story = story
        self._people = people
        self._antecedents = Antecedents(text, story, quotes, people)
        self._spoke: list[tuple[int, Speaker]] = []
        """Bodies and groups that were speakers ("the United Nations said", "brokers at Nordbank
        said"), with their places."""
        self._things = sorted(
            (
                (mention.span, entity)
                for entity in entities
                for mention in entity.mentions
                if mention.form is MentionForm.NAME or entity.label is Label.PERSON
            ),
            key=lambda thing: thing[0],
        )
        self._thing_starts = [span.start for span, _ in self._things]

    def resolve(self, span: Span, name: str) -> Speaker:
        """Who the words of `span` are; `name` is the name that grammar found in them, if any."""
        plain = " ".join(span.of(self._text).split())
        low = plain.casefold()
        low = {"his": "he", "her": "she", "their": "they"}.get(low, low)
        if low in words("grammar", "pronouns"):
            if low in ("it", "they"):
                return self._by_body(span, plain)
            person = self._antecedents.by_pronoun(span, _SEX[low]) if low in _SEX else None
            return self._speaker(span, person, plain)
        if len(name.split()) > 1 and plain.endswith(f", {name}"):
            # "the mayor of Arden, Ann Lee": the name says it all
            known = self._people.by_surname.get(surname(name) or "")
            if known is not None and _is_namesake(name, known.name):
                known = None
            return self._speaker(span, known or Person(name.casefold(), name, sex_of(name)), plain)
        inside = [
            person
            for mention, person in self._people.between(span.start, span.end)
            if self._text[mention.end : mention.end + 2] not in ("'s", "’s")
        ]
        if len(name.split()) > 1 and inside and all(_is_namesake(name, p.name) for p in inside):
            return self._speaker(span, Person(name.casefold(), name, sex_of(name)), plain)
        if inside and not self._is_description(span):
            speaker = self._speaker(span, self._meant(inside, name, plain), plain)
            return self._body(speaker) if _is_group(plain) else speaker
        last = surname(ending(plain))
        known_as = self._people.by_surname.get(last or "")
        if known_as is not None and _is_namesake(name, known_as.name):
            return self._speaker(span, Person(name.casefold(), name, sex_of(name)), plain)
        if last is not None and last in self._people.by_surname and not self._is_description(span):
            return self._speaker(span, self._people.by_surname[last], plain)
        entity = self._entity_at(span)
        if entity is not None and entity.label is Label.PERSON:
            return self._speaker(span, self._person_of(entity), plain)
        if entity is not None:
            one = self._antecedents.by_role(span, low) if entity.label is Label.GROUP else None
            if one is not None:
                return self._speaker(span, one, plain)  # "the Italian said"
            return self._body(Speaker(span, plain, entity.id))
        person = self._antecedents.by_role(span, low)
        if person is None and not is_person_noun(head_of(plain)):
            return self._body(Speaker(span, plain))
        return self._speaker(span, person, plain)

    def _meant(self, inside: list[Person], name: str, plain: str) -> Person:
        """Of the persons named in a speaker's words the one that grammar points to: of "the
        Stanton manager, Ann Lee" not Stanton, whatever the names engine takes that for."""
        last = surname(name)
        if name == plain or last is None:
            return inside[0]
        fitting = [person for person in inside if surname(person.name) == last]
        if fitting:
            return fitting[0]
        if len(name.split()) > 1:
            return self._people.by_surname.get(last) or Person(name.casefold(), name, sex_of(name))
        return inside[0]

    def _body(self, speaker: Speaker) -> Speaker:
        if speaker.span is not None:
            self._spoke.append((speaker.span.start, speaker))
        return speaker

    def _person_of(self, entity: Entity) -> Person:
        for _, person in self._people.mentions:
            if person.entity == entity.id:
                return person
        return Person(entity.id, entity.name, sex_of(entity.name), entity.id)

    def _speaker(self, span: Span, person: Person | None, plain: str) -> Speaker:
        if person is None:
            head = head_of(plain)
            if head in single_roles():
                self._antecedents.remember(span.start, Person(plain, plain, sex_of(head)))
            return Speaker(span, plain)
        self._antecedents.remember(span.start, person)
        return Speaker(span, person.name, person.entity)

    def _is_description(self, span: Span) -> bool:
        """Whether a name only stands inside a description ("a lawyer for Mr Lee")."""
        plain = span.of(self._text)
        first = plain.split()[0].casefold()
        if " name of " in plain:
            return False  # "a rebel, who goes by the name of Abu Omar"
        links = [plain.find(f" {link} ") for link in ("for", "of", "from", "at")]
        linked = any(at >= 0 for at in links)
        if linked and first not in words("grammar", "determiners"):
            # "climatologist Ann Lee of the university": the name comes first
            start = min(at for at in links if at >= 0) + span.start
            if any(at.start < start for at, _ in self._people.between(span.start, span.end)):
                return False
        named_first = plain[:1].isupper() and first not in words("grammar", "determiners")
        return linked and not named_first

    def _entity_at(self, span: Span) -> Entity | None:
        """The entity whose name ends the speaker's words or fills them."""
        if self._is_description(span):
            return None
        at = bisect_left(self._thing_starts, span.start)
        best = None
        while at < len(self._things) and self._things[at][0].start < span.end:
            mention, entity = self._things[at]
            if mention.end == span.end:
                best = entity
            at += 1
        return best

    def _by_body(self, span: Span, plain: str) -> Speaker:
        """ "it", "they": the body or group that the sentence or the one before it names first
        ("The interior ministry condemned what it called …")."""
        at = self._antecedents.sentence_at(span.start)
        if self._spoke and at and self._spoke[-1][0] >= self._story[at - 1].start:
            last = self._spoke[-1][1]
            return Speaker(span, last.name, last.entity)
        for number in (at, at - 1):
            if not 0 <= number < len(self._story):
                continue
            end = min(self._story[number].end, span.start)
            for match in bodies().finditer(self._text, self._story[number].start, end):
                if not self._antecedents.in_speech(match.start()):
                    found = Span(match.start("name"), match.end("name"))
                    entity = self._entity_at(found)
                    name = entity.name if entity is not None else found.of(self._text)
                    return Speaker(span, name, entity.id if entity is not None else None)
        named = self._organisation_before(span, at)
        return Speaker(span, plain) if named is None else Speaker(span, named.name, named.id)

    def _organisation_before(self, span: Span, at: int) -> Entity | None:
        """The first organisation that the sentence names ("Nordbank, which lends to farms, blamed
        what it called …"), where that is its subject."""
        if at >= len(self._story):
            return None
        start = self._story[at].start
        first = bisect_left(self._thing_starts, start)
        if first == len(self._things):
            return None
        mention, entity = self._things[first]
        begins = self._text[start : mention.start].casefold().strip() in ("", "the")
        return (
            entity if begins and mention.end <= span.start and entity.label is Label.ORG else None
        )
