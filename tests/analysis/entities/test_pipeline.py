"""Loading language models, real ones only."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from reader.analysis.entities.models import available_models, built_in_folder
from reader.analysis.entities.pipeline import LanguageModel, load_model
from reader.analysis.model import Label
from reader.errors import ErrorCode, ReaderError


@pytest.fixture(scope="module")
def built_in() -> LanguageModel:
    return load_model()


def test_built_in_model_finds_names(built_in: LanguageModel) -> None:
    text = "President Anna Keller flew from Geneva to Kenya on Monday."
    (found,) = built_in.read([text])
    assert ("Geneva", Label.PLACE) in [(name.of(text), name.label) for name in found]
    assert (built_in.name, built_in.language) == ("reader_en", "en")


def test_texts_are_answered_in_their_order(built_in: LanguageModel) -> None:
    texts = ["He left Kenya.", "", "She came to Norway."]
    answers = zip(texts, built_in.read(texts), strict=True)
    names = [[name.of(text) for name in found] for text, found in answers]
    assert names == [["Kenya"], [], ["Norway"]]


def test_built_in_model_names_its_sources_and_holds_no_training_text() -> None:
    meta = json.loads((built_in_folder() / "meta.json").read_text(encoding="utf-8"))
    assert any("GUM" in source["name"] for source in meta["sources"])
    strings = json.loads((built_in_folder() / "vocab" / "strings.json").read_text("utf-8"))
    assert len(strings) < 20
    size = sum(path.stat().st_size for path in built_in_folder().rglob("*") if path.is_file())
    assert size < 15_000_000


def test_folder_with_a_pipeline_can_be_chosen(tmp_path: Path) -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Graz"}])
    nlp.to_disk(tmp_path / "eigen")
    model = load_model(str(tmp_path / "eigen"))
    (found,) = model.read(["In Graz regnet es."])
    assert (model.language, [name.label for name in found]) == ("de", [Label.PLACE])


def test_pipeline_without_names_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "empty")
    with pytest.raises(ReaderError) as refused:
        load_model(str(tmp_path / "empty"))
    assert refused.value.code is ErrorCode.MODEL_UNUSABLE
    assert "finds no names" in refused.value.message


def test_broken_model_is_refused_without_its_path(tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "config.cfg").write_text("[nlp\nnonsense", encoding="utf-8")
    with pytest.raises(ReaderError) as refused:
        load_model(str(tmp_path / "broken"))
    assert refused.value.code is ErrorCode.MODEL_UNUSABLE
    assert "broken" in refused.value.message
    assert str(tmp_path) not in refused.value.message


def test_unknown_model_is_refused() -> None:
    with pytest.raises(ReaderError, match="no language model “en_core_web_none”"):
        load_model("en_core_web_none")


def test_built_in_model_is_listed_first_and_as_default() -> None:
    first = available_models()[0]
    assert (first.name, first.language, first.is_default) == ("reader_en", "en", True)
    assert first.size > 1_000_000


def test_engine_is_imported_and_models_are_listed_without_spacy() -> None:
    code = (
        "import sys\n"
        "import reader.analysis.entities.entities, reader.comparison.shared_entities\n"
        "from reader.analysis.entities.models import available_models\n"
        "available_models()\n"
        "sys.exit(any(name in sys.modules for name in ('spacy', 'thinc', 'numpy')))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
