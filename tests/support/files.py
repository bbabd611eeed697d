"""Small files of every format, made from words of our own: good ones, and parts to break."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Iterable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
STORY = (
    "The harbour council met on Tuesday and voted seven to two to rebuild the eastern pier.",
    "Work will start on 3 May and cost 4.5 million euros, the mayor told reporters in the evening.",
)


def package(parts: Iterable[tuple[str, str | bytes]]) -> bytes:
    """A zip file; "mimetype" is stored, the rest compressed. The same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def docx(body: str | None = None, extra: Iterable[tuple[str, str | bytes]] = ()) -> bytes:
    inner = body if body is not None else "".join(map(paragraph, ("Pier vote here", *STORY)))
    return package(
        [
            (
                "[Content_Types].xml",
                '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
            ),
            (
                "_rels/.rels",
                f'<?xml version="1.0"?><Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" '
                f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            ),
            (
                "word/document.xml",
                f'<?xml version="1.0"?><w:document xmlns:w="{W}" xmlns:r="{_OFFICE}" '
                'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
                f"<w:body>{inner}</w:body></w:document>",
            ),
            *extra,
        ]
    )


def part(kind: str, inner: str) -> tuple[str, str]:
    """A further part of a docx: footnotes, header1 …"""
    root = {"footnotes": "footnotes", "endnotes": "endnotes"}.get(kind, "hdr")
    return (
        f"word/{kind}.xml",
        f'<?xml version="1.0"?><w:{root} xmlns:w="{W}">{inner}</w:{root}>',
    )


def odt(body: str | None = None, extra: Iterable[tuple[str, str | bytes]] = ()) -> bytes:
    inner = body
    if inner is None:
        inner = "<text:h text:outline-level='1'>Pier vote here</text:h>" + "".join(
            f"<text:p>{text}</text:p>" for text in STORY
        )
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}{name if name != "draw" else "drawing"}:1.0"'
        for name in ("office", "text", "table", "draw", "style")
    )
    return package(
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                f'<?xml version="1.0"?><office:document-content {spaces} '
                'xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>'
                f"{inner}</office:text></office:body></office:document-content>",
            ),
            *extra,
        ]
    )


def epub(chapters: Iterable[str] | None = None) -> bytes:
    texts = list(chapters or (f"<h1>Pier vote here</h1><p>{STORY[0]}</p>", f"<p>{STORY[1]}</p>"))
    items = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(texts))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(texts)))
    return package(
        [
            ("mimetype", "application/epub+zip"),
            (
                "META-INF/container.xml",
                '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
                'container"><rootfiles><rootfile full-path="O/content.opf"/></rootfiles>'
                "</container>",
            ),
            (
                "O/content.opf",
                '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata '
                'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Pier</dc:title><dc:language>'
                f"en</dc:language></metadata><manifest>{items}</manifest><spine>{spine}</spine>"
                "</package>",
            ),
            *(
                (f"O/c{n}.xhtml", f"<html><body>{text}</body></html>")
                for n, text in enumerate(texts)
            ),
        ]
    )


def pdf(
    pages: Iterable[Iterable[tuple[float, float, float, str]]], *, compress: bool = True
) -> bytes:
    """A PDF whose pages hold lines: left, base line from the top, size, text (Latin-1)."""
    contents = []
    for lines in pages:
        stream = b"".join(
            b"BT /F %.1f Tf 1 0 0 1 %.1f %.1f Tm (%b) Tj ET\n"
            % (
                size,
                left,
                842 - top,
                text.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)"),
            )
            for left, top, size, text in lines
        )
        contents.append(zlib.compress(stream) if compress else stream)
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n, content in enumerate(contents):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % (5 + 2 * n),
            b"<<%b/Length %d>>stream\n%b\nendstream"
            % (b"/Filter/FlateDecode" if compress else b"", len(content), content),
        ]
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def rtf(body: str | None = None) -> bytes:
    inner = body if body is not None else "Pier vote here\\par " + "\\par ".join(STORY)
    return ("{\\rtf1\\ansi\\ansicpg1252 " + inner + "\\par}").encode("cp1252")


def mail(body: str = "\n".join(STORY), kind: str = "text/plain", headers: str = "") -> bytes:
    return (
        "From: Ann Miller <ann@localhost>\r\nSubject: Pier vote here\r\n"
        "Date: Thu, 2 May 2019 18:05:00 +0200\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: {kind}; charset=utf-8\r\n{headers}\r\n{body}"
    ).encode()


def saved_page(page: str) -> bytes:
    return (
        "From: <Saved by a browser>\r\nSubject: Pier\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: http://127.0.0.1:9/page\r\n\r\n"
        + base64.encodebytes(page.encode()).decode()
        + "\r\n--B--\r\n"
    ).encode()


def html(inner: str, head: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head>'
        f"<body>{inner}</body></html>"
    ).encode()


def samples() -> dict[str, bytes]:
    """One good file of each format, by name."""
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = html(f"<nav>Home</nav><article><h1>Pier vote here</h1>{story}</article>").decode()
    lines = [(50.0, 80.0, 18.0, "Pier vote here")]
    lines += [(50.0, 120.0 + 24 * n, 10.0, text) for n, text in enumerate(STORY)]
    return {
        "a.txt": "\n\n".join(("Pier vote here", *STORY)).encode(),
        "b.txt": ("Совет порта во вторник проголосовал. " * 8).encode("cp1251"),
        "a.md": (
            "# Pier vote here\n\n" + "\n\n".join(STORY) + "\n\n> - x\n\n| a | b |\n|---|---|\n"
        ).encode(),
        "a.html": page.encode(),
        "a.docx": docx(),
        "a.odt": odt(),
        "a.rtf": rtf(),
        "a.epub": epub(),
        "a.eml": mail(),
        "a.mhtml": saved_page(page),
        "a.pdf": pdf([lines], compress=False),
    }
