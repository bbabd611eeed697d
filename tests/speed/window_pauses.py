"""How long the window stops answering in a scripted tour, and whether memory stays flat.

    python tests/speed/window_pauses.py [--words 5000 200000] [--minutes 10] [--cycles 100] [A B]

Prints the longest pause of the event loop in each step (milliseconds, wall clock and processor
time of the window's own thread), longest first, then the memory after every tenth cycle of
opening and closing. The tour is taken once, or again and again until the minutes are over.
Without files pairs of articles are made up, a pair for each number of words. Needs a screen, or
QT_QPA_PLATFORM=offscreen. The wall clock is only to be trusted on a machine that does nothing
else; ten minutes at 5,000 and 200,000 words are the measure of the window's issue.

On a busy machine processor time grows as well, since caches and memory are shared. How much is
seen by a loop that always does the same and is timed after every step.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from reader.documents.article import Side
from reader.ui.application import make_window
from reader.ui.main_window import MainWindow
from reader.ui.panels.findings_panel import FindingsPanel
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.tidying import Tidying
from reader.worker.client import WorkerClient

_TICK = 4
"""Milliseconds between two looks at the clock."""
_MOST = 50
"""Milliseconds that a pause may take."""


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
        self._last = (time.perf_counter(), time.thread_time())
        self.wall = self.cpu = 0.0
        self.longest: dict[str, tuple[float, float]] = {}
        """Of each step: wall clock and processor time, in milliseconds."""
        self._all: list[float] = []
        """The longest of each time that a step was taken; processor time."""
        self._loops: list[float] = []
        self._searches: list[float] = []
        """For garbage; processor time."""
        gc.callbacks.append(self._note_search)
        self._timer.start()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = (1000 * (new - old) for new, old in zip(now, self._last, strict=True))
        self.wall, self.cpu = max(self.wall, wall), max(self.cpu, cpu)
        self._last = now

    def _note_search(self, phase: str, _info: dict[str, int]) -> None:
        now = 1000 * time.thread_time()
        self._searches.append(-now if phase == "start" else self._searches.pop() + now)

    def step(self, name: str, act: Callable[[], object], wait: int = 700) -> None:
        """Do `act`, and what follows from it within `wait` milliseconds."""
        self._tick()
        self.wall = self.cpu = 0.0
        act()
        QTest.qWait(wait)
        if self.cpu > _MOST:
            print(f"{name}: {self.cpu:.0f} ms of processor time", flush=True)
        known = self.longest.get(name, (0.0, 0.0))
        self.longest[name] = max(known[0], self.wall), max(known[1], self.cpu)
        self._all.append(self.cpu)
        self._loops.append(fixed_loop())
        self._tick()

    def report(self) -> None:
        for name, (wall, cpu) in sorted(self.longest.items(), key=lambda item: -item[1][0]):
            print(f"{name:<28} {wall:7.0f} ms   {cpu:7.0f} ms of processor time")
        wall, cpu = (max(values) for values in zip(*self.longest.values(), strict=True))
        print(f"{'LONGEST PAUSE':<28} {wall:7.0f} ms   {cpu:7.0f} ms of processor time")
        over = sum(pause > _MOST for pause in self._all)
        print(f"{over} of {len(self._all)} steps with more than {_MOST} ms of processor time")
        print(f"longest search for garbage: {max(self._searches, default=0):.0f} ms")
        fast, usual, slow = min(self._loops), statistics.median(self._loops), max(self._loops)
        print(f"the same loop took {fast:.1f} ms at least, {usual:.1f} mostly, {slow:.1f} at most")


def fixed_loop() -> float:
    """Processor time of something that always takes the same steps, in milliseconds."""
    began = time.thread_time()
    total = 0
    for number in range(100_000):
        total += number * number
    return 1000 * (time.thread_time() - began)


def tour(window: MainWindow, watch: Watch) -> None:
    """What a reader does, one after the other; ends as it began."""
    actions = window.actions_table
    findings = cast(FindingsPanel, window.docks.panel("findings"))
    pane = window.panes.panes[Side.LEFT]
    watch.step("scroll", lambda: scroll(pane, -1))
    for name in ("names", "figures", "ribbons", "kind_near", "zoom_in", "theme_dark"):
        watch.step(name, actions[name].trigger, 1200)
    for _ in range(3):
        watch.step("next_pair", actions["next_pair"].trigger)
    watch.step("select a sentence", lambda: window.panes.go_to_sentence("B20"))
    watch.step("jump to twin", window.panes.jump_to_twin)
    watch.step("filter", lambda: findings.filter.setText("ka"))
    watch.step("filter", lambda: findings.filter.setText(""))
    watch.step("strength", lambda: window.tool_bar.strength.setValue(70))
    watch.step("find", lambda: window.find_bar.open_bar("kamo"), 1200)
    for name in ("quotes", "figures", "only_a", "dates", "shared"):
        watch.step(f"list of {name}", partial(findings.open_list, name))
    watch.step("resize", lambda: window.resize(1180, 760), 1500)
    watch.step("timeline", actions["timeline"].trigger)
    watch.step(
        "scroll to the end", lambda: pane.position.scroll_to(pane.verticalScrollBar().maximum())
    )
    watch.step("scroll back", lambda: scroll(pane, 1))
    # Back to where it began.
    watch.step("close find", window.find_bar.close_bar)
    watch.step("strength", lambda: window.tool_bar.strength.setValue(0))
    watch.step("zoom_out", actions["zoom_out"].trigger, 1200)
    for name in ("names", "figures", "ribbons", "kind_near", "theme_light", "timeline"):
        watch.step(name, actions[name].trigger, 1200)
    watch.step("resize", lambda: window.resize(1400, 900), 1500)


def scroll(pane: ArticlePane, way: int, notches: int = 12) -> None:
    """The wheel over the text, as fast as a person turns it."""
    port = pane.viewport()
    at = QPointF(port.rect().center())
    for _ in range(notches):
        turn = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at)),
            QPoint(),
            QPoint(0, way * 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(port, turn)
        QTest.qWait(30)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, nargs="+", default=[5000])
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--cycles", type=int, default=0)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    (folder / "settings.json").write_text(json.dumps({"language": "en", "private": True}))
    pairs = [tuple(options.files)] if options.files else []
    for words in () if options.files else options.words:
        (folder / str(words)).mkdir()
        pairs.append(make_articles(folder / str(words), words))
    client = WorkerClient()
    app, window = make_window(client, [], folder / "settings.json")
    window.resize(1400, 900)
    window.show()
    Tidying(lambda: window.workspace.busy, window)  # as the program does
    watch = Watch()

    def open_both(left: str, right: str) -> None:
        window.opening.open_pair(left, right)
        QTest.qWait(50)
        while window.workspace.comparison is None:
            QTest.qWait(50)

    ends = time.monotonic() + 60 * options.minutes
    while True:
        for left, right in pairs:
            watch.step("open and compare", partial(open_both, left, right), 3000)
            tour(window, watch)
            watch.step("reopen", window.opening.reload, 3000)
            watch.step("close", window.opening.close)
        if time.monotonic() >= ends:
            break
    watch.report()
    for cycle in range(options.cycles):
        open_both(*pairs[0])
        window.opening.close()
        QTest.qWait(50)
        if cycle % 10 == 9:
            print(f"cycle {cycle + 1}: {memory()} MiB", flush=True)
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
