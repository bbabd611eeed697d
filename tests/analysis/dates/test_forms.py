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
    "They work 50 weeks a year.": {"50 weeks a year": "P1Y"},
    "They work 10 hours a day.": {"10 hours": "PT10H", "a day": "P1D"},
    "It runs 24 hours a day.": {"24 hours a day": "P1D"},
    "It is paid on the 15th of every month.": {"the 15th of every month": "XXXX-XX-15"},
    "It was open between 2:20 to 3 p.m. only.": {
        "2:20": "2018-03-07T14:20",
        "3 p.m.": "2018-03-07T15:00",
    },
    "They lost with 7:41 to go.": {},
    "It took an hour and a quarter.": {"an hour and a quarter": "PT1.25H"},
    "He died at 20 minutes past eight in the evening.": {
        "20 minutes past eight in the evening": "2018-03-07T20:20"
    },
    "He came from 26 June of 2017 to the 28th of June of 2017.": {
        "26 June of 2017": "2017-06-26",
        "the 28th of June of 2017": "2017-06-28",
    },
    "A vote is due in mid-March, and another in mid-May.": {
        "mid-March": "2018-03",
        "mid-May": "2018-05",
    },
    "It comes once every 26 months.": {"once every 26 months": "P26M"},
    "He came two hours earlier than planned.": {"two hours": "PT2H"},
    "Billions of years ago it was wet.": {"Billions of years ago": "PAST_REF"},
    "Debt at year-end 2016 was low.": {"year-end 2016": "2016"},
    "He fell in the winter of 1981-82.": {"the winter of 1981-82": "1981-WI"},
    "He left at about 6:40 a.m. in fog.": {"about 6:40 a.m.": "2018-03-07T06:40"},
    "Orders fell from the like 2017 period.": {"the like 2017 period": "2017-Q4"},
    "It fell ten years ago this month.": {"ten years ago this month": "2008-03"},
    "They dug through the night.": {"the night": "2018-03-06TNI"},
    "Cuts announced on 14 February will be made.": {"14 February": "2018-02-14"},
    "The rules take effect Dec. 7.": {"Dec. 7": "2018-12-07"},
    "Schools will stay closed until June 29.": {"June 29": "2018-06-29"},
    "The figures are published on Tuesday.": {"Tuesday": "2018-03-13"},
    "The term had been expected to begin in June.": {"June": "2018-06"},
    "Debt stood at $2 billion at the end of the month.": {"the end of the month": "2018-02"},
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
