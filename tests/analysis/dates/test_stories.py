"""What an expression means in its story: each test's sentences in the notation of
`support.timexes`, with what they must be read as."""

from __future__ import annotations

import pytest
from support.text import make_article
from support.timexes import Expected, annotated

from reader.analysis.dates.dates import find_dates
from reader.analysis.sentences import find_sentences
from reader.documents.article import Side


def check(published: str, *paragraphs: str) -> None:
    """Every expression of the text is found with its extent, kind and value, and no other."""
    text = annotated(published, "\n".join(paragraphs))
    article = make_article(text.text, published=published)
    mentions = find_dates(article, Side.LEFT, find_sentences(article, Side.LEFT), article.published)
    assert {Expected(m.span, m.timex_type, m.timex) for m in mentions} == set(text.expected)


def each(*texts: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", texts, ids=lambda text: text[:40])


@each(
    "Profit in [the fourth quarter=1991-Q4] beat [the same quarter a year earlier=1990-Q4].",
    "Exports in [January=1992-01] fell from [the same month a year ago=1991-01].",
    "In [the first half=1991-H1] it earned more than in [the like period of 1990=1990-H1].",
    "Sales in [November=1991-11] were below those of [the same month in 1990=1990-11].",
    "In [the three months=P3M] to [June=1991-06] traffic beat [the same period in 1990=1990-Q2].",
    "On [the same day last year=1991-02-18] it was 17C.",
    "It lost $2 million, against a profit in [the prior-year quarter=1990-Q4].",
)
def test_the_same_period_of_another_year_is_one_expression(text: str) -> None:
    check("1992-02-18", text)


@each(
    "For [the six months=P6M] ended [June 30=1996-06-30], it earned $3 million, not $2 million "
    "[a year earlier=1995-H1].",
    "For [the nine months=P9M] ended [June 30=1996-06-30], it earned $3 million, not $2 million "
    "[a year earlier=1995].",
    "It earned $9 million in [April=1996-04]-[June=1996-06], up from $7 million "
    "[a year ago=1995-Q2].",
)
def test_a_year_earlier_is_the_period_that_is_reported(text: str) -> None:
    check("1996-08-07", text)


def test_the_six_months_are_those_up_to_the_quarter_reported() -> None:
    check(
        "1989-08-16",
        "Net for [the second quarter=1989-Q2] rose 9%.",
        "For [the six months=P6M], it earned $23 million, not $20 million in "
        "[the 1988 period=1988-H1].",
    )


def test_a_record_since_a_year_does_not_move_a_story() -> None:
    check(
        "1987-03-24",
        "Rents rose in [February=1987-02], the smallest gain since [1985=1985]. "
        "[Two months later=1987-04] they fell.",
    )


def test_the_year_that_ended_on_a_day_is_the_last_such_year() -> None:
    check("1989-10-25", "It earned $22 million in [the year=1988] ended [Dec. 31=1988-12-31].")


def test_the_results_of_the_year_are_of_the_one_that_is_over() -> None:
    check("1990-02-06", "For [the year=1989], net fell 8%.")


def test_the_following_year_follows_the_year_named_in_its_sentence() -> None:
    check(
        "1995-08-22",
        "It opens in [fiscal 1996=1996], which starts [Sept. 1=1995-09-01], and will grow "
        "[the following year=1997].",
    )


def test_a_bare_clock_time_of_the_past_is_of_the_day_last_mentioned() -> None:
    check(
        "2014-07-09",
        "Two men robbed a bank on [Tuesday=2014-07-08], police said.",
        "They entered at [2:15 p.m.=2014-07-08T14:15] and fled.",
    )


def test_a_bare_clock_time_of_the_past_is_not_of_a_day_ahead() -> None:
    check(
        "2014-07-09",
        "The case will be heard on [July 30=2014-07-30]. The papers came at "
        "[9 a.m.=2014-07-09T09:00]",
    )


def test_a_late_clock_time_is_of_the_night_before_publication() -> None:
    check(
        "1995-11-14",
        "A main exploded [late Monday night=1995-11-13TNI].",
        "The first calls came at [11:20 p.m.=1995-11-13T23:20], the chief said "
        "[early today=1995-11-14].",
    )


def test_a_clock_time_and_its_day_look_the_same_way() -> None:
    check(
        "2014-09-02",
        "A curfew is in force until [6 a.m.=2014-09-03T06:00] on [Wednesday=2014-09-03].",
    )


def test_a_range_of_clock_times_goes_over_midnight() -> None:
    check(
        "1998-05-12",
        "The curfew will last from [9 p.m.=1998-05-12T21:00] to [5 a.m.=1998-05-13T05:00].",
    )


@each(
    "It left at [7:50 a.m. Monday=2016-02-01T07:50]. [Forty minutes later=2016-02-01T08:30] it was "
    "off the rails.",
    "At [11:30 p.m. Monday=2016-02-01T23:30] the alarm rang; [two hours later=2016-02-02T01:30] "
    "the roof fell in.",
    "Sirens sounded at [9:20 a.m. Monday=2016-02-01T09:20], and [32 seconds later="
    "2016-02-01T09:20:32] the wall broke.",
)
def test_minutes_and_hours_are_counted_from_a_clock_time(text: str) -> None:
    check("2016-02-03", text)


def test_days_after_a_month_are_days_of_that_month_or_the_next() -> None:
    check(
        "1987-11-24",
        "It happened on [Monday=1987-11-23]. It had happened in [June 1985=1985-06]; "
        "[17 days later=1985-07-XX] all came home.",
    )


def test_the_day_of_a_statement_does_not_move_a_story() -> None:
    check(
        "2003-06-11",
        "The body was found on [March 3, 2001=2001-03-03].",
        '"[That morning=2001-03-03TMO] he had bought a spade," the prosecutor told the court '
        "[Tuesday=2003-06-10].",
        "He was charged [the next day=2001-03-04].",
    )


def test_the_day_of_a_statement_alone_is_the_day_of_the_story() -> None:
    check(
        "2003-06-11",
        "The company said [Monday=2003-06-09] that it would close the plant. "
        "[The next day=2003-06-10] workers walked out.",
    )


def test_that_morning_of_the_past_is_not_of_a_day_ahead() -> None:
    check(
        "1985-10-09",
        "The ship was taken [Monday=1985-10-07]. It will go on [Friday=1985-10-11].",
        "Most passengers had gone ashore [that morning=1985-10-07TMO].",
    )


def test_the_night_that_was_spent_somewhere_is_over() -> None:
    check("2015-01-30", "Motorists spent [the night=2015-01-29TNI] in their cars.")


@each(
    "[Twenty years ago=1993] he owned three shops. [Today=PRESENT_REF] he begs.",
    "In [the 1970s=197], wolves were shot here. [Today=PRESENT_REF], they are protected.",
    "There are more of them [today=PRESENT_REF] than ever.",
    "It is known [today=PRESENT_REF] as the old town.",
    "The method is still in use [today=PRESENT_REF].",
    "[Today=2013-10-01], the court ruled that he must go.",
    "In [the 1970s=197], wolves were shot here. [Today=2013-10-01], one was seen.",
)
def test_today_may_mean_these_days(text: str) -> None:
    check("2013-10-01", text)


def test_today_in_a_quotation_about_a_game_is_the_day_of_the_game() -> None:
    check(
        "2018-06-19",
        "[Yesterday=2018-06-18] the team lost its second match of the season, 3-0.",
        'The coach said: "We learned a lot from [today=2018-06-18]\'s game."',
    )


def test_a_quarter_of_a_game_is_no_time() -> None:
    check(
        "2012-01-12",
        "The Bears forward was hurt early in the fourth quarter and did not return.",
        "His team scored 40 points in the second half.",
    )


def test_a_quarter_of_a_business_year_is_one() -> None:
    check("2012-01-12", "It did better in [the fourth quarter=2011-Q4], the company said.")


@each(
    "The mill turns out 300 tons of newsprint [a day=SET P1D].",
    "Rations were cut to two meals [a day=SET P1D].",
    "She calls [three times a week=SET P1W], and [twice daily=SET P1D].",
    "It meets on [the first Monday of every month=SET P1M].",
    "Staff want shorter opening hours.",
    "The mayor has proclaimed [this Sunday=1988-05-08] a day of mourning.",
    "We had to wait [a month=P1M], and it took us [a week=P1W] more.",
    "He left in [June 1980=1980-06], and on [Christmas Day=1980-12-25] I wept.",
    "At [present=PRESENT_REF], it has 87 members.",
    "Orders have improved in [recent weeks=PAST_REF].",
    "Snow fell [the Sunday before last=1988-04-24].",
    "Troops arrived before [dawn Monday=1988-05-02TMO].",
    "By [evening=1988-05-03TEV] the toll had reached 21.",
    "They met at [nine this morning=1988-05-03T09:00]; the bomb killed nine [this morning="
    "1988-05-03TMO].",
    "He sold bills at 7.24 percent after a midnight screening.",
    "[Ten years ago this December=1978-12], it began.",
    "He plans to sell 50 tons of coal [a year=SET P1Y] under the Five-Year Plan.",
    "It used 5.6 billion kilowatt-hours on a good day.",
    "They married since [midsummer=1987-SU].",
    "It may be [months=PXM], even [years=PXY], before it opens.",
)
def test_a_sentence_has_these_expressions_with_these_values(text: str) -> None:
    check("1988-05-03", text)
