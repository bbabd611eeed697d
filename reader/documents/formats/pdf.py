"""PDF files through PDFium: text in the order in which the file holds it, with page numbers.

PDF knows letters and places, not lines and paragraphs; `pdf_lines` puts those together. PDFium
cannot be interrupted from Python: the child's clock and memory limit end what runs away. Its bare
bindings are used, since the helpers around them cost a child 17 ms more at its start.
"""

from __future__ import annotations

import ctypes
import importlib
import re
import time
from collections.abc import Iterator
from typing import Any

from reader.documents.article import Encoding, Notice
from reader.documents.draft import Draft, Metadata, MetadataDate
from reader.documents.formats.pdf_lines import PdfLine, assemble
from reader.errors import ErrorCode, ReaderError

_MOST_PAGES = 5000
_MOST_CHARACTERS = 6_000_000
_MOST_SECONDS = 8.0
"""Well within the time of a child: part of a long file is better than none."""
_PASSWORD, _SECURITY = 4, 5
_SOFT_HYPHEN = "\x02"
"""What PDFium gives for a hyphen that it takes for one of the line end."""
_DATE = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")
_JUNK_TITLE = re.compile(
    r"^(?:microsoft word|untitled|document\d*$|print$)|\.(?:docx?|odt|indd|pdf|qxd|rtf|html?)$"
    r"|^https?:",
    re.IGNORECASE,
)


def read(data: bytes, *, encoding: str | None = None, password: str | None = None) -> Draft:
    """Raises ReaderError. `encoding` means nothing here: fonts carry their own."""
    pdfium: Any = importlib.import_module("pypdfium2_raw")
    pdfium.FPDF_InitLibrary()
    secret = password.encode("utf-8") if password else None
    start = data.find(b"%PDF-", 0, 1024)
    document = pdfium.FPDF_LoadMemDocument64(
        data[start:] if start > 0 else data, len(data) - max(0, start), secret
    )
    if not document:
        raise _cannot_open(pdfium.FPDF_GetLastError(), tried=secret is not None)
    pages = pdfium.FPDF_GetPageCount(document)
    lines: list[PdfLine] = []
    silent: list[int] = []
    broken: list[int] = []
    characters = unread = 0
    stop_at = time.monotonic() + _MOST_SECONDS
    for number in range(min(pages, _MOST_PAGES)):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            broken.append(number + 1)
            if len(broken) > 50 and not lines:
                break  # a page count that lies
            continue
        found = list(_page_lines(pdfium, page, number + 1))
        pdfium.FPDF_ClosePage(page)
        if not any(line.text.strip() for line in found):
            silent.append(number + 1)
        lines += found
        characters += sum(len(line.text) for line in found)
        if characters > _MOST_CHARACTERS or time.monotonic() > stop_at:
            unread = pages - number - 1
            break
    if not any(line.text.strip() for line in lines):
        raise _no_text(pages, len(broken))
    text, draft_lines = assemble(lines)
    return Draft(
        "application/pdf",
        Encoding("utf-8", "fonts of the PDF"),
        text,
        draft_lines,
        _metadata(pdfium, document),
        tuple(_notices(pdfium, document, pages, unread, silent, broken)),
    )


def _page_lines(pdfium: Any, page: Any, number: int) -> Iterator[PdfLine]:
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return
    height = pdfium.FPDF_GetPageHeightF(page)
    count = pdfium.FPDFText_CountChars(text_page)
    if count > _MOST_CHARACTERS:
        raise ReaderError(
            ErrorCode.TOO_COMPLEX,
            f"Page {number} of {{file}} holds {count:,} characters, more than can be read. "
            "Save the article alone as text.",
        )
    get = pdfium.FPDFText_GetUnicode
    start = 0
    pieces: list[str] = []
    for index in range(count):
        char = _character(get(text_page, index))
        if char in "\r\n" or char == _SOFT_HYPHEN:
            if pieces:
                glued = char == _SOFT_HYPHEN
                yield _line(pdfium, text_page, "".join(pieces), start, glued, number, height)
            start, pieces = index + 1, []
        else:
            if not pieces:
                start = index
            pieces.append(char)
    if pieces:
        yield _line(pdfium, text_page, "".join(pieces), start, False, number, height)
    pdfium.FPDFText_ClosePage(text_page)


def _character(code: int) -> str:
    if code == 0xFFFE:
        return _SOFT_HYPHEN
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def _line(
    pdfium: Any, text_page: Any, text: str, start: int, hyphen: bool, page: int, height: float
) -> PdfLine:
    """With its place: left and right edge, base line from the page's top, size of its letters."""
    first = start + len(text) - len(text.lstrip())
    last = start + max(0, len(text.rstrip()) - 1)
    left, _, bottom, _ = _box(pdfium, text_page, first)
    _, right, _, _ = _box(pdfium, text_page, last)
    size = float(pdfium.FPDFText_GetFontSize(text_page, first))
    matrix = pdfium.FS_MATRIX()
    if pdfium.FPDFText_GetMatrix(text_page, first, ctypes.byref(matrix)):
        size *= abs(matrix.d) or abs(matrix.b) or 1.0
    return PdfLine(text, page, left, right, height - bottom, size or 10.0, height, hyphen)


def _box(pdfium: Any, text_page: Any, index: int) -> tuple[float, float, float, float]:
    """Left, right, bottom (the base line) and top in points; zeros where there is none."""
    box = pdfium.FS_RECTF()
    if pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box)):
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(text_page, index, ctypes.byref(x), ctypes.byref(y))
        return box.left, box.right, y.value, box.top
    return 0.0, 0.0, 0.0, 0.0


def _cannot_open(code: int, *, tried: bool) -> ReaderError:
    if code in (_PASSWORD, _SECURITY):
        return ReaderError(
            ErrorCode.ENCRYPTED,
            "{file} is locked, and this is not its password."
            if tried
            else "{file} is locked with a password. Enter it, or open the file in its program, "
            "save a copy without a password, and open that.",
        )
    return ReaderError(
        ErrorCode.CORRUPT,
        "{file} is damaged and cannot be read. Get it again, or print it to a new PDF.",
    )


def _no_text(pages: int, broken: int) -> ReaderError:
    if pages <= 0 or broken >= min(pages, 50):
        return ReaderError(
            ErrorCode.CORRUPT, "{file} is damaged: none of its pages can be read. Get it again."
        )
    which = "1 page of pictures" if pages == 1 else f"{pages} pages of pictures"
    return ReaderError(
        ErrorCode.NO_TEXT_LAYER,
        f"{{file}} has {which} and no text. This program does not read letters in pictures: make a "
        "searchable copy, for example with OCRmyPDF, and open that.",
    )


def _notices(
    pdfium: Any, document: Any, pages: int, unread: int, silent: list[int], broken: list[int]
) -> Iterator[Notice]:
    if silent:
        yield Notice(
            "pages_without_text",
            f"{_list_of_pages(silent)} no text, only pictures: they are missing from the "
            "comparison. A searchable copy can be made, for example with OCRmyPDF.",
        )
    if broken:
        yield Notice("truncated", f"{_list_of_pages(broken, 'cannot be read')}: missing here.")
    read = min(pages, _MOST_PAGES) - unread
    if read < pages:
        yield Notice("truncated", f"Only the first {read} of {pages} pages were read.")
    if pdfium.FPDFDoc_GetAttachmentCount(document) > 0:
        yield Notice("embedded_object", "The PDF holds attached files, which were left alone.")


def _list_of_pages(pages: list[int], verb: str = "") -> str:
    shown = ", ".join(map(str, pages[:20])) + (" …" if len(pages) > 20 else "")
    if len(pages) == 1:
        return f"Page {shown} {verb or 'has'}"
    return f"Pages {shown} {verb or 'have'}"


def _metadata(pdfium: Any, document: Any) -> Metadata:
    title = _info(pdfium, document, b"Title")
    author = _info(pdfium, document, b"Author")
    created = _DATE.match(_info(pdfium, document, b"CreationDate") or "")
    dates: tuple[MetadataDate, ...] = ()
    if created and 1 <= int(created[2]) <= 12 and 1 <= int(created[3]) <= 31:
        day = f"{created[1]}-{created[2]}-{created[3]}"
        dates = (MetadataDate(day, "date of the file's creation", False),)
    return Metadata(
        title=None if not title or _JUNK_TITLE.search(title) else title,
        byline=author,
        published=dates,
    )


def _info(pdfium: Any, document: Any, key: bytes) -> str | None:
    length = pdfium.FPDF_GetMetaText(document, key, None, 0)
    if not 2 < length < 4000:
        return None
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDF_GetMetaText(document, key, buffer, length)
    return buffer.raw[:-2].decode("utf-16-le", "replace").strip() or None
