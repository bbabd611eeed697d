"""Days named inside a quotation are counted from the day of speaking."""

from __future__ import annotations

import pytest
from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import DateMention
from reader.documents.article import Side


def dates(text: str) -> list[DateMention]:
    """The dates of a text of Wednesday 15 May 2024."""
    article = make_article(text, published="2024-05-15")
    return list(find_dates(article, Side.LEFT, sentences_of(article), article.published))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("“We lost today,” he said on Sunday.", ["2024-05-12", "2024-05-12"]),
        ("On Monday he told reporters: “We decide tomorrow.”", ["2024-05-13", "2024-05-14"]),
        ('Speaking on Tuesday, she said: "Today we win."', ["2024-05-14", "2024-05-14"]),
        ('"Yesterday was dark," she said on Monday.', ["2024-05-12", "2024-05-13"]),
        ("In a statement on Sunday it spoke of “two days ago”.", ["2024-05-12", "2024-05-10"]),
        ("“We meet on Friday,” he said on Monday.", ["2024-05-17", "2024-05-13"]),
    ],
)
def test_a_quoted_day_is_counted_from_the_day_of_speaking(text: str, values: list[str]) -> None:
    assert [one.timex for one in dates(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "“We vote tomorrow,” the speaker said.",
        "He said the attack on Sunday was one of those that “will go on tomorrow”.",
        "The bomb of Sunday killed six. “We bury them tomorrow,” he said.",
    ],
)
def test_without_a_day_of_speaking_it_is_counted_from_publication(text: str) -> None:
    assert "2024-05-16" in [one.timex for one in dates(text)]


def test_the_reason_names_the_day_of_speaking() -> None:
    said = dates("“We lost today,” he said on Sunday.")[0]
    assert said.reason == "counted from the day it was said: 12 May 2024"


def test_what_a_speaker_calls_today_does_not_move_the_story() -> None:
    text = "On Monday the team won. “A great game today!” he cried. It was the last of the day."
    assert dates(text)[-1].timex == "2024-05-13"


def test_today_of_a_speaker_is_the_day_before_in_a_morning_paper() -> None:
    found = dates("The jury found her guilty on Tuesday. “Today we got justice,” her mother said.")
    assert [one.timex for one in found] == ["2024-05-14", "2024-05-14"]


def test_tonight_of_a_speaker_may_still_be_to_come() -> None:
    found = dates("The talks failed on Tuesday. “Tonight is quiet,” a woman said.")
    assert found[-1].timex == "2024-05-15TNI"


@pytest.mark.parametrize(
    "text",
    [
        "“If this had happened in January, we would all have frozen,” he said.",
        "“In January we would be digging for days,” he said.",
    ],
)
def test_a_month_that_is_only_supposed_lies_nowhere(text: str) -> None:
    (found,) = (one for one in dates(text) if "January" in text[one.span.start : one.span.end])
    assert found.first is None
    assert not found.on_timeline


def test_a_month_of_a_plan_is_no_supposition() -> None:
    found, _ = dates("“In January we will be digging for days,” he said.")
    assert found.first == "2025-01-01"
