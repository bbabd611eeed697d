"""The parts and headers of a mail message (RFC 2045 to 2047), whatever is wrong with them."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from itertools import islice
from typing import Any

from reader.documents.article import Notice
from reader.documents.furniture import fold

_MOST_PARTS = 500
_MOST_INNER = 50
"""Messages inside a message whose heads are shown."""
HTML_TYPES = ("text/html", "application/xhtml+xml")
UUENCODED = re.compile(
    r"^begin [0-7]{3,4} ([^\n]{1,200})\n(?:[!-`][ -`]{0,61}\n)*?[` ]?\n?end$", re.MULTILINE
)
"""A file packed into the text of a message; its name is the group."""
_LONGEST_HEADER = 10_000


def leaf_parts(message: Message) -> Iterator[Message]:
    """The parts that hold something themselves, in order; the first `_MOST_PARTS`."""
    leaves = (part for part in message.walk() if not part.is_multipart())
    yield from islice(leaves, _MOST_PARTS)


def inner_messages(message: Message) -> dict[int, Message]:
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


def is_alternative(message: Message) -> bool:
    """Whether a message holds the same text in several forms."""
    return any(part.get_content_type() == "multipart/alternative" for part in message.walk())


def payload_of(part: Message) -> bytes:
    """The bytes of a part, its transfer encoding undone; of a damaged one what can be read."""
    data: Any = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return b""
    how = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if "uu" in how:
        # The standard library drops what stands around the packed lines.
        around = UUENCODED.sub("", str(part.get_payload())).strip()
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


def header_of(message: Message, name: str) -> str:
    """A header as text of one line, at most 500 characters; "" where there is none."""
    raw = message.get(name, "")
    if isinstance(raw, str):
        raw = raw[:_LONGEST_HEADER]  # each coded word of a million is worked on by itself
    try:
        value = str(make_header(decode_header(raw))).strip() or str(raw)
    except (HeaderParseError, LookupError, ValueError, AssertionError):
        value = str(raw)
    clean = value.encode("utf-8", "replace").decode("utf-8")
    return fold(clean[:2000])[:500]


def defect_notices(message: Message, parts: list[Message]) -> tuple[Notice, ...]:
    """What must be told of a message that is damaged or has too many parts."""
    if len(parts) >= _MOST_PARTS:
        text = f"Only the first {_MOST_PARTS} parts of the message were read."
        return (Notice("truncated", text),)
    names = {type(defect).__name__ for part in (message, *parts) for defect in part.defects}
    damages = ("CloseBoundaryNotFound", "StartBoundaryNotFound", "InvalidBase64")
    if any(name.startswith(damages) for name in names):
        return (Notice("truncated", "The message is damaged: a part of it may be missing."),)
    return ()
