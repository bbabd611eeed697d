"""File names as they may be shown: every sign that could deceive is made visible."""

from __future__ import annotations

import unicodedata

BIDI_CONTROLS = {
    "\u061c": "[ALM]",
    "\u200e": "[LRM]",
    "\u200f": "[RLM]",
    "\u202a": "[LRE]",
    "\u202b": "[RLE]",
    "\u202c": "[PDF]",
    "\u202d": "[LRO]",
    "\u202e": "[RLO]",
    "\u2066": "[LRI]",
    "\u2067": "[RLI]",
    "\u2068": "[FSI]",
    "\u2069": "[PDI]",
}
"""Controls of the bidirectional algorithm (UAX 9) and the names that Unicode gives them."""


def visible_name(name: str) -> str:
    """`name` with bidi controls, other controls, line breaks and stray bytes written out."""
    return "".join(map(_visible, name))


def _visible(char: str) -> str:
    if char in BIDI_CONTROLS:
        return BIDI_CONTROLS[char]
    if "\udc80" <= char <= "\udcff":
        return f"[byte {ord(char) - 0xDC00:02X}]"
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return f"[U+{ord(char):04X}]"
    return char


def has_bidi_controls(name: str) -> bool:
    return any(char in BIDI_CONTROLS for char in name)
