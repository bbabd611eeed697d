"""Starting: what the command line means, and what is imported before the first picture."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.fake_client import FakeClient

from reader.documents.article import Side
from reader.ui.application import files_to_open, make_window, named_model, run_window
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


def test_a_model_may_be_named_beside_the_files() -> None:
    assert named_model(["a.txt", "--model", "en_core_web_sm", "b.txt"]) == (
        "en_core_web_sm",
        ["a.txt", "b.txt"],
    )
    assert named_model(["a.txt"]) == ("", ["a.txt"])
    folder, _ = named_model(["--model", "."])
    assert Path(folder).is_absolute()


def test_the_model_named_for_this_run_wins_over_the_preferences(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"model": "of_the_preferences", "find_names": false}')
    client = FakeClient()
    _, window = make_window(client, [], settings, model="of_this_run")
    qtbot.addWidget(window)
    assert client.asked[-1] == ("model", "of_this_run", True)


@pytest.mark.parametrize(
    "arguments",
    [["--model"], ["--nonsense"], ["a", "b", "c"], ["--sample", "none"], ["--sample", "mill", "x"]],
)
def test_wrong_usage_is_told_with_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_window(arguments, FakeClient()) == 2
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
    assert run_window([], FakeClient()) == 2
    told = capsys.readouterr().err
    assert "no screen" in told
    assert "reader compare" in told
