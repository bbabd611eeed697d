"""How long work says how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with the stage's name and the share done, 0 to 1; may raise `Cancelled`."""


class Cancelled(Exception):
    """Raised out of a `Progress` callback when nobody wants the result any more."""


def no_progress(stage: str, share: float) -> None:
    """A `Progress` that nobody watches."""
