"""Sentences as attribution reads them: words, reporting verbs, marked strings as one token."""

from __future__ import annotations

from reader.analysis.model import Sentence
from reader.analysis.quotes.attribution import valid_cues
from reader.analysis.quotes.cues import Cue
from reader.analysis.quotes.marks import Marked
from reader.analysis.quotes.noun_phrases import QUOTE
from reader.analysis.quotes.tokens import Token, tokens_of
from reader.records import dataclass, field


@dataclass(slots=True)
class Heard:
    """A sentence as tokens; marked strings are single tokens with `low` QUOTE."""

    sentence: Sentence
    tokens: list[Token]
    cues: list[Cue]
    firsts: list[int] = field(default_factory=list)
    """First tokens of the cues, for looking them up."""
    words: int = 0
    """Words outside marked strings."""
    places: dict[int, int] = field(default_factory=dict)
    """Number of the string -> index of its token."""


def paragraphs_of(text: str, sentences: list[Sentence]) -> list[list[Sentence]]:
    """Sentences in a row that no line break and no change of role parts."""
    found: list[list[Sentence]] = []
    for sentence in sentences:
        together = found and text.find("\n", found[-1][-1].span.end, sentence.span.start) < 0
        if together and found[-1][-1].role is sentence.role:
            found[-1].append(sentence)
        else:
            found.append([sentence])
    return found


def hear(text: str, paragraphs: list[list[Sentence]], strings: list[Marked]) -> list[list[Heard]]:
    """The sentences of each paragraph as what is said about the marked strings in them: each string
    is one token there, whatever its words."""
    heard: list[list[Heard]] = []
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
            cues = valid_cues(tokens)
            words = sum(token.is_word for token in tokens)
            firsts = [cue.first for cue in cues]
            here.append(Heard(sentence, tokens, cues, firsts, words, places))
        heard.append(here)
    return heard
