"""Messages over a byte stream: four bytes of length (big-endian), then that much UTF-8 JSON.

A message is an object. Long lists in it go ahead in pieces, each an array in a frame of its own:
Python reads JSON without a break, and the window would stand still while it reads 6 MB.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">I")
_LARGEST = 512 * 1024 * 1024
_PIECE = 400
"""Items of a list that are sent at once."""
_PIECES = "\u2026pieces"
"""The key that no value of the model has."""


class BrokenFrame(Exception):
    """The stream ended inside a message, or holds something that is none."""


def write_frame(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Raises OSError where the other end is gone."""
    pieces: list[list[Any]] = []
    whole = _cut(message, pieces)
    for part in (*pieces, whole):
        body = json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"
        )
        stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next message, or None at the end. Raises BrokenFrame."""
    pieces: list[list[Any]] = []
    while True:
        head = _read_exactly(stream, _LENGTH.size)
        if head is None:
            if pieces:
                raise BrokenFrame("the stream ended between the pieces of a message")
            return None
        (length,) = _LENGTH.unpack(head)
        if length > _LARGEST:
            raise BrokenFrame(f"a message of {length} bytes")
        body = _read_exactly(stream, length)
        if body is None:
            raise BrokenFrame("the stream ended inside a message")
        try:
            part = json.loads(body.decode("utf-8", "surrogatepass"))
        except ValueError as error:
            raise BrokenFrame("not JSON") from error
        if isinstance(part, dict):
            whole: dict[str, Any] = _joined(part, pieces)
            return whole
        if not isinstance(part, list):
            raise BrokenFrame("not an object")
        pieces.append(part)


def _cut(value: Any, pieces: list[list[Any]]) -> Any:
    """`value` with its long lists moved to `pieces`, and in their place which pieces they are."""
    if isinstance(value, dict):
        return {key: _cut(item, pieces) for key, item in value.items()}
    if not isinstance(value, list) or len(value) <= _PIECE:
        return value
    first = len(pieces)
    pieces.extend(value[at : at + _PIECE] for at in range(0, len(value), _PIECE))
    return {_PIECES: [first, len(pieces)]}


def _joined(value: Any, pieces: list[list[Any]]) -> Any:
    if not pieces or not isinstance(value, dict):
        return value
    if _PIECES in value:
        first, last = value[_PIECES]
        return [item for piece in pieces[first:last] for item in piece]
    return {key: _joined(item, pieces) for key, item in value.items()}


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
