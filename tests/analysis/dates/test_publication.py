"""The publication date: found, inferred from the article, or taken from the partner."""

from __future__ import annotations

from dataclasses import replace

from support.text import make_article

from reader.analysis.dates.publication import settle_publication
from reader.documents.article import Article, Published, PublishedSource, Role

PARTNER = Published("2018-03-04", PublishedSource.DATE_HEADER)


def with_caption(text: str) -> Article:
    """The first line is a caption."""
    article = make_article(text)
    first, *rest = article.blocks
    return replace(article, blocks=(replace(first, role=Role.CAPTION), *rest))


def test_a_date_that_was_found_is_kept() -> None:
    article = make_article("The vote was on 9 March 2018.", published="2018-03-01")
    assert settle_publication(article, partner=PARTNER) == article.published


def test_the_partner_dates_an_article_without_a_date() -> None:
    article = with_caption("A speech on March 3, 2018.\nHe spoke on Sunday.")
    settled = settle_publication(article, partner=PARTNER)
    assert (settled.date, settled.source) == ("2018-03-04", PublishedSource.PARTNER)
    assert settled.is_assumed
    assert "caption" in settled.reason
    assert "3 March 2018" in settled.reason


def test_an_article_is_not_older_than_the_photograph_in_its_caption() -> None:
    article = with_caption("A speech on March 6, 2018.\nHe spoke on Sunday.")
    settled = settle_publication(article, partner=PARTNER)
    assert (settled.date, settled.source) == ("2018-03-06", PublishedSource.ASSUMED)


def test_the_latest_full_date_stands_in_where_there_is_no_partner() -> None:
    article = make_article("It began on 2 May 2016 and went on until 4 May 2016.")
    settled = settle_publication(article, partner=None)
    assert (settled.date, settled.source) == ("2016-05-04", PublishedSource.ASSUMED)


def test_a_plan_for_later_does_not_date_the_article() -> None:
    article = make_article("It began on 2 May 2016. The next summit will be held on 1 July 2017.")
    assert settle_publication(article, partner=None).date == "2016-05-02"


def test_an_article_that_says_nothing_of_days_has_no_date() -> None:
    settled = settle_publication(make_article("Nobody knows when it was."), partner=None)
    assert settled.date is None
    assert settled.source is PublishedSource.NONE


def with_dateline(text: str) -> Article:
    """The first line is a dateline."""
    article = make_article(text)
    first, *rest = article.blocks
    return replace(article, blocks=(replace(first, role=Role.DATELINE), *rest))


def test_the_partner_gives_a_dateline_its_year_and_not_its_day() -> None:
    settled = settle_publication(with_dateline("OSLO, Mar 2 (Xyz) -\nIt fell."), partner=PARTNER)
    assert (settled.date, settled.source) == ("2018-03-02", PublishedSource.DATELINE)
    assert not settled.is_assumed
    assert "“Mar 2”" in settled.reason
    assert "4 March 2018" in settled.reason


def test_a_dateline_of_the_year_before_is_one_where_that_is_nearer() -> None:
    partner = Published("2018-01-01", PublishedSource.DATE_HEADER)
    settled = settle_publication(with_dateline("OSLO, Dec 30 (Xyz) -\nIt fell."), partner=partner)
    assert settled.date == "2017-12-30"


def test_a_dateline_of_another_season_gets_no_year() -> None:
    settled = settle_publication(with_dateline("OSLO, Aug 2 (Xyz) -\nIt fell."), partner=PARTNER)
    assert settled.source is PublishedSource.PARTNER
