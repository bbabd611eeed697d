"""Rule layers over what a model finds; names are marked with brackets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import marked

from reader.analysis.entities.consistency import make_consistent
from reader.analysis.entities.found import Found
from reader.analysis.entities.listed import add_listed_names
from reader.analysis.entities.phrases import Phrases
from reader.analysis.entities.rules import apply_rules
from reader.analysis.entities.shapes import (
    join_listed_bodies,
    join_to_nation,
    label_by_shape,
    label_shown,
)
from reader.analysis.entities.titles import label_titled_people
from reader.analysis.entities.trimming import trim_names
from reader.analysis.model import Label


def found_in(text: str, *labels: Label) -> tuple[str, list[Found]]:
    """Text without brackets, and what stood in them with the labels in order."""
    plain, spans = marked(text)
    names = zip(spans, labels, strict=True)
    return plain, [Found(span.start, span.end, label) for span, label in names]


def words(text: str, found: list[Found]) -> list[tuple[str, str]]:
    return [(name.of(text), str(name.label)) for name in found]


def test_a_short_name_in_brackets_is_a_name_of_its_own() -> None:
    text, found = found_in("The [Bank of Albania (BoA)] rose.", Label.ORG)
    assert words(text, trim_names(text, found)) == [("Bank of Albania", "ORG"), ("BoA", "ORG")]


@pytest.mark.parametrize("word", ["R2bn", "US$300m", "MLAs", "Brig"])
def test_sums_and_offices_are_no_names(word: str) -> None:
    text, found = found_in(f"Then [{word}] came.", Label.PLACE)
    assert trim_names(text, found) == []


def test_a_single_word_without_a_full_name_gives_way_to_other_signs() -> None:
    text, found = found_in(
        "Fans of [Zentara] met. In [Zentara] it rained.", Label.PERSON, Label.ORG
    )
    assert words(text, make_consistent(text, found))[0] == ("Zentara", "ORG")
    text, found = found_in(
        "Anna Zentara sang. [Zentara] bowed to [Ola].", Label.PERSON, Label.PERSON
    )
    assert words(text, make_consistent(text, found)) == [("Zentara", "PERSON"), ("Ola", "PERSON")]


def test_a_nickname_in_the_middle_belongs_to_the_name() -> None:
    text, found = found_in(
        "Then [Anna] “[The Pen]” [Keller] wrote.", Label.PERSON, Label.WORK, Label.PERSON
    )
    assert words(text, trim_names(text, found)) == [("Anna “The Pen” Keller", "PERSON")]


def test_an_office_behind_a_place_is_no_part_of_it() -> None:
    text, found = found_in("[Tavira Governor] Anna Keller spoke.", Label.PERSON)
    assert words(text, trim_names(text, found)) == [("Tavira", "PLACE")]


def test_a_short_name_that_the_text_explains_is_found_everywhere() -> None:
    text, found = found_in("The [Tavira Ports Authority] (TPA) met. The TPA paid.", Label.ORG)
    assert words(text, make_consistent(text, found)) == [
        ("Tavira Ports Authority", "ORG"),
        ("TPA", "ORG"),
        ("TPA", "ORG"),
    ]


@pytest.mark.parametrize(
    ("name", "model", "expected"),
    [
        ("Banco Zentara", Label.PLACE, Label.ORG),
        ("Partai Zentara", Label.PERSON, Label.ORG),
        ("Zentara Berhad", Label.PERSON, Label.ORG),
        ("Zentara Prison", Label.PERSON, Label.PLACE),
        ("Dinamo Square", Label.ORG, Label.PLACE),
    ],
)
def test_words_of_many_languages_show_the_kind(name: str, model: Label, expected: Label) -> None:
    assert label_shown(name, model) is expected


@pytest.mark.parametrize(
    ("marked_text", "label", "expected"),
    [
        ("It was [the Labour Party] again.", Label.ORG, "Labour Party"),
        ("Then [former President Anna Keller] rose.", Label.PERSON, "Anna Keller"),
        ("It was [Keller’s] idea.", Label.PERSON, "Keller"),
        ("Then [Coun Anna Keller] rose.", Label.PERSON, "Anna Keller"),
        ("He met [Dr. Omar Haddad,] twice.", Label.PERSON, "Omar Haddad"),
        ("A report (by [Reuters)] said so.", Label.ORG, "Reuters"),
        ("May 3. /[Interfax/.] Rain fell.", Label.ORG, "Interfax"),
        ("In [southern Tavira province] it rained.", Label.PLACE, "Tavira"),
        ("A [Geneva-based] body agreed.", Label.ORG, "Geneva"),
        (
            "The [Movement for the Liberation of the] river",
            Label.ORG,
            "Movement for the Liberation",
        ),
        ("[Harbour Lions 2]-1 was the result.", Label.ORG, "Harbour Lions"),
        ("It lent [Zentara 3] billion euros.", Label.ORG, "Zentara"),
        ("The [Tavira Party (Unity)] rose.", Label.ORG, "Tavira Party (Unity)"),
        ("It was a [BBC TV] drama.", Label.ORG, "BBC"),
        ("He told [BBC TV] so.", Label.ORG, "BBC TV"),
        ("He told [Tavira TV] station so.", Label.ORG, "Tavira TV"),
    ],
)
def test_names_lose_articles_titles_and_signs(
    marked_text: str, label: Label, expected: str
) -> None:
    text, found = found_in(marked_text, label)
    assert words(text, trim_names(text, found)) == [(expected, str(label))]


@pytest.mark.parametrize(
    ("marked_text", "label"),
    [("It reached [900C] inside.", Label.ORG), ("They sold the [boathouse] later.", Label.PLACE)],
)
def test_temperatures_and_small_words_are_no_names(marked_text: str, label: Label) -> None:
    text, found = found_in(marked_text, label)
    assert trim_names(text, found) == []


def test_a_body_whose_name_is_a_list_is_one() -> None:
    text, found = found_in(
        "The [Ministry of Trade], [Fish and Ports] (MTFP) and [Reuters] met.", *[Label.ORG] * 3
    )
    whole = [("Ministry of Trade, Fish and Ports", "ORG"), ("Reuters", "ORG")]
    assert words(text, join_listed_bodies(text, found)) == whole


def test_a_body_in_a_list_of_bodies_stays_one_of_them() -> None:
    text, found = found_in(
        "The [Ministry of Trade], the [Navy] and [Reuters] met.", *[Label.ORG] * 3
    )
    assert join_listed_bodies(text, found) == found


def test_bare_title_is_no_person() -> None:
    text, found = found_in("The [President] spoke.", Label.PERSON)
    assert trim_names(text, found) == []


def test_described_event_is_no_name_but_holds_one() -> None:
    text, found = found_in("The [Kenya presidential election] was close.", Label.EVENT)
    names = apply_rules(text, found)
    assert words(text, names) == [("Kenya", "PLACE")]


def test_listed_names_are_added_where_the_model_saw_nothing() -> None:
    text = "Kenya and the European Union met Sunni leaders."
    assert words(text, add_listed_names(text, [])) == [
        ("Kenya", "PLACE"),
        ("European Union", "ORG"),
        ("Sunni", "GROUP"),
    ]


def test_listed_name_takes_the_place_of_its_parts() -> None:
    text, found = found_in("The [North] [Korean] side agreed.", Label.PLACE, Label.GROUP)
    found = [name for name in found if name.label is Label.GROUP]
    assert words(text, add_listed_names(text, found)) == [("North Korean", "GROUP")]


def test_everyday_word_is_no_organisation_by_itself() -> None:
    text = "The Total was high. Apple trees grew in the Shell."
    assert add_listed_names(text, []) == []


def test_listed_name_inside_a_word_is_not_found() -> None:
    text = "The Omanisation of jobs and Chadwick's book."
    assert add_listed_names(text, []) == []


def test_name_after_a_title_is_a_person() -> None:
    text, found = found_in("Foreign Minister [Tariq Osei] left.", Label.PLACE)
    assert words(text, label_titled_people(text, found)) == [("Tariq Osei", "PERSON")]


def test_title_before_an_institution_makes_no_person() -> None:
    text = "The Justice Department and the General Assembly met."
    assert label_titled_people(text, []) == []


@pytest.mark.parametrize(
    ("name", "label", "expected"),
    [
        ("Abrika University", Label.PERSON, Label.ORG),
        ("Tembe River", Label.ORG, Label.PLACE),
        ("Mount Abora", Label.PERSON, Label.PLACE),
        ("West Bank", Label.PLACE, Label.PLACE),
        ("San Diego", Label.PLACE, Label.PLACE),
        ("Cold War", Label.EVENT, Label.EVENT),
        ("Marsh & Lowe", Label.PLACE, Label.ORG),
        ("Marsh & Lowe", Label.PERSON, Label.ORG),
        ("Trinidad and Tobago", Label.PLACE, Label.PLACE),
    ],
)
def test_words_of_a_name_show_its_kind(name: str, label: Label, expected: Label) -> None:
    assert label_shown(name, label) is expected
    text, found = found_in(f"Over [{name}] today", label)
    assert label_by_shape(text, found)[0].label is expected


def test_a_nation_before_an_organisation_that_the_model_left_out_is_part_of_it() -> None:
    text, found = found_in("A [Bolivian] Anti-Corruption Commission, said Ana.", Label.GROUP)
    whole = [("Bolivian Anti-Corruption Commission", "ORG")]
    assert words(text, join_to_nation(text, found)) == whole


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("The [Bolivian] government board met.", [Label.GROUP]),
        ("A [Bolivian] Police Chief spoke.", [Label.GROUP]),
        ("The [Bolivian] [Water Board] met.", [Label.GROUP, Label.ORG]),
        ("The [Lima] Water Board met.", [Label.PLACE]),
    ],
)
def test_a_nation_stays_alone_beside_anything_else(sentence: str, labels: list[Label]) -> None:
    text, found = found_in(sentence, *labels)
    assert join_to_nation(text, found) == found


def test_surname_is_found_wherever_it_stands_alone() -> None:
    text, found = found_in("[Lena Abara] spoke. Later Abara left; she was tired.", Label.PERSON)
    assert words(text, make_consistent(text, found)) == [
        ("Lena Abara", "PERSON"),
        ("Abara", "PERSON"),
    ]


def test_surname_that_is_a_word_of_the_text_is_not_spread() -> None:
    text, found = found_in("[Tom Baker] is a baker. Baker is a trade.", Label.PERSON)
    assert words(text, make_consistent(text, found)) == [("Tom Baker", "PERSON")]


def test_one_name_keeps_one_label() -> None:
    text, found = found_in(
        "[Tavira] grew. The town of [Tavira] is old. He left [Tavira].",
        Label.PERSON,
        Label.PLACE,
        Label.PLACE,
    )
    assert {name.label for name in make_consistent(text, found)} == {Label.PLACE}


def test_words_around_a_name_outweigh_a_wrong_label() -> None:
    text, found = found_in(
        "The newspaper [Zentara] said so. Editors of [Zentara], a daily, agreed.",
        Label.PLACE,
        Label.ORG,
    )
    assert {name.label for name in make_consistent(text, found)} == {Label.ORG}


def test_phrases_prefer_the_longest_and_never_cross_a_line() -> None:
    phrases = Phrases([("New York", "a"), ("New York Times", "b")])
    text = "New York Times, New York, New\nYork"
    assert [(text[s:e], value) for s, e, value in phrases.find(text)] == [
        ("New York Times", "b"),
        ("New York", "a"),
    ]


NAMES = st.sampled_from(
    [
        "Anna Keller",
        "Keller",
        "the UN",
        "Kenya's",
        "President",
        "U.S.",
        "“X”",
        "São Paulo",
        "a",
        "—",
    ]
)


@given(st.lists(st.tuples(NAMES, st.sampled_from(list(Label)), st.booleans()), max_size=12))
def test_rules_give_sorted_names_that_never_overlap(parts: list[tuple[str, Label, bool]]) -> None:
    text, found = "", []
    for word, label, is_found in parts:
        if is_found:
            found.append(Found(len(text), len(text) + len(word), label))
        text += word + " "
    names = apply_rules(text, found)
    assert names == sorted(names)
    assert all(0 <= name.start < name.end <= len(text) for name in names)
    assert all(one.end <= other.start for one, other in itertools.pairwise(names))


def test_a_firms_name_ends_where_the_sentence_goes_on() -> None:
    text, found = found_in("It gave [Northgate Energy the green light 18] months ago.", Label.ORG)
    assert words(text, trim_names(text, found)) == [("Northgate Energy", "ORG")]


def test_a_part_of_a_word_is_no_name() -> None:
    text, found = found_in("The Pan-[American] Highway is shut.", Label.GROUP)
    assert trim_names(text, found) == []


def test_a_firm_is_called_by_the_first_word_of_its_name() -> None:
    marked_text = "[Zentara Foods] rose. [Zentara] said so, and [Zentara] fell."
    text, found = found_in(marked_text, Label.ORG, Label.PERSON, Label.PLACE)
    assert {label for _, label in words(text, make_consistent(text, found))} == {"ORG"}


def test_somebody_whose_name_a_firm_bears_stays_somebody() -> None:
    marked_text = "[Zentara Foods] rose. [Anna Zentara] spoke. [Zentara] left."
    text, found = found_in(marked_text, Label.ORG, Label.PERSON, Label.PERSON)
    assert words(text, make_consistent(text, found))[-1] == ("Zentara", "PERSON")
