"""Reads annotated news: `[words=VALUE]` is one expression of time with its TIMEX3 value.

A line "== DATE" sets the publication date of the lines that follow, each a text of its own;
"=== DATE" begins one article, whose paragraphs they are. "SET " before a value gives its type; a
line that begins with "#" is a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.documents.article import Span


@dataclass(frozen=True, slots=True)
class Expected:
    span: Span
    kind: str
    """DATE, TIME, DURATION or SET."""
    value: str


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    published: str
    text: str
    expected: tuple[Expected, ...]


def annotated_texts(path: Path) -> Iterator[AnnotatedText]:
    published = ""
    paragraphs: list[str] | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== ") or line.startswith("=== "):
            if paragraphs:
                yield annotated(published, "\n".join(paragraphs))
            mark, _, published = line.partition(" ")
            paragraphs = [] if mark == "===" else None
        elif not line or line.startswith("#"):
            continue
        elif paragraphs is None:
            yield annotated(published, line)
        else:
            paragraphs.append(line)
    if paragraphs:
        yield annotated(published, "\n".join(paragraphs))


def annotated(published: str, marked: str) -> AnnotatedText:
    """A text in the notation of this module."""
    text, at = "", 0
    expected = []
    for found in re.finditer(r"\[([^\[\]=]+)=(SET )?([^\]]+)\]", marked):
        text += marked[at : found.start()]
        span = Span(len(text), len(text) + len(found[1]))
        text += found[1]
        at = found.end()
        expected.append(Expected(span, kind_of(found[3], bool(found[2])), found[3]))
    return AnnotatedText(published, text + marked[at:], tuple(expected))


def kind_of(value: str, is_set: bool) -> str:
    """The type that a value tells: a set has to be told."""
    if is_set:
        return "SET"
    if re.match(r"P[\dXT]", value):
        return "DURATION"
    return "TIME" if "T" in value and value[0].isdigit() else "DATE"
