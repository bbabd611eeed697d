"""What the kernel is asked by the child of each format, seen from outside with strace."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from support import files

_OPEN_ALL = """
import sys
from pathlib import Path
from reader.documents.open import open_article
for name in sys.argv[1:]:
    open_article(Path(name))
"""
_WALLED = "prctl(PR_SET_SECCOMP"
_CALL = re.compile(r"^(\d+) +(?:<\.\.\. )?(\w+)")
_FORBIDDEN = ("socket", "connect", "bind", "sendto", "sendmsg", "execve", "fork", "vfork", "unlink",
              "rename", "mkdir", "creat", "ptrace")  # fmt: skip

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="strace is not installed here"
)


def traced(folder: Path) -> dict[str, list[str]]:
    """Lines of each child after its walls stand, by process."""
    names = []
    for name, data in files.samples().items():
        (folder / name).write_bytes(data)
        names.append(str(folder / name))
    log = folder / "calls"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=%file,%network,%process,prctl,fcntl", "-o", str(log),
         sys.executable, "-c", _OPEN_ALL, *names],
        capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    if "ptrace" in done.stderr and done.returncode:
        pytest.skip("this kernel does not allow tracing")
    assert done.returncode == 0, done.stderr
    children: dict[str, list[str]] = {}
    for line in log.read_text("utf-8", "replace").splitlines():
        process = line.split(" ", 1)[0]
        if _WALLED in line and line.endswith("= 0"):
            children[process] = []
        elif process in children:
            children[process].append(line)
    return children


def test_no_child_opens_a_file_of_others_or_reaches_out_once_its_walls_stand(
    tmp_path: Path,
) -> None:
    children = traced(tmp_path)
    if not children:
        pytest.skip("this kernel has no seccomp")
    assert len(children) == len(files.samples())
    root = Path(__file__).resolve().parents[2]
    code = [str(root / "reader"), str(root / "resources"), sys.prefix, sys.base_prefix,
            sysconfig.get_path("purelib"), "/usr/lib", "/lib", "/lib64", "/usr/lib64",
            "/etc/ld.so.cache", "/dev/urandom"]  # fmt: skip
    code += [path for path in sys.path if path and Path(path) != root]
    strange = []
    for lines in children.values():
        for line in lines:
            call = _CALL.match(line)
            if call is None or (not line.endswith("= 0") and re.search(r"= -1 E\w+", line)):
                continue
            if call[2] in _FORBIDDEN:
                strange.append(line)
            opened = re.search(r"\bopenat?\([^\"]*\"([^\"]*)\".* = \d+$", line)
            if opened and not opened[1].startswith(tuple(code)):
                strange.append(line)
    assert strange == []
