"""The stage: anchors, roles, status, reasons, alternatives, and what always holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import DateMention, DateRole, DateStatus, Precision
from reader.documents.article import IsoDay, Published, PublishedSource, Role, Side, Span
from reader.documents.days import to_number

SUNDAY = "2018-03-04"


def dates(text: str, published: IsoDay | None = SUNDAY) -> dict[str, DateMention]:
    """The mentions by their words."""
    article = make_article(text, published=published)
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    return {mention.span.of(text): mention for mention in found}


def days(text: str, words: str, published: IsoDay = SUNDAY) -> tuple[IsoDay | None, IsoDay | None]:
    mention = dates(text, published)[words]
    return mention.first, mention.last


def test_ids_are_numbered_in_text_order() -> None:
    article = make_article("In 2016 and on Sunday.\nIn May 2017.", published=SUNDAY)
    found = find_dates(article, Side.RIGHT, sentences_of(article, Side.RIGHT), article.published)
    assert [(m.id, m.sentence) for m in found] == [("BD1", "B1"), ("BD2", "B1"), ("BD3", "B2")]


def test_a_weekday_on_its_own_publication_day_is_that_day() -> None:
    mention = dates("It was aired on Sunday.")["Sunday"]
    assert (mention.first, mention.last) == ("2018-03-04", "2018-03-04")
    assert mention.reason == "weekday, past tense: Sunday is 4 March 2018 itself"
    assert [a.first for a in mention.alternatives] == ["2018-02-25", "2018-03-11"]


def test_the_reason_says_which_rule_and_which_anchor() -> None:
    assert dates("It was aired on Friday.")["Friday"].reason == (
        "weekday, past tense: Friday on or before 4 March 2018"
    )
    assert dates("They met on February 16.")["February 16"].reason == (
        "month and day, past tense: latest 16 February not after 4 March 2018"
    )


def test_an_amount_a_year_from_a_month_begins_in_that_month() -> None:
    found = dates("The closures will save £2m a year from April 2019.")
    assert found["April 2019"].first == "2019-04-01"


def test_a_year_from_a_day_without_an_amount_is_counted() -> None:
    assert days("The lease ends a year from 2 April 2018.", "a year from 2 April 2018") == (
        "2019-04-02",
        "2019-04-02",
    )


@pytest.mark.parametrize("told", ["on a Sunday and asked", "one Sunday", "on a Sunday morning"])
def test_the_morning_after_some_day_lies_nowhere(told: str) -> None:
    text = f"Shares fell on Friday.\nHe rang her {told}.\nShe flew in the next morning."
    assert dates(text)["the next morning"].first is None


def test_the_same_period_of_a_year_is_not_that_of_a_plan() -> None:
    text = (
        "It is expected to close in the fourth quarter.\n"
        "There have been 29 bids so far this year, against 21 in the same period of 2017."
    )
    assert days(text, "the same period of 2017", "2018-06-04") == ("2017-01-01", "2017-12-31")


@pytest.mark.parametrize(
    ("text", "day"), [("3 de marzo de 2018", "2018-03-03"), ("02/03/2018 19:40", "2018-03-02")]
)
def test_the_date_line_lies_on_the_day_that_was_read_from_it(text: str, day: str) -> None:
    article = make_article(text)
    (block,) = article.blocks
    article = replace(article, blocks=(replace(block, role=Role.DATE_LINE),))
    published = Published(day, PublishedSource.TIME_STAMP, Span(0, 10))
    if "de" in text:
        published = replace(published, span=Span(0, len(text)))
    found = find_dates(article, Side.LEFT, sentences_of(article), published)
    assert {(one.first, one.last) for one in found} == {(day, day)}


def test_that_year_is_the_year_last_mentioned() -> None:
    text = "He spoke of it in late 2016. She won in November that year."
    assert days(text, "November that year") == ("2016-11-01", "2016-11-30")


def test_back_then_is_the_time_that_was_spoken_of_before() -> None:
    text = "They alleged it in late 2016, after a vote in November that year.\nBack then he denied."
    assert days(text, "Back then") == ("2016-09-01", "2016-12-31")


def test_late_2016_is_the_last_third_of_the_year() -> None:
    mention = dates("It began in late 2016.")["late 2016"]
    assert (mention.first, mention.last) == ("2016-09-01", "2016-12-31")
    assert (mention.timex, mention.modifier) == ("2016", "late")
    assert mention.precision is Precision.PART_OF_YEAR


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("They will meet on March 10.", DateStatus.PLANNED),
        ("They are to meet on March 10.", DateStatus.PLANNED),
        ("They met on March 1.", DateStatus.ASSERTED),
        ("They did not meet on March 1.", DateStatus.DENIED),
        ("He denied that they had met on March 1.", DateStatus.DENIED),
        ("He denied that, but they met on March 1.", DateStatus.ASSERTED),
        ("They plan to meet in May 2019.", DateStatus.PLANNED),
    ],
)
def test_plans_and_denials_are_marked(text: str, status: DateStatus) -> None:
    (mention,) = dates(text).values()
    assert mention.status is status


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("He has waited since 2016.", "since"),
        ("He will wait until 2019.", "until"),
        ("It happened around 2016.", "approximate"),
        ("It happened in early 2016.", "early"),
        ("It happened in mid-2016.", "mid"),
        ("It happened before 2016.", "before"),
    ],
)
def test_a_word_before_a_date_gives_its_modifier(text: str, modifier: str) -> None:
    (mention,) = dates(text).values()
    assert mention.modifier == modifier


@pytest.mark.parametrize(
    ("block", "role", "shown"),
    [
        (Role.DATE_LINE, DateRole.METADATA, True),
        (Role.DATELINE, DateRole.DATELINE, True),
        (Role.CAPTION, DateRole.CAPTION, True),
        (Role.FURNITURE, DateRole.FURNITURE, False),
        (Role.HEADLINE, DateRole.STORY, True),
        (Role.BODY, DateRole.STORY, True),
    ],
)
def test_the_role_comes_from_the_block(block: Role, role: DateRole, shown: bool) -> None:
    article = make_article("March 3, 2018", published=SUNDAY, role=block)
    (mention,) = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert mention.role is role
    assert mention.on_timeline is shown


@pytest.mark.parametrize(
    "text",
    ["He works every Monday.", "It took three years.", "Recently it rained.", "It cost $5 a day."],
)
def test_what_has_no_place_is_not_on_the_timeline(text: str) -> None:
    (mention,) = dates(text).values()
    assert mention.first is None
    assert not mention.on_timeline


def test_the_past_three_months_have_a_place() -> None:
    mention = dates("It fell in the past three months.")["the past three months"]
    assert mention.timex == "P3M"
    assert (mention.first, mention.last) == ("2017-12-04", "2018-03-04")


def test_a_plan_in_two_weeks_has_a_place() -> None:
    mention = dates("They will meet in two weeks.")["two weeks"]
    assert (mention.timex, mention.first) == ("P2W", "2018-03-18")


def test_a_value_that_rests_on_an_inferred_date_is_marked() -> None:
    article = make_article("He left on Sunday and in 2016.")
    assumed = Published(SUNDAY, PublishedSource.PARTNER)
    weekday, year = find_dates(article, Side.LEFT, sentences_of(article), assumed)
    assert weekday.assumed
    assert not year.assumed


def test_the_partner_anchors_an_article_without_a_date() -> None:
    article = make_article("He left on Sunday.")
    partner = Published(SUNDAY, PublishedSource.DATE_HEADER)
    (mention,) = find_dates(
        article, Side.LEFT, sentences_of(article), article.published, partner=partner
    )
    assert (mention.first, mention.assumed) == (SUNDAY, True)


def test_without_any_anchor_a_weekday_has_no_place() -> None:
    mention = dates("He left on Sunday.", published=None)["Sunday"]
    assert (mention.timex, mention.first, mention.on_timeline) == ("XXXX-WXX-7", None, False)


def test_a_year_before_christ_has_its_value_and_days() -> None:
    mention = dates("The battle of 490 BC was won.")["490 BC"]
    assert mention.timex == "BC0490"
    assert (mention.first, mention.last) == ("-0489-01-01", "-0489-12-31")


HISTORY = (
    "The war began in 1914 and by 1915 the front had frozen.\nIn May 1915 Italy joined, and in "
    "August 1916 Romania.\nIn April 1917 the fleet sailed.\nIn September the government fell.\nIn "
    "January 1918 talks began, and in March they ended."
)


def test_history_continues_the_last_mentioned_year() -> None:
    assert days(HISTORY, "September", "2009-12-19") == ("1917-09-01", "1917-09-30")
    assert days(HISTORY, "March", "2009-12-19") == ("1918-03-01", "1918-03-31")


def test_news_does_not_continue_the_last_mentioned_year() -> None:
    text = "The law is of 2009.\nIn November the court ruled."
    assert days(text, "November") == ("2017-11-01", "2017-11-30")


def test_an_obituary_keeps_its_own_week() -> None:
    text = HISTORY + "\nHe died on Sunday, March 4, 2018.\nThe funeral is on Tuesday."
    assert days(text, "Tuesday") == ("2018-03-06", "2018-03-06")


def test_curly_quotes_and_no_break_spaces_do_not_move_offsets() -> None:
    text = "“On\u00a0March\u00a04, 2018,” he said, “it’s over”—not in the ’90s."
    assert dates(text)["March\u00a04, 2018"].timex == "2018-03-04"


def test_words_of_a_pair_of_surrogates_shift_nothing() -> None:
    text = "🚢🚢 It sailed on March 1. 🚢"
    assert dates(text)["March 1"].first == "2018-03-01"


def test_furniture_does_not_anchor_the_story() -> None:
    article = make_article("Most read in 1999\nShe left in November that year.", published=SUNDAY)
    first, second = article.blocks
    article = replace(article, blocks=(replace(first, role=Role.FURNITURE), second))
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert found[-1].first == "2018-11-01"


PIECES = """the last next this three 12 2018 1914-18 - , . : / ( ) $ % March May Sunday week weeks
    year ago later of in on since until early late mid end month 4th 4 10:30 a.m. BC 's today night
    first quarter century 90s summer fall every a an few and to between from that following said
    will be 31 30 February 29 2015 99999 0 ½ T P3Y 2018-13-45 00/00/0000"""


@settings(max_examples=300, deadline=None)
@given(
    words=st.lists(st.sampled_from(PIECES.split()), max_size=25),
    published=st.sampled_from([None, "2018-03-04", "0001-01-01", "9999-12-31", "-0489-06-01"]),
)
def test_mentions_are_well_formed_whatever_the_text(
    words: list[str], published: IsoDay | None
) -> None:
    text = " ".join(words)
    article = make_article(text, published=published)
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    again = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    assert found == again
    end = 0
    for mention in found:
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end
        assert mention.timex
        assert mention.reason
        assert (mention.first is None) == (mention.last is None)
        if mention.first is not None and mention.last is not None:
            assert to_number(mention.first) <= to_number(mention.last)
        assert mention.first is not None or not mention.on_timeline


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    article = make_article(text.replace("\r", " "), published=SUNDAY)
    for mention in find_dates(article, Side.LEFT, sentences_of(article), article.published):
        assert mention.span.of(article.text)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Sales rose in the first nine months of 2016.",
            "the first nine months",
            ("2016-01-01", "2016-09-30"),
        ),
        (
            "It rained in the last two weeks of January 2016.",
            "the last two weeks",
            ("2016-01-18", "2016-01-31"),
        ),
        ("He slept for the first 40 days of January 2016.", "the first 40 days", (None, None)),
    ],
)
def test_a_length_of_a_period_has_a_place(
    text: str, words: str, expected: tuple[IsoDay | None, IsoDay | None]
) -> None:
    assert days(text, words) == expected
