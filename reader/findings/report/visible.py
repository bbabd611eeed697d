"""Characters that change how text looks without being seen, written as signs.

A report is evidence: a right-to-left override or a zero-width letter in a source must neither
reorder nor hide anything on paper, and must not vanish either.
"""

from __future__ import annotations

import re
import unicodedata

_NAMES = {
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_KEPT = "\u200c\u200d\ufe0e\ufe0f"
"""Joiners and variation selectors that scripts and emoji need; harmless to order."""

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\uffff\ud800-\udfff\ue000-\uf8ff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


def sign_of(char: str) -> str:
    """ "[RLO]" for a right-to-left override, "[U+0007]" for a bell."""
    return f"[{_NAMES.get(char) or f'U+{ord(char):04X}'}]"


def split_visible(text: str) -> list[tuple[str, bool]]:
    """`text` in pieces: (text as it is, False) or (a stand-in sign, True). Tabs and line breaks
    inside become spaces; U+FFFD stays, it is what a decoder puts for bytes it could not read."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for found in _SUSPECT.finditer(text):
        if found[0] == "\ufffd":
            continue
        if found.start() > at:
            pieces.append((_spaced(text[at : found.start()]), False))
        pieces.append((sign_of(found[0]), True))
        at = found.end()
    if at < len(text):
        pieces.append((_spaced(text[at:]), False))
    return pieces


def visible(text: str) -> str:
    """`text` on one line, with a sign for every character that would not be seen."""
    return "".join(piece for piece, _ in split_visible(text))


def name_of(char: str) -> str:
    """For notes on characters that no font has: "U+1F309 BRIDGE AT NIGHT"."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()


def _spaced(text: str) -> str:
    return text.replace("\t", " ").replace("\n", " ")
