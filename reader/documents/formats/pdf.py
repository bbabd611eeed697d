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
from reader.documents.draft import Draft, Metadata, facts, file_dates
from reader.documents.formats.pdf_active import has_hidden_layers, is_active
from reader.documents.formats.pdf_lines import PdfLine, assemble
from reader.documents.formats.pdf_page import MOST_CHARACTERS, PageText, read_page
from reader.errors import ErrorCode, ReaderError
from reader.records import dataclass, field

_MOST_PAGES = 5000
_MOST_SECONDS = 8.0
"""Well within the time of a child: part of a long file is better than none."""
_PASSWORD, _SECURITY = 4, 5
_XFA_ONLY = 2
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
    told = _Told(pages)
    characters = 0
    stop_at = time.monotonic() + _MOST_SECONDS
    for number in range(1, min(pages, _MOST_PAGES) + 1):
        page = read_page(pdfium, document, number)
        told.note(number, page)
        if page is not None:
            lines += page.lines
            characters += sum(len(line.text) for line in page.lines)
        elif len(told.broken) > 50 and not lines:
            break  # a page count that lies
        if characters > MOST_CHARACTERS or time.monotonic() > stop_at:
            break
    if not any(line.text.strip() for line in lines):
        raise _no_text(pages, len(told.broken))
    text, draft_lines = assemble(lines)
    return Draft(
        "application/pdf",
        Encoding("utf-8", "fonts of the PDF"),
        text,
        draft_lines,
        _metadata(pdfium, document),
        (*told.notices(), *_notices(pdfium, document, data)),
    )


@dataclass(slots=True)
class _Told:
    """What must be said of the pages, collected while they are read. Numbers are from 1."""

    pages: int
    read: int = 0
    silent: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    invisible: list[int] = field(default_factory=list)
    has_remarks: bool = False

    def note(self, number: int, page: PageText | None) -> None:
        self.read = number
        if page is None:
            self.broken.append(number)
            return
        if not any(line.text.strip() for line in page.lines):
            self.silent.append(number)
        if page.is_recognised:
            self.recognised.append(number)
        if page.has_invisible:
            self.invisible.append(number)
        self.has_remarks |= page.has_remarks

    def notices(self) -> Iterator[Notice]:
        if self.silent:
            yield Notice(
                "pages_without_text",
                f"{_list_of_pages(self.silent, 'has', 'have')} no text that can be read (pictures, "
                "or nothing at all): what is printed there is missing from the comparison. A "
                "searchable copy can be made, for example with OCRmyPDF.",
            )
        if self.broken:
            which = _list_of_pages(self.broken, "cannot be read", "cannot be read")
            yield Notice("truncated", f"{which}: missing here.")
        if self.read < self.pages:
            yield Notice(
                "truncated", f"Only the first {self.read} of {self.pages} pages were read."
            )
        if self.recognised:
            which = _list_of_pages(self.recognised, "is a picture", "are pictures")
            yield Notice(
                "recognised_text",
                f"{which} whose letters were recognised by a program. They may differ from what "
                "is printed.",
            )
        if self.invisible:
            which = _list_of_pages(self.invisible, "holds", "hold")
            yield Notice(
                "hidden_text",
                f"{which} letters that are not visible on paper. They are part of the text here.",
            )
        if self.has_remarks:
            yield Notice("comments_left_out", "The PDF holds comments, which are not shown.")


def _cannot_open(code: int, *, tried: bool) -> ReaderError:
    if code == _SECURITY:
        return ReaderError(
            ErrorCode.UNSUPPORTED,
            "{file} is protected in a way that cannot be opened here, with or without a password. "
            "Print it to a new PDF in the program that opens it, and open that.",
        )
    if code == _PASSWORD:
        return ReaderError(
            ErrorCode.ENCRYPTED,
            "{file} is locked, and this is not its password."
            if tried
            else "{file} is locked with a password. Enter it in the window, or save a copy without "
            "a password in the file's own program, and open that.",
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
    which = "1 page" if pages == 1 else f"{pages} pages"
    return ReaderError(
        ErrorCode.NO_TEXT_LAYER,
        f"{{file}} has {which} and no text that can be read, only pictures. This program does not "
        "read letters in pictures: make a searchable copy, for example with OCRmyPDF, and open "
        "that.",
    )


def _notices(pdfium: Any, document: Any, data: bytes) -> Iterator[Notice]:
    if pdfium.FPDFDoc_GetAttachmentCount(document) > 0:
        yield Notice("embedded_object", "The PDF holds attached files, which were left alone.")
    if pdfium.FPDF_GetFormType(document) == _XFA_ONLY:
        yield Notice(
            "form_not_shown",
            "The PDF is a form that only some programs can show; its fields may be missing here. "
            "Open it in its program and print it to a new PDF.",
        )
    if is_active(data):
        yield Notice(
            "active_content",
            "The PDF asks programs to run, start or fetch something. Nothing of that was done.",
        )
    if has_hidden_layers(data):
        yield Notice(
            "hidden_text",
            "The PDF has layers that are switched off. Their text may be part of the text here.",
        )


def _list_of_pages(pages: list[int], one: str, many: str) -> str:
    shown = ", ".join(map(str, pages[:20])) + (" …" if len(pages) > 20 else "")
    return f"Page {shown} {one}" if len(pages) == 1 else f"Pages {shown} {many}"


def _metadata(pdfium: Any, document: Any) -> Metadata:
    title = _info(pdfium, document, b"Title")
    author = _info(pdfium, document, b"Author")
    days = [_day(_info(pdfium, document, key) or "") for key in (b"CreationDate", b"ModDate")]
    is_title = title is not None and not _JUNK_TITLE.search(title)
    return Metadata(
        facts("properties of the file", headline=title if is_title else None, byline=author),
        file_dates(*days),
    )


def _day(written: str) -> str | None:
    """`D:20180304…` as an ISO day."""
    match = _DATE.match(written)
    if match is None or not (1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31):
        return None
    return f"{match[1]}-{match[2]}-{match[3]}"


def _info(pdfium: Any, document: Any, key: bytes) -> str | None:
    length = pdfium.FPDF_GetMetaText(document, key, None, 0)
    if not 2 < length < 4000:
        return None
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDF_GetMetaText(document, key, buffer, length)
    return buffer.raw[:-2].decode("utf-16-le", "replace").strip() or None
