"""Which unit of a quotation answers to which unit of the other article's quotations.

A unit is a sentence or exclamation inside a quotation ("Never."). Two units are the same speech
when most words of the shorter stand in the same order in the longer; very short ones need the same
speaker or a shared pair besides, because everybody says "never".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.model import Analysis, QuoteKind, Speaker
from reader.analysis.quotes.people import surname
from reader.comparison.plain_words import is_content, plain_words, stem, written_out
from reader.comparison.quotation_links import Link, Unit, common_in_order
from reader.comparison.quotation_runs import further_links
from reader.documents.article import Role, Span

_END = re.compile(r"[.!?…]+[\"'”’)]*\s+(?=\S)")
_TERM = 3
"""Words of a marked string from which on it may be a piece of speech although nobody is named."""
_COMMON = 40
"""Units that a word may stand in and still be looked up."""


def units_of(analysis: Analysis) -> list[Unit]:
    """The units of the direct quotations and quoted terms of an article, in text order."""
    text = analysis.article.text
    headlines = {
        s.id for s in analysis.sentences if s.role in (Role.HEADLINE, Role.STANDFIRST, Role.CAPTION)
    }
    found = []
    for quote in analysis.quotes:
        if quote.kind is QuoteKind.INDIRECT:
            continue
        start = quote.span.start
        ends = [m.end() for m in _END.finditer(text, start, quote.span.end)] + [quote.span.end]
        for end in ends:
            span = Span(start, end)
            words = tuple(plain_words(text, span))
            if words:
                lows = tuple(low for word in words for low in written_out(word.low))
                span = Span(words[0].start, words[-1].end)
                stems = tuple(stem(low) for low in lows)
                head = quote.sentence in headlines
                keys = frozenset(stem(low) for low in lows if is_content(low))
                keys = keys or frozenset([" ".join(lows)])
                found.append(Unit(quote, span, words, lows, stems, keys, head))
            start = end
    return found


def is_named(analysis: Analysis, speaker: Speaker | None) -> bool:
    """Whether the words that stand for the speaker hold a part of the name."""
    if speaker is None or speaker.span is None:
        return False
    words = speaker.span.of(analysis.article.text).casefold().split()
    return any(part in words for part in speaker.name.casefold().split())


def match_units(
    left: Analysis,
    right: Analysis,
    left_units: list[Unit],
    right_units: list[Unit],
    paired: frozenset[tuple[str, str]],
) -> list[Link]:
    """The links, best first within the order of the left article: first one to one, then repeats
    ("Never. Never.") and parts of a unit that the other article splits."""
    links = [
        link
        for one, other in _candidates(left_units, right_units)
        if (link := _link(one, other, paired)) is not None
    ]
    chosen: list[Link] = []
    for heads in ((False, False), (True, False), (False, True), (True, True)):
        # A headline repeats a quotation of its own body: it is matched by itself.
        here = [link for link in links if link.heads == heads]
        chosen += _choose(here, left_units, right_units)
    chosen.sort(key=lambda link: (link.left.span, link.right.span))
    return chosen


def _choose(links: list[Link], left_units: list[Unit], right_units: list[Unit]) -> list[Link]:
    """The best links, so that no word of a unit is taken twice."""
    scores = {(link.left, link.right): link.score for link in links}
    nexts = {
        one: two
        for units in (left_units, right_units)
        for one, two in pairwise(units)
        if two.quote is one.quote or two.quote.continues == one.quote.id
    }

    def rank(link: Link) -> tuple[float, Span, Span]:
        beside = (nexts.get(link.left), nexts.get(link.right))
        goes_on = any(
            (one, other) in scores
            for one in (beside[0], link.left)
            for other in (beside[1], link.right)
            if (one, other) != (link.left, link.right)
        )
        return (-link.score - 0.15 * goes_on, link.left.span, link.right.span)

    chosen: list[Link] = []
    of_left: dict[Unit, list[Link]] = defaultdict(list)
    of_right: dict[Unit, list[Link]] = defaultdict(list)
    for link in sorted(links, key=rank):
        ones, others = of_left[link.left], of_right[link.right]
        if (not ones and not others) or _adds_part(link, ones, others):
            chosen.append(link)
            ones.append(link)
            others.append(link)
    return chosen + further_links(chosen, (left_units, right_units), (of_left, of_right), nexts)


def _adds_part(link: Link, ones: list[Link], others: list[Link]) -> bool:
    """Whether a further link takes words of the longer unit that no link has taken yet."""
    if ones and others:
        return False
    before = ones or others
    shorter_is_left = len(link.left.lows) <= len(link.right.lows)
    if (ones and shorter_is_left) or (others and not shorter_is_left):
        return False
    longer = link.right if shorter_is_left else link.left
    return not any(
        is_content(longer.lows[place]) for earlier in before for place in link.taken & earlier.taken
    )


def _candidates(left: list[Unit], right: list[Unit]) -> list[tuple[Unit, Unit]]:
    """Pairs of units with content in common: two stems, or all of a short unit."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, unit in enumerate(right):
        for key in unit.keys:
            index[key].append(number)
    found = []
    for unit in left:
        common: Counter[int] = Counter()
        for key in unit.keys:
            holders = index.get(key, [])
            if len(holders) <= _COMMON:
                common.update(holders)
        for number, shared in common.items():
            other = right[number]
            if shared >= min(2, len(unit.keys), len(other.keys)):
                found.append((unit, other))
    return found


def _link(one: Unit, other: Unit, paired: frozenset[tuple[str, str]]) -> Link | None:
    if one.quote.kind is QuoteKind.SCARE and other.quote.kind is QuoteKind.SCARE:
        return None  # a title or term in both
    if _is_small_term(one) or _is_small_term(other):
        return None  # "the so-called “eternal ice”" quotes nobody
    a, b = one.stems, other.stems
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    taken = common_in_order(shorter, longer)
    common = len(taken)
    lows = other.lows if longer is b else one.lows
    content = sum(1 for place in taken if is_content(lows[place]))
    contained = common / len(shorter)
    of_longer = common / len(longer)
    near = (one.quote.sentence, other.quote.sentence) in paired
    same = speakers_agree(one.quote.speaker, other.quote.speaker)
    # "Never." of one, "I had never met her" of another
    foreign = same is False and (_is_exclaimed(one) or _is_exclaimed(other))
    score = 0.6 * contained + 0.4 * of_longer
    related = near or same is True
    if related and common >= 4 and (contained >= 0.75 or _same_bag(shorter, longer)):
        pass  # "we heard them before we saw them" may stand the other way round
    elif same is True and content >= 2 and common >= 3 and min(contained, of_longer) >= 0.6:
        pass  # "We have no beds left" and "There are no beds left" of one speaker
    elif len(shorter) <= 3 or content < 3:
        whole = contained == 1.0 and (content >= 1 or len(shorter) == len(longer))
        if not (
            whole and related and (len(shorter) > 1 or _alone(one, other, near and not foreign))
        ):
            return None
    elif same is False:
        if contained < 0.9 or common < 6:
            return None
    elif related:
        if contained < 0.7 and not (contained >= 0.5 and of_longer >= 0.4 and common >= 5):
            return None
    elif contained < 0.75 or common < 5:
        return None
    score += 0.1 * (same is True) + 0.1 * near
    return Link(one, other, score, frozenset(taken))


def _is_small_term(unit: Unit) -> bool:
    """Whether a unit is a term of a few words in the running text."""
    return unit.quote.kind is QuoteKind.SCARE and not unit.in_headline and len(unit.words) < _TERM


def _same_bag(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether the same words stand in another order, one in ten apart."""
    common = (Counter(shorter) & Counter(longer)).total()
    return common >= 0.9 * len(longer)


def _alone(one: Unit, other: Unit, near: bool) -> bool:
    """A single word: only against a unit that is little longer, or in a shared pair."""
    return near or max(len(one.words), len(other.words)) <= 4


def _is_exclaimed(unit: Unit) -> bool:
    """Whether a unit is one word said by itself ("Never."), no word of a sentence (a “darling”)."""
    return len(unit.words) == 1 and unit.quote.span.end > unit.span.end


def speakers_agree(one: Speaker | None, other: Speaker | None) -> bool | None:
    """Whether two speakers are the same; None where that cannot be told."""
    if one is None or other is None:
        return None
    first, second = surname(one.name), surname(other.name)
    if first is None or second is None:
        same = one.name.casefold() == other.name.casefold()
        return True if same else None
    return first == second
