"""Sentences that are a pair because both hold the same quotation.

Pairing weighs whole sentences, so that one word of one man may be lost in what is told around it.
Where the comparison of quotations is sure that both articles quote the same words, the sentences
that hold them are a pair as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import product

from reader.analysis.model import Analysis
from reader.comparison.model import ChangeOp, PairKind, QuotePair, QuoteVerdict, SharedPair
from reader.comparison.pairs.chain import heaviest_chain
from reader.comparison.pairs.likeness import NEAR
from reader.comparison.quotation_words import CUT, BothSides, CommonWords, QuotationWords
from reader.comparison.wording import word_changes, worth_marking
from reader.documents.article import Span
from reader.records import replace

_SURE, _SURE_OF_FEW = 0.95, 0.90
"""Strength. All sentence pairs that this makes of annotated articles, pairing left out, are right
(`packaging/train_pairs`, `tests/quality/speech`); but only few of them are pairs that pairing does
not find by itself, and those may be odder."""

Found = tuple[tuple[SharedPair, ...], tuple[SharedPair, ...], tuple[QuotePair, ...]]
"""Shared pairs, related pairs, quotations."""


def pair_by_quotations(
    left: Analysis,
    right: Analysis,
    pairs: tuple[SharedPair, ...],
    related: tuple[SharedPair, ...],
    quotations: tuple[QuotePair, ...],
) -> Found:
    """What was found, with the pairs that the quotations make; and paraphrases that give the same
    quotation told as such.

    New pairs stand in reading order among the others, but their numbers follow the highest one:
    they become known after the others have been shown, and a number that somebody has read must
    not pass to another pair.
    """
    sides = QuotationWords(left), QuotationWords(right)
    known = {(pair.left, pair.right): pair for pair in pairs}
    alike = known.keys() | {(pair.left, pair.right) for pair in related}
    settled = {place for place, pair in known.items() if not _is_to_tell(pair)}
    pairs = tuple(_said_as_judged(pair, sides, quotations) for pair in pairs)
    known = {(pair.left, pair.right): pair for pair in pairs}
    found = _pairs_of(sides, quotations, alike, settled)
    if not found:
        return pairs, related, quotations
    new = _in_order(pair for place, pair in found.items() if place not in known)
    new = [replace(pair, id=number) for number, pair in enumerate(new, len(pairs) + 1)]
    together = [_told_anew(pair, found.get(place), sides) for place, pair in known.items()]
    numbers = {(pair.left, pair.right): pair.id for pair in new}
    return (
        _mark_moved(_in_order([*together, *new])),
        tuple(pair for pair in related if (pair.left, pair.right) not in numbers),
        tuple(
            replace(quotation, pair=_pair_of(quotation, sides, numbers))
            if quotation.pair is None
            else quotation
            for quotation in quotations
        ),
    )


def _pairs_of(
    sides: BothSides,
    quotations: Iterable[QuotePair],
    alike: Set[tuple[str, str]],
    settled: Set[tuple[str, str]],
) -> dict[tuple[str, str], SharedPair]:
    """The pairs that quotations make, by their sentences; `alike` are sentences that have something
    in common besides, `settled` those that need not be looked at."""
    left, right = sides
    found: dict[tuple[str, str], SharedPair] = {}
    for quotation in quotations:
        if quotation.verdict is QuoteVerdict.REPORTED:
            continue
        for name, other_name in product(quotation.left, quotation.right):
            one, other = left.quotes[name], right.quotes[other_name]
            key = one.sentence, other.sentence
            if key in settled:
                continue
            same = CommonWords(sides, one, other, _verdict_of(quotation))
            if not same.is_enough or (same.is_bare and key not in alike):
                continue
            if same.is_short and (
                left.says_again(one, quotation.left) or right.says_again(other, quotation.right)
            ):
                continue  # which of two answers is meant cannot be told
            pair = _pair(sides, same)
            if key not in found or pair.strength > found[key].strength:
                found[key] = pair
    return found


def _said_as_judged(
    pair: SharedPair, sides: BothSides, quotations: Iterable[QuotePair]
) -> SharedPair:
    """A pair that is told to be cut, as the comparison of its one quotation tells it: doubled, or
    changed."""
    if pair.reason != CUT:
        return pair
    left, right = sides
    found = [
        quotation
        for quotation in quotations
        if any(left.quotes[one].sentence == pair.left for one in quotation.left)
        and any(right.quotes[one].sentence == pair.right for one in quotation.right)
    ]
    verdict = _verdict_of(found[0]) if len(found) == 1 else None
    if verdict not in (QuoteVerdict.DOUBLED, QuoteVerdict.CHANGED):
        return pair
    one, other = left.quotes[found[0].left[0]], right.quotes[found[0].right[0]]
    return replace(pair, reason=CommonWords(sides, one, other, verdict).reason)


def _is_to_tell(pair: SharedPair) -> bool:
    """Whether a pair that was found says less of its quotation than is known: in "It is what it
    is" no word was worth a tint."""
    return pair.kind is PairKind.PARAPHRASE or (pair.kind is PairKind.NEAR and not pair.tint_left)


def _told_anew(pair: SharedPair, same: SharedPair | None, sides: BothSides) -> SharedPair:
    """A known pair as the pair of the same quotation that it is."""
    if same is None:
        return pair
    return replace(
        same,
        id=pair.id,
        strength=max(pair.strength, same.strength),
        tint_left=_joined(sides[0].text, sorted((*pair.tint_left, *same.tint_left))),
        tint_right=_joined(sides[1].text, sorted((*pair.tint_right, *same.tint_right))),
    )


def _verdict_of(quotation: QuotePair) -> QuoteVerdict | None:
    """The verdict, where it is on one quotation of either article."""
    alone = len(quotation.left) == len(quotation.right) == 1
    return quotation.verdict if alone else None


def _pair(sides: BothSides, same: CommonWords) -> SharedPair:
    left, right = sides
    one, other = left.sentences[same.one.sentence], right.sentences[same.other.sentence]
    tints = _joined(left.text, same.left), _joined(right.text, same.right)
    wording = word_changes(left.text, one.span, right.text, other.span)
    equal = [change.left for change in wording if change.left and change.op is ChangeOp.EQUAL]
    aligned = sum(any(span.contains(word) for span in equal) for word in same.left)
    # A difference that aligns what is told around a quotation would mark its words as different.
    is_fit = worth_marking(wording, left.text, right.text) and aligned >= NEAR * same.common
    return SharedPair(
        id=0,
        left=one.id,
        right=other.id,
        kind=PairKind.NEAR,
        strength=_SURE_OF_FEW if same.is_short else _SURE,
        reason=same.reason,
        wording=wording if is_fit else (),
        tint_left=tints[0],
        tint_right=tints[1],
    )


def _joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans with nothing but signs and spaces between them as one."""
    found: list[Span] = []
    for span in spans:
        if found and not any(char.isalnum() for char in text[found[-1].end : span.start]):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _pair_of(
    quotation: QuotePair, sides: BothSides, by_sentences: dict[tuple[str, str], int]
) -> int | None:
    """The number of the new pair that holds a quotation."""
    for one, other in product(quotation.left, quotation.right):
        key = sides[0].quotes[one].sentence, sides[1].quotes[other].sentence
        if key in by_sentences:
            return by_sentences[key]
    return None


def _in_order(pairs: Iterable[SharedPair]) -> list[SharedPair]:
    return sorted(pairs, key=lambda pair: (_place(pair.left), _place(pair.right)))


def _place(sentence: str) -> int:
    """Sentences are numbered in text order ("A6")."""
    return int(sentence[1:])


def _mark_moved(pairs: list[SharedPair]) -> tuple[SharedPair, ...]:
    """`moved` anew: a new pair may keep the order, or show that another one does not."""
    places = [(_place(pair.left), _place(pair.right), pair.strength) for pair in pairs]
    chain = set(heaviest_chain(places))
    return tuple(replace(pair, moved=at not in chain) for at, pair in enumerate(pairs))
