"""What a Word document's styles say of paragraphs and words: headings, quotations, hidden text."""

from __future__ import annotations

from typing import Any

from reader.documents.article import BlockStyle
from reader.documents.formats.word_xml import attribute, child, is_on, name_of, value_of


class Styles:
    """Read from `styles.xml` (its root, or None where there is none)."""

    def __init__(self, root: Any | None) -> None:
        self._levels = {"Title": 1, **{f"Heading{n}": n for n in range(1, 7)}}
        self._hidden: set[str] = set()
        for style in root if root is not None else ():
            identifier = attribute(style, "styleId") or ""
            name = value_of(style, "name").lower()
            if name == "title":
                self._levels[identifier] = 1
            elif name.startswith("heading ") and name[8:].isdigit():
                self._levels[identifier] = min(6, int(name[8:]))
            if name_of(style) == "style" and is_on(child(style, "rPr"), "vanish"):
                self._hidden.add(identifier)

    def of_paragraph(self, paragraph: Any) -> tuple[BlockStyle, int]:
        """Style, and level of a heading (1 to 6, else 0)."""
        properties = child(paragraph, "pPr")
        if properties is None:
            return BlockStyle.PARAGRAPH, 0
        identifier = value_of(properties, "pStyle")
        level = self._levels.get(identifier, 0)
        outline = value_of(properties, "outlineLvl")
        if outline.isdecimal() and outline != "9":
            level = min(6, int(outline) + 1)
        if level:
            return BlockStyle.HEADING, level
        if child(properties, "numPr") is not None or "list" in identifier.lower():
            return BlockStyle.LIST_ITEM, 0
        if "quot" in identifier.lower():
            return BlockStyle.BLOCK_QUOTE, 0
        return BlockStyle.PARAGRAPH, 0

    def hides_paragraph(self, paragraph: Any) -> bool:
        """Whether words of the paragraph are hidden where they say nothing of themselves."""
        return value_of(child(paragraph, "pPr"), "pStyle") in self._hidden

    def hides_run(self, run: Any, in_hidden: bool) -> bool:
        """The run's own word counts most, then its style's, then its paragraph's."""
        properties = child(run, "rPr")
        own = is_on(properties, "vanish")
        if own is not None:
            return own
        return in_hidden or value_of(properties, "rStyle") in self._hidden
