"""Word documents (Office Open XML, ECMA-376 part 1): all text that a reader of the page sees.

Tracked insertions are shown, deletions left out and told; text boxes, tables, notes, headers and
footers are kept. Pictures, objects and remote templates are told and never touched.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder
from reader.documents.formats.package import Package, damaged

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_SKIPPED = frozenset(
    (
        "del", "moveFrom", "delText", "instrText", "delInstrText", "fldData", "rPr", "pPr",
        "sectPr",
        "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "rubyPr", "annotationRef",
        "footnoteRef", "endnoteRef", "separator", "continuationSeparator",
    )
)  # fmt: skip
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises ReaderError. `encoding` means nothing here: XML says its own."""
    package = Package(data)
    main = _main_part(package)
    root = package.xml(main)
    if root is None or _body(root) is None:
        raise damaged()
    reading = _Reading(package, main)
    body = _body(root)
    reading.add_story(body)
    for kind in ("footnotes", "endnotes"):
        reading.add_notes(kind)
    reading.add_page_parts()
    return Draft(
        _MEDIA_TYPE,
        Encoding("utf-8", "XML"),
        reading.builder.text(),
        tuple(reading.builder.lines),
        _metadata(package),
        (*package.notices(), *reading.notices()),
    )


class _Reading:
    """One document being read."""

    def __init__(self, package: Package, main: str) -> None:
        self.builder = TextBuilder()
        self._package = package
        self._folder = posixpath.dirname(main)
        self._relations = _relations(package, main)
        self._headings = _heading_levels(package, self._folder)
        self._seen: set[str] = set()

    def add_story(
        self, container: Any, *, style: BlockStyle | None = None, role: Role | None = None
    ) -> None:
        """Paragraphs and tables below `container`, in order."""
        for element in _outermost(container, ("p", "tbl")):
            if _name(element) == "p":
                self._add_paragraph(element, style, role)
            else:
                self._add_table(element, style, role)

    def add_notes(self, kind: str) -> None:
        root = self._package.xml(posixpath.join(self._folder, f"{kind}.xml"))
        if root is None:
            return
        for note in root:
            if _attribute(note, "type") in (None, "normal"):
                self.add_story(note, style=BlockStyle.FOOTNOTE)

    def add_page_parts(self) -> None:
        """Headers and footers stand on every page; here once, after the text."""
        shown: set[str] = set()
        for name in sorted(self._package.names):
            base = posixpath.basename(name)
            if (
                posixpath.dirname(name) == self._folder
                and base.startswith(("header", "footer"))
                and base.endswith(".xml")
            ):
                root = self._package.xml(name)
                if root is None:
                    continue
                text = "\n".join(self._text(p) for p in _outermost(root, ("p",))).strip()
                if text and text not in shown:
                    shown.add(text)
                    self.builder.add(text, role=Role.FURNITURE, is_story=False)

    def notices(self) -> Iterator[Notice]:
        if "tracked" in self._seen:
            yield Notice(
                "tracked_changes",
                "The document holds tracked changes: insertions are shown, deleted words are not. "
                "Another version of it may read differently.",
            )
        if "hidden" in self._seen:
            yield Notice(
                "hidden_text", "The document holds text set as hidden, which is not shown."
            )
        if "object" in self._seen or any(
            name.endswith("vbaProject.bin") for name in self._package.names
        ):
            yield Notice(
                "embedded_object",
                "The document holds an embedded object or macro, which was left alone.",
            )
        if any(
            is_remote and not kind.endswith("/hyperlink")
            for kind, _, is_remote in self._all_relations()
        ):
            yield Notice(
                "remote_content_blocked",
                "The document asks for content from elsewhere (a template or picture). Nothing was "
                "loaded.",
            )
        if posixpath.join(self._folder, "comments.xml") in self._package.names:
            yield Notice("comments_left_out", "The document holds comments, which are not shown.")

    def _all_relations(self) -> Iterator[tuple[str, str, bool]]:
        for name in self._package.names:
            if name.endswith(".rels") and name.startswith((self._folder + "/", "_rels/")):
                yield from _read_relations(self._package, name).values()

    def _add_paragraph(self, paragraph: Any, style: BlockStyle | None, role: Role | None) -> None:
        shown, level = self._paragraph_style(paragraph)
        self.builder.add(self._text(paragraph), style or shown, level=level, role=role)
        for box in paragraph.iter(_W + "txbxContent", _STRICT + "txbxContent"):
            if not _is_fallback(box, paragraph):
                self.add_story(box, style=style, role=role)

    def _add_table(self, table: Any, style: BlockStyle | None, role: Role | None) -> None:
        for row in _outermost(table, ("tr",)):
            cells = _outermost(row, ("tc",))
            texts = [[self._text(p) for p in _outermost(cell, ("p",))] for cell in cells]
            texts = [[text for text in cell if text.strip()] for cell in texts]
            if any(len(cell) > 1 or any("\n" in text for text in cell) for cell in texts):
                # A table used for layout: its cells hold paragraphs of their own.
                for cell in _outermost(row, ("tc",)):
                    self.add_story(cell, style=style, role=role)
            else:
                line = "\t".join(" ".join(cell) for cell in texts)
                self.builder.add(line, style or BlockStyle.TABLE_ROW, role=role)

    def _paragraph_style(self, paragraph: Any) -> tuple[BlockStyle, int]:
        properties = _child(paragraph, "pPr")
        if properties is None:
            return BlockStyle.PARAGRAPH, 0
        named = _child(properties, "pStyle")
        identifier = (_attribute(named, "val") or "") if named is not None else ""
        level = self._headings.get(identifier, 0)
        outline = _child(properties, "outlineLvl")
        if outline is not None and (_attribute(outline, "val") or "").isdigit():
            level = (
                min(6, int(_attribute(outline, "val") or 8) + 1)
                if _attribute(outline, "val") != "9"
                else level
            )
        if level:
            return BlockStyle.HEADING, level
        if _child(properties, "numPr") is not None or "list" in identifier.lower():
            return BlockStyle.LIST_ITEM, 0
        if "quot" in identifier.lower():
            return BlockStyle.BLOCK_QUOTE, 0
        return BlockStyle.PARAGRAPH, 0

    def _text(self, paragraph: Any) -> str:
        """Visible text, without what stands in text boxes."""
        pieces: list[str] = []
        stack = [iter(paragraph)]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                continue
            tag = element.tag
            if tag == _MATH_TEXT:
                pieces.append(element.text or "")
                continue
            name = _name(element)
            if name in ("del", "ins", "moveFrom", "moveTo"):
                self._seen.add("tracked")
            if name in ("object", "altChunk", "control"):
                self._seen.add("object")
            if name in _SKIPPED or tag == _MC + "Fallback" or name == "txbxContent":
                continue
            if name == "r" and _is_hidden(element):
                self._seen.add("hidden")
                continue
            if name == "t":
                pieces.append(element.text or "")
            elif name in _SIGNS:
                pieces.append(_SIGNS[name])
            elif name == "sym":
                pieces.append(_symbol(element))
            else:
                stack.append(iter(element))
        return "".join(pieces)


def _main_part(package: Package) -> str:
    for kind, target, is_remote in _read_relations(package, "_rels/.rels").values():
        if kind.endswith("/officeDocument") and not is_remote:
            name = posixpath.normpath(target.lstrip("/"))
            if name in package.names:
                return name
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise damaged()


def _relations(package: Package, part: str) -> dict[str, tuple[str, str, bool]]:
    folder, base = posixpath.split(part)
    return _read_relations(package, posixpath.join(folder, "_rels", base + ".rels"))


def _read_relations(package: Package, name: str) -> dict[str, tuple[str, str, bool]]:
    """Identifier -> (type, target, is outside the package)."""
    root = package.xml(name)
    if root is None:
        return {}
    return {
        item.get("Id", ""): (
            item.get("Type", ""),
            item.get("Target", ""),
            item.get("TargetMode", "").lower() == "external",
        )
        for item in root
        if isinstance(item.tag, str)
    }


def _heading_levels(package: Package, folder: str) -> dict[str, int]:
    """Style identifier -> outline level, by built-in names ("heading 1", "Title")."""
    root = package.xml(posixpath.join(folder, "styles.xml"))
    levels: dict[str, int] = {"Title": 1, **{f"Heading{n}": n for n in range(1, 7)}}
    if root is None:
        return levels
    for style in root:
        named = _child(style, "name")
        if named is None:
            continue
        name = (_attribute(named, "val") or "").lower()
        identifier = _attribute(style, "styleId") or ""
        if name == "title":
            levels[identifier] = 1
        elif name.startswith("heading ") and name[8:].isdigit():
            levels[identifier] = min(6, int(name[8:]))
    return levels


def _metadata(package: Package) -> Metadata:
    from reader.documents.formats.html_metadata import iso_day

    root = package.xml("docProps/core.xml")
    if root is None:
        return Metadata()

    def text(tag: str) -> str | None:
        found = root.find(tag)
        return (found.text or "").strip()[:300] or None if found is not None else None

    created = iso_day(text(_TERMS + "created"))
    return Metadata(
        title=text(_DC + "title"),
        byline=text(_DC + "creator"),
        language=(text(_DC + "language") or "")[:2].lower() or None,
        published=(MetadataDate(created, "date of the file's creation", False),) if created else (),
    )


def _body(root: Any) -> Any | None:
    return next((element for element in root if _name(element) == "body"), None)


def _outermost(container: Any, names: tuple[str, ...]) -> list[Any]:
    """Elements of these names below `container` that lie in no other of them, in order."""
    found = []
    stack = [iter(container)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif _name(element) in names:
            found.append(element)
        elif _name(element) not in _SKIPPED and element.tag != _MC + "Fallback":
            stack.append(iter(element))
    return found


def _is_fallback(box: Any, paragraph: Any) -> bool:
    """Text boxes are stored twice, once for old programs; and nested ones are not ours."""
    element = box.getparent()
    while element is not None and element is not paragraph:
        if element.tag == _MC + "Fallback" or _name(element) == "txbxContent":
            return True
        element = element.getparent()
    return False


def _is_hidden(run: Any) -> bool:
    properties = _child(run, "rPr")
    vanish = _child(properties, "vanish") if properties is not None else None
    return vanish is not None and _attribute(vanish, "val") not in ("0", "false", "off")


def _symbol(element: Any) -> str:
    try:
        code = int(_attribute(element, "char") or "", 16)
    except ValueError:
        return "\ufffd"
    return (
        chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code)
        if 32 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD
        else "\ufffd"
    )


def _name(element: Any) -> str:
    """Local name of a WordprocessingML element, "" for others."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    for namespace in (_W, _STRICT):
        if tag.startswith(namespace):
            return tag[len(namespace) :]
    return ""


def _child(element: Any, name: str) -> Any | None:
    return next((child for child in element if _name(child) == name), None)


def _attribute(element: Any, name: str) -> str | None:
    value: str | None = element.get(_W + name, element.get(_STRICT + name))
    return value
