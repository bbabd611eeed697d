"""How long the window stops answering in a scripted tour, and whether memory stays flat.

    python tests/speed/window_pauses.py [--words 5000] [--cycles 100] [A B]

Prints the longest pause of the event loop in each step (milliseconds, wall clock and processor
time of the window's own process), then the memory after every tenth cycle of opening and closing.
Without files two articles are made up. Needs a screen, or QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from reader.ui.application import make_window
from reader.ui.main_window import MainWindow
from reader.worker.client import WorkerClient

_TICK = 4
"""Milliseconds between two looks at the clock."""


def make_articles(folder: Path, words: int) -> tuple[str, str]:
    """Two articles of invented words, a third of whose sentences are shared, in another order."""
    chance = random.Random(7)
    syllables = ["ka", "mo", "ri", "te", "lu", "san", "ver", "dal", "ne", "ro", "win", "del"]
    vocabulary = ["".join(chance.choices(syllables, k=3)) for _ in range(4000)]
    count = words // 19

    def sentence() -> str:
        chosen = chance.choices(vocabulary, k=chance.randint(10, 28))
        if chance.random() < 0.2:
            chosen[len(chosen) // 2] = str(chance.randint(2, 900))
        return " ".join(chosen).capitalize() + "."

    left = [sentence() for _ in range(count)]
    right = [sentence() for _ in range(count - count // 3)] + chance.sample(left, count // 3)
    chance.shuffle(right)
    paths = []
    for name, sentences in (("left.txt", left), ("right.txt", right)):
        lines = [" ".join(sentences[n : n + 4]) for n in range(0, len(sentences), 4)]
        (folder / name).write_text("An invented headline\n" + "\n".join(lines) + "\n")
        paths.append(str(folder / name))
    return paths[0], paths[1]


class Watch:
    """Notes the longest time between two ticks of a timer."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._last = (time.perf_counter(), time.process_time())
        self.wall = self.cpu = 0.0
        self._timer.start()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.process_time())
        wall, cpu = (1000 * (new - old) for new, old in zip(now, self._last, strict=True))
        self.wall, self.cpu = max(self.wall, wall), max(self.cpu, cpu)
        self._last = now

    def step(self, name: str, act: Callable[[], object], wait: int = 700) -> None:
        self._tick()
        self.wall = self.cpu = 0.0
        act()
        QTest.qWait(wait)
        print(f"{name:<28} {self.wall:7.0f} ms   {self.cpu:7.0f} ms of processor time")


def tour(window: MainWindow, watch: Watch) -> None:
    """What a reader does, one after the other."""
    actions = window.actions_table
    findings = window.docks.panel("findings")
    for name in ("names", "figures", "ribbons", "kind_near", "zoom_in", "theme_dark"):
        watch.step(name, actions[name].trigger, 1200)
    for _ in range(3):
        watch.step("next_pair", actions["next_pair"].trigger)
    watch.step("strength", lambda: window.tool_bar.strength.setValue(70))
    watch.step("find", lambda: window.find_bar.open_bar("kamo"), 1200)
    for name in ("quotes", "figures", "only_a", "dates", "shared"):
        watch.step(f"list of {name}", lambda name=name: findings.open_list(name))  # type: ignore
    watch.step("resize", lambda: window.resize(1180, 760), 1500)
    watch.step("timeline", actions["timeline"].trigger)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, default=5000)
    parser.add_argument("--cycles", type=int, default=0)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    (folder / "settings.json").write_text(json.dumps({"language": "en", "private": True}))
    left, right = options.files or make_articles(folder, options.words)
    client = WorkerClient()
    app, window = make_window(client, [], folder / "settings.json")
    window.resize(1400, 900)
    window.show()
    watch = Watch()

    def ready() -> bool:
        return window.workspace.comparison is not None

    def open_both() -> None:
        window.opening.open_pair(left, right)
        while not ready():
            QTest.qWait(50)

    watch.step("open and compare", open_both, 3000)
    tour(window, watch)
    for cycle in range(options.cycles):
        window.opening.close()
        QTest.qWait(50)
        open_both()
        if cycle % 10 == 9:
            print(f"cycle {cycle + 1}: {memory()} MiB")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")
    window.close()
    app.processEvents()
    return 0


def memory() -> int:
    """Resident memory now, in MiB (Linux)."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    sys.exit(main())
