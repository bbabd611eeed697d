"""Words that make a figure approximate or a bound: "about", "more than", "up to"."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.figures.not_figures import LOOK
from reader.analysis.figures.units import STRETCHES
from reader.analysis.language import words
from reader.documents.article import Span

_MOVES = re.compile(
    r"\b(?:ticked|tick|edged|edge|rose|went|moved|crept|climbed|jumped|inched|put|pushed|spread|spreads"
    r"|stretched|extends|extended|voted|dispute|row)\s$",
    re.IGNORECASE,
)
"""Words after which "up to" and "over" are no bounds: "ticked up to 4.2%"."""


_OF_LANGUAGES = {
    # about; at least; at most
    "de": (
        "rund etwa circa ca. ungefähr fast knapp annähernd nahezu an_die",
        "mehr_als über mindestens wenigstens gut",
        "weniger_als unter höchstens bis_zu maximal",
    ),
    "pt": (
        "cerca_de perto_de quase aproximadamente uns umas em_torno_de por_volta_de",
        "mais_de pelo_menos ao_menos no_mínimo acima_de passou_dos passou_de ultrapassou_os",
        "menos_de no_máximo até abaixo_de",
    ),
    "es": (
        "cerca_de casi unos unas aproximadamente alrededor_de en_torno_a",
        "más_de al_menos por_lo_menos como_mínimo",
        "menos_de como_máximo hasta",
    ),
    "fr": (
        "environ près_de presque quelque autour_de à_peu_près",
        "plus_de au_moins",
        "moins_de au_plus jusqu'à jusqu’à",
    ),
    "it": ("circa quasi intorno_a", "più_di oltre almeno", "meno_di fino_a"),
    "nl": ("ongeveer bijna circa zo'n zo’n", "meer_dan minstens ruim", "minder_dan tot hooguit"),
    "ru": ("около почти примерно порядка", "более больше свыше не_менее", "менее меньше не_более"),
}
"""Words before a number in other languages."""


@cache
def _bound_words(language: str | None = None) -> re.Pattern[str]:
    kinds = {"about": "approximately", "min": "at_least", "max": "at_most"}
    groups = []
    of_language = _OF_LANGUAGES.get(language or "en", ("", "", ""))
    for (name, section), others in zip(kinds.items(), of_language, strict=True):
        known = {word.replace("_", " ") for word in others.split()}
        forms = sorted(words("counting", section) | known, key=len, reverse=True)
        joined = "|".join(
            (r"\b" if form[0].isalpha() else "") + re.escape(form).replace(r"\ ", r"\s+")
            for form in forms
        )
        groups.append(f"(?P<{name}>{joined})")
    return re.compile(rf"(?:{'|'.join(groups)})(?:\s+some)?\s*$", re.IGNORECASE)


def bounds_before(
    text: str, sentence: Span, start: int, unit: str | None, language: str | None = None
) -> tuple[bool, str | None, int]:
    """(approximate, bound, where the figure begins with these words)."""
    approximate, bound = False, None
    for _ in range(2):
        low = max(sentence.start, start - LOOK)
        match = _bound_words(language).search(text[low:start])
        if match is None:
            break
        form = " ".join(match.group().lower().split())
        if form in ("up to", "over") and _MOVES.search(text, low, low + match.start()):
            break
        if form in words("counting", "time_needs_more") and unit in STRETCHES:
            break
        if form == "some" and text[start : start + 3] == "of ":
            break
        if match["about"]:
            approximate = True
        else:
            bound = bound or ("min" if match["min"] else "max")
            approximate = approximate or form in ("just over", "just under")
        start = low + match.start()
    return approximate, bound, start
