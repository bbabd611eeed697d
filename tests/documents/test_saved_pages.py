"""Pages in the manner of many outlets, written by hand: the article told from the page."""

from __future__ import annotations

from collections import Counter

import pytest
from support.pages import Page
from support.saved_pages import read_saved_pages

from reader.documents.article import Article, Role
from reader.documents.reading import article_of

PAGES = read_saved_pages()


def read(page: Page) -> Article:
    return article_of(page.html.encode(), "page.html", sha256="0" * 64)


def test_there_are_enough_pages_to_mean_something() -> None:
    assert len(PAGES) >= 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_visible_line_of_a_saved_page_is_lost(page: Page) -> None:
    lines = read(page).text.replace("\t", "\n").split("\n")
    whole = " ".join(lines)
    assert [line for line in (*page.story, *page.page) if line not in whole] == []


def test_words_of_saved_articles_are_told_from_those_of_their_pages() -> None:
    right = taken = wanted = 0
    for page in PAGES:
        article = read(page)
        story: Counter[str] = Counter()
        for block in article.blocks:
            if block.role.is_story or block.role is Role.DATELINE:
                story.update(block.span.of(article.text).split())
        gold = Counter(word for line in page.story for word in line.split())
        around = Counter(word for line in page.page for word in line.split())
        right += (story & gold).total()
        taken += (story & (gold + around)).total()
        wanted += gold.total()
    precision, recall = right / taken, right / wanted
    assert 2 * precision * recall / (precision + recall) >= 0.97
