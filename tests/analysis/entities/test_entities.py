"""From an article to its entities. Names come from a real pipeline that knows a fixed list, so that
the tests do not depend on what a trained model happens to see."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article, sentences_of

from reader.analysis.entities.entities import (
    find_entities,
    find_mentions_in,
    settle_entities,
)
from reader.analysis.entities.pipeline import LanguageModel, load_model
from reader.analysis.model import Entity, Label, MentionForm
from reader.documents.article import Role, Side

KNOWN = [
    ("Anna Keller", "PERSON"),
    ("Omar Haddad", "PERSON"),
    ("Harbour Research Agency", "ORG"),
    ("HRA", "ORG"),
    ("Tavira", "GPE"),
    ("Battle of Tavira", "EVENT"),
    ("May 3", "DATE"),
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> LanguageModel:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in KNOWN])
    folder: Path = tmp_path_factory.mktemp("models") / "listed"
    nlp.to_disk(folder)
    return load_model(str(folder))


def entities_of(text: str, model: LanguageModel) -> tuple[Entity, ...]:
    article = make_article(text)
    return find_entities(article, Side.LEFT, sentences_of(article), model)


def test_person_is_one_entity_with_all_mentions(model: LanguageModel) -> None:
    text = "Anna Keller of Tavira spoke on May 3.\nKeller then left Tavira."
    person, place = entities_of(text, model)
    assert (person.id, person.name, person.label) == ("AE1", "Anna Keller", Label.PERSON)
    assert [mention.span.of(text) for mention in person.mentions] == ["Anna Keller", "Keller"]
    assert person.aliases == ("Keller",)
    assert person.reasons == ("“Keller” for “Anna Keller”: the surname",)
    assert [mention.span.of(text) for mention in place.mentions] == ["Tavira", "Tavira"]


def test_dates_are_no_entities(model: LanguageModel) -> None:
    assert entities_of("It rained on May 3.", model) == ()


def test_nationality_is_related_to_its_country_but_not_merged(model: LanguageModel) -> None:
    entities = entities_of("Kenyans in Kenya met Kenyan officials.", model)
    assert [(e.name, e.label, e.related) for e in entities] == [
        ("Kenyans", Label.GROUP, "Kenya"),
        ("Kenya", Label.PLACE, None),
    ]


def test_country_is_shown_by_its_usual_name(model: LanguageModel) -> None:
    (country,) = entities_of("The U.S. and the US are America.", model)
    assert country.name == "United States"
    assert set(country.aliases) == {"U.S.", "US", "America"}


def test_description_is_a_probable_mention(model: LanguageModel) -> None:
    text = "Kenyan President Anna Keller spoke. The Kenyan leader smiled."
    (person,) = (e for e in entities_of(text, model) if e.label is Label.PERSON)
    roles = [m.span.of(text) for m in person.mentions if m.form is MentionForm.ROLE]
    assert roles == ["Kenyan leader"]
    assert any("probably" in reason for reason in person.reasons)


def test_names_in_headline_caption_and_furniture_are_found(model: LanguageModel) -> None:
    article = make_article("Keller leaves Tavira\nAnna Keller at home\nAbout Tavira")
    roles = (Role.HEADLINE, Role.CAPTION, Role.FURNITURE)
    blocks = tuple(
        dataclasses.replace(block, role=role)
        for block, role in zip(article.blocks, roles, strict=True)
    )
    article = dataclasses.replace(article, blocks=blocks)
    entities = find_entities(article, Side.RIGHT, sentences_of(article, Side.RIGHT), model)
    assert [(e.id, e.name, len(e.mentions)) for e in entities] == [
        ("BE1", "Anna Keller", 2),
        ("BE2", "Tavira", 2),
    ]


def test_blocks_are_answered_in_the_order_asked_for(model: LanguageModel) -> None:
    article = make_article("Anna Keller spoke.\nTavira slept.\nKeller left.")
    order = (article.blocks[1], article.blocks[2], article.blocks[0])
    names = list(find_mentions_in(article, order, model))
    assert [block_names.block for block_names in names] == list(order)
    assert [[m.span.of(article.text) for m in n.mentions] for n in names] == [
        ["Tavira"],
        [],
        ["Anna Keller"],
    ]
    everything = find_entities(article, Side.LEFT, sentences_of(article), model)
    assert settle_entities(article, Side.LEFT, names) == everything
    assert everything[0].aliases == ("Keller",)


def test_article_in_another_language_has_no_entities(model: LanguageModel) -> None:
    text = (
        "Die Ministerin Anna Keller sagte, dass die Regierung mit den Ländern über das Gesetz "
        "sprechen werde und nicht auf eine Antwort von der Opposition in Tavira warte."
    )
    assert entities_of(text, model) == ()


def test_paragraph_of_any_length_is_read_to_its_end(model: LanguageModel) -> None:
    text = "He waited and waited. " * 900 + "Then Anna Keller came."
    (person,) = entities_of(text, model)
    assert person.mentions[0].span.of(text) == "Anna Keller"


def test_text_without_any_blank_is_read(model: LanguageModel) -> None:
    assert entities_of("x" * 9000, model) == ()


def test_progress_reaches_its_end(model: LanguageModel) -> None:
    article = make_article("Anna Keller spoke.\nTavira slept.")
    shares: list[float] = []
    find_entities(
        article,
        Side.LEFT,
        sentences_of(article),
        model,
        progress=lambda _, share: shares.append(share),
    )
    assert shares == [0.5, 1.0]


PIECES = st.lists(
    st.sampled_from(
        [
            *(name for name, _ in KNOWN),
            "Keller",
            "the",
            "Kenyan",
            "President",
            "said",
            ",",
            "’s",
            "\n",
        ]
    ),
    max_size=25,
)


@given(PIECES)
def test_names_lie_in_the_text_and_never_overlap(model: LanguageModel, pieces: list[str]) -> None:
    text = " ".join(pieces)
    entities = entities_of(text, model)
    spans = sorted(
        mention.span
        for entity in entities
        for mention in entity.mentions
        if mention.form is MentionForm.NAME
    )
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(not one.overlaps(other) for one, other in itertools.pairwise(spans))
    assert [entity.id for entity in entities] == [f"AE{n}" for n in range(1, len(entities) + 1)]


@given(st.text(max_size=300))
def test_any_text_is_read(model: LanguageModel, text: str) -> None:
    for entity in entities_of(text, model):
        assert all(mention.span.of(text) for mention in entity.mentions)
