"""The corpus of hostile files beside the project, where there is one: as its manifest says."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.documents.article import Article
from reader.documents.open import open_article
from reader.errors import ReaderError

ROOT = Path(__file__).resolve().parents[2]
MAKER = ROOT.parent / "shared" / "eval" / "hostile" / "make_hostile.py"


@pytest.mark.skipif(not MAKER.is_file(), reason="no ../shared/eval/hostile beside this project")
def test_every_hostile_file_does_what_the_manifest_says(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(MAKER), str(tmp_path)], check=True, capture_output=True)
    specification = importlib.util.spec_from_file_location(
        "hostile_files", ROOT / "tests" / "quality" / "files.py"
    )
    assert specification is not None
    assert specification.loader is not None
    checker = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(checker)
    manifest = json.loads((tmp_path / "manifest.json").read_text("utf-8"))
    wrong = {}
    for name, expected in manifest.items():
        try:
            result: Article | ReaderError = open_article(tmp_path / name)
        except ReaderError as error:
            result = error
        faults = checker.find_faults(result, expected, seconds=0.0)
        if faults:
            wrong[name] = faults
    assert len(manifest) >= 87
    assert wrong == {}
