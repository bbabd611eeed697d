"""Mail messages (RFC 5322) and saved pages (MHTML, RFC 2557): the text that a reader sees.

Subject, sender and date come first as lines of their own; a message inside the message keeps its
own. Of alternatives the plain text is taken where there is one with words in it, else the HTML.
Attachments are named in a notice, never opened.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import Any

from reader.documents.article import BlockStyle, Encoding, Notice, Role
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder, facts
from reader.documents.encoding import Decoded, decode
from reader.documents.formats import html
from reader.documents.formats.html_blocks import Walker
from reader.documents.furniture import fold
from reader.documents.names import visible_name
from reader.errors import ErrorCode, ReaderError
from reader.records import replace

_MOST_PARTS = 500
_MOST_INNER = 50
"""Messages inside a message whose heads are shown."""
_TEXTS = ("text/plain", "text/html", "application/xhtml+xml", "text/enriched", "text/markdown")
_LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_NEXT_IN_MAILBOX = re.compile(
    rb"\n\r?\n(From [^\r\n]{1,200}\d{4}[^\r\n]{0,20}\r?\n[!-9;-~]{1,60}:)"
)
_UUENCODED = re.compile(
    r"^begin [0-7]{3,4} ([^\n]{1,200})\n(?:[!-`][ -`]{0,61}\n)*?[` ]?\n?end$", re.MULTILINE
)
_LONGEST_HEADER = 10_000
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"^(?:> ?)+")


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText and ReaderError."""
    # The default, plainer policy: the newer one needs minutes for some broken headers.
    next_message = _NEXT_IN_MAILBOX.search(data) if data.startswith(b"From ") else None
    message = BytesParser().parsebytes(data[: next_message.start(1)] if next_message else data)
    parts = list(_parts(message))
    page = _saved_page(message, parts)
    if page is not None:
        return _read_saved_page(message, page, parts, encoding)
    draft = _read_message(message, parts, encoding)
    if next_message is not None:
        text = "The file holds several messages. Only the first is shown: save the others alone."
        draft = replace(draft, notices=(*draft.notices, Notice("truncated", text)))
    return draft


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
    data = _payload(page)
    decoded = decode(
        data, declared=page.get_content_charset() or html.declared_encoding(data), chosen=encoding
    )
    draft = html.read_text(decoded)
    subject = facts("head of the saved page", headline=_header(message, "Subject"))
    metadata = replace(draft.metadata, facts=(*draft.metadata.facts, *subject))
    return replace(
        draft,
        media_type="multipart/related",
        metadata=metadata,
        notices=(*draft.notices, *_defect_notices(message, [page])),
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
    inner = _inner_messages(message)
    found = Encoding("utf-8", "plain ASCII")
    for part in chosen:
        if id(part) in inner:
            _add_head(builder, inner[id(part)], is_inner=True)
        data = _payload(part)
        if not data.strip():
            continue
        decoded = decode(data, declared=part.get_content_charset(), chosen=encoding)
        found = decoded.encoding
        attached += _UUENCODED.findall(decoded.text)
        decoded = replace(decoded, text=_UUENCODED.sub("", decoded.text))
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
        (*notices, *_defect_notices(message, parts)),
    )


def _add_head(builder: TextBuilder, message: Message, *, is_inner: bool = False) -> None:
    subject, sender = _header(message, "Subject"), _header(message, "From")
    date = _header(message, "Date")
    builder.add(subject, BlockStyle.HEADING, level=3 if is_inner else 1)
    builder.add(f"From: {sender}" if sender else "", role=Role.FURNITURE)
    role = Role.FURNITURE if is_inner else Role.DATE_LINE
    builder.add(f"Date: {date}" if date else "", role=role)


def _inner_messages(message: Message) -> dict[int, Message]:
    """By the identity of their first part, the messages that were put into this one."""
    whole = (part for part in message.walk() if part.get_content_type() == "message/rfc822")
    found: dict[int, Message] = {}
    for part in islice(whole, _MOST_INNER):
        payload = part.get_payload()
        inner = payload[0] if isinstance(payload, list) and payload else None
        if isinstance(inner, Message):
            first = next((leaf for leaf in inner.walk() if not leaf.is_multipart()), None)
            found.setdefault(id(first), inner)
    return found


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
    plain = [part for part in texts if part.get_content_type() not in _HTML_TYPES]
    pages = [part for part in texts if part.get_content_type() in _HTML_TYPES]
    if pages and plain and _is_alternative(message):
        enough = sum(len(_payload(part).split()) for part in plain) >= 5
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
        text = decode(_payload(part), declared=part.get_content_charset()).text
        if part.get_content_type() in _HTML_TYPES:
            root = html.parse(text)
            blocks = [] if root is None else Walker().walk(root)
            text = "\n".join(block.text for block in blocks)
        found.update(_WORD.findall(_ADDRESS.sub(" ", text).lower()))
    return frozenset(found)


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
    if not isinstance(data, bytes):
        return b""
    how = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if "uu" in how:
        # The standard library drops what stands around the packed lines.
        around = _UUENCODED.sub("", str(part.get_payload())).strip()
        return b"\n".join(filter(None, (data, around.encode("utf-8", "surrogateescape"))))
    if how == "base64":
        defects = {type(defect).__name__ for defect in part.defects}
        if any(name.startswith("InvalidBase64") for name in defects):
            with suppress(ValueError, LookupError):  # a charset that is no name
                return _lenient_base64(str(part.get_payload()))
    return data


def _lenient_base64(text: str) -> bytes:
    """What can be read of a damaged part: the standard library gives up on the whole of it."""
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text)
    return base64.b64decode(letters[: len(letters) // 4 * 4])


def _header(message: Message, name: str) -> str:
    """A header as text, whatever is wrong with it."""
    raw = message.get(name, "")
    if isinstance(raw, str):
        raw = raw[:_LONGEST_HEADER]  # each coded word of a million is worked on by itself
    try:
        value = str(make_header(decode_header(raw))).strip() or str(raw)
    except (HeaderParseError, LookupError, ValueError, AssertionError):
        value = str(raw)
    clean = value.encode("utf-8", "replace").decode("utf-8")
    return fold(clean[:2000])[:500]


def _metadata(message: Message) -> Metadata:
    sender, date = _header(message, "From"), _header(message, "Date")
    day = None
    try:
        day = parsedate_to_datetime(date).date().isoformat() if date else None
    except (ValueError, TypeError, IndexError, OverflowError):
        day = None
    name = re.sub(r"\s*<[^<>]*>\s*$", "", sender).strip("\"' ") or None
    return Metadata(
        facts("head of the message", headline=_header(message, "Subject"), byline=name),
        published=(MetadataDate(day, "date of the message"),) if day else (),
    )


def _defect_notices(message: Message, parts: list[Message]) -> tuple[Notice, ...]:
    if len(parts) >= _MOST_PARTS:
        text = f"Only the first {_MOST_PARTS} parts of the message were read."
        return (Notice("truncated", text),)
    names = {type(defect).__name__ for part in (message, *parts) for defect in part.defects}
    damages = ("CloseBoundaryNotFound", "StartBoundaryNotFound", "InvalidBase64")
    if any(name.startswith(damages) for name in names):
        return (Notice("truncated", "The message is damaged: a part of it may be missing."),)
    return ()
