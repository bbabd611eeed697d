"""What kind of file some bytes are: by their content first, by the name only where bytes agree."""

from __future__ import annotations

import re
from enum import StrEnum

from reader.records import dataclass


class Kind(StrEnum):
    """A format that can be read; the value names its module in `formats`."""

    TEXT = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    MAIL = "mail"
    WORD = "docx"
    OPEN_DOCUMENT = "odt"
    EPUB = "epub"
    RICH_TEXT = "rtf"
    PDF = "pdf"


MEDIA_TYPES = {
    Kind.TEXT: "text/plain",
    Kind.MARKDOWN: "text/markdown",
    Kind.HTML: "text/html",
    Kind.MAIL: "message/rfc822",
    Kind.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Kind.OPEN_DOCUMENT: "application/vnd.oasis.opendocument.text",
    Kind.EPUB: "application/epub+zip",
    Kind.RICH_TEXT: "application/rtf",
    Kind.PDF: "application/pdf",
}
_SUFFIXES = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".xht": Kind.HTML,
    ".eml": Kind.MAIL,
    ".mht": Kind.MAIL,
    ".mhtml": Kind.MAIL,
    ".docx": Kind.WORD,
    ".docm": Kind.WORD,
    ".dotx": Kind.WORD,
    ".odt": Kind.OPEN_DOCUMENT,
    ".ott": Kind.OPEN_DOCUMENT,
    ".epub": Kind.EPUB,
    ".rtf": Kind.RICH_TEXT,
    ".pdf": Kind.PDF,
}
_FOREIGN = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"BZh", "a compressed archive"),
    (b"\xfd7zXZ", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"\x28\xb5\x2f\xfd", "a compressed archive"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a recording"),
    (b"fLaC", "a sound recording"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"%!PS", "a PostScript file"),
    (b"bplist", "a property list or web archive"),
    (b"AT&TFORM", "a DjVu file"),
    (b"ITOLITLS", "a LIT e-book"),
)
_LINK = "a link to a page, not the page; open it in a browser and save the page"
_LINK_FILE = re.compile(rb"\[(?:InternetShortcut|Desktop Entry)\][ \t]*\r?\n", re.IGNORECASE)
_TAGS = re.compile(
    rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|article[\s>]|!--|meta\s|title>|div[\s>]|p[\s>])",
    re.IGNORECASE,
)
_MAIL_HEADER = re.compile(
    rb"^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Delivered-To"
    rb"|Reply-To|Snapshot-Content-Location|X-[\w-]+):[ \t]?",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file that cannot be read as an article; `what` fits into "is …"."""

    what: str


@dataclass(frozen=True, slots=True)
class Ole:
    """An old Office file, or a new one behind a password (MS-CFB)."""

    is_encrypted: bool


def by_name(name: str) -> Kind | None:
    """What the name claims."""
    dot = name.rfind(".")
    return _SUFFIXES.get(name[dot:].lower()) if dot >= 0 else None


def by_media_type(media_type: str) -> Kind | None:
    bare = media_type.split(";")[0].strip().lower()
    others = {
        "application/xhtml+xml": Kind.HTML,
        "text/rtf": Kind.RICH_TEXT,
        "multipart/related": Kind.MAIL,
        "application/x-mimearchive": Kind.MAIL,
    }
    return next((kind for kind, known in MEDIA_TYPES.items() if known == bare), others.get(bare))


def by_content(data: bytes) -> Kind | Foreign | Ole | None:
    """What the bytes are; None for what may be any kind of text."""
    head = data[:1024]
    bare = head.lstrip(b"\xef\xbb\xbf \t\r\n\x0c")
    if b"%PDF-" in head:
        return Kind.PDF
    if bare.startswith(b"{\\rt"):
        return Kind.RICH_TEXT
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _by_zip_names(data)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "__substg1.0_".encode("utf-16-le") in data:
            return Foreign("a message of Outlook; save it there as text or eml")
        return Ole("EncryptedPackage".encode("utf-16-le") in data)
    if head[4:8] == b"ftyp":
        return Foreign("a video or sound recording")
    if head[:4] == b"RIFF":
        return Foreign("a recording or picture")
    for magic, what in _FOREIGN:
        if head.startswith(magic) and (len(magic) > 3 or _has_binary(head)):
            return Foreign(what)
    if bare[:5].lower() == b"<?xml" and b"<html" not in data[:4096].lower():
        return _by_xml_root(data[:4096])
    if _LINK_FILE.match(bare):
        return Foreign(_LINK)
    if bare[:1] == b"<" and _TAGS.match(bare):
        return Kind.HTML
    if _looks_like_mail(data[:8192]):
        return Kind.MAIL
    if bare[:1] == b"<" and _TAGS.search(data[:4096]):
        return Kind.HTML
    return None


def _has_binary(head: bytes) -> bool:
    return any(byte < 9 for byte in head[:256])


def _by_zip_names(data: bytes) -> Kind | Foreign:
    """Decided by part names in the raw bytes; whether the package is sound is for its reader."""
    if data[30:38] == b"mimetype":
        kind = data[38:120]
        if b"epub" in kind:
            return Kind.EPUB
        if b"opendocument.text" in kind:
            return Kind.OPEN_DOCUMENT
        if b"opendocument" in kind:
            return Foreign("a spreadsheet or presentation")
    if b"word/document" in data:
        return Kind.WORD
    if b"META-INF/container.xml" in data:
        return Kind.EPUB
    if b"Index/Document.iwa" in data:
        return Foreign("a file of Apple Pages; export it as docx or pdf")
    if b"xl/workbook" in data or b"ppt/presentation" in data:
        return Foreign("a spreadsheet or presentation")
    if b"[Content_Types].xml" in data:
        return Kind.WORD
    if b"content.xml" in data and b"META-INF/manifest.xml" in data:
        return Kind.OPEN_DOCUMENT
    return Foreign("a zip archive; unpack it and open the article inside")


def _by_xml_root(head: bytes) -> Kind | Foreign | None:
    lowered = head.lower()
    if b"office:document " in lowered or b"office:document-content" in lowered:
        return Foreign("a flat OpenDocument file; save it as odt")
    if b"<plist" in lowered:
        return Foreign(_LINK)
    if b"pkg:package" in lowered or b"w:worddocument" in lowered:
        return Foreign("a Word XML file; save it as docx")
    return None


def _looks_like_mail(head: bytes) -> bool:
    """Starts with a header line, and holds two of the usual ones before the first blank line."""
    start = head.lstrip(b"\r\n")
    if start.startswith(b"From ") and b"\n" in start:
        start = start.split(b"\n", 1)[1]
    if not re.match(rb"[!-9;-~]{1,60}:[ \t]", start):
        return False
    block = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    found = {name.lower() for name in _MAIL_HEADER.findall(block)}
    lines = block.splitlines()
    odd = sum(not re.match(rb"[!-9;-~]{1,60}:|[ \t]", line) for line in lines)
    return len(found) >= 2 and odd == 0
