"""Mail messages (RFC 5322) and saved pages (MHTML, RFC 2557): the text that a reader sees.

Subject, sender and date come first as lines of their own. Of alternatives the plain text is taken
where there is one with words in it, else the HTML. Attachments are named in a notice, never opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import Any

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder
from reader.documents.encoding import Decoded, decode
from reader.documents.formats import html
from reader.documents.furniture import fold
from reader.documents.names import visible_name

_MOST_PARTS = 500
_QUOTED = re.compile(r"^(?:> ?)+")


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText and ReaderError."""
    # The default, plainer policy: the newer one needs minutes for some broken headers.
    message = BytesParser().parsebytes(data)
    parts = list(_parts(message))
    page = _saved_page(message, parts)
    if page is not None:
        return _read_saved_page(message, page, parts, encoding)
    return _read_message(message, parts, encoding)


def _parts(message: Message) -> Iterator[Message]:
    leaves = (part for part in message.walk() if not part.is_multipart())
    yield from islice(leaves, _MOST_PARTS)


def _saved_page(message: Message, parts: list[Message]) -> Message | None:
    """The page of an MHTML file: the first HTML part of a message that browsers wrote."""
    is_saved = message.get_content_type() == "multipart/related" and (
        "Snapshot-Content-Location" in message
        or "saved by" in _header(message, "From").lower()
        or any("Content-Location" in part for part in parts)
    )
    if not is_saved or "Received" in message:
        return None
    return next((part for part in parts if part.get_content_type() in _HTML_TYPES), None)


_HTML_TYPES = ("text/html", "application/xhtml+xml")


def _read_saved_page(
    message: Message, page: Message, parts: list[Message], encoding: str | None
) -> Draft:
    from dataclasses import replace

    data = _payload(page)
    decoded = decode(
        data, declared=page.get_content_charset() or html.declared_encoding(data), chosen=encoding
    )
    draft = html.read_text(decoded)
    metadata = draft.metadata
    if metadata.title is None and _header(message, "Subject"):
        metadata = replace(metadata, title=_header(message, "Subject"))
    return replace(
        draft,
        media_type="multipart/related",
        metadata=metadata,
        notices=(*draft.notices, *_defect_notices(message, [page])),
    )


def _read_message(message: Message, parts: list[Message], encoding: str | None) -> Draft:
    builder = TextBuilder()
    subject, sender = _header(message, "Subject"), _header(message, "From")
    date = _header(message, "Date")
    builder.add(subject, BlockStyle.HEADING, level=1)
    builder.add(f"From: {sender}" if sender else "", role=Role.FURNITURE)
    builder.add(f"Date: {date}" if date else "", role=Role.DATE_LINE)
    chosen, attached = _choose(message, parts)
    notices: list[Notice] = []
    found = Encoding("utf-8", "plain ASCII")
    for part in chosen:
        data = _payload(part)
        if not data.strip():
            continue
        decoded = decode(data, declared=part.get_content_charset(), chosen=encoding)
        found = decoded.encoding
        notices += decoded.notices
        notices += _add_part(builder, part, decoded)
    if attached:
        names = ", ".join(f"“{name}”" for name in attached[:5])
        notices.append(
            Notice("attachments_left_out", f"The message has attachments, not read: {names}.")
        )
    return Draft(
        "message/rfc822",
        found,
        builder.text(),
        tuple(builder.lines),
        _metadata(message, sender, date),
        (*notices, *_defect_notices(message, parts)),
    )


def _choose(message: Message, parts: list[Message]) -> tuple[list[Message], list[str]]:
    """The parts that are the message's text, and the names of what is attached."""
    texts: list[Message] = []
    attached: list[str] = []
    for part in parts:
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            if part.get_content_type() == "application/xhtml+xml":
                texts.append(part)
            elif part.get_filename() or part.get_content_disposition() == "attachment":
                attached.append(visible_name(str(part.get_filename() or "no name"))[:80])
        else:
            texts.append(part)
    plain = [part for part in texts if part.get_content_type() not in _HTML_TYPES]
    pages = [part for part in texts if part.get_content_type() in _HTML_TYPES]
    if pages and plain and _is_alternative(message):
        enough = sum(len(_payload(part).split()) for part in plain) >= 5
        return (plain if enough else pages), attached
    return texts, attached


def _is_alternative(message: Message) -> bool:
    return any(part.get_content_type() == "multipart/alternative" for part in message.walk())


def _add_part(builder: TextBuilder, part: Message, decoded: Decoded) -> tuple[Notice, ...]:
    if part.get_content_type() in _HTML_TYPES:
        draft = html.read_text(decoded)
        for line in draft.lines:
            builder.add(
                line.span.of(draft.text),
                line.style,
                level=line.level,
                role=line.role,
                is_story=line.is_story,
            )
        return tuple(notice for notice in draft.notices if notice not in decoded.notices)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    for text, quoted in _paragraphs(decoded.text, flowed):
        builder.add(text, BlockStyle.BLOCK_QUOTE if quoted else BlockStyle.PARAGRAPH)
    return ()


def _paragraphs(text: str, flowed: bool) -> Iterator[tuple[str, bool]]:
    """Lines of a mail as paragraphs: mail programs break lines at about 72 characters.

    With `format=flowed` (RFC 3676) a space at the end says that the next line goes on; else a line
    that is nearly full does.
    """
    rows = text.split("\n")
    widest = sorted(len(row) for row in rows if row.strip())
    usual = widest[len(widest) * 9 // 10] if widest else 0
    wraps = 50 <= usual <= 80 and widest[-1] <= 100
    held, quoted = "", False
    for row in rows:
        bare = _QUOTED.sub("", row)
        is_quoted = bare != row
        starts_anew = (
            not bare.strip() or is_quoted != quoted or bare[:1] in "-*•\t" or bare[:2] == "  "
        )
        if held and starts_anew:
            yield held, quoted
            held = ""
        held = f"{held} {bare.strip()}".strip()
        quoted = is_quoted
        goes_on = (
            bare.endswith(" ") and bare != "-- "
            if flowed
            else wraps and len(row) >= usual - 18 and not row.startswith("--")
        )
        if held and not goes_on:
            yield held, quoted
            held = ""
    if held:
        yield held, quoted


def _payload(part: Message) -> bytes:
    data: Any = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _header(message: Message, name: str) -> str:
    """A header as text, whatever is wrong with it."""
    raw = message.get(name, "")
    try:
        value = str(make_header(decode_header(raw))).strip() or str(raw)
    except (HeaderParseError, LookupError, ValueError, AssertionError):
        value = str(raw)
    clean = value.encode("utf-8", "replace").decode("utf-8")
    return fold(clean[:2000])[:500]


def _metadata(message: Message, sender: str, date: str) -> Metadata:
    day = None
    try:
        day = parsedate_to_datetime(date).date().isoformat() if date else None
    except (ValueError, TypeError, IndexError, OverflowError):
        day = None
    name = re.sub(r"\s*<[^<>]*>\s*$", "", sender).strip("\"' ") or None
    return Metadata(
        title=_header(message, "Subject") or None,
        byline=name,
        published=(MetadataDate(day, "date of the message"),) if day else (),
    )


def _defect_notices(message: Message, parts: list[Message]) -> tuple[Notice, ...]:
    if len(parts) >= _MOST_PARTS:
        text = f"Only the first {_MOST_PARTS} parts of the message were read."
        return (Notice("truncated", text),)
    names = {type(defect).__name__ for part in (message, *parts) for defect in part.defects}
    if names & {"CloseBoundaryNotFoundDefect", "StartBoundaryNotFoundDefect"}:
        return (
            Notice("truncated", "The file ends before it should: a part of it may be missing."),
        )
    return ()
