"""Which names of an article become one entity."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.entities.merging import merge_names
from reader.analysis.model import Label


def merged(label: Label, *names: str) -> list[list[str]]:
    groups = merge_names([(name, label) for name in names])
    return [[names[index] for index in group.members] for group in groups]


def test_surname_joins_the_full_name_even_before_it() -> None:
    assert merged(Label.PERSON, "Keller", "Anna Keller", "Keller") == [
        ["Keller", "Anna Keller", "Keller"]
    ]


def test_two_people_with_one_surname_stay_two() -> None:
    assert merged(Label.PERSON, "Omar Haddad", "Lina Haddad", "Omar Haddad") == [
        ["Omar Haddad", "Omar Haddad"],
        ["Lina Haddad"],
    ]


def test_lone_surname_of_two_goes_to_whoever_was_called_so_before() -> None:
    assert merged(Label.PERSON, "Omar Haddad", "Haddad", "Lina Haddad", "Haddad") == [
        ["Omar Haddad", "Haddad", "Haddad"],
        ["Lina Haddad"],
    ]


def test_lone_surname_goes_to_the_first_not_to_the_relatives_beside() -> None:
    assert merged(Label.PERSON, "Omar Haddad Jr.", "Lina (Osei) Haddad", "Haddad") == [
        ["Omar Haddad Jr.", "Haddad"],
        ["Lina (Osei) Haddad"],
    ]


def test_a_name_with_its_legal_form_is_not_short_for_a_club() -> None:
    assert len(merged(Label.ORG, "North Abriko Tigers", "Abriko Corporation")) == 2
    assert len(merged(Label.ORG, "Abriko Tigers", "Abriko")) == 1


def test_surname_outranks_another_persons_first_name() -> None:
    assert merged(Label.PERSON, "Martin Osei", "Clara Martin", "Martin") == [
        ["Martin Osei"],
        ["Clara Martin", "Martin"],
    ]


def test_every_merge_says_why() -> None:
    (group,) = merge_names([("Anna Keller", Label.PERSON), ("Keller", Label.PERSON)])
    assert group.reasons == ["“Keller” for “Anna Keller”: the surname"]


def test_acronym_joins_its_long_form() -> None:
    assert merged(Label.ORG, "HRA", "Harbour Research Agency") == [
        ["HRA", "Harbour Research Agency"]
    ]


def test_a_part_or_branch_is_not_the_whole() -> None:
    for whole, part in (
        ("Tavira University", "Tavira University School of Medicine"),
        ("Catholic Church", "Catholic Church in Spain"),
        ("Academy of Sciences", "Siberian Branch of the Academy of Sciences"),
        ("Tavira Army", "Tavira Army Reserve"),
    ):
        assert merged(Label.ORG, part, whole) == [[part], [whole]]
    assert merged(Label.ORG, "Royal Tavira Academy", "Tavira Academy") == [
        ["Royal Tavira Academy", "Tavira Academy"]
    ]


def test_a_first_name_with_a_hyphen_joins_the_name_without() -> None:
    assert merged(Label.PERSON, "Jean Paul Keller", "Jean-Paul") == [
        ["Jean Paul Keller", "Jean-Paul"]
    ]


def test_short_name_that_fits_two_organisations_joins_none() -> None:
    groups = merged(Label.ORG, "Abriko Oil", "Abriko Bank", "Abriko")
    assert len(groups) == 3


def test_names_of_other_kinds_are_never_merged() -> None:
    groups = merge_names([("Jordan", Label.PERSON), ("Jordan", Label.PLACE)])
    assert len(groups) == 2


def test_order_is_that_of_the_first_mention() -> None:
    groups = merge_names(
        [("Oslo", Label.PLACE), ("Anna Keller", Label.PERSON), ("Oslo", Label.PLACE)]
    )
    assert [group.members for group in groups] == [[0, 2], [1]]


NAMES = st.sampled_from(
    [
        "Anna Keller",
        "Keller",
        "A. Keller",
        "Anna",
        "Tom Keller",
        "Kellers",
        "IRA",
        "Ira Tom",
        "x y z",
    ]
)


@given(st.lists(st.tuples(NAMES, st.sampled_from(list(Label)))))
def test_every_name_is_in_exactly_one_group(names: list[tuple[str, Label]]) -> None:
    members = [index for group in merge_names(names) for index in group.members]
    assert sorted(members) == list(range(len(names)))
