"""Messages over a byte stream: four bytes of length (big-endian), then that much UTF-8 JSON."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">I")
_LARGEST = 512 * 1024 * 1024


class BrokenFrame(Exception):
    """The stream ended inside a message, or holds something that is none."""


def write_frame(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Raises OSError where the other end is gone."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next message, or None at the end. Raises BrokenFrame."""
    head = _read_exactly(stream, _LENGTH.size)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LARGEST:
        raise BrokenFrame(f"a message of {length} bytes")
    body = _read_exactly(stream, length)
    if body is None:
        raise BrokenFrame("the stream ended inside a message")
    try:
        message = json.loads(body.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise BrokenFrame("not JSON") from error
    if not isinstance(message, dict):
        raise BrokenFrame("not an object")
    return message


def _read_exactly(stream: IO[bytes], count: int) -> bytes | None:
    """None at the end of the stream. Raises BrokenFrame where it ends after a part."""
    parts: list[bytes] = []
    missing = count
    while missing:
        part = stream.read(missing)
        if not part:
            if parts:
                raise BrokenFrame("the stream ended inside a message")
            return None
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
