"""A locked PDF on the command line: its password comes from a file or from a person, unseen."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest
from support.files import STORY, pdf

from reader.cli import run


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A PDF whose password is "pier"."""
    path = tmp_path / "locked.pdf"
    with pikepdf.open(io.BytesIO(pdf([[(50.0, 100.0, 11.0, STORY[0])]]))) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="o", user="pier"))
    return path


def test_a_file_of_passwords_opens_it(
    locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passwords = tmp_path / "passwords"
    passwords.write_text("wrong\n\npier\n", encoding="utf-8")
    chosen = ["inspect", str(locked), "--no-entities", "--password-file", str(passwords)]
    assert run(chosen) == 0
    assert "seven to two" in capsys.readouterr().out


def test_wrong_passwords_are_said_and_never_shown(
    locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passwords = tmp_path / "passwords"
    passwords.write_text("secret-one\nsecret-two\n", encoding="utf-8")
    assert run(["inspect", str(locked), "--password-file", str(passwords)]) == 3
    said = capsys.readouterr().err
    assert (
        said
        == "reader: locked.pdf: encrypted: “locked.pdf” is locked, and this is not its password.\n"
    )


def test_without_a_terminal_the_option_is_named(
    locked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["inspect", str(locked)]) == 3
    assert "--password-file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read as a file of passwords (no such file or directory)"),
        (b"\n\r\n", "holds no password"),
        (b"\xff\xfe", "cannot be read as a file of passwords (it is not utf-8)"),
    ],
)
def test_a_file_that_holds_no_passwords_is_wrong_usage(
    content: bytes | None,
    said: str,
    locked: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    passwords = tmp_path / "passwords"
    if content is not None:
        passwords.write_bytes(content)
    assert run(["inspect", str(locked), "--password-file", str(passwords)]) == 2
    assert said in capsys.readouterr().err


def test_passwords_are_not_written_over(
    locked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passwords = tmp_path / "passwords"
    passwords.write_text("pier", encoding="utf-8")
    files = [str(locked), "b.txt", "--password-file", str(passwords), "--json", str(passwords)]
    assert run(["compare", *files]) == 2
    assert "would write over the passwords" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_person_at_a_terminal_is_asked_and_what_is_typed_stays_unseen(locked: Path) -> None:
    try:
        ours, theirs = os.openpty()
    except OSError as error:  # a bare container may have none
        pytest.skip(f"no pseudo-terminal can be opened here: {error}")
    child = subprocess.Popen(
        [sys.executable, "-m", "reader", "inspect", str(locked), "--no-entities", "--quiet"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    seen = _until(ours, "Password of “locked.pdf”:")
    os.write(ours, b"wrong\n")
    seen += _until(ours, "Password of “locked.pdf”:")
    os.write(ours, b"pier\n")
    output, _ = child.communicate(timeout=60)
    os.close(ours)
    assert child.returncode == 0
    assert "seven to two" in output.decode("utf-8")
    assert "wrong" not in seen


def _until(terminal: int, wanted: str) -> str:
    """What the terminal shows, once it shows that."""
    shown = b""
    end = time.monotonic() + 60
    while wanted.encode("utf-8") not in shown and time.monotonic() < end:
        shown += os.read(terminal, 4096)
    return shown.decode("utf-8", "replace")
