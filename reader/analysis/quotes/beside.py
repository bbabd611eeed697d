"""The attribution that a marked string has in its own sentences: before, behind, or set off."""

from __future__ import annotations

from bisect import bisect_left

from reader.analysis.language import words
from reader.analysis.quotes.attribution import Attribution, attribution_of
from reader.analysis.quotes.cues import Cue, Form
from reader.analysis.quotes.heard import Heard
from reader.analysis.quotes.marks import Marked
from reader.analysis.quotes.noun_phrases import (
    PRONOUNS,
    QUOTE,
    Source,
    phrase_ending,
    phrase_starting,
    roles,
)
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.analysis.quotes.tokens import Token
from reader.documents.article import Span

_UTTERANCES = words("people", "utterances")
_CUES = 8
"""Reporting verbs before a string that are looked at."""
_FAR = 14
"""Tokens of a sentence up to a string that it introduces by a noun ("her advice")."""
_NAMING = frozenset(["call", "dub", "brand", "label", "term", "describe", "nickname"])
_NAMED_WITHIN = 6
"""Tokens behind a verb of naming within which the name must stand."""
_NEAR = 10
"""Tokens between a verb and the string that it introduces."""


def own_attribution(
    text: str, string: Marked, number: int, first: Heard, last: Heard
) -> Attribution | None:
    """The attribution that the string's own sentences give it."""
    opening, closing = first.places[number], last.places[number]
    lead = lead_of(first, opening)
    if lead is not None and is_near(first.tokens, lead, opening):
        return attribution_of(text, first.tokens, lead)
    told = _told_as(text, first, opening) or _told_as(text, last, closing)
    if told is not None:
        return told
    tail = _tail(text, string, last, closing, opening if first is last else 0)
    if tail is not None and lead is not None and _is_document(text, tail):
        spoken = attribution_of(text, first.tokens, lead)
        tail = spoken if spoken.source is not None else tail  # "she wrote "…", papers show"
    if tail is not None and not (lead is not None and _opens_next(last, tail, closing)):
        return tail
    headline = _colon(text, first, opening, last, closing)
    if headline is not None:
        return headline
    if lead is not None:
        return _with_source(text, first, lead)
    return _trailing(text, last, closing) or _of_pronoun(text, first, opening)


def _with_source(text: str, one: Heard, lead: Cue) -> Attribution:
    """The attribution of a cue that stands away from the string; where it has no source ("police
    said they were found …"), that of the nearest one before it that has."""
    found = attribution_of(text, one.tokens, lead, beside_quotation=after_quote(one, lead))
    here = bisect_left(one.firsts, lead.first)
    for cue in reversed(one.cues[max(0, here - _CUES) : here]):
        if found.source is not None or not found.passive:
            break
        earlier = attribution_of(text, one.tokens, cue, beside_quotation=after_quote(one, cue))
        if earlier.source is not None:
            return earlier
    return found


def _told_as(text: str, one: Heard, place: int) -> Attribution | None:
    """'"Same old story," was her verdict.' and 'Her advice: "Stay at home."'"""
    tokens = one.tokens
    if place + 3 < len(tokens) and tokens[place + 1].low in ("was", "is"):
        at = place + 2
    elif place > 1 and tokens[place - 1].text == ":" and place < _FAR:
        owner = _owner_of_words(tokens, place)
        if owner is not None:
            source = phrase_ending(text, tokens, owner)
            if source is None:
                return None
            whole = Span(source.span.start, source.span.end - len("'s"))
            return Attribution(None, Source(whole, source.name, source.first, source.last))
        at = 0
    else:
        return None
    if tokens[at].low not in ("his", "her", "their"):
        return None
    if not any(token.low in _UTTERANCES for token in tokens[at + 1 : at + 4]):
        return None
    return Attribution(None, Source(Span(tokens[at].start, tokens[at].end), None, at, at))


def _owner_of_words(tokens: list[Token], place: int) -> int | None:
    """The "governor's" of 'The governor's message to them was blunt: "…"'."""
    for at in range(1, min(place, _NEAR)):
        if tokens[at].low in _UTTERANCES and tokens[at - 1].text.endswith(("'s", "’s")):
            return at - 1
    return None


def _is_document(text: str, found: Attribution) -> bool:
    """Whether words are given "according to" something that nobody speaks for ("court papers")."""
    source = found.source
    if found.cue is None or found.cue.verb.lemma != "according to" or source is None:
        return False
    head = source.words(text).split()[-1].casefold()
    return source.name is None and head not in roles() and not is_person_noun(head)


def _of_pronoun(text: str, one: Heard, opening: int) -> Attribution | None:
    """ "He 'missed the lads'": the words are given as those of whom the sentence speaks."""
    if opening and one.tokens[opening - 1].low in ("he", "she"):
        return Attribution(None, phrase_starting(text, one.tokens, opening - 1, opening))
    return None


def after_quote(one: Heard, cue: Cue) -> bool:
    before = cue.first - 1
    if before >= 0 and one.tokens[before].text == ",":
        before -= 1
    return before >= 0 and one.tokens[before].low == QUOTE


def lead_of(one: Heard, place: int) -> Cue | None:
    """The cue that governs a string behind it: the last one, or the last finite one where the last
    is an infinitive ("threatened that they would respond …")."""
    here = bisect_left(one.firsts, place)
    before = one.cues[max(0, here - _CUES) : here]
    if not before:
        return None
    finite = [cue for cue in before if cue.verb.form is not Form.BASE]
    if before[-1].verb.form is Form.BASE and finite and not is_near(one.tokens, before[-1], place):
        return finite[-1]
    found = before[-1]
    if len(before) > 1 and found.verb.lemma in _NAMING and place - found.last > _NAMED_WITHIN:
        return before[-2]  # "said that she called him “sir” while he was “in charge”"
    if len(before) > 1 and one.tokens[place - 1].text == ":":
        # 'The coach said she reminded him of Graf: "…"': the first verb governs the second.
        governing = before[-2]
        begin = one.tokens[governing.last + 1]
        if found.first - governing.last <= 4 and (begin.low in PRONOUNS or begin.low == "that"):
            return governing
    return found


def is_near(tokens: list[Token], cue: Cue, place: int) -> bool:
    """Whether nothing but "that", "as", a comma or colon, or a pronoun stands between."""
    if place > cue.last + 1 and tokens[place - 1].text == ":":
        return True
    if place - cue.last > _NEAR:
        return False
    between = tokens[cue.last + 1 : place]
    return all(
        t.low
        in ("that", "as", ",", ":", "it", "him", "her", "them", "how", "what", "—", "–", "this")
        for t in between
    )


def _tail(text: str, string: Marked, one: Heard, place: int, opening: int) -> Attribution | None:
    """The attribution directly behind the string: '"…," said X', '"…," X said'."""
    tokens = one.tokens
    start = place + 1
    comma = False
    while start < len(tokens) and not tokens[start].is_word and tokens[start].low != QUOTE:
        if tokens[start].text not in (",", "-", "–", "—", "."):
            return None
        comma = comma or tokens[start].text != "."
        start += 1
    if start >= len(tokens) or tokens[start].low == QUOTE:
        return None
    ended = string.inner.of(text)[-1:] in ",?!…—–-" or comma
    here = bisect_left(one.firsts, start)
    cue = one.cues[here] if here < len(one.cues) else None
    if cue is None or cue.first - start > 24:
        return None
    if any(t.low == QUOTE for t in tokens[start : cue.first]):
        return None
    if cue.first == start:
        inverted = attribution_of(text, tokens, cue, beside_quotation=True)
        behind = inverted.source is not None and inverted.source.first > cue.last
        return inverted if behind and (ended or opening == 0) else None
    found = attribution_of(text, tokens, cue)
    if found.source is None or found.source.first < start:
        return None
    if found.source.first > start:
        return None
    short = cue.first - found.source.last <= 4
    return found if ended or (short and opening == 0) else None


def _opens_next(one: Heard, tail: Attribution, place: int) -> bool:
    """Whether the cue behind a string belongs to the next string ('… "a" and warned: "b"')."""
    if tail.cue is None:
        return False
    behind = range(tail.cue.last + 1, min(len(one.tokens), tail.cue.last + _NEAR))
    introduces = any(
        one.tokens[other].low == QUOTE and is_near(one.tokens, tail.cue, other) for other in behind
    )
    return introduces and one.tokens[min(place + 1, len(one.tokens) - 1)].low in (
        "and",
        "but",
        "while",
        ";",
    )


def _colon(text: str, first: Heard, opening: int, last: Heard, closing: int) -> Attribution | None:
    """A source set off by a colon: 'Mayor: "…"', as headlines have it."""
    if 0 < opening <= 8 and first.tokens[opening - 1].text == ":":
        source = phrase_starting(text, first.tokens, 0, opening - 1)
        if source is not None and source.last == opening - 2:
            return Attribution(None, source)
    rest = last.tokens[closing + 1 : closing + 9]
    if 1 < len(rest) <= 7 and rest[0].text in (":", "-", "–", "—"):
        source = phrase_starting(text, last.tokens, closing + 2)
        if source is not None and source.name is not None:
            return Attribution(None, source)
    return None


def _closes(tokens: list[Token], cue: Cue) -> bool:
    """Whether subject and verb close the sentence: "…, he added."."""
    subject = tokens[max(0, cue.first - 2) : cue.first]
    short = len(subject) == 2 and subject[0].text == "," and subject[1].is_word
    return short and not any(token.is_word for token in tokens[cue.last + 1 :])


def _trailing(text: str, one: Heard, place: int) -> Attribution | None:
    """An attribution at the end of the sentence, not beside the string: '… "a" …, X said.'"""
    tokens = one.tokens
    for cue in one.cues[bisect_left(one.firsts, max(place, len(tokens) - 15)) :]:
        if cue.first <= place or (cue.verb.needs_quotation and not _closes(tokens, cue)):
            continue
        if len(tokens) - cue.last > 12:
            continue
        if cue.verb.lemma == "according to":
            return attribution_of(text, tokens, cue)
        if tokens[cue.first - 1].text == ",":
            after = attribution_of(text, tokens, cue, beside_quotation=True)
            if after.source is not None and after.source.first > cue.last:
                return after
        before = attribution_of(text, tokens, cue)
        if before.source is None:
            continue
        behind_comma = before.source.first > 0 and tokens[before.source.first - 1].text == ","
        if behind_comma and before.source.first > place:
            return before
    return None
