"""Events by their form; names that a model found are marked with brackets."""

from __future__ import annotations

import pytest
from support.text import marked

from reader.analysis.entities.events import add_events
from reader.analysis.entities.found import Found
from reader.analysis.model import Label


def events(text: str, *labels: Label) -> tuple[list[str], list[tuple[str, str]]]:
    """The events that are found in a text, and its other names."""
    plain, spans = marked(text)
    names = zip(spans, labels, strict=True)
    found = add_events(plain, [Found(span.start, span.end, label) for span, label in names])
    is_event = [name.label is Label.EVENT for name in found]
    shown = [(name.of(plain), str(name.label)) for name in found]
    return (
        [words for (words, _), yes in zip(shown, is_event, strict=True) if yes],
        [name for name, yes in zip(shown, is_event, strict=True) if not yes],
    )


@pytest.mark.parametrize(
    "vote",
    [
        "2017 Kenyan general election",
        "2014 Scottish independence referendum",
        "February 1974 United Kingdom general election",
        "2012 Republican Party presidential primaries",
        "1998 Northern Ireland Assembly election",
        "2004 European Parliament election in Italy",
    ],
)
def test_a_vote_by_its_full_name_is_an_event(vote: str) -> None:
    assert events(f"She stood in the {vote}, and won.") == ([vote], [])


def test_the_names_inside_a_vote_are_part_of_it() -> None:
    text = "The 2017 [Kenyan] general election in [Nairobi] was close."
    assert events(text, Label.GROUP, Label.PLACE) == (
        ["2017 Kenyan general election"],
        [("Nairobi", "PLACE")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "In 2016 Anna Keller won the election.",
        "In 2016 the Kenyan general election was close.",
        "The Kenyan general election was close.",
        "It was the 2010 election, said Keller.",
        "In 2017. Kenyan general elections followed.",
    ],
)
def test_a_vote_without_its_year_or_its_country_is_no_name(text: str) -> None:
    assert events(text) == ([], [])


def test_a_storm_is_no_person_and_neither_is_its_short_name() -> None:
    text = "Cyclone [Phailin] hit [India]. [Phailin] was strong."
    assert events(text, Label.PERSON, Label.PLACE, Label.PERSON) == (
        ["Cyclone Phailin", "Phailin"],
        [("India", "PLACE")],
    )


def test_a_person_who_is_called_as_a_storm_stays_a_person() -> None:
    text = "Hurricane Maria came. [Maria Osei] fled; [Maria] lost her house."
    found, others = events(text, Label.PERSON, Label.PERSON)
    assert found == ["Hurricane Maria"]
    assert others == [("Maria Osei", "PERSON"), ("Maria", "PERSON")]


def test_the_centre_that_watches_storms_is_no_storm() -> None:
    text = "The [National Hurricane Center] and the Typhoon Committee met. Hurricane Season began."
    assert events(text, Label.ORG) == ([], [("National Hurricane Center", "ORG")])


def test_a_battle_keeps_its_place_and_a_war_is_no_organisation() -> None:
    text = "After the Battle of [Midway] the [Suez Crisis] and the [Boer War] were nothing."
    assert events(text, Label.PLACE, Label.ORG, Label.ORG) == (
        ["Battle of Midway", "Suez Crisis", "Boer War"],
        [],
    )


def test_a_longer_name_is_not_cut_by_an_event_in_it() -> None:
    text = "The [Museum of the Siege of Savannah] opened."
    assert events(text, Label.ORG) == ([], [("Museum of the Siege of Savannah", "ORG")])
