"""Odd and hostile mail, rich text, books and plain text."""

from __future__ import annotations

import base64

import pytest
from support.files import STORY, epub, html, mail, package, rtf
from support.opened import Shown, show

A, B = STORY


def parts(*inner: str, kind: str = "mixed") -> Shown:
    body = "".join(f"--B\r\n{part}\r\n" for part in inner) + "--B--\r\n"
    return show(mail(body, f'multipart/{kind}; boundary="B"'), "a.eml")


def plain(text: str) -> str:
    return f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"


def test_forwarded_message_keeps_its_own_head() -> None:
    inner = (
        "Content-Type: message/rfc822\r\n\r\nFrom: Bo <bo@localhost>\r\nSubject: The inner matter"
        f"\r\nDate: Wed, 1 May 2019 10:00:00 +0200\r\n\r\n{A}\r\n"
    )
    found = parts(plain("See below, it is worth reading in full."), inner)
    assert "The inner matter" in found.text
    assert "From: Bo" in found.text
    assert A in found.text
    assert found.article is not None
    assert found.article.title == "Pier vote here"
    assert found.article.published.date == "2019-05-02"


def test_two_versions_that_say_different_things_are_told() -> None:
    other = "<p>The council met on Friday and turned the plan down with eight votes to one.</p>"
    page = f"Content-Type: text/html; charset=utf-8\r\n\r\n{other}"
    found = parts(plain(A), page, kind="alternative")
    assert A in found.text
    assert "versions_differ" in found.codes
    same = f"Content-Type: text/html; charset=utf-8\r\n\r\n<div><p>{A}</p></div>"
    assert "versions_differ" not in parts(plain(A), same, kind="alternative").codes


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("utf-7", A),
        ("no-such-thing", A),
        ("us-ascii", "Der Rat tagte über fünf Stunden in Köln."),
        ("utf-8", "Der Rat tagte über fünf Stunden in Köln."),
        ("hex", A),
    ],
)
def test_charsets_that_lie_do_no_harm(charset: str, words: str) -> None:
    data = mail("BODY").replace(b"charset=utf-8", f"charset={charset}".encode())
    assert words in show(data.replace(b"BODY", words.encode()), "a.eml").text
    if not words.isascii():
        assert words in show(data.replace(b"BODY", words.encode("cp1252")), "a.eml").text


def test_broken_base64_shows_what_can_be_read() -> None:
    coded = base64.encodebytes("\n".join((A, B) * 20).encode()).decode()
    head = "Content-Transfer-Encoding: base64\r\n"
    found = show(mail(coded[:400] + "!*" + coded[400:900], headers=head), "a.eml")
    assert A in found.text


def test_files_written_into_the_text_are_told_and_not_shown() -> None:
    coded = 'begin 644 plan.bin\nM1234567890!"#$%&\n`\nend\n'
    found = show(mail(f"{A}\n\n{coded}\n{B}"), "a.eml")
    assert A in found.text
    assert B in found.text
    assert "M123456" not in found.text
    assert "attachments_left_out" in found.codes


def test_attachments_of_all_kinds_are_named() -> None:
    for kind, name in (
        ("application/ms-tnef", "winmail.dat"),
        ("text/calendar", "invite.ics"),
        ("text/x-vcard", "ann.vcf"),
        ("application/pdf", "../../etc/passwd\u202efdp.exe"),
    ):
        inner = (
            f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment\r\n\r\nDATA'
        )
        found = parts(plain(A), inner)
        assert "DATA" not in found.text
        assert "attachments_left_out" in found.codes
    assert found.article is not None
    assert "\u202e" not in " ".join(notice.text for notice in found.article.notices)


@pytest.mark.parametrize(
    "kind",
    [
        'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="B"',
        "application/pkcs7-mime; smime-type=enveloped-data",
    ],
)
def test_locked_messages_are_refused_as_such(kind: str) -> None:
    body = "--B\r\nContent-Type: application/octet-stream\r\n\r\nAAAA\r\n--B--\r\n"
    found = show(mail(body, kind), "a.eml")
    assert found.error == "encrypted"


def test_message_of_attachments_only_says_so() -> None:
    inner = 'Content-Type: application/pdf; name="a.pdf"\r\n\r\nDATA'
    data = mail(f"--B\r\n{inner}\r\n--B--\r\n", 'multipart/mixed; boundary="B"')
    found = show(data.replace(b"Subject: Pier vote here\r\n", b""), "a.eml")
    assert "attachments_left_out" in found.codes or "attach" in found.message


def test_mailbox_of_many_messages_is_told() -> None:
    one = (
        b"From ann@localhost Thu May  2 18:05:00 2019\n" + mail().replace(b"\r\n", b"\n") + b"\n\n"
    )
    found = show(one * 3, "a.mbox")
    assert A in found.text
    assert "truncated" in found.codes
    assert "truncated" not in show(one, "a.eml").codes
    assert found.text.count(A) == 1


def test_page_inside_a_message_that_calls_home_is_told() -> None:
    page = f'<p>{A}</p><img src="http://127.0.0.1:9/pixel.gif" width=1>'
    assert "remote_content_blocked" in show(mail(page, "text/html"), "a.eml").codes


def test_headers_that_try_to_be_more_than_headers_stay_text() -> None:
    data = mail().replace(
        b"Pier vote here", b"=?utf-8?B?" + base64.b64encode(b"a\r\nBcc: x") + b"?="
    )
    found = show(data, "a.eml")
    assert "\r" not in found.text
    assert A in found.text


# Rich text --------------------------------------------------------------------------------


def rich(inner: str) -> Shown:
    return show(rtf(f"{A}\\par {inner}\\par {B}"), "a.rtf")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("a \\u-10179?\\u-8694? b", "a \U0001f60a b"),
        ("\\u1057\\'d1\\u1086\\'ee", "Со"),
        ("{\\uc2 \\u1057 ab\\u1086 cd}", "Со"),
        ("x\\~y\\_z\\-w", "x\u00a0y"),
        ("\\ldblquote so\\rdblquote\\emdash\\endash\\bullet", "“so”—–•"),
        ("one\\tab two\\line three", "two\nthree"),
        ('{\\field{\\*\\fldinst HYPERLINK "http://127.0.0.1:9/"}{\\fldrslt the link}}', "the link"),
        ("one{\\footnote a note below}", "a note below"),
        ("{\\cf1 red\\cf0} \\{braces\\}", "red {braces}"),
        ("\\trowd one\\cell two\\cell\\row", "one\ttwo"),
    ],
)
def test_rich_text_shows_what_its_program_shows(source: str, shown: str) -> None:
    assert shown in rich(source).text


@pytest.mark.parametrize(
    "source",
    [
        "{\\v SECRET}",
        "{\\*\\unknown SECRET}",
        "{\\pict\\wmetafile8 SECRET}",
        "{\\object\\objemb{\\*\\objdata SECRET}}",
        "{\\*\\annotation SECRET}",
        "{\\info{\\title SECRET}}",
        "\\bin6 SECRET",
        "{\\deleted SECRET}",
        "{\\*\\htmltag SECRET}",
    ],
)
def test_rich_text_shows_nothing_that_its_program_hides(source: str) -> None:
    found = rich(source)
    assert "SECRET" not in found.text
    assert A in found.text
    assert B in found.text


def test_each_font_of_a_rich_text_may_have_its_code_page() -> None:
    cyrillic = "".join(f"\\'{byte:02x}" for byte in "Совет порта".encode("cp1251"))
    source = (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}"
        f"\\f0 {A}\\par \\f1 {cyrillic}\\f0\\par {B}\\par}}"
    )
    found = show(source, "a.rtf")
    assert "Совет порта" in found.text


def test_rich_text_that_would_fetch_or_run_something_is_told() -> None:
    fields = ('INCLUDEPICTURE "http://127.0.0.1:9/a.png"', 'INCLUDETEXT "file:///etc/passwd"',
              'DDEAUTO cmd "/k calc"')  # fmt: skip
    for field in fields:
        found = rich(f"{{\\field{{\\*\\fldinst {field}}}{{\\fldrslt x}}}}")
        assert "remote_content_blocked" in found.codes
    assert "embedded_object" in rich("{\\object\\objupdate{\\*\\objdata 0105}}").codes


# Books ------------------------------------------------------------------------------------


def test_book_that_calls_home_is_told() -> None:
    chapter = f'<p>{A}</p><script src="a.js"/><img src="http://127.0.0.1:9/a.png"/>'
    found = show(epub([chapter, f"<p>{B}</p>"]), "a.epub")
    assert "remote_content_blocked" in found.codes
    assert A in found.text
    assert B in found.text


def test_book_chapter_with_an_empty_title_is_not_swallowed() -> None:
    head = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/><style/></head><body>"
    found = show(epub([f"{head}<p>{A}</p></body></html>"]), "a.epub")
    assert A in found.text


def test_book_without_its_chapters_is_refused() -> None:
    data = package(
        [
            ("mimetype", "application/epub+zip"),
            (
                "META-INF/container.xml",
                "<container><rootfile full-path='../../etc/passwd'/></container>",
            ),
        ]
    )
    assert show(data, "a.epub").error == "corrupt"


# Plain text -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"{A}\x00\x00{B}", "control_characters"),
        (f"{A}\x1b[31m{B}\x1b[0m", "control_characters"),
        (f"{A}\x1b]0;title\x07{B}", "control_characters"),
        (f"{A}\ufeff{B}", "invisible_characters"),
        (f"{A[:9]}\u200b{A[9:]} {B}", "invisible_characters"),
        (f"{A}\U000e0041\U000e0042 {B}", "invisible_characters"),
        (f"\u202e{A}\u202c {B}", "bidi_controls"),
        (f"{A} \u2067{B}\u2069", "bidi_controls"),
        (f"{A} The pоrt is closed. {B}", "mixed_script_words"),
        (f"{A} \ufe0e\ufe0f\u2800 {B}", "invisible_characters"),
        (f"{A} \U000e0100\U000e0101\U000e0102x {B}", "invisible_characters"),
    ],
)
def test_signs_that_deceive_are_told(text: str, code: str) -> None:
    found = show(text, "a.txt")
    assert code in found.codes
    assert not set(found.text) & {chr(n) for n in (*range(9), *range(14, 32), 127)}


def test_line_ends_of_every_system_end_lines() -> None:
    for end in ("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0c", "\x0b"):
        found = show(f"Pier vote here{end}{A}{end}{B}", "a.txt")
        assert found.text.split("\n")[:3] == ["Pier vote here", A, B], repr(end)


def test_one_line_of_a_million_letters_is_read() -> None:
    found = show("word " * 200_000, "a.txt")
    assert len(found.text.strip()) == 999_999


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("市议会星期二投票决定重建东码头。市长说费用很高。" * 4, "hz"),
        ("市議会は火曜日に東桟橋の再建を決めた。市長が語った。" * 4, "iso2022_jp"),
        ("시의회는 화요일에 동쪽 부두를 다시 짓기로 했다. " * 4, "iso2022_kr"),
        ("市议会星期二投票决定重建东码头。市长说费用很高。" * 4, "gb18030"),
        ("市議会は火曜日に東桟橋の再建を決めた。市長が語った。" * 4, "shift_jis"),
    ],
)
def test_east_asian_texts_without_a_word_about_their_encoding(words: str, encoding: str) -> None:
    assert words.strip() in show(words.encode(encoding), "a.txt").text


def test_text_that_changes_its_encoding_midway_is_kept_and_told() -> None:
    data = f"{A} Köln. ".encode() * 9 + "Köln ".encode("cp1252") + B.encode()
    found = show(data, "a.txt")
    assert "Köln" in found.text
    assert "undecodable_bytes" in found.codes
    assert B in found.text


def test_html_under_the_name_of_a_text_stays_letters() -> None:
    assert "<p>" in show(html(f"<p>{A}</p>"), "a.txt").text
