"""An article is read by the chosen model, or by one that is installed for its language."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from support.text import make_article

from reader.analysis.entities import choice
from reader.analysis.entities.choice import Models
from reader.analysis.entities.models import ModelInfo
from reader.analysis.entities.pipeline import LanguageModel

GERMAN = (
    "Der Minister sagte am Montag, dass die Regierung mit den Ländern über das Gesetz sprechen "
    "werde und nicht auf eine Antwort von der Opposition warte. Anna Keller stimmte zu."
)


def german_pipeline(folder: Path) -> ModelInfo:
    """A pipeline that knows one name, as somebody might have installed it."""
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Anna Keller"}])  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return ModelInfo(str(folder), "1.0", "de")


@pytest.fixture
def english(tmp_path: Path) -> LanguageModel:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler")
    return LanguageModel(nlp, "english")


def test_without_a_pipeline_for_its_language_it_is_said(english: LanguageModel) -> None:
    model, notice = Models().reader_of(make_article(GERMAN), english)
    assert model is None
    assert notice is not None
    assert "“de”" in notice.text


def test_an_installed_pipeline_for_its_language_reads_it(
    english: LanguageModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = german_pipeline(tmp_path / "de")
    monkeypatch.setattr(choice, "available_models", lambda: (installed,))
    article = make_article(GERMAN)
    model, notice = Models().reader_of(article, english)
    assert notice is None
    assert model is not None
    ((name,),) = model.read([article.text])
    assert name.of(article.text) == "Anna Keller"


def test_a_broken_pipeline_for_its_language_is_told(
    english: LanguageModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken").mkdir()
    broken = ModelInfo(str(tmp_path / "broken"), "1.0", "de")
    monkeypatch.setattr(choice, "available_models", lambda: (broken,))
    model, notice = Models().reader_of(make_article(GERMAN), english)
    assert model is None
    assert notice is not None
    assert "cannot be used" in notice.text


def test_an_english_article_is_read_by_the_chosen_model(english: LanguageModel) -> None:
    article = make_article("The minister said on Monday that the government would talk.")
    assert Models().reader_of(article, english) == (english, None)
