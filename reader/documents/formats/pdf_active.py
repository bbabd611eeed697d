"""What a PDF would do by itself in another program, found in its bytes: PDFium does not tell.

Nothing is interpreted: names of actions (ISO 32000-1, 12.6.4) are looked for, also inside the
compressed streams that hold objects.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_ACTIONS = re.compile(
    rb"/S\s*/(?:JavaScript|Launch|SubmitForm|ImportData|RichMediaExecute|Rendition|Movie)\b"
    rb"|/(?:JavaScript|RichMedia)\s*[<(\d]"
)
_OPENS = re.compile(rb"/OpenAction\s*(?:<<|(\d+)\s+\d+\s+R)")
_ELSEWHERE = re.compile(rb"/S\s*/(?:URI|GoToR|GoToE)\b")
_LAYER_OFF = re.compile(rb"/OFF\s*\[\s*\d+\s+\d+\s+R")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)
_MOST_STREAMS = 500
_MOST_UNPACKED = 1 << 22


def is_active(data: bytes) -> bool:
    """Whether opening or using the file elsewhere runs, starts or fetches something."""
    pieces = [data, *_object_streams(data)]
    return any(_ACTIONS.search(piece) for piece in pieces) or any(map(_opens_elsewhere, pieces))


def has_hidden_layers(data: bytes) -> bool:
    """Whether the file holds layers that are switched off."""
    return any(_LAYER_OFF.search(piece) for piece in (data, *_object_streams(data)))


def _opens_elsewhere(piece: bytes) -> bool:
    for found in _OPENS.finditer(piece):
        start = found.end()
        if found[1] is not None:
            place = re.search(rb"(?<!\d)" + found[1] + rb"\s+\d+\s+obj\b", piece)
            if place is None:
                continue
            start = place.end()
        if _ELSEWHERE.search(piece[start : start + 300]):
            return True
    return False


def _object_streams(data: bytes) -> Iterator[bytes]:
    for found, _ in zip(_OBJECTS.finditer(data), range(_MOST_STREAMS), strict=False):
        try:
            yield zlib.decompressobj().decompress(
                data[found.end() :][:_MOST_UNPACKED], _MOST_UNPACKED
            )
        except zlib.error:
            continue
