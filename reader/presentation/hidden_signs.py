"""Signs of a text that cannot be seen: where each stands, and what it is called.

A pane draws them over the words, so that a text that reads differently from what is stored looks
like one. The text itself is never changed.
"""

from __future__ import annotations

import re

from reader.documents.hidden import BIDI, INVISIBLE
from reader.documents.names import BIDI_CONTROLS
from reader.records import dataclass

_SOFT_HYPHEN = "\u00ad"
"""Honest pages are full of it, and it is seen where a line ends in it."""


_CONTROLS = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF",
    "VT", "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
    "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
)  # fmt: skip
_PICTURES = {chr(0x2400 + code): name for code, name in enumerate(_CONTROLS)}
_PICTURES["\u2421"] = "DEL"
"""Signs that stand for control characters in an article, and few fonts draw."""
_PICTURE = re.compile("[\u2400-\u241f\u2421]")
_MOST_NAMES = 3
"""Of signs in a row; more run into the next words."""


@dataclass(frozen=True, slots=True)
class HiddenSign:
    """Signs in a row from `offset` on. `name` holds Unicode's short names of those that reorder
    text and of control characters ("RLO", "ESC"); it is empty where all only cannot be seen."""

    offset: int
    name: str


def hidden_signs(text: str) -> tuple[HiddenSign, ...]:
    """All of `text`, in order."""
    if text.isascii():
        return ()
    found = [(match.span(), BIDI_CONTROLS[match[0]].strip("[]")) for match in BIDI.finditer(text)]
    found += [(match.span(), _PICTURES[match[0]]) for match in _PICTURE.finditer(text)]
    for match in INVISIBLE.finditer(text):
        if match[0].strip(_SOFT_HYPHEN):
            found.append((match.span(), ""))
    found.sort()
    signs: list[HiddenSign] = []
    names: list[str] = []
    reached = -1
    for (start, end), name in found:
        if start == reached:
            names.append(name)
            signs[-1] = HiddenSign(signs[-1].offset, _joined(names))
        else:
            names = [name]
            signs.append(HiddenSign(start, name))
        reached = end
    return tuple(signs)


def _joined(names: list[str]) -> str:
    different = list(filter(None, dict.fromkeys(names)))
    more = "…" if len(different) > _MOST_NAMES else ""
    return " ".join(different[:_MOST_NAMES]) + more


def with_signs_named(text: str) -> str:
    """`text` for a list or a label, with signs that reorder it written out ("[RLO]")."""
    return text if text.isascii() else BIDI.sub(lambda match: BIDI_CONTROLS[match[0]], text)
