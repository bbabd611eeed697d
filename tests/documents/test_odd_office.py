"""Odd and hostile Word and OpenDocument files, and the zip packages that they are."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from support.files import STORY, W, docx, odt, package, paragraph, part
from support.opened import Shown, show

A, B = STORY
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def word(inner: str, extra: list[tuple[str, str | bytes]] | None = None) -> Shown:
    found = show(docx(paragraph(A) + inner + paragraph(B), extra or []), "a.docx")
    assert not found.error
    assert A in found.text
    assert B in found.text
    return found


def relations(kind: str, target: str, mode: str = "External") -> tuple[str, str]:
    return (
        "word/_rels/document.xml.rels",
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r9" Type="{OFFICE}/{kind}" '
        f'Target="{target}" TargetMode="{mode}"/></Relationships>',
    )


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "oleObject", "subDocument", "frame"])
def test_relation_to_something_outside_is_told(kind: str) -> None:
    found = word("", [relations(kind, "http://127.0.0.1:9/a.dotm")])
    assert "remote_content_blocked" in found.codes
    found = word("", [relations(kind, "file:///etc/passwd")])
    assert "remote_content_blocked" in found.codes
    assert "root:" not in found.text


def test_link_of_a_word_is_no_content_from_elsewhere() -> None:
    assert word("", [relations("hyperlink", "http://127.0.0.1:9/")]).codes == frozenset()


@pytest.mark.parametrize(
    "code",
    [
        'INCLUDETEXT "file:///etc/passwd"',
        'INCLUDEPICTURE "http://127.0.0.1:9/a.png" \\d',
        'DDE Excel "a.xls" R1C1',
        'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
        "LINK Word.Document.8 a.doc",
    ],
)
def test_fields_that_would_fetch_or_start_something_are_told(code: str) -> None:
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        f"{code.replace(chr(34), '&quot;')}</w:instrText></w:r><w:r><w:fldChar "
        'w:fldCharType="separate"/></w:r><w:r><w:t>the shown words</w:t></w:r></w:p>'
    )
    found = word(field)
    assert "remote_content_blocked" in found.codes
    assert "the shown words" in found.text
    assert code.split()[0] not in found.text
    simple = f"<w:p><w:fldSimple w:instr='{code}'><w:r><w:t>shown</w:t></w:r></w:fldSimple></w:p>"
    assert "remote_content_blocked" in word(simple).codes


@pytest.mark.parametrize(
    ("name", "content", "shown"),
    [
        ("word/chunk.html", b"<html><body><p>Words of the other file</p></body></html>", True),
        ("word/chunk.txt", b"Words of the other file", True),
        ("word/chunk.rtf", b"{\\rtf1 Words of the other file\\par}", True),
        ("word/chunk.docx", docx(paragraph("Words of the other file")), True),
        ("word/chunk.bin", b"\x7fELF\x02\x01\x01" + bytes(60), False),
    ],
)
def test_documents_inside_the_document_are_shown_or_told(
    name: str, content: bytes, shown: bool
) -> None:
    extra = [relations("aFChunk", name.removeprefix("word/"), "Internal"), (name, content)]
    found = word('<w:altChunk r:id="r9"/>', extra)
    assert ("Words of the other file" in found.text) is shown
    assert shown or "embedded_object" in found.codes


def test_document_that_holds_itself_ends() -> None:
    inner = docx('<w:altChunk r:id="r9"/>')
    for _ in range(4):
        inner = docx('<w:altChunk r:id="r9"/>' + paragraph("x"), [
            relations("aFChunk", "chunk.docx", "Internal"), ("word/chunk.docx", inner)
        ])  # fmt: skip
    assert not show(inner, "a.docx").error


def test_text_boxes_notes_and_lists_are_shown_once() -> None:
    box = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("In the box")
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("In the box")
        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )  # fmt: skip
    notes = part("footnotes", f"<w:footnote w:id='2'>{paragraph('In the note')}</w:footnote>")
    found = word(box, [notes])
    assert found.text.count("In the box") == 1
    assert found.text.count("In the note") == 1


@pytest.mark.parametrize(
    "properties",
    ["<w:vanish/>", '<w:vanish w:val="1"/>', '<w:vanish w:val="true"/>',
     '<w:rStyle w:val="Secret"/>'],
)  # fmt: skip
def test_hidden_words_are_left_out_and_told(properties: str) -> None:
    styles = (
        "word/styles.xml",
        f'<w:styles xmlns:w="{W}"><w:style w:type="character" w:styleId="Secret"><w:rPr>'
        "<w:vanish/></w:rPr></w:style></w:styles>",
    )
    found = word(f"<w:p>{run('SECRET', properties)}{run('shown')}</w:p>", [styles])
    assert "SECRET" not in found.text
    assert "shown" in found.text
    assert "hidden_text" in found.codes


def test_paragraph_style_that_hides_is_followed_and_one_run_may_undo_it() -> None:
    styles = (
        "word/styles.xml",
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="Gone"><w:rPr>'
        "<w:vanish/></w:rPr></w:style></w:styles>",
    )
    undone = run("not so", '<w:vanish w:val="0"/>')
    inner = f'<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr>{run("SECRET")}{undone}</w:p>'
    found = word(inner, [styles])
    assert "SECRET" not in found.text
    assert "not so" in found.text
    assert "hidden_text" in found.codes


def test_raised_figures_of_a_document_are_not_glued_to_others() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    assert "10⁶ m" in word(f"<w:p>{run('10')}{run('6', raised)}{run(' m')}</w:p>").text


def test_struck_out_words_of_a_document_are_shown_and_told() -> None:
    found = word(f"<w:p>{run('five ', '<w:strike/>')}{run('six')}</w:p>")
    assert "five six" in found.text
    assert "struck_out" in found.codes


def test_comments_and_changes_are_told() -> None:
    inner = "<w:p><w:ins w:id='1'>" + run("added ") + "</w:ins><w:del w:id='2'><w:r><w:delText>gone"
    inner += (
        "</w:delText></w:r></w:del><w:moveFrom w:id='3'>"
        + run("moved away")
        + "</w:moveFrom></w:p>"
    )
    found = word(inner, [part("comments", "")])
    assert "added" in found.text
    assert "gone" not in found.text
    assert "moved away" not in found.text
    assert {"tracked_changes", "comments_left_out"} <= found.codes


def test_charts_and_diagrams_are_told() -> None:
    chart = ("word/charts/chart1.xml", "<c:chart xmlns:c='x'><c:v>4.5</c:v></c:chart>")
    assert "drawings_left_out" in word("", [chart]).codes
    assert "drawings_left_out" in word("", [("word/diagrams/data1.xml", "<a/>")]).codes


def test_macros_are_told_whatever_the_name_says() -> None:
    macro = ("word/vbaProject.bin", bytes(40))
    assert "embedded_object" in word("", [macro]).codes
    data = docx(None, [macro])
    assert "embedded_object" in show(data, "a.docm").codes


def test_strict_documents_are_read() -> None:
    data = docx(paragraph("Pier vote here", "Title") + paragraph(A))
    source = zipfile.ZipFile(io.BytesIO(data))
    parts = [
        (name, source.read(name)
         .replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
         .replace(OFFICE.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships"))
        for name in source.namelist()
    ]  # fmt: skip
    found = show(package(parts), "a.docx")
    assert A in found.text
    assert found.article is not None
    assert found.article.title == "Pier vote here"


def test_deep_tables_of_a_document_are_read_or_refused() -> None:
    for depth in (50, 240, 5000):
        cell = "<w:tbl><w:tr><w:tc>" * depth + paragraph("deep") + "</w:tc></w:tr></w:tbl>" * depth
        found = show(docx(cell + paragraph(A)), "a.docx")
        assert found.error == "too_complex" or "deep" in found.text


# Packages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\a", "word/../../x", "a\0b", "n" * 60_000]
)
def test_names_that_lead_out_of_a_package_are_only_names(name: str) -> None:
    found = show(docx(None, [(name, "root:")]), "a.docx")
    assert A in found.text
    assert "root:" not in found.text


def test_a_second_main_part_is_told_or_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = docx(
            None, [("word/document.xml", f'<w:document xmlns:w="{W}"><w:body/></w:document>')]
        )
    found = show(data, "a.docx")
    assert found.error or "duplicate_parts" in found.codes


def test_zip64_package_is_read() -> None:
    buffer = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(docx()))
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            with archive.open(name, "w", force_zip64=True) as target:
                target.write(source.read(name))
    assert A in show(buffer.getvalue(), "a.docx").text


def test_package_behind_a_password_is_refused_as_such() -> None:
    data = bytearray(docx())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + offset] |= 1
    assert show(bytes(data), "a.docx").error == "encrypted"


def test_documents_packed_in_odd_ways_are_refused_in_words() -> None:
    for method in (1, 6, 9, 93, 95, 97):
        data = bytearray(docx())
        for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
            at = -1
            while (at := data.find(mark, at + 1)) >= 0:
                struct.pack_into("<H", data, at + offset, method)
        assert show(bytes(data), "a.docx").error in ("unsupported", "corrupt")


def test_zip_in_a_zip_and_zipped_saves_get_a_hint() -> None:
    for inner in (("a.docx", docx()), ("page.html", b"<p>x</p>"), ("page_files/a.js", b"x")):
        found = show(package([inner]), "save.zip")
        assert found.error == "unsupported"
        assert "unpack" in found.message


def test_package_with_garbage_before_and_after_is_read_or_refused() -> None:
    assert A in show(docx() + bytes(5000), "a.docx").text
    assert show(b"#!/bin/sh\n" + docx(), "a.docx").error


# OpenDocument -----------------------------------------------------------------------------


def document(inner: str, extra: list[tuple[str, str | bytes]] | None = None) -> Shown:
    body = f"<text:p>{A}</text:p>{inner}<text:p>{B}</text:p>"
    found = show(odt(body, extra or []), "a.odt")
    assert not found.error
    assert A in found.text
    assert B in found.text
    return found


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:section text:display="none"><text:p>SECRET</text:p></text:section>',
        '<text:section text:display="condition" text:is-hidden="true"><text:p>SECRET</text:p>'
        "</text:section>",
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>SECRET</text:p>',
        '<text:p>x<text:hidden-text text:is-hidden="true" text:string-value="SECRET"/></text:p>',
        '<text:p>x<text:span text:style-name="Gone">SECRET</text:span></text:p>',
        '<text:p text:style-name="GoneP">SECRET</text:p>',
    ],
)
def test_hidden_parts_of_a_document_are_left_out_and_told(hidden: str) -> None:
    styles = (
        '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:styles>'
        '<style:style style:name="Gone" style:family="text"><style:text-properties '
        'text:display="none"/></style:style><style:style style:name="GoneP" '
        'style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
        "</office:styles></office:document-styles>"
    )
    found = document(hidden, [("styles.xml", styles)])
    assert "SECRET" not in found.text
    assert "hidden_text" in found.codes


def test_section_of_another_file_is_told_and_not_loaded() -> None:
    source = (
        '<text:section><text:section-source xlink:href="http://127.0.0.1:9/a.odt"/>'
        "<text:p>kept</text:p></text:section>"
    )
    found = document(source)
    assert "remote_content_blocked" in found.codes
    assert "kept" in found.text
    local = source.replace("http://127.0.0.1:9/a.odt", "../../etc/passwd")
    assert "remote_content_blocked" in document(local).codes


def test_changes_scripts_and_objects_are_told() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>GONE</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    found = document(changes, [("Basic/Standard/Module1.xml", "<a>MsgBox</a>")])
    assert "GONE" not in found.text
    assert {"tracked_changes", "embedded_object"} <= found.codes


def test_numbers_that_ask_for_too_much_are_bounded() -> None:
    found = document(
        "<text:p>a<text:s text:c='2000000000'/>b</text:p><table:table><table:table-row "
        "table:number-rows-repeated='100000000'><table:table-cell table:number-columns-repeated="
        "'100000000'><text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert len(found.text) < 5000
