"""Failures of the program itself: written down where they happen, shown once at the next start.

Python's `faulthandler` writes where each thread stood when the process died; an exception that
nobody caught is written the same way, without its message, because a message can quote a text.
"""

from __future__ import annotations

import faulthandler
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from reader.paths import state_folder

if TYPE_CHECKING:
    import logging

_open: list[IO[bytes]] = []


def _logger() -> logging.Logger:
    # Imported here: most runs have nothing to write, and it takes half a megabyte.
    import logging

    return logging.getLogger(__name__)


def log_folder() -> Path:
    return state_folder()


def _fault_file() -> Path:
    return state_folder() / "crash.log"


def _before_file() -> Path:
    return state_folder() / "crash.before.log"


def watch_for_crashes(tell: Callable[[str], None]) -> bool:
    """Write fatal errors down from now on, and call `tell` for exceptions that nobody caught.

    Returns whether the run before this one crashed.
    """
    try:
        state_folder().mkdir(parents=True, exist_ok=True)
        now, before = _fault_file(), _before_file()
        crashed = now.is_file() and now.stat().st_size > 0
        if crashed:
            now.replace(before)
        file = now.open("wb")
    except OSError as error:
        _logger().warning("crashes cannot be written down: %s", type(error).__name__)
        return False
    _open.append(file)
    faulthandler.enable(file)
    sys.excepthook = _hook(tell)
    return crashed


def _hook(
    tell: Callable[[str], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        text = describe(kind, trace)
        _logger().error("an exception nobody caught\n%s", text)
        if not issubclass(kind, KeyboardInterrupt):
            tell(text)

    return on_exception


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The exception's name and where it came from; neither its message nor any value."""
    places = [
        f'  File "{Path(frame.filename).name}", line {frame.lineno}, in {frame.name}'
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([*places, kind.__name__])


def crash_text() -> str:
    """What was written about the last crash; "" where nothing was."""
    try:
        return _before_file().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def forget_crash(result: int = 0) -> None:
    """It was shown; it need not be shown again."""
    _before_file().unlink(missing_ok=True)
