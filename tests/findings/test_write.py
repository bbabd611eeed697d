"""Writing is all or nothing."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ErrorCode, ReaderError
from reader.findings.write import write_file


def test_new_file_holds_the_bytes(tmp_path: Path) -> None:
    write_file(tmp_path / "report.pdf", b"x" * 100_000)
    assert (tmp_path / "report.pdf").read_bytes() == b"x" * 100_000


def test_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


def test_missing_folder_is_said_with_the_base_name_only(tmp_path: Path) -> None:
    with pytest.raises(ReaderError) as refused:
        write_file(tmp_path / "nowhere" / "report.pdf", b"new")
    assert refused.value.code is ErrorCode.CANNOT_WRITE
    assert refused.value.message.startswith("“report.pdf” cannot be written: its folder does not")
    assert str(tmp_path) not in refused.value.message


def test_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(ReaderError, match="there is a folder of this name"):
        write_file(tmp_path / "report.pdf", b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


def test_nothing_is_written_over_a_device() -> None:
    with pytest.raises(ReaderError, match="not an ordinary file"):
        write_file(Path("/dev/null"), b"new")


def test_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    # A limit on file size stops a write halfway just as a full disk does, without needing one.
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, hard))
    try:
        with pytest.raises(ReaderError, match="files of this size are not allowed") as refused:
            write_file(target, b"n" * 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert refused.value.code is ErrorCode.CANNOT_WRITE
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder_leaves_the_old_file_whole(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ReaderError, match="may not be written to"):
            write_file(tmp_path / "report.pdf", b"new")
    finally:
        tmp_path.chmod(0o700)
    assert (tmp_path / "report.pdf").read_bytes() == b"old"


def test_killed_writer_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    writer = (
        "import os, signal, sys; from pathlib import Path; from reader.findings import write\n"
        "write._compare = lambda path, data: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write.write_file(Path(sys.argv[1]), b'new')\n"
    )
    done = subprocess.run([sys.executable, "-c", writer, str(target)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert target.read_bytes() == b"old"
