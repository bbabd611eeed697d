"""Opens a folder of hostile files one after the other in the window, and looks at what it shows.

    QT_QPA_PLATFORM=offscreen python tests/quality/files_in_window.py FOLDER [NAME...]

FOLDER holds `manifest.json`, as for `files.py`. A good article stands in B all the time. After each
file: what the manifest says of text, errors and notices must be true of the pane and of the bar
over it, bar texts must be sentences without a path or a traceback, B must be as it was, and the
worker must not have died. The manifest's seconds are counted in processor time of window, worker
and children where that can be had, so that a busy machine judges no file; 60 s by the clock end it.
With --pictures OUT a picture of the window is kept for each. Exit code 1 if a file differs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "quality")]

from files import find_faults  # noqa: E402
from support.files import STORY  # noqa: E402

from reader.documents.article import Article, Side  # noqa: E402
from reader.errors import ErrorCode, ReaderError  # noqa: E402
from reader.ui.application import make_window  # noqa: E402
from reader.ui.notices import FAILED, NoticeBar  # noqa: E402
from reader.worker.client import WorkerClient  # noqa: E402

_PATIENCE = 60.0
"""Seconds until a file is given up; a child has 20."""
_GOOD = "Pier vote here\n\n" + "\n\n".join(STORY)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="only these files")
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    manifest: dict[str, dict[str, Any]] = json.loads(
        (options.folder / "manifest.json").read_text("utf-8")
    )
    names = [name for name in sorted(manifest) if not options.names or name in options.names]
    slips: list[str] = []
    sys.excepthook = lambda kind, error, _: slips.append(f"{kind.__name__}: {error}")
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        trial = _Trial(Path(folder))
        for name in names:
            before = time.perf_counter()
            faults = [*trial.faults(options.folder / name, manifest[name]), *slips]
            slips.clear()
            wrong += bool(faults)
            took = time.perf_counter() - before
            print(f"{'WRONG' if faults else 'ok   '} {took:4.1f} s {name[:50]!r}")
            for fault in faults:
                print(f"      {fault}")
            if options.pictures:
                options.pictures.mkdir(exist_ok=True)
                place = options.pictures / f"{names.index(name):02d}.png"
                trial.window.grab().save(str(place))
        trial.end()
    print(f"{len(names) - wrong} of {len(names)} in the window as the manifest says")
    return 1 if wrong else 0


class _Trial:
    """One window, used for all files."""

    def __init__(self, folder: Path) -> None:
        settings = folder / "settings.json"
        settings.write_text('{"language": "en", "find_names": false}')
        good = folder / "good.txt"
        good.write_text(_GOOD)
        self._client = WorkerClient()
        self._app, self.window = make_window(self._client, [], settings)
        self.window.resize(1300, 800)
        self.window.show()
        self.window.jobs.open_path(Side.RIGHT, str(good))
        if not self._wait(lambda: self._analysed(Side.RIGHT)):
            raise SystemExit("the good article did not open")

    def faults(self, path: Path, expected: dict[str, Any]) -> Iterator[str]:
        """Everything in which the window differs from what the manifest says of a file."""
        window, jobs = self.window, self.window.jobs
        jobs.close(Side.LEFT)
        self._wait(lambda: window.workspace.article(Side.LEFT) is None)
        started = self._seconds()
        window.opening.open_files(Side.LEFT, [str(path)])
        ended = self._wait(lambda: jobs.reading(Side.LEFT) is None)
        # Another worker may have taken the place of the one that began.
        seconds = max(0.0, self._seconds() - started)
        if not ended:
            yield "was still being read at the end"
        article = window.workspace.article(Side.LEFT)
        if article is not None:
            self._wait(lambda: self._analysed(Side.LEFT))
        bars = list(_said(window.notices.side_bars[Side.LEFT]))
        failed = [n for n in window.workspace.notices(Side.LEFT) if n.code.startswith(FAILED)]
        if article is not None:
            yield from find_faults(article, expected, seconds)
            yield from self._pane_faults(article, expected, bars)
        elif failed:
            code = failed[0].code.removeprefix(FAILED)
            code = "encrypted" if code == "password_wanted" else code
            yield from find_faults(ReaderError(ErrorCode(code), failed[0].text), expected, seconds)
            if failed[0].text not in bars:
                yield f"the bar does not say {failed[0].text!r}"
        else:
            yield "neither an article nor a word"
        for text in bars:
            if "Traceback" in text or str(path.parent) in text or not text.strip():
                yield f"the bar says {text!r}"
        yield from self._rest_faults()

    def _pane_faults(
        self, article: Article, expected: dict[str, Any], bars: list[str]
    ) -> Iterator[str]:
        shown = " ".join(self.window.panes.panes[Side.LEFT].shown.shown.split())
        for text in expected["contains"]:
            if " ".join(text.split()) not in shown:
                yield f"the pane lacks {text!r}"
        for text in expected["absent"]:
            if text in shown or any(text in said for said in bars):
                yield f"the window shows {text!r}"
        for notice in article.notices:
            if notice.text not in bars:
                yield f"the bar does not say {notice.text!r}"

    def _rest_faults(self) -> Iterator[str]:
        other = self.window.workspace.article(Side.RIGHT)
        if other is None or other.text != _GOOD:
            yield "the article in B is another"
        if "voted seven to two" not in self.window.panes.panes[Side.RIGHT].shown.shown:
            yield "the pane of B shows something else"
        if not self.window.isVisible():
            yield "the window is gone"
        if any(n.code == "restarted" for side in Side for n in self.window.workspace.notices(side)):
            yield "the worker had to be restarted"

    def _seconds(self) -> float:
        """Processor time of all processes that have a part in it; by the clock without /proc."""
        own = time.process_time()
        place = Path(f"/proc/{self._client.process_id}/stat")
        if not place.is_file():
            return time.perf_counter()
        numbers = place.read_text().rpartition(")")[2].split()
        ticks = sum(int(number) for number in numbers[11:15])  # own and those of ended children
        return own + ticks / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        self.window.close()
        self._client.stop()

    def _analysed(self, side: Side) -> bool:
        return self.window.workspace.analysis(side) is not None

    def _wait(self, done: Callable[[], bool]) -> bool:
        end = time.monotonic() + _PATIENCE
        while not done():
            if time.monotonic() > end:
                return False
            self._app.processEvents()
            time.sleep(0.005)
        self._app.processEvents()
        return True


def _said(bar: NoticeBar) -> Iterator[str]:
    """The texts of a bar, one after the other, as its button leads through them."""
    for _ in range(len(bar._notices)):
        yield bar.text.text()
        bar.more.click()


if __name__ == "__main__":
    sys.exit(main())
