"""How fast the timeline is: milliseconds of CPU time for a frame with many dates.

Run: QT_QPA_PLATFORM=offscreen python tests/speed/timeline.py [dates]
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from reader.documents.article import Side
from reader.presentation.timeline_dates import TimelineDate
from reader.ui.panels.timeline_view import TimelineView
from reader.ui.workspace import Workspace


def dates(count: int, seed: int) -> tuple[TimelineDate, ...]:
    chance = random.Random(seed)
    found = []
    for number in range(count):
        first = 736_000 + chance.randrange(4000)
        length = chance.choice([0, 0, 0, 0, 0, 29, 364])
        found.append(TimelineDate(f"date/{number}", first, first + length, f"date {number}"))
    return tuple(found)


def main(count: int) -> None:
    app = QApplication([])
    view = TimelineView(Workspace())
    view.resize(1200, 180)
    view.show()
    app.processEvents()
    view.scene.set_dates({side: dates(count // 2, ord(side)) for side in Side})
    view.fit()
    canvas = QPixmap(view.size())
    print(f"{count} dates")
    for what, act in (
        ("fitted", view.fit),
        ("zoom", lambda: view._zoom_at(400, 0.8)),
        ("zoom further", lambda: view._zoom_at(400, 0.5)),
        ("pan", lambda: view.scene.pan(7)),
    ):
        frames = []
        marks = 0
        for _ in range(9):
            start = time.process_time()
            act()
            view.render(canvas)
            frames.append((time.process_time() - start) * 1000)
            marks = len(view.timeline.marks)
        frames.sort()
        print(f"  {what:14} median {frames[4]:5.1f} ms, best {frames[0]:5.1f} ms, {marks} marks")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4000)
