"""Whether two articles tell of one event, as far as a difference of figures needs to know.

Two raids by one navy in one gulf read alike sentence by sentence; that 23 were held in the one and
26 in the other is no contradiction. So something is asked for that hardly any two events share: a
quotation, a person by full name, a telling figure that agrees, or many sentences.
"""

from __future__ import annotations

from reader.analysis.language import words
from reader.analysis.model import Analysis, QuoteKind
from reader.analysis.quotes.people import find_people
from reader.comparison.model import PairKind, QuotePair, SharedPair
from reader.comparison.moments import are_of_different_months
from reader.comparison.plain_words import plain_words

_ENOUGH = 2
_MUCH = 8
"""For articles that name different months."""
_QUOTATION = 2
_FEW_PAIRS = 2
"""Shared pairs that any two reports of one sort of event may have."""
_WORD_FOR_WORD = 0.9


def tell_of_one_event(
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
    quotations: tuple[QuotePair, ...],
    telling: int,
) -> bool:
    """Whether the articles share enough that is particular; `telling` is how many particular
    figures agree."""
    particular = telling + _QUOTATION * _spoken(left, right, quotations)
    if are_of_different_months(left, right):
        return particular >= _MUCH
    if particular >= _ENOUGH:
        return True
    particular += len(_full_names(left) & _full_names(right))
    alike = max(0, _particular(left, right, pairs) - _FEW_PAIRS)
    alike += sum(pair.strength >= _WORD_FOR_WORD for pair in pairs)
    return particular > 0 and particular + alike >= _ENOUGH


def _particular(left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]) -> int:
    """Sentences of the one article with a partner of their own in the other that shares a name or
    figure with them, or most of its words: how a search goes on, every report tells alike."""
    lefts, rights = _marks_of(left), _marks_of(right)
    telling = [
        pair
        for pair in pairs
        if pair.kind is not PairKind.PARAPHRASE or lefts[pair.left] & rights[pair.right]
    ]
    return min(len({pair.left for pair in telling}), len({pair.right for pair in telling}))


def _marks_of(analysis: Analysis) -> dict[str, set[str]]:
    """Sentence -> its names and figures."""
    found = names_of(analysis)
    for figure in analysis.figures:
        found[figure.sentence].add(f"{figure.value:g} {figure.unit or ''}")
    return found


def names_of(analysis: Analysis) -> dict[str, set[str]]:
    """Sentence -> its names: capitalised words but the first and days, in small letters."""
    text = analysis.article.text
    plain = words("grammar", "times") | words("grammar", "determiners") | words("grammar", "stop")
    found = {}
    for sentence in analysis.sentences:
        here = plain_words(text, sentence.span)[1:]
        found[sentence.id] = {w.low for w in here if text[w.start].isupper()} - plain
    return found


def _spoken(left: Analysis, right: Analysis, quotations: tuple[QuotePair, ...]) -> int:
    """Paired quotations that are speech in one article at least."""
    spoken = {q.id for q in (*left.quotes, *right.quotes) if q.kind is QuoteKind.DIRECT}
    return sum(not spoken.isdisjoint((*pair.left, *pair.right)) for pair in quotations)


def _full_names(analysis: Analysis) -> set[str]:
    """Persons named by two words at least, in small letters."""
    story = [s.span for s in analysis.sentences if s.role.is_story]
    sources = [q.speaker.name for q in analysis.quotes if q.speaker is not None]
    people = find_people(analysis.article.text, story, (), sources)
    return {
        person.name.casefold() for _, person in people.mentions if len(person.name.split()) >= 2
    }
