"""How long a report takes, how large it is and how fast it stops.

    python tests/speed/report.py [COPIES...]        default: 1 3 100

Each line is one comparison, the invented sample so many times over (long ones also with every fifth
finding only): best of three for small ones, seconds for the contents and for the whole PDF (wall
clock, and processor time of the child), the child's peak memory. The last line is how long it takes
from cancelling to an answer.
"""

from __future__ import annotations

import resource
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

import pypdfium2
from support.comparisons import long_comparison

from reader.comparison.model import Comparison
from reader.findings.made import Made
from reader.findings.pdf_report import ReportOptions, write_pdf
from reader.findings.report.contents import build_report
from reader.progress import Cancelled

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
    for _ in range(3 if words < 5000 else 1):
        start = time.process_time()
        build_report(comparison, ReportOptions(), MADE)
        contents.append(time.process_time() - start)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        pdf = write_pdf(comparison, ReportOptions(), MADE)
        whole.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{name:12} {words:7,} words {pages:4} pages {len(pdf) / 1e6:6.2f} MB  "
        f"contents {min(contents):5.2f} s  PDF {min(whole):6.2f} s wall, {min(busy):6.2f} s busy "
        f"({min(busy) / pages * 1000:3.0f} ms a page), peak so far {peak:4.0f} MB"
    )


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
    for number in [int(argument) for argument in sys.argv[1:]] or [1, 3, 100]:
        comparison = long_comparison(number)
        if number >= 10:
            measure(f"{number} sparse", sparse(comparison))
        measure(f"{number}", comparison)
    measure_cancelling()
