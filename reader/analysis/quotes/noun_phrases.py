"""Noun phrases by rules, without a parser: where one begins and ends, and the name in it."""

from __future__ import annotations

from reader.analysis.language import words
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.analysis.quotes.tokens import Token
from reader.documents.article import Span
from reader.records import dataclass

PRONOUNS = words("grammar", "pronouns")
DETERMINERS = words("grammar", "determiners")
AUXILIARIES = words("grammar", "auxiliaries")
BE = words("grammar", "be")
CONJUNCTIONS = words("grammar", "conjunctions")
PREPOSITIONS = words("grammar", "prepositions")
TIMES = words("grammar", "times")
_IN_NAMES = words("grammar", "in_names")
_LINKS = frozenset(["of", "for", "from", "at", "in", "with", "on", "to", "behind"])
_LISTING = frozenset(
    [
        *("department", "ministry", "minister", "secretary", "office", "committee", "commission"),
        *("institute", "faculty", "school", "agency", "centre", "center", "council", "union"),
    ]
)
"""Bodies and offices whose names may be lists."""
_TIMES_IN_NAMES = frozenset(["morning", "evening", "night", "today", "day", "week"])
""" "the Morning Star"; days and months begin sentences."""
_OPEN_ADJECTIVES = frozenset(["close", "familiar", "loyal", "present", "known", "opposed"])
"""Adjectives that stand behind their noun: "people familiar with the talks"."""
_NO_ADVERBS = frozenset(["family", "italy", "july", "assembly", "ally", "reply", "monopoly"])
QUOTE = "\0"
"""`low` of the token that stands for a marked string."""

MOST_WORDS = 14
"""Words of the longest noun phrase or apposition looked at."""


@dataclass(frozen=True, slots=True)
class Source:
    """Words that name a source: `span` holds them, `name` is the proper name in them, if any."""

    span: Span
    name: str | None
    """"Ann Lee" of "the mayor, Ann Lee"; None for a description or pronoun."""
    first: int
    """Index of the first token."""
    last: int

    def words(self, text: str) -> str:
        return " ".join(self.span.of(text).split())


def roles() -> frozenset[str]:
    return words("people", "roles")


def titles() -> frozenset[str]:
    return words("people", "titles")


def speech_verbs() -> frozenset[str]:
    """Past forms that hardly occur but as verbs of speech ("said", "told")."""
    return words("grammar", "speech_verbs")


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS


def is_nameish(token: Token) -> bool:
    return (token.is_word and token.is_capital) or token.low in _IN_NAMES


def phrase_ending(text: str, tokens: list[Token], end: int) -> Source | None:
    """The noun phrase whose last word is token `end`."""
    if end < 0 or not tokens[end].is_word:
        return None
    if tokens[end].low in PRONOUNS:
        return Source(Span(tokens[end].start, tokens[end].end), None, end, end)
    if tokens[end].low in CONJUNCTIONS or tokens[end].low in PREPOSITIONS:
        return None
    first = _phrase_start(tokens, end)
    if first > end:
        return None
    body = _listed_body(tokens, first)
    if body is not None:
        first = body
        if tokens[first - 1].low in DETERMINERS:
            first -= 1
    head = _head_before(tokens, first)
    if head is not None:
        outer = phrase_ending(text, tokens, head)
        if outer is not None:
            return Source(Span(outer.span.start, tokens[end].end), outer.name, outer.first, end)
    return source_of(text, tokens, first, end)


def _listed_body(tokens: list[Token], first: int) -> int | None:
    """The body whose name is a list that goes on at token `first`: "the Ministry of Trade, Fish
    [and Ports]", "the Department for Work, Youth [and Sport]"."""
    at = first - 1
    if at > 0 and tokens[at].low == "and":
        at -= 1
    commas = 0
    while at > 1 and (tokens[at].is_capital or tokens[at].text == ","):
        commas += tokens[at].text == ","
        at -= 1
    linked = tokens[at].low in ("for", "of") if at > 0 else False
    named = linked and tokens[at - 1].is_capital and tokens[at - 1].low in _LISTING
    return at - 1 if commas and named else None


def _head_before(tokens: list[Token], first: int) -> int | None:
    """The noun that a phrase beginning at `first` describes: "a spokesman [for the council]", "a
    source close [to the star]", "a lawyer representing [the family]"."""
    at = first - 1
    if at < 1 or not tokens[at].is_word:
        return None
    if tokens[at].low in _LINKS:
        at -= 1
        while at > 0 and (tokens[at].low in _OPEN_ADJECTIVES or _is_participle(tokens[at].low)):
            at -= 1
    elif tokens[at].low.endswith("ing"):
        at -= 1
    else:
        return None
    head = tokens[at]
    if not head.is_word:
        return None
    adjacent = at == first - 2 and tokens[first - 1].low in _LINKS
    if head.low in roles() or is_person_noun(head.low) or head.low in ("people", "person"):
        return at
    return at if adjacent and head.is_capital and head.low not in TIMES else None


def _is_participle(low: str) -> bool:
    return low.endswith("ed") and len(low) > 4 and low not in speech_verbs()


def _phrase_start(tokens: list[Token], end: int) -> int:
    first = end
    lowest = max(0, end - MOST_WORDS)
    while first > lowest:
        before = tokens[first - 1]
        if not before.is_word and before.text not in ("&", ".", "-"):
            break
        if before.text in (".", "-"):
            break
        low = before.low
        in_name = low in _IN_NAMES and first >= 2 and tokens[first - 2].is_capital
        if in_name and tokens[first].is_capital:
            first -= 2
            continue
        if low in CONJUNCTIONS or low in PREPOSITIONS or low in PRONOUNS - {"who"}:
            break
        if low in speech_verbs() and not (first >= 2 and tokens[first - 2].low in DETERMINERS):
            break
        named = before.is_capital and tokens[first].is_capital and first >= 2
        time = low in TIMES and low not in ("may", "march", "last")
        if low in AUXILIARIES or (time and not (named and low in _TIMES_IN_NAMES)):
            break
        if low.isdigit() and len(low) == 4:
            break  # "In March 2023 labour inspectors …"
        first -= 1
        if low in DETERMINERS and not (low == "no" and tokens[first + 1].low.isdigit()):
            break  # "the No 2 seed" goes on
    while first < end and _is_adverb(tokens[first].low):
        first += 1
    return first


def source_of(text: str, tokens: list[Token], first: int, last: int) -> Source:
    span = Span(tokens[first].start, tokens[last].end)
    return Source(span, name_in(text, tokens, first, last), first, last)


def name_in(text: str, tokens: list[Token], first: int, last: int) -> str | None:
    """The proper name that ends a noun phrase, without titles; None where its head is no name."""
    if not (tokens[last].is_capital and tokens[last].is_word):
        return None
    last = _before_body(tokens, first, last)
    start = last
    while start > first:
        before = tokens[start - 1]
        if before.text.endswith(("'s", "’s")):
            break  # "the department's Ann Lee"
        linked = before.low in _IN_NAMES and start - 2 >= first and tokens[start - 2].is_capital
        if before.is_capital and before.low not in DETERMINERS:
            start -= 1
        elif linked:
            start -= 2
        else:
            break
    if start > first and tokens[start - 1].low in PREPOSITIONS:
        return None  # "the army of Barundi"
    if tokens[start].low in words("people", "given_m") | words("people", "given_f"):
        of = next((i for i in range(start, last) if tokens[i].low in ("of", "from")), last + 1)
        last = of - 1  # "Joel Brandt of Pinnacle Research"
    while last > start and tokens[last].low in words("people", "after_names"):
        last -= 1
    for at in range(start, last):
        if tokens[at].low.rstrip(".") in titles() | roles() and tokens[at + 1].is_capital:
            start = at + 1  # "Prime Minister Ann Lee"
    if tokens[start].low in DETERMINERS | CONJUNCTIONS | TIMES | PRONOUNS and start == last:
        return None
    if start == last and tokens[last].low in roles():
        return None
    found = " ".join(text[tokens[start].start : tokens[last].end].split())
    found = found.removesuffix("'s").removesuffix("’s").rstrip(",")
    return found.rstrip(".") if len(found.split()[-1]) > 2 else found


def _before_body(tokens: list[Token], first: int, last: int) -> int:
    """The last token of a name before "of the group …": "Ann Lee of the charity Big Hope"."""
    for at in range(first + 2, last - 2):
        link, after = tokens[at], tokens[at + 1]
        if link.low in _LINKS and after.low in ("the", "a", "an"):
            named = all(is_nameish(token) for token in tokens[first:at])
            return at - 1 if named and not tokens[at + 2].is_capital else last
    return last


def phrase_starting(
    text: str, tokens: list[Token], first: int, before: int | None = None
) -> Source | None:
    """The noun phrase that begins at token `first`, ending before token `before`."""
    limit = len(tokens) if before is None else min(before, len(tokens))
    limit = min(limit, first + MOST_WORDS)
    if first >= limit or not tokens[first].is_word:
        return None
    if tokens[first].low in PRONOUNS:
        return Source(Span(tokens[first].start, tokens[first].end), None, first, first)
    if tokens[first].low in CONJUNCTIONS | PREPOSITIONS | AUXILIARIES - {"first", "both"}:
        return None
    last = first
    seen_head = tokens[first].low in roles()
    seen_name = _starts_name(tokens[first])
    for at in range(first + 1, limit):
        token = tokens[at]
        linked = token.low in _IN_NAMES and at + 1 < limit
        if (
            linked
            and tokens[at - 1].is_capital
            and (tokens[at + 1].is_capital or tokens[at + 1].low == "the")
            and (token.low != "of" or not seen_head)
        ):
            continue
        if token.low == "the" and tokens[at - 1].low == "of":
            continue
        if seen_head and token.low in _LINKS and at + 1 < limit and not seen_name:
            following = phrase_starting(text, tokens, at + 1, before)
            if following is not None and tokens[at + 1].low not in TIMES and following.last > at:
                last = following.last
            break
        if not token.is_word and token.text != "&":
            break
        if token.low in CONJUNCTIONS | PREPOSITIONS | AUXILIARIES | TIMES | PRONOUNS:
            break
        if seen_name and not token.is_capital and _is_standing(token.low):
            seen_name = False  # "Regional commissioner Ann Lee", "Israeli officials"
        if seen_name and not token.is_capital:
            if tokens[first].low not in DETERMINERS or not _may_be_noun(token.low):
                break
            seen_name = False  # "the Russian leader": the name is a modifier
        if seen_head and not token.is_capital and token.low not in roles():
            if token.low.endswith("s") and not seen_name and at == last + 1:
                last = at  # "court papers"
            break
        seen_head = seen_head or token.low in roles()
        seen_name = seen_name or _starts_name(token)
        last = at
    found = source_of(text, tokens, first, last)
    described = found.name is None or tokens[first].low in DETERMINERS
    if described and last + 2 < len(tokens) and tokens[last + 1].text == ",":
        named = _following_name(text, tokens, last + 2)
        if named is not None:
            return Source(Span(found.span.start, named.span.end), named.name, first, named.last)
    return found


def _is_standing(low: str) -> bool:
    return low in roles() or is_person_noun(low)


def _may_be_noun(low: str) -> bool:
    return low not in speech_verbs() and not low.endswith(("ed", "ing", "ly"))


def _starts_name(token: Token) -> bool:
    return token.is_capital and token.low not in titles() | roles() | DETERMINERS


def _following_name(text: str, tokens: list[Token], first: int) -> Source | None:
    """A name set off by commas after a description ("said the mayor, Ann Lee.")."""
    last = first - 1
    while last + 1 < len(tokens) and last - first < 4 and is_nameish(tokens[last + 1]):
        last += 1
    if last < first or not tokens[first].is_capital or tokens[first].low in TIMES:
        return None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text not in (",", ".", ")", ";") and after.low != QUOTE:
        return None
    return source_of(text, tokens, first, last)
