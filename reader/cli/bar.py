"""A progress bar on a terminal."""

from __future__ import annotations

import shutil
from typing import TextIO

_WIDTH = 24


class ProgressBar:
    """A `Progress` that redraws one line; draws nothing where `stream` is no terminal."""

    def __init__(self, stream: TextIO, *, quiet: bool) -> None:
        self._stream = stream
        self._shown = not quiet and stream.isatty()
        self._last = ""

    def __call__(self, stage: str, share: float) -> None:
        if not self._shown:
            return
        filled = round(min(max(share, 0.0), 1.0) * _WIDTH)
        line = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {share * 100:3.0f} % {stage}"
        line = line[: shutil.get_terminal_size().columns - 1]
        if line != self._last:
            self._stream.write(f"\r\x1b[K{line}")
            self._stream.flush()
            self._last = line

    def clear(self) -> None:
        """Leave nothing of the bar on the terminal."""
        if self._last:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._last = ""
