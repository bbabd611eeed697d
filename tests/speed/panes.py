"""How fast the reading area is: layout of long texts, painting of many marks, longest pauses.

Run: QT_QPA_PLATFORM=offscreen python tests/speed/panes.py [words] [marks]
Prints milliseconds of CPU time (best of several) and, for pauses, the longest event-loop gap.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from support.text import make_article, sentences_of

from reader.analysis.model import Analysis, Entity, EntityMention, Label
from reader.comparison.model import Comparison, PairKind, SharedPair
from reader.documents.article import Side, Span
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.workspace import Workspace

_WORDS = "the of harbour bridge council said that cost repairs ferry evening report was"


def long_text(words: int, seed: int) -> str:
    chance = random.Random(seed)
    known = _WORDS.split()
    lines = []
    left = words
    while left > 0:
        count = min(left, chance.randint(10, 45))
        lines.append(" ".join(chance.choice(known) for _ in range(count)).capitalize() + ".")
        left -= count
    return "\n\n".join(lines)


def long_comparison(words: int, marks: int) -> Comparison:
    sides = []
    for side in Side:
        article = make_article(long_text(words, ord(side)), file=f"{side}.txt")
        chance = random.Random(marks)
        mentions = []
        for block in chance.choices(article.blocks, k=marks // 2):
            start = block.span.start + chance.randrange(max(1, len(block.span) - 8))
            mentions.append(EntityMention(Span(start, min(start + 7, block.span.end)), Label.PLACE))
        entity = Entity(f"{side}E1", "Harbour", Label.PLACE, tuple(mentions))
        sides.append(Analysis(side, article, sentences_of(article, side), entities=(entity,)))
    left, right = sides
    count = min(len(left.sentences), len(right.sentences))
    pairs = tuple(
        SharedPair(
            n + 1,
            left.sentences[n].id,
            right.sentences[min(count - 1, n + n % 5)].id,
            PairKind.NEAR,
            0.8,
            "made up",
            tint_left=(left.sentences[n].span,),
            tint_right=(right.sentences[min(count - 1, n + n % 5)].span,),
        )
        for n in range(0, count, max(1, count * 2 // max(1, marks)))
    )
    return Comparison(left, right, pairs)


class Pauses:
    """The longest gap between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest = self.longest_cpu = self._cpu = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
        now = time.process_time()
        self.longest_cpu = max(self.longest_cpu, (now - self._cpu) * 1000)
        self._cpu = now

    def during(self, act: Callable[[], object], seconds: float = 0.6) -> float:
        QApplication.processEvents()
        self.longest = self.longest_cpu = 0.0
        self._cpu = time.process_time()
        self._clock.restart()
        act()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
        return self.longest


def main(words: int, marks: int) -> None:
    app = QApplication([])
    comparison = long_comparison(words, marks)
    workspace = Workspace()
    area = PairedPanes(workspace)
    area.resize(1300, 800)
    area.show()
    app.processEvents()
    pauses = Pauses()
    print(f"{words} words, {len(comparison.pairs)} pairs, {marks // 2} names a side")

    def report(what: str, act: Callable[[], object], seconds: float = 0.6) -> None:
        before = time.process_time()
        longest = pauses.during(act, seconds)
        cpu = (time.process_time() - before) * 1000
        print(
            f"  {what:28} pause {longest:7.1f} ms, of cpu {pauses.longest_cpu:6.1f} ms,"
            f" cpu in all {cpu:6.0f} ms",
            flush=True,
        )

    for side in Side:
        article = comparison.analysis(side).article
        report(f"open article {side}", lambda s=side, a=article: workspace.set_article(s, a), 2.0)
    report("show comparison", lambda: workspace.set_comparison(comparison))
    report("names off", lambda: workspace.set_view(names=False))
    report("names on", lambda: workspace.set_view(names=True))
    report("strength 0.9", lambda: workspace.set_view(strength=0.9))
    report("strength 0", lambda: workspace.set_view(strength=0.0))
    report("search 'harbour'", lambda: workspace.set_view(search="harbour"))
    report("search ''", lambda: workspace.set_view(search=""))
    report("next pair", area.next_pair, 1.2)
    last = f"pair/{comparison.pairs[-1].id}"
    report("select the last pair", lambda: workspace.select(last), 1.2)
    report("furniture on", lambda: workspace.set_view(furniture=True))
    report("zoom 120", lambda: workspace.set_view(zoom=120), 2.0)
    report("zoom 100", lambda: workspace.set_view(zoom=100), 2.0)
    report("resize", lambda: area.resize(1100, 700), 2.0)
    frames = []
    pane = area.panes[Side.LEFT]
    for step in range(120):
        start = time.process_time()
        pane.position.scroll_to(step * 60)
        app.processEvents()
        frames.append((time.process_time() - start) * 1000)
    frames.sort()
    print(f"  scroll frame: median {frames[60]:.1f} ms, worst {frames[-1]:.1f} ms (cpu)")


if __name__ == "__main__":
    main(*(int(value) for value in (sys.argv[1:] + ["5000", "500"][len(sys.argv) - 1 :])))
