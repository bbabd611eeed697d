"""Sentences of two articles that say the same, in any order, one to many.

`pair_sentences` is the core on plain sentences, `find_pairs` the same for analysed articles. Needs
neither names nor dates, so pairs can be shown before those are ready.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.analysis.model import Analysis, Sentence
from reader.comparison.model import ChangeOp, PairKind, SharedPair, WordChange
from reader.comparison.pairs.candidates import find_candidates, meet
from reader.comparison.pairs.chain import heaviest_chain
from reader.comparison.pairs.decide import judge, load_decision
from reader.comparison.pairs.features import measure_cells
from reader.comparison.pairs.grades import grade
from reader.comparison.pairs.reading import read_articles
from reader.comparison.plain_words import is_content, plain_words, stem
from reader.comparison.wording import word_changes, worth_marking
from reader.documents.article import Role, Span
from reader.progress import Progress, no_progress
from reader.records import dataclass, replace

_MODERATE = 1_000_000
"""Cells up to which every sentence is set against every other."""
_MOST_PARTNERS = 5
"""Of one sentence."""
_WORD = re.compile(r"\w+")
_QUOTATION = "quotation"
"""In the reason of a near pair whose sentences share what they quote, not all that they say."""
_FEW_WORDS, _COMMON = 3, 2


@dataclass(frozen=True, slots=True)
class FoundPair:
    """Sentence numbers (from 0) of a pair; the tints are spans into each sentence."""

    left: int
    right: int
    kind: PairKind
    strength: float
    reason: str
    tint_left: tuple[Span, ...]
    tint_right: tuple[Span, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class PairingResult:
    """Shared and related pairs in order of left, then right."""

    pairs: tuple[FoundPair, ...]
    related: tuple[FoundPair, ...]


def pair_sentences(
    left: Sequence[str],
    right: Sequence[str],
    *,
    progress: Progress = no_progress,
) -> PairingResult:
    """What two lists of sentences share. Raises Cancelled when `progress` does."""
    progress("pairs", 0.0)
    decision = load_decision()
    if len(left) * len(right) <= _MODERATE:
        lefts, rights = list(range(len(left))), list(range(len(right)))
        reading = read_articles(left, right)
        progress("pairs", 0.3)
        candidates = find_candidates(reading)
    else:
        from reader.comparison.pairs.crowd import find_likely_cells

        likely = find_likely_cells(left, right, progress)
        lefts, rights = sorted({cell[0] for cell in likely}), sorted({cell[1] for cell in likely})
        reading = read_articles([left[at] for at in lefts], [right[at] for at in rights])
        place_left = {number: at for at, number in enumerate(lefts)}
        place_right = {number: at for at, number in enumerate(rights)}
        candidates = meet(reading, ((place_left[i], place_right[j]) for i, j in likely))
    progress("pairs", 0.5)
    cells = measure_cells(reading, candidates)
    progress("pairs", 0.8)
    scored = judge(reading, cells, max(len(left), len(right)))
    partners_left = [0] * len(lefts)
    partners_right = [0] * len(rights)
    shared: list[FoundPair] = []
    related: list[FoundPair] = []
    for strength, cell in scored:
        if strength < decision.related_from:
            break
        is_shared = strength >= decision.shown_from
        if max(partners_left[cell.left], partners_right[cell.right]) >= _MOST_PARTNERS:
            continue
        partners_left[cell.left] += 1
        partners_right[cell.right] += 1
        one, two = reading.left[cell.left], reading.right[cell.right]
        language = reading.lexicon.language
        found = grade(one, two, cell.vector, related=not is_shared, language=language)
        (shared if is_shared else related).append(
            FoundPair(
                lefts[cell.left],
                rights[cell.right],
                found.kind,
                round(strength, 3),
                found.reason,
                found.tint_left,
                found.tint_right,
            )
        )
    progress("pairs", 1.0)
    return PairingResult(_in_order(_mark_moved(shared)), _in_order(related))


def _in_order(pairs: Iterable[FoundPair]) -> tuple[FoundPair, ...]:
    return tuple(sorted(pairs, key=lambda pair: (pair.left, pair.right)))


def _mark_moved(pairs: Sequence[FoundPair]) -> list[FoundPair]:
    """`moved` set for every pair that is not on the heaviest order-keeping chain."""
    chain = set(heaviest_chain([(p.left, p.right, p.strength) for p in pairs]))
    return [replace(pair, moved=at not in chain) for at, pair in enumerate(pairs)]


def find_pairs(
    left: Analysis, right: Analysis, *, progress: Progress = no_progress
) -> tuple[tuple[SharedPair, ...], tuple[SharedPair, ...]]:
    """(shared, related) pairs of two articles' story sentences; furniture, section, dateline and
    date line never take part. Paraphrases have no wording yet: see `with_wording`. Raises Cancelled
    when `progress` does."""
    sides = [[s for s in analysis.sentences if s.role.is_story] for analysis in (left, right)]
    texts = left.article.text, right.article.text
    found = pair_sentences(
        [s.span.of(texts[0]) for s in sides[0]],
        [s.span.of(texts[1]) for s in sides[1]],
        progress=progress,
    )
    kept = _without_crossed(found.pairs, sides, texts)
    found = replace(found, pairs=_in_order(_mark_moved(kept)))

    def placed(pair: FoundPair, number: int) -> SharedPair:
        one, two = sides[0][pair.left], sides[1][pair.right]
        is_late = pair.kind is PairKind.PARAPHRASE or not number
        wording = () if is_late else _marked_changes(texts, one, two)
        tint_left, tint_right = _shift(pair.tint_left, one), _shift(pair.tint_right, two)
        if pair.kind is PairKind.NEAR and wording:
            # The tint is the overlap: every shared word of it, small ones too.
            equal = [change for change in wording if change.op is ChangeOp.EQUAL]
            tint_left = _words_of(texts[0], (change.left for change in equal))
            tint_right = _words_of(texts[1], (change.right for change in equal))
        return SharedPair(
            id=number,
            left=one.id,
            right=two.id,
            kind=pair.kind,
            strength=pair.strength,
            reason=pair.reason,
            wording=wording,
            tint_left=tint_left,
            tint_right=tint_right,
            moved=pair.moved,
        )

    return (
        tuple(placed(pair, number) for number, pair in enumerate(found.pairs, 1)),
        tuple(placed(pair, 0) for pair in found.related),
    )


def _without_crossed(
    pairs: Sequence[FoundPair], sides: Sequence[Sequence[Sentence]], texts: tuple[str, str]
) -> list[FoundPair]:
    """Without paraphrases of body sentences that both have the other's words elsewhere ("We lost.
    We lost badly." in both articles makes two pairs, not four), and of a few words that have not
    two in common."""
    same = [p for p in pairs if p.kind is not PairKind.PARAPHRASE and _QUOTATION not in p.reason]
    lefts, rights = {pair.left for pair in same}, {pair.right for pair in same}

    def is_crossed(pair: FoundPair) -> bool:
        one, two = sides[0][pair.left], sides[1][pair.right]
        body = one.role is two.role is Role.BODY
        return body and pair.left in lefts and pair.right in rights

    def says_too_little(pair: FoundPair) -> bool:
        words = [
            plain_words(text, side[at].span)
            for text, side, at in zip(texts, sides, (pair.left, pair.right), strict=True)
        ]
        if min(map(len, words)) > _FEW_WORDS:
            return False
        ones, others = ({stem(w.low) for w in found if is_content(w.low)} for found in words)
        return len(ones & others) < _COMMON

    return [
        pair
        for pair in pairs
        if pair.kind is not PairKind.PARAPHRASE or not (is_crossed(pair) or says_too_little(pair))
    ]


def with_wording(
    pairs: Iterable[SharedPair],
    left: Analysis,
    right: Analysis,
    *,
    progress: Progress = no_progress,
) -> tuple[SharedPair, ...]:
    """The shared pairs with the wording of the paraphrases. It takes as long as finding the pairs,
    and they can be shown without: differences are underlined only where most words are the same.
    Raises Cancelled when `progress` does."""
    texts = left.article.text, right.article.text
    ones = {sentence.id: sentence for sentence in left.sentences}
    twos = {sentence.id: sentence for sentence in right.sentences}
    found = []
    for pair in pairs:
        if pair.kind is PairKind.PARAPHRASE:
            progress("pairs", 1.0)
            wording = _marked_changes(texts, ones[pair.left], twos[pair.right])
            pair = replace(pair, wording=wording) if wording else pair
        found.append(pair)
    return tuple(found)


def _marked_changes(texts: tuple[str, str], one: Sentence, two: Sentence) -> tuple[WordChange, ...]:
    """The word difference, where it says anything."""
    changes = word_changes(texts[0], one.span, texts[1], two.span)
    return changes if worth_marking(changes, *texts) else ()


def _words_of(text: str, spans: Iterable[Span | None]) -> tuple[Span, ...]:
    """The spans from their first word to their last; those without a word left out."""
    found = []
    for span in spans:
        words = [] if span is None else list(_WORD.finditer(text, span.start, span.end))
        if words:
            found.append(Span(words[0].start(), words[-1].end()))
    return tuple(found)


def _shift(spans: Iterable[Span], sentence: Sentence) -> tuple[Span, ...]:
    at = sentence.span.start
    return tuple(Span(at + span.start, at + span.end) for span in spans)
