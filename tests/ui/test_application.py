"""Starting: what the command line means, and what is imported before the first picture."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.documents.article import Side
from reader.ui.application import files_to_open, run_window
from reader.ui.samples import find_samples


def test_two_files_go_into_a_and_b() -> None:
    files = files_to_open(["a.txt", "b.txt"])
    assert [(side, Path(path).name) for side, path in files] == [
        (Side.LEFT, "a.txt"),
        (Side.RIGHT, "b.txt"),
    ]
    assert all(Path(path).is_absolute() for _, path in files)


def test_the_sample_is_a_pair_of_files_that_exist() -> None:
    files = files_to_open(["--sample"])
    assert [side for side, _ in files] == [Side.LEFT, Side.RIGHT]
    assert all(Path(path).is_file() for _, path in files)
    assert files_to_open(["--sample", "mill"]) != files


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["a", "b", "c"], ["--sample", "none"], ["--sample", "mill", "x"]]
)
def test_wrong_usage_is_told_with_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_window(arguments) == 2
    assert "usage: reader" in capsys.readouterr().err


def test_every_sample_has_a_title_and_two_files() -> None:
    samples = find_samples()
    assert len(samples) >= 2
    for sample in samples:
        assert sample.title
        assert Path(sample.left).is_file()
        assert Path(sample.right).is_file()


def test_nothing_heavy_is_imported_before_the_first_picture() -> None:
    """Each of these costs more than the whole rest of the start."""
    heavy = ("spacy", "numpy", "typst", "lxml", "scipy", "reader.ui.dialogs.preferences")
    code = (
        "import sys, reader.ui.application, reader.ui.main_window\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so_and_what_still_works(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run_window([]) == 2
    told = capsys.readouterr().err
    assert "no screen" in told
    assert "reader compare" in told
