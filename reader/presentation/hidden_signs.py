"""Signs of a text that cannot be seen: where each stands, and what it is called.

A pane draws them over the words, so that a text that reads differently from what is stored looks
like one. The text itself is never changed.
"""

from __future__ import annotations

from reader.documents.hidden import BIDI, INVISIBLE
from reader.documents.names import BIDI_CONTROLS
from reader.records import dataclass

_SOFT_HYPHEN = "\u00ad"
"""Honest pages are full of it, and it is seen where a line ends in it."""


@dataclass(frozen=True, slots=True)
class HiddenSign:
    """A sign at `offset`. `name` is Unicode's short name of one that reorders text ("RLO"), and
    empty for one that only cannot be seen."""

    offset: int
    name: str


def hidden_signs(text: str) -> tuple[HiddenSign, ...]:
    """All of `text`, in order; of several in a row that cannot be seen, the first."""
    if text.isascii():
        return ()
    found = [
        HiddenSign(match.start(), BIDI_CONTROLS[match[0]].strip("[]"))
        for match in BIDI.finditer(text)
    ]
    for match in INVISIBLE.finditer(text):
        if match[0].strip(_SOFT_HYPHEN):
            found.append(HiddenSign(match.start(), ""))
    return tuple(sorted(found, key=lambda sign: sign.offset))


def with_signs_named(text: str) -> str:
    """`text` for a list or a label, with signs that reorder it written out ("[RLO]")."""
    return text if text.isascii() else BIDI.sub(lambda match: BIDI_CONTROLS[match[0]], text)
