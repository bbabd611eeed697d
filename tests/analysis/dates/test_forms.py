"""Forms that newswire holds, found by reading 12,000 sentences of it; each with its look-alike."""

from __future__ import annotations

import pytest
from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.documents.article import Side

FORMS = {
    "He was killed overnight in Kabul.": {"overnight": "2018-03-07TNI"},
    "An overnight curfew was imposed; change will not happen overnight.": {},
    "It was the worst fighting in decades.": {"decades": "PXDE"},
    "He died a quarter-century ago.": {"a quarter-century ago": "1993"},
    "She left a year-and-a-half ago.": {"a year-and-a-half ago": "2016-09"},
    "By mid-afternoon the square was full.": {"mid-afternoon": "2018-03-07TAF"},
    "By early evening, the crowd had left.": {"early evening": "2018-03-07TEV"},
    "In week 5 of 2018 sales fell.": {"week 5 of 2018": "2018-W05"},
    "They spent two nights in jail.": {"two nights": "P2D"},
    "It began two weeks and two days ago.": {"two weeks and two days ago": "2018-02-19"},
    "They met on Monday night last week.": {"Monday night last week": "2018-02-26TNI"},
    "He lost in the March elections.": {"March": "2018-03"},
    "The March on Washington began.": {},
    "The May government fell.": {},
    "Some of that time was lost.": {},
    "At that time he slept.": {"that time": "PAST_REF"},
    "It was so as recently as 1987.": {"1987": "1987"},
    "They work 50 weeks a year.": {"50 weeks": "P50W", "a year": "P1Y"},
    "Net in the 2017 third quarter rose.": {"the 2017 third quarter": "2017-Q3"},
    "Its third-quarter loss grew.": {"third-quarter": "2017-Q3"},
    "Its third quarter was good.": {"Its third quarter": "2017-Q3"},
    "A half-hour talk was held.": {"half-hour": "PT30M"},
    "The train was an hour late.": {"an hour": "PT1H"},
    "In the not-too-distant future it will end.": {"the not-too-distant future": "FUTURE_REF"},
    "The next tours are in December, in March and in April.": {
        "December": "2018-12",
        "March": "2019-03",
        "April": "2019-04",
    },
}


@pytest.mark.parametrize(("text", "expected"), FORMS.items(), ids=range(len(FORMS)))
def test_every_form_has_its_extent_and_value(text: str, expected: dict[str, str]) -> None:
    article = make_article(text, published="2018-03-07")
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert {mention.span.of(text): mention.timex for mention in found} == expected


@pytest.mark.parametrize(
    ("published", "day"),
    [("2004-06-01", "2001-09-11"), ("2004-09-13", "2004-09-11"), ("2019-06-01", "2018-09-11")],
)
def test_the_eleventh_of_september_is_that_of_2001_where_nothing_speaks_against_it(
    published: str, day: str
) -> None:
    article = make_article("He had nothing to do with September 11.", published=published)
    (found,) = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert found.first == day
