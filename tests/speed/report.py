"""How long a report takes, how large it is and how fast it stops.

    python tests/speed/report.py [COPIES...]        default: 1 3 100

Each line is one comparison, the invented sample so many times over: best of three for small ones,
seconds for the contents (this process) and for the whole PDF (wall clock), the child's peak
memory, pages and bytes. The last line is how long it takes from cancelling to an answer.
"""

from __future__ import annotations

import resource
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

import pypdfium2
from support.comparisons import long_comparison

from reader.findings.made import Made
from reader.findings.pdf_report import ReportOptions, write_pdf
from reader.findings.report.contents import build_report
from reader.progress import Cancelled

MADE = Made("0.1.0", "2026-05-13T09:30:00Z")


def measure(copies: int) -> None:
    comparison = long_comparison(copies)
    words = len(comparison.left.article.text.split()) + len(comparison.right.article.text.split())
    contents, whole = [], []
    pdf = b""
    for _ in range(3 if copies < 20 else 1):
        start = time.process_time()
        build_report(comparison, ReportOptions(), MADE)
        contents.append(time.process_time() - start)
        start = time.perf_counter()
        pdf = write_pdf(comparison, ReportOptions(), MADE)
        whole.append(time.perf_counter() - start)
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{copies:4} copies  {words:7,} words  {pages:4} pages  {len(pdf) / 1e6:6.2f} MB  "
        f"contents {min(contents):6.2f} s  PDF {min(whole):6.2f} s  "
        f"{min(whole) / pages * 1000:5.0f} ms a page  child {peak:4.0f} MB"
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
        measure(number)
    measure_cancelling()
