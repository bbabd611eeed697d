"""Requests and answers on pipes: two lengths, a JSON header, raw bytes.

A length is eight bytes, big-endian. Both ends check lengths before they read, so neither can make
the other hold more than it agreed to.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

HEAD = 16
"""Bytes before the header: its length, then the payload's."""


class BadFrame(Exception):
    """What came is not a frame, is cut short, or is larger than agreed."""


def pack(header: dict[str, Any], payload: bytes = b"") -> bytes:
    head = json.dumps(header, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    return len(head).to_bytes(8, "big") + len(payload).to_bytes(8, "big") + head + payload


def read_frame(read: Callable[[int], bytes], most: int) -> tuple[dict[str, Any], bytes]:
    """One frame from `read` (up to so many bytes, b"" at the end), at most `most` bytes long.

    Raises BadFrame, and OSError where reading fails.
    """
    head = _read_exactly(read, HEAD)
    header_length = int.from_bytes(head[:8], "big")
    payload_length = int.from_bytes(head[8:], "big")
    if header_length + payload_length > most:
        raise BadFrame("larger than agreed")
    try:
        header = json.loads(_read_exactly(read, header_length))
    except (ValueError, RecursionError) as error:
        raise BadFrame("header is not JSON") from error
    if not isinstance(header, dict):
        raise BadFrame("header is not an object")
    return header, _read_exactly(read, payload_length)


def _read_exactly(read: Callable[[int], bytes], length: int) -> bytes:
    pieces: list[bytes] = []
    missing = length
    while missing:
        piece = read(min(missing, 1 << 20))
        if not piece:
            raise BadFrame("cut short")
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
