"""What a person sets by hand about an article."""

from __future__ import annotations

from support.text import role_at

from reader.documents.article import Role
from reader.documents.corrections import Corrections, correct_article, shorten
from reader.documents.open import article_from_text

TEXT = "A ferry ran aground\n\n" + "\n\n".join(
    f"Sentence number {n} of a very long report." for n in range(1, 101)
)


def test_the_first_words_end_with_their_line_and_the_rest_is_told() -> None:
    article = article_from_text(TEXT, "long.txt")
    short = correct_article(article, Corrections(first_words=30))
    assert short.text.endswith("Sentence number 4 of a very long report.")
    assert short.sha256 == article.sha256
    assert short.notices[-1].code == "first_words"
    assert short.notices[-1].text == "Only the first 30 of 804 words are shown and compared."
    assert all(block.span.end <= len(short.text) for block in short.blocks)
    assert role_at(short, 0) is Role.HEADLINE


def test_a_text_that_is_not_longer_is_left_as_it_is() -> None:
    article = article_from_text(TEXT, "long.txt")
    assert shorten(article, 804) == article


def test_a_text_without_spaces_is_shortened_too() -> None:
    article = article_from_text("渡輪擱淺" * 500, "long.txt")
    assert len(shorten(article, 100).text) == 1200
