"""Nothing is ever contacted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.paths import resource

A = str(resource("samples", "mill_a.html"))
B = str(resource("samples", "mill_b.txt"))

# Looking up a name and connecting are what would tell the outside world of an article.
_WATCH = """
import sys
contacts = []
def watch(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        contacts.append(event)
sys.addaudithook(watch)
from reader.cli import run
code = run(sys.argv[1:])
print("contacts:", contacts, file=sys.stderr)
sys.exit(code or bool(contacts))
"""


def test_a_whole_comparison_with_its_report_looks_up_and_connects_to_nothing(
    tmp_path: Path,
) -> None:
    report = tmp_path / "report.pdf"
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, "compare", A, B, "--pdf", str(report), "--quiet"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "contacts: []" in done.stderr
    assert report.read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed here")
def test_no_process_of_a_comparison_asks_the_kernel_to_connect(tmp_path: Path) -> None:
    # (Importing one library tries whether IPv6 exists by binding a local socket; that is all.)
    log = tmp_path / "calls"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(log),
         sys.executable, "-m", "reader", "compare", A, B, "--json", str(tmp_path / "f.json"),
         "--pdf", str(tmp_path / "f.pdf"), "--quiet"],
        capture_output=True,
        text=True,
        timeout=300,
    )  # fmt: skip
    if "ptrace" in done.stderr and done.returncode:
        pytest.skip("this kernel does not allow tracing")
    assert done.returncode == 0, done.stderr
    outside = [line for line in log.read_text("utf-8").splitlines() if "AF_INET" in line]
    assert outside == []
