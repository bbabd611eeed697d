"""Dates of both articles that date the same thing."""

from __future__ import annotations

from dataclasses import replace

from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import Analysis
from reader.analysis.quotes import find_quotes
from reader.comparison.date_checks import check_dates
from reader.comparison.model import ChangeOp, DateVerdict, PairKind, SharedPair, WordChange
from reader.documents.article import IsoDay, Published, PublishedSource, Role, Side, Span

PUBLISHED = "2018-03-04"


def analysis_of(
    text: str, side: Side, published: IsoDay = PUBLISHED, role: Role = Role.BODY
) -> Analysis:
    article = make_article(text, published=published, role=role)
    sentences = sentences_of(article, side)
    dates = find_dates(article, side, sentences, article.published)
    return Analysis(side, article, sentences, dates=dates)


def pair(strength: float = 0.9, wording: tuple[WordChange, ...] = ()) -> SharedPair:
    return SharedPair(1, "A1", "B1", PairKind.NEAR, strength, "for the test", wording)


def checked(left: str, right: str, strength: float = 0.9) -> list[tuple[DateVerdict, str]]:
    found = check_dates(
        analysis_of(left, Side.LEFT), analysis_of(right, Side.RIGHT), (pair(strength),)
    )
    return [(check.verdict, check.note) for check in found]


def test_a_weekday_and_a_full_date_are_the_same_day() -> None:
    assert checked("It was aired on Sunday.", "It was aired on March 4, 2018.") == [
        (DateVerdict.SAME, "“Sunday” and “March 4, 2018”: both 4 March 2018")
    ]


def test_a_day_lies_in_the_month_that_the_other_article_gives() -> None:
    assert checked("On February 16 they were indicted.", "They were indicted last month.") == [
        (
            DateVerdict.CONTAINS,
            "16 February 2018 (“February 16”) lies in February 2018 (“last month”)",
        )
    ]


def test_two_days_for_one_thing_differ() -> None:
    assert checked("They were indicted on February 16.", "They were indicted on February 19.") == [
        (
            DateVerdict.DIFFERS,
            "A: 16 February 2018 (“February 16”); B: 19 February 2018 (“February 19”)",
        )
    ]


def test_a_weak_pair_makes_no_difference() -> None:
    assert checked("They met on February 16.", "He spoke on February 19.", strength=0.4) == []


def test_dates_of_different_kind_do_not_differ() -> None:
    assert checked("The 2016 election was close.", "The election of May 2017 was close.") == []


def test_a_plan_and_a_report_do_not_differ() -> None:
    assert checked("They will meet on March 10.", "They met on March 1.") == []


def test_a_date_that_rests_on_an_assumed_day_differs_from_nothing() -> None:
    left = analysis_of("They were indicted on February 16.", Side.LEFT)
    article = make_article("They were indicted on Thursday.")
    sentences = sentences_of(article, Side.RIGHT)
    assumed = Published(PUBLISHED, PublishedSource.PARTNER)
    right = Analysis(
        Side.RIGHT,
        article,
        sentences,
        dates=find_dates(article, Side.RIGHT, sentences, assumed),
    )
    assert right.dates[0].assumed
    assert check_dates(left, right, (pair(),)) == ()


def test_another_reading_that_agrees_is_no_difference() -> None:
    left = analysis_of("The game is played on Friday.", Side.LEFT)
    right = analysis_of("The game was played on March 9, 2018.", Side.RIGHT)
    assert [c.verdict for c in check_dates(left, right, (pair(),))] in (
        [],
        [DateVerdict.SAME],
    )


def test_of_several_dates_only_the_one_in_the_same_place_differs() -> None:
    left = analysis_of("In 2016 he left and in June 2017 he returned.", Side.LEFT)
    right = analysis_of("In 2016 he left and in July 2017 he returned.", Side.RIGHT)
    at = left.article.text.index("June")
    replaced = WordChange(ChangeOp.REPLACED, Span(at, at + 4), Span(at, at + 4))
    checks = check_dates(left, right, (pair(wording=(replaced,)),))
    assert [c.verdict for c in checks] == [DateVerdict.SAME, DateVerdict.DIFFERS]


def test_the_dates_of_the_page_are_never_checked() -> None:
    left = analysis_of("March 1, 2018", Side.LEFT, role=Role.DATE_LINE)
    right = analysis_of("It happened on March 3, 2018.", Side.RIGHT)
    assert check_dates(left, right, (pair(),)) == ()


def test_swapping_the_articles_mirrors_the_checks() -> None:
    left = analysis_of("On February 16 they met, and in 2016 too.", Side.LEFT)
    right = analysis_of("They met last month and in 2016.", Side.RIGHT)
    forth = check_dates(left, right, (pair(),))
    swapped_left = analysis_of(right.article.text, Side.LEFT)
    swapped_right = analysis_of(left.article.text, Side.RIGHT)
    back = check_dates(swapped_left, swapped_right, (pair(),))
    assert sorted((c.left[1:], c.right[1:], c.verdict) for c in forth) == sorted(
        (c.right[1:], c.left[1:], c.verdict) for c in back
    )


def test_related_sentences_are_not_compared() -> None:
    left = analysis_of("They met on February 16.", Side.LEFT)
    right = analysis_of("They met on February 16.", Side.RIGHT)
    related = replace(pair(), kind=PairKind.RELATED)
    assert check_dates(left, right, (related,)) == ()


def test_a_dateline_or_a_page_date_is_not_checked_against_the_story() -> None:
    story = analysis_of("They were indicted on February 16.", Side.LEFT)
    for role in (Role.DATELINE, Role.DATE_LINE, Role.FURNITURE):
        page = analysis_of("Posted on February 19, 2018", Side.RIGHT, role=role)
        assert check_dates(story, page, (pair(),)) == ()


def test_a_day_outside_the_month_that_the_other_gives_is_not_contained() -> None:
    found = checked("They were indicted on January 16.", "They were indicted last month.")
    assert DateVerdict.CONTAINS not in [verdict for verdict, _ in found]


def test_today_of_one_quotation_does_not_differ_from_itself() -> None:
    found = []
    for text in ("“Justice was done today,” she said.", "Justice was done today, she said."):
        left, right = (
            replace(one, quotes=find_quotes(one.article, one.side, one.sentences))
            for one in (
                analysis_of(text, Side.LEFT, "2018-03-05"),
                analysis_of(text, Side.RIGHT, "2018-03-04"),
            )
        )
        found.append([check.verdict for check in check_dates(left, right, (pair(),))])
    assert found == [[], [DateVerdict.DIFFERS]]


def test_how_things_stand_today_in_papers_of_two_days_does_not_differ() -> None:
    left = analysis_of("She held a narrow lead late on Sunday.", Side.LEFT)
    right = analysis_of("She widened her lead on Tuesday.", Side.RIGHT, published="2018-03-06")
    told_otherwise = replace(pair(), kind=PairKind.PARAPHRASE)
    assert check_dates(left, right, (told_otherwise,)) == ()


def test_of_other_languages_no_two_days_are_said_to_differ() -> None:
    left = analysis_of("As aulas, que começariam em 3 de fevereiro, foram adiadas.", Side.LEFT)
    right = analysis_of("O ano começará em 17 de fevereiro.", Side.RIGHT)
    assert check_dates(left, right, (pair(),)) == ()
