"""Small figures set above the line."""

from __future__ import annotations

import re

_RAISED = re.compile(r"\s*[+−-]?\d{1,2}\s*")
_SIGNS = str.maketrans("0123456789+−-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def raised(text: str) -> str:
    """`text` with the signs for raised figures, lest ten to the sixth read 106."""
    return text.translate(_SIGNS) if _RAISED.fullmatch(text) else text
