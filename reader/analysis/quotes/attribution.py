"""Which reporting verb and which source belong to a marked string or to a reported clause."""

from __future__ import annotations

from reader.analysis.language import words
from reader.analysis.quotes.cues import Cue, Form, cue_at
from reader.analysis.quotes.noun_phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE,
    Source,
    phrase_starting,
    roles,
)
from reader.analysis.quotes.sources import first_subject, subject_after, subject_before
from reader.analysis.quotes.tokens import Token
from reader.records import dataclass

_MODALS = words("grammar", "modals")
_TRANSITIVE = words("grammar", "transitive")
_ADJECTIVAL = words("grammar", "adjectival")
_TAKES_HEARER = frozenset(["tell", "inform", "assure", "reassure", "remind", "notify"])
"""Verbs behind which stands who was told, not who told: "…, told the Herald"."""
_HAVE = frozenset(["has", "had", "have"])
_LONG = 400
"""Tokens of a sentence up to which the subject of a participle is looked for at length."""
_PASSIVE_AFTER = frozenset(["of", "by", "with", "for"])
_PLURAL_SUBJECTS = frozenset(["they", "we", "i", "you", "police", "people", "who", "both", "some"])


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its source; `passive` where the source stands behind "by" or not at all."""

    cue: Cue | None
    source: Source | None
    passive: bool = False


def valid_cues(tokens: list[Token]) -> list[Cue]:
    """The reporting verbs of a sentence that stand as verbs, in order."""
    found = []
    at = 0
    while at < len(tokens):
        cue = cue_at(tokens, at)
        if cue is not None and _stands_as_verb(tokens, cue):
            found.append(cue)
            at = cue.last
        at += 1
    return found


def _stands_as_verb(tokens: list[Token], cue: Cue) -> bool:
    """Whether the word is a finite verb or reporting participle here, not a noun or adjective."""
    if cue.verb.lemma == "according to":
        return True
    before = tokens[cue.first - 1] if cue.first else None
    after = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    low = before.low if before else ""
    beside = low == QUOTE or (low == "," and cue.first > 1 and tokens[cue.first - 2].low == QUOTE)
    form = cue.verb.form
    if low in DETERMINERS - _PLURAL_SUBJECTS:
        return False
    if cue.verb.lemma == "argue" and after is not None and after.low in ("over", "about", "with"):
        return False
    if low in PREPOSITIONS - {"to"} and form is not Form.ING:
        return False
    if cue.first and form is Form.BASE and tokens[cue.first].is_capital:
        return False  # "…,” Judge Ann Lee said"
    if _is_a_deed(cue.verb.lemma, tokens[cue.last + 1 : cue.last + 3], beside):
        return False
    if form is Form.BASE:
        return _base_stands(before, after, beside, tokens[max(0, cue.first - 5) : cue.first])
    if form is Form.ING:
        return _participle_stands(before)
    if form is Form.THIRD or cue.verb.also_noun:
        return _third_stands(tokens, cue, beside)
    return _past_stands(tokens, cue, beside)


_COMMENTING = frozenset(
    ["comment", "say", "answer", "respond", "discuss", "elaborate", "be", "give", "speak", "name"]
)
_PEOPLE_AFTER = frozenset(["him", "her", "them", "me", "us", "staff", "workers", "employees"])


def _is_a_deed(lemma: str, after: list[Token], beside: bool) -> bool:
    """Whether a verb that also reports tells here of something done: "accepting bribes",
    "dismissed Roy in 2019", "can appeal within 15 days"; or of saying nothing: "declined to
    comment"."""
    first, second = ([*(token.low for token in after), "", ""])[:2]
    if lemma in ("decline", "refuse"):
        return first == "comment" or (first == "to" and second in _COMMENTING)
    if lemma == "accept":
        told = first in ("that", "responsibility", "blame", "liability", "it", QUOTE)
        return not (told or beside)
    if lemma == "appeal":
        return not (first in ("for", "to", QUOTE) or beside)
    if lemma == "dismiss":
        named = bool(after) and after[0].is_capital and after[0].is_word
        return named or first in _PEOPLE_AFTER
    return False


def _base_stands(
    before: Token | None, after: Token | None, beside: bool, earlier: list[Token]
) -> bool:
    """ "they say", "officials say", "would say"."""
    if before is None or not before.is_word:
        return beside and after is not None and after.is_capital
    if before.low in _MODALS or before.low == "to" or before.low in _PLURAL_SUBJECTS:
        return True
    if before.low.endswith("s") and (before.low in roles() or before.is_capital):
        return True
    # "analysts at Nordbank think"
    return before.is_capital and any(t.low.endswith("s") and t.low in roles() for t in earlier)


def _participle_stands(before: Token | None) -> bool:
    """ "…, saying", "was saying", "by saying"."""
    if before is None:
        return True
    joined = before.low in ("and", "by", "as", "of", "for", "before", "after") or not before.is_word
    return joined or before.low in BE or before.low in PRONOUNS or before.low.endswith("ly")


def _third_stands(tokens: list[Token], cue: Cue, beside: bool) -> bool:
    """ "she says"; of a word that may be a noun ("claims"), only with a subject and an object."""
    before = tokens[cue.first - 1] if cue.first else None
    after = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    if before is None:
        return False
    if beside or before.low in PRONOUNS or before.low in ("also", "now", "still"):
        return True
    if not before.is_word:
        return before.text in (",", ")") and cue.verb.lemma == "say"
    if cue.verb.lemma == "say":
        return True
    named = (before.is_capital and cue.first > 1) or before.low in roles()
    if not cue.verb.also_noun:
        return before.low not in words("grammar", "conjunctions")
    if not named or after is None:
        return False
    return after.low in ("that", QUOTE, ":", "how", "why") or after.low in DETERMINERS | PRONOUNS


def _past_stands(tokens: list[Token], cue: Cue, beside: bool) -> bool:
    """ "said", "was accused", against "accused of fraud" and "the alleged plot"."""
    before = tokens[cue.first - 1] if cue.first else None
    after = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    if before is None:
        return False  # "Asked whether …", "Accused of …"
    behind = after.low if after is not None else ""
    if (
        behind == "by"
        and before.low in BE
        and any(t.low == QUOTE for t in tokens[cue.last : cue.last + 40])
    ):
        return True  # "was described by Ann Lee as “…”"
    ahead = [token.low for token in tokens[cue.last + 2 : cue.last + 6]]
    agent = QUOTE in ahead and "by" in ahead[ahead.index(QUOTE) :]
    if behind in _PASSIVE_AFTER and agent and before.low in BE:
        return True  # "were accused of “recklessness” by MPs"
    if behind in _PASSIVE_AFTER and not beside and cue.verb.lemma in _TRANSITIVE:
        return behind == "for" and _has_subject(tokens, cue)
    if before.low in ("when", "if", "while", "than", "unless") or (
        before.low == "once" and cue.first == 1
    ):
        return False  # "When asked whether …"
    if before.low == "as":
        return after is not None and after.is_capital
    if behind in (":", QUOTE) and before.is_word and before.low not in DETERMINERS | PREPOSITIONS:
        return True
    if cue.verb.lemma in _ADJECTIVAL:
        subject = (
            before.low in PRONOUNS | AUXILIARIES
            or before.is_capital
            or before.low in roles()
            or not before.is_word
            or before.low.endswith(("s", "ly"))
        )
        return subject or behind == "that"
    return True


def _has_subject(tokens: list[Token], cue: Cue) -> bool:
    before = tokens[cue.first - 1] if cue.first else None
    return before is not None and (before.low in PRONOUNS or before.low in AUXILIARIES - BE)


def is_passive(tokens: list[Token], cue: Cue) -> bool:
    """Whether the cue is passive ("was described as", "were told")."""
    if cue.verb.form not in (Form.PAST, Form.PARTICIPLE):
        return False
    at = cue.first - 1
    while at >= 0 and (tokens[at].low.endswith("ly") or tokens[at].low in ("not", "also", "often")):
        at -= 1
    return at >= 0 and tokens[at].low in BE


def attribution_of(
    text: str, tokens: list[Token], cue: Cue, *, beside_quotation: bool = False
) -> Attribution:
    """The source of a cue. `beside_quotation`: a marked string stands just before the verb, so the
    subject may follow it."""
    if cue.verb.lemma == "according to":
        return Attribution(cue, phrase_starting(text, tokens, cue.last + 1))
    if is_passive(tokens, cue):
        agent = None
        for at in range(cue.last + 1, min(len(tokens) - 1, cue.last + 8)):
            if tokens[at].low == "by":
                agent = phrase_starting(text, tokens, at + 1)
                break
            if tokens[at].text in (",", ";", ":"):
                break
        return Attribution(cue, agent, passive=True)
    ends = not any(token.is_word for token in tokens[cue.last + 1 : cue.last + 6])
    if cue.verb.lemma == "tell" and ends and cue.first > 0:
        return Attribution(cue, None, passive=True)  # headlines: "…, inquiry told"
    if beside_quotation and cue.verb.lemma not in _TAKES_HEARER:
        after = subject_after(text, tokens, cue.last)
        if after is not None and not _has_verb(tokens, after.last + 1):
            return Attribution(cue, after)
    if cue.verb.form is Form.ING:
        return Attribution(cue, _participle_subject(text, tokens, cue))
    return Attribution(cue, subject_before(text, tokens, cue.first))


def _has_verb(tokens: list[Token], at: int) -> bool:
    """Whether a phrase ending before `at` is the subject of a clause: "said the cut was …"."""
    return at < len(tokens) and tokens[at].low in BE | _MODALS | _HAVE


def _participle_subject(text: str, tokens: list[Token], cue: Cue) -> Source | None:
    """Of "…, saying": the subject of the clause that the participle hangs on."""
    before = cue.first - 1
    if before >= 0 and tokens[before].low in BE | PRONOUNS:
        return subject_before(text, tokens, cue.first)
    if before >= 2 and tokens[before].low == "as" and tokens[before - 1].low in ("quoted", "cited"):
        return subject_before(text, tokens, before - 1)
    if before >= 2 and tokens[before].low == "as":
        # "the paper quoted an official as saying …"
        for at in range(before - 1, max(-1, before - 12), -1):
            if tokens[at].low in ("quoted", "cited", "quotes", "cites"):
                return phrase_starting(text, tokens, at + 1, before)
    if 0 <= before < _LONG and tokens[before].text == ",":
        # "The club will pay, she told reporters, adding …": the subject of the verb before
        earlier = [one for one in valid_cues(tokens[:before]) if one.verb.form is Form.PAST]
        after_quotation = earlier and _follows_quotation(tokens, earlier[-1])
        if after_quotation:
            found = attribution_of(text, tokens, earlier[-1], beside_quotation=True)
            if found.source is not None and not found.passive:
                return found.source
    return first_subject(text, tokens, cue.first)


def _follows_quotation(tokens: list[Token], cue: Cue) -> bool:
    """Whether a marked string stands before a verb, with nothing but its subject between."""
    return any(token.low == QUOTE for token in tokens[max(0, cue.first - 10) : cue.first])
