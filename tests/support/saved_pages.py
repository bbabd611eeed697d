"""Saved pages in the manner of many outlets, written by hand, and which of their text is what.

`saved_pages.txt`: a page opens with "=== name"; in its source {+ … +} is text of the article and
{- … -} is text of the page around it. All of it is invented.
"""

from __future__ import annotations

import re
from pathlib import Path

from support.pages import Page

_PIECE = re.compile(r"\{([+-])(.*?)[+-]+>?\}", re.DOTALL)


def read_saved_pages() -> list[Page]:
    source = Path(__file__).with_name("saved_pages.txt").read_text("utf-8")
    return [_read(part) for part in source.split("=== ")[1:]]


def _read(part: str) -> Page:
    name, _, rest = part.partition("\n")
    body = rest.split("</head>")[-1]
    pieces = [(match[1], match[2].strip()) for match in _PIECE.finditer(body)]
    return Page(
        name.strip(),
        _PIECE.sub(lambda match: match[2], rest),
        tuple(text for sign, text in pieces if sign == "+"),
        tuple(text for sign, text in pieces if sign == "-"),
    )
