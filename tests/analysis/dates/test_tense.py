"""Which side of publication a date lies on, by tense and cue words."""

from __future__ import annotations

import pytest

from reader.analysis.dates.direction import direction
from reader.analysis.dates.tense import FUTURE, OPEN, PAST
from reader.analysis.dates.tokens import shadow, tokens_of


def way_of(text: str, word: str = "Monday") -> tuple[int, bool]:
    """(way, negated) of a word in a sentence."""
    t = tokens_of(shadow(text), 0, len(text))
    at = t.raw.index(word)
    found = direction(t, at, at + 1)
    return found.way, found.negated


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("He resigned on Monday.", PAST),
        ("City stay top and visit Leeds on Monday.", FUTURE),
        ("Wexham, who are two points behind and visit Leeds on Monday, lost.", FUTURE),
        ("City travel to Hull for the second leg on Monday, trailing 1-0.", FUTURE),
        ("City host Leeds on Monday.", FUTURE),
        ("The BBC host Larry King said on Monday that he would run.", PAST),
        ("The firm lifted its profit forecast on Monday.", PAST),
        ("He had rested Reid with Monday's tie at Porto in mind.", FUTURE),
        ("She declared a day of mourning for Monday.", FUTURE),
        ("It will pay 9 a share, as on Monday, the day before the bid became known.", PAST),
        ("It will pay a third more than the closing price on Monday.", PAST),
        ("It will open on Monday, the day before the fair begins.", FUTURE),
        ("He will resign on Monday.", FUTURE),
        ("He won't resign on Monday.", FUTURE),
        ("He is expected to resign on Monday.", FUTURE),
        ("He was expected to resign on Monday.", FUTURE),
        ("He had been expected to resign on Monday.", OPEN),
        ("He was forced to resign on Monday.", PAST),
        ("The vote, set for Monday, is close.", FUTURE),
        ("The trial was put on hold and postponed until Monday.", FUTURE),
        ("The talks are scheduled for Monday.", FUTURE),
        ("The deadline is Monday.", FUTURE),
        ("They are meeting in Rome on Monday.", FUTURE),
        ("The report is due Monday.", FUTURE),
        ("The law expires Monday.", FUTURE),
        ("He said the talks would begin on Monday.", FUTURE),
        ("He said Monday that the talks would begin soon.", PAST),
        ("On Monday, the court ruled.", PAST),
        ("On Monday, the court will rule.", FUTURE),
        ("He is believed to have died on Monday.", PAST),
        ("He may have left on Monday.", PAST),
        ("The bill must be passed by Monday.", FUTURE),
        ("He has been missing since Monday.", PAST),
        ("Back on Monday he will tell.", PAST),
        ("Authorities say arson is to blame for the fire of Monday.", OPEN),
        ("Mrs May met him on Monday.", PAST),
        ("He will be back on Monday.", FUTURE),
        ("They will have talks on Monday.", FUTURE),
        ("The family of Will Smith left on Monday.", PAST),
        ("In his will he spoke of Monday.", PAST),
        ("A fire on Monday.", OPEN),
        ("Wheat for delivery, like the Monday contract, fell.", FUTURE),
        ("They will publish Monday figures tomorrow.", PAST),
        ("The court set a hearing for Monday.", FUTURE),
        ("The store set a record for Monday.", PAST),
        ("Signed Monday, the deal aims to end the war.", PAST),
        ("Leaders prepare to meet in Brussels on Monday.", FUTURE),
        ("He is sending an envoy to the war-torn country for Monday.", FUTURE),
        ("If completed by Monday, the text will be voted on.", FUTURE),
        ("He arrived on Tuesday for talks Monday.", FUTURE),
        ("Police are probing the Monday incident.", PAST),
        ("Leaders are condemning Monday's blast.", PAST),
        ("Monday's verdict is scheduled to be broadcast.", FUTURE),
        ("The country is preparing for Monday's vote.", FUTURE),
        ("They will attend Monday's meeting.", FUTURE),
        ("She wants the troops withdrawn by Monday.", FUTURE),
        ("She wants the man who fled on Monday back.", PAST),
        ("Polls open on Sunday and close on Monday.", FUTURE),
        ("The shop was open and close to the station on Monday.", PAST),
        ("Monday's vote is seen as a test.", FUTURE),
        ("Monday's vote was seen as a test.", PAST),
        ("The governor, who takes office on Monday, agreed.", FUTURE),
        ("A decision is expected Monday.", FUTURE),
        ("Voters in Azerbaijan elect a president on Monday.", FUTURE),
        ("Lawmakers return to work on Monday.", FUTURE),
        ("They announce the winner Monday.", FUTURE),
        ("They think the fire began Monday.", PAST),
        ("The plane carrying the delegation lands here Monday.", FUTURE),
        ("A car bomb Monday killed nine people.", PAST),
        ("The ship, which left Spain Sunday, docks here Monday.", FUTURE),
        ("The pitcher gave up nine runs Monday.", PAST),
        ("Greeks go to the polls Monday.", FUTURE),
        ("The truce, to begin Monday, covers the whole front.", FUTURE),
        ("Shares of Acme, which reports earnings Monday, rose.", FUTURE),
        ("The troupe will give six shows, beginning Monday.", FUTURE),
        ("The riots, beginning Monday, killed six people.", PAST),
        ("The tournament, starting Monday, has drawn 16 teams.", FUTURE),
        ("Six people were hurt in riots starting Monday.", PAST),
        ("The bridge was closed to traffic until Monday.", FUTURE),
        ("It was closed from Sunday until Monday.", PAST),
        ("The ship got stuck and could not be freed until Monday.", PAST),
        ("They slept there until Monday, when the rain let up.", PAST),
        ("The judge gave prosecutors until Monday.", FUTURE),
        ("Thousands marched to demand that he resign by Monday.", FUTURE),
        ("He is at home, and on Monday he goes back to work.", FUTURE),
        ("There are no trains Monday.", FUTURE),
        ("The rover remains on track for a landing Monday.", FUTURE),
        ("Observers arrived for Monday's election.", FUTURE),
        ("She apologized for Monday's vote.", PAST),
        ("The team will miss him after Monday's 3-2 overtime loss.", PAST),
        ("It says it expects a loss for Monday.", FUTURE),
        ("Between now and Monday he must pay.", FUTURE),
        ("Economists look for another cut as early as Monday.", FUTURE),
    ],
)
def test_direction(text: str, way: int) -> None:
    assert way_of(text)[0] == way


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("They did not meet on Monday.", True),
        ("They didn’t meet on Monday.", True),
        ("They never met on Monday.", True),
        ("They met on Monday, and he did not smile.", False),
        ("After telling people on Monday that she didn’t need it, she left.", False),
    ],
)
def test_denials(text: str, negated: bool) -> None:
    assert way_of(text)[1] is negated


def test_what_is_denied_before_and_says_nothing_of_what_follows() -> None:
    assert way_of("I haven't slept for weeks and I think Monday I will.") == (PAST, False)
    assert way_of("I did not see him on Monday.") == (PAST, True)
