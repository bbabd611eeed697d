"""Whether a report is the PDF that it claims to be: a walk through its structure.

    python tests/quality/report.py FILE.pdf...      prints what was found; exit code 1 on a fault

It checks what a file says of itself against what is in it (ISO 14289-1 PDF/UA-1, ISO 19005-3
PDF/A-3a, as far as a walk over objects can): it is no replacement for a validator.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf

_ROLES = {
    *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index"),
    *("NonStruct", "Private", "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl"),
    *("LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note"),
    *("Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form"),
}
_PAINTS = {
    *("Tj", "TJ", "'", '"'),  # text
    *("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"),  # paths
    *("Do", "sh", "BI"),  # images, shadings
}
_INSIDE = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "LI": {"L"},
}
_FORBIDDEN = {
    *("/JavaScript", "/URI", "/GoToR", "/GoToE", "/Launch", "/SubmitForm", "/ImportData"),
    *("/Movie", "/Sound", "/RichMedia", "/Rendition"),
}


def faults_of(pdf: bytes, *, attachments: int = 0) -> list[str]:
    """Everything that is wrong, in words; empty for a sound report."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [
            *_catalogue(document),
            *_metadata(document),
            *_structure(document),
            *_pages(document),
            *_fonts(document),
            *_actions(document),
            *_attached(document, attachments),
        ]


def roles_of(pdf: bytes) -> Counter[str]:
    """How often each structure role occurs."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root.get("/StructTreeRoot")
        return Counter() if root is None else Counter(role for role, _, _ in _elements(root))


def _catalogue(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root
    if document.is_encrypted:
        yield "encrypted"
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "not marked as tagged"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the title is not displayed"
    if "/StructTreeRoot" not in root:
        yield "no structure tree"
    if "/Outlines" not in root:
        yield "no outline"
    if not root.get("/OutputIntents"):
        yield "no output intent"


def _metadata(document: pikepdf.Pdf) -> Iterator[str]:
    with document.open_metadata() as xmp:
        if xmp.get("pdfaid:part") != "3" or xmp.get("pdfaid:conformance") != "A":
            yield "does not claim PDF/A-3a"
        if xmp.get("pdfuaid:part") != "1":
            yield "does not claim PDF/UA-1"
        if not xmp.get("dc:title"):
            yield "no title"
        if xmp.get("dc:creator"):
            yield "names an author"
    if "/Author" in document.docinfo:
        yield "names an author"


def _structure(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root.get("/StructTreeRoot")
    if root is None:
        return
    if "/ParentTree" not in root:
        yield "no parent tree"
    last_level = 0
    for role, element, above in _elements(root):
        if role not in _ROLES:
            yield f"unknown role {role}"
        if role in _INSIDE and above not in _INSIDE[role]:
            yield f"{role} inside {above}"
        if role == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a figure without alternative text"
        if role[0] == "H" and role[1:].isdigit():
            level = int(role[1:])
            if level > last_level + 1:
                yield f"heading level {level} after {last_level}"
            last_level = level
    if last_level == 0:
        yield "no headings"


def _elements(root: Any) -> Iterator[tuple[str, Any, str]]:
    """(role, element, role above), in reading order, with the role map applied."""
    role_map = root.get("/RoleMap", {})

    def walk(node: Any, above: str) -> Iterator[tuple[str, Any, str]]:
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                role = str(role_map.get(str(kid["/S"]), kid["/S"])).removeprefix("/")
                yield role, kid, above
                yield from walk(kid, role)

    yield from walk(root, "")


def _pages(document: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(document.pages, 1):
        yield from (f"page {number}: {fault}" for fault in _content(page))
        annotations = page.obj.get("/Annots", [])
        if len(annotations) and str(page.obj.get("/Tabs", "")) != "/S":
            yield f"page {number}: tab order does not follow the structure"
        for annotation in annotations:
            if str(annotation["/Subtype"]) != "/Link":
                yield f"page {number}: an annotation that is no link"
            if "/StructParent" not in annotation:
                yield f"page {number}: a link outside the structure"
            if not str(annotation.get("/Contents", "")).strip():
                yield f"page {number}: a link without description"


def _content(page: pikepdf.Page) -> Iterator[str]:
    """Every mark on the page is a part of the structure or an artifact."""
    depth: list[bool] = []
    loose = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            tag = str(operands[0])
            numbered = name == "BDC" and "/MCID" in operands[1]
            depth.append(tag == "/Artifact" or numbered)
        elif name == "EMC":
            if not depth:
                yield "marked content ends that never began"
            else:
                depth.pop()
        elif name in _PAINTS and not any(depth):
            loose += 1
    if depth:
        yield "marked content that never ends"
    if loose:
        yield f"{loose} operators paint outside marked content"


def _fonts(document: pikepdf.Pdf) -> Iterator[str]:
    for thing in document.objects:
        if not isinstance(thing, pikepdf.Dictionary) or str(thing.get("/Type", "")) != "/Font":
            continue
        kind = str(thing.get("/Subtype", ""))
        if kind in ("/Type0", "/TrueType", "/Type1", "/Type3") and "/ToUnicode" not in thing:
            yield f"font {thing.get('/BaseFont', '?')} without ToUnicode"
        descriptor = thing.get("/FontDescriptor")
        if descriptor is not None and not any(
            name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3")
        ):
            yield f"font {thing.get('/BaseFont', '?')} is not embedded"


def _actions(document: pikepdf.Pdf) -> Iterator[str]:
    if "/OpenAction" in document.Root or "/AA" in document.Root:
        yield "does something when it is opened"
    for thing in document.objects:
        for node in _dictionaries(thing):
            if str(node.get("/S", "")) in _FORBIDDEN or "/JS" in node or "/URI" in node:
                yield f"an action {node.get('/S', '')}"
            if str(node.get("/FS", "")) == "/URL":
                yield "a remote file"


def _dictionaries(thing: Any) -> Iterator[Any]:
    if isinstance(thing, pikepdf.Stream):
        return
    if isinstance(thing, pikepdf.Dictionary):
        yield thing
        if isinstance(thing.get("/A"), pikepdf.Dictionary):
            yield thing["/A"]


def _attached(document: pikepdf.Pdf, wanted: int) -> Iterator[str]:
    if len(document.attachments) != wanted:
        yield f"{len(document.attachments)} attachments instead of {wanted}"
    for thing in document.objects:
        if (
            isinstance(thing, pikepdf.Dictionary)
            and str(thing.get("/Type", "")) == "/Filespec"
            and "/AFRelationship" not in thing
        ):
            yield "an attachment without a relationship"


def main(arguments: list[str]) -> int:
    faulty = 0
    for name in arguments:
        pdf = Path(name).read_bytes()
        with pikepdf.open(io.BytesIO(pdf)) as document:
            attached, pages = len(document.attachments), len(document.pages)
        faults = faults_of(pdf, attachments=attached)
        roles = ", ".join(f"{role} {count}" for role, count in sorted(roles_of(pdf).items()))
        print(f"{Path(name).name}: {pages} pages, {len(pdf):,} bytes, {attached} attachments")
        print(f"  roles: {roles}")
        for fault, count in Counter(faults).items():
            print(f"  fault: {fault}" + (f" ({count} times)" if count > 1 else ""))
        print(f"  {'FAULTY' if faults else 'sound'}")
        faulty += bool(faults)
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
