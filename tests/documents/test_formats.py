"""Each format: all visible text, what is told, what is refused."""

from __future__ import annotations

import hashlib

import pytest
from support import files
from support.files import STORY, paragraph

from reader.documents.article import Article, BlockStyle, Role
from reader.documents.reading import article_of
from reader.errors import ErrorCode, ReaderError


def read(data: bytes, name: str) -> Article:
    return article_of(data, name, sha256=hashlib.sha256(data).hexdigest())


def lines(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks]


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.notices]


def refusal(data: bytes, name: str) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        read(data, name)
    assert f"“{name}”" in caught.value.message
    assert caught.value.message.endswith(".")
    return caught.value


@pytest.mark.parametrize("name", sorted(files.samples()))
def test_good_file_of_each_format_gives_its_article(name: str) -> None:
    article = read(files.samples()[name], name)
    if name == "b.txt":
        assert "Совет порта" in article.text
        return
    assert article.title == "Pier vote here"
    assert [line for line in lines(article) if line in STORY] == list(STORY)
    assert article.language == "en"


@pytest.mark.parametrize("name", sorted(files.samples()))
def test_content_decides_and_not_the_name(name: str) -> None:
    data = files.samples()[name]
    if name.rpartition(".")[2] in ("txt", "md"):
        return
    article = read(data, "wrong.xyz")
    assert STORY[0] in article.text


class TestWord:
    def test_insertions_are_shown_deletions_left_out_and_both_told(self) -> None:
        article = read(
            files.docx(
                '<w:p><w:r><w:t xml:space="preserve">The mayor </w:t></w:r><w:ins><w:r><w:t>'
                "agreed</w:t></w:r></w:ins><w:del><w:r><w:delText>refused</w:delText></w:r></w:del>"
                "<w:r><w:t>.</w:t></w:r></w:p>"
            ),
            "a.docx",
        )
        assert article.text == "The mayor agreed.\n"
        assert codes(article) == ["tracked_changes"]

    def test_headings_lists_and_tables_keep_their_form(self) -> None:
        row = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Year", "2017"))
        article = read(
            files.docx(
                paragraph("Pier vote here", "Title")
                + paragraph(STORY[0])
                + paragraph("Why it broke", "Heading2")
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>first point</w:t></w:r></w:p>"
                + f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"
                + paragraph(STORY[1])
            ),
            "a.docx",
        )
        assert [(block.style, block.span.of(article.text)) for block in article.blocks] == [
            (BlockStyle.HEADING, "Pier vote here"),
            (BlockStyle.PARAGRAPH, STORY[0]),
            (BlockStyle.HEADING, "Why it broke"),
            (BlockStyle.LIST_ITEM, "first point"),
            (BlockStyle.TABLE_ROW, "Year\t2017"),
            (BlockStyle.PARAGRAPH, STORY[1]),
        ]

    def test_footnotes_and_running_heads_follow_the_text(self) -> None:
        notes = f'<w:footnote w:id="1">{paragraph("The vote was secret.")}</w:footnote>'
        article = read(
            files.docx(
                None,
                [files.part("footnotes", notes), files.part("header1", paragraph("Draft 3"))],
            ),
            "a.docx",
        )
        assert lines(article)[-2:] == ["The vote was secret.", "Draft 3"]
        assert article.blocks[-2].style is BlockStyle.FOOTNOTE
        assert article.blocks[-2].role is Role.BODY
        assert article.blocks[-1].role is Role.FURNITURE

    def test_text_box_is_read_once(self) -> None:
        box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
        article = read(
            files.docx(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                f"<w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
                f"</mc:Fallback></mc:AlternateContent><w:t>{STORY[0]}</w:t></w:r></w:p>"
            ),
            "a.docx",
        )
        assert sorted(lines(article)) == sorted([STORY[0], "In the box"])

    def test_line_break_ends_a_block_and_tab_stays(self) -> None:
        article = read(
            files.docx(
                "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
            ),
            "a.docx",
        )
        assert lines(article) == ["one", "two\t3"]

    def test_hidden_text_is_not_shown_and_told(self) -> None:
        hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET</w:t></w:r></w:p>"
        article = read(files.docx(paragraph(STORY[0]) + hidden), "a.docx")
        assert "SECRET" not in article.text
        assert codes(article) == ["hidden_text"]

    def test_two_parts_of_one_name_are_told(self) -> None:
        with pytest.warns(UserWarning, match="Duplicate name"):
            data = files.docx(None, [("docProps/x.xml", "<a/>"), ("docProps/x.xml", "<b/>")])
        assert "duplicate_parts" in codes(read(data, "a.docx"))

    def test_doctype_is_refused_even_in_utf16(self) -> None:
        bomb = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY a "aa">]><d>&a;</d>'
        data = files.docx(None, [("word/styles.xml", bomb.encode("utf-16"))])
        assert refusal(data, "a.docx").code is ErrorCode.UNSAFE

    def test_part_packed_with_a_password_is_locked(self) -> None:
        data = bytearray(files.docx())
        at = data.find(b"PK\x03\x04", data.find(b"word/document.xml") - 60)
        data[at + 6] |= 1
        central = data.rfind(b"PK\x01\x02")
        data[central + 8] |= 1
        assert refusal(bytes(data), "a.docx").code is ErrorCode.ENCRYPTED


class TestOpenDocument:
    def test_tracked_deletion_is_not_shown(self) -> None:
        article = read(
            files.odt(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>GONE</text:p>"
                f"</text:deletion></text:changed-region></text:tracked-changes><text:p>{STORY[0]}</text:p>"
            ),
            "a.odt",
        )
        assert "GONE" not in article.text
        assert codes(article) == ["tracked_changes"]

    def test_note_follows_the_text_and_leaves_its_sentence_whole(self) -> None:
        article = read(
            files.odt(
                "<text:p>The mayor<text:note><text:note-citation>1</text:note-citation>"
                "<text:note-body><text:p>Since 2016.</text:p></text:note-body></text:note> spoke."
                "</text:p>"
            ),
            "a.odt",
        )
        assert lines(article) == ["The mayor spoke.", "Since 2016."]
        assert article.blocks[1].style is BlockStyle.FOOTNOTE

    def test_spans_links_and_spaces_are_put_together(self) -> None:
        article = read(
            files.odt(
                "<text:p>a<text:span>b<text:span>c</text:span>d</text:span>"
                "<text:s text:c='2'/><text:a xlink:href='http://127.0.0.1/'>e</text:a>f</text:p>"
            ),
            "a.odt",
        )
        assert article.text == "abcd  ef\n"

    def test_locked_document_is_told_so(self) -> None:
        manifest = (
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:'
            '1.0">'
            '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
            "</manifest:file-entry></manifest:manifest>"
        )
        data = files.odt(None, [("META-INF/manifest.xml", manifest)])
        assert refusal(data, "a.odt").code is ErrorCode.ENCRYPTED


class TestPdf:
    def test_lines_become_paragraphs_and_keep_their_page(self) -> None:
        text = [
            "The harbour council of Portova met on Tuesday and voted seven",
            "to two to rebuild the eastern pier, which a storm had damaged",
            "in January.",
        ]
        first = [(50.0, 100.0 + 14 * n, 11.0, line) for n, line in enumerate(text)]
        first.append(
            (62.0, 142.0, 11.0, "Work on the stones will start in May, the mayor said at nine.")
        )
        second = [(50.0, 100.0, 11.0, "Nobody will lose a home.")]
        article = read(files.pdf([first, second]), "a.pdf")
        assert lines(article) == [
            " ".join(text),
            "Work on the stones will start in May, the mayor said at nine.",
            "Nobody will lose a home.",
        ]
        assert [block.page for block in article.blocks] == [1, 1, 2]

    def test_hyphen_of_a_line_end_goes_and_that_of_a_word_stays(self) -> None:
        text = [
            "The council spoke of infra-",
            "structure and of a well-known pier, a well-",
            "known landmark of the town.",
        ]
        page = [(50.0, 100.0 + 14 * n, 11.0, line) for n, line in enumerate(text)]
        article = read(files.pdf([page]), "a.pdf")
        assert article.text == (
            "The council spoke of infrastructure and of a well-known pier, a well-known landmark "
            "of the town.\n"
        )

    def test_running_heads_and_page_numbers_are_furniture(self) -> None:
        pages = [
            [
                (50.0, 40.0, 9.0, "Portova Gazette"),
                (50.0, 200.0, 11.0, f"{STORY[0]} {number}."),
                (290.0, 810.0, 9.0, str(number)),
            ]
            for number in range(1, 5)
        ]
        article = read(files.pdf(pages), "a.pdf")
        furniture = [b.span.of(article.text) for b in article.blocks if b.role is Role.FURNITURE]
        assert sorted(furniture) == sorted(["Portova Gazette"] * 4 + ["1", "2", "3", "4"])

    def test_sentence_goes_on_over_the_page_break(self) -> None:
        pages = [
            [(50.0, 700.0, 11.0, "The harbour council met on Tuesday and voted seven to")],
            [(50.0, 100.0, 11.0, "two to rebuild the eastern pier.")],
        ]
        assert lines(read(files.pdf(pages), "a.pdf")) == [
            "The harbour council met on Tuesday and voted seven to two to rebuild the eastern pier."
        ]

    def test_scan_is_refused_with_what_to_do(self) -> None:
        error = refusal(files.pdf([[], [], []]), "scan.pdf")
        assert error.code is ErrorCode.NO_TEXT_LAYER
        assert "3 pages" in error.message
        assert "OCRmyPDF" in error.message

    def test_pages_without_text_are_listed(self) -> None:
        article = read(files.pdf([[(50.0, 100.0, 11.0, STORY[0])], [], []]), "a.pdf")
        (notice,) = article.notices
        assert notice.code == "pages_without_text"
        assert notice.text.startswith("Pages 2, 3 have no text")


class TestRichText:
    def test_code_page_and_unicode_signs(self) -> None:
        article = read(
            files.rtf("\\'93no one\\'94 in caf\\'e9 \\u1087?\\u1086?\\u1088?\\u1090?"), "a.rtf"
        )
        assert article.text == "“no one” in café порт\n"

    def test_deletions_may_be_shown_and_are_told(self) -> None:
        assert "tracked_changes" in codes(read(files.rtf("a {\\deleted b} c d e"), "a.rtf"))


class TestBook:
    def test_chapters_come_in_the_order_of_the_spine(self) -> None:
        article = read(
            files.epub(["<h1>One</h1><p>first</p>", "<h1>Two</h1><p>second</p>"]), "a.epub"
        )
        assert lines(article) == ["One", "first", "Two", "second"]


class TestMail:
    def test_wrapped_lines_are_paragraphs_again(self) -> None:
        body = (
            "The harbour council met on Tuesday and voted seven to two to\n"
            "rebuild the eastern pier, which a storm had damaged in the\n"
            "winter before last.\n\nWork will start in May, the mayor told reporters after the\n"
            "vote of the council.\n"
        )
        article = read(files.mail(body), "a.eml")
        assert lines(article)[3:] == [
            "The harbour council met on Tuesday and voted seven to two to rebuild the eastern pier,"
            " which a storm had damaged in the winter before last.",
            "Work will start in May, the mayor told reporters after the vote of the council.",
        ]

    def test_date_and_sender_come_from_the_head(self) -> None:
        article = read(files.mail(), "a.eml")
        assert article.published.date == "2019-05-02"
        assert article.byline == "Ann Miller"

    def test_attachments_are_named_and_never_opened(self) -> None:
        body = (
            "--B\r\nContent-Type: text/plain\r\n\r\n" + STORY[0] + "\r\n--B\r\nContent-Type: "
            "application/octet-stream\r\nContent-Disposition: attachment; "
            'filename="../../evil\u202efdp.sh"\r\n\r\nx\r\n--B--\r\n'
        )
        article = read(files.mail(body, 'multipart/mixed; boundary="B"'), "a.eml")
        assert "attachments_left_out" in codes(article)
        assert "\u202e" not in "".join(notice.text for notice in article.notices)


class TestPage:
    def test_nothing_hidden_is_shown_and_nothing_visible_lost(self) -> None:
        article = read(
            files.html(
                f"<p>{STORY[0]}</p><p hidden>A</p><p style='display: none'>B</p><script>C</script>"
                "<template>D</template><noscript>E</noscript><details><summary>more</summary>F"
                "</details><svg><text>G</text></svg>"
            ),
            "a.html",
        )
        assert lines(article) == [STORY[0], "more", "F", "G"]

    def test_inline_tags_do_not_break_words_and_line_breaks_do(self) -> None:
        article = read(
            files.html("<p>The <b>har</b>bour\n  council<br>met<sup>1</sup> <i>again</i>.</p>"),
            "a.html",
        )
        assert lines(article) == ["The harbour council", "met¹ again."]

    def test_metadata_of_json_ld_is_read(self) -> None:
        head = (
            '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pier '
            'vote","datePublished":"2019-05-02T23:30:00-07:00","author":[{"name":"Ann Miller"}],'
            '"publisher":{"name":"Coast Times"},"inLanguage":"en-GB"}]}</script>'
        )
        article = read(files.html(f"<p>{STORY[0]}</p>", head), "a.html")
        assert (article.published.date, article.outlet, article.byline) == (
            "2019-05-02",
            "Coast Times",
            "Ann Miller",
        )
        assert "datePublished" in article.published.reason

    @pytest.mark.parametrize(
        "script", ["{", "[" * 5000, '{"@type": 1, "author": {"name": []}}', "null"]
    )
    def test_broken_json_ld_does_no_harm(self, script: str) -> None:
        head = f'<script type="application/ld+json">{script}</script>'
        assert read(files.html(f"<p>{STORY[0]}</p>", head), "a.html").text.strip() == STORY[0]

    def test_remote_content_is_told_once(self) -> None:
        image = '<img src="http://127.0.0.1:9/a.png">'
        article = read(files.html(f"<p>{STORY[0]}</p>{image * 3}"), "a.html")
        (notice,) = article.notices
        assert notice.code == "remote_content_blocked"
        assert "3 things" in notice.text


class TestMarkdown:
    def test_signs_are_gone_and_raw_html_is_letters(self) -> None:
        last = "The *mayor* and [others](http://127.0.0.1/) <b>spoke</b>."
        text = f"# Pier vote here\n\n{STORY[0]}\n\n{last}\n"
        article = read(text.encode(), "a.md")
        assert lines(article)[-1] == "The mayor and others <b>spoke</b>."

    def test_front_matter_gives_title_and_date(self) -> None:
        text = f"---\ntitle: Pier vote\ndate: 2019-05-02\n---\n\n{STORY[0]}\n"
        article = read(text.encode(), "a.md")
        assert (article.title, article.published.date) == ("Pier vote", "2019-05-02")
