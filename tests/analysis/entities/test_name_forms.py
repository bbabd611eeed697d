"""Which wordings can name the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.entities.name_forms import fold, is_spelling_of
from reader.analysis.entities.organisation_names import (
    organisation_name,
    why_same_organisation,
    why_short_for_organisation,
)
from reader.analysis.entities.person_names import person_name, why_same_person, why_short_for
from reader.analysis.entities.place_names import group_key, place_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yevgeny Abramov", "Evgeny Abramov"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Mohammed Haddad", "Muhammad Haddad"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Bill Larsen", "William Larsen"),
        ("J. Larsen", "Jens Larsen"),
        ("Enrique Peña Nieto", "Peña Nieto"),
        ("John Paul Smith", "John Smith"),
        ("President Anna Keller", "Anna Keller"),
        ("Nguyen Van An", "An Nguyen Van"),
        ("Sergei Lavrov", "Sergey Lavrov"),
    ],
)
def test_two_wordings_name_one_person(one: str, other: str) -> None:
    assert why_same_person(person_name(one), person_name(other))
    assert why_same_person(person_name(other), person_name(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill Clinton", "Hillary Clinton"),
        ("Daniel Ortega", "Daniela Ortega"),
        ("Viktor Ivanov", "Viktoria Ivanova"),
        ("Charles II", "Charles III"),
        ("George H. W. Bush", "George W. Bush"),
        ("Martin King Jr.", "Martin King Sr."),
        ("Catherine of Aragon", "Catherine of Braganza"),
        ("Maria Silva", "Mario Silva"),
        ("Anna Keller", "Anna Kessler"),
    ],
)
def test_two_wordings_name_two_people(one: str, other: str) -> None:
    assert why_same_person(person_name(one), person_name(other)) is None


@pytest.mark.parametrize(
    ("short", "full", "why"),
    [
        ("Keller", "Anna Keller", "the surname"),
        ("Anna", "Anna Keller", "the first name"),
        ("Obrador", "Andrés López Obrador", "the surname"),
        ("López", "Andrés López Obrador", "one of the surnames"),
        ("Mr. Keller", "Anna Keller", "the surname"),
        ("Kim", "Kim Jong-il", "the first name"),
    ],
)
def test_single_word_stands_for_a_full_name(short: str, full: str, why: str) -> None:
    assert why_short_for(person_name(short), person_name(full)) == why


def test_particle_is_no_surname() -> None:
    assert why_short_for(person_name("van"), person_name("Jan van Dijk")) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("US Justice Department", "US Department of Justice"),
        ("U.S. Department of Justice", "United States Department of Justice"),
        ("US Congress", "Congress"),
        ("Harbour Research Agency", "HRA"),
        ("UN", "United Nations"),
        ("NATO", "North Atlantic Treaty Organization"),
        ("Kelvin Foods Inc.", "Kelvin Foods"),
        ("FBI", "F.B.I."),
    ],
)
def test_two_wordings_name_one_organisation(one: str, other: str) -> None:
    names = organisation_name(one), organisation_name(other)
    assert why_same_organisation(*names)
    assert why_same_organisation(*reversed(names))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ministry of Justice", "Ministry of Defence"),
        ("Bank of England", "Bank of Japan"),
        ("Harbour Research Agency", "hra"),
    ],
)
def test_two_wordings_name_two_organisations(one: str, other: str) -> None:
    assert why_same_organisation(organisation_name(one), organisation_name(other)) is None


def test_generic_word_is_not_short_for_an_organisation() -> None:
    full = organisation_name("National Press Club")
    assert why_short_for_organisation(organisation_name("National"), full) is None
    assert why_short_for_organisation(organisation_name("Abriko"), organisation_name("Abriko Oil"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "America"),
        ("US", "United States"),
        ("Kiev", "Kyiv"),
        ("St. Petersburg", "Saint Petersburg"),
        ("NEW YORK", "New York"),
        ("Washington, D.C.", "Washington"),
        ("the Netherlands", "Holland"),
    ],
)
def test_two_wordings_name_one_place(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


def test_nationality_in_singular_and_plural_is_one_group() -> None:
    assert group_key("Kenyans") == group_key("Kenyan")
    assert group_key("Sunnis") == group_key("Sunni")
    assert group_key("Kenyan") != group_key("Ghanaian")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'-", min_size=1, max_size=12))
def test_word_is_a_spelling_of_itself(word: str) -> None:
    assert is_spelling_of(word, word)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert fold(fold(name)) == fold(name)


WORDS = st.sampled_from(["anna", "keller", "keler", "j.", "maria", "mario", "al", "ii", "jr", "x"])


@given(st.lists(WORDS, min_size=2, max_size=4), st.lists(WORDS, min_size=2, max_size=4))
def test_being_one_person_does_not_depend_on_the_order(one: list[str], other: list[str]) -> None:
    names = person_name(" ".join(one)), person_name(" ".join(other))
    assert (why_same_person(*names) is None) == (why_same_person(*reversed(names)) is None)
