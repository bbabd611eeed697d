"""Figures that agree, differ, add up or explain each other; and figures that a naive check would
confuse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.analyses import both, paired

from reader.comparison.figure_checks import check_figures
from reader.comparison.model import FigureVerdict
from reader.comparison.quotations import compare_quotations
from reader.documents.article import Published, PublishedSource

_FRAME_LEFT = "Ann Tarrant came at noon. {} “We will rebuild what has been lost,” Ms Tarrant said."
_FRAME_RIGHT = "{} “We will rebuild what has been lost,” said Ann Tarrant, who came at noon."


def checks(left: str, right: str) -> list[tuple[FigureVerdict, str]]:
    """Verdicts on two sentences inside articles that plainly share an event."""
    one, other = both(_FRAME_LEFT.format(left), _FRAME_RIGHT.format(right))
    pairs = paired((1, 2))
    quotations = compare_quotations(one, other, pairs)
    found = check_figures(one, other, pairs, quotations)
    alone = (FigureVerdict.ONLY_A, FigureVerdict.ONLY_B)
    return [(check.verdict, check.note) for check in found if check.verdict not in alone]


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        (
            "Three people were killed when a bus overturned near Leeds.",
            "Four people died in the bus crash near Leeds.",
            "Three people / Four people",
        ),
        (
            "The company was fined £75,000 for polluting the river.",
            "It paid a fine of £57,000 over the pollution.",
            "£75,000 / £57,000",
        ),
        (
            "Some 41,250 spectators watched the match.",
            "The attendance at the match was 41,520.",
            "Some 41,250 spectators / 41,520",
        ),
        (
            "Ten fire engines were sent to the warehouse.",
            "Twelve fire engines fought the blaze at the warehouse.",
            "Ten fire engines / Twelve fire engines",
        ),
        ("Turnout was 71%.", "Turnout fell to 61 per cent.", "71% / 61 per cent"),
        ("Tom Roy, 54, was hurt.", "The driver, Tom Roy, 56, was hurt.", "54 / 56"),
        ("He and his brother Tom, 39, won.", "Tom Roy, 38, won.", "39 / 38"),
        ("They played to a crowd of 6,212.", "The attendance was 6,112.", "6,212 / 6,112"),
        (
            "The storm has cost 87 lives in Leeds.",
            "The storm killed 91 people in Leeds.",
            "87 lives / 91 people",
        ),
        (
            "The candidates spent $147 million.",
            "The candidates spent more than $152m.",
            "$147 million / more than $152m",
        ),
        (
            "The quake had a magnitude of 6.1.",
            "A 6.3-magnitude quake shook the town.",
            "6.1 / 6.3",
        ),
    ],
)
def test_different_figures_for_one_thing_differ(left: str, right: str, note: str) -> None:
    assert (FigureVerdict.DIFFER, note) in checks(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The crash killed three and injured 12.",
            "Twelve people were hurt in the crash, three of them fatally.",
        ),
        ("Inflation rose to 3.2 per cent.", "Wages rose by 4.1 per cent."),
        ("Three women were hurt in the crash.", "Five men were hurt in the crash."),
        ("The raid took three minutes.", "The raid took less than five minutes."),
        ("The raid took three minutes.", "It took eight minutes in another raid."),
        (
            "Five people died in the river last year and seven this year.",
            "Seven people have died in the river this year.",
        ),
        ("More than 100 people gathered.", "About 104 people gathered in the square."),
        ("The fire destroyed two shops.", "Three cars were destroyed by the fire."),
        (
            "It employs 6,000 people, 400 of them in Norwell.",
            "The company has 6,000 workers.",
        ),
        ("The tower is 60 metres high.", "The tower stands 200 feet tall."),
        ("At least 10 people were killed.", "Eleven people were killed."),
        ("A third of voters backed him.", "He was backed by 33 per cent of voters."),
        ("It was their second win.", "They have won four matches."),
        ("A 66-year-old woman was hurt.", "A 59-year-old woman was hurt."),
        ("Twelve people were hurt on Monday.", "Nine people were hurt on Tuesday."),
        ("The blast killed 31 people.", "The blast killed 31 people, up from 14 dead at first."),
        ("The death toll is 46 people.", "The death toll, first put at 37 people, climbed."),
        ("The storm killed 46 people.", "The storm killed another nine people."),
        ("Ann Keel, 44, was jailed.", "Ann Keel was jailed for six years."),
        ("Simon Keel, 44, was jailed.", "Andrew Keel, 38, was jailed."),
    ],
)
def test_figures_for_different_things_do_not_differ(left: str, right: str) -> None:
    assert FigureVerdict.DIFFER not in [verdict for verdict, _ in checks(left, right)]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (
            "The court charged 13 individuals over it.",
            "Prosecutors charged 13 Russian nationals over it.",
            FigureVerdict.AGREE,
        ),
        ("More than 100 people marched.", "104 people marched.", FigureVerdict.APPROXIMATE),
        (
            "The bill was £1.2m for repairs.",
            "Repairs: the bill is £1,200,000.",
            FigureVerdict.AGREE,
        ),
        ("A fifth of the staff will go.", "It will cut 20 per cent of staff.", FigureVerdict.AGREE),
    ],
)
def test_figures_for_one_thing_agree(left: str, right: str, verdict: FigureVerdict) -> None:
    assert verdict in [found for found, _ in checks(left, right)]


def test_parts_add_up_to_the_total_of_the_other_side() -> None:
    found = checks(
        "Prosecutors charged Karl Brandt and 12 staff members of the firm.",
        "In all 13 people were charged by prosecutors.",
    )
    note = "1 (Karl Brandt) + 12 staff members = 13 people"
    assert (FigureVerdict.SUM, note) in found


def test_nothing_differs_between_articles_that_share_nothing() -> None:
    left, right = both(
        "Three people were killed in a fire in Leeds.", "Nine people were killed in Perth."
    )
    verdicts = {check.verdict for check in check_figures(left, right, (), ())}
    assert verdicts == {FigureVerdict.ONLY_A, FigureVerdict.ONLY_B}


def test_every_figure_but_ordinals_is_in_some_check() -> None:
    left, right = both("He paid £5 for 12 eggs.", "The third man bought 7 apples.")
    listed = {f for c in check_figures(left, right, (), ()) for f in (*c.left, *c.right)}
    assert listed == {"AF1", "AF2", "BF2"}


def test_two_events_that_read_alike_do_not_contradict_each_other() -> None:
    left, right = both(
        "The coast guard seized 23 smugglers in the Gulf of Sarn. It towed their boat to port.",
        "The coast guard seized 26 smugglers in the Gulf of Sarn. It towed their boat to port.",
    )
    found = check_figures(left, right, paired((1, 1), (2, 2)), ())
    assert FigureVerdict.DIFFER not in [check.verdict for check in found]


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        # the leftover of two sentences that agree otherwise
        (
            "It sees a margin of 9 per cent, up from 8.2 per cent.",
            "The margin is put at 9 per cent, against 8.5 per cent before.",
            "8.2 per cent / 8.5 per cent",
        ),
        # other nouns for one thing
        ("She cut nine dates.", "Her eight shows are off.", "nine dates / eight shows"),
        (
            "The firm wants 400 homes on the plain.",
            "They plan 450 houses on it.",
            "400 homes / 450 houses",
        ),
        (
            "A 54-year-old street sweeper died in Madrid.",
            "A road sweeper aged 45 was among the dead in Madrid.",
            "54-year-old street sweeper / 45",
        ),
    ],
)
def test_rival_counts_of_one_thing_differ(left: str, right: str, note: str) -> None:
    differing = [n for v, n in checks(left, right) if v is FigureVerdict.DIFFER]
    assert len(differing) == 1
    assert note in differing[0]


@pytest.mark.parametrize(
    ("left", "verdict"),
    [
        ("Some 11 others were missing.", FigureVerdict.DIFFER),
        ("At least 11 others were missing.", FigureVerdict.APPROXIMATE),
    ],
)
def test_people_counted_without_a_noun_are_those_to_whom_the_same_happens(
    left: str, verdict: FigureVerdict
) -> None:
    one, other = both(
        f"{left} “We will rebuild what has been lost,” Ann Tarrant said.",
        "Seventeen are still missing. “We will rebuild what has been lost,” Ann Tarrant said.",
    )
    pairs = paired((1, 1), (2, 2))
    quotations = compare_quotations(one, other, pairs)
    found = check_figures(one, other, pairs, quotations)
    assert [check.verdict for check in found] == [verdict]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sixteen cities including Rome were warned.", "Rome and 15 other cities were warned."),
        ("The army saved 400 of the wounded.", "Hundreds of wounded were saved."),
        ("Two men climbed for two nights.", "Two men died there; one climbed for nights."),
        ("Twelve people were killed and 30 hurt.", "Thirty were hurt and 12 people were killed."),
        ("Tom Roy, 71, was saved.", "Tom Roy was saved with his six-year-old granddaughter."),
        ("It serves 15 people.", "It serves 18 cities."),
    ],
)
def test_counts_of_other_things_or_looser_ones_do_not_differ(left: str, right: str) -> None:
    assert FigureVerdict.DIFFER not in [verdict for verdict, _ in checks(left, right)]


def test_two_events_of_one_sort_neither_agree_nor_differ() -> None:
    left, right = both(
        "Five people died in a fire in Bonn. Fourteen others were hurt. The cause is not known.",
        "Ten people died in a fire in Lyon. Fourteen were hurt. The cause is not known.",
    )
    found = check_figures(left, right, paired((1, 1), (3, 3)), ())
    alone = {FigureVerdict.ONLY_A, FigureVerdict.ONLY_B}
    assert {check.verdict for check in found} <= alone


def test_people_and_things_do_not_add_up_to_people() -> None:
    found = checks(
        "Some 212 firefighters and nine helicopters were searching.",
        "There were 221 firefighters searching.",
    )
    assert FigureVerdict.SUM not in [verdict for verdict, _ in found]


def test_a_figure_that_stands_in_both_articles_is_in_neither_alone() -> None:
    one, other = both(
        "Divers counted 14 cracks and nine boats.", "A museum in Ghent shows 14 cracks in a vase."
    )
    found = check_figures(one, other, (), ())
    assert [(check.verdict, check.note) for check in found] == [
        (FigureVerdict.ONLY_A, "nine boats")
    ]


def test_trades_to_which_the_same_happens_are_the_same_people() -> None:
    one, other = both(
        "Seven contractors were detained. “We will rebuild what has been lost,” Ann Tarrant said.",
        "Nine builders were arrested. “We will rebuild what has been lost,” Ann Tarrant said.",
    )
    pairs = paired((1, 1), (2, 2))
    found = check_figures(one, other, pairs, compare_quotations(one, other, pairs))
    assert [check.note for check in found] == ["Seven contractors / Nine builders"]


def test_those_who_make_a_toll_rise_are_no_other_toll() -> None:
    found = checks(
        "The fire killed nine people in Leeds.",
        "The toll rose from nine to 11 when two people died in a Leeds hospital.",
    )
    assert FigureVerdict.DIFFER not in [verdict for verdict, _ in found]


def test_a_part_that_stands_in_both_articles_may_still_be_added() -> None:
    found = checks(
        "The boat was carrying 212 passengers and 48 crew to Leeds.",
        "The boat was carrying 260 people, 48 of them crew, to Leeds.",
    )
    assert (FigureVerdict.SUM, "212 passengers + 48 crew = 260 people") in found
    assert FigureVerdict.DIFFER not in [verdict for verdict, _ in found]


def test_so_much_for_each_does_not_differ_from_the_whole() -> None:
    found = checks(
        "It will pay $900,000 to the families of Leeds in all.",
        "It will pay the families of Leeds $300,000 each.",
    )
    assert FigureVerdict.DIFFER not in [verdict for verdict, _ in found]


def test_a_round_sum_said_in_two_ways_is_not_taken_for_one_thing() -> None:
    left = "It rained. There were 29 bids of more than £100m for firms of Leeds."
    right = "It rained. Bankers and lawyers will earn close to £100 million from the sale."
    assert checks(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Delgado leads Hartman with 64% counted.",
            "With 81 per cent of the vote counted, Delgado was ahead of Hartman by 52 per cent to "
            "47 per cent.",
        ),
        (
            "Delgado had 51.2% and Hartman 47.9%.",
            "Delgado was ahead of Hartman by 52 per cent to 47 per cent.",
        ),
        (
            "Delgado led with tens of thousands of mail ballots still to be counted.",
            "Delgado had a lead of more than 68,000 votes.",
        ),
        (
            "Aftershocks were recorded, the strongest of magnitude 5.4.",
            "A magnitude 8.0 quake struck the town.",
        ),
    ],
)
def test_shares_of_a_count_and_of_candidates_are_told_apart(left: str, right: str) -> None:
    assert checks(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plant burns 350,000 tonnes a year.", "It burns 350,000 metric tons a year."),
        ("She led among men by 9 percentage points.", "She led by nine points among men."),
        ("Attendance: 41,206.", "They won before a crowd of more than 41,000."),
        ("Her margin was 41,318 votes.", "Her lead had stood at some 41,000."),
    ],
)
def test_one_number_in_two_units_or_rounded_agrees(left: str, right: str) -> None:
    (verdict, _), *rest = checks(left, right)
    assert verdict in (FigureVerdict.AGREE, FigureVerdict.APPROXIMATE)
    assert rest == []


def test_a_toll_that_the_later_article_says_rose_is_no_contradiction() -> None:
    left = "Nine people were killed when the church fell."
    right = "The death toll climbed to 31 people after the church fell."
    assert checks(left, right) == [(FigureVerdict.UPDATED, "Nine people / 31 people")]


def test_a_lower_toll_that_is_said_to_have_risen_still_differs() -> None:
    left = "The death toll climbed to nine people after the church fell."
    right = "In all 31 people were killed when the church fell."
    assert checks(left, right) == [(FigureVerdict.DIFFER, "nine people / 31 people")]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("2025-09-03", "2025-09-04", FigureVerdict.UPDATED),
        ("2025-09-04", "2025-09-03", FigureVerdict.DIFFER),
        ("2025-09-03", "2025-09-03", FigureVerdict.DIFFER),
    ],
)
def test_a_toll_grows_from_one_day_to_the_next(
    first: str, second: str, verdict: FigureVerdict
) -> None:
    left = _FRAME_LEFT.format("Three people were killed when a bus overturned near Leeds.")
    right = _FRAME_RIGHT.format("Four people died in the bus crash near Leeds.")
    one, other = (
        replace(
            side,
            article=replace(
                side.article, published=Published(day, PublishedSource.TIME_STAMP, None)
            ),
        )
        for side, day in zip(both(left, right), (first, second), strict=True)
    )
    pairs = paired((1, 2))
    found = check_figures(one, other, pairs, compare_quotations(one, other, pairs))
    assert [c.verdict for c in found if c.left and c.right] == [verdict]


def test_a_score_is_the_same_whichever_side_is_named_first() -> None:
    left = "Norbury City 2-3 Ashport was the result."
    right = "Ashport beat Norbury City 3-2 in the end."
    assert _notes(left, right, (2, 1)) == ["2-3 / 3-2"]


def test_a_bound_goes_with_what_keeps_it_rather_than_with_its_own_number() -> None:
    left = "Prices were up 5.1%, while volumes fell 1.7%. Cereal sales slipped 2%."
    right = "Prices were up 5.1% and volumes dropped by less than 2%."
    assert _notes(left, right, (2, 1), (3, 1)) == ["5.1% / 5.1%", "1.7% / less than 2%"]


def _notes(left: str, right: str, *numbers: tuple[int, int]) -> list[str]:
    """Notes on figures of both, the numbered sentences being shared pairs."""
    one, other = both(_FRAME_LEFT.format(left), _FRAME_RIGHT.format(right))
    pairs = paired((1, 2), *numbers)
    found = check_figures(one, other, pairs, compare_quotations(one, other, pairs))
    return [check.note for check in found if check.left and check.right]
