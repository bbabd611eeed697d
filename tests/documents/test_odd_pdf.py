"""Odd and hostile PDF files, built by hand."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from support.files import STORY, pdf
from support.opened import Shown, show

A, B = STORY
LINES = [(50.0, 100.0, 11.0, A), (50.0, 150.0, 11.0, B)]


def changed(edit: object, **options: object) -> Shown:
    """A good file of one page after `edit(document, page)`."""
    with pikepdf.open(io.BytesIO(pdf([LINES], compress=False))) as document:
        edit(document, document.pages[0])  # type: ignore[operator]
        buffer = io.BytesIO()
        document.save(buffer, **options)  # type: ignore[arg-type]
    return show(buffer.getvalue(), "a.pdf")


def action(kind: str, **more: object) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(S=pikepdf.Name("/" + kind), **more)


@pytest.mark.parametrize(
    "what",
    [
        action("JavaScript", JS="app.launchURL('http://127.0.0.1:9/')"),
        action("Launch", F="/bin/sh"),
        action("URI", URI="http://127.0.0.1:9/"),
        action("GoToR", F="http://127.0.0.1:9/a.pdf"),
        action("SubmitForm", F="http://127.0.0.1:9/"),
        action("ImportData", F="/etc/passwd"),
    ],
    ids=lambda what: str(what.S),
)
def test_actions_at_opening_are_told_and_not_done(what: pikepdf.Dictionary) -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        document.Root.OpenAction = what

    found = changed(edit)
    assert A in found.text
    assert "active_content" in found.codes


def test_scripts_of_the_document_are_told() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        names = pikepdf.Array([pikepdf.String("x"), action("JavaScript", JS="1")])
        document.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=names))

    assert "active_content" in changed(edit).codes


def test_link_on_a_page_is_no_active_content() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9],
            A=action("URI", URI="http://127.0.0.1:9/"),
        )  # fmt: skip
        page.Annots = document.make_indirect(pikepdf.Array([link]))

    assert changed(edit).codes == frozenset()


def test_attached_files_are_told() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        document.attachments["a.exe"] = b"MZ"

    assert "embedded_object" in changed(edit).codes


def appearance(document: pikepdf.Pdf, page: pikepdf.Page, text: str) -> pikepdf.Dictionary:
    stream = document.make_stream(b"BT /F 11 Tf 2 4 Td (" + text.encode() + b") Tj ET")
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    stream.BBox = pikepdf.Array([0, 0, 300, 20])
    stream.Resources = page.Resources
    return pikepdf.Dictionary(N=stream)


@pytest.mark.parametrize("kind", ["Widget", "FreeText"])
def test_words_in_fields_and_notes_on_the_page_are_shown(kind: str) -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        note = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name("/" + kind),
                Rect=[50, 500, 350, 520], F=4, FT=pikepdf.Name.Tx, T="name",
                V="Filled in by hand", Contents="Filled in by hand",
                AP=appearance(document, page, "Filled in by hand"),
            )
        )  # fmt: skip
        page.Annots = pikepdf.Array([note])
        if kind == "Widget":
            document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([note]))

    found = changed(edit)
    assert "Filled in by hand" in found.text
    assert A in found.text


def test_comments_in_the_margin_are_told() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 20, 20],
            Contents="A remark of the editor",
        )  # fmt: skip
        page.Annots = document.make_indirect(pikepdf.Array([note]))

    assert "comments_left_out" in changed(edit).codes


def test_form_that_only_one_program_can_show_is_told() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        document.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([]), XFA=document.make_stream(b"<xdp/>")
        )
        document.Root.NeedsRendering = True

    assert "form_not_shown" in changed(edit).codes


def invisible(text: str, mode: int = 3) -> bytes:
    return f"BT /F 11 Tf {mode} Tr 1 0 0 1 50 400 Tm ({text}) Tj ET\n".encode()


def test_letters_under_the_picture_of_a_scan_are_told_as_recognised() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        image = document.make_stream(bytes(100))
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width = image.Height = 10
        image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        page.Resources.XObject = pikepdf.Dictionary(I=image)
        picture = b"q 595 0 0 842 0 0 cm /I Do Q\n"
        page.Contents = document.make_stream(picture + invisible(A))

    found = changed(edit)
    assert A in found.text
    assert "recognised_text" in found.codes


def test_words_that_nobody_sees_are_told_where_there_is_no_picture() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        page.contents_add(document.make_stream(invisible("These are words for machines only")))

    found = changed(edit)
    assert "hidden_text" in found.codes
    assert A in found.text


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_pages_read_the_same(turn: int) -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        page.Rotate = turn
        matrix = {0: "1 0 0 1 50 %d", 90: "0 1 -1 0 %d 50", 180: "-1 0 0 -1 545 %d",
                  270: "0 -1 1 0 %d 790"}[turn]  # fmt: skip
        tops = {0: (742, 692), 90: (100, 150), 180: (100, 150), 270: (495, 445)}[turn]
        page.Contents = document.make_stream(
            "".join(
                f"BT /F 9 Tf {matrix % top} Tm ({text}) Tj ET\n"
                for top, text in zip(tops, (A, B), strict=True)
            ).encode()
        )

    found = changed(edit)
    assert found.text.split("\n")[:2] == [A, B]


def test_page_whose_words_run_upwards_is_read() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        content = b"".join(
            b"BT /F 9 Tf 0 1 -1 0 %d 50 Tm (%b) Tj ET\n" % (100 + 14 * n, text.encode())
            for n, text in enumerate((A, B))
        )
        page.Contents = document.make_stream(content)

    found = changed(edit)
    assert A in found.text
    assert B in found.text


def test_two_columns_are_read_one_after_the_other() -> None:
    left = ["The harbour council met on Tuesday and", "voted seven to two to rebuild the eastern",
            "pier, which the storm had broken."]  # fmt: skip
    right = ["Work will start in May and will cost", "4.5 million euros, the mayor told all",
             "reporters in the evening."]  # fmt: skip
    lines = [(50.0, 100.0 + 14 * n, 11.0, text) for n, text in enumerate(left)]
    lines += [(320.0, 100.0 + 14 * n, 11.0, text) for n, text in enumerate(right)]
    found = show(pdf([lines]), "a.pdf")
    assert " ".join(left) in found.text
    assert " ".join(right) in found.text


def test_hyphens_at_line_ends_are_joined_and_those_of_words_kept() -> None:
    texts = ["The council met for its monthly long-term plan-",
             "ning session about the long-", "term lease of the eastern pier in the har-",
             "bour of Portova on Tuesday evening."]  # fmt: skip
    lines = [(50.0, 100.0 + 14 * n, 11.0, text) for n, text in enumerate(texts)]
    found = show(pdf([lines]), "a.pdf")
    assert "planning session" in found.text
    assert "long-term lease" in found.text
    assert "harbour" in found.text


def test_citations_can_name_the_page() -> None:
    found = show(pdf([LINES[:1], LINES[1:]]), "a.pdf")
    assert found.article is not None
    assert [block.page for block in found.article.blocks] == [1, 2]


def test_pages_without_text_are_named() -> None:
    found = show(pdf([LINES, [], LINES, []]), "a.pdf")
    assert found.article is not None
    (notice,) = (n for n in found.article.notices if n.code == "pages_without_text")
    assert "Pages 2, 4" in notice.text


def test_locks_without_a_password_open_and_others_ask() -> None:
    def nothing(document: pikepdf.Pdf, page: pikepdf.Page) -> None: ...

    for level in (2, 3, 4, 6):
        open_lock = pikepdf.Encryption(
            owner="o", user="", R=level, aes=level >= 4, metadata=level >= 4
        )
        assert A in changed(nothing, encryption=open_lock).text
        lock = pikepdf.Encryption(
            owner="o",
            user="käse" if level == 6 else "u",
            R=level,
            aes=level >= 4,
            metadata=level >= 4,
        )
        found = changed(nothing, encryption=lock)
        assert found.error == "encrypted"
        assert "assword" in found.message


def test_broken_object_streams_are_refused_or_read() -> None:
    def nothing(document: pikepdf.Pdf, page: pikepdf.Page) -> None: ...

    with pikepdf.open(io.BytesIO(pdf([LINES]))) as document:
        buffer = io.BytesIO()
        document.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    data = buffer.getvalue()
    assert A in show(data, "a.pdf").text
    at = data.find(b"/ObjStm")
    for cut in (
        data[: at + 60],
        data.replace(b"/ObjStm", b"/ObjStn"),
        data[:at] + data[at + 200 :],
    ):
        found = show(cut, "a.pdf")
        assert found.error in ("corrupt", "no_text_layer") or A in found.text


def test_content_that_unpacks_without_end_is_left_to_the_limits() -> None:
    bomb = zlib.compress(b"BT /F 1 Tf (x) Tj ET\n" * 20_000)

    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        page.contents_add(pikepdf.Stream(document, bomb, Filter=pikepdf.Name.FlateDecode))

    assert A in changed(edit).text


def test_hidden_layers_are_told() -> None:
    def edit(document: pikepdf.Pdf, page: pikepdf.Page) -> None:
        layer = document.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("Draft"))
        )
        document.Root.OCProperties = pikepdf.Dictionary(
            OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[layer])
        )
        page.Resources.Properties = pikepdf.Dictionary(L=layer)
        hidden = b"/OC /L BDC\n" + invisible("The words of the hidden layer", 0) + b"EMC\n"
        page.contents_add(document.make_stream(hidden))

    found = changed(edit)
    assert "The words of the hidden layer" not in found.text or "hidden_text" in found.codes
    assert A in found.text
