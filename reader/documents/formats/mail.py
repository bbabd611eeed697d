"""Mail messages (RFC 5322) and saved pages (MHTML, RFC 2557): the text that a reader sees.

Subject, sender and date come first as lines of their own; a message inside the message keeps its
own. Of alternatives the plain text is taken where there is one with words in it, else the HTML.
Attachments are named in a notice, never opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder, facts
from reader.documents.encoding import Decoded, decode
from reader.documents.formats import html
from reader.documents.formats.html_blocks import Walker
from reader.documents.formats.mail_parts import (
    HTML_TYPES,
    UUENCODED,
    defect_notices,
    header_of,
    inner_messages,
    is_alternative,
    leaf_parts,
    payload_of,
)
from reader.documents.names import visible_name
from reader.errors import ErrorCode, ReaderError
from reader.records import replace

_TEXTS = ("text/plain", "text/html", "application/xhtml+xml", "text/enriched", "text/markdown")
_LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_NEXT_IN_MAILBOX = re.compile(
    rb"\n\r?\n(From [^\r\n]{1,200}\d{4}[^\r\n]{0,20}\r?\n[!-9;-~]{1,60}:)"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"^(?:> ?)+")


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText and ReaderError."""
    # The default, plainer policy: the newer one needs minutes for some broken headers.
    next_message = _NEXT_IN_MAILBOX.search(data) if data.startswith(b"From ") else None
    message = BytesParser().parsebytes(data[: next_message.start(1)] if next_message else data)
    parts = list(leaf_parts(message))
    page = _saved_page(message, parts)
    if page is not None:
        return _read_saved_page(message, page, parts, encoding)
    draft = _read_message(message, parts, encoding)
    if next_message is not None:
        text = "The file holds several messages. Only the first is shown: save the others alone."
        draft = replace(draft, notices=(*draft.notices, Notice("truncated", text)))
    return draft


def _saved_page(message: Message, parts: list[Message]) -> Message | None:
    """The page of an MHTML file: the first HTML part of a message that browsers wrote."""
    is_saved = message.get_content_type() == "multipart/related" and (
        "Snapshot-Content-Location" in message
        or "saved by" in header_of(message, "From").lower()
        or any("Content-Location" in part for part in parts)
    )
    if not is_saved or "Received" in message:
        return None
    return next((part for part in parts if part.get_content_type() in HTML_TYPES), None)


def _read_saved_page(
    message: Message, page: Message, parts: list[Message], encoding: str | None
) -> Draft:
    data = payload_of(page)
    decoded = decode(
        data, declared=page.get_content_charset() or html.declared_encoding(data), chosen=encoding
    )
    draft = html.read_text(decoded)
    subject = facts("head of the saved page", headline=header_of(message, "Subject"))
    metadata = replace(draft.metadata, facts=(*draft.metadata.facts, *subject))
    return replace(
        draft,
        media_type="multipart/related",
        metadata=metadata,
        notices=(*draft.notices, *defect_notices(message, [page])),
    )


def _read_message(message: Message, parts: list[Message], encoding: str | None) -> Draft:
    builder = TextBuilder()
    _add_head(builder, message)
    chosen, attached, notices = _choose(message, parts)
    if not chosen and any(part.get_content_type() in _LOCKED for part in message.walk()):
        raise ReaderError(
            ErrorCode.ENCRYPTED,
            "{file} is a message that is locked with a key. Open it in your mail program, save its "
            "text, and open that.",
        )
    inner = inner_messages(message)
    found = Encoding("utf-8", "plain ASCII")
    for part in chosen:
        if id(part) in inner:
            _add_head(builder, inner[id(part)], is_inner=True)
        data = payload_of(part)
        if not data.strip():
            continue
        decoded = decode(data, declared=part.get_content_charset(), chosen=encoding)
        found = decoded.encoding
        attached += UUENCODED.findall(decoded.text)
        decoded = replace(decoded, text=UUENCODED.sub("", decoded.text))
        notices += decoded.notices
        notices += _add_part(builder, part, decoded)
    if attached:
        names = ", ".join(f"“{visible_name(name)[:80]}”" for name in attached[:5])
        notices.append(
            Notice("attachments_left_out", f"The message has attachments, not read: {names}.")
        )
    return Draft(
        "message/rfc822",
        found,
        builder.text(),
        tuple(builder.lines),
        _metadata(message),
        (*notices, *defect_notices(message, parts)),
    )


def _add_head(builder: TextBuilder, message: Message, *, is_inner: bool = False) -> None:
    subject, sender = header_of(message, "Subject"), header_of(message, "From")
    date = header_of(message, "Date")
    builder.add(subject, BlockStyle.HEADING, level=3 if is_inner else 1)
    builder.add(f"From: {sender}" if sender else "", role=Role.FURNITURE)
    role = Role.FURNITURE if is_inner else Role.DATE_LINE
    builder.add(f"Date: {date}" if date else "", role=role)


def _choose(
    message: Message, parts: list[Message]
) -> tuple[list[Message], list[str], list[Notice]]:
    """The parts that are the message's text, the names of what is attached, and what to tell."""
    texts: list[Message] = []
    attached: list[str] = []
    for part in parts:
        is_attached = part.get_content_disposition() == "attachment"
        # A message that says it has parts and does not: what it holds is its text.
        is_text = part.get_content_type() in _TEXTS or part.get_content_maintype() == "multipart"
        if is_text and not is_attached:
            texts.append(part)
        elif part.get_filename() or is_attached or part.get_content_maintype() == "text":
            attached.append(str(part.get_filename() or "no name"))
    plain = [part for part in texts if part.get_content_type() not in HTML_TYPES]
    pages = [part for part in texts if part.get_content_type() in HTML_TYPES]
    if pages and plain and is_alternative(message):
        enough = sum(len(payload_of(part).split()) for part in plain) >= 5
        notices = _versions_notice(plain, pages) if enough else []
        return (plain if enough else pages), attached, notices
    return texts, attached, []


def _versions_notice(plain: list[Message], pages: list[Message]) -> list[Notice]:
    """A message carries its text twice, and each reader sees one of them."""
    first, second = _words(plain), _words(pages)
    fewer = min(len(first), len(second))
    if fewer < 8 or len(first & second) >= 0.6 * fewer:
        return []
    text = (
        "The message holds its text twice, as plain text and as a page, and the two differ. The "
        "plain text is shown; other programs may show the other one."
    )
    return [Notice("versions_differ", text)]


def _words(parts: list[Message]) -> frozenset[str]:
    found: set[str] = set()
    for part in parts:
        text = decode(payload_of(part), declared=part.get_content_charset()).text
        if part.get_content_type() in HTML_TYPES:
            root = html.parse(text)
            blocks = [] if root is None else Walker().walk(root)
            text = "\n".join(block.text for block in blocks)
        found.update(_WORD.findall(_ADDRESS.sub(" ", text).lower()))
    return frozenset(found)


def _add_part(builder: TextBuilder, part: Message, decoded: Decoded) -> tuple[Notice, ...]:
    if part.get_content_type() in HTML_TYPES:
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


def _metadata(message: Message) -> Metadata:
    sender, date = header_of(message, "From"), header_of(message, "Date")
    day = None
    try:
        day = parsedate_to_datetime(date).date().isoformat() if date else None
    except (ValueError, TypeError, IndexError, OverflowError):
        day = None
    name = re.sub(r"\s*<[^<>]*>\s*$", "", sender).strip("\"' ") or None
    return Metadata(
        facts("head of the message", headline=header_of(message, "Subject"), byline=name),
        published=(MetadataDate(day, "date of the message"),) if day else (),
    )
