"""Who is given as the source beside a reporting verb: noun phrases by rules, without a parser.

English word order decides: the subject stands before its verb ("the minister said"), or after it
beside a quotation ("said the minister"). Appositions are stepped over and kept ("Ann Lee, the
mayor, said"; "said the mayor, Ann Lee").
"""

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
_LINKS = frozenset(["of", "for", "from", "at", "in", "with", "on", "to"])
_OPEN_ADJECTIVES = frozenset(["close", "familiar", "loyal", "present", "known", "opposed"])
"""Adjectives that stand behind their noun: "people familiar with the talks"."""
_NO_ADVERBS = frozenset(["family", "italy", "july", "assembly", "ally", "reply", "monopoly"])
QUOTE = "\0"
"""`low` of the token that stands for a marked string."""

_MOST_WORDS = 14
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


def subject_before(text: str, tokens: list[Token], verb: int) -> Source | None:
    """The subject of the verb at token `verb`, standing before it; None where none is plain."""
    end = _skip_auxiliaries(tokens, verb - 1)
    if end < 0:
        return None
    token = tokens[end]
    if token.low == "who":
        end -= 1
        if end >= 0 and tokens[end].text == ",":
            end -= 1
        return phrase_ending(text, tokens, end) if end >= 0 else None
    if token.low in ("and", "but", "or"):
        return first_subject(text, tokens, end)
    if token.text in (",", "—", "–", ")"):
        opening = _apposition_start(tokens, end)
        if opening is None:
            return first_subject(text, tokens, end) if token.text == "," else None
        named = _name_within(text, tokens, opening + 1, end - 1)
        named = named or _alias_within(text, tokens, opening + 1, end - 1)
        opening = _outer_apposition(tokens, opening)
        while opening >= 2 and tokens[opening - 1].text.isdigit():
            # "Ann Lee, 71, who lives in Arden, said", "A pupil, now 14, said"
            opening -= 1 + (tokens[opening - 2].low in ("now", "then", "aged", "just", "only"))
            opening -= tokens[opening - 1].text == ","
        found = phrase_ending(text, tokens, opening - 1)
        if found is None:
            return None
        if named is not None and len((found.name or "").split()) < 2:
            return Source(Span(found.span.start, named.span.end), named.name, found.first, end)
        return Source(found.span, found.name, found.first, end)
    if not token.is_word:
        return None
    return phrase_ending(text, tokens, end)


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS


def _skip_auxiliaries(tokens: list[Token], at: int) -> int:
    for _ in range(_MOST_WORDS):
        if at < 0:
            break
        low = tokens[at].low
        if low in AUXILIARIES or (
            low.endswith("ly") and len(low) > 4 and low not in ("family", "italy")
        ):
            at -= 1
        elif (
            low in TIMES
            and at >= 1
            and (tokens[at - 1].low in ("on", "in") or tokens[at - 1].low in TIMES)
        ):
            at -= 2 if tokens[at - 1].low in ("on", "in") else 1
        elif low in TIMES and tokens[at].is_capital and at > 0:
            at -= 1
        else:
            return at
    return at


def _apposition_start(tokens: list[Token], end: int) -> int | None:
    """Index of the mark that opens the insertion closed by the mark at `end`."""
    closing = tokens[end].text
    opening = "(" if closing == ")" else closing
    for at in range(end - 1, max(-1, end - 1 - 2 * _MOST_WORDS), -1):
        if tokens[at].low == QUOTE:
            return None
        if tokens[at].text == opening:
            return at if at > 0 else None
    return None


def _outer_apposition(tokens: list[Token], opening: int) -> int:
    """The mark before a further insertion: "Ann Lee, of Leeds, who led the team, said"."""
    before = _apposition_start(tokens, opening) if tokens[opening].text == "," else None
    if before is None or not tokens[before - 1].is_capital or tokens[before - 1].low in TIMES:
        return opening
    inserted = tokens[before + 1].low in ("of", "from", "at", "who", "a", "an", "now")
    inserted = inserted or tokens[before + 1].low in words("people", "after_names")
    return before if inserted else opening


def _name_within(text: str, tokens: list[Token], first: int, last: int) -> Source | None:
    """The insertion as a name ("the mayor, Ann Lee, said"), if it is one."""
    while first < last and (is_person_noun(tokens[first].low) or tokens[first].low in roles()):
        first += 1  # "One fan, student Ann Lee, said"
    if first > last or last - first > 5 or not all(_nameish(t) for t in tokens[first : last + 1]):
        return None
    return _source(text, tokens, first, last)


def _alias_within(text: str, tokens: list[Token], first: int, last: int) -> Source | None:
    """ "…, who goes by the name of Abu Omar, said", "…, known as Abu Omar, said"."""
    start = last + 1
    while start > first and _nameish(tokens[start - 1]):
        start -= 1
    while start <= last and not tokens[start].is_capital:
        start += 1
    given = start - 1 >= first and start <= last and tokens[start - 1].low in ("as", "of", "only")
    words_before = {token.low for token in tokens[first:start]}
    if not given or words_before.isdisjoint(("name", "known", "identified", "named", "described")):
        return None
    return _source(text, tokens, start, last)


def _nameish(token: Token) -> bool:
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
    head = _head_before(tokens, first)
    if head is not None:
        outer = phrase_ending(text, tokens, head)
        if outer is not None:
            return Source(Span(outer.span.start, tokens[end].end), outer.name, outer.first, end)
    return _source(text, tokens, first, end)


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
    lowest = max(0, end - _MOST_WORDS)
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
        if low in AUXILIARIES or (low in TIMES and low not in ("may", "march", "last")):
            break
        if low.isdigit() and len(low) == 4:
            break  # "In March 2023 labour inspectors …"
        first -= 1
        if low in DETERMINERS and not (low == "no" and tokens[first + 1].low.isdigit()):
            break  # "the No 2 seed" goes on
    while first < end and _is_adverb(tokens[first].low):
        first += 1
    return first


def _source(text: str, tokens: list[Token], first: int, last: int) -> Source:
    span = Span(tokens[first].start, tokens[last].end)
    return Source(span, name_in(text, tokens, first, last), first, last)


def name_in(text: str, tokens: list[Token], first: int, last: int) -> str | None:
    """The proper name that ends a noun phrase, without titles; None where its head is no name."""
    if not (tokens[last].is_capital and tokens[last].is_word):
        return None
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


def first_subject(text: str, tokens: list[Token], before: int) -> Source | None:
    """The subject of the sentence's first verb, as far as it is plain: its first noun phrase."""
    at = 0
    while at < before and not (tokens[at].is_word):
        at += 1
    if at + 2 < before and tokens[at].low == "according" and tokens[at + 1].low == "to":
        return phrase_starting(text, tokens, at + 2, before)
    if at < before and tokens[at].low in speech_verbs():
        # '"…," said the bishop, calling it …'
        return phrase_starting(text, tokens, at + 1, before)
    # "Outside, Mr Munro …", "On Monday the council …": step over an opening phrase.
    if at < before and tokens[at].low in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES:
        reach = range(at, min(before, at + 4 * _MOST_WORDS))
        comma = next((i for i in reach if tokens[i].text == ","), None)
        at = comma + 1 if comma is not None else at + 1
    elif at + 1 < before and tokens[at + 1].text == "," and not _reads_as_name(tokens, at):
        at += 2
    return phrase_starting(text, tokens, at, before)


def _reads_as_name(tokens: list[Token], at: int) -> bool:
    low = tokens[at].low
    if low in PRONOUNS:
        return True
    return (
        low not in AUXILIARIES
        and low not in TIMES
        and low not in PREPOSITIONS
        and not low.endswith(("ly", "more"))
    )


def phrase_starting(
    text: str, tokens: list[Token], first: int, before: int | None = None
) -> Source | None:
    """The noun phrase that begins at token `first`, ending before token `before`."""
    limit = len(tokens) if before is None else min(before, len(tokens))
    limit = min(limit, first + _MOST_WORDS)
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
    found = _source(text, tokens, first, last)
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
    while last + 1 < len(tokens) and last - first < 4 and _nameish(tokens[last + 1]):
        last += 1
    if last < first or not tokens[first].is_capital or tokens[first].low in TIMES:
        return None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text not in (",", ".", ")", ";") and after.low != QUOTE:
        return None
    return _source(text, tokens, first, last)


def subject_after(text: str, tokens: list[Token], verb_end: int) -> Source | None:
    """The subject that follows its verb beside a quotation ("said the mayor")."""
    first = verb_end + 1
    if first >= len(tokens) or not tokens[first].is_word:
        return None
    token = tokens[first]
    if token.low in PRONOUNS:
        # "said he" alone; "said he was" is reported speech.
        after = tokens[first + 1] if first + 1 < len(tokens) else None
        if token.low == "who" or (after is not None and after.is_word):
            return None
        return Source(Span(token.start, token.end), None, first, first)
    if token.low in CONJUNCTIONS | PREPOSITIONS or token.low in TIMES:
        return None
    plausible = token.is_capital or token.low in DETERMINERS or token.low in roles()
    if not plausible:
        # "said campaign spokesman Ann Lee", "said ecologist Nell Garrity"
        ahead = tokens[first + 1 : first + 4]
        plausible = any(t.is_capital or t.low in roles() for t in ahead)
    return phrase_starting(text, tokens, first) if plausible else None
