"""What is attached to a report: both sources and the findings.

A source is attached as the file that was opened, byte for byte, where it still is that file; else
as the text that was read from it, with the reason. Of a path nothing but its last name is kept.
"""

from __future__ import annotations

import base64
import hashlib
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from reader.comparison.model import Comparison
from reader.documents.article import Article, Side
from reader.findings.findings import to_document
from reader.findings.json_file import json_bytes
from reader.findings.made import Made
from reader.records import dataclass

_FINDINGS = "findings.json"
_LARGEST = 8 * 1024 * 1024
"""Bytes of an attached file; the typesetter needs 37 times as much memory (measured)."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it is attached."""

    side: Side
    name: str
    data: bytes
    media_type: str
    why_not: str = ""
    """Why this is the text as read; empty where it is the file itself."""


def find_sources(
    comparison: Comparison, paths: Mapping[Side, Path] | None = None
) -> tuple[Source, Source]:
    """A and B as they can be attached. `paths` says from where they were opened; none is known of
    pasted text."""
    left = _source(Side.LEFT, comparison.left.article, paths, {_FINDINGS})
    right = _source(Side.RIGHT, comparison.right.article, paths, {_FINDINGS, left.name.casefold()})
    return left, right


def attached_files(
    sources: Iterable[Source], comparison: Comparison, made: Made
) -> list[dict[str, Any]]:
    """As `resources/report/main.typ` reads them, with the bytes of sources in Base64."""
    files = [
        {
            "name": source.name,
            "data": base64.b64encode(source.data).decode("ascii"),
            "mime": source.media_type,
            "description": f"Text of {source.side} as read" if source.why_not
            else f"{source.side} as it was opened, byte for byte",
            "relationship": "source",
        }
        for source in sources
    ]  # fmt: skip
    findings = {
        "name": _FINDINGS,
        "text": json_bytes(to_document(comparison, made=made)).decode("utf-8"),
        "mime": "application/json",
        "description": "All findings as data",
        "relationship": "data",
    }
    return [*files, findings]


def _source(
    side: Side, article: Article, paths: Mapping[Side, Path] | None, taken: set[str]
) -> Source:
    found = _read(article, (paths or {}).get(side))
    if isinstance(found, bytes):
        # A backslash may stand in a file's name, but not in that of an attachment.
        name = _free(article.file.replace("\\", "_"), side, taken)
        return Source(side, name, found, article.media_type)
    text = article.text.encode("utf-8", "backslashreplace")
    return Source(side, _free(f"{side} as read.txt", side, taken), text, "text/plain", found)


def _free(name: str, side: Side, taken: set[str]) -> str:
    while name.casefold() in taken:
        name = f"{side} {name}"
    return name


def _read(article: Article, path: Path | None) -> bytes | str:
    """The bytes that were opened, or why they cannot be had."""
    if path is None:
        return "it was not opened from a file"
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) or state.st_size != article.size:
            return "the file has changed since it was opened"
        if state.st_size > _LARGEST:
            return f"the file is larger than {_LARGEST // 1024**2} MB"
        data = path.read_bytes()
    except OSError:
        return "the file is no longer to be had where it was opened"
    if hashlib.sha256(data).hexdigest() != article.sha256:
        return "the file has changed since it was opened"
    return data
