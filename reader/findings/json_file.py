"""The findings document as the bytes of a JSON file."""

from __future__ import annotations

import hashlib
import json

from reader.findings.article_part import Document


def json_bytes(document: Document) -> bytes:
    """UTF-8, indented, keys in the document's order, one newline at the end. Lone surrogates (which
    no decoder makes, but a hand-made text may hold) are escaped, so this never fails."""
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    return text.encode("utf-8", "backslashreplace")


def fingerprint(document: Document) -> str:
    """SHA-256 (hex) of the document without the time of making: what two equal runs share."""
    made = {key: value for key, value in document["made"].items() if key != "at"}
    stable = {**document, "made": made}
    canonical = json.dumps(stable, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
