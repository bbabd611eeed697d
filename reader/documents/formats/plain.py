"""Plain text: the decoded file with newlines made "\\n" and nothing else changed."""

from __future__ import annotations

from reader.documents.draft import Draft, lines_of
from reader.documents.encoding import decode


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText for bytes that are no text."""
    decoded = decode(data, chosen=encoding)
    return Draft(
        "text/plain",
        decoded.encoding,
        decoded.text,
        lines_of(decoded.text),
        notices=decoded.notices,
    )
