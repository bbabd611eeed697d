"""Whom a pronoun or a description goes back to: the nearest fitting person, as far as a text tells.

Nearest means: the person that the same sentence or the ones before it speak of, subjects first.
A pronoun only ever finds a person whose sex is not known to be another.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from reader.analysis.language import words
from reader.analysis.model import Quote, QuoteKind
from reader.analysis.quotes.descriptions import (
    DESCRIBED,
    NAME_SUBJECT,
    SOMEONE,
    head_of,
    is_free,
    kin,
    single_roles,
)
from reader.analysis.quotes.people import People, Person, sex_of, surname
from reader.analysis.quotes.person_nouns import is_people_name, is_person_noun
from reader.documents.article import Span

_SENTENCES_BACK = 6
_DESCRIBED_BACK = 3
"""The same for "the singer"; "the prosecutor" may be somebody new and is looked for in one."""
_LEAD = 2
"""Sentences, headline and standfirst among them, behind which a person is named by then."""
_PASSED = re.compile(r"\b(?:through|past|against|over|than)\s$")
"""Before somebody of whom a sentence does not go on to speak: "Rovers led through Ann Lee"."""


def _is_body(low: str) -> bool:
    """Whether a word names a body: "the polling firm Trench" is nobody by country."""
    return low in words("people", "collectives") or low in ("firm", "company", "website", "group")


class Antecedents:
    """Reads an article in text order; remembers whom earlier words turned out to mean."""

    def __init__(
        self, text: str, story: Sequence[Span], quotes: Iterable[Quote], people: People
    ) -> None:
        """`story` are the sentences of the story, in text order."""
        self._text = text
        self._story = story
        self._ends = [span.end for span in story]
        self._spoken = sorted(q.span for q in quotes if q.kind is QuoteKind.DIRECT)
        self._people = people
        self._places: list[int] = []
        """Starts of resolved speakers, sorted."""
        self._resolved: dict[int, Person] = {}
        """Start of a pronoun or role that was a speaker -> whom it meant."""

    def remember(self, place: int, person: Person) -> None:
        """That the words at `place` were a speaker and meant `person`."""
        if place not in self._resolved:
            insort(self._places, place)
        self._resolved[place] = person

    def sentence_at(self, place: int) -> int:
        """Which sentence of the story holds a place; their count where it lies behind them."""
        return bisect_right(self._ends, place)

    def in_speech(self, place: int) -> bool:
        """Whether a place lies in a direct quotation."""
        at = bisect_right(self._spoken, Span(place, len(self._text))) - 1
        return at >= 0 and self._spoken[at].start <= place < self._spoken[at].end

    def by_pronoun(self, span: Span, sex: str, back: int = _SENTENCES_BACK) -> Person | None:
        """Whom "he" or "she" at `span` means: `sex` is "m" or "f", "" for either; looked for in the
        same sentence and `back` before it."""
        at = self.sentence_at(span.start)
        for number in range(at, max(-1, at - back - 1), -1):
            here = self._story[number] if number < len(self._story) else span
            end = min(here.end, span.start)
            person = self._spoken_of(here.start, end, sex, is_before=number < at)
            if person is not None:
                return person
        return None

    def by_role(self, span: Span, low: str) -> Person | None:
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
            return self.by_pronoun(span, "", back=_DESCRIBED_BACK)  # "the Italian said"
        if head_of(low) in self._people.by_role:
            return self._people.by_role[head_of(low)]
        if parts[0] == "the" and head_of(low) in single_roles():
            return self.by_pronoun(span, sex_of(head), back=1)
        if parts[0] == "the" and is_person_noun(head_of(low)):
            return self.by_pronoun(span, sex_of(head_of(low)), back=_DESCRIBED_BACK)
        return None

    def _spoken_of(self, start: int, end: int, sex: str, *, is_before: bool) -> Person | None:
        """Whom a sentence, or what of it stands before the pronoun, speaks of."""
        described = DESCRIBED.match(self._text, start, end)
        if described is not None and is_before and not self._speaks(start, end):
            # "The 39-year-old American beat Kenji Sato": it is of him that "he" speaks
            noun = described["noun"]
            if is_people_name(noun) or is_person_noun(noun):
                return self._people.by_role.get(noun.casefold())
        last = self._text.rfind(";", start, end) + 1
        person = self._subject(last, end, sex) if last else None
        person = person or self._subject(start, end, sex)
        if person is not None or not sex:
            return person
        if is_before and not self.in_speech(start):
            name = NAME_SUBJECT.match(self._text, start, end)
            if name is not None and surname(name["name"]) is not None and is_free(name["name"]):
                return Person(name["name"].casefold(), name["name"], sex)
        return self._nameless(start, end, sex)

    def _nameless(self, start: int, end: int, sex: str) -> Person | None:
        """Somebody of whom a stretch speaks without a name: "his wife", "a neighbour"."""
        for match in kin(sex).finditer(self._text, start, end):
            if not self.in_speech(match.start()):
                noun = match.group().split()[-1]
                known = self._people.by_role.get(noun.casefold())
                return known or Person(match.group(), match.group(), sex)
        someone = SOMEONE.match(self._text, start, end)
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
            if (sex and person.sex not in ("", sex)) or self.in_speech(span.start):
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
        return self.sentence_at(span.start) <= _LEAD
