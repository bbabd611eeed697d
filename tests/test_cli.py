"""The command line: what it writes, what it says, and with which code it ends."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from support.bridge_articles import sample_left, sample_right
from support.schema import faults_in

from reader.cli import run
from reader.cli.bar import ProgressBar
from reader.paths import resource


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Two articles on disk."""
    a, b = tmp_path / "courier.txt", tmp_path / "herald.txt"
    a.write_text(sample_left().article.text, encoding="utf-8")
    b.write_text(sample_right().article.text, encoding="utf-8")
    return str(a), str(b)


def start(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    """The program as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,  # type: ignore[call-overload]
    )


def test_compare_writes_every_form_at_once(files: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    names = {"json": "f.json", "pdf": "r.pdf", "html": "r.html", "markdown": "r.md"}
    outputs = [x for name, file in names.items() for x in (f"--{name}", str(out / file))]
    assert run(["compare", *files, "--no-entities", *outputs, "--csv", str(out / "tables")]) == 0
    assert {p.name for p in out.iterdir()} == {*names.values(), "tables"}
    assert (out / "r.pdf").read_bytes().startswith(b"%PDF-")
    assert (out / "r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert {p.name for p in (out / "tables").iterdir()} >= {"pairs.csv", "dictionary.csv"}
    document = json.loads((out / "f.json").read_bytes())
    schema = json.loads(resource("findings.schema.json").read_bytes())
    assert faults_in(document, schema, schema) == []
    assert document["articles"][0]["file"] == "courier.txt"
    assert document["articles"][0]["text"] == sample_left().article.text
    assert document["made"]["model"] is None
    assert document["pairs"]


def test_settings_of_the_command_line_are_in_the_findings(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--published-b", "2026-05-13", "--outlet-a", "The Courier", "--no-entities"]
    assert run(["compare", *files, *options, "--json", "-"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["articles"][1]["published"]["date"] == "2026-05-13"
    assert document["articles"][1]["published"]["source"] == "given"
    assert document["articles"][0]["outlet"] == "The Courier"
    assert document["made"]["settings"]["published b"] == "2026-05-13"
    assert 0 < float(document["made"]["settings"]["pairs from strength"]) < 1


def test_same_input_gives_the_same_document_but_for_the_time(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = []
    for seconds in ("1779000000", "1779999999"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
        assert run(["compare", *files, "--no-entities", "--json", "-"]) == 0
        documents.append(json.loads(capsys.readouterr().out))
    assert documents[0]["made"]["at"] == "2026-05-17T06:40:00Z"
    assert documents[0]["made"].pop("at") != documents[1]["made"].pop("at")
    assert documents[0] == documents[1]


def test_without_outputs_the_report_goes_to_standard_output(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *files, "--no-entities"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("# Marrow Bridge to stay shut")
    assert said.err == ""


def test_inspect_reads_one_article(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["inspect", files[0], "--no-entities", "--json", "-"]) == 0
    document = json.loads(capsys.readouterr().out)
    schema = json.loads(resource("findings.schema.json").read_bytes())
    assert faults_in(document, schema, schema) == []
    (article,) = document["articles"]
    assert article["published"]["date"] == "2026-05-12"
    assert article["quotes"]
    assert article["figures"]


def test_an_article_can_come_from_standard_input(
    files: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(sample_left().article.text.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run(["compare", "-", files[1], "--no-entities", "--json", "-"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["articles"][0]["file"] == "standard input"
    assert document["articles"][0]["text"] == sample_left().article.text


def test_names_are_found_with_the_built_in_model(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *files, "--json", "-"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["made"]["model"]["name"] == "reader_en"
    assert "Odile Farran" in {entity["name"] for entity in document["entities"]}


def test_models_lists_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models"]) == 0
    (default,) = [line for line in capsys.readouterr().out.splitlines() if "default" in line]
    assert default.split()[0] == "reader_en"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "not_found"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.mkdir(), "not_a_file"),
        (lambda path: path.write_bytes(bytes(range(256)) * 40), ""),
    ],
)
def test_an_article_that_cannot_be_opened_is_named_with_its_code(
    files: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    make: object,
    code: str,
) -> None:
    bad = tmp_path / "bad.txt"
    make(bad)  # type: ignore[operator]
    assert run(["compare", files[0], str(bad), "--no-entities", "--json", "-"]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith(f"reader: bad.txt: {code}")
    assert str(tmp_path) not in line


def test_two_articles_that_cannot_be_opened_are_both_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 3
    assert [line.split(":")[1] for line in capsys.readouterr().err.splitlines()] == [
        " a.txt",
        " b.txt",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["compare", "a.txt"],
        ["compare", "a.txt", "b.txt", "--unknown"],
        ["compare", "-", "-"],
        ["compare", "a.txt", "b.txt", "--pdf", "-"],
        ["compare", "a.txt", "b.txt", "--csv", "-"],
        ["compare", "a.txt", "b.txt", "--json", "-", "--html", "-"],
        ["compare", "a.txt", "b.txt", "--json", "x", "--html", "x"],
        ["compare", "a.txt", "b.txt", "--json", "a.txt"],
        ["compare", "a.txt", "b.txt", "--published-a", "yesterday"],
        ["compare", "a.txt", "b.txt", "--published-a", "2026-02-30"],
        ["compare", "a.txt", "b.txt", "--no-entities", "--model", "x"],
        ["compare", "a.txt", "b.txt", "--pdf", ""],
        ["compare", "a.txt", "b.txt", "--js", "x"],
        ["inspect", "a.txt", "--pdf", "x.pdf"],
        ["models", "--json", "x"],
    ],
)
def test_what_makes_no_sense_is_said(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "usage: reader" in said.err


def test_unknown_model_is_wrong_usage(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *files, "--model", "no_such_model", "--json", "-"]) == 2
    assert "model_unusable" in capsys.readouterr().err


def test_a_broken_model_is_told_and_the_built_in_one_used(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken_model"
    broken.mkdir()
    (broken / "meta.json").write_text('{"lang": "en"}', encoding="utf-8")
    (broken / "config.cfg").write_text("nothing that can be read", encoding="utf-8")
    assert run(["compare", *files, "--model", str(broken), "--json", "-"]) == 0
    said = capsys.readouterr()
    assert "model_unusable: The language model “broken_model” cannot be used" in said.err
    assert "The built-in model found the names." in said.err
    assert str(tmp_path) not in said.err
    document = json.loads(said.out)
    assert document["articles"][0]["notices"][-1]["code"] == "model_unusable"
    assert document["made"]["model"]["name"] == "reader_en"


def test_missing_folder_is_noticed_before_the_work(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "nowhere" / "r.pdf"
    assert run(["compare", *files, "--pdf", str(place)]) == 4
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("reader: r.pdf: cannot_write: ")
    assert str(tmp_path) not in line


def test_folder_in_the_way_leaves_everything_as_it_was(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.html").mkdir()
    before = sorted(tmp_path.rglob("*"))
    assert run(["compare", *files, "--no-entities", "--html", str(tmp_path / "r.html")]) == 4
    assert "there is a folder of this name" in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_file_in_place_of_the_folder_for_tables_is_said(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tables").write_text("mine")
    assert run(["compare", *files, "--no-entities", "--csv", str(tmp_path / "tables")]) == 4
    assert "reader: tables: cannot_write" in capsys.readouterr().err
    assert (tmp_path / "tables").read_text() == "mine"


def test_version_and_help_are_answers_not_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert run(["compare", "--help"]) == 0
    assert "--published-a" in capsys.readouterr().out


def test_a_reader_that_goes_away_is_no_crash(files: tuple[str, str]) -> None:
    read, write = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "compare", *files, "--no-entities", "--json", "-"],
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(read)
    os.close(write)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 4
    assert b"Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for a child")
def test_interrupting_ends_with_130_and_leaves_nothing(
    files: tuple[str, str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    # A shell that runs the tests in the background lets its children ignore the interrupt.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = start("compare", *files, "--pdf", str(out / "r.pdf"), preexec_fn=heed)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert b"Traceback" not in said
    assert list(out.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for a child")
def test_an_interrupt_inside_generated_code_also_ends_with_130() -> None:
    # CPython marks an interrupt that passes through exec() of a string, as named tuples use it,
    # and would end the process by SIGINT whoever catches it.
    script = """
import sys, reader.cli.commands as commands, reader.__main__ as program
generated = "import os, signal; os.kill(os.getpid(), signal.SIGINT); [None for _ in range(9**5)]"
commands._COMMANDS["models"] = lambda chosen, bar: exec(generated)
sys.argv = ["reader", "models"]
program.start()
"""
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, timeout=60, preexec_fn=heed
    )
    assert done.returncode == 130
    assert b"interrupted" in done.stderr


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_on_a_terminal_only_and_leaves_nothing() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        bar = ProgressBar(stream, quiet=False)
        bar("dates", 0.5)
        bar.clear()
    assert "50 % dates" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert file.getvalue() == ""
    quiet = Terminal()
    ProgressBar(quiet, quiet=True)("dates", 0.5)
    assert quiet.getvalue() == ""


def test_a_start_loads_no_engine_no_window_and_no_typesetter() -> None:
    code = (
        "import sys; from reader.cli import run; run(['--version']); "
        "print([m for m in ('PySide6', 'spacy', 'numpy', 'typst', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.splitlines()[-1] == b"[]"
