"""Speech in articles that are not English: marked strings beside a common verb of saying.

Only the commonest verbs of German, French, Spanish, Portuguese and Russian are known, and a speaker
only where a full name stands beside the verb. Everything else stays a marked string without source:
nothing is better than a wrong one.
"""

from __future__ import annotations

import re

from reader.analysis.model import QuoteKind
from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.direct import Speech
from reader.analysis.quotes.noun_phrases import Source
from reader.documents.article import Span

_VERB = (
    r"(?:sag(?:te|t|en)|erklär(?:te|t)|beton(?:te|t)|mein(?:te|t)|warn(?:te|t)|schr(?:ieb|eibt)|fügte|teilte"
    r"|(?:a|ont)\s(?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|estimé)|a-t-(?:il|elle|on)|déclare|explique"
    r"|dijo|dice|afirmó|añadió|declaró|explicó|aseguró|señaló"
    r"|disse|diz|afirmou|declarou|acrescentou|explicou"
    r"|сказал[аи]?|заявил[аи]?|отметил[аи]?|добавил[аи]?|сообщил[аи]?|подчеркнул[аи]?)"
)
_NAME = r"[^\W\d_a-zа-яß-ÿ][\w’'-]+(?:\s[^\W\d_a-zа-яß-ÿ][\w’'-]+)+"
_BEHIND = re.compile(rf"\s?[,.]?\s?[—–-]?\s?{_VERB}\b(?:\s[^.,;:\n]{{0,30}}?\b(?P<name>{_NAME}))?")
_BEFORE = re.compile(rf"(?:\b(?P<name>{_NAME})\s)?\b{_VERB}\b[^.;\n]{{0,30}}[:,]\s?$")
_LEAD = 90
"""Characters before a string in which its verb may stand."""


def attribute_by_verbs(text: str, speeches: list[Speech]) -> None:
    """Makes speech of the marked strings that stand beside a verb of saying."""
    for speech in speeches:
        outer = speech.string.outer
        match = _BEHIND.match(text, outer.end) or _BEFORE.search(
            text, max(0, outer.start - _LEAD), outer.start
        )
        if match is None or "\n" in match.group():
            continue
        speech.kind = QuoteKind.DIRECT
        speech.attribution = Attribution(None, None)
        if match["name"] is not None:
            span = Span(*match.span("name"))
            speech.attribution = Attribution(None, Source(span, _without_role(match["name"]), 0, 0))


def _without_role(name: str) -> str:
    """German writes nouns with capitals: "Ministerin Anna Weber" is Anna Weber."""
    return " ".join(name.split()[-2:])
