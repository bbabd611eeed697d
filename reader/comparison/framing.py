"""How each side presents what it says in a shared pair: cue, stance, source, voice, hedges.

Facts about the wording only, shown beside the pair: "said" / "claims" / "denied"; a named source or
"officials"; active or passive; words of distance ("allegedly", "so-called").
"""

from __future__ import annotations

import re
from collections import defaultdict

from reader.analysis.language import words
from reader.analysis.model import Analysis, Quote, QuoteKind, Sentence, Stance
from reader.analysis.quotes.attribution import attribution_of, is_passive, valid_cues
from reader.analysis.quotes.cues import Cue, hedges
from reader.analysis.quotes.noun_phrases import Source
from reader.analysis.quotes.tokens import Token, tokens_of
from reader.comparison.model import Framing, PairFraming, SharedPair, Voice
from reader.documents.article import Span

_HEDGING_PHRASE = re.compile(
    r"\b(?:is|are|was|were)\s(?:said|believed|thought|understood|alleged|reported|rumoured|rumored|"
    r"suspected|claimed)\sto\b|\bwhat\s(?:is|are|was|were|\w+)\scall(?:s|ed)\b|\bappears?\sto\b|"
    r"\bseems?\sto\b|\baccording\sto\b",
    re.IGNORECASE,
)
_IRREGULAR_PARTICIPLES = words("participles", "")


def frame_pairs(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> tuple[PairFraming, ...]:
    """The framing of both sides of every shared pair, in their order."""
    lefts, rights = _Framer(left), _Framer(right)
    return tuple(
        PairFraming(pair.id, lefts.frame(pair.left), rights.frame(pair.right)) for pair in pairs
    )


def framing_in_words(framing: Framing, text: str) -> str:
    """One short line for an editor: "Ann Lee, “denied” (denies); passive; hedged: “alleged”".

    Says nothing ("") where nobody is given as the source and no word hedges. What is the rule is
    not told: a neutral verb, a named source, the active voice.
    """
    cue = f"“{' '.join(framing.cue.of(text).split())}”" if framing.cue else ""
    if cue and framing.stance is not Stance.NEUTRAL:
        cue += f" ({framing.stance})"
    named = " (not named)" if framing.source_named is False else ""
    said = ", ".join(filter(None, (f"{framing.source or ''}{named}".strip(), cue)))
    parts = [said] if said else []
    if said and framing.voice is Voice.PASSIVE:
        parts.append("passive")
    hedges = dict.fromkeys(hedge.of(text) for hedge in framing.hedges if hedge != framing.cue)
    if hedges:
        parts.append("hedged: " + ", ".join(f"“{hedge}”" for hedge in hedges))
    return "; ".join(parts)


class _Framer:
    """Frames sentences of one article, each once."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.article.text
        self._sentences = {sentence.id: sentence for sentence in analysis.sentences}
        self._quotes: dict[str, list[Quote]] = defaultdict(list)
        for quote in analysis.quotes:
            self._quotes[quote.sentence].append(quote)
        self._done: dict[str, Framing] = {}

    def frame(self, sentence: str) -> Framing:
        if sentence not in self._done:
            found = self._sentences[sentence]
            self._done[sentence] = _frame(self._text, found, self._quotes[sentence])
        return self._done[sentence]


def _frame(text: str, sentence: Sentence, quotes: list[Quote]) -> Framing:
    spoken = [quote.span for quote in quotes if quote.kind is QuoteKind.DIRECT]
    tokens = [
        token
        for token in tokens_of(text, sentence.span.start, sentence.span.end)
        if not any(span.start <= token.start < span.end for span in spoken)
    ]
    cues = valid_cues(tokens)
    attributed = [quote for quote in quotes if quote.cue is not None or quote.speaker is not None]
    main = _main_quote(attributed)
    cue_span = main.cue if main is not None else None
    stance = main.stance if main is not None else Stance.NEUTRAL
    source = named = None
    if main is not None and main.speaker is not None:
        source = main.speaker.name
        named = _is_named(source, main.speaker.entity)
    elif main is None:
        sourced = [(cue, attribution_of(text, tokens, cue).source) for cue in cues]
        chosen = _strongest(
            [(cue, found) for cue, found in sourced if found and not _is_object(tokens, found)]
        )
        if chosen is not None:
            cue, found = chosen
            cue_span, stance = cue.span, cue.verb.stance
            source = found.name or found.words(text)
            named = found.name is not None
    return Framing(
        cue=cue_span,
        stance=stance,
        source=source,
        source_named=named,
        voice=_voice(tokens, cues),
        hedges=_hedges(text, sentence.span, tokens),
    )


def _is_object(tokens: list[Token], source: Source) -> bool:
    """Whether a phrase before a cue is what the verb before it acts on: in "quashed the permission
    granted to the firm" nobody grants."""
    before = tokens[source.first - 1] if source.first else None
    if before is None or not before.is_word or before.is_capital:
        return False
    return _is_participle(before.low) and before.low not in words("grammar", "speech_verbs")


def _main_quote(quotes: list[Quote]) -> Quote | None:
    """Direct speech before reported; of equals the first whose stance says something."""
    if not quotes:
        return None
    direct = [quote for quote in quotes if quote.kind is QuoteKind.DIRECT] or quotes
    return next((quote for quote in direct if quote.stance is not Stance.NEUTRAL), direct[0])


def _strongest(cues: list[tuple[Cue, Source]]) -> tuple[Cue, Source] | None:
    """The first cue that takes a stance, else the first."""
    telling = (one for one in cues if one[0].verb.stance is not Stance.NEUTRAL)
    return next(telling, cues[0] if cues else None)


def _is_named(source: str, entity: str | None) -> bool:
    """Whether a source is named: a person or body by name, not "officials" or "a source"."""
    if entity is not None:
        return True
    first = source.split()[0].casefold()
    if first in words("grammar", "determiners") or first in words("grammar", "pronouns"):
        return False
    last = source.split()[-1]
    return last[:1].isupper() and first not in words("people", "roles")


def _voice(tokens: list[Token], cues: list[Cue]) -> Voice | None:
    """Voice of the sentence's first verb, where one is plain."""
    first_cue = cues[0] if cues else None
    for at, token in enumerate(tokens):
        if first_cue is not None and at == first_cue.first:
            return Voice.PASSIVE if is_passive(tokens, first_cue) else Voice.ACTIVE
        if token.low in ("was", "were", "is", "are", "been", "be", "being"):
            after = at + 1
            while after < len(tokens) and (
                tokens[after].low in words("grammar", "auxiliaries")
                or tokens[after].low.endswith("ly")
            ):
                after += 1
            if after < len(tokens) and _is_participle(tokens[after].low):
                return Voice.PASSIVE
            return Voice.ACTIVE
    return Voice.ACTIVE if cues else None


def _is_participle(low: str) -> bool:
    return (low.endswith("ed") and len(low) > 4) or low in _IRREGULAR_PARTICIPLES


def _hedges(text: str, sentence: Span, tokens: list[Token]) -> tuple[Span, ...]:
    found = [
        Span(token.start, token.end)
        for token in tokens
        if token.low in hedges() and not _is_verb_of_hedging(token, tokens)
    ]
    outside = {token.start for token in tokens}
    found += [
        Span(match.start(), match.end())
        for match in _HEDGING_PHRASE.finditer(text, sentence.start, sentence.end)
        if match.start() in outside
    ]
    return tuple(sorted(set(found)))


def _is_verb_of_hedging(token: Token, tokens: list[Token]) -> bool:
    """Whether "accused", "alleged", "claimed" is the verb of the sentence, not a distancing
    adjective ("the alleged plot")."""
    if token.low not in ("accused", "alleged", "claimed", "suspected", "presumed"):
        return False
    at = tokens.index(token)
    before = tokens[at - 1].low if at else ""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    beside = words("grammar", "determiners") | words("grammar", "prepositions")
    if after in ("of", "by", "that"):
        return True
    return before not in beside | {"and", "or", ",", ""}
