"""Marked strings as speech or terms, with their sources; which string carries on which."""

from __future__ import annotations

import re

from reader.analysis.language import words as vocabulary
from reader.analysis.model import QuoteKind, Stance
from reader.analysis.quotes.attribution import Attribution, attribution_of
from reader.analysis.quotes.beside import after_quote, own_attribution
from reader.analysis.quotes.heard import Heard
from reader.analysis.quotes.marks import Marked
from reader.analysis.quotes.noun_phrases import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
)
from reader.analysis.quotes.sources import first_subject
from reader.analysis.quotes.tokens import Token
from reader.records import dataclass

WORDS = re.compile(r"\w+(?:[’'-]\w+)*")

_TERM_BEFORE = re.compile(
    r"(?:so-called|known(?: \w+)? as|dubbed|nicknamed|codenamed|code-named|titled|entitled|named|"
    r"billed as|"
    r"the (?:word|term|phrase|label|slogan|motto|title|name|book|film|movie|song|album|play|novel|"
    r"series|show|programme|program|single|article|essay|painting|hashtag|banner|nickname)s?|"
    r"(?:book|film|movie|song|album|play|novel|hit|single|memoir|documentary|musical|opera),?)\s*$",
    re.IGNORECASE,
)

_PRAISING = frozenset(["praise", "hail", "laud", "welcome", "applaud", "celebrate", "commend"])

_SMALL = frozenset(
    ["of", "the", "a", "an", "and", "in", "on", "to", "for", "at", "with", "by", "from"]
)

_COURTS = frozenset(
    [
        "court",
        "jury",
        "inquest",
        "inquiry",
        "hearing",
        "tribunal",
        "trial",
        "mps",
        "panel",
        "coroner",
    ]
)
_MODALS = vocabulary("grammar", "modals") | {"cannot"}
_SPOKEN = frozenset(["i", "we", "us", "me", "my", "our", "i'm", "we're", "i've", "we've"])
_FEW = 3
_SPEECH_WORDS = 7
"""From so many words on, a marked string without a cue is taken for speech, not for a term."""


@dataclass(slots=True)
class Speech:
    """A marked string with what it is and whose."""

    string: Marked
    kind: QuoteKind
    attribution: Attribution
    continues: int | None = None
    """Number of the string that this one carries on."""


def attribute_strings(text: str, strings: list[Marked], heard: list[list[Heard]]) -> list[Speech]:
    """Each marked string with its kind and its source; `heard` are the sentences of each paragraph
    (`heard.hear`). A string without a source of its own takes that of the one it carries on."""
    where: dict[int, tuple[int, int, int]] = {}
    """String -> paragraph, first sentence and last sentence in it."""
    for p, paragraph in enumerate(heard):
        for s, one in enumerate(paragraph):
            for number in one.places:
                where[number] = (p, where.get(number, (p, s, s))[1], s)
    speeches: list[Speech] = []
    for number, string in enumerate(strings):
        p, s, e = where[number]
        first, last = heard[p][s], heard[p][e]
        attribution = own_attribution(text, string, number, first, last)
        alone = _stands_alone(text, string, first, last, number)
        continues = None
        previous = number - 1 if number else None
        in_paragraph = previous is not None and where[previous][0] == p
        if string.carried and previous is not None and speeches:
            attribution = _better(attribution, speeches[previous].attribution)
            continues = previous
        elif attribution is None and alone:
            if in_paragraph and previous is not None and speeches[previous].attribution.source:
                attribution, continues = speeches[previous].attribution, previous
            else:
                attribution = _from_before(text, heard, p, s)
                if attribution is None and s == 0 and p and previous is not None:
                    attribution = _spoken_before(text, heard[p - 1], where, speeches, p - 1)
        elif attribution is not None and in_paragraph and previous is not None:
            same_cue = (
                attribution.cue is not None
                and attribution.cue == speeches[previous].attribution.cue
            )
            if same_cue or _same_source(text, attribution, speeches[previous].attribution):
                continues = previous
        if attribution is None and not alone and _is_spoken(text, string):
            attribution = _of_subject(text, first, number)
        kind = kind_of(text, string, attribution, alone, first, number)
        if kind is QuoteKind.SCARE:
            attribution, continues = Attribution(None, None), None
        elif continues is not None and speeches[continues].kind is QuoteKind.SCARE:
            continues = None
        speeches.append(Speech(string, kind, attribution or Attribution(None, None), continues))
    _carry_back(strings, speeches, where)
    return speeches


def _is_spoken(text: str, string: Marked) -> bool:
    """Whether somebody speaks of himself: 'before "the heat drove us back"'."""
    found = [word.lower().replace("’", "'") for word in WORDS.findall(string.inner.of(text))]
    return len(found) > _FEW and not _SPOKEN.isdisjoint(found)


def _of_subject(text: str, one: Heard, number: int) -> Attribution | None:
    """A person of whom the sentence speaks before the string."""
    subject = first_subject(text, one.tokens, one.places[number])
    if subject is None:
        return None
    person = subject.name is not None or subject.words(text).lower() in ("he", "she")
    return Attribution(None, subject) if person else None


def _better(own: Attribution | None, before: Attribution) -> Attribution:
    return own if own is not None and own.source is not None else before


def _spoken_before(
    text: str,
    paragraph: list[Heard],
    where: dict[int, tuple[int, int, int]],
    speeches: list[Speech],
    p: int,
) -> Attribution | None:
    """Of a paragraph that is nothing but a quotation: whoever spoke last in the one before."""
    last = len(speeches) - 1
    if where[last][0] == p and speeches[last].kind is QuoteKind.DIRECT:
        return speeches[last].attribution if speeches[last].attribution.source else None
    for cue in reversed(paragraph[-1].cues):
        found = attribution_of(text, paragraph[-1].tokens, cue)
        if found.source is not None and not found.passive:
            return found
    return None


def _carry_back(
    strings: list[Marked], speeches: list[Speech], where: dict[int, tuple[int, int, int]]
) -> None:
    """Speech that is attributed only later: '"…" "…," he said', or at the end of a long quotation
    over several paragraphs."""
    for number in range(len(strings) - 2, -1, -1):
        here, after = speeches[number], speeches[number + 1]
        if here.kind is QuoteKind.SCARE or here.attribution.source is not None:
            continue
        carried = strings[number + 1].carried
        if after.attribution.source is None or after.kind is QuoteKind.SCARE:
            continue
        if carried or (after.continues is None and where[number][0] == where[number + 1][0]):
            here.attribution = after.attribution
            after.continues = number


def _same_source(text: str, one: Attribution, other: Attribution) -> bool:
    """Whether a second attribution in the same paragraph names the first one's source."""
    if one.source is None or other.source is None:
        return False
    if one.source.span == other.source.span:
        return True
    words = one.source.words(text).lower()
    return words in ("he", "she", "they", "it") and other.source.words(text).lower() not in (
        "i",
        "we",
    )


def _stands_alone(text: str, string: Marked, first: Heard, last: Heard, number: int) -> bool:
    """Whether the string is the whole of its sentences."""
    if first.words or last.words or len(first.places) > 1 or len(last.places) > 1:
        return False
    return len(WORDS.findall(string.inner.of(text))) >= 2


def _from_before(text: str, heard: list[list[Heard]], p: int, s: int) -> Attribution | None:
    """The source that the sentence before gives a string that stands alone."""
    if s > 0:
        before = heard[p][s - 1]
    elif p > 0 and heard[p - 1][-1].tokens and heard[p - 1][-1].tokens[-1].text == ":":
        before = heard[p - 1][-1]
    else:
        return None
    for cue in reversed(before.cues):
        found = attribution_of(text, before.tokens, cue, beside_quotation=after_quote(before, cue))
        if found.source is not None and not found.passive:
            return found
    subject = first_subject(text, before.tokens, len(before.tokens))
    if subject is None:
        return None
    person = subject.name is not None or subject.words(text).lower() in PRONOUNS
    return Attribution(None, subject) if person else None


def kind_of(
    text: str,
    string: Marked,
    attribution: Attribution | None,
    alone: bool,
    one: Heard,
    number: int,
) -> QuoteKind:
    inner = string.inner.of(text)
    words = WORDS.findall(inner)
    lead = text[max(one.sentence.span.start, string.outer.start - 40) : string.outer.start]
    if len(words) <= 8 and _TERM_BEFORE.search(lead) and not _is_predicate(words):
        return QuoteKind.SCARE
    place = one.places[number]
    described = _is_attribute(one.tokens, place) and not _is_called(one.tokens, attribution)
    if len(words) <= 3 and described and not _judges(attribution, place):
        return QuoteKind.SCARE
    if _is_title(words) and not inner.rstrip().endswith((",", ".", "!", "?")):
        return QuoteKind.SCARE
    if attribution is not None and (attribution.cue is not None or attribution.source is not None):
        return QuoteKind.DIRECT
    if string.carried or (alone and len(words) >= 3):
        return QuoteKind.DIRECT
    if len(words) >= 2 and _heard_in_court(one.tokens, place):
        return QuoteKind.DIRECT
    return QuoteKind.DIRECT if len(words) >= _SPEECH_WORDS else QuoteKind.SCARE


def _heard_in_court(tokens: list[Token], place: int) -> bool:
    """Whether a sentence ends "…, a court heard", "…, the jury has been told"."""
    end = [token.low for token in tokens[max(place + 1, len(tokens) - 9) :] if token.is_word]
    return end[-1:] in (["heard"], ["told"]) and not _COURTS.isdisjoint(end)


def _is_predicate(words: list[str]) -> bool:
    """Whether a string begins with a finite verb: 'the term "demonises good food"'."""
    first = words[0] if words else ""
    verb = first in AUXILIARIES | _MODALS or (first.endswith("s") and len(first) > 3)
    return len(words) >= 3 and verb and first.islower()


def _is_called(tokens: list[Token], attribution: Attribution | None) -> bool:
    """Whether the words are somebody's for a thing: 'what it called a "cautious" shopper'."""
    cue = attribution.cue if attribution is not None else None
    return cue is not None and "what" in [t.low for t in tokens[max(0, cue.first - 6) : cue.first]]


def _judges(attribution: Attribution | None, place: int) -> bool:
    """Whether the cue passes judgement on what the string describes: 'praised the "fine" work'."""
    cue = attribution.cue if attribution is not None else None
    if cue is None or cue.last != place - 2:
        return False
    return cue.verb.stance in (Stance.ALLEGES, Stance.DENIES) or cue.verb.lemma in _PRAISING


def _is_attribute(tokens: list[Token], place: int) -> bool:
    """Whether a string stands as an adjective: 'a "special consideration" procedure'."""
    if place == 0 or place + 1 >= len(tokens):
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    if before.low not in ("a", "an", "the", "this", "that", "these", "those"):
        return False
    small = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
    noun = after.is_word and not after.is_capital and after.low not in small
    return noun and not after.low.endswith(("ed", "ly"))


def _is_title(words: list[str]) -> bool:
    """Whether every word bears a capital, as titles of works do."""
    return len(words) >= 2 and all(w[0].isupper() or w in _SMALL for w in words)
