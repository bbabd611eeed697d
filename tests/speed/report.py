"""How long a report takes, how large it is and how fast it stops.

    python tests/speed/report.py [COPIES...]        default: 1 3 150

Each line is one comparison, the invented sample so many times over: 3 copies are two articles of
2 pages, 150 copies two of 100 pages (44,000 words each). More than one also with every fifth
finding only, since long articles share less of each other. Median of five for small ones: seconds
for the contents and for the whole PDF (wall clock; processor time of this process and of its
children), and the peak memory of the largest two children, which may run side by side. The last
line is how long it takes from cancelling to an answer.
"""

from __future__ import annotations

import resource
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

import pypdfium2
from support.bridge import long_comparison

from reader.comparison.model import Comparison
from reader.findings import typesetting
from reader.findings.made import Made
from reader.findings.pdf_report import ReportOptions, write_pdf
from reader.findings.report.contents import build_report
from reader.isolation import call
from reader.isolation.call import IsolatedCall
from reader.progress import Cancelled

PEAKS: list[int] = []
MADE = Made("0.1.0", "2026-05-13T09:30:00Z")


def sparse(comparison: Comparison) -> Comparison:
    """Every fifth finding only: long articles share less of each other than short ones."""
    kept = comparison.pairs[::5]
    numbers = {pair.id for pair in kept}
    return replace(
        comparison,
        pairs=kept,
        quotations=tuple(q for q in comparison.quotations if q.pair in numbers),
        figure_checks=tuple(c for c in comparison.figure_checks if c.pair in numbers),
        date_checks=tuple(c for c in comparison.date_checks if c.pair in numbers),
    )


def measure(name: str, comparison: Comparison) -> None:
    words = len(comparison.left.article.text.split()) + len(comparison.right.article.text.split())
    contents, whole, busy = [], [], []
    pdf = b""
    PEAKS.clear()
    for _ in range(5 if words < 5000 else 1):
        start = time.process_time()
        build_report(comparison, ReportOptions(), MADE)
        contents.append(time.process_time() - start)
        before = _processor_time()
        start = time.perf_counter()
        pdf = write_pdf(comparison, ReportOptions(), MADE)
        whole.append(time.perf_counter() - start)
        busy.append(_processor_time() - before)
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    largest = " and ".join(f"{peak >> 20}" for peak in sorted(PEAKS)[-2:])
    print(
        f"{name:12} {words:7,} words {pages:4} pages {len(pdf) / 1e6:6.2f} MB  "
        f"contents {median(contents):5.2f} s  PDF {median(whole):6.2f} s wall, "
        f"{median(busy):6.2f} s busy ({median(busy) / pages * 1000:3.0f} ms a page), "
        f"largest children {largest} MB"
    )


def _processor_time() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


class MeasuredCall(IsolatedCall):
    """Keeps what each child took at most."""

    def wait(self, cancelled: Callable[[], bool] | None = None) -> tuple[dict[str, Any], bytes]:
        answer = super().wait(cancelled)
        PEAKS.append(self.peak_memory)
        return answer


def measure_cancelling() -> None:
    comparison = long_comparison(60)
    asked = threading.Event()
    timer = threading.Timer(3.0, asked.set)
    timer.start()
    moment: list[float] = []

    def cancelled() -> bool:
        if asked.is_set() and not moment:
            moment.append(time.perf_counter())
        return asked.is_set()

    try:
        write_pdf(comparison, ReportOptions(), MADE, cancelled=cancelled)
        print("cancelling: the report was ready before it could be cancelled")
    except Cancelled:
        print(f"cancelling: answered in {(time.perf_counter() - moment[0]) * 1000:.0f} ms")
    finally:
        timer.cancel()


if __name__ == "__main__":
    call.IsolatedCall = typesetting.IsolatedCall = MeasuredCall  # type: ignore[misc]
    for number in [int(argument) for argument in sys.argv[1:]] or [1, 3, 150]:
        comparison = long_comparison(number)
        if number > 1:
            measure(f"{number} sparse", sparse(comparison))
        measure(f"{number}", comparison)
    measure_cancelling()
