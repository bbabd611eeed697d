"""Paragraphs and table rows of an RTF file, with notes and page edges set aside until the end."""

from __future__ import annotations

from reader.documents.article import BlockStyle, Role
from reader.documents.draft import TextBuilder
from reader.documents.formats.rtf_groups import SHOWN, Group
from reader.records import dataclass, field

BREAKS = frozenset(("par", "sect", "page", "cell", "nestcell", "row", "nestrow"))
"""Control words that end a paragraph, a cell or a row."""


@dataclass(slots=True)
class _Lines:
    """A paragraph and a table row being collected: of the body, a note or a page edge."""

    pieces: list[str] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=lambda: [[]])


class Flow:
    """The text of one file in reading order, as it comes."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self._now = _Lines()
        self._held: list[_Lines] = []
        """What goes on when an aside ends."""
        self._later: list[tuple[str, str]] = []
        """Target ("note", "edge") and text of each aside."""

    def add(self, text: str) -> None:
        self._now.pieces.append(text)

    def begin_aside(self) -> None:
        """A note or a page edge begins inside a paragraph."""
        self._held.append(self._now)
        self._now = _Lines()

    def end_aside(self, target: str) -> None:
        self._later.append((target, "".join(self._now.pieces)))
        self._now = self._held.pop()

    def end_of(self, word: str, group: Group) -> None:
        """One of `BREAKS`, in a group."""
        if group.target not in SHOWN:
            return
        now = self._now
        if group.target != "text":
            now.pieces.append("\n")
            return
        text = "".join(now.pieces)
        now.pieces.clear()
        if word in ("cell", "nestcell"):
            now.cells[-1].append(text)
            now.cells.append([])
        elif word in ("row", "nestrow"):
            self._end_row(group)
        elif group.in_table:
            now.cells[-1].append(text)
        else:
            self._end_row(group)
            self._add_paragraph(text, group)

    def finish(self) -> None:
        """The last paragraph, then what stood aside."""
        self.end_of("par", Group())
        asides = tuple(dict.fromkeys(self._later))
        for target, text in asides:
            if target == "note":
                self.builder.add(text, BlockStyle.FOOTNOTE)
        for target, text in asides:
            if target == "edge":
                self.builder.add(text, role=Role.FURNITURE, is_story=False)

    def _end_row(self, group: Group) -> None:
        cells = [[text for text in cell if text.strip()] for cell in self._now.cells]
        self._now.cells = [[]]
        if not any(cells):
            return
        if any(len(cell) > 1 or "\n" in "".join(cell) for cell in cells):
            # A table used for layout: its cells hold paragraphs of their own.
            for text in (text for cell in cells for text in cell):
                self._add_paragraph(text, group)
            return
        self.builder.add("\t".join("".join(cell) for cell in cells), BlockStyle.TABLE_ROW)

    def _add_paragraph(self, text: str, group: Group) -> None:
        style = BlockStyle.LIST_ITEM if group.is_list else BlockStyle.PARAGRAPH
        style = BlockStyle.HEADING if group.level else style
        self.builder.add(text, style, level=group.level)
