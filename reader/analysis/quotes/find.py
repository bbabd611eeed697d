"""Quotations of an article: speech and terms between marks, and reported speech with a cue.

One `Quote` per sentence of a marked string, so that a comparison can speak of sentences;
`continues` links the pieces of one speech act: sentences of one string, and strings that share a
source within one paragraph or over paragraphs ("…," he said. "…").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import count

from reader.analysis.model import Quote, QuoteKind, Sentence, Speaker, Stance
from reader.analysis.quotes.attribution import Attribution, attribution_of, valid_cues
from reader.analysis.quotes.cues import Cue, Form
from reader.analysis.quotes.marks import Marked, find_marked
from reader.analysis.quotes.reported import Reported, reported_clauses
from reader.analysis.quotes.sources import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE,
    Source,
    first_subject,
    phrase_starting,
)
from reader.analysis.quotes.tokens import Token, tokens_of
from reader.documents.article import Article, Side, Span

_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+(?:[’'-]\w+)*")
_TERM_BEFORE = re.compile(
    r"(?:so-called|known as|dubbed|nicknamed|codenamed|code-named|titled|entitled|named|billed as|"
    r"the (?:word|term|phrase|label|slogan|motto|title|name|book|film|movie|song|album|play|novel|"
    r"series|show|programme|program|single|article|essay|painting|hashtag|banner|nickname)s?|"
    r"(?:book|film|movie|song|album|play|novel|hit|single|memoir|documentary|musical|opera),?)\s*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    ["of", "the", "a", "an", "and", "in", "on", "to", "for", "at", "with", "by", "from"]
)
_SPEECH_WORDS = 7
"""From so many words on, a marked string without a cue is taken for speech, not for a term."""


@dataclass(slots=True)
class _Heard:
    """A sentence as tokens; marked strings are single tokens with `low` QUOTE."""

    sentence: Sentence
    tokens: list[Token]
    cues: list[Cue]
    places: dict[int, int] = field(default_factory=dict)
    """Number of the string -> index of its token."""


@dataclass(slots=True)
class _Speech:
    string: Marked
    kind: QuoteKind
    attribution: Attribution
    continues: int | None = None
    """Number of the string that this one carries on."""


def find_quotes(article: Article, side: Side, sentences: tuple[Sentence, ...]) -> tuple[Quote, ...]:
    """The article's quotations in text order, with ids "AQ1", "AQ2" …

    Speakers are given as the words of the article; `attribute_quotes` says who they are. Furniture,
    section and date lines are not read.
    """
    text = article.text
    story = [sentence for sentence in sentences if sentence.role.is_story]
    paragraphs = _paragraphs(text, story)
    strings = find_marked(text, [_span_of(paragraph) for paragraph in paragraphs])
    heard = _hear(text, paragraphs, strings)
    speeches = _attribute(text, strings, heard)
    reported = [
        (one.sentence.id, clause)
        for paragraph in heard
        for one in paragraph
        for clause in reported_clauses(text, one.tokens, one.cues)
    ]
    return _number(text, side, story, speeches, reported)


def _paragraphs(text: str, sentences: list[Sentence]) -> list[list[Sentence]]:
    found: list[list[Sentence]] = []
    for sentence in sentences:
        together = found and text.find("\n", found[-1][-1].span.end, sentence.span.start) < 0
        if together and found[-1][-1].role is sentence.role:
            found[-1].append(sentence)
        else:
            found.append([sentence])
    return found


def _span_of(paragraph: list[Sentence]) -> Span:
    return Span(paragraph[0].span.start, paragraph[-1].span.end)


def _hear(text: str, paragraphs: list[list[Sentence]], strings: list[Marked]) -> list[list[_Heard]]:
    heard: list[list[_Heard]] = []
    first = 0
    for paragraph in paragraphs:
        here = []
        for sentence in paragraph:
            while first < len(strings) and strings[first].outer.end <= sentence.span.start:
                first += 1
            tokens: list[Token] = []
            places: dict[int, int] = {}
            at = sentence.span.start
            number = first
            while number < len(strings) and strings[number].outer.start < sentence.span.end:
                outer = strings[number].outer
                tokens += tokens_of(text, at, max(at, outer.start))
                places[number] = len(tokens)
                start, end = (
                    max(outer.start, sentence.span.start),
                    min(outer.end, sentence.span.end),
                )
                tokens.append(Token(start, end, '"', QUOTE))
                at = end
                number += 1
            tokens += tokens_of(text, at, sentence.span.end)
            here.append(_Heard(sentence, tokens, valid_cues(tokens), places))
        heard.append(here)
    return heard


def _attribute(text: str, strings: list[Marked], heard: list[list[_Heard]]) -> list[_Speech]:
    where: dict[int, tuple[int, int, int]] = {}
    """String -> paragraph, first sentence and last sentence in it."""
    for p, paragraph in enumerate(heard):
        for s, one in enumerate(paragraph):
            for number in one.places:
                where[number] = (p, where.get(number, (p, s, s))[1], s)
    speeches: list[_Speech] = []
    for number, string in enumerate(strings):
        p, s, e = where[number]
        first, last = heard[p][s], heard[p][e]
        attribution = _own_attribution(text, string, number, first, last)
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
        elif attribution is not None and in_paragraph and previous is not None:
            same_cue = (
                attribution.cue is not None
                and attribution.cue == speeches[previous].attribution.cue
            )
            if same_cue or _same_source(text, attribution, speeches[previous].attribution):
                continues = previous
        kind = _kind(text, string, attribution, alone, first, number)
        if kind is QuoteKind.SCARE:
            attribution, continues = Attribution(None, None), None
        elif continues is not None and speeches[continues].kind is QuoteKind.SCARE:
            continues = None
        speeches.append(_Speech(string, kind, attribution or Attribution(None, None), continues))
    _carry_back(strings, speeches, where)
    return speeches


def _better(own: Attribution | None, before: Attribution) -> Attribution:
    return own if own is not None and own.source is not None else before


def _carry_back(
    strings: list[Marked], speeches: list[_Speech], where: dict[int, tuple[int, int, int]]
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


def _own_attribution(
    text: str, string: Marked, number: int, first: _Heard, last: _Heard
) -> Attribution | None:
    """The attribution that the string's own sentences give it."""
    opening, closing = first.places[number], last.places[number]
    lead = _lead(first, opening)
    if lead is not None and _is_near(first.tokens, lead, opening):
        return attribution_of(text, first.tokens, lead)
    tail = _tail(text, string, last, closing, opening if first is last else 0)
    if tail is not None and not (lead is not None and _opens_next(last, tail, closing)):
        return tail
    headline = _colon(text, first, opening, last, closing)
    if headline is not None:
        return headline
    if lead is not None:
        return attribution_of(text, first.tokens, lead, beside_quotation=_after_quote(first, lead))
    return _trailing(text, last, closing)


def _after_quote(one: _Heard, cue: Cue) -> bool:
    before = cue.first - 1
    if before >= 0 and one.tokens[before].text == ",":
        before -= 1
    return before >= 0 and one.tokens[before].low == QUOTE


def _lead(one: _Heard, place: int) -> Cue | None:
    """The cue that governs a string behind it: the last one, or the last finite one where the last
    is an infinitive ("threatened that they would respond …")."""
    before = [cue for cue in one.cues if cue.last < place]
    if not before:
        return None
    finite = [cue for cue in before if cue.verb.form is not Form.BASE]
    if before[-1].verb.form is Form.BASE and finite and not _is_near(one.tokens, before[-1], place):
        return finite[-1]
    return before[-1]


def _is_near(tokens: list[Token], cue: Cue, place: int) -> bool:
    """Whether nothing but "that", "as", a comma or colon, or a pronoun stands between."""
    between = tokens[cue.last + 1 : place]
    if between and between[-1].text == ":":
        return True
    return all(
        t.low
        in ("that", "as", ",", ":", "it", "him", "her", "them", "how", "what", "—", "–", "this")
        for t in between
    )


def _tail(text: str, string: Marked, one: _Heard, place: int, opening: int) -> Attribution | None:
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
    cue = next((cue for cue in one.cues if cue.first >= start), None)
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


def _opens_next(one: _Heard, tail: Attribution, place: int) -> bool:
    """Whether the cue behind a string belongs to the next string ('… "a" and warned: "b"')."""
    if tail.cue is None:
        return False
    return any(
        other > tail.cue.last and _is_near(one.tokens, tail.cue, other)
        for other in one.places.values()
        if other > place
    ) and one.tokens[min(place + 1, len(one.tokens) - 1)].low in ("and", "but", "while", ";")


def _colon(
    text: str, first: _Heard, opening: int, last: _Heard, closing: int
) -> Attribution | None:
    """A source set off by a colon: 'Mayor: "…"', as headlines have it."""
    if 0 < opening <= 8 and first.tokens[opening - 1].text == ":":
        source = phrase_starting(text, first.tokens, 0, opening - 1)
        if source is not None and source.last == opening - 2:
            return Attribution(None, source)
    rest = last.tokens[closing + 1 :]
    if 1 < len(rest) <= 7 and rest[0].text in (":", "-", "–", "—"):
        source = phrase_starting(text, last.tokens, closing + 2)
        if source is not None and source.name is not None:
            return Attribution(None, source)
    return None


def _trailing(text: str, one: _Heard, place: int) -> Attribution | None:
    """An attribution at the end of the sentence, not beside the string: '… "a" …, X said.'"""
    tokens = one.tokens
    for cue in one.cues:
        if cue.first <= place or cue.verb.needs_quotation:
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


def _stands_alone(text: str, string: Marked, first: _Heard, last: _Heard, number: int) -> bool:
    """Whether the string is the whole of its sentences."""
    words_around = sum(
        t.is_word
        for one in {id(first): first, id(last): last}.values()
        for i, t in enumerate(one.tokens)
        if i != one.places.get(number)
    )
    others = any(other != number for one in (first, last) for other in one.places)
    return words_around == 0 and not others and len(_WORDS.findall(string.inner.of(text))) >= 2


def _from_before(text: str, heard: list[list[_Heard]], p: int, s: int) -> Attribution | None:
    """The source that the sentence before gives a string that stands alone."""
    if s > 0:
        before = heard[p][s - 1]
    elif p > 0 and heard[p - 1][-1].tokens and heard[p - 1][-1].tokens[-1].text == ":":
        before = heard[p - 1][-1]
    else:
        return None
    for cue in reversed(before.cues):
        found = attribution_of(text, before.tokens, cue, beside_quotation=_after_quote(before, cue))
        if found.source is not None and not found.passive:
            return found
    subject = first_subject(text, before.tokens, len(before.tokens))
    if subject is None:
        return None
    person = subject.name is not None or subject.words(text).lower() in PRONOUNS
    return Attribution(None, subject) if person else None


def _kind(
    text: str,
    string: Marked,
    attribution: Attribution | None,
    alone: bool,
    one: _Heard,
    number: int,
) -> QuoteKind:
    inner = string.inner.of(text)
    words = _WORDS.findall(inner)
    lead = text[max(one.sentence.span.start, string.outer.start - 40) : string.outer.start]
    if len(words) <= 8 and _TERM_BEFORE.search(lead):
        return QuoteKind.SCARE
    if len(words) <= 3 and _is_attribute(one.tokens, one.places[number]):
        return QuoteKind.SCARE
    if _is_title(words) and not inner.rstrip().endswith((",", ".", "!", "?")):
        return QuoteKind.SCARE
    if attribution is not None and (attribution.cue is not None or attribution.source is not None):
        return QuoteKind.DIRECT
    if string.carried or (alone and len(words) >= 3):
        return QuoteKind.DIRECT
    return QuoteKind.DIRECT if len(words) >= _SPEECH_WORDS else QuoteKind.SCARE


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


def _number(
    text: str,
    side: Side,
    sentences: list[Sentence],
    speeches: list[_Speech],
    reported: list[tuple[str, Reported]],
) -> tuple[Quote, ...]:
    ends = [sentence.span.end for sentence in sentences]
    pieces: list[tuple[Span, str, int]] = []
    """Span, sentence, number of the speech or -1 - number of the reported clause."""
    for number, speech in enumerate(speeches):
        for span, sentence in _by_sentence(text, speech.string.inner, sentences, ends):
            pieces.append((span, sentence, number))
    for number, (sentence, found) in enumerate(reported):
        pieces.append((found.span, sentence, -1 - number))
    pieces.sort(key=lambda piece: (piece[0].start, piece[0].end))
    ids = (f"{side}Q{n}" for n in count(1))
    last_id: dict[int, str] = {}
    quotes = []
    for span, sentence, number in pieces:
        own = next(ids)
        if number < 0:
            clause = reported[-1 - number][1]
            quotes.append(
                _quote(text, own, span, sentence, QuoteKind.INDIRECT, clause.attribution, None)
            )
            continue
        speech = speeches[number]
        continued = last_id.get(number)
        if continued is None and speech.continues is not None:
            continued = last_id.get(speech.continues)
        quotes.append(_quote(text, own, span, sentence, speech.kind, speech.attribution, continued))
        last_id[number] = own
    return tuple(quotes)


def _quote(
    text: str,
    own: str,
    span: Span,
    sentence: str,
    kind: QuoteKind,
    attribution: Attribution,
    continues: str | None,
) -> Quote:
    cue = attribution.cue
    return Quote(
        id=own,
        span=span,
        sentence=sentence,
        kind=kind,
        speaker=_speaker(text, attribution.source),
        cue=cue.span if cue else None,
        stance=cue.verb.stance if cue else Stance.NEUTRAL,
        continues=continues,
    )


def _speaker(text: str, source: Source | None) -> Speaker | None:
    if source is None:
        return None
    return Speaker(source.span, source.name or source.words(text))


def _by_sentence(
    text: str, inner: Span, sentences: list[Sentence], ends: list[int]
) -> list[tuple[Span, str]]:
    """The string cut at sentence ends; a part without a word joins no piece."""
    found = []
    at = bisect_left(ends, inner.start + 1)
    while at < len(sentences) and sentences[at].span.start < inner.end:
        start = max(inner.start, sentences[at].span.start)
        end = min(inner.end, sentences[at].span.end)
        while start < end and text[start].isspace():
            start += 1
        if _WORD.search(text, start, end):
            found.append((Span(start, end), sentences[at].id))
        at += 1
    return found
