"""A page of a report as pixels. Apart from what draws it: the window imports this at its start."""

from __future__ import annotations

from reader.records import dataclass

WIDTH = 620
"""Pixels of a page in a preview."""
_TALLEST = 4 * WIDTH


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page; `width` and `height` in pixels."""

    width: int
    height: int
    packed: str
    """RGB of 8 bits, row by row without padding, packed by zlib and written in base64: as it
    crosses from process to process."""

    def pixels(self) -> bytes:
        """`3 * width * height` bytes. Raises ValueError where the packed ones are other."""
        import base64
        import zlib

        size = 3 * self.width * self.height
        if not (0 < self.width <= WIDTH and 0 < self.height <= _TALLEST):
            raise ValueError("a page of another size")
        unpacker = zlib.decompressobj()
        try:
            pixels = unpacker.decompress(base64.b64decode(self.packed), size + 1)
        except zlib.error as error:
            raise ValueError("a page that cannot be unpacked") from error
        if len(pixels) != size:
            raise ValueError("a page with other pixels")
        return pixels
