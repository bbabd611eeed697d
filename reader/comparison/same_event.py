"""Whether two articles tell of one event, as far as a difference of figures needs to know.

Two raids by one navy in one gulf read alike sentence by sentence; that 23 were held in the one and
26 in the other is no contradiction. So something is asked for that hardly any two events share: a
quotation, a person by full name, a telling figure that agrees, or many sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import IntEnum

from reader.analysis.language import words
from reader.analysis.model import Analysis, QuoteKind
from reader.analysis.quotes.people import find_people, surname
from reader.comparison.model import PairKind, QuotePair, SharedPair
from reader.comparison.moments import are_of_different_times, are_of_different_turns
from reader.comparison.plain_words import content_stems, plain_words

_ENOUGH = 2
_SOME = 4
"""For articles that have nobody in common, or other scores."""
_LED = 2
"""Mentions of a person by which an article is about him."""
_SAID = 3
"""Content words in common from which on a quotation speaks for one event."""
_MUCH = 8
"""For articles that name different months, or are about different people."""
_QUOTATION = 2
_FEW_PAIRS = 2
"""Shared pairs that any two reports of one sort of event may have."""
_WORD_FOR_WORD = 0.9


class OneEvent(IntEnum):
    """How surely two articles tell of one event."""

    UNLIKELY = 0
    LIKELY = 1
    """They share what two events of one sort, or of one man, may share too."""
    SURE = 2


def tell_of_one_event(
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
    quotations: tuple[QuotePair, ...],
    telling: int = 0,
) -> OneEvent:
    """Whether the articles share enough that is particular; `telling` is how many particular
    figures agree."""
    long, short = _spoken(left, right, quotations)
    particular = telling + _QUOTATION * long
    wanted = _ENOUGH if particular >= _MUCH else _wanted(left, right)
    if particular >= wanted:
        return OneEvent.SURE
    if wanted > _ENOUGH:
        return OneEvent.UNLIKELY
    particular += short + len(_full_names(left) & _full_names(right))
    alike = max(0, _particular(left, right, pairs) - _FEW_PAIRS)
    alike += sum(pair.strength >= _WORD_FOR_WORD for pair in pairs)
    likely = particular > 0 and particular + alike >= _ENOUGH
    return OneEvent.LIKELY if likely else OneEvent.UNLIKELY


def share_much(left: Analysis, right: Analysis, quotations: tuple[QuotePair, ...]) -> bool:
    """Whether paired quotations alone leave no doubt of one event."""
    return _QUOTATION * _spoken(left, right, quotations)[0] >= _MUCH


def look_apart(left: Analysis, right: Analysis) -> bool:
    """Whether something speaks against one event: other months, other people, other scores."""
    return _wanted(left, right) > _ENOUGH


def _wanted(left: Analysis, right: Analysis) -> int:
    """How much that is particular two articles must share to be of one event."""
    ones, others = _people_of(left), _people_of(right)
    own, owned = _others(ones, right), _others(others, left)
    shared = [ones[name] for name in ones.keys() - own], [others[n] for n in others.keys() - owned]
    main = [max(counts, default=0) for counts in shared]
    first, second = (max((c[n] for n in k), default=0) for c, k in ((ones, own), (others, owned)))
    led_by_others = min(first, second) >= _LED and first >= main[0] and second >= main[1]
    if led_by_others or are_of_different_times(left, right):
        return _MUCH
    nobody = bool(own) and bool(owned) and not any(main)
    other = nobody or _tell_of_two_matches(left, right) or are_of_different_turns(left, right)
    return _SOME if other else _ENOUGH


def _people_of(analysis: Analysis) -> Counter[str]:
    """How often each person is named."""
    story = [s.span for s in analysis.sentences if s.role.is_story]
    sources = [q.speaker.name for q in analysis.quotes if q.speaker is not None]
    people = find_people(analysis.article.text, story, (), sources)
    return Counter(person.name for _, person in people.mentions)


def _others(people: Iterable[str], there: Analysis) -> set[str]:
    """Those whom the other article does not name, by their surnames."""
    text = there.article.text.casefold()
    return {name for name in people if (surname(name) or name.casefold()) not in text}


def _tell_of_two_matches(left: Analysis, right: Analysis) -> bool:
    """Whether both articles give scores and no score in common."""
    ones, others = (
        {tuple(sorted((f.value, f.upper or 0))) for f in side.figures if f.unit == "score"}
        for side in (left, right)
    )
    return bool(ones) and bool(others) and ones.isdisjoint(others)


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


def _spoken(left: Analysis, right: Analysis, quotations: tuple[QuotePair, ...]) -> tuple[int, int]:
    """Paired quotations that are speech in one article at least: of some length, and short ones,
    which one man may use every week ("I'm a fighter")."""
    quotes = {q.id: q for q in (*left.quotes, *right.quotes)}
    long = short = 0
    for pair in quotations:
        if all(quotes[q].kind is not QuoteKind.DIRECT for q in (*pair.left, *pair.right)):
            continue
        ones, others = (
            {stem for q in ids for stem in content_stems(side.article.text, quotes[q].span)}
            for side, ids in ((left, pair.left), (right, pair.right))
        )
        if len(ones & others) >= _SAID:
            long += 1
        else:
            short += 1
    return long, short


def _full_names(analysis: Analysis) -> set[str]:
    """Persons named by two words at least, in small letters."""
    return {name.casefold() for name in _people_of(analysis) if len(name.split()) >= 2}
