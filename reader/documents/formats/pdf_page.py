"""One page of a PDF through PDFium's bare bindings: its printed lines with their places.

Lines are measured in the direction in which they run, so that a page whose words run upwards (a
table set sideways, a page that is turned) is put together like any other.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any

from reader.documents.formats.pdf_lines import PdfLine
from reader.errors import ErrorCode, ReaderError
from reader.records import dataclass, field

MOST_CHARACTERS = 6_000_000
_MOST_ANNOTATIONS = 5000
_MOST_OBJECTS = 2000
_SOFT_HYPHEN = "\x02"
"""What PDFium gives for a hyphen that it takes for one of the line end."""
_TEXT_NOTE, _FREE_TEXT, _STAMP, _WIDGET = 1, 3, 13, 20
_DRAWN = (_FREE_TEXT, _STAMP, _WIDGET)
"""Annotations (ISO 32000-1, 12.5.6) whose appearance is part of what a reader sees."""
_REMARKS = (_TEXT_NOTE, 9, 10, 11, 12)
"""Notes in the margin, highlighting, underlining and striking out: they may carry a remark."""
_IMAGE, _FORM = 3, 5
_INVISIBLE = (3, 7)
"""Text rendering modes (9.3.6) that paint nothing."""


@dataclass(slots=True)
class PageText:
    """What a page holds."""

    lines: list[PdfLine] = field(default_factory=list)
    has_remarks: bool = False
    is_recognised: bool = False
    """Its letters are invisible and lie under a picture, as programs for scans put them."""
    has_invisible: bool = False
    """It holds invisible letters and no picture."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A loaded page; sizes are those before it is turned."""

    pdfium: Any
    text: Any
    number: int
    width: float
    height: float


def read_page(pdfium: Any, document: Any, number: int) -> PageText | None:
    """The page with that number, from 1; None where it cannot be read."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        return None
    found = PageText()
    values: list[str] = []
    if pdfium.FPDFPage_GetAnnotCount(page) > 0:
        page, values = _draw_annotations(pdfium, document, page, number, found)
    text_page = pdfium.FPDFText_LoadPage(page)
    if text_page:
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        if pdfium.FPDFPage_GetRotation(page) % 2:
            width, height = height, width
        seen = _Page(pdfium, text_page, number, width, height)
        found.lines = list(_lines(seen))
        if found.lines and _is_invisible(seen):
            has_picture = _has_picture(pdfium, page)
            found.is_recognised, found.has_invisible = has_picture, not has_picture
        pdfium.FPDFText_ClosePage(text_page)
        found.lines += [
            PdfLine(value, number, 0.0, 0.0, height / 2, 10.0, height, False) for value in values
        ]
    pdfium.FPDF_ClosePage(page)
    return found


def _draw_annotations(
    pdfium: Any, document: Any, page: Any, number: int, found: PageText
) -> tuple[Any, list[str]]:
    """The page with fields and notes drawn into it, and the values of fields without a drawing."""
    values = []
    is_drawn = False
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind in _DRAWN:
            is_drawn = True
            value = _string(pdfium, annotation, b"V" if kind == _WIDGET else b"Contents")
            if value and pdfium.FPDFAnnot_GetAP(annotation, 0, None, 0) <= 2:
                values.append(value)
        elif kind in _REMARKS and _string(pdfium, annotation, b"Contents"):
            found.has_remarks = True
        pdfium.FPDFPage_CloseAnnot(annotation)
    if is_drawn and pdfium.FPDFPage_Flatten(page, 0) == 1:
        pdfium.FPDF_ClosePage(page)
        page = pdfium.FPDF_LoadPage(document, number - 1)
    return page, values


def _string(pdfium: Any, annotation: Any, key: bytes) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < length < 200_000:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, length)
    return bytes(buffer)[:-2].decode("utf-16-le", "replace").strip()


def _is_invisible(page: _Page) -> bool:
    """Whether the page's first, middle or last letter paints nothing."""
    pdfium = page.pdfium
    count = pdfium.FPDFText_CountChars(page.text)
    for index in (0, count // 2, count - 1):
        letters = pdfium.FPDFText_GetTextObject(page.text, index)
        if letters and pdfium.FPDFTextObj_GetTextRenderMode(letters) in _INVISIBLE:
            return True
    return False


def _has_picture(pdfium: Any, page: Any) -> bool:
    waiting = [
        pdfium.FPDFPage_GetObject(page, index)
        for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS))
    ]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            break
        thing = waiting.pop()
        kind = pdfium.FPDFPageObj_GetType(thing) if thing else None
        if kind == _IMAGE:
            return True
        if kind == _FORM:
            count = min(pdfium.FPDFFormObj_CountObjects(thing), _MOST_OBJECTS)
            waiting += [pdfium.FPDFFormObj_GetObject(thing, index) for index in range(count)]
    return False


def _lines(page: _Page) -> Iterator[PdfLine]:
    count = page.pdfium.FPDFText_CountChars(page.text)
    if count > MOST_CHARACTERS:
        raise ReaderError(
            ErrorCode.TOO_COMPLEX,
            f"Page {page.number} of {{file}} holds {count:,} characters, more than can be read. "
            "Save the article alone as text.",
        )
    get = page.pdfium.FPDFText_GetUnicode
    start = 0
    pieces: list[str] = []
    for index in range(count):
        char = _character(get(page.text, index))
        if char in "\r\n" or char == _SOFT_HYPHEN:
            if pieces:
                yield _line(page, "".join(pieces), start, char == _SOFT_HYPHEN)
            start, pieces = index + 1, []
        else:
            if not pieces:
                start = index
            pieces.append(char)
    if pieces:
        yield _line(page, "".join(pieces), start, False)


def _character(code: int) -> str:
    if code == 0xFFFE:
        return _SOFT_HYPHEN
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def _line(page: _Page, text: str, start: int, hyphen: bool) -> PdfLine:
    """With its place: left and right edge, base line from the page's top, size of its letters."""
    pdfium = page.pdfium
    first = start + len(text) - len(text.lstrip())
    last = start + max(0, len(text.rstrip()) - 1)
    size = float(pdfium.FPDFText_GetFontSize(page.text, first))
    matrix = pdfium.FS_MATRIX()
    if pdfium.FPDFText_GetMatrix(page.text, first, ctypes.byref(matrix)):
        size *= abs(matrix.d) or abs(matrix.b) or 1.0
    height = page.height
    left, right, base = _box(page, first)[0], _box(page, last)[1], height - _box(page, first)[2]
    if abs(matrix.b) > abs(matrix.a):
        one, other = _box(page, first), _box(page, last)
        height = page.width
        if matrix.b > 0:  # upwards: the page's left edge is the top of the text
            left, right, base = one[2], other[3], one[4]
        else:
            left, right, base = page.height - one[3], page.height - other[2], height - one[4]
    elif matrix.a < 0:  # upside down
        one, other = _box(page, first), _box(page, last)
        left, right, base = page.width - one[1], page.width - other[0], one[2]
    size = size if 0 < size < math.inf else 10.0
    return PdfLine(text, page.number, left, right, base, size, height, hyphen)


def _box(page: _Page, index: int) -> tuple[float, float, float, float, float]:
    """Left, right, base line (or lower edge where words run upwards), upper edge, and the base
    line's place from the left, in points; zeros where there is none."""
    box = page.pdfium.FS_RECTF()
    if page.pdfium.FPDFText_GetLooseCharBox(page.text, index, ctypes.byref(box)):
        x, y = ctypes.c_double(), ctypes.c_double()
        page.pdfium.FPDFText_GetCharOrigin(page.text, index, ctypes.byref(x), ctypes.byref(y))
        places = (box.left, box.right, y.value, box.top, x.value)
        if all(map(math.isfinite, places)):
            return places
    return 0.0, 0.0, 0.0, 0.0, 0.0
