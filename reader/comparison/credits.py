"""Credits of pictures: "(Photo by AFP)" says who took a picture, and nothing about the event."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"(?:file |handout |archive |main |cover )?"
    r"(?:photo(?:graph)?s?|picture|pic|image|foto|credit|illustration)s?"
    r"(?: credit| illustration)?(?: by|:| courtesy of| via| ©|/| –| -)?(?=\s?[A-Z©])|©|\(c\)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:AFP|AP|Reuters|REUTERS|EPA(?:-EFE)?|PA(?: Wire)?|Getty(?: Images)?|Alamy|Shutterstock"
    r"|Rex|dpa|Xinhua|TASS|ANSA|Bloomberg|UPI|Anadolu)\b"
)
_JOINING = frozenset(["by", "via", "for", "and", "of", "the", "in", "from", "courtesy", "with"])
_MOST = 10
"""Words of the longest credit."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def is_credit(sentence: str) -> bool:
    """Whether a sentence is nothing but the credit of a picture.

    It names a label ("Photo:") or an agency, and all its other words are names.
    """
    plain = sentence.strip(" \t()[]|.")
    label = _LABEL.match(plain)
    rest = plain[label.end() :] if label else plain
    words = _WORD.findall(rest)
    if len(words) > _MOST or not (label or _AGENCY.search(plain)):
        return False
    bracketed = sentence.lstrip()[:1] in "([" or "/" in plain
    if label is None and not bracketed:
        return False  # "AP" alone may open a sentence
    return all(word[0].isupper() or word in _JOINING or word == "dpa" for word in words)
