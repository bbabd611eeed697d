"""News pages: the article is told from the page around it, and nothing is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from support.pages import Page, make_pages

from reader.documents.reading import article_of

PAGES = make_pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_visible_line_is_kept_and_none_that_is_hidden(page: Page) -> None:
    article = article_of(page.html.encode(), "page.html", sha256="0" * 64)
    assert [line for line in (*page.story, *page.page) if line not in article.text] == []
    assert "HIDDEN" not in article.text


def test_words_of_the_article_are_told_from_those_of_the_page() -> None:
    right = taken = wanted = 0
    for page in PAGES:
        article = article_of(page.html.encode(), "page.html", sha256="0" * 64)
        story = [b.span.of(article.text) for b in article.blocks if b.role.is_story]
        found = Counter(word for line in story for word in line.split())
        gold = Counter(word for line in page.story for word in line.split())
        page_words = Counter(word for line in page.page for word in line.split())
        right += (found & gold).total()
        wanted += gold.total()
        taken += (found & (gold + page_words)).total()
    precision, recall = right / taken, right / wanted
    assert 2 * precision * recall / (precision + recall) >= 0.97
