"""Reported speech: clauses given as somebody's without quotation marks ("said he was unaware")."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.language import words
from reader.analysis.quotes.attribution import Attribution, attribution_of
from reader.analysis.quotes.cues import Cue
from reader.analysis.quotes.noun_phrases import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE,
    TIMES,
)
from reader.analysis.quotes.sources import subject_after
from reader.analysis.quotes.tokens import Token
from reader.documents.article import Span
from reader.records import dataclass

_TO_CLAUSE = words("grammar", "to_clause")
_HEARERS = words("grammar", "hearers")
_SUBORDINATE = frozenset(
    ["when", "as", "if", "while", "after", "before", "since", "although", "though", "asked", "once"]
)
_QUESTION_WORDS = frozenset(["where", "whether", "why", "how", "what", "when", "who", "if"])
_TAKES_QUESTION = frozenset(["ask", "wonder", "explain", "tell", "say", "reveal", "inquire"])
_TAKES_CLAUSE = frozenset(["say", "claim", "insist", "announce", "add", "warn", "believe", "think"])
_VERBS = words("grammar", "modals") - {"not"} | {"has", "have", "had"}
_LONGEST = 400
"""Tokens of the longest reported clause."""
_LONGEST_RELATIVE = 24
"""Tokens of a relative clause between commas."""
_FEWEST = 3
"""Words of the shortest clause that is given as reported speech."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A clause without marks, with its attribution."""

    span: Span
    attribution: Attribution


def reported_clauses(text: str, tokens: list[Token], cues: list[Cue]) -> Iterator[Reported]:
    """The reported clauses of one sentence, left to right, not overlapping each other or a marked
    string."""
    done = 0
    for number, cue in enumerate(cues):
        if cue.first < done:
            continue
        following = cues[number + 1].first if number + 1 < len(cues) else len(tokens)
        start = None if _ends_sentence(text, tokens, cue) else _complement(tokens, cue)
        if start is None:
            before = _clause_before(text, tokens, cue, done)
            if before is not None:
                yield before
                done = cue.last + 1
            continued = _carried_on(text, tokens, cues, number, cue.last + 1)
            if continued is not None and before is None:
                yield continued
                done = following
            continue
        end = _clause_end(tokens, start, following, cues, number)
        if _count(tokens, start, end) < _FEWEST:
            continued = _carried_on(text, tokens, cues, number, end)
            if continued is not None:
                yield continued
                done = following
            continue
        span = Span(tokens[start].start, tokens[end - 1].end)
        attribution = attribution_of(text, tokens, cue, beside_quotation=False)
        if attribution.source is None:
            continue
        yield Reported(span, attribution)
        done = end
        continued = _carried_on(text, tokens, cues, number, end)
        if continued is not None:
            yield continued
            done = following


def _carried_on(
    text: str, tokens: list[Token], cues: list[Cue], number: int, start: int
) -> Reported | None:
    """What a cue reports behind a marked string: 'said it was "working" and that help was near'."""
    cue = cues[number]
    following = cues[number + 1].first if number + 1 < len(cues) else len(tokens)
    quoted = False
    for at in range(start, min(following, len(tokens)) - 1):
        quoted = quoted or tokens[at].low == QUOTE
        if not quoted or tokens[at].low not in ("and", "but") or tokens[at + 1].low != "that":
            continue
        end = _clause_end(tokens, at + 2, following, cues, number)
        attribution = attribution_of(text, tokens, cue)
        if _count(tokens, at + 2, end) < _FEWEST or attribution.source is None:
            return None
        return Reported(Span(tokens[at + 2].start, tokens[end - 1].end), attribution)
    return None


def _ends_sentence(text: str, tokens: list[Token], cue: Cue) -> bool:
    """Whether cue and subject close the sentence behind a comma: "…, said the mayor, Ann Lee.",
    "…, said Ann Lee, who runs the shop."."""
    if cue.first == 0 or tokens[cue.first - 1].text != "," or _takes_object(cue):
        return False
    if _closes_relative(tokens, cue.first - 1):
        return False
    source = subject_after(text, tokens, cue.last)
    if source is None or source.last >= len(tokens) - 2:
        return source is not None
    return source.name is not None and tokens[source.last + 1].text == ","


def _closes_relative(tokens: list[Token], comma: int) -> bool:
    """Whether a comma closes a relative clause that another opens: "Friends of the Earth, which
    joined the case, said the ruling …"."""
    for at in range(comma - 1, max(0, comma - _LONGEST_RELATIVE), -1):
        if tokens[at].text == ",":
            return tokens[at + 1].low in ("which", "who", "whose", "where")
    return False


def _takes_object(cue: Cue) -> bool:
    """Whether what stands behind the verb is its object: in "The mayor, Ann Lee, called for the
    state to act" it is not the state that calls."""
    return cue.verb.lemma.rpartition(" ")[2] in ("for", "on", "upon", "of", "with", "against")


def _count(tokens: list[Token], start: int, end: int) -> int:
    return sum(token.is_word for token in tokens[start:end])


def _complement(tokens: list[Token], cue: Cue) -> int | None:
    """Index of the first token of what the cue reports, if that follows it."""
    if cue.verb.lemma == "according to":
        reach = range(cue.last + 2, min(len(tokens), cue.last + 14))
        comma = next((i for i in reach if tokens[i].text == ","), None)
        return comma + 1 if cue.first == 0 and comma is not None else None
    at = cue.last + 1
    if at >= len(tokens):
        return None
    if cue.verb.lemma in _TAKES_QUESTION and tokens[at].low in _QUESTION_WORDS:
        return at
    if cue.verb.needs_quotation and not _to_clause(tokens, cue):
        return None
    if cue.verb.lemma in _TO_CLAUSE:
        infinitive = _to_clause(tokens, cue)
        if infinitive is not None:
            return infinitive
    that = next(
        (i for i in range(at, min(len(tokens), at + 9)) if tokens[i].low in ("that", QUOTE)), None
    )
    if that is not None and tokens[that].low == "that" and _only_hearer(tokens, at, that):
        return that + 1
    token = tokens[at]
    if cue.verb.lemma in _HEARERS and token.is_word and token.low not in PREPOSITIONS:
        # "told reporters the bridge was safe": the hearer is one word or a name.
        at += 1
        while at < len(tokens) and tokens[at - 1].is_capital and tokens[at].is_capital:
            at += 1
        if at >= len(tokens):
            return None
        token = tokens[at]
    if not token.is_word or token.low == QUOTE:
        return None
    if token.low in _QUESTION_WORDS and cue.verb.lemma in _TAKES_QUESTION:
        return at
    if token.low in PREPOSITIONS | (CONJUNCTIONS - {"that"}) or token.low in TIMES:
        return None
    if token.low in AUXILIARIES:
        return None
    clausal = token.low in DETERMINERS | PRONOUNS | {"there", "it"} or token.is_capital
    if clausal or token.low.endswith("s") or token.low[0].isdigit():
        return at
    # "said aid was near": a bare noun with its verb
    says = cue.verb.lemma in _TAKES_CLAUSE
    return at if says and any(t.low in BE | _VERBS for t in tokens[at + 1 : at + 4]) else None


def _to_clause(tokens: list[Token], cue: Cue) -> int | None:
    if cue.verb.lemma not in _TO_CLAUSE:
        return None
    for at in range(cue.last + 1, min(len(tokens), cue.last + 8)):
        if tokens[at].low == "to":
            verb = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
            return None if verb.low in DETERMINERS or verb.is_capital else at
        if (
            tokens[at].low in AUXILIARIES
            or not tokens[at].is_word
            or tokens[at].low in ("that", QUOTE)
        ):
            return None
    return None


def _only_hearer(tokens: list[Token], start: int, that: int) -> bool:
    """Whether nothing but a hearer and a time stands between verb and "that"."""
    return all(t.is_word or t.text == "," for t in tokens[start:that])


def _clause_end(
    tokens: list[Token], start: int, following: int, cues: list[Cue], number: int
) -> int:
    """Index behind the clause: before the next marked string, a coordinated cue, the full stop."""
    end = min(len(tokens), start + _LONGEST)
    for at in range(start, end):
        token = tokens[at]
        if token.low == QUOTE or token.text in (";", "“", "”"):
            end = at
            break
        if (
            at + 1 < len(tokens)
            and token.low in ("and", "but")
            and _is_cue(cues, number, tokens, at)
        ):
            end = at
            break
        if token.text == "," and at + 1 < len(tokens):
            after = tokens[at + 1]
            if after.low in ("while", "whereas") or _starts_ing_cue(
                cues[number + 1 : number + 8], at + 1
            ):
                end = at
                break
    while end > start and not tokens[end - 1].is_word:
        end -= 1
    return end


def _is_cue(cues: list[Cue], number: int, tokens: list[Token], at: int) -> bool:
    """Whether the conjunction at `at` is followed by another cue of the same subject."""
    return any(
        cue.first - at <= 2 and all(t.low in AUXILIARIES for t in tokens[at + 1 : cue.first])
        for cue in cues[number + 1 : number + 8]
        if cue.first > at
    )


def _starts_ing_cue(cues: list[Cue], at: int) -> bool:
    return any(cue.first == at and cue.verb.form == "ing" for cue in cues)


def _clause_before(text: str, tokens: list[Token], cue: Cue, done: int) -> Reported | None:
    """The clause in front of a trailing attribution: "The river was rising, police said."""
    if cue.verb.needs_quotation:
        return None
    trailing = cue.first > 0 and tokens[cue.first - 1].text == "," and not _takes_object(cue)
    trailing = trailing and not _closes_relative(tokens, cue.first - 1)
    attribution = attribution_of(text, tokens, cue, beside_quotation=trailing)
    source = attribution.source
    if cue.verb.lemma == "according to":
        end = cue.first
    elif trailing and source is not None and source.first > cue.last:
        end = cue.first  # "The river was rising, said the mayor."
    else:
        if source is None or source.first > cue.first:
            return None
        end = source.first
        if end == 0 or tokens[end - 1].text != ",":
            return None
    start = end
    while start > done and tokens[start - 1].low != QUOTE:
        start -= 1
    while start < end and not tokens[start].is_word:
        start += 1
    while end > start and not tokens[end - 1].is_word:
        end -= 1
    words = _count(tokens, start, end)
    if source is None or words < _FEWEST or tokens[start].low in _SUBORDINATE:
        return None
    if tokens[start].low in PREPOSITIONS and words < 5:
        return None  # "In November 2017, the mayor said …"
    if tokens[start].low.endswith("ing") and not any(
        token.low in BE | _VERBS or token.low.endswith("ed") for token in tokens[start:end]
    ):
        return None  # "Speaking outside the court, Ms Lee said: …"
    return Reported(Span(tokens[start].start, tokens[end - 1].end), attribution)
