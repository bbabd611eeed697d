"""How fast dates are found: words a second of CPU, and what importing the engine costs.

    python tests/speed/dates.py [DATA.jsonl]

Without a file, the invented news of tests/analysis/dates is read two hundred times over. The goal
is 20,000 words a second on one core and an import of less than 50 ms.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

GOAL_WORDS, GOAL_IMPORT = 20_000, 0.050
_IMPORT = (
    "import time; b = time.process_time(); "
    "import reader.analysis.dates.dates; print(time.process_time() - b)"
)
"""All that the engine needs beyond the interpreter, as compiled as an installed program is."""


def texts(path: Path | None) -> list[str]:
    if path is not None:
        return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines() if line]
    news = (ROOT / "tests" / "analysis" / "dates" / "news.txt").read_text("utf-8")
    return [news] * 200


def import_seconds(times: int) -> list[float]:
    """CPU seconds of the import in fresh processes; the first run only compiles."""
    with tempfile.TemporaryDirectory() as compiled:
        settings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        settings["PYTHONPYCACHEPREFIX"] = compiled
        runs = [
            subprocess.run(
                [sys.executable, "-c", _IMPORT],
                cwd=ROOT,
                env=settings,
                capture_output=True,
                check=True,
                text=True,
            )
            for _ in range(times + 1)
        ]
    return [float(run.stdout) for run in runs[1:]]


def main() -> None:
    from support.text import make_article, sentences_of

    from reader.analysis.dates.dates import find_dates
    from reader.documents.article import Side

    articles = [
        make_article(text, published="2018-03-04")
        for text in texts(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    ]
    words = sum(len(article.text.split()) for article in articles)
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        for article in articles:
            find_dates(article, Side.LEFT, sentences_of(article), article.published)
        best = min(best, time.process_time() - begin)
    print(f"{words / best:,.0f} words a second, {words / best / GOAL_WORDS:.1f} times the goal")
    imports = import_seconds(9)
    print(
        f"import {1000 * min(imports):.0f} ms of CPU, {min(imports) / GOAL_IMPORT:.1f} of the goal"
    )


if __name__ == "__main__":
    main()
