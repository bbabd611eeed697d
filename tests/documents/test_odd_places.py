"""Things that have a name and are no article, and names that are no names."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from support.files import STORY

from reader.documents.article import Article
from reader.documents.open import open_article
from reader.errors import ReaderError

A = "\n\n".join(STORY)
pytestmark = pytest.mark.skipif(os.name != "posix", reason="made on POSIX systems only")


def outcome(path: Path) -> Article | ReaderError:
    try:
        return open_article(path)
    except ReaderError as error:
        refused = error
    assert refused.message.endswith(".")
    assert str(path.parent) + "/" not in refused.message
    return refused


def code(path: Path) -> str:
    found = outcome(path)
    return str(found.code) if isinstance(found, ReaderError) else ""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.txt", "a[U+000A]b.txt"),
        ("a\x1b[31mb.txt", "a[U+001B][31mb.txt"),
        ("a\u202etxt.exe", "a[RLO]txt.exe"),
        ("a\u200bb.txt", "a[U+200B]b.txt"),
        ("<b>a<i>.txt", "<b>a<i>.txt"),
        ("%s%n{0}{file}.txt", "%s%n{0}{file}.txt"),
        ("-rf.txt", "-rf.txt"),
        ("..txt", "..txt"),
        ("a .txt ", "a .txt "),
        ("a\u0301\u0301\u0301.txt", "a\u0301\u0301\u0301.txt"),
        ("п" * 120 + ".txt", "п" * 120 + ".txt"),
    ],
)
def test_names_of_all_kinds_open_and_are_shown_with_their_signs(
    tmp_path: Path, name: str, shown: str
) -> None:
    path = tmp_path / name
    path.write_text(A)
    found = outcome(path)
    assert isinstance(found, Article)
    assert found.file == shown
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "empty").replace(path)
    refused = outcome(path)
    assert isinstance(refused, ReaderError)
    assert shown in refused.message


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
def test_longest_name_of_stray_bytes_opens(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe" * 125 + b".txt")
    path.write_text(A)
    found = outcome(path)
    assert isinstance(found, Article)
    assert found.file.startswith("[byte FF][byte FE]")


def test_sockets_folders_and_devices_are_named_for_what_they_are(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.txt"))
        assert code(tmp_path / "s.txt") == "not_a_file"
    (tmp_path / "folder.docx").mkdir()
    assert code(tmp_path / "folder.docx") == "not_a_file"
    for device in ("/dev/null", "/dev/zero", "/dev/tty", "/dev/full"):
        assert code(Path(device)) in ("not_a_file", "not_found", "permission")


def test_paths_that_go_in_circles_or_through_files_are_not_found(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    (tmp_path / "file.txt").write_text(A)
    (tmp_path / "inner.txt").symlink_to("file.txt/x")
    assert code(tmp_path / "a") == "not_found"
    assert code(tmp_path / "inner.txt") == "not_found"
    assert code(tmp_path / "file.txt" / "x.txt") == "not_found"
    assert code(Path()) == "not_a_file"
    assert code(Path("/")) == "not_a_file"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="this system has no /proc")
@pytest.mark.parametrize("name", ["stat", "cmdline", "environ", "maps", "status"])
def test_files_that_the_system_makes_up_are_no_articles(name: str) -> None:
    assert code(Path("/proc/self") / name) == "not_a_file"


def test_sparse_file_of_ten_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(10 << 30)
    assert code(path) == "too_large"


def test_file_taken_away_while_it_is_open_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(A)
    real = os.fstat

    def taken_away(descriptor: int) -> os.stat_result:
        path.unlink(missing_ok=True)
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", taken_away)
    found = outcome(path)
    assert isinstance(found, Article)
    assert found.text == A


def test_file_that_grows_while_it_is_read_is_not_taken_for_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(A)
    real = os.lseek

    def grow(descriptor: int, place: int, how: int) -> int:
        with path.open("a") as file:
            file.write("and more")
        return real(descriptor, place, how)

    monkeypatch.setattr(os, "lseek", grow)
    assert code(path) == "changed_while_reading"
