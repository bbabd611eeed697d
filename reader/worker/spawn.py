"""Start this program again as one of its own workers."""

from __future__ import annotations

import subprocess
import sys


def spawn(flag: str) -> subprocess.Popen[bytes]:
    """The same executable with a hidden flag; pipes on standard input and output."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, flag] if frozen else [sys.executable, "-m", "reader", flag]
    # Without its own group a Ctrl+C in the terminal would reach worker and window both.
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
