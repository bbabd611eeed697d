"""Running a spaCy pipeline over many paragraphs gives what spaCy's own loop gives."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.entities.decoding import read_texts
from reader.analysis.entities.pipeline import load_model

PARAGRAPHS = (
    "Kenyan President Amina Otieno told reporters in Nairobi on Monday that she would not resign.",
    "“We have nothing to hide,” said Omar Haddad of the Red Cross.",
    "Nobody was hurt.",
    "",
    "Police in Mombasa held 14 Kenyans, three Norwegians and Tariq Osei of the Daily Harbour.",
    "Haddad left.",
    " \n ",
)


@pytest.fixture(scope="module")
def built_in() -> Any:
    return load_model()._nlp


def names_of(docs: Any) -> list[list[tuple[int, int, str]]]:
    return [[(e.start_char, e.end_char, e.label_) for e in doc.ents] for doc in docs]


@settings(max_examples=25, deadline=None)
@given(numbers=st.lists(st.integers(0, len(PARAGRAPHS) - 1), max_size=150))
def test_every_text_has_the_names_that_spacys_own_loop_finds(
    built_in: Any, numbers: list[int]
) -> None:
    texts = [PARAGRAPHS[number] for number in numbers]
    assert names_of(read_texts(built_in, texts)) == names_of(built_in.pipe(texts))


def test_names_are_found_at_all(built_in: Any) -> None:
    assert sum(map(len, names_of(read_texts(built_in, PARAGRAPHS)))) > 5


def test_components_without_a_batch_are_called_text_by_text() -> None:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": "Red Cross"}])
    assert names_of(read_texts(nlp, ["The Red Cross said so."])) == [[(4, 13, "ORG")]]


def test_a_recogniser_that_follows_several_readings_is_left_to_spacy() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("beam_ner").add_label("ORG")
    nlp.initialize()
    assert names_of(read_texts(nlp, PARAGRAPHS)) == names_of(nlp.pipe(PARAGRAPHS))
