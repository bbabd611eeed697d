"""OpenDocument texts (OASIS ODF 1.3): all text that a reader of the page sees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, TextBuilder
from reader.documents.formats import office
from reader.documents.formats.package import Package, damaged, encrypted

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _OFFICE, _TABLE, _DRAW, _STYLE, _META, _MANIFEST = (
    _NS % name for name in ("text", "office", "table", "drawing", "style", "meta", "manifest")
)
_SVG = _NS % "svg-compatible"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MOST_SPACES = 1000
"""Of one `text:s`, which may ask for any number."""
_SKIPPED = frozenset(
    (
        _TEXT + "tracked-changes",
        _OFFICE + "annotation",
        _OFFICE + "annotation-end",
        _OFFICE + "forms",
        _TEXT + "sequence-decls",
        _TEXT + "variable-decls",
        _TEXT + "user-field-decls",
        _TEXT + "note-citation",
        _TEXT + "hidden-text",
        _TEXT + "section-source",
        _OFFICE + "event-listeners",
        _SVG + "title",
        _SVG + "desc",
    )
)
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises ReaderError. `encoding` means nothing here: XML says its own."""
    package = Package(data)
    manifest = package.xml("META-INF/manifest.xml")
    if (
        manifest is not None
        and next(manifest.iter(_MANIFEST + "encryption-data"), None) is not None
    ):
        raise encrypted()
    root = package.xml("content.xml")
    body = root.find(f".//{_OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise damaged()
    styles = package.xml("styles.xml")
    reading = _Reading(_hidden_styles(root, styles))
    reading.add_story(body)
    reading.add_waiting_notes()
    if styles is not None:
        reading.add_page_parts(styles)
    return Draft(
        _MEDIA_TYPE,
        Encoding("utf-8", "XML"),
        reading.builder.text(),
        tuple(reading.builder.lines),
        _metadata(package),
        (*package.notices(), *_notices(package, root, reading.has_hidden)),
    )


def _hidden_styles(*roots: Any | None) -> frozenset[str]:
    """Names of the styles whose words are not shown."""
    return frozenset(
        style.get(_STYLE + "name", "")
        for root in roots
        if root is not None
        for style in root.iter(_STYLE + "style")
        for properties in style.iter(_STYLE + "text-properties")
        if properties.get(_TEXT + "display") == "none"
    )


def _is_hidden_paragraph(paragraph: Any) -> bool:
    fields = paragraph.iter(_TEXT + "hidden-paragraph")
    return any(field.get(_TEXT + "is-hidden") == "true" for field in fields)


def _is_hidden_section(element: Any) -> bool:
    if element.tag != _TEXT + "section":
        return False
    display: str = element.get(_TEXT + "display", "")
    is_met: bool = element.get(_TEXT + "is-hidden") == "true"
    return display == "none" or (display == "condition" and is_met)


class _Reading:
    """One document being read."""

    def __init__(self, hidden_styles: frozenset[str]) -> None:
        self.builder = TextBuilder()
        self.has_hidden = False
        self._hidden_styles = hidden_styles
        self._notes: list[Any] = []

    def add_story(
        self, container: Any, style: BlockStyle | None = None, role: Role | None = None
    ) -> None:
        """Paragraphs, headings and table rows below `container`, in order."""
        stack: list[tuple[Iterator[Any], BlockStyle | None]] = [(iter(container), style)]
        while stack:
            children, inherited = stack[-1]
            element = next(children, None)
            if element is None:
                stack.pop()
                continue
            tag = element.tag
            if not isinstance(tag, str) or tag in _SKIPPED or self._is_hidden(element):
                continue
            if tag == _TEXT + "h":
                level = element.get(_TEXT + "outline-level", "1")
                number = min(6, max(1, int(level))) if level.isdigit() else 1
                self._add(element, inherited or BlockStyle.HEADING, number, role)
            elif tag == _TEXT + "p":
                self._add(element, inherited or _paragraph_style(element), 0, role)
            elif tag == _TABLE + "table-row":
                self._add_row(element, inherited, role)
            elif tag == _TEXT + "list-item":
                stack.append((iter(element), inherited or BlockStyle.LIST_ITEM))
            else:
                stack.append((iter(element), inherited))

    def _is_hidden(self, element: Any) -> bool:
        hidden = _is_hidden_section(element) or (
            element.tag in (_TEXT + "p", _TEXT + "h", _TEXT + "span")
            and (
                element.get(_TEXT + "style-name", "") in self._hidden_styles
                or (element.tag == _TEXT + "p" and _is_hidden_paragraph(element))
            )
        )
        self.has_hidden |= hidden
        return hidden

    def add_waiting_notes(self) -> None:
        """Footnotes and endnotes, after the text."""
        while self._notes:
            waiting, self._notes = self._notes, []
            for note in waiting:
                self.add_story(note, BlockStyle.FOOTNOTE)

    def add_page_parts(self, styles: Any) -> None:
        for name in ("header", "footer"):
            for part in styles.iter(_STYLE + name):
                self.add_story(part, role=Role.FURNITURE)

    def _add(self, element: Any, style: BlockStyle, level: int, role: Role | None) -> None:
        text, boxes = self._text(element)
        self.builder.add(text, style, level=level, role=role)
        for box in boxes:
            self.add_story(box, role=role)

    def _add_row(self, row: Any, style: BlockStyle | None, role: Role | None) -> None:
        cells = [
            cell
            for cell in row
            if cell.tag in (_TABLE + "table-cell", _TABLE + "covered-table-cell")
        ]
        paragraphs = [[p for p in cell if p.tag in (_TEXT + "p", _TEXT + "h")] for cell in cells]
        if any(
            len(cell) != len(inside) or len(inside) > 1
            for cell, inside in zip(cells, paragraphs, strict=True)
        ):
            for cell in cells:
                self.add_story(cell, style, role)
            return
        texts = [self._text(inside[0])[0] if inside else "" for inside in paragraphs]
        self.builder.add("\t".join(texts), style or BlockStyle.TABLE_ROW, role=role)

    def _text(self, paragraph: Any) -> tuple[str, list[Any]]:
        """Visible text of a paragraph, and the text boxes anchored in it."""
        pieces = [paragraph.text or ""]
        boxes: list[Any] = []
        stack = [iter(paragraph)]
        open_elements = [paragraph]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                closed = open_elements.pop()
                if closed is not paragraph:
                    pieces.append(closed.tail or "")
                continue
            tag = element.tag
            if tag == _TEXT + "s":
                count = element.get(_TEXT + "c", "1")
                pieces.append(
                    " "
                    * min(_MOST_SPACES, int(count) if count.isdigit() and len(count) < 12 else 1)
                )
            elif tag == _TEXT + "tab":
                pieces.append("\t")
            elif tag == _TEXT + "line-break":
                pieces.append("\n")
            elif tag == _TEXT + "note":
                self._notes += [part for part in element if part.tag == _TEXT + "note-body"]
            elif tag == _DRAW + "text-box":
                boxes.append(element)
            elif isinstance(tag, str) and tag not in _SKIPPED and not self._is_hidden(element):
                pieces.append(element.text or "")
                stack.append(iter(element))
                open_elements.append(element)
                continue
            pieces.append(element.tail or "")
        return "".join(pieces), boxes


def _paragraph_style(element: Any) -> BlockStyle:
    name = element.get(_TEXT + "style-name", "")
    return BlockStyle.BLOCK_QUOTE if "quot" in name.lower() else BlockStyle.PARAGRAPH


def _notices(package: Package, root: Any, has_hidden: bool) -> Iterator[Notice]:
    def holds(*tags: str) -> bool:
        return next(root.iter(*tags), None) is not None

    if holds(_TEXT + "changed-region"):
        yield office.TRACKED_CHANGES
    if has_hidden or holds(_TEXT + "hidden-text"):
        yield office.HIDDEN_TEXT
    if holds(_DRAW + "object", _DRAW + "object-ole", _DRAW + "plugin") or any(
        name.startswith(("Basic/", "Scripts/")) for name in package.names
    ):
        yield office.OBJECT_OR_MACRO
    if holds(_OFFICE + "annotation"):
        yield office.COMMENTS_LEFT_OUT
    loads = (_DRAW + "image", _DRAW + "object", _TEXT + "section-source", _DRAW + "plugin")
    fetched = any("://" in element.get(_XLINK, "") for element in root.iter(*loads))
    if fetched or holds(_TEXT + "section-source"):
        yield office.REMOTE_CONTENT


def _metadata(package: Package) -> Metadata:
    from reader.documents.formats.html_metadata import iso_day

    root = package.xml("meta.xml")
    if root is None:
        return Metadata()

    def text(tag: str) -> str | None:
        found = next(root.iter(tag), None)
        return office.plain_property(found.text) if found is not None else None

    return office.properties(
        headline=text(_DC + "title"),
        byline=text(_META + "initial-creator") or text(_DC + "creator"),
        language=text(_DC + "language"),
        created=iso_day(text(_META + "creation-date")),
        changed=iso_day(text(_DC + "date")),
    )
