"""Who is given as the source beside a reporting verb.

English word order decides: the subject stands before its verb ("the minister said"), or after it
beside a quotation ("said the minister"). Appositions are stepped over and kept ("Ann Lee, the
mayor, said"; "said the mayor, Ann Lee").
"""

from __future__ import annotations

from reader.analysis.language import words
from reader.analysis.quotes.noun_phrases import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    MOST_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE,
    TIMES,
    Source,
    is_nameish,
    phrase_ending,
    phrase_starting,
    roles,
    source_of,
    speech_verbs,
)
from reader.analysis.quotes.person_nouns import is_person_noun
from reader.analysis.quotes.tokens import Token
from reader.documents.article import Span


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
        if token.text == ")" and named is not None and named.first == named.last:
            named = None  # "the Ministry of Trade (MOT)"
        opening = _outer_apposition(tokens, opening)
        while opening >= 2 and tokens[opening - 1].text.isdigit():
            # "Ann Lee, 71, who lives in Arden, said", "A pupil, now 14, said"
            opening -= 1 + (tokens[opening - 2].low in ("now", "then", "aged", "just", "only"))
            opening -= tokens[opening - 1].text == ","
        found = phrase_ending(text, tokens, opening - 1)
        if found is None:
            return None
        if found.name is None and tokens[opening - 1].low in TIMES:
            return _before_participle(text, tokens, first_subject(text, tokens, opening))
        if named is not None and len((found.name or "").split()) < 2:
            return Source(Span(found.span.start, named.span.end), named.name, found.first, end)
        return Source(found.span, found.name, found.first, end)
    if not token.is_word:
        return None
    return phrase_ending(text, tokens, end)


def _skip_auxiliaries(tokens: list[Token], at: int) -> int:
    for _ in range(MOST_WORDS):
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
    for at in range(end - 1, max(-1, end - 1 - 2 * MOST_WORDS), -1):
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
    if tokens[before + 1].low in ("the", "his", "her", "their"):
        inserted = _opens_with_name(tokens, before)  # "Ann Lee, the mayor's aunt, who …, said"
    inserted = inserted or tokens[before + 1].low in words("people", "after_names")
    return before if inserted else opening


def _before_participle(text: str, tokens: list[Token], source: Source | None) -> Source | None:
    """ "A note" of "A note sent round last week, seen by us, says"."""
    if source is None or tokens[source.first].low not in DETERMINERS:
        return source
    for at in range(source.first + 2, source.last + 1):
        if tokens[at].low in _PARTICIPLES or tokens[at].low.endswith("ed"):
            return source_of(text, tokens, source.first, at - 1)
    return source


_PARTICIPLES = frozenset(
    ["put", "sent", "left", "written", "shown", "given", "made", "hung", "set"]
)


def _opens_with_name(tokens: list[Token], end: int) -> bool:
    """Whether the words before token `end` are a name of two words or more that no preposition
    makes a place or a day ("In New York, the mayor, who …, said")."""
    start = end
    while start > 0 and tokens[start - 1].is_word and tokens[start - 1].is_capital:
        start -= 1
    if start and tokens[start].low in CONJUNCTIONS:
        start += 1
    before = tokens[start - 1].low if start else ""
    return end - start >= 2 and before not in PREPOSITIONS and before not in TIMES


def _name_within(text: str, tokens: list[Token], first: int, last: int) -> Source | None:
    """The insertion as a name ("the mayor, Ann Lee, said"), if it is one."""
    while first < last and (is_person_noun(tokens[first].low) or tokens[first].low in roles()):
        first += 1  # "One fan, student Ann Lee, said"
    if first > last or last - first > 5 or not all(is_nameish(t) for t in tokens[first : last + 1]):
        return None
    return source_of(text, tokens, first, last)


def _alias_within(text: str, tokens: list[Token], first: int, last: int) -> Source | None:
    """ "…, who goes by the name of Abu Omar, said", "…, known as Abu Omar, said"."""
    start = last + 1
    while start > first and is_nameish(tokens[start - 1]):
        start -= 1
    while start <= last and not tokens[start].is_capital:
        start += 1
    given = start - 1 >= first and start <= last and tokens[start - 1].low in ("as", "of", "only")
    words_before = {token.low for token in tokens[first:start]}
    if not given or words_before.isdisjoint(("name", "known", "identified", "named", "described")):
        return None
    return source_of(text, tokens, start, last)


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
        reach = range(at, min(before, at + 4 * MOST_WORDS))
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
