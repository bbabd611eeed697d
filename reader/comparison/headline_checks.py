"""A headline's and standfirst's claims against the article's own body.

For every claim the sentences of the body that carry it, and what stands differently there: figures,
names, negation ("weren't acting" against "denied that … weren't acting"). Where no sentence is
found the check says that none was found above the threshold, not that the claim is false.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection

from reader.analysis.language import words
from reader.analysis.model import Analysis, Sentence, Stance
from reader.analysis.quotes.attribution import valid_cues
from reader.analysis.quotes.cues import Cue
from reader.analysis.quotes.tokens import Token, tokens_of
from reader.comparison.figure_values import compatible, shown
from reader.comparison.model import HeadlineCheck
from reader.comparison.plain_words import (
    PlainWord,
    fold,
    is_content,
    plain_words,
    stem,
)
from reader.documents.article import Role, Span
from reader.documents.reasons import PartKind, Reason, ReasonPart, in_words_of

_ENOUGH = 0.42
"""Weight of a claim's words that a sentence must hold to carry it."""
_MOST = 3
"""Sentences given for one claim."""
_CUT = re.compile(
    r"\s+as\s+(?=(?:\w+\s){2})|\s*[;|]\s+|\s+[–—]\s+|:\s+|\s+\band\b\s+(?=(?:\w+\s){0,2}?(?:will|vowed|has|is|was)\b)"
)
_FEWEST = 3
"""Words of a claim; shorter parts belong to their neighbour."""


def check_headlines(analysis: Analysis) -> tuple[HeadlineCheck, ...]:
    """One check for each claim of the headline and the standfirst, in text order."""
    text = analysis.article.text
    heads = [s for s in analysis.sentences if s.role in (Role.HEADLINE, Role.STANDFIRST)]
    body = [s for s in analysis.sentences if s.role is Role.BODY]
    if not heads or not body:
        return ()
    # A dateline names the place; the body need not name it again.
    dated = [s for s in analysis.sentences if s.role is Role.DATELINE]
    told = {s.id: plain_words(text, s.span) for s in (*dated, *body)}
    stems = {s.id: {stem(w.low) for w in told[s.id] if is_content(w.low)} for s in body}
    spread = Counter(one for found in stems.values() for one in found)
    checks = []
    for head in heads:
        for claim in _claims(text, head.span):
            checks.append(_check(analysis, head, claim, body, told, stems, spread))
    return tuple(checks)


def _claims(text: str, span: Span) -> list[Span]:
    """The parts of a headline that say something by themselves."""
    found: list[Span] = []
    start = span.start
    for match in _CUT.finditer(text, span.start, span.end):
        before, after = Span(start, match.start()), Span(match.end(), span.end)
        if min(len(plain_words(text, before)), len(plain_words(text, after))) >= _FEWEST:
            found.append(before)
            start = match.end()
    found.append(Span(start, span.end))
    return found


def _check(
    analysis: Analysis,
    head: Sentence,
    claim: Span,
    body: list[Sentence],
    told: dict[str, list[PlainWord]],
    stems: dict[str, set[str]],
    spread: Counter[str],
) -> HeadlineCheck:
    text = analysis.article.text
    own = [w for w in plain_words(text, claim) if is_content(w.low)]
    weights = {stem(w.low): 1 / (1 + math.log(1 + spread[stem(w.low)])) for w in own}
    whole = sum(weights.values()) or 1.0
    scored = [(sum(weights[one] for one in weights if one in stems[s.id]) / whole, s) for s in body]
    best = sorted(scored, key=lambda found: (-found[0], found[1].span))[:_MOST]
    carrying = [s for score, s in best if score >= _ENOUGH and score >= 0.75 * best[0][0]]
    differs = _missing_names(text, own, told.values(), claim)
    differs += _figures(analysis, head, claim, body)
    if carrying:
        differs += _negation(text, claim, carrying[0].span)
        note = "the body says so" if not differs else "stands differently in the body"
    else:
        note = "no sentence of the body found above the threshold"
    ids = tuple(s.id for s in sorted(carrying, key=lambda s: s.span))
    return HeadlineCheck(analysis.side, head.id, claim, ids, tuple(differs), note)


def _missing_names(
    text: str, claim_words: list[PlainWord], told: Collection[list[PlainWord]], claim: Span
) -> list[Reason]:
    """Names of the claim that the body never mentions; four first letters in common are enough,
    since names are inflected in other languages."""
    names = [w for w in claim_words if text[w.start].isupper() and w.start != claim.start]
    if not names or _is_title_case(text, claim):
        return []
    whole = {stem(w.low) for line in told for w in line}
    lower = {w.low for line in told for w in line if text[w.start].islower()}
    found = []
    for word in names:
        if word.low in lower or word.low.isdigit():
            continue
        if stem(word.low) not in whole and not any(one.startswith(word.low[:4]) for one in whole):
            name = text[word.start : word.end]
            found.append(in_words_of("“{name}” is not in the body", name=name))
    return found


def _is_title_case(text: str, claim: Span) -> bool:
    """Whether nearly every word of a headline bears a capital, so that capitals tell nothing."""
    initials = [text[w.start] for w in plain_words(text, claim) if text[w.start].isalpha()]
    return len(initials) > 3 and sum(c.isupper() for c in initials) >= 0.7 * len(initials)


def _figures(analysis: Analysis, head: Sentence, claim: Span, body: list[Sentence]) -> list[Reason]:
    text = analysis.article.text
    ids = {s.id for s in body}
    of_body = [f for f in analysis.figures if f.sentence in ids]
    found = []
    for figure in analysis.figures:
        if figure.sentence != head.id or not claim.contains(figure.span) or figure.ordinal:
            continue
        if not any(f.unit == figure.unit and compatible(figure, f) for f in of_body):
            found.append(in_words_of("{figure} is not in the body", figure=shown(text, figure)))
    return found


def _negation(text: str, claim: Span, sentence: Span) -> list[Reason]:
    """Whether a word that claim and sentence share is negated in one only; a cue that denies counts
    as a negation of what it governs."""
    one, other = _polarity(text, claim), _polarity(text, sentence)
    shared = [word for word in one if word in other and (one[word][2] or other[word][2])]
    turned = [word for word in shared if one[word][0] % 2 != other[word][0] % 2]
    if not turned or len(turned) * 2 < len(shared):
        return []
    here = _negators("here", one[turned[0]][1])
    there = _negators("there", other[turned[0]][1])
    return [Reason("negation: {here} here, {there} in the body", (here, there))]


def _negators(place: str, negators: tuple[str, ...]) -> ReasonPart:
    if not negators:
        return ReasonPart(place, PartKind.PHRASE, "none")
    return ReasonPart(place, PartKind.WORDS, f"“{' … '.join(negators)}”")


def _polarity(text: str, span: Span) -> dict[str, tuple[int, tuple[str, ...], bool]]:
    """For the stem of each content word: how many negations govern it, which words they are, and
    whether it stands as a predicate ("will be extradited", not "accused of")."""
    tokens = tokens_of(text, span.start, span.end)
    cues = valid_cues(tokens)
    found: dict[str, tuple[int, tuple[str, ...], bool]] = {}
    for at, token in enumerate(tokens):
        low = fold(token.text)
        if not token.is_word or not is_content(low) or token.is_capital:
            continue
        reasons = [t.text for t in _negators_before(tokens, at)]
        reasons = [cue.span.of(text) for cue in _denials_over(tokens, cues, at)] + reasons
        found.setdefault(stem(low), (len(reasons), tuple(reasons), _is_predicate(tokens, at)))
    return found


def _denials_over(tokens: list[Token], cues: list[Cue], at: int) -> list[Cue]:
    """The cues that deny what token `at` is part of: those before it, but not across an "and"
    that begins another statement ("denied that … and vowed …")."""
    found: list[Cue] = []
    for cue in cues:
        if cue.last >= at:
            break
        if cue.first and tokens[cue.first - 1].low in ("and", "but"):
            found = []
        if cue.verb.stance is Stance.DENIES:
            found.append(cue)
    return found


def _is_predicate(tokens: list[Token], at: int) -> bool:
    """Whether an auxiliary stands before a word, adverbs and negations apart."""
    for back in range(at - 1, max(-1, at - 4), -1):
        low = tokens[back].low
        if low.endswith(("n't", "n’t")) or low in words("grammar", "be"):
            return True
        if low in words("grammar", "modals") or low in ("has", "have", "had"):
            return True
        if low not in words("grammar", "negations") and not low.endswith("ly"):
            return False
    return False


def _negators_before(tokens: list[Token], at: int) -> list[Token]:
    """Negations directly governing a word: before it, with only small words between."""
    found = []
    for back in range(at - 1, max(-1, at - 5), -1):
        low = tokens[back].low
        if low in words("grammar", "negations") or low.endswith(("n't", "n’t")):
            found.append(tokens[back])
        elif not tokens[back].is_word or is_content(fold(tokens[back].text)):
            break
    return found
