"""Patterns of characters that reorder a text or cannot be seen in it."""

from __future__ import annotations

import re

from reader.documents.names import BIDI_CONTROLS

BIDI = re.compile("[" + "".join(set(BIDI_CONTROLS) - {"\u200e", "\u200f", "\u061c"}) + "]")
"""Embeddings, overrides and isolates; plain direction marks are common in honest text."""
INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f]+"
    "|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}"  # one chooses the form of a sign; more hide data
)
