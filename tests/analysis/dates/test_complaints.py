"""What users of other date libraries complain about, each as a test."""

from __future__ import annotations

import pytest
from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.documents.article import Side


def values(text: str, published: str = "2018-03-07") -> dict[str, str]:
    """Expression to TIMEX3 value; 7 March 2018 is a Wednesday."""
    article = make_article(text, published=published)
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    return {mention.span.of(text): mention.timex for mention in found}


@pytest.mark.parametrize(
    "text",
    [
        "You may not agree with what he said.",
        "Mrs May said the talks would go on.",
        "Theresa May flew to Brussels, and May was tired.",
        "Thousands joined the march through the city.",
    ],
)
def test_may_and_march_are_not_always_months(text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Only 1 of 12 members agreed.",
        "The firm raised $100M and 2882015 shares were sold.",
        "The house at 1914 Elm Street was sold for £2018.",
        "They won 3-1 and 21-19 after trailing 2-0.",
        "Call 555-2012 or +86 138-2010-2015 for details.",
        "Version 2.2018.1 of the program fixes the fault.",
    ],
)
def test_numbers_are_not_dates(text: str) -> None:
    assert values(text) == {}


def test_a_weekday_follows_the_tense() -> None:
    assert values("He resigned on Sunday.") == {"Sunday": "2018-03-04"}
    assert values("He will resign on Sunday.") == {"Sunday": "2018-03-11"}


def test_a_month_follows_the_tense() -> None:
    assert values("He resigned in June.") == {"June": "2017-06"}
    assert values("He will resign in June.") == {"June": "2018-06"}


def test_year_and_day_apart_make_one_date() -> None:
    assert values("On Sunday, March 4, 2018, voters went to the polls.") == {
        "Sunday, March 4, 2018": "2018-03-04"
    }


def test_weeks_are_counted_as_iso_weeks() -> None:
    assert values("They meet next week.", "2015-12-30") == {"next week": "2016-W01"}
    assert values("They met last week.", "2016-01-05") == {"last week": "2015-W53"}


def test_months_are_counted_over_the_turn_of_the_year_and_from_long_months() -> None:
    assert values("They meet next month.", "2015-12-31") == {"next month": "2016-01"}
    assert values("They met last month.", "2016-01-01") == {"last month": "2015-12"}
    assert values("They met a month ago.", "2018-03-31") == {"a month ago": "2018-02"}
    assert values("They met two weeks before 14 March 2018.") == {
        "two weeks before 14 March 2018": "2018-02-28"
    }


def test_a_month_may_be_a_verb_where_dates_stand_beside_it() -> None:
    assert values("Talks may resume in May, and she may march on 3 May.") == {
        "May": "2018-05",
        "3 May": "2018-05-03",
    }


def test_a_day_that_does_not_exist_is_one_expression_without_a_place() -> None:
    article = make_article("It closed on Feb 29, 2015.", published="2018-03-07")
    (found,) = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert found.span.of(article.text) == "Feb 29, 2015"
    assert found.first is None
    assert not found.on_timeline


def test_the_value_does_not_depend_on_the_day_it_is_computed() -> None:
    assert values("Yesterday it rained.", "1999-01-01") == {"Yesterday": "1998-12-31"}


def test_last_night_and_tomorrow_afternoon() -> None:
    assert values("It burned last night.") == {"last night": "2018-03-06TNI"}
    assert values("They will meet tomorrow afternoon.") == {"tomorrow afternoon": "2018-03-08TAF"}


def test_a_year_is_not_shown_as_its_first_of_january() -> None:
    article = make_article("He was elected in 2016.", published="2018-03-07")
    (found,) = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert (found.first, found.last) == ("2016-01-01", "2016-12-31")
    assert found.precision.value == "year"
