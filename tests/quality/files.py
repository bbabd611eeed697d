"""Opens a folder of hostile files and checks each against its manifest.

    python tests/quality/files.py FOLDER [--verbose]

FOLDER holds `manifest.json`: for each file what must happen (`expect` text, error or either), what
must and must not be shown, which notices and error codes are right, and how long and how large the
child may get. A listener on loopback port 9 (or any, where that one is taken or forbidden) counts
connections; the folder must be the same afterwards. Exit code 1 if a file differs.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.documents.article import Article, Role
from reader.documents.open import TASK, open_article
from reader.errors import ReaderError
from reader.isolation.call import IsolatedCall


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    folder: Path = options.folder
    manifest: dict[str, dict[str, Any]] = json.loads((folder / "manifest.json").read_text("utf-8"))
    listener = _Listener()
    before = _listing(folder)
    wrong = 0
    slowest = (0.0, "")
    memory = (0.0, "")
    for name, expected in sorted(manifest.items()):
        memory = max(memory, (peak_memory(folder / name), name))
        started = time.perf_counter()
        try:
            result: Article | ReaderError = open_article(folder / name)
        except ReaderError as error:
            result = error
        seconds = time.perf_counter() - started
        slowest = max(slowest, (seconds, name))
        faults = list(find_faults(result, expected, seconds))
        wrong += bool(faults)
        if faults or options.verbose:
            print(f"{'WRONG' if faults else 'ok   '} {name[:60]!r} {seconds:.2f} s {_said(result)}")
        for fault in faults:
            print(f"      {fault}")
    if _listing(folder) != before:
        wrong += 1
        print("WRONG the folder was changed")
    if listener.connections:
        wrong += 1
        print(f"WRONG {listener.connections} connections to loopback port {listener.port}")
    print(
        f"{len(manifest) - wrong} of {len(manifest)} as the manifest says; "
        f"slowest {slowest[0]:.1f} s ({slowest[1][:40]!r}); "
        f"largest child {memory[0]:.0f} MB ({memory[1][:40]!r}); "
        f"{listener.connections} connections to loopback port {listener.port}"
    )
    return 1 if wrong else 0


def peak_memory(path: Path) -> float:
    """Megabytes that the child took for this file; 0 where it gave no article, or is unknown."""
    if not path.is_file():
        return 0.0
    with path.open("rb") as file:
        request = {"name": path.name, "sha256": "0" * 64}
        call = IsolatedCall(TASK, request, source=file.fileno())
        with contextlib.suppress(ReaderError):
            call.wait()
    return call.peak_memory / (1 << 20)


def find_faults(
    result: Article | ReaderError, expected: dict[str, Any], seconds: float
) -> list[str]:
    """Everything in which a result differs from what the manifest says."""
    faults = []
    if seconds > expected["max_seconds"]:
        faults.append(f"took {seconds:.1f} s, allowed are {expected['max_seconds']}")
    if isinstance(result, ReaderError):
        if expected["expect"] == "text":
            faults.append(f"must open, gave {result.code}: {result.message}")
        elif expected["error_codes"] and str(result.code) not in expected["error_codes"]:
            faults.append(f"gave {result.code}, right are {expected['error_codes']}")
        if "Traceback" in result.message or not result.message.endswith("."):
            faults.append(f"message is no sentence: {result.message!r}")
        return faults
    if expected["expect"] == "error":
        faults.append(f"must be refused with {expected['error_codes']}, opened")
        return faults
    faults += [f"lacks {text!r}" for text in expected["contains"] if text not in result.text]
    faults += [f"shows {text!r}" for text in expected["absent"] if text in result.text]
    codes = {notice.code for notice in result.notices}
    faults += [f"lacks the notice {code}" for code in expected["warn"] if code not in codes]
    furniture = [
        block.span.of(result.text) for block in result.blocks if block.role is Role.FURNITURE
    ]
    for text in expected["furniture"]:
        if text in result.text and not any(text in block for block in furniture):
            faults.append(f"does not dim {text!r}")
    faults += _block_faults(result)
    return faults


def _block_faults(article: Article) -> list[str]:
    """Blocks must be in order, on one line each, and hold every visible character."""
    at = 0
    for block in article.blocks:
        if block.span.start < at or "\n" in block.span.of(article.text):
            return [f"block out of place at {block.span.start}"]
        if article.text[at : block.span.start].strip():
            return [f"text outside blocks at {at}"]
        at = block.span.end
    return ["text after the last block"] if article.text[at:].strip() else []


def _said(result: Article | ReaderError) -> str:
    if isinstance(result, ReaderError):
        return f"{result.code}: {result.message}"
    return f"{len(result.text)} characters, {[notice.code for notice in result.notices]}"


def _listing(folder: Path) -> list[tuple[str, int, int]]:
    return sorted(
        (path.name, path.lstat().st_size, path.lstat().st_mtime_ns) for path in folder.iterdir()
    )


class _Listener:
    """Counts who connects to loopback."""

    def __init__(self) -> None:
        self.connections = 0
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind(("127.0.0.1", 9))
        except OSError:
            self._socket.bind(("127.0.0.1", 0))
        self._socket.listen()
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self._socket.accept()[0].close()
                self.connections += 1


if __name__ == "__main__":
    sys.exit(main())
