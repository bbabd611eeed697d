"""EPUB books (IDPF EPUB 3): the chapters of the spine, in order, as HTML."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from reader.documents.article import Encoding, Notice
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder, facts
from reader.documents.encoding import decode
from reader.documents.encoding_detection import NotText
from reader.documents.formats.html import add_blocks, declared_encoding, parse, remote_notice
from reader.documents.formats.html_blocks import Walker
from reader.documents.formats.html_metadata import iso_day
from reader.documents.formats.package import Package, damaged, encrypted

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}rootfile"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_METHOD = "{http://www.w3.org/2001/04/xmlenc#}EncryptionMethod"
_FONT_METHODS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MOST_CHAPTERS = 2000
_MOST_CHARACTERS = 5_000_000


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises ReaderError. `encoding` means nothing here: chapters say their own."""
    package = Package(data)
    _refuse_locked(package)
    container = package.xml("META-INF/container.xml")
    if container is None:
        raise damaged()
    rootfile = next(container.iter(_CONTAINER), None)
    name = posixpath.normpath(rootfile.get("full-path", "")) if rootfile is not None else ""
    root = package.xml(name)
    if root is None:
        raise damaged()
    builder = TextBuilder()
    chapters = _chapters(root, posixpath.dirname(name))
    missing = 0
    remote: set[Notice] = set()
    for chapter in chapters[:_MOST_CHAPTERS]:
        if builder.length > _MOST_CHARACTERS:
            missing += 1
            continue
        part = package.read(chapter)
        if part is None or not _add_chapter(builder, part, remote):
            missing += 1
    if missing == len(chapters):
        raise damaged()
    return Draft(
        "application/epub+zip",
        Encoding("utf-8", "XHTML"),
        builder.text(),
        tuple(builder.lines),
        _metadata(root),
        (
            *package.notices(),
            *_missing_notice(missing, len(chapters) - _MOST_CHAPTERS),
            *_remote_notice(remote),
        ),
    )


def _refuse_locked(package: Package) -> None:
    """Copy protection; obfuscated fonts are none."""
    root = package.xml("META-INF/encryption.xml")
    if root is not None and any(
        method.get("Algorithm", "") not in _FONT_METHODS for method in root.iter(_METHOD)
    ):
        raise encrypted()
    if "META-INF/rights.xml" in package.names:
        raise encrypted()


def _chapters(root: Any, folder: str) -> list[str]:
    """Part names of the spine's chapters, in reading order."""
    items = {
        item.get("id"): item.get("href", "")
        for item in root.iter(_OPF + "item")
        if "html" in item.get("media-type", "")
    }
    wanted = [items.get(reference.get("idref")) for reference in root.iter(_OPF + "itemref")]
    names = (posixpath.normpath(posixpath.join(folder, unquote(href))) for href in wanted if href)
    return list(dict.fromkeys(names))  # the specification allows each chapter once


def _add_chapter(builder: TextBuilder, part: bytes, remote: set[Notice]) -> bool:
    try:
        text = decode(part, declared=declared_encoding(part)).text
    except NotText:
        return False
    root = parse(text)
    if root is None:
        return False
    blocks = list(Walker().walk(root))
    add_blocks(builder, blocks, [None] * len(blocks))
    remote.update(remote_notice(root))
    return True


def _remote_notice(found: set[Notice]) -> tuple[Notice, ...]:
    if not found:
        return ()
    text = "The book asks for pictures, scripts or styles from elsewhere. Nothing was loaded."
    return (Notice("remote_content_blocked", text),)


def _missing_notice(missing: int, too_many: int) -> tuple[Notice, ...]:
    if missing <= 0 and too_many <= 0:
        return ()
    count = missing + max(0, too_many)
    return (
        Notice(
            "truncated",
            f"{count} {'chapter' if count == 1 else 'chapters'} of the book could not be read and "
            f"{'is' if count == 1 else 'are'} missing here.",
        ),
    )


def _metadata(root: Any) -> Metadata:
    def text(name: str) -> str | None:
        found = next(root.iter(_DC + name), None)
        return (found.text or "").strip()[:300] or None if found is not None else None

    day = iso_day(text("date"))
    return Metadata(
        facts(
            "data of the book",
            headline=text("title"),
            outlet=text("publisher"),
            byline=text("creator"),
            language=text("language"),
        ),
        published=(MetadataDate(day, "date of the book"),) if day else (),
    )
