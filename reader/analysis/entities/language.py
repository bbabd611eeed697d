"""Which language a text is in, roughly, and whether a model can read it."""

from __future__ import annotations

import re
from collections import Counter

from reader.documents.article import Article, Notice

_STOP_WORDS = {
    "en": "the and of to in is that was for it with as his on be at by had are this from but",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "le la les des et du une est dans que qui pour pas sur avec plus par au ce sont",
    "es": "el la los las de que y en un por con una para del se es su al lo como más",
    "it": "il di che la della per una sono non con del le dei alla gli nel anche è più come",
    "pt": "o que de do da em um para com não uma os no se na por mais as dos ao é",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij",
    "sv": "och att det som en på är av för med till den har inte ett om var sig från",
    "da": "og det at en den til er som på de med af for ikke der var et har fra han",
    "no": "og det at en den til er som på de med av for ikke der var et har fra han",
    "fi": "ja on ei että oli se hän mutta ovat kun niin kuin joka mukaan myös ole olla",
    "pl": "i w na się nie z do to że jest jak od przez po za oraz co dla był są",
    "cs": "a se v na je že o s z do i to jako za by ale jsou které podle pro",
    "tr": "ve bir bu için ile olarak da de daha çok olan sonra gibi kadar en ise ne",
    "id": "yang dan di itu dengan untuk dari pada ini dalam akan adalah tidak oleh juga ke",
    "ro": "și de în la a cu pe din că o care nu mai pentru este un sunt au fost",
    "hu": "a az és hogy nem is egy ez volt meg de csak azt már el még mint van",
}
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_SAMPLE = 20_000
"""Characters looked at."""
_FEWEST_WORDS = 8
"""Stop words needed before a language is named."""


def guess_language(text: str) -> str | None:
    """ISO 639-1 code by script or by the commonest small words; None where too little is said."""
    sample = text[:_SAMPLE]
    letters = sum(char.isalpha() for char in sample)
    for code, script in sorted(_SCRIPTS, key=lambda item: item[0] != "ja"):
        if letters and len(script.findall(sample)) > letters * (0.1 if code == "ja" else 0.4):
            return code
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    counts = {code: sum(words[word] for word in stop.split()) for code, stop in _STOP_WORDS.items()}
    ranked = sorted(counts, key=lambda code: -counts[code])
    if counts[ranked[0]] < _FEWEST_WORDS or counts[ranked[0]] < 1.1 * counts[ranked[1]]:
        return None
    return ranked[0]


def language_of(article: Article) -> str | None:
    """What the text itself shows, else what its file says."""
    stated = article.language.split("-")[0].lower() if article.language else None
    return guess_language(article.text) or stated


def is_readable_by(model_language: str, article: Article) -> bool:
    """Whether a model for `model_language` finds names in this article; unknown counts as yes."""
    language = language_of(article)
    return model_language == "xx" or language is None or language == model_language


def language_notice(model_language: str, article: Article) -> Notice | None:
    """What to tell where `find_entities` finds nothing because of the language, else None."""
    if is_readable_by(model_language, article):
        return None
    language = language_of(article)
    return Notice(
        "names_other_language",
        f"This article seems to be in another language ({language}) than the model can read "
        f"({model_language}), so no names are marked. Install a spaCy pipeline for “{language}” to "
        "see them.",
    )
