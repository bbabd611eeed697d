"""Word documents (Office Open XML, ECMA-376 part 1): all text that a reader of the page sees.

Tracked insertions are shown, deletions left out and told; text boxes, tables, notes, headers,
footers and documents put inside are kept. Pictures, objects and remote templates are told and never
touched.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, TextBuilder
from reader.documents.formats import office
from reader.documents.formats.office import FETCHING_FIELD
from reader.documents.formats.package import Package, damaged
from reader.documents.formats.raised import raised
from reader.documents.formats.word_styles import Styles
from reader.documents.formats.word_xml import (
    FALLBACK,
    MATH_TEXT,
    SKIPPED,
    TEXT_BOXES,
    Relation,
    attribute,
    child,
    identifier,
    is_on,
    name_of,
    outermost,
    read_relations,
    relations_of,
    value_of,
)

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_DRAWN = ("charts/chart", "diagrams/data")
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
    return _read(data, is_inner=False)


def _read(data: bytes, *, is_inner: bool) -> Draft:
    package = Package(data)
    main = _main_part(package)
    root = package.xml(main)
    body = _body(root) if root is not None else None
    if body is None:
        raise damaged()
    reading = _Reading(package, main, is_inner=is_inner)
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

    def __init__(self, package: Package, main: str, *, is_inner: bool) -> None:
        self.builder = TextBuilder()
        self._package = package
        self._folder = posixpath.dirname(main)
        self._relations = relations_of(package, main)
        self._styles = Styles(package.xml(posixpath.join(self._folder, "styles.xml")))
        self._is_inner = is_inner
        self._seen: set[str] = set()

    def add_story(
        self, container: Any, *, style: BlockStyle | None = None, role: Role | None = None
    ) -> None:
        """Paragraphs and tables below `container`, in order."""
        for element in outermost(container, ("p", "tbl", "altChunk")):
            if name_of(element) == "p":
                self._add_paragraph(element, style, role)
            elif name_of(element) == "tbl":
                self._add_table(element, style, role)
            else:
                self._add_inner_document(identifier(element))

    def add_notes(self, kind: str) -> None:
        root = self._package.xml(posixpath.join(self._folder, f"{kind}.xml"))
        if root is None:
            return
        for note in root:
            if attribute(note, "type") in (None, "normal"):
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
                text = "\n".join(self._text(p) for p in outermost(root, ("p",))).strip()
                if text and text not in shown:
                    shown.add(text)
                    self.builder.add(text, role=Role.FURNITURE, is_story=False)

    def notices(self) -> Iterator[Notice]:
        names = self._package.names
        if "tracked" in self._seen:
            yield office.TRACKED_CHANGES
        if "hidden" in self._seen:
            yield office.HIDDEN_TEXT
        if "struck" in self._seen:
            yield office.STRUCK_OUT
        if "object" in self._seen or any(name.endswith("vbaProject.bin") for name in names):
            yield office.OBJECT_OR_MACRO
        if any(f"{self._folder}/{kind}" in name for name in names for kind in _DRAWN):
            yield Notice(
                "drawings_left_out",
                "The document holds charts or diagrams; the words in them are not shown.",
            )
        outside = any(
            relation.is_outside and relation.kind != "hyperlink"
            for relation in self._all_relations()
        )
        if outside or "fetching" in self._seen:
            yield Notice(
                "remote_content_blocked",
                "The document asks for content from elsewhere (a template, picture or other file). "
                "Nothing was loaded.",
            )
        if posixpath.join(self._folder, "comments.xml") in names:
            yield office.COMMENTS_LEFT_OUT

    def _all_relations(self) -> Iterator[Relation]:
        for name in self._package.names:
            if name.endswith(".rels") and name.startswith((self._folder + "/", "_rels/")):
                yield from read_relations(self._package, name).values()

    def _add_inner_document(self, relation: str) -> None:
        """A document of another format that Word would show in this place."""
        found = self._relations.get(relation)
        if found is None or found.is_outside:
            return
        target = found.target
        name = target.lstrip("/") if target[:1] == "/" else posixpath.join(self._folder, target)
        data = self._package.read(posixpath.normpath(name))
        draft = _inner_draft(data, name) if data and not self._is_inner else None
        if draft is None:
            self._seen.add("object")
            return
        for line in draft.lines:
            self.builder.add(line.span.of(draft.text), line.style, level=line.level)

    def _add_paragraph(self, paragraph: Any, style: BlockStyle | None, role: Role | None) -> None:
        shown, level = self._styles.of_paragraph(paragraph)
        self.builder.add(self._text(paragraph), style or shown, level=level, role=role)
        for box in paragraph.iter(*TEXT_BOXES):
            if not _is_fallback(box, paragraph):
                self.add_story(box, style=style, role=role)

    def _add_table(self, table: Any, style: BlockStyle | None, role: Role | None) -> None:
        for row in outermost(table, ("tr",)):
            cells = outermost(row, ("tc",))
            texts = [[self._text(p) for p in outermost(cell, ("p",))] for cell in cells]
            texts = [[text for text in cell if text.strip()] for cell in texts]
            if any(len(cell) > 1 or any("\n" in text for text in cell) for cell in texts):
                # A table used for layout: its cells hold paragraphs of their own.
                for cell in outermost(row, ("tc",)):
                    self.add_story(cell, style=style, role=role)
            else:
                line = "\t".join(" ".join(cell) for cell in texts)
                self.builder.add(line, style or BlockStyle.TABLE_ROW, role=role)

    def _text(self, paragraph: Any) -> str:
        """Visible text, without what stands in text boxes."""
        pieces: list[str] = []
        in_hidden = self._styles.hides_paragraph(paragraph)
        raised_run = None
        stack = [iter(paragraph)]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                continue
            name = name_of(element)
            self._note(element, name)
            if element.tag in MATH_TEXT:
                pieces.append(element.text or "")
            elif name in SKIPPED or element.tag == FALLBACK or element.tag in TEXT_BOXES:
                continue
            elif name == "r":
                if self._styles.hides_run(element, in_hidden):
                    self._seen.add("hidden")
                    continue
                if value_of(child(element, "rPr"), "vertAlign") == "superscript":
                    raised_run = element
                stack.append(iter(element))
            elif name == "t":
                text = element.text or ""
                is_raised = raised_run is not None and element.getparent() is raised_run
                pieces.append(raised(text) if is_raised else text)
            elif name in _SIGNS:
                pieces.append(_SIGNS[name])
            elif name == "sym":
                pieces.append(_symbol(element))
            else:
                stack.append(iter(element))
        return "".join(pieces)

    def _note(self, element: Any, name: str) -> None:
        """Remember what must be told of the document."""
        if name in ("del", "ins", "moveFrom", "moveTo"):
            self._seen.add("tracked")
        elif name in ("object", "control"):
            self._seen.add("object")
        elif name == "r":
            properties = child(element, "rPr")
            if is_on(properties, "strike") or is_on(properties, "dstrike"):
                self._seen.add("struck")
        elif (name == "instrText" and FETCHING_FIELD.match(element.text or "")) or (
            name == "fldSimple" and FETCHING_FIELD.match(attribute(element, "instr") or "")
        ):
            self._seen.add("fetching")


def _inner_draft(data: bytes, name: str) -> Draft | None:
    """None for what is no document, or one that cannot be read."""
    import importlib

    from reader.documents import recognise
    from reader.documents.encoding_detection import NotText
    from reader.documents.recognise import Kind
    from reader.errors import ReaderError

    kind = recognise.by_content(data) or recognise.by_name(name)
    try:
        if kind is Kind.WORD:
            return _read(data, is_inner=True)
        if kind in (
            recognise.Kind.HTML,
            recognise.Kind.MAIL,
            recognise.Kind.RICH_TEXT,
            recognise.Kind.TEXT,
        ):
            draft: Draft = importlib.import_module(f"reader.documents.formats.{kind}").read(data)
            return draft
    except (ReaderError, NotText):
        pass
    return None


def _main_part(package: Package) -> str:
    for relation in relations_of(package, "").values():
        if relation.kind == "officeDocument" and not relation.is_outside:
            name = posixpath.normpath(relation.target.lstrip("/"))
            if name in package.names:
                return name
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise damaged()


def _metadata(package: Package) -> Metadata:
    from reader.documents.formats.html_metadata import iso_day

    root = package.xml("docProps/core.xml")
    if root is None:
        return Metadata()

    def text(tag: str) -> str | None:
        return office.plain_property(root.findtext(tag))

    return office.properties(
        headline=text(_DC + "title"),
        byline=text(_DC + "creator"),
        language=text(_DC + "language"),
        created=iso_day(text(_TERMS + "created")),
        changed=iso_day(text(_TERMS + "modified")),
    )


def _body(root: Any) -> Any | None:
    return next((element for element in root if name_of(element) == "body"), None)


def _is_fallback(box: Any, paragraph: Any) -> bool:
    """Text boxes are stored twice, once for old programs; and nested ones are not ours."""
    element = box.getparent()
    while element is not None and element is not paragraph:
        if element.tag == FALLBACK or name_of(element) == "txbxContent":
            return True
        element = element.getparent()
    return False


def _symbol(element: Any) -> str:
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return "\ufffd"
    return (
        chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code)
        if 32 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD
        else "\ufffd"
    )
