"""Which parts of a page no reader of it sees, as far as the page's own tags and styles say.

Style sheets are not applied: what only a sheet hides is shown. Where a style may be undone later
(`opacity: 0` until the page is scrolled, letters in the colour of the paper) the text is shown too:
to lose a visible sentence is worse than to show a hidden one.
"""

from __future__ import annotations

import re
from typing import Any

_TAGS = frozenset(
    (
        "script", "style", "template", "noscript", "head", "title", "desc", "metadata", "canvas",
        "audio", "video", "object", "embed", "applet", "iframe", "frame", "frameset", "noframes",
        "map", "area", "datalist", "meta", "link", "base", "param", "source", "track",
        "annotation", "annotation-xml",
    )
)  # fmt: skip
_END = r"\s*(?:!\s*important\s*)?(?:;|$)"
_STYLES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden"
    r"|text-indent\s*:\s*-\d{3,}(?:px)?"
    + _END
    + r"|(?:left|top|right)\s*:\s*-\d{4,}(?:px)?"
    + _END,
    re.IGNORECASE,
)
_NO_LETTERS = re.compile(r"font-size\s*:\s*0+(?:\.0+)?(?:px|em|rem|pt|%)?" + _END, re.IGNORECASE)
_NO_SIZE = re.compile(
    r"(?=.*(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|$))(?=.*overflow\s*:\s*hidden)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_STYLE = 2000
_TELLING = 12
"""Words of a hidden sentence that are worth telling."""


def is_shown(element: Any, tag: str) -> bool:
    """Whether a browser shows the element, for what it is and says itself."""
    if tag in _TAGS:
        return False
    if "hidden" in element.attrib:
        return bool(element.get("hidden", "").lower() == "until-found")
    if tag == "dialog":
        return "open" in element.attrib
    style = element.get("style", "")[:_LONGEST_STYLE]
    if not style:
        return True
    if _STYLES.search(style) or _NO_SIZE.search(style):
        return False
    # Around other elements it is a known trick against gaps, undone further in.
    return bool(len(element) or not _NO_LETTERS.search(style))


def hides_sentences(element: Any, tag: str) -> bool:
    """Whether a hidden element holds running text that was once meant to be read."""
    if tag in _TAGS or tag == "dialog":
        return False
    words = 0
    for piece in element.itertext():
        words += len(piece.split())
        if words >= _TELLING:
            return True
    return False
