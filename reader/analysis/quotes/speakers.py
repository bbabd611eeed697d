"""Who the speakers are: surnames to full names, pronouns and roles to the nearest fitting person.

Nearest means: the person that the same sentence or the ones before it speak of, subjects first.
A pronoun only ever finds a person whose sex is not known to be another.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort

from reader.analysis.language import words
from reader.analysis.model import Entity, Label, MentionForm, Quote, QuoteKind, Sentence, Speaker
from reader.analysis.quotes.descriptions import (
    DESCRIBED,
    NAME_SUBJECT,
    SOMEONE,
    bodies,
    ending,
    head_of,
    is_free,
    kin,
    single_roles,
)
from reader.analysis.quotes.people import People, Person, find_people, sex_of, surname
from reader.analysis.quotes.person_nouns import is_people_name, is_person_noun
from reader.documents.article import Article, Span
from reader.records import replace

__all__ = ["attribute_quotes", "surname"]

_SENTENCES_BACK = 6
_DESCRIBED_BACK = 3
"""The same for "the singer"; "the prosecutor" may be somebody new and is looked for in one."""
_LEAD = 2
"""Sentences, headline and standfirst among them, behind which a person is named by then."""
_PASSED = re.compile(r"\b(?:through|past|against|over|than)\s$")
"""Before somebody of whom a sentence does not go on to speak: "Rovers led through Ann Lee"."""
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


def _is_body(low: str) -> bool:
    """Whether a word names a body: "the polling firm Trench" is nobody by country."""
    return low in words("people", "collectives") or low in ("firm", "company", "website", "group")


class _Resolver:
    """Reads speakers in text order; remembers whom earlier words turned out to mean."""

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
        self._ends = [span.end for span in story]
        self._spoken = sorted(q.span for q in quotes if q.kind is QuoteKind.DIRECT)
        self._people = people
        self._places: list[int] = []
        """Starts of resolved speakers, sorted."""
        self._resolved: dict[int, Person] = {}
        """Start of a pronoun or role that was a speaker -> whom it meant."""
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
            person = self._by_pronoun(span, _SEX[low]) if low in _SEX else None
            if low in ("it", "they"):
                return self._by_body(span, plain)
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
            one = self._by_role(span, low) if entity.label is Label.GROUP else None
            if one is not None:
                return self._speaker(span, one, plain)  # "the Italian said"
            return self._body(Speaker(span, plain, entity.id))
        person = self._by_role(span, low)
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
                self._remember(span.start, Person(plain, plain, sex_of(head)))
            return Speaker(span, plain)
        self._remember(span.start, person)
        return Speaker(span, person.name, person.entity)

    def _remember(self, place: int, person: Person) -> None:
        if place not in self._resolved:
            insort(self._places, place)
        self._resolved[place] = person

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

    def _by_pronoun(self, span: Span, sex: str, back: int = _SENTENCES_BACK) -> Person | None:
        at = bisect_right(self._ends, span.start)
        for number in range(at, at - back - 1, -1):
            if number < 0:
                break
            here = self._story[number] if number < len(self._story) else span
            end = min(here.end, span.start)
            described = DESCRIBED.match(self._text, here.start, end)
            if described is not None and number < at and not self._speaks(here.start, end):
                # "The 39-year-old American beat Kenji Sato": it is of him that "he" speaks
                noun = described["noun"]
                if is_people_name(noun) or is_person_noun(noun):
                    known = self._people.by_role.get(noun.casefold())
                    if known is not None:
                        return known
                    continue
            last = self._text.rfind(";", here.start, end) + 1
            person = self._subject(last, end, sex) if last else None
            person = person or self._subject(here.start, end, sex)
            if person is not None:
                return person
            if sex and number < at and not self._in_speech(here.start):
                name = NAME_SUBJECT.match(self._text, here.start, end)
                if name is not None and surname(name["name"]) is not None and is_free(name["name"]):
                    return Person(name["name"].casefold(), name["name"], sex)
            for match in kin(sex).finditer(self._text, here.start, end) if sex else ():
                if not self._in_speech(match.start()):
                    noun = match.group().split()[-1]
                    known = self._people.by_role.get(noun.casefold())
                    return known or Person(match.group(), match.group(), sex)
            someone = SOMEONE.match(self._text, here.start, end) if sex else None
            if someone is not None and is_person_noun(someone["noun"]):
                return Person(someone["whole"], someone["whole"], sex)
        return None

    def _subject(self, start: int, end: int, sex: str) -> Person | None:
        """The first fitting person of a stretch: a speaker before others, none inside speech."""
        for place in reversed(self._places[bisect_left(self._places, start) :]):
            person = self._resolved[place]
            if place < end and (not sex or person.sex in ("", sex)):
                return person
        for span, person in self._people.between(start, end):
            if (sex and person.sex not in ("", sex)) or self._in_speech(span.start):
                continue
            if self._text[span.end : span.end + 2] in ("'s", "’s"):
                continue
            if _PASSED.search(self._text, start, span.start):
                continue
            return person
        return None

    def _speaks(self, start: int, end: int) -> bool:
        """Whether somebody between two places has turned out to be a speaker."""
        at = bisect_left(self._places, start)
        return at < len(self._places) and self._places[at] < end

    def _opens_story(self, span: Span) -> bool:
        return bisect_right(self._ends, span.start) <= _LEAD

    def _in_speech(self, place: int) -> bool:
        at = bisect_right(self._spoken, Span(place, len(self._text))) - 1
        return at >= 0 and self._spoken[at].start <= place < self._spoken[at].end

    def _by_body(self, span: Span, plain: str) -> Speaker:
        """ "it", "they": the body or group that the sentence or the one before it names first
        ("The interior ministry condemned what it called …")."""
        at = bisect_right(self._ends, span.start)
        if self._spoke and at and self._spoke[-1][0] >= self._story[at - 1].start:
            last = self._spoke[-1][1]
            return Speaker(span, last.name, last.entity)
        for number in (at, at - 1):
            if not 0 <= number < len(self._story):
                continue
            end = min(self._story[number].end, span.start)
            for match in bodies().finditer(self._text, self._story[number].start, end):
                if not self._in_speech(match.start()):
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

    def _by_role(self, span: Span, low: str) -> Person | None:
        """ "the station commander": whoever was introduced so, else the nearest person of the
        paragraph, if the words can mean a single person."""
        parts = low.split()
        if parts[0] in ("a", "an") and self._opens_story(span):
            # Leads name nobody yet: "A judge has told …", further on "Judge Ann Lee".
            return self._people.only_role.get(head_of(low))
        if parts[0] not in ("the", "his", "her") and len(parts) > 1:
            return None
        head = parts[-1]
        last = span.of(self._text).split()[-1]
        by_country = is_people_name(last) and last[1:].islower()
        if parts[0] == "the" and by_country and not any(map(_is_body, parts[1:-1])):
            return self._by_pronoun(span, "", back=_DESCRIBED_BACK)  # "the Italian said"
        if head_of(low) in self._people.by_role:
            return self._people.by_role[head_of(low)]
        if parts[0] == "the" and head_of(low) in single_roles():
            return self._by_pronoun(span, sex_of(head), back=1)
        if parts[0] == "the" and is_person_noun(head_of(low)):
            return self._by_pronoun(span, sex_of(head_of(low)), back=_DESCRIBED_BACK)
        return None
