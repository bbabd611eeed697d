"""The groups of an RTF file: what each is for, and what holds until it ends."""

from __future__ import annotations

from reader.records import dataclass

NOT_SHOWN = frozenset(
    (
        "colortbl", "stylesheet", "info", "pict", "nonshppict", "objdata", "objclass", "fldinst",
        "bkmkstart", "bkmkend", "xe", "tc", "rxe", "txe", "bxe", "pntext", "pntxta", "pntxtb",
        "listtext", "annotation", "atnid", "atnauthor", "atntime", "atnref", "atnicn", "atrfstart",
        "atrfend", "template", "filetbl", "datafield", "themedata", "xmlnstbl", "generator",
        "fonttbl", "sp", "shprslt",
    )
)  # fmt: skip
"""Groups whose text no reader of the page sees."""
KNOWN_STARRED = frozenset(("shpinst", "fldrslt"))
"""Groups that are marked as optional and hold text that is shown."""
SHOWN = ("text", "note", "edge")
"""Targets whose letters are shown."""
ABOUT = ("title", "author", "creatim")
"""Groups of properties of the file that are read."""
EDGES = frozenset(f"{kind}{which}" for kind in ("header", "footer") for which in ("", *"lrf"))
"""Headers and footers: of all pages, of left, right and first ones."""


@dataclass(slots=True)
class Group:
    """What holds until the group ends."""

    target: str = "text"
    """Where letters go: text, note, edge, or the name of what is not shown."""
    page: str = ""
    hidden: bool = False
    deleted: bool = False
    is_raised: bool = False
    skip: int = 1
    """Signs after a Unicode letter that stand for it in older programs."""
    starred: bool = False
    """A star came first; the next word says what the group is."""
    is_list: bool = False
    level: int = 0
    in_table: bool = False
