"""What both articles name, what only one does; names are marked as in [PERSON:Anna Keller]."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article, sentences_of

from reader.analysis.entities.entities import BlockNames, settle_entities
from reader.analysis.entities.found import Found
from reader.analysis.model import Analysis, Label
from reader.comparison.model import PairKind, SharedEntity, SharedPair
from reader.comparison.shared_entities import share_entities
from reader.documents.article import Side


def analysis_of(side: Side, marked_text: str) -> Analysis:
    """An analysis whose names are the marked ones, settled as the engine settles them."""
    text, found = "", []
    at = 0
    for match in re.finditer(r"\[(\w+):([^\]]+)\]", marked_text):
        text += marked_text[at : match.start()]
        name = Found(len(text), len(text) + len(match.group(2)), Label(match.group(1)))
        found.append(name)
        text += match.group(2)
        at = match.end()
    article = make_article(text + marked_text[at:])
    names = [
        BlockNames(
            block,
            tuple(n for n in found if block.span.start <= n.start and n.end <= block.span.end),
            (),
        )
        for block in article.blocks
    ]
    entities = settle_entities(article, side, names)
    return Analysis(side, article, sentences_of(article, side), entities=entities)


def share(left: str, right: str, *pairs: SharedPair) -> tuple[SharedEntity, ...]:
    analyses = analysis_of(Side.LEFT, left), analysis_of(Side.RIGHT, right)
    return share_entities(*analyses, pairs)


def in_both(entities: tuple[SharedEntity, ...]) -> list[str]:
    return [entity.name for entity in entities if entity.left and entity.right]


def pair(left: str, right: str) -> SharedPair:
    return SharedPair(1, left, right, PairKind.PARAPHRASE, 0.8, "for the test")


def test_same_person_is_shared_under_the_fullest_name() -> None:
    (person,) = share("[PERSON:Keller] spoke.", "[PERSON:Anna Keller] spoke.")
    assert (person.id, person.name, person.aliases) == ("E1", "Anna Keller", ("Keller",))
    assert person.reasons == ("“Keller” for “Anna Keller”: the surname",)


def test_other_spelling_is_the_same_person() -> None:
    shared = share("[PERSON:Yevgeny Abramov] left.", "[PERSON:Evgeny Abramov] left.")
    assert in_both(shared) == ["Yevgeny Abramov"]
    assert "spelling" in shared[0].reasons[0]


def test_acronym_is_shared_with_its_long_form() -> None:
    shared = share("The [ORG:Harbour Research Agency] paid.", "The [ORG:HRA] paid.")
    assert in_both(shared) == ["Harbour Research Agency"]


def test_country_under_two_names_is_one() -> None:
    assert in_both(share("In the [PLACE:U.S.] now", "In [PLACE:America] now")) == ["United States"]


def test_relatives_with_one_surname_are_not_shared() -> None:
    shared = share("[PERSON:Omar Haddad] left.", "[PERSON:Lina Haddad] left.")
    assert in_both(shared) == []
    assert [entity.id for entity in shared] == ["E1", "E2"]


def test_lone_surname_of_two_people_stays_open() -> None:
    shared = share("[PERSON:Haddad] left.", "[PERSON:Omar Haddad] met [PERSON:Lina Haddad] there.")
    assert in_both(shared) == []


def test_nationality_is_not_its_country() -> None:
    shared = share("A [GROUP:Kenyan] man", "A man from [PLACE:Kenya]")
    assert in_both(shared) == []
    assert shared[0].related == "Kenya"


def test_same_name_with_two_labels_is_one_thing() -> None:
    assert in_both(share("At [ORG:Lake Tavira] today", "At [PLACE:Lake Tavira] today")) == [
        "Lake Tavira"
    ]


def test_a_word_that_names_nobody_known_is_one_thing_whatever_its_labels() -> None:
    assert in_both(share("At [PLACE:Thornabel] today", "At [PERSON:Thornabel] today")) == [
        "Thornabel"
    ]


@pytest.mark.parametrize("name", ["Lincoln", "Tariq", "Bo"])
def test_a_word_that_names_people_and_places_stays_two_things(name: str) -> None:
    assert in_both(share(f"At [PLACE:{name}] today", f"Then [PERSON:{name}] rose")) == []


def test_description_is_explained_by_the_other_article() -> None:
    shared = share(
        "[GROUP:Kenyan] President [PERSON:Anna Keller] spoke.",
        "[PERSON:Keller] was there. The [GROUP:Kenyan] leader smiled.",
    )
    (person,) = (entity for entity in shared if entity.label is Label.PERSON)
    assert len(person.roles_right) == 1
    assert any("article A" in reason for reason in person.reasons)


def test_person_whom_the_other_article_does_not_name() -> None:
    shared = share(
        "Charges name businessman [PERSON:Omar Haddad] and his firm.",
        "Charges name a wealthy businessman and his firm.",
        pair("A1", "B1"),
    )
    assert shared[0].unnamed_in is Side.RIGHT


def test_without_a_pair_nobody_is_said_to_be_unnamed() -> None:
    shared = share(
        "Charges name businessman [PERSON:Omar Haddad] and his firm.",
        "Charges name a wealthy businessman and his firm.",
    )
    assert shared[0].unnamed_in is None


def test_other_description_is_somebody_else() -> None:
    shared = share(
        "Charges name businessman [PERSON:Omar Haddad] and his firm.",
        "Charges name a soldier and his firm.",
        pair("A1", "B1"),
    )
    assert shared[0].unnamed_in is None


SENTENCES = st.sampled_from(
    [
        "[PERSON:Anna Keller] spoke.",
        "[PERSON:Keller] spoke.",
        "[PERSON:Tom Keller] spoke.",
        "The [ORG:Harbour Research Agency] paid.",
        "The [ORG:HRA] paid.",
        "The [ORG:Harbour Bank] paid.",
        "In [PLACE:Kenya] it rained.",
        "A [GROUP:Kenyan] came.",
    ]
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=6).map("\n".join)


@given(TEXTS, TEXTS)
def test_swapping_the_articles_mirrors_what_is_shared(left: str, right: str) -> None:
    here, there = share(left, right), share(right, left)
    assert {(e.left, e.right) for e in here} == {(e.right, e.left) for e in there}


@given(TEXTS, TEXTS)
def test_every_mention_is_in_exactly_one_shared_entity(left: str, right: str) -> None:
    analyses = analysis_of(Side.LEFT, left), analysis_of(Side.RIGHT, right)
    shared = share_entities(*analyses, ())
    for analysis, spans in (
        (analyses[0], [span for entity in shared for span in entity.left]),
        (analyses[1], [span for entity in shared for span in entity.right]),
    ):
        mentions = [m.span for e in analysis.entities for m in e.mentions if m.form == "name"]
        assert sorted(spans) == sorted(mentions)


def test_a_firm_that_one_article_calls_by_its_first_word_is_in_both() -> None:
    (firm,) = share("[ORG:Zentara Foods] rose.", "[PERSON:Zentara] rose. [PERSON:Zentara] fell.")
    assert (firm.name, firm.label) == ("Zentara Foods", Label.ORG)


def test_a_county_is_one_place_however_it_is_written() -> None:
    found = share("[PLACE:Maricopa County] voted.", "In [PLACE:Maricopa] county they voted.")
    assert in_both(found) == ["Maricopa County"]
