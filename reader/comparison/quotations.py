"""The same words of the same person in both articles, and what is different about them.

Order-free. Quotations are matched by *units* (their sentences and short exclamations), so that one
quotation may answer to two. A pair states what each article has; it accuses nobody, since either
article may be nearer to what was said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.analysis.model import Analysis, Quote
from reader.comparison.model import QuotePair, QuoteVerdict, SharedPair, WordChange
from reader.comparison.plain_words import content_stems
from reader.comparison.quotation_gaps import tell_gaps
from reader.comparison.quotation_links import Link, Unit
from reader.comparison.quotation_units import (
    is_named,
    match_units,
    speakers_agree,
    units_of,
)
from reader.comparison.quotation_verdicts import judge, small_words
from reader.comparison.reported_speech import find_reported
from reader.comparison.same_event import OneEvent, look_apart, share_much, tell_of_one_event
from reader.comparison.wording import word_changes
from reader.documents.article import Span

_TELLING = 4
"""Sentences from which on an article can be expected to show what event it tells of."""
_FEWEST = 2
"""Content words in common under which a pair says nothing where the event is not sure."""
_NEARLY_PARTICULAR, _MOST = 4, 0.8
_SURE, _ALIKE = 0.9, 4
"""Pairs of such a strength from which on two articles tell of one day."""
_PARTICULAR = 5
"""Content words in common from which on two people hardly say the same by chance."""


def compare_quotations(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> tuple[QuotePair, ...]:
    """Quotations of both articles that give the same words, in the order of the left article."""
    paired = {(pair.left, pair.right): pair.id for pair in pairs}
    left_units = units_of(left)
    right_units = units_of(right)
    links = match_units(left, right, left_units, right_units, frozenset(paired))
    of_quote = _by_quote(links)
    found = [_compare(left, right, group, of_quote, paired) for group in _groups(links)]
    matched_left = {q for pair in found for q in pair.left}
    matched_right = {q for pair in found for q in pair.right}
    found += find_reported(left, right, paired, matched_left, matched_right)
    place = {quote.id: quote.span.start for quote in (*left.quotes, *right.quotes)}
    found = _without_other_speech(found, left, right, pairs)
    found.sort(key=lambda pair: (place[pair.left[0]], place[pair.right[0]]))
    return tuple(tell_gaps(found, left, right))


def _without_other_speech(
    found: list[QuotePair], left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> list[QuotePair]:
    """Without short quotations of which somebody is named that the other article does not give as
    his, unless the articles plainly tell
    of one event: after any accident somebody says that it is a tragedy."""
    quotes = {quote.id: quote for quote in (*left.quotes, *right.quotes)}

    def of_two_people(pair: QuotePair) -> bool:
        one, other = quotes[pair.left[0]].speaker, quotes[pair.right[0]].speaker
        if one is None or other is None or speakers_agree(one, other) is True:
            return False
        known = speakers_agree(one, other) is False
        if not (known or is_named(left, one) or is_named(right, other)):
            return False
        common = _content(left, pair.left) & _content(right, pair.right)
        return len(common) < _PARTICULAR

    def _content(analysis: Analysis, ids: tuple[str, ...]) -> set[str]:
        text = analysis.article.text
        return {stem for one in ids for stem in content_stems(text, quotes[one].span)}

    def of_one_speaker(pair: QuotePair) -> bool:
        """Whether one person says it in sentences that are a pair besides."""
        one, other = quotes[pair.left[0]].speaker, quotes[pair.right[0]].speaker
        named = is_named(left, one) or is_named(right, other)
        return pair.pair is not None and named and speakers_agree(one, other) is True

    if share_much(left, right, tuple(pair for pair in found if not of_two_people(pair))):
        return found
    apart = look_apart(left, right)
    told_alike = sum(pair.strength >= _SURE for pair in pairs) >= _ALIKE

    def of_another_day(pair: QuotePair) -> bool:
        """Whether it may be what one person says every time ("We are in no hurry")."""
        ones, others = _content(left, pair.left), _content(right, pair.right)
        whole = pair.pair is not None and len(ones & others) >= _NEARLY_PARTICULAR
        if whole and told_alike and len(ones & others) >= _MOST * len(ones | others):
            return False  # the same sentence, and more than a phrase
        return apart and len(ones & others) < _PARTICULAR

    tiny = [
        pair
        for pair in found
        if len(_content(left, pair.left) & _content(right, pair.right)) < _FEWEST
    ]
    doubtful = [p for p in found if p in tiny or of_two_people(p) or of_another_day(p)]
    sure = [pair for pair in found if pair not in doubtful]
    short = min(len(left.sentences), len(right.sentences)) < _TELLING
    if not doubtful or short:
        return found
    event = tell_of_one_event(left, right, pairs, tuple(sure))
    if event is OneEvent.SURE:
        return found
    if event and len(found) > 1:
        return found
    if event:
        return [pair for pair in found if pair not in tiny or of_one_speaker(pair)]
    return [p for p in sure if len(_content(left, p.left) & _content(right, p.right)) > _FEWEST]


def _groups(links: list[Link]) -> list[list[Link]]:
    """Links that make one pair: those of the same two quotations, and those of one unit that the
    other article splits."""
    groups: list[list[Link]] = []
    by_quotes: dict[tuple[str, str], int] = {}
    by_unit: dict[tuple[Unit, tuple[bool, bool]], int] = {}
    for link in links:
        key = (link.left.quote.id, link.right.quote.id)
        number = by_quotes.get(key)
        if number is None:
            number = by_unit.get((link.left, link.heads), by_unit.get((link.right, link.heads)))
        if number is None:
            number = len(groups)
            groups.append([])
        groups[number].append(link)
        by_quotes[key] = number
        by_unit.setdefault((link.left, link.heads), number)
        by_unit.setdefault((link.right, link.heads), number)
    return groups


def _by_quote(links: list[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        found[link.left.quote.id].append(link)
        found[link.right.quote.id].append(link)
    return found


def _compare(
    left: Analysis,
    right: Analysis,
    group: list[Link],
    of_quote: dict[str, list[Link]],
    paired: dict[tuple[str, str], int],
) -> QuotePair:
    lefts = _in_order(link.left.quote for link in group)
    rights = _in_order(link.right.quote for link in group)
    own = {id(link) for link in group}
    others = [
        link
        for quote in (*lefts, *rights)
        for link in of_quote[quote.id]
        if id(link) not in own and link.heads == group[0].heads
    ]
    texts = left.article.text, right.article.text
    left_spans = _windows([x.left for x in group], [x.left for x in others], lefts)
    right_spans = _windows([x.right for x in group], [x.right for x in others], rights)
    left_spans, right_spans = _run_on(texts[0], left_spans), _run_on(texts[1], right_spans)
    small = small_words(left.article.language) | small_words(right.article.language)
    verdict, note = judge(texts[0], left_spans, texts[1], right_spans, small)
    note = _with_speakers(note, left, lefts[0], right, rights[0])
    shared = next(
        (
            paired[(one.sentence, other.sentence)]
            for one in lefts
            for other in rights
            if (one.sentence, other.sentence) in paired
        ),
        None,
    )
    wording: tuple[WordChange, ...] = ()
    if verdict is not QuoteVerdict.IDENTICAL:
        wording = word_changes(texts[0], _hull(left_spans), texts[1], _hull(right_spans))
    return QuotePair(
        tuple(q.id for q in lefts), tuple(q.id for q in rights), verdict, note, wording, shared
    )


def _in_order(quotes: Iterable[Quote]) -> list[Quote]:
    found = {quote.id: quote for quote in quotes}
    return sorted(found.values(), key=lambda quote: quote.span)


def _windows(own: list[Unit], others: list[Unit], quotes: list[Quote]) -> list[Span]:
    """The passages compared: whole quotations, or only the units of this pair where another pair
    takes the rest of a quotation."""
    elsewhere = defaultdict(list)
    for unit in others:
        elsewhere[unit.quote.id].append(unit.span)
    found = []
    for quote in quotes:
        if not elsewhere[quote.id]:
            found.append(quote.span)
            continue
        spans = [unit.span for unit in own if unit.quote.id == quote.id]
        found.append(_hull(spans))
    return found


def _run_on(text: str, spans: list[Span]) -> list[Span]:
    """The passages, sentences of one quotation with nothing between them as one."""
    found: list[Span] = []
    for span in spans:
        if found and found[-1].end <= span.start and not text[found[-1].end : span.start].strip():
            found[-1] = _hull((found[-1], span))
        else:
            found.append(span)
    return found


def _hull(spans: Sequence[Span]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _with_speakers(note: str, left: Analysis, one: Quote, right: Analysis, other: Quote) -> str:
    """The note, with both speakers where the articles plainly name different ones.

    Whom a pronoun means is a guess, and nobody is said to have been misquoted on a guess.
    """
    if speakers_agree(one.speaker, other.speaker) is not False:
        return note
    if not (is_named(left, one.speaker) and is_named(right, other.speaker)):
        return note
    assert one.speaker is not None
    assert other.speaker is not None
    return f"{note}; A gives it to {one.speaker.name}, B to {other.speaker.name}"
