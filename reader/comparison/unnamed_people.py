"""People whom one article names and the other only describes: "a businessman"."""

from __future__ import annotations

import re

from reader.analysis.entities.word_list import word_list
from reader.analysis.model import Analysis, Entity, Label, MentionForm
from reader.comparison.model import SharedPair
from reader.documents.article import Side, Span

_PERSON_WORDS = word_list(
    "man woman person people official officials businessman businesswoman tycoon oligarch "
    "billionaire lawyer attorney minister politician lawmaker senator deputy diplomat ambassador "
    "spokesman spokeswoman spokesperson adviser advisor aide officer soldier general commander "
    "journalist reporter activist student teacher doctor engineer scientist professor analyst "
    "expert executive banker investor founder owner driver pilot suspect defendant victim witness "
    "survivor source resident citizen national teenager boy girl actor actress singer player coach "
    "priest cleric leader figure ally associate member employee worker citizen contractor hacker"
)
_UNNAMED = re.compile(
    r"\b(?:an?|one|another|some|unnamed|unidentified|anonymous)\s+((?:[\w'’-]+\s*){1,4})",
    re.IGNORECASE,
)
"""Somebody not named: the words after it hold what he is ("a wealthy local businessman")."""
_ANY_PERSON = word_list("man woman person people official source figure")


def side_that_leaves_unnamed(
    one: Entity | None,
    other: Entity | None,
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
) -> Side | None:
    """The side that a pair shows to speak of this person without the name: "a businessman"."""
    named = one or other
    if named is None or (one and other) or named.label is not Label.PERSON:
        return None
    names = [mention.span for mention in named.mentions if mention.form is MentionForm.NAME]
    here, there = (left, right) if one else (right, left)
    own = {sentence.id: sentence.span for sentence in here.sentences}
    others = {sentence.id: sentence.span for sentence in there.sentences}
    for pair in pairs:
        ids = (pair.left, pair.right) if one else (pair.right, pair.left)
        sentence, partner = own.get(ids[0]), others.get(ids[1])
        if sentence is None or partner is None:
            continue
        inside = [span for span in names if sentence.contains(span)]
        if inside and _describes_unnamed(here, sentence, inside[0], there, partner):
            return there.side
    return None


def _describes_unnamed(
    here: Analysis, sentence: Span, name: Span, there: Analysis, partner: Span
) -> bool:
    """Whether `partner` has "a businessman" where `sentence` has the name, and the name's own
    sentence gives no different description of the person."""
    before = here.article.text[sentence.start : name.start].casefold().split()[-3:]
    after = here.article.text[name.end : sentence.end].casefold().split()[:6]
    own = {word.strip(".,") for word in before + after} & _PERSON_WORDS
    for match in _UNNAMED.finditer(partner.of(there.article.text)):
        words = match.group(1).casefold().split()
        word = next((word for word in words if word in _PERSON_WORDS), None)
        if word and (word in own or not own or word in _ANY_PERSON):
            return True
    return False
