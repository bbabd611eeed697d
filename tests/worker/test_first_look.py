"""What is made ready while files are being read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_WORDS = "A sentence of a long text. " * 1_000
_RUN = """
import sys
from pathlib import Path
from reader.worker.first_look import make_ready
make_ready([Path(name) for name in sys.argv[1:]])
print("numpy" in sys.modules)
"""


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["long.txt", "other.TXT"], True),
        (["long.txt", "short.txt"], False),
        (["long.txt", "page.html"], False),
        (["long.txt", "not_there.txt"], False),
        (["long.txt"], False),
    ],
)
def test_numpy_is_imported_for_two_long_texts_only(
    names: list[str], expected: bool, tmp_path: Path
) -> None:
    for name in ("long.txt", "other.TXT", "page.html"):
        (tmp_path / name).write_text(_WORDS, encoding="utf-8")
    (tmp_path / "short.txt").write_text("A short text.", encoding="utf-8")
    paths = [str(tmp_path / name) for name in names]
    found = subprocess.run(
        [sys.executable, "-c", _RUN, *paths], capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == [str(expected)]
