"""Credits of pictures are no statements; captions and sentences are."""

from __future__ import annotations

import pytest
from support.analyses import both

from reader.comparison.credits import is_credit
from reader.comparison.only_here import find_only_here


@pytest.mark.parametrize(
    "credit",
    [
        "(Photo by AFP)",
        "Photo: Ann Lee/The Herald",
        "[Getty Images]",
        "Photograph: Ann Lee/PA Wire",
        "REUTERS/Kim Park",
        "(Kim Park/AP)",
        "Image credit: Ann Lee",
        "© Kim Park",
    ],
)
def test_a_credit_is_known_by_its_label_or_agency_and_names(credit: str) -> None:
    assert is_credit(credit)


@pytest.mark.parametrize(
    "sentence",
    [
        "AFP said the bridge was shut.",
        "Photo: The bridge after it fell on Monday",
        "The minister speaks in Moscow.",
        "Ann Lee told Reuters.",
        "Photos show smoke over the town.",
        "Kim Park",
    ],
)
def test_a_sentence_or_caption_is_no_credit(sentence: str) -> None:
    assert not is_credit(sentence)


def test_a_credit_is_not_listed_as_said_by_one_article_only() -> None:
    left, right = both("The bridge is shut. (Photo by AFP)", "It rained.")
    ours, _ = find_only_here(left, right, (), (), (), (), ())
    spans = {s.id: s.span.of(left.article.text) for s in left.sentences}
    assert [spans[one.sentence] for one in ours] == ["The bridge is shut."]
