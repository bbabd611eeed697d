"""Invented pasted articles in the forms of many outlets and languages, with the role of each line.

`pasted_forms.txt`: a form opens with "=== name | language | published | outlet"; then one line
each: role letter, colon, text; what stands in brackets at the start of a body line is its dateline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reader.documents.article import Role

LETTERS = {
    "H": Role.HEADLINE,
    "S": Role.STANDFIRST,
    "D": Role.DATE_LINE,
    "X": Role.SECTION,
    "C": Role.CAPTION,
    "F": Role.FURNITURE,
    "B": Role.BODY,
}
_DATELINE = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\] ?")


@dataclass(frozen=True)
class Form:
    """One article, and what must be found in it."""

    name: str
    language: str
    published: str | None
    outlet: str | None
    text: str
    blocks: tuple[tuple[Role, str], ...]


def read_forms() -> list[Form]:
    source = Path(__file__).with_name("pasted_forms.txt").read_text("utf-8")
    return [_read(part) for part in source.split("=== ")[1:]]


def _read(part: str) -> Form:
    head, _, rest = part.partition("\n")
    name, language, published, outlet = (field.strip() for field in head.split(" | "))
    texts, blocks = [], []
    for line in rest.split("\n"):
        if not line:
            texts.append("")
            continue
        letter, text = line[0], line[3:]
        dateline = _DATELINE.match(text) if letter == "B" else None
        if dateline:
            blocks.append((Role.DATELINE, dateline[1]))
            text = text[dateline.end() :]
            blocks.append((Role.BODY, text))
            glue = "" if dateline[0].endswith("]") else " "
            texts.append(dateline[1] + glue + text)
        else:
            blocks.append((LETTERS[letter], text))
            texts.append(text)
    is_wrapped = "wrapped" in name
    glued = "\n".join(texts) if is_wrapped else "\n\n".join(text for text in texts if text)
    return Form(
        name,
        language,
        None if published == "-" else published,
        None if outlet == "-" else outlet,
        glued,
        tuple(blocks),
    )
