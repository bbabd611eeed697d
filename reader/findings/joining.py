"""The child's part of a long report: one PDF of parts that were set one by one.

Heads and feet ("page n of m") are typeset here, since only now the number of pages is known; the
file that holds them becomes the whole. Structure trees, outlines and links are put together: a link
of a part holds the name of a place, and `resources/report/places.typ` says where every place is
(ISO 32000-1: 7.9.6 and 7.9.7 trees, 12.3 destinations and outlines, 14.7 structure).
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from reader.findings.report_task import render

_LINK = "part:"
_ABOVE = 10.0
"""Points that are shown over a place, as the typesetter does it for links of its own."""

Places = dict[str, tuple[int, float, float]]
"""Page of the whole (from 0), and points from its upper left corner."""


def join(request: dict[str, Any], source: int | None) -> tuple[dict[str, Any], bytes]:
    """The whole PDF of the parts in `request["payload"]`, whose lengths are `request["sizes"]`.

    `request` also holds what `report_task.render` needs: `data` (of a part, without its sections),
    `attached`, `system_fonts`, `missing`, `template` and `font_folder`. The header is empty.
    """
    pieces = list(_pieces(request))
    lengths, places, texts = _find_places(pieces)
    count = sum(lengths)
    whole = Pdf.open(io.BytesIO(_set_frames(request, count, texts)))
    frames = [page.as_form_xobject() for page in whole.pages]
    trees, outlines = [], []
    for piece in pieces:
        part = Pdf.open(io.BytesIO(piece))
        # Pages first: what refers to a page is copied with a reference to the page's copy.
        whole.pages.extend(part.pages)
        trees.append(whole.copy_foreign(part.Root.StructTreeRoot))
        outlines.append(whole.copy_foreign(part.Root.Outlines))
    del whole.pages[:count]
    for number, (page, frame) in enumerate(zip(whole.pages, frames, strict=True), 1):
        _put_frame(page, frame, Name(f"/Frame{number}"))
    _number_structure(whole, trees, lengths)
    whole.Root.StructTreeRoot = _one_tree(whole, trees)
    whole.Root.Outlines = _one_outline(whole, outlines)
    _resolve_links(whole, places)
    written = io.BytesIO()
    whole.save(
        written,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return {}, written.getvalue()


def _pieces(request: dict[str, Any]) -> Iterator[bytes]:
    at = 0
    for size in request["sizes"]:
        yield request["payload"][at : at + size]
        at += size


def _find_places(pieces: list[bytes]) -> tuple[list[int], Places, range]:
    """How many pages each part has, every place by its name, and the pages of the two texts."""
    lengths: list[int] = []
    places: Places = {}
    ends: list[int] = []
    for piece in pieces:
        before = sum(lengths)
        with Pdf.open(io.BytesIO(piece)) as part:
            found = json.loads(part.attachments["places.json"].get_file().read_bytes())
            lengths.append(len(part.pages))
        for name, (page, x, y) in found.items():
            places.setdefault(name, (before + page - 1, x, y))
        if "texts-to" in found:
            ends.append(before + found["texts-to"][0])
    return lengths, places, range(places["texts-from"][0], ends[-1]) if ends else range(0)


def _set_frames(request: dict[str, Any], count: int, texts: range) -> bytes:
    """A PDF of `count` pages with heads and feet, its metadata and what is attached."""
    data = dict(request["data"])
    of_report = [f"Comparison report {data['id']}", "A {} · B {}".format(*data["hashes"])]
    data["heads"] = [
        data["running"] if number in texts[1:] else of_report for number in range(count)
    ]
    _, frames = render({**request, "data": data}, None, "frames.typ")
    return frames


def _put_frame(page: pikepdf.Page, frame: Any, name: Name) -> None:
    """Head and foot under the page's contents; they are artifacts, as they were."""
    page.add_resource(frame, Name.XObject, name)
    page.contents_add(f"/Artifact BMC q {name} Do Q EMC\n".encode(), prepend=True)


def _number_structure(whole: Pdf, trees: list[Any], lengths: list[int]) -> None:
    """Numbers by which pages and links find their place in the structure, without doubles."""
    pages = iter(whole.pages)
    before = 0
    for tree, length in zip(trees, lengths, strict=True):
        for _ in range(length):
            page = next(pages).obj
            if "/StructParents" in page:
                page.StructParents = int(page.StructParents) + before
            for link in page.get("/Annots", []):
                link.StructParent = int(link.StructParent) + before
        before += int(tree.ParentTreeNextKey)


def _one_tree(whole: Pdf, trees: list[Any]) -> Any:
    """One structure tree whose document holds what the documents of all parts hold."""
    root = whole.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary()))
    document = whole.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array())
    )
    root.K = Array([document])
    numbers: list[Any] = []
    names: list[tuple[str, Any]] = []
    before = 0
    for index, tree in enumerate(trees):
        for role, kind in tree.get("/RoleMap", {}).items():
            root.RoleMap[role] = kind
        for of_part in tree.K:
            for element in of_part.K:
                element.P = document
                document.K.append(element)
        for number, parent in pikepdf.NumberTree(tree.ParentTree).items():
            numbers.extend([number + before, parent])
        before += int(tree.ParentTreeNextKey)
        names += _rename(tree, f"P{index:03}")
    root.ParentTree = whole.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = before
    if names:
        pairs = [thing for pair in sorted(names, key=lambda pair: pair[0]) for thing in pair]
        root.IDTree = whole.make_indirect(
            Dictionary(Names=Array(pairs), Limits=Array([pairs[0], pairs[-2]]))
        )
    return root


def _rename(tree: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    """The named elements of a part (heads of tables) under names that no other part has."""
    tables: dict[tuple[int, int], Any] = {}
    for element in pikepdf.NameTree(tree.IDTree).values() if "/IDTree" in tree else ():
        element.ID = String(f"{prefix}{element.ID}")
        yield str(element.ID), element
        table = element
        while str(table.S) != "/Table":
            table = table.P
        tables[table.objgen] = table
    for table in tables.values():
        for cell in _cells(table):
            for attributes in cell.get("/A", []):
                if "/Headers" in attributes:
                    attributes.Headers = Array(
                        [String(f"{prefix}{name}") for name in attributes.Headers]
                    )


def _cells(element: Any) -> Iterator[Any]:
    for kid in element.K:
        if str(kid.S) in ("/TH", "/TD"):
            yield kid
        else:
            yield from _cells(kid)


def _one_outline(whole: Pdf, outlines: list[Any]) -> Any:
    """One outline of the items of all."""
    root = whole.make_indirect(Dictionary(Type=Name.Outlines))
    items = [item for outline in outlines for item in _siblings(outline)]
    for before, item in zip([None, *items], items, strict=False):
        item.Parent = root
        if before is not None:
            item.Prev, before.Next = before, item
    root.First, root.Last = items[0], items[-1]
    root.Count = sum(int(outline.get("/Count", 0)) for outline in outlines)
    return root


def _siblings(outline: Any) -> Iterator[Any]:
    item = outline.get("/First")
    while item is not None:
        after = item.get("/Next")
        yield item
        item = after


def _resolve_links(whole: Pdf, places: Places) -> None:
    """Names of places become places; what the link says of itself is the page, as in short
    reports."""
    pages = [page.obj for page in whole.pages]
    for page in pages:
        for link in page.get("/Annots", []):
            number, x, y = places[str(link.A.URI).removeprefix(_LINK)]
            height = float(pages[number].MediaBox[3])
            top = round(height - max(0.0, y - _ABOVE), 3)
            link.Dest = Array([pages[number], Name.XYZ, round(x, 3), top, 0])
            link.Contents = String(f"page {number + 1}")
            del link.A
