"""Rich Text Format (Microsoft, RTF 1.9.1) through striprtf; objects are skipped and told."""

from __future__ import annotations

import re
from collections.abc import Callable

from striprtf import striprtf

from reader.documents.article import BlockStyle, Encoding, Notice
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder
from reader.documents.encoding import codec_name
from reader.documents.formats.package import damaged

_to_text: Callable[..., str] = striprtf.rtf_to_text
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_CREATED = re.compile(rb"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_REMOTE = re.compile(
    rb"\\\*\\template\s*(?:https?:|\\\\\\\\)|INCLUDE(?:PICTURE|TEXT)\s+\"?(?:https?:|\\\\\\\\)",
    re.IGNORECASE,
)


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises ReaderError (corrupt). `encoding` replaces the code page that the file states."""
    page = _CODE_PAGE.search(data[:4096])
    name = encoding or (f"cp{page[1].decode('ascii')}" if page else "cp1252")
    try:
        codec = codec_name(name)
    except LookupError:
        codec = "cp1252"
    source = data.decode("latin-1")
    try:
        text = _to_text(source, encoding=codec, errors="replace")
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        raise damaged() from error
    builder = TextBuilder()
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        cells = [cell for cell in line.split("|") if cell]
        if line.endswith("|") and len(cells) > 1:
            builder.add("\t".join(cell.strip() for cell in cells), BlockStyle.TABLE_ROW)
        else:
            builder.add(line)
    return Draft(
        "application/rtf",
        Encoding(codec, "stated by the file" if page and not encoding else "usual for RTF"),
        builder.text(),
        tuple(builder.lines),
        _metadata(data),
        _notices(data),
    )


def _metadata(data: bytes) -> Metadata:
    created = _CREATED.search(data[:65536])
    if not created:
        return Metadata()
    year, month, day = (int(part) for part in created.groups())
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return Metadata()
    text = f"{year:04d}-{month:02d}-{day:02d}"
    return Metadata(published=(MetadataDate(text, "date of the file's creation", False),))


def _notices(data: bytes) -> tuple[Notice, ...]:
    found = []
    if b"\\object" in data or b"\\objdata" in data:
        found.append(
            Notice(
                "embedded_object", "The document holds an embedded object, which was left alone."
            )
        )
    if _REMOTE.search(data):
        found.append(
            Notice(
                "remote_content_blocked",
                "The document asks for content from elsewhere. Nothing was loaded.",
            )
        )
    if b"\\deleted" in data or b"\\revised" in data:
        found.append(
            Notice(
                "tracked_changes",
                "The document holds tracked changes; deleted words may be among the text shown.",
            )
        )
    return tuple(found)
