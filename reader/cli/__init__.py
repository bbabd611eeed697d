"""`reader compare | inspect | models`: the same work as the window's, without a window.

Light to start: engines, spaCy and the typesetter are imported only once there is work for them.
"""

from __future__ import annotations

from reader.cli.commands import run

__all__ = ["run"]
