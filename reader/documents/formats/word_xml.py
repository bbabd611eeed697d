"""The XML of Word documents (ECMA-376, transitional and strict): names, attributes, relations."""

from __future__ import annotations

import posixpath
from typing import Any

from reader.documents.formats.package import Package
from reader.records import dataclass

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_IDENTIFIERS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
MATH_TEXT = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}t",
    "{http://purl.oclc.org/ooxml/officeDocument/math}t",
)
TEXT_BOXES = (_W + "txbxContent", _STRICT + "txbxContent")
SKIPPED = frozenset(
    (
        "del", "moveFrom", "delText", "instrText", "delInstrText", "fldData", "rPr", "pPr",
        "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "rubyPr",
        "annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator",
    )
)  # fmt: skip
"""Elements whose text no reader of the page sees."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to."""

    kind: str
    """Last word of its type ("image", "aFChunk")."""
    target: str
    is_outside: bool


def name_of(element: Any) -> str:
    """Local name of a WordprocessingML element, "" for others."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    for namespace in (_W, _STRICT):
        if tag.startswith(namespace):
            return tag[len(namespace) :]
    return ""


def child(element: Any, name: str) -> Any | None:
    return next((inner for inner in element if name_of(inner) == name), None)


def attribute(element: Any, name: str) -> str | None:
    value: str | None = element.get(_W + name, element.get(_STRICT + name))
    return value


def value_of(element: Any | None, name: str) -> str:
    """The `w:val` of a child, "" where there is none."""
    inner = child(element, name) if element is not None else None
    return (attribute(inner, "val") or "") if inner is not None else ""


def is_on(element: Any | None, name: str) -> bool | None:
    """A property that is there unless it says otherwise; None where it is not mentioned."""
    inner = child(element, name) if element is not None else None
    return None if inner is None else attribute(inner, "val") not in ("0", "false", "off")


def identifier(element: Any) -> str:
    """The relation that an element refers to."""
    return next((element.get(name) for name in _IDENTIFIERS if element.get(name)), "")


def outermost(container: Any, names: tuple[str, ...]) -> list[Any]:
    """Elements of these names below `container` that lie in no other of them, in order."""
    found = []
    stack = [iter(container)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif name_of(element) in names:
            found.append(element)
        elif name_of(element) not in SKIPPED and element.tag != FALLBACK:
            stack.append(iter(element))
    return found


def relations_of(package: Package, part: str) -> dict[str, Relation]:
    """Identifier -> relation of a part; of the package itself for ""."""
    folder, base = posixpath.split(part)
    return read_relations(package, posixpath.join(folder, "_rels", base + ".rels"))


def read_relations(package: Package, name: str) -> dict[str, Relation]:
    """Identifier -> relation, of the part `name`; empty where there is no such part."""
    root = package.xml(name)
    if root is None:
        return {}
    return {
        item.get("Id", ""): Relation(
            item.get("Type", "").rpartition("/")[2],
            item.get("Target", ""),
            item.get("TargetMode", "").lower() == "external",
        )
        for item in root
        if isinstance(item.tag, str)
    }
