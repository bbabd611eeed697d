"""The engine on invented news that was annotated by hand before the engine read it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.text import make_article
from support.timexes import Expected, annotated_texts

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import Sentence
from reader.documents.article import Side


def found_in(text: str, published: str) -> set[Expected]:
    article = make_article(text, published=published)
    sentences = tuple(
        Sentence(f"A{k}", block.span, block.role) for k, block in enumerate(article.blocks, 1)
    )
    return {
        Expected(m.span, m.timex_type, m.timex)
        for m in find_dates(article, Side.LEFT, sentences, article.published)
    }


@pytest.mark.parametrize(("file", "least"), [("news.txt", 0.97), ("wire.txt", 0.95)])
def test_nearly_every_expression_of_the_news_has_its_extent_kind_and_value(
    file: str, least: float
) -> None:
    found = right = wanted = 0
    wrong = []
    for text in annotated_texts(Path(__file__).parent / file):
        have = found_in(text.text, text.published)
        found += len(have)
        wanted += len(text.expected)
        right += len(have & set(text.expected))
        wrong += [f"{item.span.of(text.text)!r} {item}" for item in have ^ set(text.expected)]
    assert wanted > 140
    precision, recall = right / found, right / wanted
    assert 2 * precision * recall / (precision + recall) > least, "\n".join(wrong)
