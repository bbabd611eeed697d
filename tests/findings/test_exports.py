"""HTML, Markdown and CSV say the same as the report, and nothing in an article becomes markup."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from support.bridge import sample_comparison
from support.text import make_article, sentences_of

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison, OnlyHere
from reader.documents.article import Side
from reader.findings.csv_files import csv_files
from reader.findings.html_page import write_html
from reader.findings.made import Made
from reader.findings.markdown import escape, write_markdown
from reader.findings.report.options import PAGES_ONLY, SECTIONS, ReportOptions
from reader.findings.report.visible import visible

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")
_VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(HTMLParser):
    """Which elements, ids, links and words a page has; raises where elements do not nest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in _VOID:
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.links.add(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data


def only_text(*lines: str) -> Comparison:
    """Two plain texts in which nothing was found but that they are unlike."""

    def analysis(side: Side) -> Analysis:
        article = make_article("\n".join(lines), file=f"{side}.txt")
        return Analysis(side, article, sentences_of(article, side))

    left = analysis(Side.LEFT)
    only = tuple(OnlyHere(sentence.id) for sentence in left.sentences)
    return Comparison(left, analysis(Side.RIGHT), only_left=only)


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(write_html(sample_comparison(), ReportOptions(), MADE))


def test_page_holds_every_sentence_in_order(page: Page) -> None:
    comparison = sample_comparison()
    for analysis in (comparison.left, comparison.right):
        at = page.words.index("The two texts")
        for sentence in analysis.sentences:
            words = sentence.span.of(analysis.article.text)
            found = page.words.find(words, at)
            assert found >= 0, sentence.id
            at = found + len(words)


def test_page_is_self_contained_and_runs_nothing(page: Page) -> None:
    assert page.tags.isdisjoint({"script", "link", "img", "iframe", "object", "form", "base"})
    assert all(link.startswith("#") for link in page.links)
    assert not any(name.startswith("on") for name in page.attributes)
    text = write_html(sample_comparison(), ReportOptions(), MADE)
    assert "default-src &#x27;none&#x27;" in text
    assert not re.search(r"(?i)https?:|@import|url\(", text)


def test_every_link_of_the_page_leads_somewhere(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)


def test_page_has_the_chosen_sections_only() -> None:
    page = Page(write_html(sample_comparison(), ReportOptions(sections=("texts",)), MADE))
    assert [i for i in page.ids if i.startswith("section-")] == ["section-texts"]
    assert {link[1:] for link in page.links} <= set(page.ids)


def test_markup_in_an_article_stays_text_in_the_page() -> None:
    hostile = "<script>alert(1)</script> <img src=x onerror=alert(2)> &lt;b&gt; \"'><b>"
    page = Page(write_html(only_text(hostile), ReportOptions(), MADE))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert hostile in page.words


def test_markdown_has_every_section_and_sentence() -> None:
    text = write_markdown(sample_comparison(), ReportOptions(), MADE)
    assert len(re.findall(r"(?m)^## \d", text)) == len(SECTIONS) - len(PAGES_ONLY)
    assert '**A9** (7 \\~) "Nobody will cross that bridge' in text


def test_markdown_tables_keep_their_columns() -> None:
    text = write_markdown(sample_comparison(), ReportOptions(), MADE)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    rows = [0]
    for token in tokens:
        if token.type == "tr_open":
            rows.append(0)
        if token.type in ("td_open", "th_open"):
            rows[-1] += 1
    assert len(rows) > 60
    assert set(rows[1:]) <= {2, 3, 4, 5, 6}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60))
def test_markdown_shows_exactly_the_words(words: str) -> None:
    shown = visible(words).strip()
    html = MarkdownIt("commonmark", {"linkify": False}).enable("table").render(escape(shown))
    page = Page(html)
    assert page.tags <= {"p"}
    assert " ".join(page.words.split()) == " ".join(shown.split())


def rows_of(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"), newline="")))


def test_tables_hold_the_findings() -> None:
    files = csv_files(sample_comparison())
    pairs = rows_of(files, "pairs.csv")
    assert len(pairs) == 17
    assert pairs[6]["text_a"].startswith('"Nobody will cross that bridge')
    assert (pairs[6]["kind"], pairs[6]["moved"]) == ("near", "yes")
    assert rows_of(files, "figures.csv")[2]["verdict"] == "differ"
    dates = {row["id"]: row for row in rows_of(files, "dates.csv")}
    assert (dates["BD3"]["first"], dates["BD3"]["timeline"]) == ("2026-05-04", "T3")


def test_dictionary_describes_every_column() -> None:
    files = csv_files(sample_comparison())
    described = {(row["file"], row["column"]) for row in rows_of(files, "dictionary.csv")}
    for name in files.keys() - {"dictionary.csv"}:
        titles = files[name].decode("utf-8-sig").split("\r\n", 1)[0].split(",")
        assert {(name, title) for title in titles} <= described


@pytest.mark.parametrize(
    "formula",
    ["=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", " =1", "\t=1", "\u200b=1"],
)
def test_no_cell_is_a_formula(formula: str) -> None:
    files = csv_files(only_text(f"{formula} is said here."))
    for name, data in files.items():
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            for cell in row:
                assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝")), (name, cell)
