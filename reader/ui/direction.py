"""Which way words are read."""

from __future__ import annotations

from PySide6.QtCore import Qt


def is_right_to_left(text: str) -> bool:
    """What the first letter with a direction of its own says (Unicode rule P2)."""
    if text.isascii():
        return False
    # Most windows never need it.
    from unicodedata import bidirectional

    directions = (bidirectional(char) for char in text)
    return next((way != "L" for way in directions if way in ("L", "R", "AL")), False)


def direction_of(text: str) -> Qt.LayoutDirection:
    """For painters: punctuation and "…" stand where the words end."""
    ways = Qt.LayoutDirection
    return ways.RightToLeft if is_right_to_left(text) else ways.LeftToRight
