"""Odd and hostile web pages: what a browser would show is shown, and nothing is loaded."""

from __future__ import annotations

import pytest
from support.files import STORY, html, saved_page
from support.opened import show

A, B = STORY


def page(inner: str, head: str = "") -> bytes:
    return html(f"<article><h1>Pier vote here</h1><p>{A}</p>{inner}<p>{B}</p></article>", head)


@pytest.mark.parametrize(
    "inner",
    [
        '<img src="file:///etc/passwd">',
        '<img src="http://127.0.0.1:9/a.png">',
        '<iframe src="//127.0.0.1:9/a"></iframe>',
        '<object data="file:///etc/passwd"></object>',
        '<div style="background:url(http://127.0.0.1:9/x)">x</div>',
        '<svg><image href="http://127.0.0.1:9/x.png"/><use xlink:href="file:///a.svg#b"/></svg>',
        '<picture><source srcset="http://127.0.0.1:9/a 1x"></picture>',
        '<a ping="http://127.0.0.1:9/" href="#">x</a><video poster="http://127.0.0.1:9/"></video>',
    ],
)
def test_things_from_elsewhere_are_told_and_not_loaded(inner: str) -> None:
    found = show(page(inner), "a.html")
    assert "remote_content_blocked" in found.codes
    assert A in found.text
    assert B in found.text
    assert "root:" not in found.text


def test_base_address_makes_relative_pictures_remote() -> None:
    head = '<base href="http://127.0.0.1:9/news/">'
    assert "remote_content_blocked" in show(page('<img src="a.png">', head), "a.html").codes
    assert "remote_content_blocked" not in show(page('<img src="a.png">'), "a.html").codes


def test_refresh_to_another_address_is_told() -> None:
    head = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">'
    assert "remote_content_blocked" in show(page("", head), "a.html").codes


def test_saved_page_with_parts_of_this_computer_loads_none() -> None:
    source = page('<img src="file:///etc/passwd"><img src="cid:a@b">').decode()
    found = show(saved_page(source), "a.mhtml")
    assert "remote_content_blocked" in found.codes
    assert A in found.text
    assert "root:" not in found.text


def test_letters_of_drawings_are_shown_but_not_their_titles() -> None:
    svg = "<svg><title>TITLE</title><desc>DESC</desc><text>In the picture</text></svg>"
    found = show(page(svg), "a.html")
    assert "In the picture" in found.text
    assert "TITLE" not in found.text
    assert "DESC" not in found.text


@pytest.mark.parametrize(
    "hidden",
    [
        "<template><p>SECRET</p></template>",
        "<noscript><p>SECRET</p></noscript>",
        "<p hidden>SECRET</p>",
        '<p style="display : none">SECRET</p>',
        '<p style="visibility:hidden">SECRET</p>',
        '<p style="font-size:0">SECRET</p>',
        '<p style="font-size: 0px; color: red">SECRET</p>',
        '<input type="hidden" value="SECRET">',
        "<script>SECRET</script><style>SECRET</style>",
        "<!-- SECRET --><!--[if IE]><p>SECRET</p><![endif]-->",
        "<math><semantics><mi>x</mi><annotation>SECRET</annotation></semantics></math>",
        '<p style="height:0;width:0;overflow:hidden">SECRET</p>',
        '<p style="position:absolute;left:-9999px">SECRET</p>',
        '<p style="text-indent:-9999px">SECRET</p>',
        "<dialog><p>SECRET</p></dialog>",
    ],
)
def test_what_no_reader_of_the_page_sees_is_not_shown(hidden: str) -> None:
    found = show(page(hidden), "a.html")
    assert "SECRET" not in found.text
    assert A in found.text
    assert B in found.text


@pytest.mark.parametrize(
    "seen",
    [
        '<p aria-hidden="true">The visible words</p>',
        '<p style="opacity:0">The visible words</p>',
        '<p style="opacity:0.5">The visible words</p>',
        '<p style="font-size:0.9em">The visible words</p>',
        '<p style="color:#fff;background:#fff">The visible words</p>',
        '<p style="left:-9px;position:relative">The visible words</p>',
        "<details><summary>More</summary><p>The visible words</p></details>",
        "<p>The <!-- x -->visible<wbr> words</p>",
        "<center><font color=red>The visible words</font></center>",
        "<dialog open><p>The visible words</p></dialog>",
        '<iframe srcdoc="&lt;p&gt;The visible words&lt;/p&gt;"></iframe>',
        "<marquee>The visible words</marquee>",
        "<custom-element>The visible words</custom-element>",
        "<table><tr><td><table><tr><td>The visible words</td></tr></table></td></tr></table>",
        "<pre>The visible words</pre>",
        "<label>The visible words</label>",
    ],
)
def test_what_a_reader_of_the_page_can_see_is_shown(seen: str) -> None:
    assert "The visible words" in show(page(seen), "a.html").text


def test_long_hidden_text_in_an_article_is_told() -> None:
    long = "The mayor had known of the broken pillars since the spring of the year before, he said."
    assert "hidden_text" in show(page(f'<p style="font-size:0">{long}</p>'), "a.html").codes
    assert "hidden_text" in show(page(f"<p hidden>{long}</p>"), "a.html").codes
    assert "hidden_text" not in show(page("<p hidden>Loading</p>"), "a.html").codes
    menu = f'<nav style="display:none"><p>{long}</p></nav>'
    assert "hidden_text" not in show(page(menu), "a.html").codes


def test_words_between_quotation_elements_get_their_marks() -> None:
    found = show(page("<p>She said <q>we <q>never</q> knew</q> it.</p>"), "a.html")
    assert "She said “we ‘never’ knew” it." in found.text


def test_raised_figures_are_not_glued_to_the_figures_before() -> None:
    found = show(page("<p>An area of 5 km<sup>2</sup>, 10<sup>6</sup> stones.</p>"), "a.html")
    assert "5 km², 10⁶ stones" in found.text


def test_struck_out_words_are_shown_and_told() -> None:
    found = show(page("<p>It cost <del>five</del> <ins>six</ins> million.</p>"), "a.html")
    assert "It cost five six million." in found.text
    assert "struck_out" in found.codes


def test_signs_over_east_asian_words_stay_in_brackets() -> None:
    source = "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>"
    assert "漢(かん)字" in show(page(source), "a.html").text


def test_page_of_frames_is_refused_with_a_hint() -> None:
    source = html("", "").replace(b"<body></body>", b"<frameset><frame src='a.html'></frameset>")
    found = show(source, "a.html")
    assert found.error == "empty"
    assert "frame" in found.message


def test_page_that_shows_its_text_only_without_scripts_is_read() -> None:
    source = html(f"<noscript><h1>Pier vote here</h1><p>{A}</p><p>{B}</p></noscript>")
    assert A in show(source, "a.html").text


def test_thousand_line_breaks_make_no_thousand_empty_lines() -> None:
    found = show(page("one" + "<br>" * 1000 + "two<br/>three<br></br>four"), "a.html")
    assert [line for line in found.text.split("\n") if not line] in ([], [""])
    assert "one\ntwo\nthree\nfour" in found.text


@pytest.mark.parametrize("tag", ["div", "b", "table", "ul", "blockquote", "font", "a", "q"])
@pytest.mark.parametrize("depth", [200, 5000, 100_000])
def test_very_deep_nesting_is_read_or_refused(tag: str, depth: int) -> None:
    found = show(page(f"<{tag}>" * depth + "the deep words" + f"</{tag}>" * depth), "a.html")
    assert found.error == "too_complex" or ("the deep words" in found.text and B in found.text)


def test_text_after_a_closed_page_is_shown() -> None:
    assert "After the end" in show(page("") + b"<p>After the end</p>", "a.html").text


def test_xhtml_with_empty_elements_loses_nothing() -> None:
    source = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        '<title/><script src="a.js"/><style/></head><body><a id="x"/><p/><div/><textarea/>'
        f"<p>{A}</p><iframe/><p><b/>{B}</p><p><![CDATA[The <b> words & all]]></p></body></html>"
    )
    found = show(source, "a.xhtml")
    assert A in found.text
    assert B in found.text
    assert "The <b> words & all" in found.text


def test_entities_of_no_standard_are_shown_as_they_stand() -> None:
    found = show(page("<p>A&nosuch;B &#xD800; &#0; &amp;lt; &#128; &hellip;</p>"), "a.html")
    assert "A&nosuch;B" in found.text
    assert "&lt;" in found.text
    assert "€ …" in found.text


def test_declared_entities_are_not_unfolded() -> None:
    source = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + page("<p>&x;</p>").decode()
    )
    found = show(source, "a.html")
    assert "root:" not in found.text
    assert A in found.text


@pytest.mark.parametrize(
    ("encoding", "declared", "words"),
    [
        ("utf-16-le", "utf-8", A),
        ("utf-8", "utf-16", A),
        ("utf-8", "utf-7", A),
        ("utf-8", "x-user-defined", A),
        ("gb18030", "gb2312", "市议会星期二投票决定重建东码头。"),
        ("cp932", "shift_jis", "市議会は火曜日に東桟橋の再建を決めた。"),
        ("euc_jp", "EUC-JP", "市議会は火曜日に東桟橋の再建を決めた。"),
        ("iso2022_jp", "iso-2022-jp", "市議会は火曜日に東桟橋の再建を決めた。"),
        ("hz", "hz-gb-2312", "市议会星期二投票决定重建东码头。"),
        ("cp1251", "windows-1251", "Совет порта во вторник проголосовал."),
        ("koi8_r", "koi8-r", "Совет порта во вторник проголосовал."),
        ("cp1256", "windows-1256", "صوت مجلس الميناء يوم الثلاثاء."),
        ("big5", "big5", "市議會星期二投票決定重建東碼頭。"),
    ],
)
def test_encodings_that_pages_declare_or_lie_about(
    encoding: str, declared: str, words: str
) -> None:
    source = f'<html><head><meta charset="{declared}"></head><body><p>{words}</p></body></html>'
    assert words in show(source.encode(encoding), "a.html").text


def test_utf7_is_never_believed() -> None:
    source = page("<p>+ADw-script+AD4-</p>", '<meta charset="utf-7">')
    assert "+ADw-script+AD4-" in show(source, "a.html").text
