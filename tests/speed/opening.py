"""What opening a file costs, each format in an isolated child of its own.

    python tests/speed/opening.py [--times N] [FILE...]

Without files, one small good file of each format is opened. Prints wall time (best and median), the
processor time of the children and their peak memory, and each best as a multiple of a bare Python.
Run it on an idle core (the load is printed); on a busy machine compare the multiples and the
processor time. The modules are compiled first, as an installation does: a child writes nothing, so
in a fresh checkout it would translate them anew for every file.
"""

from __future__ import annotations

import argparse
import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.files import samples  # noqa: E402

from reader.documents.open import open_article, open_articles  # noqa: E402
from reader.errors import ReaderError  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "reader", quiet=1)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        paths = options.files or _write_samples(Path(folder))
        bare = min(_bare() for _ in range(options.times))
        print(f"{'bare python -I -S':24} {bare * 1000:6.0f} ms")
        for path in paths:
            _report(path, options.times, bare)
        if len(paths) >= 2:
            best = min(_timed(lambda: open_articles(paths[:2])) for _ in range(options.times))
            print(f"{'first two at once':24} {best * 1000:6.0f} ms best")
    return 0


def _report(path: Path, times: int, bare: float) -> None:
    before = _children_time()
    results = [_timed(lambda: _open(path)) for _ in range(times)]
    processor = (_children_time() - before) / times
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{path.name[:24]:24} {min(results) * 1000:6.0f} ms best "
        f"{statistics.median(results) * 1000:6.0f} median {processor * 1000:6.0f} processor "
        f"{min(results) / bare:5.1f} x bare, peak so far {peak:4.0f} MB"
    )


def _open(path: Path) -> None:
    try:
        open_article(path)
    except ReaderError as error:
        print(f"    {error.code}: {error.message}")


def _timed(action: object) -> float:
    started = time.perf_counter()
    action()  # type: ignore[operator]
    return time.perf_counter() - started


def _children_time() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _bare() -> float:
    return _timed(lambda: subprocess.run([sys.executable, "-I", "-S", "-c", "pass"], check=True))


def _write_samples(folder: Path) -> list[Path]:
    paths = []
    for name, data in samples().items():
        path = folder / name
        path.write_bytes(data)
        paths.append(path)
    return paths


if __name__ == "__main__":
    sys.exit(main())
