"""Which language models can be used; found without importing spaCy or any model."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
from pathlib import Path

from reader.paths import resource
from reader.records import dataclass

BUILT_IN = "reader_en"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One language model that `load_model` takes by its `name`."""

    name: str
    version: str
    language: str
    """ISO 639-1 code."""
    is_default: bool = False
    size: int = 0
    """Bytes on disk; 0 where unknown."""


def available_models() -> tuple[ModelInfo, ...]:
    """The built-in model, then the installed spaCy pipelines in order of their names.

    Pipelines that are broken are listed too (loading says what is wrong); only those whose
    description cannot be read are left out.
    """
    built_in = _read_info(BUILT_IN, built_in_folder(), is_default=True)
    installed = (_installed_info(name) for name in _installed_names())
    return tuple(info for info in (built_in, *installed) if info)


def built_in_folder() -> Path:
    """Where the model that comes with the program lies."""
    return resource("models", BUILT_IN)


def _installed_names() -> list[str]:
    """Model packages say so by an entry point of this group."""
    points = importlib.metadata.entry_points(group="spacy_models")
    return sorted({point.name for point in points} - {BUILT_IN})


def _installed_info(name: str) -> ModelInfo | None:
    try:
        package = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return None
    if package is None or not package.submodule_search_locations:
        return None
    return _read_info(name, Path(next(iter(package.submodule_search_locations))), is_default=False)


def _read_info(name: str, folder: Path, *, is_default: bool) -> ModelInfo | None:
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        version, language = str(meta["version"]), str(meta["lang"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return ModelInfo(name, version, language, is_default, size)
