"""Dates whose days a person chose."""

from __future__ import annotations

from support.text import make_article

from reader.analysis.analyse import analyse
from reader.analysis.model import DateMention
from reader.documents.article import Side
from reader.documents.corrections import ChosenDate, Corrections

TEXT = "He resigned on Sunday. The next day she took over."


def dates(corrections: Corrections = Corrections()) -> tuple[DateMention, ...]:
    article = make_article(TEXT, published="2018-03-07")
    return analyse(article, Side.LEFT, chosen=corrections.dates).dates


def test_the_chosen_days_take_the_place_of_the_found_ones() -> None:
    sunday = dates()[0]
    other = sunday.alternatives[0]
    chosen = ChosenDate(sunday.span, other.first, other.last)
    moved = dates(Corrections().with_date(chosen))[0]
    assert moved.by_hand
    assert not moved.assumed
    assert (moved.first, moved.timex) == (other.first, other.first)
    assert moved.reason == "set by hand"
    assert (moved.alternatives[0].first, moved.alternatives[0].reason) == (
        sunday.first,
        sunday.reason,
    )


def test_what_follows_counts_from_the_chosen_day() -> None:
    sunday, monday = dates()
    assert monday.first == "2018-03-05"
    chosen = ChosenDate(sunday.span, "2018-03-11", "2018-03-11")
    assert dates(Corrections().with_date(chosen))[1].first == "2018-03-12"


def test_choosing_again_replaces_and_undoing_leaves_what_was_found() -> None:
    sunday = dates()[0]
    once = Corrections().with_date(ChosenDate(sunday.span, "2018-03-11", "2018-03-11"))
    twice = once.with_date(ChosenDate(sunday.span, "2018-02-25", "2018-02-25"))
    assert [one.first for one in twice.dates] == ["2018-02-25"]
    assert twice.without_date(sunday.span) == Corrections()


def test_a_day_that_is_no_alternative_can_be_chosen_too() -> None:
    sunday = dates()[0]
    chosen = ChosenDate(sunday.span, "2017-12-24", "2017-12-24")
    assert dates(Corrections().with_date(chosen))[0].timex == "2017-12-24"


def test_a_date_in_figures_offers_day_and_month_the_other_way_round() -> None:
    article = make_article("Signed on 04/03/2018 and on 13/03/2018.", published="2018-05-07")
    first, second = analyse(article, Side.LEFT).dates
    assert (first.first, [a.first for a in first.alternatives]) == ("2018-04-03", ["2018-03-04"])
    assert second.alternatives == ()


def test_a_date_tied_to_another_offers_to_be_counted_from_publication() -> None:
    monday = dates()[1]
    assert monday.alternatives[0].first == "2018-03-08"
    assert monday.alternatives[0].reason == "counted from publication"


def test_a_part_of_a_day_keeps_its_part() -> None:
    article = make_article("It burned on Sunday night.", published="2018-03-07")
    (night,) = analyse(article, Side.LEFT).dates
    chosen = ChosenDate(night.span, "2018-03-11", "2018-03-11")
    (moved,) = analyse(article, Side.LEFT, chosen=(chosen,)).dates
    assert (night.timex, moved.timex) == ("2018-03-04TNI", "2018-03-11TNI")
