"""A painter that always lets go of its device.

A slip inside `paintEvent` must not take the program down: Python keeps the failed call alive for
its traceback, and with it a painter that is still active when Qt destroys what it paints on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A smooth painter on `device`, ended whatever happens."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()
