"""The child's part of a preview: the pages of a report as pictures, and nothing else."""

from __future__ import annotations

import importlib
import zlib
from typing import Any

from reader.errors import ErrorCode, ReaderError


def draw_pages(request: dict[str, Any], source: int | None) -> tuple[dict[str, Any], bytes]:
    """The first `request["most"]` pages of the PDF in `request["payload"]`, `request["width"]`
    pixels wide.

    The header: `count` (pages of the whole file) and `pages` ([width, height, length] each); then
    the pages one after the other, each RGB of 8 bits without padding, packed by zlib.
    """
    pdfium = importlib.import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(request["payload"])
    except pdfium.PdfiumError as error:
        raise ReaderError(
            ErrorCode.REPORT_FAILED, "The pages of the report could not be drawn."
        ) from error
    sizes: list[list[int]] = []
    packed: list[bytes] = []
    for number in range(min(len(document), request["most"])):
        page = document[number]
        bitmap = page.render(scale=request["width"] / page.get_width(), rev_byteorder=True)
        row = bitmap.width * bitmap.n_channels
        rows = memoryview(bitmap.buffer).cast("B")
        raw = b"".join(
            rows[start : start + row]
            for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)
        )
        packed.append(zlib.compress(raw, 1))
        sizes.append([bitmap.width, bitmap.height, len(packed[-1])])
        bitmap.close()
        page.close()
    return {"count": len(document), "pages": sizes}, b"".join(packed)
