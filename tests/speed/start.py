"""How long the window takes from the start of its process to the first shared sentences painted.

    python tests/speed/start.py [--rounds 5] [A B]

Runs the window and, for comparison, the least that any Qt program does (two text widgets in a
window), in turn; prints the medians of processor and wall-clock time of the window's own process,
in milliseconds, and their ratio. Needs a screen, or QT_QPA_PLATFORM=offscreen. Other programs are
measured from outside, by when their pixels change.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--began", type=float, default=0.0, help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    if options.child == "bare":
        return bare(options.began)
    if options.child == "window":
        return window(options.began, options.files)
    files = options.files
    if not files:
        from reader.paths import resource

        files = [str(next(resource("samples").glob(f"terminal_{side}.*"))) for side in "ab"]
    taken: dict[str, list[dict[str, float]]] = {"bare": [], "window": []}
    for _ in range(options.rounds + 1):
        for child, results in taken.items():
            results.append(measure(child, files))
    for what in ("cpu", "wall"):
        # The first round warms the disk's cache.
        bare_ms, ours_ms = (
            statistics.median(result[what] for result in taken[child][1:]) for child in taken
        )
        print(f"{what:<5} bare {bare_ms:6.0f}   window {ours_ms:6.0f}   {ours_ms / bare_ms:5.2f}")
    return 0


def measure(child: str, files: list[str]) -> dict[str, float]:
    command = [sys.executable, __file__, "--child", child, "--began", str(time.time()), *files]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result: dict[str, float] = json.loads(output.splitlines()[-1])
    return result


def report(began: float) -> None:
    cpu, wall = 1000 * time.process_time(), 1000 * (time.time() - began)
    print(json.dumps({"cpu": cpu, "wall": wall}), flush=True)


def bare(began: float) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    app = QApplication(sys.argv[:1])
    frame = QMainWindow()
    splitter = QSplitter(frame)
    for _ in range(2):
        text = QTextEdit(splitter)
        text.setPlainText("Some words to read. " * 200)
    frame.setCentralWidget(splitter)
    frame.resize(1440, 900)
    frame.show()
    QTimer.singleShot(0, lambda: (report(began), app.quit()))
    return app.exec()


def serve(requests: IO[bytes], answers: IO[bytes]) -> int:
    from reader.worker.serve import serve

    return serve(requests, answers)


def window(began: float, files: list[str]) -> int:
    import gc

    gc.set_threshold(100_000)  # as the program does
    from reader.late_modules import put_modules_off

    put_modules_off()
    from reader.worker.client import WorkerClient
    from reader.worker.spawn import ChildProcess

    client = WorkerClient(ChildProcess("--worker", serve))
    from reader.documents.article import Side
    from reader.ui.application import make_window

    named = list(zip(Side, files, strict=True))
    client.open_files(named)
    settings = Path(tempfile.mkdtemp()) / "settings.json"
    settings.write_text(json.dumps({"language": "en", "private": True}))
    app, main_window = make_window(client, named, settings)

    def painted() -> None:
        report(began)
        app.quit()

    # The panels are made once the pairs are on the screen.
    main_window.docks.fill = painted  # type: ignore[method-assign]
    main_window.show()
    code = app.exec()
    client.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
