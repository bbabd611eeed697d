"""Quotations of an article: speech and terms between marks, and reported speech with a cue.

One `Quote` per sentence of a marked string, so that a comparison can speak of sentences;
`continues` links the pieces of one speech act: sentences of one string, and strings that share a
source within one paragraph or over paragraphs ("…," he said. "…").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import count

from reader.analysis.model import Quote, QuoteKind, Sentence, Speaker, Stance
from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.direct import Speech, attribute_strings
from reader.analysis.quotes.heard import hear, paragraphs_of
from reader.analysis.quotes.marks import Marked, find_marked
from reader.analysis.quotes.noun_phrases import Source
from reader.analysis.quotes.other_languages import attribute_by_verbs
from reader.analysis.quotes.reported import Reported, reported_clauses
from reader.analysis.quotes.transcript import find_turns
from reader.documents.article import Article, BlockStyle, Side, Span

_HEADING_WORDS = 8
_WORD = re.compile(r"\w")


def find_quotes(article: Article, side: Side, sentences: tuple[Sentence, ...]) -> tuple[Quote, ...]:
    """The article's quotations in text order, with ids "AQ1", "AQ2" …

    Speakers are given as the words of the article; `attribute_quotes` says who they are. Furniture,
    section and date lines are not read.
    """
    text = article.text
    story = [sentence for sentence in sentences if sentence.role.is_story]
    paragraphs = paragraphs_of(text, story)
    turns = find_turns(text, [_span_of(paragraph) for paragraph in paragraphs])
    paragraphs = [one for one in paragraphs if _span_of(one) not in turns]
    strings = find_marked(text, [_span_of(paragraph) for paragraph in paragraphs])
    heard = hear(text, paragraphs, strings)
    speeches = attribute_strings(text, strings, heard)
    headings = [b.span for b in article.blocks if b.style is BlockStyle.HEADING]
    _leave_crossheads(text, speeches, headings, [_span_of(one) for one in paragraphs])
    if article.language not in (None, "en"):
        attribute_by_verbs(text, speeches)
    speeches += [
        Speech(Marked(turn.words, turn.words), QuoteKind.DIRECT, Attribution(None, turn.source))
        for turn in turns.values()
    ]
    reported = [
        (one.sentence.id, clause)
        for paragraph in heard
        for one in paragraph
        for clause in reported_clauses(text, one.tokens, one.cues)
    ]
    return _number(text, side, story, speeches, reported)


def _leave_crossheads(
    text: str, speeches: list[Speech], headings: list[Span], paragraphs: list[Span]
) -> None:
    """Takes the speaker from strings that are a heading between paragraphs: it quotes somebody of
    the part below or above it, and the page does not say whom. Where no style tells a heading, it
    is a paragraph of nothing but a string without a stop; speech ends in one."""
    whole = {span.start: span for span in paragraphs}
    known = {span.start for span in headings}
    for speech in speeches:
        outer, inner = speech.string.outer, speech.string.inner
        line = whole.get(outer.start)
        if line is None or line.end > outer.end or speech.string.carried:
            continue
        words = inner.of(text).strip()
        bare = words[-1:].isalnum() and outer.end > inner.end
        if outer.start in known or (bare and len(words.split()) <= _HEADING_WORDS):
            speech.attribution, speech.continues = Attribution(None, None), None


def _span_of(paragraph: list[Sentence]) -> Span:
    return Span(paragraph[0].span.start, paragraph[-1].span.end)


def _number(
    text: str,
    side: Side,
    sentences: list[Sentence],
    speeches: list[Speech],
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
