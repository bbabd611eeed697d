"""Which language model reads an article: the chosen one, or one installed for its language."""

from __future__ import annotations

from reader.analysis.entities.language import is_readable_by, language_notice, language_of
from reader.analysis.entities.models import available_models
from reader.analysis.entities.pipeline import LanguageModel, is_there, load_model
from reader.documents.article import Article, Notice
from reader.errors import ReaderError


class Models:
    """Models by name, each loaded once."""

    def __init__(self) -> None:
        self._models: dict[str | None, LanguageModel] = {}

    def load(self, name: str | None) -> LanguageModel:
        """Raises ReaderError(MODEL_UNUSABLE) like `load_model`."""
        if name not in self._models:
            self._models[name] = load_model(name)
        return self._models[name]

    def load_or_built_in(self, name: str | None) -> tuple[LanguageModel, Notice | None]:
        """The model of that name; the built-in one, with what to tell, where that one is broken or
        made for another version. Raises ReaderError where there is none of that name."""
        try:
            return self.load(name), None
        except ReaderError as error:
            if name is None or not is_there(name):
                raise
            said = f"{error.message} The built-in model found the names."
            return self.load(None), Notice(error.code, said)

    def keep(self, name: str | None, model: LanguageModel) -> None:
        """Let `model` stand in for the one of that name."""
        self._models[name] = model

    def reader_of(
        self, article: Article, chosen: LanguageModel
    ) -> tuple[LanguageModel | None, Notice | None]:
        """The model that reads `article`, or None with what to tell."""
        if is_readable_by(chosen.language, article):
            return chosen, None
        language = language_of(article)
        for info in available_models():
            if info.language == language:
                try:
                    return self.load(info.name), None
                except ReaderError as error:
                    return None, Notice("names_other_language", error.message)
        return None, language_notice(chosen.language, article)
