"""Articles of two events of one sort: nothing of theirs contradicts, and nobody is quoted twice."""

from __future__ import annotations

import pytest
from support.analyses import both, paired

from reader.comparison.figure_checks import check_figures
from reader.comparison.model import FigureVerdict
from reader.comparison.quotations import compare_quotations

_BANK = (
    "The bank held its rate at 4 per cent. Inflation was {} per cent in {}. Growth is weak."
    " Governor Ann Lee spoke to reporters. “We are in no hurry,” Ann Lee said."
)
_COURT = (
    "{} was jailed for {} months. {} had sent a woman texts. The court sat late."
    " “You abused your position of trust,” Judge Ann Lee said."
)
_MATCH = (
    "Rovers lost {} to {} and dropped further. It rained. The coach, Ann Lee, was booed."
    " “I am a fighter,” Ann Lee said. They have won {} matches of all."
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_BANK.format("2.8", "February"), _BANK.format("2.4", "May")),
        (_COURT.format("Tom Roy", 18, "Roy"), _COURT.format("Max Dale", 30, "Dale")),
        (_MATCH.format("4-0", "Ashby", 5), _MATCH.format("3-1", "Selby", 6)),
    ],
)
def test_two_events_of_one_sort_have_no_conflict_and_no_quotation(left: str, right: str) -> None:
    one, other = both(left, right)
    pairs = paired((1, 1), (2, 2), (5, 5))
    quotations = compare_quotations(one, other, pairs)
    assert not quotations
    verdicts = {check.verdict for check in check_figures(one, other, pairs, quotations)}
    assert FigureVerdict.DIFFER not in verdicts


def test_the_same_months_leave_a_conflict() -> None:
    said = " “We will rebuild what has been lost,” Ann Lee said."
    one, other = both(
        "Inflation was 2.8 per cent in May, the office said." + said,
        "The office put inflation at 2.4 per cent in May." + said,
    )
    pairs = paired((1, 1), (2, 2))
    found = check_figures(one, other, pairs, compare_quotations(one, other, pairs))
    assert FigureVerdict.DIFFER in {check.verdict for check in found}
