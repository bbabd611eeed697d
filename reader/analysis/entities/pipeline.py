"""The language model: a spaCy pipeline, loaded when it is asked for and not before.

Importing this module is light; spaCy is imported by `load_model`, which takes about a second and
belongs into the worker.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.analysis.entities.decoding import read_texts
from reader.analysis.entities.found import Found
from reader.analysis.entities.models import BUILT_IN, built_in_folder
from reader.analysis.model import Label
from reader.errors import ErrorCode, ReaderError

_LABELS = {
    "PER": Label.PERSON,
    "PERSON": Label.PERSON,
    "ORG": Label.ORG,
    "LOC": Label.PLACE,
    "GPE": Label.PLACE,
    "FAC": Label.PLACE,
    "PLACE": Label.PLACE,
    "NORP": Label.GROUP,
    "GROUP": Label.GROUP,
    "EVENT": Label.EVENT,
    "WORK": Label.WORK,
    "WORK_OF_ART": Label.WORK,
    "LAW": Label.WORK,
    "PRODUCT": Label.WORK,
}
"""Labels of OntoNotes, CoNLL and WikiNER pipelines; others (DATE, MONEY, MISC …) are not names."""
_NEEDLESS = ["parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer", "senter"]
"""Components of the usual pipelines that names do not need."""


class LanguageModel:
    """A loaded spaCy pipeline that finds names in texts."""

    def __init__(self, nlp: Any, name: str) -> None:
        self._nlp = nlp
        self.name = name
        self.version = str(nlp.meta.get("version", ""))
        self.language = str(nlp.lang)
        """ISO 639-1 code; "xx" for a model of many languages."""

    def read(self, texts: Iterable[str]) -> Iterator[list[Found]]:
        """The names in each text, in order; what the model says, before any rule."""
        for doc in read_texts(self._nlp, texts):
            yield [
                Found(ent.start_char, ent.end_char, _LABELS[ent.label_])
                for ent in doc.ents
                if ent.label_ in _LABELS
            ]


def load_model(name: str | None = None) -> LanguageModel:
    """The built-in model (None), an installed spaCy pipeline, or one in a folder.

    Raises ReaderError(MODEL_UNUSABLE) where it is missing, broken, made for another version of
    spaCy, or finds no names.
    """
    spacy = _import_spacy()
    from thinc.api import NumpyOps, set_current_ops

    from reader.analysis.entities import features  # noqa: F401  (registers the built-in's layer)

    # numpy's own product of matrices is about twice as fast as the one that thinc brings.
    set_current_ops(NumpyOps(use_blis=False))
    is_built_in = name in (None, BUILT_IN)
    place: str | Path = built_in_folder() if is_built_in else _place(str(name))
    shown = BUILT_IN if name is None else Path(name).name
    try:
        with warnings.catch_warnings():
            # spaCy warns of a model of another minor version and loads it; whether it can be used
            # is decided here, by trying it.
            warnings.simplefilter("ignore")
            if is_built_in:
                # Its tokenizer is spaCy's with our signs: made once, neither read nor changed.
                spacy.registry.tokenizers("reader.Tokenizer.v1", func=lambda: make_tokenizer)
                ours = {"nlp": {"tokenizer": {"@tokenizers": "reader.Tokenizer.v1"}}}
                nlp = spacy.load(place, exclude=["tokenizer"], config=ours)
            else:
                nlp = spacy.load(place, exclude=_NEEDLESS)
            _try_out(nlp)
    except ReaderError:
        raise
    except Exception as error:  # spaCy and model packages raise whatever they like
        raise ReaderError(
            ErrorCode.MODEL_UNUSABLE,
            f"The language model “{shown}” cannot be used: {_said(error)} "
            "Choose another model, or install one made for this version of spaCy.",
        ) from error
    if not any("doc.ents" in nlp.get_pipe_meta(pipe).assigns for pipe in nlp.pipe_names):
        raise ReaderError(
            ErrorCode.MODEL_UNUSABLE,
            f"The language model “{shown}” finds no names. Choose one with an entity recogniser.",
        )
    return LanguageModel(nlp, shown)


def _import_spacy() -> Any:
    """spaCy without its command line: `spacy/__init__` takes one name from it, and with that come
    typer, rich, requests and jinja2, a quarter of the whole import. Whoever asks for the command
    line afterwards gets the real one."""
    needless = ("spacy.cli", "spacy.cli.info")
    if "spacy" not in sys.modules:
        for name in needless:
            sys.modules[name] = stand_in = ModuleType(name)
            stand_in.info = None  # type: ignore[attr-defined]
    import spacy

    for name in needless:
        if getattr(sys.modules.get(name), "__spec__", None) is None:
            sys.modules.pop(name, None)
    return spacy


def make_tokenizer(nlp: Any) -> Any:
    """spaCy's tokenizer, which also splits what agencies set around names: "/TASS/", "[AFP]",
    "—Reuters". Made in one go: each sign set later has it read its list of exceptions anew."""
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    signs = [r"/", r"\[", r"\]", r"—", r"–", r"•", r"\|"]
    usual = nlp.Defaults
    return Tokenizer(
        nlp.vocab,
        rules=usual.tokenizer_exceptions,
        prefix_search=compile_prefix_regex([*usual.prefixes, *signs]).search,
        suffix_search=compile_suffix_regex([*usual.suffixes, *signs]).search,
        infix_finditer=compile_infix_regex(usual.infixes).finditer,
        token_match=usual.token_match,
        url_match=usual.url_match,
    )


def is_there(name: str) -> bool:
    """Whether there is a folder or an installed package of that name."""
    import spacy.util

    return Path(name).is_dir() or bool(spacy.util.is_package(name))


def _place(name: str) -> str | Path:
    """A folder where `name` is one, else the name of an installed package."""
    folder = Path(name)
    if is_there(name):
        return folder if folder.is_dir() else name
    raise ReaderError(
        ErrorCode.MODEL_UNUSABLE,
        f"There is no language model “{folder.name}”: neither an installed spaCy pipeline nor a "
        "folder that holds one. “reader models” lists what can be used.",
    )


def _try_out(nlp: Any) -> None:
    """One short text: a model of an incompatible version fails here, not in an article."""
    nlp("Reporters in Geneva met Anna Keller of the Red Cross.")


def _said(error: Exception) -> str:
    """The first line of what went wrong, as one sentence and without paths."""
    lines = str(error).strip().splitlines()
    line = lines[0] if lines else type(error).__name__
    words = [Path(word).name if "/" in word or "\\" in word else word for word in line.split()]
    sentence = " ".join(words)[:160]
    return sentence if sentence.endswith((".", "!", "?")) else sentence + "."
